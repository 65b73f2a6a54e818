"""Finds what looks like a number and is none: clock times, ages, scores, names with digits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bot.read.characters import MASK, Span
from bot.read.labels import find_labels
from bot.read.names import LAWS, NAMES, NUMERALS, SAYINGS, VERSIONS
from bot.read.number_words import SMALL_NUMBER
from bot.read.scores import RACES, SCORES, SETS

_AGE = rf"(?:\d{{1,3}}|{SMALL_NUMBER}(?:[ -]{SMALL_NUMBER})?)"
_CODES = (
    r"(?<!\w)[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}(?!\w)",
    r"(?<!\w)\d{1,2}(?:-to-|- to | to |-)\d{1,2}s(?!\w)|(?<!\w)\d{1,2}(?: to |"
    r"-)\d{1,2}[ -](?:age (?:group|range|bracket)|year olds?)",
)
"""Postcodes, and ages in tens ("the 20 to 30s")."""
_SIGNS = (
    # Forty numbers in a row without a word are a pasted table, which states nothing.
    r"(?<![\d.,%][ \n;|])(?<![\d.,%])(?:[\d.,%£$€]{1,20}[ \n;|-]{1,3}){40,}+",
    r"https?://\S{1,500}|www\.\S{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}|"
    r"[@#]\w{1,64}|<[@#!][^>\s]{1,64}>",
    r"(?<![\w£$€.,])(?:\+\d{1,3}[ -]?)?(?:\(0\d{2,5}\)|0\d{2,5})[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)",
    r"(?<!\w)(?:\d{1,4}\.){2,5}\d{1,6}(?!\w)|(?<!\w)v\d+(?:\.\d+)*(?!\w)",
    r"(?<![\w£$€.,:])\d{1,2}:\d\d(?::\d\d)?(?![\d:])(?: ?(?:gmt|bst|hours|hrs|cet|utc|est|edt))?",
    r"(?<![\w.,])[4-7]'(?: ?\d{1,2}(?:\")?)?(?!\w)",
    r"(?<![\w£$€.,])\d{1,3}(?:\.\d{3}){1,4},\d{1,2}(?!\d)|"
    r"(?<![\w£$€.,])\d{1,3}(?:\.\d{3}){2,4}(?!\d)",
    r"(?<![\w£$€.,/-])\d{1,3}/(?:\d{1,3})(?![\w/])(?! of )",
    *NUMERALS,
    *SETS,
)
"""What may stand in a text without a letter."""
_CLOCK = (
    r"(?<![\w£$€.,:])\d{1,2}(?:[.:]\d\d)?(?:[ ]?-[ ]?\d{1,2}(?:[.:]\d\d)?)? ?(?:am|pm|"
    r"a\.m\.?|p\.m\.?|noon)(?!\w)",
    r"(?<![\w£$€.,])[012]\d[.:]?\d\d ?(?:gmt|bst|hours|hrs|cet|utc|est|edt|local time)(?!\w)",
    rf"(?<!\w)(?:\d{{1,2}}|{SMALL_NUMBER}) o'clock",
    rf"(?<!\w)(?:half past|(?:a )?quarter (?:past|to)|(?:ten|twenty|five|twenty-five) past|"
    rf"(?<=at )(?:ten|twenty|five|twenty-five) to) (?:\d{{1,2}}|{SMALL_NUMBER})(?!\w)",
    r"(?<!\w)(?:news|ten|six|headlines) at (?:one|six|ten|noon|\d{1,2})(?!\w)",
    r"(?:^|(?<=\n))\W*\d{1,2}/(?:\d{1,2})?(?= )",
)
_PERSON = (
    r"(?:defendant|man|woman|boy|girl|teenager|teen|father|mother|son|daughter|victim|"
    r"suspect|pensioner|student|"
    r"pupil|nurse|wife|husband|brother|sister|widow|widower|youth|accused|couple|"
    r"grandfather|grandmother|"
    r"[a-z]{3,}(?:er|or|ist|man|woman|ant|ian))"
)
_AGES = (
    rf"(?<!\w){_PERSON}, [1-9]\d?(?=[,.])(?![.,]\d)",
    r"(?<!\w)year (?:[1-9]|1[0-3])(?= (?:pupils?|students?|children|boys|girls|class|"
    r"classes|teachers?|tests?|sats|mocks|leavers|exams|group)\b)",
    r"(?<!\w)(?:are|is|was|were|be|those|anyone|everyone|all|aged) (?:under|over) (?:the age of )?"
    r"(?:5|11|12|13|14|15|16|17|18|21|25|30|40|50|60|65|70|75|80|85|90)(?=[.,;)]|$| (?:and|"
    r"or|who|when)\b)",
    rf"(?<!\w)as (?:young|old) as {_AGE}(?!\w)",
    rf"(?<!\w)(?:aged|ages|age group|age range|age) (?:between |from |of |about |around |"
    rf"just |only |over |under |at least |up to )?{_AGE}"
    rf"(?:(?: to | and | or |-)(?:{_AGE}|over|under|above|below|older|younger|"
    rf"up))?(?:\+)?(?!\w)(?! ?(?:%|per))",
    rf"(?<!\w)(?:at |by |from |until |to )?(?:the )?age of (?:about |just |only )?{_AGE}(?!\w)",
    rf"(?<!\w)(?:under|over)[ -]?(?:the age of )?(?:\d{{1,2}}s|\d{{1,2}}'s|fives|sixes|"
    rf"{SMALL_NUMBER}s)(?!\w)",
    rf"(?<!\w)(?:(?:children|those|people|pupils|drivers|anyone|adults|babies|women|men|"
    rf"girls|boys|pensioners|voters|everyone) (?:aged )?(?:under|over) (?:the age of "
    rf")?){_AGE}(?!\w)(?! ?(?:%|per|million|miles|kg|years of))",
    rf"(?<!\w){_AGE}(?:-?(?: to |-to-|- to |-){_AGE})?[ -]years?[ -]olds?(?!\w)|"
    rf"(?<!\w){_AGE}(?: to | and |-){_AGE} years old|(?<!\w){_AGE} (?:years|months|weeks|"
    rf"days) (?:old|of age)(?!\w)|(?<!\w){_AGE}[ -](?:month|week|day)s?-olds?(?!\w)",
    r"(?<!\w)(?:his|her|their|my|our|your|early|mid|late)[ -](?:early |mid[ -]|late "
    r")?(?:\d0s|'\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|"
    r"nineties|teens)(?!\w)",
    rf"(?<!\w)(?:turn(?:s|ed|ing)?|age|birthday,) (?:\d{{1,3}}|{SMALL_NUMBER})(?= ?(?:this|"
    rf"last|next|in|on|[,.;{MASK}]|$))",
    r"(?<!\w)(?:an? )?\d{2}(?= year[ -]old)",
)
_OTHERS = (
    r"(?<![\w£$€.])\d{1,3}(?:st|nd|rd|th)(?!\w)",
    rf"(?<!\w)(?:{SMALL_NUMBER}-)?(?:first|twenty-second|thirty-second|\w+ty-(?:second|"
    rf"third|fourth|fifth|sixth|seventh|eighth|ninth))(?!\w)",
    rf"(?<!\w)(?:{SMALL_NUMBER}|\d{{1,3}}) (?:of them )?(?:years|months|weeks|days|hours|"
    rf"minutes|decades) (?:ago|earlier|later|after|before|on)(?!\w)",
)


def _compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


_WORDLESS = _compiled(*_SIGNS)
_LETTERED = _compiled(*_CODES, *_CLOCK, *VERSIONS, *NAMES, *RACES)
"""What needs a letter."""
_WORDED = _compiled(*_AGES, *LAWS, *SAYINGS, *SCORES, *_OTHERS)
"""What needs a word, of two letters or more."""
_NAMED_AGE = re.compile(
    r"(?<=[A-Z][a-z'-])[\w'-]{0,20}(?:, ?|,? \()(?P<age>[1-9]\d?|10\d)(?=,|\)| ?years "
    r"old)(?!,\d{3})(?! ?%)"
)
_NETWORK = re.compile(r"(?<![\w£$€.,])[2-6]G(?!\w)")
_TWO_SIDES = re.compile(r"(?:^|[.!?] )[A-Z][a-z]+ \d [A-Z][a-z]+ \d(?=[.;,]|$)", re.MULTILINE)
_STREET = re.compile(
    r"(?<![\w£$€.,])\d{1,4}[A-Za-z]?,? (?:[A-Z][a-z'.-]+ ){1,3}(?:Street|Road|Avenue|Lane|"
    r"Close|Drive|Terrace|Crescent|"
    r"Gardens|Square|Place|Way|Court|Hill|Row|Mews|Grove)\b"
)
_LETTER = re.compile(r"[a-z]")
_WORD = re.compile(r"[a-z]{2}")
_WORTH_IT = re.compile(
    rf"\d|(?<![a-z]){SMALL_NUMBER}(?![a-z])|half|hundred|million|zero|second|first|figure|"
    rf"digit|quarter"
)


def find_masks(plain: str, low: str, counts: Callable[[str], bool]) -> list[Span]:
    """The stretches of a text that hold no quantity, apart from periods.

    `plain` is the evened text, `low` the same in lower case. They may overlap. `counts` is true
    for a text that ends in a name of something that is counted: nobody of that name has an age.
    """
    if not _WORTH_IT.search(low):
        return []
    ages = (match.span("age") for match in _NAMED_AGE.finditer(plain))
    found = [Span(start, end) for start, end in ages if not counts(plain[:start].rstrip(" ,("))]
    found += find_labels(plain, low, counts)
    for pattern in (_STREET, _TWO_SIDES, _NETWORK):
        found += [Span(match.start(), match.end()) for match in pattern.finditer(plain)]
    for pattern in _that_may_be(low):
        for match in pattern.finditer(low):
            group = "score" if "score" in pattern.groupindex and match["score"] else 0
            found.append(Span(match.start(group), match.end(group)))
    return found


def _that_may_be(low: str) -> Iterator[re.Pattern[str]]:
    """The patterns that a text can match at all: none of words where it has none."""
    yield from _WORDLESS
    if _LETTER.search(low):
        yield from _LETTERED
    if _WORD.search(low):
        yield from _WORDED
