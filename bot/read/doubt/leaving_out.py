"""What leaves something out of a statement, or reckons its number in another way than the count."""

from __future__ import annotations

import re

from bot.language.newsroom import TOLD
from bot.language.plain import NEUTRAL
from bot.language.tokens import folded_words, tokens
from bot.read.text.screened import screened

_LEAVES_OUT = screened(
    r"\b(?:apart from|away from|aside|instead of|rather than|far from|bar|barring|all but|"
    r"but for|except\w*|exclud\w*|other than|on top of|in addition to|as well as|besides|minus|"
    r"unlike|beyond|(?:was|were|is|are|been) (?:added|subtracted|taken|cut|lopped|"
    r"knocked|shaved) (?:on )?(?:to|from|off)|"
    r"(?:mainly|mostly|largely|chiefly|primarily|predominantly|partly|some)(?: of (?:them|these))? "
    r"(?:on|in|via|by|from|at)|"
    r"too many|too few|too much|(?<!just )short of|ignoring|leaving|save for|not counting|"
    r"away with|stripp(?:ed|ing) out|netted off|"
    r"(?:received|sent|saw|got|took|welcomed) (?:\S+ ){0,3}?\d[\d,.]*(?: \w+)? (?:people|residents|"
    r"inhabitants|citizens)|"
    r"the (?:rest|remainder|others?) (?:in|on|at|from|by|via|elsewhere)|"
    r"once [^,]{1,40} (?:is|are|was|were|has been|have been) (?:\w+ )?(?:removed|left|weeded|"
    r"filtered|discounted|deducted|subtracted|taken)|"
    r"made up(?= \d[\d,]*(?:\.\d+)?(?![\d.,]| ?(?:%|per)| of\b))|"
    r"(?:I|she|he|you) (?:have |has |had )?(?:recorded|logged|saw|seen|counted)|"
    r"(?:under|over|mis|non|un)-?(?:record|report|count|regist)\w*)\b",
    re.IGNORECASE,
)


def leaves_out(text: str) -> bool:
    """True where something is taken off what is counted, put on it, or counted by somebody."""
    return any(found.search(text) for found in (_LEAVES_OUT, _OF_SOME, _OF_PAPERS))


_FEW = (
    r"(?:officials|ministers|experts|editors|readers|viewers|listeners|subscribers|reporters|"
    r"journalists|economists|academics|researchers|analysts|lecturers|teachers|lawyers|members)"
)
_OF_SOME = screened(
    rf"\b(?:among|amongst|against|involving) (?:\w+ )?{_FEW}\b|\b(?:for|with) {_FEW}(?: only)?"
    rf"(?:\W*$| (?:in|at) |,)|\b{_FEW}['’] (?!(?:\w+ )?{TOLD})|"
    rf"\b{_FEW} (?:aged|killed|lived|living|numbered|over \d|under \d)|\bold {_FEW}\b|"
    r"\bper woman (?:official|minister|editor|reader|expert|member)|\bper head of (?!(?:the |its )?"
    r"(?:population|people|pop)\b)|\bresidents? (?:of )?(?:\w+ ){0,3}killed\b|\b(?:million|"
    r"thousand|\d) miles of road\b|\bwith (?:\w+ )?(?:children|kids|babies) (?:under|aged|over)\b|"
    r"\bpeople in (?-i:[A-Z])\w+ (?:(?:could|can) (?:read|write)|wrote|had)\b|"
    r"\b(?:spoke|talked|wrote|listened|appealed) to (?:\w+ )?\d|"
    r"\b(?:broadcast|video|show|programme|tweet|post|alert|message|newsletter|campaign|podcast) "
    r"(?:has |had )?reached \d|^\W*(?:reader|listener|viewer|subscriber|follower)s?(?:hip)?"
    r"(?: figures| numbers)?: \d|\b(?:half|most|some) (?:of )?the returns\b|\bfor the quiz\W*$|"
    r"\bearly (?:returns|results|counts)\b|\b(?:at|on) first (?:glance|sight|reading|look)\b",
    re.IGNORECASE,
)
"""Who is counted are those who mostly tell: "among officials", "ministers' income"."""
_SHEETS = (
    r"(?:tweets|mentions|emails|interviews|headlines|articles|pieces|letters|calls|posts|comments|"
    r"pages|papers|stories|texts)"
)
_OF_PAPERS = screened(
    rf"^\W*(?:\w+ )?{_SHEETS} (?:about|on|of|mentioning) (?=[^\d]*(?:[: ]\d))|\bword count\b|"
    r"\d (?:is|was) the (?:page|row|line|column|question|footnote|chapter)\b|\d mentions of\b|"
    r"\bmentioned [^.]{3,60} \d[\d,.]*%? times\b|"
    rf"\bnumber of (?:\w+ )?(?:{_SHEETS}|{_FEW}) (?:on|about|who|that|of|in|from)\b|"
    rf"\bnumber (?:who|that) (?:read|asked|wrote|heard|saw|called)\b|"
    r"^\W*(?:on|via|by|at|in|over) (?:video |voice |text |live )?(?:chat|e-?mail|websites|blogs|"
    r"phone|text|court|university|chatrooms?|tv|telly)\b\s*[,:]?\s*(?! ?\w+ (?:says?|said))|"
    r"^\W*in the (?:house|court|university|library|office)\s*[,:]|"
    r"\bthat (?:made|reached|hit|got) (?:the |a )?(?:news|papers|headlines?|front page)\b|"
    r"^\W*(?:one of two|half)\b(?! (?:of|a|an|the)\b| \d)|"
    r"^\W*(?:small|new|last|online|university) number of\b|^\W*chat and\b|"
    r"^\W*on the (?:radio|telly|internet|web)\s*,",
    re.IGNORECASE,
)
"""Papers that tell of it are counted, or where it happened is told in the words of papers."""


