"""Where the whole stands that a share is taken of: "60% of the 482", "Of the 482, a third…"."""

from __future__ import annotations

import re

from bot.model.quantity import Kind, Quantity
from bot.read.sums.sides import FRONTED, Ground
from bot.read.text.clauses import Stretch

_OF = re.compile(
    r"\s*(?:\(?\d[\d,]*\)?\s*)?(?:(?:share|slice|portion|chunk|cut)\s+)?(?:out\s+)?of\b"
    r"(?!\s+course)",
    re.IGNORECASE,
)
_PREDICATE = re.compile(
    r"[;:–—]|,(?!\d)|\.(?!\d)|\b(?:was|were|are|is|had|have|"
    r"has|involved|took|happened|occurred|came|used|featured|concerned|fell|went|belonged)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:–—]|,(?!\d)|\.(?!\d)|\b(?:and|but|while|whereas)\b", re.IGNORECASE)
_KNOWN = re.compile(
    r"(?:was|were|is|are)\s+(?:known|stated|specified|identified|not)\b", re.IGNORECASE
)


def behind(ground: Ground, quantity: Quantity) -> Stretch | None:
    """ "60% of the 482", "four in ten crimes": the whole comes after the number."""
    led = _OF.match(ground.text, quantity.end)
    return _whole(ground, led.end()) if led else _counted(ground, quantity)


def fronted(ground: Ground, quantity: Quantity) -> Stretch | None:
    """ "Of the 482 offences in…, a third were on…": the whole comes first."""
    led = _LEADING_WHOLE.match(ground.text, 0, ground.clause) if ground.clause else None
    after = _OF.match(ground.text, quantity.end)
    if led is not None and after is None and _COUNTS.search(led["whole"]):
        return Stretch(led.start("whole"), led.end("whole"))
    led = FRONTED.match(ground.text, 0, quantity.start) or _AS_SHARE.match(
        ground.text, 0, quantity.start
    )
    return Stretch(led.start("whole"), led.end("whole")) if led else None


_LEADING_WHOLE = re.compile(r"(?P<whole>[^:;]*?[^\d:;\s])\s*[:;–—]\s*$")
_COUNTS = re.compile(r"\b(?:with|where|known|recorded|total|all)\b", re.IGNORECASE)
""" "A's online scams with a known platform: 53 per cent were on B"."""
_AS_SHARE = re.compile(
    r"\W*as a (?:share|proportion|percentage|fraction) of\b(?P<whole>.+),\s*[^,]*?"
    r"\b(?:was|were|is|are|stood at|came to|made up|accounted for)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)


def share_of(ground: Ground, quantity: Quantity) -> Stretch | None:
    """ "Northmarsh's share of the incidents in Northland was 16 per cent".

    What a relative clause says is said of the part: "the share of offences that were on A".
    """
    led = _SHARE_OF.search(ground.text, 0, quantity.start)
    if led is None:
        return None
    part = _THAT_WERE.search(ground.text, led.start("whole"), led.end("whole"))
    return Stretch(led.start("whole"), part.start() if part else led.end("whole"))


_SHARE_OF = re.compile(
    r"(?<!as a )\b(?:share|proportion|percentage|fraction|slice|portion|part|chunk|cut) (?:of|in)\b"
    r"(?P<whole>.+?)"
    r"(?:\s+(?:was|is|stood at|came to|reached|worked out at)\b[^,;.]{0,12}|\s*:\s*)$",
    re.IGNORECASE,
)
_THAT_WERE = re.compile(
    r"\b(?:that|which|who|whose)\s+(?!(?:platform\w*\s+)?(?:was|were)\s+(?:known|stated|identified))"
    r"(?:was|were|had|have|happened|occurred|involved|took|came|used)\b",
    re.IGNORECASE,
)


def _whole(ground: Ground, start: int) -> Stretch | None:
    """From after "of" up to the verb that says what the part did.

    The verb of "in which the platform was known" belongs to the whole.
    """
    last, at = reach(ground, start), start
    for verb in _PREDICATE.finditer(ground.text, start, last):
        relative = _RELATIVE.search(ground.text, at, verb.start())
        if (
            relative
            and verb[0].isalpha()
            and not _RECORDED.search(ground.text, relative.end(), verb.start())
        ):
            at = verb.end()
            continue
        if not _KNOWN.match(ground.text, verb.start()):
            return Stretch(start, verb.start())
    return Stretch(start, last)


_RECORDED = re.compile(r"\b(?:recorded|logged|reported|counted|saw|registered)\b", re.IGNORECASE)
"""Verbs that end a relative clause as well as "was" does ("that Northmarsh police recorded")."""
_RELATIVE = re.compile(r"\b(?:where|which|whose|that)\b", re.IGNORECASE)


def reach(ground: Ground, start: int) -> int:
    """The end of the claim's own words; a whole with a number of its own stands beyond them."""
    if not ground.is_part:
        return ground.own[-1].end
    kept = ground.sentence.kept  # no name and no time is cut: "England and Wales"
    ends = (
        mark.start()
        for mark in _CLAUSE.finditer(ground.text, start)
        if not any(low <= mark.start() < high for low, high in kept)
    )
    return next(ends, len(ground.text))


def _counted(ground: Ground, quantity: Quantity) -> Stretch | None:
    """ "Four in ten crimes in Northmarsh were on…": what follows the fraction is the whole."""
    if quantity.kind is not Kind.FRACTION or " in " not in f" {quantity.text} ":
        return None
    return _whole(ground, quantity.end)
