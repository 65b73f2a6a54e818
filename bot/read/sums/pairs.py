"""Two things held against each other: "126 more … on A than on B", "more … than"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.model.claim import Rank, Sought
from bot.model.derivation import Operation
from bot.model.quantity import Kind, Quantity
from bot.read.doubt.mood import wanted
from bot.read.sums.cut import MORE, THAN, Cut, fronted, in_points, two_sides
from bot.read.sums.degrees import LEADING, degree
from bot.read.sums.gaps import gap
from bot.read.sums.rest import DENIALS
from bot.read.sums.sides import Ground
from bot.read.sums.verbs import over, overtakes
from bot.read.text.clauses import Stretch

_RANK = re.compile(
    r"\b(?:(?P<more>more|higher|greater|larger|bigger)|(?P<less>fewer|less|lower|smaller))\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\s*\bby\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


def difference(ground: Ground) -> Sought | None:
    """ "126 more … on A than on B", also in per cent or points; else None."""
    quantity = ground.quantity
    if quantity is None or quantity.kind in _NO_DISTANCE or _ODDS.search(quantity.text):
        return None
    ways = (_more_than, _extra, _over_by, gap)
    cut = next((one for way in ways if (one := way(ground, quantity))), None)
    if cut is None:
        return None
    quantity = in_points(quantity, ground)
    relative = quantity.kind in (Kind.PERCENT, Kind.FRACTION)
    operation = Operation.CHANGE if relative else Operation.DIFFERENCE
    found = two_sides(ground, cut, operation)
    sort = Kind.PERCENT if quantity.kind is Kind.POINTS else None
    return found and replace(found, relative=relative, quantity=quantity, wanted=sort)


_NO_DISTANCE = (Kind.RATIO, Kind.DURATION)
_ODDS = re.compile(r"[ -]to[ -](?:one|1)$", re.IGNORECASE)
""" "By two to one" tells how many times, not how many more."""


def order(ground: Ground) -> Sought | None:
    """ "More offences on A than on B", without a number; else None."""
    if ground.quantity is not None:
        return None
    cut = _ranked(ground) or _over(ground)
    found = None if cut is None else two_sides(ground, cut, Operation.ORDER)
    sort = wanted(ground.text) or Kind.COUNT
    how = degree(ground.text)
    return found and replace(found, wanted=sort, overtakes=overtakes(ground.text), degree=how)


def _more_than(ground: Ground, quantity: Quantity) -> Cut | None:
    opened = _opened(ground, quantity)
    if opened is None:
        return None
    rank = Rank.MORE if opened["more"] else Rank.LESS
    group = "more" if opened["more"] else "less"
    behind = MORE.match(ground.text, quantity.end) is None
    operator = Stretch(opened.start(group) if behind else quantity.start, opened.end())
    fell = _FELL.search(ground.text, 0, quantity.start) if opened["less"] else None
    if fell is not None and not behind and opened[0].lower().endswith("short of"):
        operator = replace(operator, start=fell.start())
    if opened[0].lower().endswith(_LEADING):
        return Cut(operator, Stretch(opened.end(), opened.end()), rank)
    compared = _COMPARED.search(ground.text, opened.end())
    if compared is None:
        return fronted(ground, operator, rank)
    return Cut(operator, Stretch(*compared.span()), rank)


_FELL = re.compile(
    r"\b(?:fell|falls?|falling|came|comes?|finished|ended(?: up)?)\s+$", re.IGNORECASE
)
""" "Fell 378 short of" is all one operator."""
_LEADING = ("ahead of", "above", "below", "behind", "clear of", "short of", "adrift of")


def _opened(ground: Ground, quantity: Quantity) -> re.Match[str] | None:
    """What comes after the number: "129 more", or behind what it counts: "129 burglaries more"."""
    text, at = ground.text, quantity.end
    return MORE.match(text, at) or _BEHIND_NOUN.match(text, at)


_BEHIND_NOUN = re.compile(
    r"(?:\s+(?!than\b|and\b|or\b|to\b|in\b|on\b|of\b|from\b)[\w-]+){1,5}?\s+"
    r"(?:(?P<more>ahead of|clear of|more(?= than)|higher(?= than))|"
    r"(?P<less>behind|short of|adrift of|fewer(?= than)|less(?= than)|lower(?= than)))\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:than|compared (?:with|to)|in comparison (?:with|to))\b", re.IGNORECASE
)


def _extra(ground: Ground, quantity: Quantity) -> Cut | None:
    """ "An extra 171 … compared with 2021", "put an additional £2.6m into … than"."""
    led = _EXTRA.search(ground.text, 0, quantity.start)
    if led is None:
        return None
    operator = Stretch(led.start(), quantity.end)
    compared = _COMPARED.search(ground.text, quantity.end)
    if compared is None:
        return fronted(ground, operator, Rank.MORE)
    return Cut(operator, Stretch(*compared.span()), Rank.MORE)


_EXTRA = re.compile(r"\b(?:extra|additional|further)\s+(?:\w+\s+)?$", re.IGNORECASE)


def _over_by(ground: Ground, quantity: Quantity) -> Cut | None:
    """ "A outnumbered B by 126"."""
    by = _BY.search(ground.text, 0, quantity.start)
    verb = over(ground.text)
    if by is None or verb is None or verb[0].end > by.start():
        return None
    return Cut(Stretch(by.start(), quantity.end), *verb)


def _ranked(ground: Ground) -> Cut | None:
    opened = _RANK.search(ground.text)
    compared = THAN.search(ground.text, opened.end()) if opened else None
    if opened is None or _RANK.search(ground.text, opened.end()):
        return None
    if _MULTIPLE.search(ground.text, 0, opened.start()):
        return None
    rank = Rank.MORE if opened["more"] else Rank.LESS
    led = LEADING.search(ground.text, 0, opened.start())
    operator = Stretch(led.start() if led else opened.start(), opened.end())
    if compared is None:
        return fronted(ground, operator, rank)
    return Cut(operator, Stretch(*compared.span()), rank)


_MULTIPLE = re.compile(
    r"\b(?:half|third|quarter|fifth|tenth|double|twice|triple|treble|times|per cent|dozens?|"
    r"hundreds?|thousands?|couple|points?|no|not|n['’]t|never|nor|neither)\s+(?:as\s+)?$",
    re.IGNORECASE,
)
""" "A half fewer" tells how much fewer, in words that no number was read of."""


def fewer_than(ground: Ground) -> Sought | None:
    """ "A did not have as many as B": its no only puts A below B; None for any other wording."""
    found = _AS_MANY.search(ground.text) if ground.quantity is None else None
    if found is None or DENIALS.search(_AS_MANY.sub("", ground.text)):
        return None
    words = (Stretch(*found.span("no")),)
    cut = Cut(Stretch(*found.span("many")), Stretch(*found.span("as")), Rank.LESS, others=words)
    sought = two_sides(ground, cut, Operation.ORDER)
    return sought and replace(sought, wanted=wanted(ground.text) or Kind.COUNT)


_AS_MANY = re.compile(
    r"(?P<no>(?:\b(?:did|do|does|was|were|is|are|had|has)(?:\s+not|n['’]t)|\bnot|"
    r"\b(?:(?:had|has|have|was|were|saw|is|are)\s+)?nowhere near)"
    r"(?:\s+(?!as\b|so\b)\w+){0,2}?)\s+"
    r"(?P<many>(?:quite\s+|nearly\s+)?(?:as|so)\s+(?:many|much|high|common|often|frequently|"
    r"popular|numerous))\b[^.;]*?\b(?P<as>as)\b",
    re.IGNORECASE,
)


def _over(ground: Ground) -> Cut | None:
    verb = over(ground.text)
    return verb and Cut(Stretch(verb[0].start, verb[0].start), *verb)
