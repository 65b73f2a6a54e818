"""One sentence → what it names: its numbers, times, terms and words, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.language.leads import leads
from bot.language.measures import is_grammar
from bot.language.plain import COUNTING, GENERIC, NEUTRAL, RECORDING, SAYING, STATISTICS
from bot.language.tokens import Token, stem, tokens
from bot.model.claim import Statement, TermMention, Word
from bot.model.period import PeriodMention
from bot.model.quantity import Quantity
from bot.read.lexicon import Lexicon
from bot.read.qualifying import claimed, is_mute, within
from bot.read.quantities import read_numbers
from bot.read.spelling import Speller
from bot.read.terms import find_terms


@dataclass(frozen=True, slots=True)
class Sentence:
    """A statement taken apart; all offsets are those of the statement's own text.

    `tokens` are all its words, spelling mended, but those inside numbers, times and names with
    digits; `words` those of them that are no term and no mere grammar.
    """

    statement: Statement
    quantities: tuple[Quantity, ...]
    periods: tuple[PeriodMention, ...]
    terms: tuple[TermMention, ...]
    tokens: tuple[Token, ...]
    words: tuple[Word, ...]

    @property
    def kept(self) -> tuple[tuple[int, int], ...]:
        """The spans that belong together, so that no clause is cut inside them."""
        named = [(mention.start, mention.end) for mention in self.terms]
        timed = [(mention.start, mention.end) for mention in self.periods]
        return (*named, *timed, *((number.start, number.end) for number in self.quantities))


def read_sentence(
    statement: Statement, lexicon: Lexicon, speller: Speller, today: date
) -> Sentence:
    """Take one statement apart; relative times are reckoned from `today`."""
    text = statement.text
    numbers = read_numbers(text, today)
    quantities = claimed(numbers.quantities, text)
    spans = [(number.start, number.end) for number in quantities]
    spans += [(period.start, period.end) for period in numbers.periods]
    spans += [(span.start, span.end) for span in numbers.masked if is_mute(text, span)]
    free = tuple(_mended(token, speller) for token in _outside(tokens(text), spans))
    terms, used = find_terms(free, text, lexicon)
    led = tuple(leads(free))
    counted = frozenset(
        token.start
        for quantity in quantities
        for token in _counted(quantity, free, {free[at].start for at in used})
    )
    words = tuple(
        _word(free, index, led[index], counted)
        for index, token in enumerate(free)
        if index not in used and not is_grammar(token)
    )
    return Sentence(
        statement=statement,
        quantities=quantities,
        periods=tuple(within(period, text) for period in numbers.periods),
        terms=terms,
        tokens=free,
        words=words,
    )


def _mended(token: Token, speller: Speller) -> Token:
    meant = speller.corrected(token.folded)
    return token if meant == token.folded else replace(token, folded=meant)


def _outside(found: Sequence[Token], spans: Sequence[tuple[int, int]]) -> list[Token]:
    """The tokens that lie in none of the spans; both in order of their starts."""
    ordered, outside, at = sorted(spans), [], 0
    for token in found:
        while at < len(ordered) and ordered[at][1] <= token.start:
            at += 1
        if at == len(ordered) or token.end <= ordered[at][0]:
            outside.append(token)
    return outside


def _word(
    words: Sequence[Token], index: int, led: str, counted: frozenset[int] = frozenset()
) -> Word:
    token = words[index]
    plain = _sizes_only(words, index) or _is_recorder(words, index)
    plain = plain or (token.folded in NEUTRAL and token.text != "US")
    plain = plain or _is_committed(words, index) or _is_freedom_of_information(words, index)
    plain = plain and not _qualifies_next(words, index)
    plain = plain and not (index and words[index - 1].folded in _PREFIXES and _adjoin(words, index))
    plain = plain and not (token.stem in _NOUNS and token.start in counted)
    return Word(token.text, token.stem, token.start, token.end, plain, led)


_SIZES = frozenset("small large high low big great vast new latest fresh official record".split())
_ASKED_SIZES = frozenset("high low large big long old small".split())
_RECORDERS = frozenset("police force forces officers officials authorities constabulary".split())


def _sizes_only(words: Sequence[Token], index: int) -> bool:
    """ "A small number of", "how high was": a size that sizes nothing of the subject."""
    folded = words[index].folded
    following = words[index + 1].folded if index + 1 < len(words) else ""
    before = words[index - 1].folded if index else ""
    return (folded in _SIZES and following in STATISTICS) or (
        folded in _ASKED_SIZES and before == "how"
    )


def _is_recorder(words: Sequence[Token], index: int) -> bool:
    """Who counted, not what was counted: "police recorded"."""
    if words[index].folded not in _RECORDERS:
        return False
    near = words[index + 1 : index + 12]
    return any(word.folded in RECORDING | _CARRIED for word in near) or _is_recorded_by(
        words, index
    )


_CARRIED = frozenset({"carried", "dealt", "investigated"})


def _is_recorded_by(words: Sequence[Token], index: int) -> bool:
    before = [word.folded for word in words[max(0, index - 3) : index]]
    return "by" in before


_PARTICIPLES = frozenset(
    word for word in COUNTING | SAYING if word.endswith(("ed", "en", "wn", "ing"))
) - frozenset("seen recorded logged counted totalled including according".split())
_WILLING = frozenset("wanted known needed current new mean confirmed verified right".split())


def _qualifies_next(words: Sequence[Token], index: int) -> bool:
    """ "A wanted fertility rate", "registered voters": the word makes another measure of the next.

    After a subject it is the verb ("police reported offences"), after a determiner it is not.
    """
    if words[index].folded not in _PARTICIPLES | _WILLING or index + 1 >= len(words):
        return False
    following = words[index + 1]
    before = words[index - 1].folded if index else ""
    apart = following.start - words[index].end
    return apart == 1 and following.folded not in NEUTRAL and before in _DETERMINERS


_DETERMINERS = frozenset("the a an of in its their and or all total s per".split()) | {""}


_NOUNS = frozenset(
    stem(word)
    for word in (
        "accounts places records lists measures sources papers articles stories experts officials "
        "ministers analysts items tables points levels figures numbers studies reports releases "
        "claims counts statements copies answers questions teams checks stands runs holds ends"
    ).split()
)
"""Plain words that are nouns right after a number: "288 accounts" are accounts."""


def _counted(quantity: Quantity, words: Sequence[Token], named: set[int]) -> Iterator[Token]:
    """The noun that follows a number, with at most a name between ("288 Instagram accounts")."""
    following = [word for word in words if word.start >= quantity.end][:3]
    end = quantity.end
    for word in following:
        if word.start - end > 1 or not word.folded.endswith("s"):
            if word.start - end > 1 or word.start not in named:
                return
            end = word.end
            continue
        end = word.end
        if word.start not in named:
            yield word
            return


def _is_committed(words: Sequence[Token], index: int) -> bool:
    """ "Crimes committed in", "were committed": not who committed them."""
    if words[index].folded != "committed":
        return False
    before = words[index - 1].folded if index else ""
    after = words[index + 1].folded if index + 1 < len(words) else ""
    return after != "by" and (before in _BEEN or stem(before) in GENERIC)


_BEEN = frozenset("was were been being are is".split())


_FOI = ("freedom", "of", "information")


def _is_freedom_of_information(words: Sequence[Token], index: int) -> bool:
    """How figures were come by: "freedom of information requests", "FoI data"."""
    if words[index].folded == "foi":
        return True
    around = [word.folded for word in words[max(0, index - 3) : index + 3]]
    at = index - max(0, index - 3)
    starts = [begin for begin in range(len(around)) if tuple(around[begin : begin + 3]) == _FOI]
    asked = words[index].folded in ("request", "requests")
    return any(begin <= at < begin + 3 + asked for begin in starts)


_PREFIXES = frozenset("under over non mis un half double".split())


def _adjoin(words: Sequence[Token], index: int) -> bool:
    """ "Under-recorded": a prefix turns the verb that follows it."""
    recording = words[index].folded in RECORDING
    return recording and words[index].start - words[index - 1].end == 1
