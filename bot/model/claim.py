"""What a text claims: each number with what it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from bot.model.derivation import Operation
from bot.model.period import Period, PeriodMention
from bot.model.quantity import Direction, Kind, Quantity


class Slot(StrEnum):
    """What a statement and a figure must agree in; the values are those of the JSON."""

    MEASURE = "measure"
    PLACE = "place"
    BREAKDOWN = "breakdown"
    PERIOD = "period"
    UNIT = "unit"


class Mood(StrEnum):
    """How a claim is put."""

    STATED = "stated"
    ASKED = "asked"
    """A question for the figure: "how many…?" """
    CONDITIONAL = "conditional"
    """Could, may, is feared to…"""
    FUTURE = "future"
    """Will, shall."""
    ATTRIBUTED = "attributed"
    """Somebody has warned, claimed, said…"""


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of a text; `start` and `end` are its character offsets there.

    `paragraph` counts the text's paragraphs from 0.
    """

    text: str
    start: int
    end: int
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Word:
    """A word that may say what a claim is about; `stem` is lower case and without endings.

    `plain` marks those that carry no subject of their own ("recorded", "figures"). `led` is the
    preposition that leads to it, "" where none does: thefts from vehicles are not thefts of them.
    """

    text: str
    stem: str
    start: int
    end: int
    plain: bool = False
    led: str = ""


@dataclass(frozen=True, slots=True)
class TermMention:
    """Words that name members of the store's dimensions.

    `keys` are the terms that the words may mean (of one dimension or several, as "Facebook" the
    platform and Facebook the reporting company). A member of a dimension that the store does not
    hold (a place that isn't on file) has no keys, and `dimension` says what it would be one of.
    `lent` marks one that stands elsewhere: in another part of the sentence or in an earlier one;
    `joined` one that is named together with another ("Northmarsh and the West"); `whole` one of
    what a share is taken of ("38 per cent of Harbour's votes").
    """

    text: str
    start: int
    end: int
    keys: tuple[str, ...]
    dimension: str | None = None
    lent: bool = False
    joined: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """What a claim is about, never what it says: ranking sees this and not the number.

    `words` are the words of the claim's own clause that no number, period or term explains: each
    of them must be accounted for. `around` are those of the rest of the sentence: they may help to
    name the measure. `lent` are those of the earlier sentence that this one goes on from: where
    the claim's own sentence doesn't name the measure, they must be accounted for too. `counted` is
    the stem of the noun after the number, "" where none stands there. `carried` names the slots
    that were taken over from earlier sentences, `inherited` those that come from another part of
    the sentence.
    """

    words: tuple[Word, ...]
    terms: tuple[TermMention, ...]
    periods: tuple[PeriodMention, ...]
    around: tuple[Word, ...] = ()
    lent: tuple[Word, ...] = ()
    counted: str = ""
    carried: frozenset[Slot] = frozenset()
    inherited: frozenset[Slot] = frozenset()


class Rank(StrEnum):
    """How one thing stands to others: "the most used", "fewer than"."""

    MORE = "more"
    LESS = "less"


class Degree(StrEnum):
    """How far one thing is said to be from another, in words: "slightly more", "far more"."""

    SLIGHT = "slight"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Sought:
    """What a claim would have us work out from several figures, none of which says it.

    `sides` are what is held against each other, the left one first; the figures of one side are
    added up. `rank` says how the left stands to the right. `relative`: the distance is told in
    parts of the right side ("12 per cent more"). `named_whole` is the number by which the whole
    is called ("60% of the 482"). `over_time` and `since` belong to "the highest since 2015",
    `among` to "the most of the three" (0 where it isn't said), `scope` are the keys of those that
    are named, `inside` those of the places that all of them lie in. `place` is the place from the
    top or, where `rank` is LESS, from the bottom; `above` and `below` are the keys of those that
    are said to be there. `overtakes`: the left was behind before. `base`: the number that the right
    side is said to have been; `implied`: its time is not said, and taken for the year before.
    `rest`: what is left of the figures told just before, or their sum. `degree`: how far the left
    is said to be from the right, where no number tells. `apart`: what is added up
    is only named side by side, and may be meant each by itself. `told`: so many of those are
    on the sides, 1 the left one ("that is 129 more than B"), 2 both. `stepwise`: it is said of
    every step from the right side's time to the left one's ("fell every year from…"). `wanted` is
    the sort of figure that the sides must be, `noun` what they count ("" where it isn't said).
    """

    operation: Operation
    sides: tuple[tuple[Topic, ...], ...]
    quantity: Quantity | None = None
    rank: Rank | None = None
    relative: bool = False
    named_whole: Quantity | None = None
    over_time: bool = False
    since: Period | None = None
    among: int = 0
    scope: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    place: int = 1
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    overtakes: bool = False
    base: Quantity | None = None
    implied: bool = False
    rest: bool = False
    apart: bool = False
    degree: Degree | None = None
    told: int = 0
    stepwise: bool = False
    wanted: Kind | None = None
    noun: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that a text says or asks; `start` and `end` are character offsets in the text.

    `wanted` is the kind of number that a question asks for, None where it doesn't say, and
    `wanted_noun` of what; `asks_other` marks one that asks when, who or why. `negated`:
    a word turns it round or leaves something out. `says_more`: it also ranks the number, or starts
    from it. `trend`: it also says that the number went up or down to where it is; `trend_base` are
    the readings of the time from which it did so, () where the statement doesn't say. `is_part`: it
    is a part of a whole, and nothing says which; `is_whole`: it is that whole. `sought` tells what
    might be worked out where no single figure says it, likeliest first; it is read only when it is
    asked for, since most claims are answered by a figure.
    """

    text: str
    start: int
    end: int
    topic: Topic
    quantity: Quantity | None
    mood: Mood
    negated: bool = False
    says_more: bool = False
    trend: Direction = Direction.LEVEL
    trend_base: tuple[Period, ...] = ()
    is_part: bool = False
    is_whole: bool = False
    wanted: Kind | None = None
    wanted_noun: str = ""
    asks_other: bool = False
    sought: Callable[[], tuple[Sought, ...]] = field(default=tuple, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class NamedTerm:
    """A term that a text names: one of the keys it may mean, or None for one not on file."""

    text: str
    key: str | None
    dimension: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of a text, without any verdict; `measures` are keys."""

    text: str
    quantities: tuple[Quantity, ...]
    periods: tuple[PeriodMention, ...]
    terms: tuple[NamedTerm, ...]
    measures: tuple[str, ...]
