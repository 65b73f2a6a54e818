"""Words that take a statement back, leave something out of it, or only suppose it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.language.plain import NEGATIONS
from bot.language.tokens import Token, tokens
from bot.read.screened import screened

_NOT_A_DENIAL = screened(
    r"\bnot (?:only|just|least|to mention)\b|\bno (?:fewer|less|more) |\bor not\b|"
    r"\b(?:no|without|beyond|little) (?:doubt|question|disputing|denying|mistaking|secret|wonder|"
    r"joke|kidding|surprise)\b|\bnot (?:many|everybody|everyone|all)(?: \w+)? (?:know|realise)s?\b|"
    r"\btrue or false\b|\bright or wrong\b|\bfact or fiction\b",
    re.IGNORECASE,
)


def denies(text: str, words: Iterable[Token]) -> bool:
    """True when one of the words turns the statement round, or leaves something out of it."""
    if _LEAVES_OUT.search(text):
        return True
    return any(word.folded in NEGATIONS for word in words) and not _NOT_A_DENIAL.search(text)


_LEAVES_OUT = screened(
    r"\b(?:apart from|away from|aside|instead of|rather than|far from|bar|barring|all but|"
    r"but for|except\w*|exclud\w*|other than|on top of|in addition to|as well as|besides|minus|"
    r"unlike|beyond|(?:was|were|is|are|been) (?:added|subtracted|taken|cut|lopped|"
    r"knocked|shaved) (?:on )?(?:to|from|off)|should have|supposed to|meant to|target\w*|"
    r"aim\w*|expected to|due to|"
    r"(?:was|were|had) to (?!be (?:found|seen)\b|blame\b|date\b)[a-z]+|"
    r"(?:mainly|mostly|largely|chiefly|primarily|predominantly|partly|some)(?: of (?:them|these))? "
    r"(?:on|in|via|by|from|at)|"
    r"set to|on course|too many|too few|(?<!just )short of|ignoring|leaving|save for|not counting|"
    r"yet to|told of|believe there|tipped to|slated to|would have|could have|might have|had it|"
    r"(?:was|were|is|are) going to (?!(?:say|tell|claim|argue|report|announce|mention|quote|ask|"
    r"cite|print|publish|put|use|run)\b)[a-z]+|away with|too much|on paper|"
    r"(?<!it )(?<!that )(?<!this )should be (?!noted|said|remembered|stressed|clear|borne|"
    r"read)[a-z£$€\d]|"
    r"(?:received|sent|saw|got|took|welcomed) (?:\S+ ){0,3}?\d[\d,.]*(?: \w+)? (?:people|residents|"
    r"inhabitants|citizens)|"
    r"the (?:rest|remainder|others?) (?:in|on|at|from|by|via|elsewhere)|"
    r"had (?:\w+ )?(?:been )?(?:expected|hoped|planned|forecast|predicted|projected|budgeted|"
    r"feared|wanted|wished|aimed|pencilled|pledged|promised|bet)|as if|if only|"
    r"no longer|used to be|stripp(?:ed|ing) out|netted off|"
    r"once [^,]{1,40} (?:is|are|was|were|has been|have been) (?:\w+ )?(?:removed|left|weeded|"
    r"filtered|discounted|deducted|subtracted|taken)|"
    r"made up(?= \d[\d,]*(?:\.\d+)?(?![\d.,]| ?(?:%|per)| of\b))|"
    r"(?:I|she|he|you) (?:have |has |had )?(?:recorded|logged|saw|seen|counted)|"
    r"(?:under|over|mis|non|un)-?(?:record|report|count|regist)\w*)\b",
    re.IGNORECASE,
)


def is_doubted(text: str, known: frozenset[str]) -> bool:
    """True where the sentence says of its own statement that it is not so, or only supposed.

    A word that a name of the store has (`known`: "claims dismissed") doubts nothing.
    """
    text = _NOT_A_DENIAL.sub("", text)
    if _DOUBTED.search(text) or _SUPPOSED.search(text):
        return True
    reckoned = _RECKONED.match(text)
    if reckoned is not None and (reckoned["whom"] or "").lower() not in known:
        return True
    return any(
        token.folded.startswith(_UNREAL) and token.folded not in _REAL and token.folded not in known
        for token in tokens(text)
    )


_UNREAL = tuple(
    """
    pretend fantas hypothe suppos imagin presum unlikely impossib implausib improbab incredul
    dubious bogus spoof satir parod joke joking fool idiot daft stupid gullib naive liar
    hoax fake myth debunk disprov falsif falsely fabricat invent nonsens rubbish absurd
    ludicrous laughable prepost scoff sneer mock ridicul scorn scepti skepti cynic unfounded
    baseless groundless mislead misled erroneous mistak misquot misstat misremember misreport
    misheard apolog retract disput refut rebut dispel exaggerat overstat understat distort
    propaganda discredit contrary wrongly questionable uncertain unclear capped
    speculat conjectur rumour legend folklore
    unverif unconfirm uncorrob unsourc unreliab untrustw superseded obsolete outdated plucked
    massaged fiddled fudged inflated guesswork
    """.split()
)
"""How words begin that take a statement back, or only suppose it."""
_REAL = frozenset("supposedly presumably invention inventions foolproof".split())
_SUPPOSED = screened(
    r"\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|dream(?:s|ed|t)?|wants?|assum(?:e|es|ed|ing|ption)|"
    r"expect(?:s|ed|ing)?|anticipat(?:e|es|ed)|fear(?:s|ed)?|bet|pledg\w+|demand\w*|propos\w+|"
    r"insinuat\w+|let['’]?s say|say for argument|what if) that (?!to\b|\d)|"
    r"^\W*(?:say|suppose|assume|picture|pretend|let['’]?s say)(?= (?!that\b|so\b|it\b|what\b|"
    r"how\b))|"
    r"(?:refus|declin|fail|neglect|unable|unwilling|struggl)\w* to (?:confirm|say|verify|accept|"
    r"admit|agree|acknowledge)(?: that| whether| if)?\b|"
    r"\b(?:since|later|subsequently|then|afterwards|been|being)(?: been)?(?: \w+ly)? (?:revis|"
    r"correct|amend|restat|recalculat|supersed|replac|overtak|downgrad|upgrad)\w*(?! (?:by|to) \d)|"
    r"^\W*(?:before|until|till|unless|lest|once)\b(?=(?:[^,]|,\d)*$)|"
    r"^\W*(?:(?:yeah|oh|aye),? right|(?:sure|oh|right),? (?:and|because) pigs|pull the other)\b|"
    r"\b(?:made-up|far-fetched|make-believe|old wives|urban legend|april fool|open question|"
    r"remains to be seen|no matter whether|regardless of whether)\b",
    re.IGNORECASE,
)
_RECKONED = screened(
    r"^\W*(?:(?:after|when|once)\s+)?(?:adjust\w*|weighted|corrected|rebased)\b[^,]*,|"
    r"^\W*(?:quarter|month|week) on (?:quarter|month|week)\s*,|"
    r"^\W*per (?P<whom>head|capita|person|resident)\s*,",
    re.IGNORECASE,
)
"""Openings after which the number is reckoned in another way, or per something."""
_DOUBTED = screened(
    r"\b(?:lies?|lied|lying|doubt(?:s|ed|ful)?|once thought|used to think|mistakenly|"
    r"withdrawn|retracted|beggars belief|(?:I|we) bet|"
    r"(?:wants?|demand(?:s|ed)?|urg(?:e|es|ed)) (?:to see|that)|"
    r"(?<!fact or )fiction|false claim|verdict\W+false|(?:is|was|as|proved) (?:false|"
    r"untrue|wrong|not true|incorrect))\b",
    re.IGNORECASE,
)
