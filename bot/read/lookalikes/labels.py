"""Finds numbers that are part of a name: "Exhibit 4", "a Leopard 2", "the Three Horseshoes"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bot.read.numbers.nouns import noun_after
from bot.read.numbers.words import SMALL_NUMBER
from bot.read.text.characters import Span
from bot.read.text.screened import screened

_LABEL = screened(
    r"(?<![\w'’.-])(?P<name>[A-Z][A-Za-z]+) (?P<n>\d{1,4}[A-Z]?)(?![\w%£$€])(?![,.:/-]\d)"
)
_NO_NAMES = set(
    "a about after all almost an and another approximately around as at average before "
    "between both "
    "but by circa each est every exactly first for from fully further he her his i if in is it its "
    "just last least maximum minimum more most nearly next no now of on one only or other our over "
    "overall part police roughly she since so some than that the their then there these they this "
    "those to total under until up was we were when where which while with within you labour "
    "conservative conservatives tory tories libdem libdems democrats republicans greens green "
    "reform snp plaid remain leave yes score scored killed injured age aged".split()
)
_UNIT = re.compile(
    r" ?(?:%|per|pc\b|percent|million|billion|thousand|bn\b|m\b|k\b|years?\b|days?\b|"
    r"miles?\b|points?\b|"
    r"times\b|goals?\b|dead\b|injured\b|killed\b|hurt\b|arrested\b|died\b|of\b|in\b(?! the))"
)
_IN_A_PLACE = re.compile(
    r"(?:^|[.!?] |\b)(?:[Ii]n|[Aa]cross|[Ff]rom|[Nn]ear|[Oo]utside) (?:[A-Z]\w+ )*$"
)
_LOWER_NEXT = re.compile(r" [a-z]")
_CAPITAL_NEXT = re.compile(r" [A-Z]")
_IN_A_LIST = re.compile(r"\d(?:,|;| and|, and) $|(?<!\w)(?:[Oo]n|[Vv]ia) $")
_LIST_GOES_ON = re.compile(r"(?:,|;| and|, and) (?:[A-Z]\w+ )+\d")
_NUMBER = SMALL_NUMBER.replace("(?:", "(?:(?i:", 1)[:-1] + "))"
_NAMED = screened(
    rf"(?:(?<=[a-z] )|(?<='s ))(?:[A-Z][a-z]+ )?(?=[A-Z]){_NUMBER}(?:[ -]{_NUMBER})?(?!\w)"
    r"(?: (?:of )?[A-Z][a-z]+)?"
)
_OF_A_NAME = screened(
    r"\b[Tt]he (?P<n>\d{1,4}|(?=[A-Z])"
    + _NUMBER
    + r") (?!(?:North|South|East|West|Isles?|City|Vale|Forest) of)"
    r"[A-Z][a-z]+s? of (?:the )?[A-Z][a-z]+"
)
"""A title of its own: "the 12 Days of Saltby"; not "the 482 East of England crimes"."""
_WORK = screened(
    r"\b(?:films?|novels?|plays?|books?|musicals?|albums?|songs?|dramas?|sequels?|remakes?|screenings?|"
    r"productions?|revivals?|versions?|called|titled|watch(?:ed|ing)|reading)(?: of| to)?,? "
    rf"(?:\d{{1,4}}|(?=[A-Z]){_NUMBER})(?= [A-Z][a-z]+)"
)
"""What tells that the number begins a title: "a remake of 12 Angry Men"."""
_PLACE = re.compile(
    r"(?<![\w'’-])(?:figure|fig\.?|table|chart|box|annex|item|par|para|page|line|row|slide|section|"
    r"appendix|graph|map|exhibit|cell|column|footnote|paragraph|chapter|tab|sheet|note|point|"
    r"channel|radio) "
    rf"(?:\d{{1,3}}|{SMALL_NUMBER})(?= (?:shows?|showed|says?|has|had|puts?|lists?|gives?|gave|"
    r"insists?|claims?|reads?|reports?|states?|notes?|sets?|reckons?|thinks?|wants?)\b)",
    re.IGNORECASE,
)
"""Where on paper something is told: "figure 6 shows", "a caller on line two insists"."""
_ONE_WORK = screened(
    rf"(?:^|(?<=[.!?] ))(?=[A-Z]){_NUMBER}(?:[ -][A-Z][a-z]+(?:-[A-Z][a-z]+)?){{1,4}}"
    r"(?= (?:is|was|has|tops|topped|returns|opens|closes|wins|remains|sells|stars|tells|follows)\b)"
)
"""What many would not do: "Twelve Angry Men returns to the stage"."""
_TITLE = re.compile(r"(?:\b[A-Z][a-z]+\b ?){4}")


def find_labels(plain: str, low: str, counts: Callable[[str], bool]) -> Iterator[Span]:
    """The numbers in proper names of an evened text; `low` is the same in lower case.

    `counts` is true for a text that ends in a name of something that is counted: "WhatsApp 32".
    """
    for match in _LABEL.finditer(plain):
        if match["name"].lower() in _NO_NAMES or counts(plain[: match.end("name")]):
            continue
        if _labels(plain, low, match):
            yield Span(match.start(), match.end())
    for named in (_OF_A_NAME, _WORK, _ONE_WORK, _PLACE):
        yield from (Span(match.start(), match.end()) for match in named.finditer(plain))
    for match in _NAMED.finditer(plain):
        if not _TITLE.search(plain[max(0, match.start() - 40) : match.end() + 40]):
            yield Span(match.start(), match.end())


_PLURAL = re.compile(r"[^s]s$")


def _labels(plain: str, low: str, match: re.Match[str]) -> bool:
    """Whether the number names the thing before it, and counts nothing that follows."""
    start, end = match.span()
    if _UNIT.match(low, end) or _CAPITAL_NEXT.match(plain, end) or _PLURAL.search(match["name"]):
        return False
    if _LIST_GOES_ON.match(plain, end) or _IN_A_LIST.search(plain[max(0, start - 30) : start]):
        return False
    if _LOWER_NEXT.match(plain, end) and _IN_A_PLACE.search(plain[max(0, start - 30) : start]):
        return False
    return not noun_after(low, end)[0]
