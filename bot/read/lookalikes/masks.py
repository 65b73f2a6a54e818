"""Finds what looks like a number and is none: clock times, ages, scores, names with digits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bot.read.lookalikes.ages import AGES, NAMED_AGES
from bot.read.lookalikes.labels import find_labels
from bot.read.lookalikes.names import LAWS, NAMES, NUMERALS, SAYINGS, VERSIONS
from bot.read.lookalikes.scores import RACES, SCORES, SETS
from bot.read.numbers.words import SMALL_NUMBER
from bot.read.text.characters import MASK, Span
from bot.read.text.screened import Screened, Several, screened
from bot.read.when.calendar_words import LASTING

_CODES = (
    r"(?<![\w.,£$€/])\d{1,2}/(?= +[a-z])",
    r"(?<!\w)ext(?:ension|n)?\.? ?\d{3,5}(?!\w)",
    r"(?<!\w)[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}(?!\w)",
    r"(?<!\w)\d{1,2}(?:-to-|- to | to |-)\d{1,2}s(?!\w)|(?<!\w)\d{1,2}(?: to |"
    r"-)\d{1,2}[ -](?:age (?:group|range|bracket)|year olds?)",
)
"""A thread's counts ("1/ In 2019 …"), extensions, postcodes, ages in tens ("the 20 to 30s")."""
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
    r"(?:^|(?<=\n))\W*\d{1,2}/(?:\d{1,2})?(?= )(?! of )",
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
    r"(?<!\w)the (?:[01]?\d|2[0-3])[.:][0-5]\d (?=(?:from|to) [a-z]|(?:train|service|bus|flight|"
    r"ferry|departure|showing|race)s?\b)",
    rf"(?<!\w)(?:resum|start|begin|open|clos|shut|meet|end|leav|arriv|kick\w* off|adjourn)\w* at "
    rf"(?:\d{{1,2}}|{SMALL_NUMBER})(?=[.,;]|$| (?:on|today|tomorrow|this|sharp|in the|and)\b)"
    rf"(?![.,]\d)",
    r"(?<!\w)(?:news|ten|six|headlines) at (?:one|six|ten|noon|\d{1,2})(?!\w)",
)
_OTHERS = (
    r"(?<![\w£$€.])\d{1,3}(?:st|nd|rd|th)(?!\w)",
    rf"(?<!\w)(?:{SMALL_NUMBER}-)?(?:first|twenty-second|thirty-second|\w+ty-(?:second|"
    rf"third|fourth|fifth|sixth|seventh|eighth|ninth))(?!\w)",
    rf"(?=[\dotfsen])(?<!\w){LASTING}"
    rf"(?:{SMALL_NUMBER}|\d{{1,3}}) (?:of them )?(?:years|months|weeks|days|hours|"
    rf"minutes|decades) (?:ago|earlier|later|after|before|on(?! average))(?!\w)",
    rf"(?<!\w)(?:over|across|during|in|for) the {SMALL_NUMBER} "
    rf"(?:full |whole |calendar |financial )?years(?=,? {MASK}{{4}})",
)


_SORTS = (
    (re.compile(""), Several(tuple(map(screened, _SIGNS)))),
    (
        re.compile("[a-z]"),
        Several(tuple(map(screened, (*_CODES, *_CLOCK, *VERSIONS, *NAMES, *RACES)))),
    ),
    (
        re.compile("[a-z]{2}"),
        Several(tuple(map(screened, (*AGES, *LAWS, *SAYINGS, *SCORES, *_OTHERS)))),
    ),
)
"""What is held against any text, one with a letter, and one with a word of two letters or more."""
_NETWORK = screened(r"(?<![\w£$€.,])[2-6]G(?!\w)")
_TWO_SIDES = screened(r"(?:^|[.!?] )[A-Z][a-z]+ \d [A-Z][a-z]+ \d(?=[.;,]|$)", re.MULTILINE)
_STREET = screened(
    r"(?<![\w£$€.,])\d{1,4}[A-Za-z]?,? (?:[A-Z][a-z'.-]+ ){1,3}(?:Street|Road|Avenue|Lane|"
    r"Close|Drive|Terrace|Crescent|"
    r"Gardens|Square|Place|Way|Court|Hill|Row|Mews|Grove)\b"
)
_WORTH_IT = screened(
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
    ages = (match.span("age") for age in NAMED_AGES for match in age.finditer(plain))
    found = [Span(start, end) for start, end in ages if not counts(plain[:start].rstrip(" ,("))]
    found += find_labels(plain, low, counts)
    for pattern in (_STREET, _TWO_SIDES, _NETWORK):
        found += [Span(match.start(), match.end()) for match in pattern.finditer(plain)]
    for pattern in _that_may_be(low):
        for match in pattern.finditer(low):
            group = "score" if "score" in match.re.groupindex and match["score"] else 0
            span = Span(match.start(group), match.end(group))
            if not _GOES_ON.match(low, span.end):
                found.append(Span(_start_of_number(low, span.start), span.end))
    return found


_GOES_ON = re.compile(
    r"(?<=\d)(?:,\d{3}(?!\d)|\.\d| 000(?!\d))"
    r"|[ -]?(?:hundred|thousand|million|billion|trillion|bn|mn|tn)(?![a-z])"
)
"""The rest of a longer number: neither "over 18,100" nor "over 18 million" holds an age."""
_DIGITS_BEFORE = re.compile(r"\d[\d,.]*[,.]$")


def _start_of_number(low: str, start: int) -> int:
    """Where the number begins in whose middle a stretch does: "30,500 years ago"."""
    before = _DIGITS_BEFORE.search(low, max(0, start - 20), start) if low[start].isdigit() else None
    return before.start() if before else start


def _that_may_be(low: str) -> Iterator[Screened]:
    """The patterns that may match: none where the text lacks the letters that they need."""
    for letters, patterns in _SORTS:
        if letters.search(low):
            yield from patterns.that_may_be_in(low)
