"""Who says something: "Dr Quill says that…", "…, according to Quill", "…, the charity said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.language.plain import COUNTING, FINDING, NEUTRAL, RECORDING, SAYING
from bot.language.tokens import Token
from bot.read.sentence import Sentence
from bot.read.text.clauses import Stretch
from bot.read.text.spelling import is_english

_ACCORDING = re.compile(r"\baccording to\b[^,;:–—.]*", re.IGNORECASE)
_TRAILING = re.compile(
    r"[,”\"]\s*(?:[^,;:–—.\d]{0,60}\b(?:said|says|warned|claimed|claims|added|told|admitted|"
    r"reported|announced|revealed|heard|learned|learnt|understands|noted|wrote)\b[^,;:–—.\d]{0,60})(?=[.,;]|$)",
    re.IGNORECASE,
)


def credited(sentence: Sentence, known: frozenset[str]) -> tuple[Stretch, ...]:
    """The stretches that only say who says it; `known` are the words of the store's names."""
    text = sentence.statement.text
    found = [Stretch(m.start(), m.end()) for m in _ACCORDING.finditer(text)]
    found += [Stretch(m.start(), m.end()) for m in _TRAILING.finditer(text)]
    numbers = [quantity.start for quantity in sentence.quantities]
    found = [one for one in found if not any(one.holds(at) for at in numbers)]
    opening = _opening(sentence)
    return (*((opening,) if opening else ()), *found)


def is_credited(start: int, spans: Sequence[Stretch]) -> bool:
    """True for what begins inside one of the stretches."""
    return any(span.holds(start) for span in spans)


def _opening(sentence: Sentence) -> Stretch | None:
    """Everything up to a verb of saying in front of the first number."""
    first = min((quantity.start for quantity in sentence.quantities), default=0)
    for index, token in enumerate(sentence.tokens):
        if token.start >= first:
            return None
        if introduces(sentence.tokens, index) and not _is_ours(sentence.tokens, index, first):
            return Stretch(_subject(sentence.statement.text, token.start), token.end)
    return None


def _is_ours(words: Sequence[Token], index: int, number: int) -> bool:
    """ "… in 2012, we say 12": what stands before it is not said, it is what is told of."""
    told = index > 0 and words[index].end + 1 >= number
    return told and words[index - 1].folded in ("we", "i", "you", "they")


def _subject(text: str, verb: int) -> int:
    """Where the clause of a verb begins: of "In 2019, as she told us, …" only the second tells."""
    cut = text.rfind(", as ", 0, verb)
    return cut + 1 if cut >= 0 else 0


def introduces(words: Sequence[Token], index: int) -> bool:
    """True for a verb of saying that introduces what is said, not one that counts.

    "Report" and "note" count as well; they introduce something only where "that" follows.
    """
    folded = words[index].folded
    if folded not in _TELLING or _is_in_a_name(words, index):
        return False
    follows_that = index + 1 < len(words) and words[index + 1].folded == "that"
    if follows_that:
        return not is_noun(words, index)
    if folded in _ONLY_WITH_THAT:
        return False
    return folded not in _OTHERWISE and not _is_passive(words, index)


def _is_in_a_name(words: Sequence[Token], index: int) -> bool:
    """ "The United States" state nothing."""
    return words[index].folded == "states" and index > 0 and words[index - 1].folded == "united"


def is_noun(words: Sequence[Token], index: int) -> bool:
    """ "Its report that", "the false claim that": a thing, which somebody may have withdrawn."""
    before = [word.folded for word in words[max(0, index - 3) : index]]
    return words[index].folded in _THINGS and any(
        word in _DETERMINERS or word.endswith(("'s", "’s")) for word in before
    )


_THINGS = frozenset(
    """
    report reports claim claims statement statements estimate estimates note warning finding
    findings suggestion suggestions idea notion allegation allegations assertion assertions rumour
    rumours story stories belief view charge contention assumption quote line figure figures
    """.split()
)
_DETERMINERS = frozenset("a an the its his her their our your my this that any every no".split())


def _is_passive(words: Sequence[Token], index: int) -> bool:
    """ "The rate is shown as 12", "confirmed as 12": what is claimed stands before it."""
    following = words[index + 1].folded if index + 1 < len(words) else ""
    if following in ("as", "at") and words[index].folded.endswith("ed"):
        return True
    if not index or words[index - 1].folded not in _BE or words[index].folded in _HEARD:
        return False
    return index + 1 < len(words) and words[index + 1].folded in _AS


_BE = frozenset("is are was were be been being".split())
_AS = frozenset({"as", "at", "to", "in", "by", "for", "on"})
_HEARD = frozenset("told asked informed advised assured reminded".split())


_TELLING = SAYING | FINDING
_NOUNS_TOO = frozenset(
    "state report claim note estimate quote release warning finding find show reports".split()
)
"""Words that are nouns as often: they introduce something only before "that"."""
_ONLY_WITH_THAT = frozenset("concedes conceded declares declared".split())
"""Goals are conceded, and gifts declared: only what is conceded "that" it is so is told."""
_OTHERWISE = COUNTING | RECORDING | _NOUNS_TOO


def names(words: Sequence[Token], known: frozenset[str]) -> tuple[Token, ...]:
    """The proper names among the words: those of whoever is said to have said it."""
    return tuple(
        word
        for index, word in enumerate(words)
        if word.capitalised
        and word.folded not in NEUTRAL
        and word.folded not in known
        and not _is_address(words, index)
        and (index > 0 or word.text.isupper() or _begins_a_name(words))
    )


_ADDRESSED = frozenset(
    """
    house member members minister ministers lady lord lords gentleman friend chair chairman speaker
    committee mayor chancellor president commissioner secretary peers honourable hon right mps
    msps meps mss mlas tds
    """.split()
)


def _is_address(words: Sequence[Token], index: int) -> bool:
    """ "The House", "my Lords": who is spoken to; not "the Home Secretary"."""
    if words[index].folded not in _ADDRESSED:
        return False
    alone = not (index and words[index - 1].capitalised and index > 1)
    return alone and not (index + 1 < len(words) and words[index + 1].capitalised)


def _begins_a_name(words: Sequence[Token]) -> bool:
    """A capital opens every sentence; two in a row, or a possessive, open it with a name."""
    first = words[0]
    return (
        not is_english(first.folded)
        or first.text.endswith(("'s", "’s"))
        or (len(words) > 1 and words[1].capitalised)
    )
