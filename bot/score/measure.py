"""The measure: every word that names it is there, and no word is there that it doesn't have."""

from __future__ import annotations

from collections.abc import Iterable

from bot.language.leads import TELLING
from bot.language.measures import MeasureForm
from bot.language.plain import GENERIC
from bot.language.tokens import tokens
from bot.model.claim import Claim, Slot, Topic, Word
from bot.model.finding import SlotScore


def score_measure(claim: Claim, form: MeasureForm, explained: frozenset[str]) -> SlotScore:
    """How a claim's words fit a measure; `explained` are the stems that others account for.

    A modifier that the measure doesn't have makes it another measure ("offences solved"), and so
    does one that it has and the claim leaves out ("mortality" for infant mortality). A claim that
    names nothing but a generic noun ("crimes") leaves the measure open.
    """
    topic = claim.topic
    own = {word.stem for word in topic.words}
    said = own | {word.stem for word in topic.around} | _term_stems(topic)
    strange = _strange(topic.words, form, explained)
    way = _fullest(form, said)
    if way is None:
        return _short_of(form, topic, said, strange)
    if strange:
        return _no(f"“{strange[0].text}” is not part of it", 0.5 + _share(form, own))
    return SlotScore(Slot.MEASURE, True, 2 + _share(form, own) + len(way & own) / 10, "named")


def _term_stems(topic: Topic) -> set[str]:
    return {token.stem for mention in topic.terms for token in tokens(mention.text)}


def _strange(
    words: Iterable[Word], form: MeasureForm, explained: frozenset[str]
) -> tuple[Word, ...]:
    """The words of the claim's clause that nothing explains."""
    return tuple(
        word
        for word in words
        if not word.plain
        and (word.stem not in form.words or _is_led_elsewhere(word, form))
        and word.stem not in explained
        and not (word.stem in GENERIC and form.counts_generically)
    )


def _is_led_elsewhere(word: Word, form: MeasureForm) -> bool:
    """Thefts from vehicles are not thefts of vehicles."""
    known = form.leads.get(word.stem, frozenset())
    if not word.led or word.led in known or not known - {""}:
        return False
    return word.led in TELLING or known <= TELLING


def _fullest(form: MeasureForm, said: set[str]) -> frozenset[str] | None:
    """The way to name the measure that the words fill, the longest first; None where none is."""
    return next((way for way in reversed(form.ways) if way <= said), None)


def _share(form: MeasureForm, own: set[str]) -> float:
    """How much of its shortest name that is best filled stands in the claim's own clause."""
    return max((len(way & own) / len(way) for way in form.ways), default=0.0)


def _short_of(
    form: MeasureForm, topic: Topic, said: set[str], strange: tuple[Word, ...]
) -> SlotScore:
    """The words don't fill any name: left open, or another measure."""
    if strange:
        return _no(f"“{strange[0].text}” is not part of it", _share(form, said) / 2)
    content = {word.stem for word in topic.words if not word.plain} - GENERIC
    if not content:
        return SlotScore(Slot.MEASURE, None, 0.2, "not named")
    missing = _missing(form, said)
    return _no(f"“{missing}” is not said", _share(form, said))


def _missing(form: MeasureForm, said: set[str]) -> str:
    best = max(form.ways, key=lambda way: len(way & said) / len(way))
    stem = min(best - said)
    written = (form.measure.name, *form.measure.aliases)
    return next((t.text for name in written for t in tokens(name) if t.stem == stem), stem)


def _no(reason: str, score: float) -> SlotScore:
    return SlotScore(Slot.MEASURE, False, score, reason)