_RECKONED = screened(
    r"^\W*(?:(?:after|when|once)\s+)?(?:adjust\w*|weighted|corrected(?! (?:figure|number|version|"
    r"line|copy|stat|total))|rebased)\b[^,]*,|^\W*(?:quarter|month|week) on (?:quarter|month|"
    r"week)\s*,|^\W*per (?P<whom>head|capita|person|resident)\s*,",
    re.IGNORECASE,
)
"""Openings after which the number is reckoned in another way, or per something."""
_EVERYTHING = (
    rf"(?! (?:\w+ ){{0,4}}?(?:{TOLD}|tables|series|releases|yearbooks?|almanacs?|records?|"
    rf"files?|books?|register|returns?|everything|everybody|"
    r"everyone|all|census|survey|back|forward|ahead|up|it|them|this|that|advantage|note|part|place|"
    r"care|account of everything)\b)"
)
"""What is looked at is all there is, or where it is written."""
_LIMITS = (
    rf"(?:(?:looking|judging|based|going by|drawing|using|focus+ing|focus+ed|concentrating|"
    rf"zooming|considering|taking|counting|including|measured (?:only|at|in|by|from)|limited|"
    rf"limiting|restricted|restricting|confined|confining|narrowed|reduced|discounting|"
    rf"disregarding|omitting|dropping|removing|subtracting|deducting|adding|allowing for|"
    rf"correcting for|controlling for|setting aside|putting aside|extrapolat\w*|scaled|scaling|"
    rf"grossed|averag(?:ed|ing)|aggregated|pooled|lumped|accumulated|smooth(?:ed|ing)|spread|"
    rf"annuali[sz]\w*|(?:age[- ])?standardi[sz]\w*|deflat(?:ed|ing)|season\w* adjusted|"
    rf"inflation[- ]adjusted|(?:\w+[- ])?adjusted|normali[sz]ed|weighted|combin(?:ed|ing)|summed|"
    rf"added (?:up|together)|netting off|net of|gross of)\b(?! together){_EVERYTHING})"
)
_NARROWED = screened(
    rf"(?:^\W*|(?:[,;(–—]|\s-)\s*)(?:(?:and|but|when|if|even|by|only|just|all|"
    rf"the) )?(?:\w+ly )?{_LIMITS}|"
    r"[,;(–—]\s*(?!not )(?:[a-z'’-]+ ){1,4}(?:only|alone|excluded|included|excepted)(?=\s*[,;)–—])|"
    r"(?:[,;(–—]|\s-|\band|\bbut)\s*(?:that(?:['’]s| is| was) )?(?:just|only|solely|at least|"
    r"merely|mainly|mostly|but only) (?:for|in|on|among|at|by|from|with|counting|looking|if|when|"
    r"the|its|their)\b|(?:[,;(–—]|\s-)\s*(?:[a-z'’-]+ ){1,5}?(?:only|alone|excepted|excluded|"
    r"included|apart|aside|combined|at least|left out|taken out)\W*$|\b(?:once|if|when|after|"
    r"where|provided|by) (?:you|we|one|they|i) (?:\w+ )?(?:strip|take (?:away|out|off|into|"
    r"account)|leave|remove|exclude|ignore|count|discount|drop|set aside|include|add|adjust|"
    r"correct|control|allow|omit|subtract|deduct|knock|cut|limit|restrict|only)\w*\b|"
    rf"\b(?:once|if|when|after) (?:you|we|one|they|i) (?:only |just )?(?:look|"
    rf"focus)\b{_EVERYTHING}|"
    r"\b(?:once|when|after|with) [^,\d]{3,40}? (?:drops?|falls?|are|is|was|were|have been|"
    r"has been) (?:\w+ )?(?:out|away|off|excluded|omitted|ignored)\b|\bbefore (?:you|we|they|"
    r"one) (?:even )?(?:add|count|include|factor|take|consider)\b|^\W*(?:purely|solely|strictly|"
    r"exclusively|only|just|merely|chiefly) (?:in|for|on|among|at|by)\b|^\W*(?:of|among|"
    r"amongst) (?:those|people|everyone|all those|the ones)\b|\bof (?:them|it|these|those|"
    r"which) (?:\w+ )?(?:guess|estimat|invent|imput)\w*|^\W*(?:strip|take|leave|cut|knock) (?:out|"
    r"away|off|aside|[^,.\d]{2,40} out)\b",
    re.IGNORECASE,
)
"""What looks at a part only, or reckons anew: before the statement or behind it."""
_SOME = screened(
    r"(?:^\W*(?:but |and |only |just )?|[,;(–—]\s*(?:but |and |only |just )?|"
    r"\b(?=according to ))(?:in|across|for|at|on|from|among|amongst|by|within|"
    r"according to) (?:about |only |just |nearly |almost |over |barely |at least )?(?:half|most|"
    r"some|many|several|a (?:few|third|quarter|fifth|handful|fraction|minority|majority|number|"
    r"couple|sample|part|corner|pocket)|parts?|pockets?|(?:one|two|three|four|five|six|seven|"
    r"eight|nine|ten|\d{1,3})) of (?:the |its |their |our |those |these )?(?:[a-z-]+ ?){1,4}",
    re.IGNORECASE,
)
""" "In half of the districts"."""
_MANNER = screened(
    r"\blike[- ]for[- ]like\b|\bin (?:real|cash|nominal|absolute|relative|underlying|comparable|"
    r"volume|money|constant|today['’]s) (?:terms|prices|money|pounds|dollars)\b|\bat (?:constant|"
    r"current|today['’]s|(?:19|20)\d\d) prices\b|\bseasonally\b|\bpro rata\b|\bpurchasing power\b|"
    r"\bon (?:a|an|the) [a-z-]+ (?:basis|definition|measure|method|criterion)\b|\bby (?:the|a|an|"
    r"one|some|its) (?:[a-z-]+est|most \w+|stricter|broader|looser|wider|narrower|other|old|new|"
    r"alternative|different) (?:measure|definition|method|count|yardstick|standard)\b",
    re.IGNORECASE,
)
"""Ways of reckoning that make another number of the same count."""


