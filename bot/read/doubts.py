"""What denies, disputes or mocks a statement, whatever else makes it not say that its number is so.

`denies` and `is_doubted` ask the other modules of doubt too: `supposing` and `leaving_out`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.language.plain import NEGATIONS
from bot.language.tokens import Token, tokens
from bot.read.leaving_out import is_reckoned, leaves_out
from bot.read.supposing import is_planned, is_supposed

_NOT_A_DENIAL = re.compile(
    r"\bnot (?:only|just|least|to mention)\b|\bno (?:fewer|less|more) |\bor not\b|"
    r"\b(?:no|without|beyond|little) (?:doubt|question|disputing|denying|mistaking|secret|wonder|"
    r"joke|kidding|surprise)\b|\bnot (?:many|everybody|everyone|all)(?: \w+)? (?:know|realise)s?\b|"
    r"\btrue or false\b|\bright or wrong\b|\bfact or fiction\b",
    re.IGNORECASE,
)


def denies(text: str, words: Iterable[Token]) -> bool:
    """True when one of the words turns the statement round, or leaves something out of it."""
    if leaves_out(text) or is_planned(text):
        return True
    return any(word.folded in NEGATIONS for word in words) and not _NOT_A_DENIAL.search(text)


def is_doubted(text: str, known: frozenset[str]) -> bool:
    """True where the sentence says of its own statement that it is not so, or only supposed.

    A word that a name of the store has (`known`: "claims dismissed") doubts nothing.
    """
    text = _NOT_A_DENIAL.sub("", text)
    if _DOUBTED.search(text) or is_supposed(text) or is_reckoned(text, known):
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
_DOUBTED = re.compile(
    r"\b(?:lies?|lied|lying|doubt(?:s|ed|ful)?|once thought|used to think|mistakenly|"
    r"withdrawn|retracted|beggars belief|(?:I|we) bet|"
    r"(?:wants?|demand(?:s|ed)?|urg(?:e|es|ed)) (?:to see|that)|"
    r"(?<!fact or )fiction|false claim|verdict\W+false|(?:is|was|as|proved) (?:false|"
    r"untrue|wrong|not true|incorrect))\b",
    re.IGNORECASE,
)
