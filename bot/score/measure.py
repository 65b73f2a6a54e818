"""The measure: every word that names it is there, and no word is there that it doesn't have."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.measures import MeasureForm, Way
from bot.language.plain import GENERIC
from bot.language.tokens import name_tokens
from bot.model.claim import Claim, Slot, Topic, Word
from bot.model.finding import SlotScore
from bot.score.said import filled, own_stems, stems_of
from bot.score.strange import strange_words


def score_measure(claim: Claim, form: MeasureForm, explained: frozenset[str]) -> SlotScore:
    """How a claim's words fit a measure; `explained` are the stems that others account for.

    A modifier that the measure doesn't have makes it another measure ("offences solved"), and so
    does one that it has and the claim leaves out ("mortality" for infant mortality). A claim that
    names nothing but a generic noun ("crimes") leaves the measure open.
    """
    topic = claim.topic
    own = own_stems(claim, form)
    here = own | stems_of(topic.around)
    words = topic.words if filled(form, here) else (*topic.words, *topic.lent)
    said = here | stems_of(topic.lent)
    full = filled(form, said)
    strange = strange_words(words, form, full, explained)
    if not full:
        return _short_of(claim, form, said, strange)
    strange = strange or _beside(topic, form, full, own, explained)
    if strange:
        return _no(f"“{strange[0].text}” is not part of it", 0.5 + _share(form, own))
    length = max(len(way.required & own) for way in full)
    return SlotScore(Slot.MEASURE, True, 2 + _share(form, own) + length / 10, "named")


def _beside(
    topic: Topic,
    form: MeasureForm,
    full: Sequence[Way],
    own: set[str],
    explained: frozenset[str],
) -> tuple[Word, ...]:
    """Strange words right beside those of another clause that name the measure."""
    if any(way.required <= own for way in full):
        return ()
    needed = frozenset[str]().union(*(way.required for way in full)) - own
    naming = [word for word in topic.around if word.stem in needed]
    strange = strange_words(topic.around, form, full, explained)
    return tuple(word for word in strange if any(_is_beside(word, one) for one in naming))


def _is_beside(word: Word, other: Word) -> bool:
    return -_BESIDE <= word.start - other.end <= _BESIDE or (
        -_BESIDE <= other.start - word.end <= _BESIDE
    )


_BESIDE = 12
"""Characters; no more than a short word or two stand between."""


def _share(form: MeasureForm, own: set[str]) -> float:
    """How much of its shortest name that is best filled stands in the claim's own clause."""
    return max((len(way.required & own) / len(way.required) for way in form.ways), default=0.0)


def _short_of(
    claim: Claim, form: MeasureForm, said: set[str], strange: tuple[Word, ...]
) -> SlotScore:
    """The words don't fill any name: left open, or another measure."""
    topic = claim.topic
    if strange:
        return _no(f"“{strange[0].text}” is not part of it", _share(form, said) / 2)
    content = {word.stem for word in topic.words if not word.plain} - GENERIC
    if not content or (claim.quantity is None and content <= form.unit):
        return SlotScore(Slot.MEASURE, None, 0.2, "not named")
    missing = _missing(form, said)
    return _no(f"“{missing}” is not said", _share(form, said))


def _missing(form: MeasureForm, said: set[str]) -> str:
    best = max(form.ways, key=lambda way: len(way.required & said) / len(way.required))
    stem = min(best.required - said)
    return next((t.text for name in form.names for t in name_tokens(name) if t.stem == stem), stem)


def _no(reason: str, score: float) -> SlotScore:
    return SlotScore(Slot.MEASURE, False, score, reason)