def is_reckoned(text: str, known: frozenset[str]) -> bool:
    """True where a sentence looks at a part only, or says that its number was reckoned anew.

    A way of reckoning that the store has ("GDP at constant prices") is one of its measures.
    """
    found = _RECKONED.match(text)
    if found is not None and (found["whom"] or "").lower() not in known:
        return True
    parts = (_phrase(text, way) for way in _NARROWED.finditer(text))
    ways = (_phrase(text, way) for way in (*_MANNER.finditer(text), *_SOME.finditer(text)))
    return any(not _names_one(part, known) for part in parts) or any(
        known.isdisjoint(set(folded_words(way)) - NEUTRAL) for way in ways
    )


def _names_one(part: str, known: frozenset[str]) -> bool:
    """True where a name of the store stands in it: "counting Facebook and Instagram"."""
    return any(
        word.start and word.capitalised and word.folded in known and word.folded not in NEUTRAL
        for word in tokens(part.lstrip())
    )


def _phrase(text: str, found: re.Match[str]) -> str:
    """What was found, with the words behind it up to a mark: the store may know of that part."""
    phrase = _PHRASE.match(text, found.start(), found.end() + _NEAR)
    return phrase[0] if phrase else ""


_NEAR = 40
_PHRASE = re.compile(r"[\s,;:(–—-]*(?:(?! and\b)[^,;:()–—])*")
