"""Lists that answer each other: "Facebook and Instagram saw 29 and 69 crimes respectively"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.tokens import folded_words
from bot.model.claim import TermMention
from bot.read.sentence import Sentence
from bot.read.text.screened import screened
from bot.read.vocabulary.lexicon import Lexicon

_RESPECTIVELY = screened(r"\brespectively\b", re.IGNORECASE)
_PARTS = re.compile(r"\s*,\s*(?:and|or)?\s*|\s+(?:and|or|&)\s+")


def respective(sentence: Sentence, lexicon: Lexicon) -> tuple[TermMention, ...]:
    """One mention a number, in order; none where the sentence doesn't pair them off."""
    if not _RESPECTIVELY.search(sentence.statement.text):
        return ()
    wanted = len(sentence.quantities)
    singles = [part for term in sentence.terms for part in _parts(term, lexicon)]
    for dimension in {lexicon.dimensions[one.keys[0]] for one in singles}:
        run = [one for one in singles if lexicon.dimensions[one.keys[0]] == dimension]
        if len(run) == wanted:
            return tuple(run)
    return ()


def _parts(term: TermMention, lexicon: Lexicon) -> Iterator[TermMention]:
    """The members of a list that was read as one name, or the mention itself."""
    at = 0
    pieces = [piece for piece in _PARTS.split(term.text) if piece]
    found = [_keys(piece, lexicon) for piece in pieces]
    if len(pieces) == 1 or not all(found):
        if term.keys:
            yield term
        return
    for piece, keys in zip(pieces, found, strict=True):
        at = term.text.index(piece, at)
        yield TermMention(piece, term.start + at, term.start + at + len(piece), keys)


def _keys(written: str, lexicon: Lexicon) -> tuple[str, ...]:
    words = folded_words(written)
    names = lexicon.names.get(words[0], ()) if words else ()
    return next((name.keys for name in names if name.words == words), ())
