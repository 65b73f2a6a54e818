"""The measure: every word that names it is there, and no word is there that it doesn't have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.language.leads import AGENTS, TELLING
from bot.language.measures import MeasureForm, Way
from bot.language.plain import GENERIC, RECORDING
from bot.language.tokens import name_tokens
from bot.language.units import parse_unit
from bot.model.claim import Claim, Slot, Topic, Word
from bot.model.finding import SlotScore
from bot.model.quantity import Kind


def score_measure(claim: Claim, form: MeasureForm, explained: frozenset[str]) -> SlotScore:
    """How a claim's words fit a measure; `explained` are the stems that others account for.

    A modifier that the measure doesn't have makes it another measure ("offences solved"), and so
    does one that it has and the claim leaves out ("mortality" for infant mortality). A claim that
    names nothing but a generic noun ("crimes") leaves the measure open.
    """
    topic = claim.topic
    own = _stems(topic.words) | _term_stems(topic) | _per(claim)
    here = own | _stems(topic.around)
    words = topic.words if _full(form, here) else (*topic.words, *topic.lent)
    said = here | _stems(topic.lent)
    full = _full(form, said)
    strange = _strange(words, form, full, explained)
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
    strange = _strange(topic.around, form, full, explained)
    return tuple(word for word in strange if any(_is_beside(word, one) for one in naming))


def _is_beside(word: Word, other: Word) -> bool:
    return -_BESIDE <= word.start - other.end <= _BESIDE or (
        -_BESIDE <= other.start - word.end <= _BESIDE
    )


_BESIDE = 12
"""Characters; no more than a short word or two stand between."""


def said_in_full(claim: Claim, form: MeasureForm) -> tuple[Way, ...]:
    """The ways to name the measure that the claim's words fill."""
    topic = claim.topic
    said = _stems((*topic.words, *topic.around, *topic.lent)) | _term_stems(topic) | _per(claim)
    return _full(form, said)


def _per(claim: Claim) -> set[str]:
    """What the number is told for: "$29,313 a head" names the head of GDP per head."""
    number = claim.quantity
    if number is None or number.kind is not Kind.MONEY:
        return set()
    written = number.unit if " per " in f" {number.unit}" else f"{number.unit} per {number.per}"
    return set(parse_unit(written).per) if number.per else set()


def _stems(words: Iterable[Word]) -> set[str]:
    return {word.stem for word in words}


def _term_stems(topic: Topic) -> set[str]:
    return {token.stem for mention in topic.terms for token in name_tokens(mention.text)}


def _strange(
    words: Sequence[Word],
    form: MeasureForm,
    full: Sequence[Way],
    explained: frozenset[str],
) -> tuple[Word, ...]:
    """The words that nothing explains: no name that is said in full, no unit, no source."""
    named = frozenset[str]().union(*(way.stems for way in full)) if full else form.words
    known = named | form.always
    if form.counts_generically:
        known |= GENERIC
    return tuple(
        word
        for index, word in enumerate(words)
        if not word.plain and not _is_accounted_for(words, index, form, known, explained)
    )


def _is_accounted_for(
    words: Sequence[Word],
    index: int,
    form: MeasureForm,
    known: frozenset[str],
    explained: frozenset[str],
) -> bool:
    word = words[index]
    named = word.text[:1].isupper() or word.text.upper() in explained
    is_source = word.stem in explained and named and not _records(words, index)
    if is_source and word.stem not in form.words:
        return not is_elsewhere(word)
    if word.stem in GENERIC and word.stem not in form.words and _is_compounded(words, index):
        return word.text.lower() in _CASES and words[index - 1].stem in form.words
    if word.stem in form.police and (word.led in _BY or _is_compounded(words, index)):
        return False
    if _is_defined(words, index, form):
        return True
    if _owns(word) and word.stem in form.words and not any("'" in name for name in form.names):
        return False
    return word.stem in known and not _is_led_elsewhere(words, index, form)


_CASES = frozenset("case cases offence offences crime crimes".split())
""" "Fraud cases" are frauds; police keep incidents apart from crimes."""
_BY = AGENTS | {"per", "against"}
"""What leads to those who are counted by, or have done it, not to those who keep the books."""
_TELLING_BUT_AGENTS = TELLING - AGENTS


def _owns(word: Word) -> bool:
    """ "The child's sex": whose it is, not what sort of sex crimes were counted."""
    return word.text.endswith(("'s", "’s"))


_ELSEWHERE = frozenset({"to", "from", "against", "at"})


def is_elsewhere(word: Word) -> bool:
    """True for a body that is not the one that says or asks ("referrals to the agency")."""
    return word.led in _ELSEWHERE


_DOING = RECORDING | {"made", "makes", "sent", "sends", "filed", "submitted", "passed", "got"}


def _records(words: Sequence[Word], index: int) -> bool:
    """ "The charity recorded": then it is no longer only the source."""
    if index + 1 >= len(words) or words[index + 1].start > words[index].end + 1:
        return False
    return words[index + 1].text.lower() in _DOING


def _is_defined(words: Sequence[Word], index: int, form: MeasureForm) -> bool:
    """ "League goals", where they are so by definition, or what a share is of: "of attendances"."""
    word = words[index]
    if word.led == "of" and word.stem in form.defined.whole:
        return True
    following = words[index + 1] if index + 1 < len(words) else None
    if following is None or following.start > word.end + 1 or word.led in TELLING:
        return False
    return (word.stem, following.stem) in form.defined.pairs


def _is_led_elsewhere(words: Sequence[Word], index: int, form: MeasureForm) -> bool:
    """Thefts from vehicles are not thefts of them, referrals to a body are not that body's own."""
    word = words[index]
    known = form.leads.get(word.stem)
    if word.text.isdigit():
        return False  # "aged 18-24" is "aged 18 to 24"
    if (
        word.stem in parse_unit(form.measure.unit).per
        or known is None
        or word.led in known
        or _is_compound(words, index)
    ):
        return False
    if not word.led:
        return known <= _TELLING_BUT_AGENTS
    if word.led in AGENTS:
        return True
    return bool(known - {""}) and (word.led in TELLING or known <= TELLING)


def _is_compounded(words: Sequence[Word], index: int) -> bool:
    """ "Hate incidents" are no hate crimes, though "incidents" alone may be crimes."""
    if not index or words[index - 1].plain:
        return False
    return words[index].start == words[index - 1].end + 1


def _is_compound(words: Sequence[Word], index: int) -> bool:
    """ "NCMEC referrals": the word stands right before another of the name."""
    if index + 1 >= len(words) or words[index + 1].plain:
        return False
    return words[index + 1].start == words[index].end + 1


def _full(form: MeasureForm, said: set[str]) -> tuple[Way, ...]:
    """The ways to name the measure that the words fill."""
    return tuple(way for way in form.ways if way.required <= said)


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
