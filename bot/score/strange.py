"""The words of a claim that nothing explains: they make another measure of it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.ages import OVER, UNDER
from bot.language.leads import AGENTS, TELLING
from bot.language.measures import MeasureForm, Way
from bot.language.plain import GENERIC, RECORDING
from bot.language.tokens import stem
from bot.language.units import parse_unit
from bot.model.claim import Word


def strange_words(
    words: Sequence[Word],
    form: MeasureForm,
    full: Sequence[Way],
    explained: frozenset[str],
) -> tuple[Word, ...]:
    """The words that nothing explains: no name that is said in full, no unit, no source."""
    named = frozenset[str]().union(*(way.stems for way in full)) if full else form.words
    known = named | form.always | form.lendable
    if form.counts_generically:
        known |= GENERIC
    return tuple(
        word
        for index, word in enumerate(words)
        if (not word.plain and not _is_accounted_for(words, index, form, known, explained))
        or (form.is_mean and _is_a_total(words, index, form))
    )


def _is_a_total(words: Sequence[Word], index: int, form: MeasureForm) -> bool:
    """ "Total attendance" is no average attendance, however the number is rounded."""
    if words[index].text.lower() not in _TOTALS or index + 1 == len(words):
        return False
    following = words[index + 1]
    return following.start == words[index].end + 1 and following.stem in form.words


_TOTALS = frozenset({"total", "aggregate", "combined"})


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
    if _is_defined(words, index, form) or _is_by_nature(words, index, form):
        return True
    if _owns(word) and word.stem in form.words and not any("'" in name for name in form.names):
        return False
    return word.stem in known and not _is_led_elsewhere(words, index, form)


def _is_by_nature(words: Sequence[Word], index: int, form: MeasureForm) -> bool:
    """ "Police arrests": nobody else makes any."""
    if words[index].stem != _POLICE or not _is_compound(words, index):
        return False
    return words[index + 1].stem in _OF_POLICE & form.words


_POLICE = stem("police")
_OF_POLICE = frozenset(stem(word) for word in "arrests stops stop searches".split())
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
    """ "League goals", where they are so by definition; what is counted; "at the election"."""
    word = words[index]
    if word.led in TELLING or _owns(word):
        return False
    following = words[index + 1] if index + 1 < len(words) else None
    adjoins = following is not None and following.start <= word.end + 1
    then = following.stem if following is not None and adjoins else ""
    told = form.defined
    if word.stem in told.counted | told.besides:
        return True
    if told.surrounds(word.text, word.stem, word.led, then):
        return True
    return (word.stem, then) in told.pairs


def _is_led_elsewhere(words: Sequence[Word], index: int, form: MeasureForm) -> bool:
    """Thefts from vehicles are not thefts of them, referrals to a body are not that body's own."""
    word = words[index]
    known = form.leads.get(word.stem)
    if word.text.isdigit() and known is not None:
        return _side(word.led) not in map(_side, known)
    if (word.led == "of" and word.stem in form.unit) or word.stem == _AGE:
        return False  # per cent of GDP; under the age of 15, whose side its number tells
    if (
        word.stem in parse_unit(form.measure.unit).per
        or known is None
        or word.led in known
        or (_is_compound(words, index) and word.led != "from")
    ):
        return False
    if not word.led:
        return known <= _TELLING_BUT_AGENTS
    if word.led in AGENTS:
        return True
    return bool(known - {""}) and (word.led in TELLING or known <= TELLING)


_AGE = stem("age")


def _side(led: str) -> str:
    """Of an age only the side counts: "aged 18-24" is "aged 18 to 24", under 15 is not over 15."""
    return led if led in (UNDER, OVER) else ""


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
