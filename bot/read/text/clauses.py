"""A sentence with several numbers → the stretch of text that belongs to each of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.model.quantity import Kind, Quantity

_JOINT = re.compile(
    r"[,;:–—(]|\s-{1,2}\s|\b(?:and|but|while|whereas|which|with|versus|vs|against|compared|than|"
    r"of the|out of|up from|down from|against|plus)\b",
    re.IGNORECASE,
)
"""Where one number's words may end and the next one's begin."""

PARTITIVE = re.compile(
    r"^[\s(]*(?:(?:share|slice|portion|chunk|cut)\s+)?(?:out\s+)?of\s+(?!(?:was|were|is|are|had|has)\b)(?:[\w'’.&-]{1,30}\s+){0,5}$",
    re.IGNORECASE,
)
"""What stands between a part and its whole: "55 per cent of the total 877"."""

_CALLED = re.compile(r"\s*(?:share|slice|portion|chunk|cut)(?=\s+(?:out\s+)?of\b)", re.I)
""" "A 23 per cent slice of": what the part is called is no part of the whole."""

_BARE_OF = re.compile(r"^\s*(?:of\s+)?$", re.IGNORECASE)
"""What stands between a factor and what it is taken of: "a third of 173", "twice 173"."""

_FACTORS = (Kind.FRACTION, Kind.RATIO, Kind.PERCENT)

_PREDICATE = re.compile(
    r"\b(?<!where )(?:was|were|are|is|had|have|has|involved|took|happened|occurred|came|related|"
    r"used|featured|concerned|supplied|gave|sent|provided|replied|responded|answered|refused|failed|"
    r"declined|made|did)(?:n['’]t)?\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:where|which|that|whose|for which|in which)\b", re.IGNORECASE)
_END = re.compile(r"[,;:–—.!?)]|\s-\s")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some characters of a sentence, from `start` up to `end`."""

    start: int
    end: int

    def holds(self, start: int) -> bool:
        """True when something that begins at `start` lies in it."""
        return self.start <= start < self.end


@dataclass(frozen=True, slots=True)
class Share:
    """What belongs to one number: its stretches, and how it stands to the number before it.

    `is_whole`: the number before is a part of it; `is_part`: it is a part of the next.
    `is_operand`: it is only reckoned with ("half of 173"), nobody says that there were so many.
    """

    quantity: Quantity
    stretches: tuple[Stretch, ...]
    is_whole: bool = False
    is_part: bool = False
    is_operand: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """From the first of its stretches to the end of the last."""
        return self.stretches[0].start, self.stretches[-1].end

    def holds(self, start: int) -> bool:
        """True when something that begins at `start` belongs to this number."""
        return any(stretch.holds(start) for stretch in self.stretches)


def shares(
    text: str, quantities: Sequence[Quantity], kept: Sequence[tuple[int, int]]
) -> tuple[Share, ...]:
    """The stretches of each quantity, in order; spans in `kept` (names, periods) are not cut."""
    if not quantities:
        return ()
    kept = sorted(kept)
    cuts = [0, *(_cut(text, a, b, _around(kept, a, b)) for a, b in pairwise(quantities)), len(text)]
    found = [
        Share(quantity, (Stretch(start, end),))
        for quantity, (start, end) in zip(quantities, pairwise(cuts), strict=True)
    ]
    for index in range(1, len(found)):
        found[index] = _with_subject(text, found[index - 1], found[index])
    for index, (part, whole) in enumerate(pairwise(quantities)):
        if PARTITIVE.match(text[part.end : whole.start]):
            found[index], found[index + 1] = _parted(text, found[index], found[index + 1])
        factor = part.kind in _FACTORS or part.unit == "times"
        if factor and _BARE_OF.match(text[part.end : whole.start]):
            found[index + 1] = replace(found[index + 1], is_operand=True)
    return tuple(found)


def _with_subject(text: str, before: Share, share: Share) -> Share:
    """ "The three towns recorded 173": what did it belongs to the 173, nothing parts them."""
    end = before.quantity.end
    if share.quantity.start != share.span[0] or not _DOES.fullmatch(text, end, share.span[0]):
        return share
    return replace(share, stretches=(Stretch(end, share.span[0]), *share.stretches))


_DOES = re.compile(
    r"\s+[^,;:()]{2,60}\b(?:recorded|logged|reported|registered|counted|saw|had|have|has|made)\s+"
    r"(?:[a-z]+\s+){0,2}"
)


def _around(kept: list[tuple[int, int]], left: Quantity, right: Quantity) -> list[tuple[int, int]]:
    """The spans that may lie between two numbers."""
    first = bisect_left(kept, (left.start, 0))
    return kept[first : bisect_left(kept, (right.start, 0))]


_LABELS = " \t:(=–-"
"""What stands between a label and its number ("Instagram (288)", "FB: 29") parts nothing."""


def _cut(text: str, left: Quantity, right: Quantity, kept: Sequence[tuple[int, int]]) -> int:
    """The last joint between two numbers, else where the second begins."""
    last = left.end + len(text[left.end : right.start].rstrip(_LABELS))
    joints = [
        left.end + match.start()
        for match in _JOINT.finditer(text[left.end : last])
        if not any(start <= left.end + match.start() < end for start, end in kept)
    ]
    return joints[-1] if joints else right.start


def _parted(text: str, part: Share, whole: Share) -> tuple[Share, Share]:
    """Give the part what is said of it after the whole: "288 of the 877 offences were on…"."""
    start, end = whole.quantity.end, whole.stretches[-1].end
    cut = _predicate(text, start, end)
    own = Stretch(part.stretches[0].start, part.quantity.end)
    called = _CALLED.match(text, part.quantity.end)
    lead = Stretch(called.end() if called else part.quantity.end, cut)
    after = (Stretch(cut, end),) if cut < end else ()
    return (
        Share(part.quantity, (own, *after), part.is_whole, is_part=True),
        Share(whole.quantity, (lead,), is_whole=True),
    )


def _after_relative(text: str, start: int, end: int) -> int:
    """Where the main verb stands after "… in which the platform was known", else the end."""
    verbs = list(_PREDICATE.finditer(text, start, end))
    later = (verb.start() for first, verb in pairwise(verbs) if verb.start() - first.end() > 1)
    return next(later, end)


def _predicate(text: str, start: int, end: int) -> int:
    stop = _END.search(text, start, end)
    relative = _RELATIVE.search(text, start, end)
    if relative and (stop is None or relative.start() < stop.start()):
        return _after_relative(text, relative.start(), stop.start() if stop else end)
    verb = _PREDICATE.search(text, start, stop.start() if stop else end)
    if verb:
        return verb.start()
    return stop.start() if stop else end
