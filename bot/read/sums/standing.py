"""The words that give something its place among others: "the most", "came second", "no … more"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.model.claim import Rank
from bot.read.text.clauses import Stretch
from bot.read.text.screened import screened

_MOST = (
    r"(?:(?<=the )most|most(?! (?:were|was|are|is|came|come|had|have|happened|took|went)\b))|"
    r"highest|largest|greatest|biggest|commonest|(?<!at )(?<!at the )(?<!out on )top(?! of\b)"
)
"""Not the "most" that is more than half of what was named: "of 64 cases, most were …"."""
_LEAST = r"least|fewest|lowest|smallest|rarest"
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
        "2nd": 2, "3rd": 3, "4th": 4, "5th": 5}  # fmt: skip
_ORDINAL = "|".join(_NTH)
SUPERLATIVE = screened(
    rf"\b(?:(?P<nth>{_ORDINAL})[ -](?!(?:place|spot)\b))?"
    rf"(?:(?P<most>{_MOST}|record high|all-time high|peaked)"
    rf"|(?P<least>{_LEAST}|record low|all-time low|bottomed out))"
    r"\b(?!\s+of\s+(?:the|them|these|those|its|their)\b(?!\s+\w+\s+(?:[\w'’-]+\s+){0,4}"
    r"(?:in|for|was|were)\b))",
    re.IGNORECASE,
)
_TABLE = r"(?:table|list|league(?: table)?|rankings?|chart|pile|heap|pack|field|ladder)"
_STOOD = (
    r"(?:came|come|comes|finished|ranked|ranks|placed|stood|stands|was|were|is|are|lay|sat|"
    r"ended(?: up)?|took|takes|held|holds|had|occupied)"
)
PLACES = screened(
    rf"\b(?:(?P<top>(?:topped|headed|led) (?:the|that|this) {_TABLE}(?: of| for| among| in)?"
    rf"|at the (?:top|head) of the {_TABLE}(?: of| for| among| in)?"
    rf"|{_STOOD} (?:out )?(?:on )?(?:the )?top(?: place| spot)?(?: of (?:the|that) {_TABLE})?"
    r"(?! (?:to|up|of mind)\b)"
    rf"|top of the {_TABLE}(?: of| for| among| in)?|led the way|led the field)"
    rf"|(?P<bottom>(?:at the )?(?:bottom|foot) of the {_TABLE}(?: of| for| among| in)?"
    rf"|brought up the rear|{_STOOD} (?:the )?(?:last|bottom)(?: place| spot)?"
    r"(?! (?:year|month|week)))"
    rf"|{_STOOD} (?:in )?(?:the )?(?P<place>{_ORDINAL})(?: place| spot)?"
    r"(?= (?:of|among|in|for|to|behind|on|with)\b|[,.;]|$)"
    rf"|in (?P<in>{_ORDINAL}) place)\b",
    re.IGNORECASE,
)
_NONE = screened(
    r"\b(?:no (?:other )?(?!more|fewer|less|longer)(?:[\w'’-]+\s+){1,6}?|none(?:\s+of\b[^.;]*?)?|"
    r"nobody|nowhere(?: else)?|no[ -]one|nothing)\b"
    r"[^.;]*?\b(?:(?P<more>more|higher|greater|larger|bigger|worse)|"
    r"(?P<less>fewer|less|lower|smaller))\b"
    r"(?=[^.;]*\b(?P<than>than)\b)",
    re.IGNORECASE,
)
_THAN_ANY = screened(
    r"\b(?:(?P<more>more|higher|greater|larger|bigger)|(?P<less>fewer|less|lower|smaller))\b"
    r"(?=[^.;]*\b(?P<than>than (?:in |at |for |on )?(?:any|all)(?: of)?(?: the)?"
    r"(?: other| previous| earlier| single)*"
    r"(?: (?P<time>years?|time|point|periods?|stage)| [\w'’-]+)?))",
    re.IGNORECASE,
)
_AT = re.compile(r"\bat\s+$", re.IGNORECASE)
_AT_ALL = ("most", "least")
""" "At least" ranks nothing; "at lowest since 2014" does."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A place among others, counted from the top or, where `rank` is LESS, from the bottom.

    `spans` are its words. `over_time`: the others are other times. `unnamed`: it is said of the
    others ("no county had more than A"), so that its no denies nothing.
    """

    spans: tuple[Stretch, ...]
    rank: Rank
    place: int = 1
    over_time: bool = False
    unnamed: bool = False

    @property
    def end(self) -> int:
        """Where its first run of words ends."""
        return self.spans[0].end


def standing(text: str) -> Standing | None:
    """The one place that a sentence gives; None for none, and where it gives several."""
    found = tuple(_all(text))
    return found[0] if len(found) == 1 else None


def _all(text: str) -> Iterator[Standing]:
    none = _NONE.search(text)
    if none is not None:
        yield _of_none(none)
        return
    above = _THAN_ANY.search(text)
    if above is not None:
        spans = (Stretch(*above.span()), Stretch(*above.span("than")))
        rank = Rank.MORE if above["more"] else Rank.LESS
        yield Standing(spans, rank, over_time=above["time"] is not None)
        return
    places = [Stretch(*one.span()) for one in PLACES.finditer(text)]
    for one in SUPERLATIVE.finditer(text):
        at_all = one[0].lower() in _AT_ALL and _AT.search(text[: one.start()])
        idle = at_all or _is_shared(text, one)
        if not idle and not any(place.holds(one.start()) for place in places):
            rank = Rank.MORE if one["most"] else Rank.LESS
            yield Standing((Stretch(*one.span()),), rank, _NTH.get((one["nth"] or "").lower(), 1))
    for one in PLACES.finditer(text):
        nth = one["place"] or one["in"]
        rank = Rank.LESS if one["bottom"] else Rank.MORE
        yield Standing((Stretch(*one.span()),), rank, _NTH[nth.lower()] if nth else 1)


def _of_none(found: re.Match[str]) -> Standing:
    opening = re.match(
        r"(?:no|none|nobody|nowhere|nothing)\b(?:[ -]one| else| other)?", found[0], re.I
    )
    first = Stretch(found.start(), found.start() + (opening.end() if opening else 0))
    group = "more" if found["more"] else "less"
    spans = (first, Stretch(*found.span(group)), Stretch(*found.span("than")))
    return Standing(spans, Rank.MORE if found["more"] else Rank.LESS, unnamed=True)


_SHARED = re.compile(r"\b(?:joint|equal|one of the|among the|some of the)\s+$", re.IGNORECASE)


def _is_shared(text: str, found: re.Match[str]) -> bool:
    """ "One of the highest" is no first place."""
    return _SHARED.search(text[: found.start()]) is not None
