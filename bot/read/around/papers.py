"""Who tells and who is told, by name: "its own figures for 2019 gave its …", "told the BBC"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.newsroom import PAPERS, TELLING, is_talk
from bot.language.plain import GRAMMAR, NEUTRAL
from bot.language.tokens import Token
from bot.read.around.runs import Core, Run

DETERMINERS = frozenset("a an the its our my their this that these his her your both all".split())
_LEADING = frozenset(
    "in for at during on over across from since to about of year years calendar".split()
)
_ISSUED = frozenset(
    "released published issued unveiled posted printed sent out late early just back that came was "
    "were which had been given".split()
)
_KEPT = frozenset("records data statistics census research books tables".split())
_STALE = frozenset(
    "draft old early earlier former first previous original initial past preliminary".split()
)
"""What such a paper gives may have been put right since."""
_HAVING = frozenset("has have had having".split())


def names_paper(words: Sequence[Token]) -> bool:
    """ "Its own figures for", "a report published on": a name that follows is its, or its day."""
    if any(word.folded in _STALE for word in words):
        return False
    for word in reversed(words):
        if word.folded in _KEPT or (word.stem in PAPERS and word.folded not in _ISSUED):
            return True
        if word.folded not in _LEADING | _ISSUED | DETERMINERS:
            return False
    return False


def is_paper_telling(run: Run) -> bool:
    """ "2019 | gave its", "Last month's | report lists the": what a paper does between two names.

    What it only has must be told of the measure ("at 12"): the members of a club have theirs.
    """
    words = list(run.words)
    while len(words) > 1 and words[-1].folded in DETERMINERS:
        words.pop()
    verb, before = words[-1], words[:-1]
    if verb.stem not in TELLING or run.right is Core.EDGE or not run.told:
        return False
    if verb.folded in _HAVING and not run.linked:
        return False
    return not before or names_paper(before)


def is_told(words: Sequence[Token], at: int) -> bool:
    """ "Told the BBC", "told Sky News": whoever they say it to, by name."""
    while at > 0 and words[at].capitalised and words[at].text.isalpha():
        before = words[at - 1].folded
        if before in _TOLD or (before == "the" and at > 1 and words[at - 2].folded in _TOLD):
            return True
        at -= 1
    return False


_TOLD = frozenset("told tells telling".split())


def is_of_others(words: Sequence[Token]) -> bool:
    """ "The figures for prisoners show", "a survey of nurses found": it was counted among them."""
    return any(
        lead.folded in (_SAMPLED if paper.folded in _SAMPLES else _AMONG)
        and (paper.stem in PAPERS or paper.folded in _SAMPLES | _KEPT)
        and not (whom.capitalised or whom.folded.isdigit() or _is_of_nobody(whom))
        for paper, lead, whom in zip(words, words[1:], words[2:], strict=False)
    )


def _is_of_nobody(word: Token) -> bool:
    return word.folded in GRAMMAR | NEUTRAL or is_talk(word.folded, word.stem)


_SAMPLES = frozenset("survey study poll sample analysis review".split())
_AMONG = frozenset("for among amongst covering".split())
_SAMPLED = _AMONG | {"of"}
