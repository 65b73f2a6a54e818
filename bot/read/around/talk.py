"""Talk around a statement: "the parish magazine has", "is the figure on record for", "in my notes".

Such words are passed over by where they stand: in front of what is counted, behind it, or between
the number and its measure. They must be of the newsroom's open classes (bot/language/newsroom.txt),
and the stretch must end where it can't be part of the phrase that is counted: at a mark, at "that",
at a verb (bot/read/around/edges.py). So "the council has 12 complaints about" is no talk, and
"letters on crime" are letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.language.newsroom import BODIES, PAPERS, PERSONS, is_talk
from bot.language.plain import GRAMMAR, NEUTRAL
from bot.language.tokens import Token
from bot.read.around.cutting import runs_between
from bot.read.around.edges import begins_apart, ends_apart, tells
from bot.read.around.newsmaking import made_news
from bot.read.around.papers import is_of_others, is_told
from bot.read.around.runs import Core, Run, Stone
from bot.read.around.speakers import speakers
from bot.read.doubt.taking_back import TAKEN_BACK
from bot.read.text.spelling import is_english


def talk(
    text: str, words: Sequence[Token], stones: Sequence[Stone], *, placed: bool = False
) -> frozenset[int]:
    """The starts of the words that are talk; `stones` must be in order, and hold no such word.

    `placed` says that a place is named.
    """
    said_by = frozenset(speakers(text, words)) if placed else frozenset[int]()
    runs = (replace(run, speakers=said_by) for run in runs_between(text, words, stones))
    passed = (
        word.start
        for run in runs
        for word in next((one.words for one in _ways(run) if _is_passed_over(one)), ())
    )
    return said_by.union(passed, made_news(text, words, stones))


def _ways(run: Run) -> Iterator[Run]:
    """The run, and what of it stands before "that" or an article: "it records the resident …"."""
    yield run
    if run.right in (Core.MEASURE, Core.NAME, Core.NUMBER):
        for at in range(len(run.words) - 2, max(0, len(run.words) - _FEW), -1):
            word = run.words[at].folded
            if word == "that" or (word in _ARTICLES and run.right is not Core.NUMBER):
                yield replace(run, words=run.words[: at + 1], right=Core.MEASURE)


_FEW = 7
"""Words between an article and the measure: what sort of it is meant."""
_ARTICLES = frozenset("a an the its their our".split())


_GIVING = frozenset("sent send sends paid pays handed awarded lent sold fined charged".split())
""" "Businesses sent Northmarsh 12 complaints": who did it, and to whom, is what is counted."""


def _is_passed_over(run: Run) -> bool:
    words = run.words
    if words[-1].folded in _GIVING and run.right is Core.NAME and run.left is Core.EDGE:
        return False
    if all(word.folded in GRAMMAR for word in words) or _narrows(words) or is_of_others(words):
        return False
    if words[0].folded in _RELATIVES and run.left is not Core.EDGE:
        return False  # "…, which readers were quick to put right"
    if not (begins_apart(run) and ends_apart(run)):
        return False
    return all(_is_talk(run, at) for at in range(len(words)))


_RELATIVES = frozenset("which who whom whose".split())


def _narrows(words: Sequence[Token]) -> bool:
    """ "Among readers", "over 65s"; not "over on the politics desk"."""
    following = words[1].folded if len(words) > 1 else ""
    return words[0].folded in _NARROWING and following not in ("in", "on", "at", "to", "the")


_NARROWING = frozenset(
    """
    among amongst of by under over without except excluding outside unlike despite besides minus
    plus including within beyond near
    """.split()
)
"""What tells who or what is counted, or is not."""


def _is_talk(run: Run, at: int) -> bool:
    """True for a word that is plain, of the newsroom, before a noun of it, or what tells."""
    word = run.words[at]
    if _is_turned(run.words, at) or _is_of_sheet(run.words, at):
        return False
    if word.folded in GRAMMAR or word.folded in NEUTRAL or is_talk(word.folded, word.stem):
        return True
    if at and _is_number_of(run.words[at - 1], word):
        return True
    if _PAGE.fullmatch(word.folded) and run.right is None:
        return True
    if is_told(run.words, at) or word.start in run.speakers:
        return True
    return _may_qualify(word) and (_stands_before_noun(run.words, at) or tells(run))


_TURNED = frozenset(
    "take took taken pull pulled bring brought kick put have has had run ran cut".split()
)
_PARTICLES = frozenset("down back off away apart out".split())


def _is_turned(words: Sequence[Token], at: int) -> bool:
    """ "Taken down", "pulled back": the particle makes another verb, of what is withdrawn."""
    following = words[at + 1].folded if at + 1 < len(words) else ""
    return words[at].folded in _TURNED and following in _PARTICLES


def _is_number_of(paper: Token, word: Token) -> bool:
    """ "Par 3", "Annex B"."""
    return paper.stem in PAPERS and (word.text.isdigit() or len(word.text) == 1)


_PAGE = re.compile(r"[a-z]{1,2}\d{1,3}")
""" "P1", "v2": where it goes, before a mark."""


def _stands_before_noun(words: Sequence[Token], at: int) -> bool:
    """ "Parish magazine": an unknown word, or two, right before a noun of the newsroom."""
    for last in range(at + 1, min(at + 3, len(words))):
        if words[last].start != words[last - 1].end + 1 or words[last].folded in GRAMMAR:
            return False
        if _is_noun(words[last]):
            return True
    return False


def _is_of_sheet(words: Sequence[Token], at: int) -> bool:
    """ "The urban table", "the unsolved column": what a sheet counts, not whose it is."""
    word, following = words[at], words[at + 1 : at + 2]
    if not following or following[0].folded not in _HOLDING:
        return False
    return word.folded in _OFTEN or not (
        word.folded in GRAMMAR
        or word.folded in NEUTRAL
        or word.capitalised
        or word.folded in _SHAPES
        or is_talk(word.folded, word.stem)
    )


_SHAPES = frozenset("pie excel google facebook league".split())
_OFTEN = frozenset("hourly daily weekly monthly quarterly half".split())
_HOLDING = frozenset(
    "column columns row rows table tables sheet sheets tab section line bar cell entry series "
    "index graph chart edition page".split()
)


def _is_noun(word: Token) -> bool:
    return word.stem in PAPERS or word.stem in BODIES or word.folded in PERSONS


def _may_qualify(word: Token) -> bool:
    """ "Parish magazine": what sort of paper it is; no name, and nothing that is only supposed."""
    named = word.text.isupper() or (word.capitalised and not is_english(word.folded))
    if word.folded in _SEASONS:
        return False
    return not named and not TAKEN_BACK.search(word.folded) and not word.folded.startswith(_UNREAL)


_SEASONS = frozenset(
    "january february march april may june july august september october november december "
    "spring summer autumn winter easter christmas".split()
)
"""January's figures may be of that month only."""
_UNREAL = tuple(
    """
    plan forecast target model scenario budget propos project predict simul fict novel film movie
    drama comed dream wish hope imagin hypothe joke spoof satir parod rumour alleg future vision
    manifesto outlook horoscope fantas fake not non anti counter former old ex revis correct amend
    bookie bookma roadmap strateg oracle astrolog psychic tipster odds punter gossip grapevine
    promis pledg aim goal bid expect anticipat assum suppos presum guess bet wager fear deny denie
    doubt disput refus reject never no none nobody hardly few without if unless
    cartoon sitcom comic puppet panto prequel sequel sci bingo lottery ghostwrit draft unedit
    uncheck garbl scurril libel controvers flaw incomplet partial interim corrupt stale early dodgy
    drunk toddler dog parrot cat magic ouija cookie tarot gambl quota cap ceiling limit wish quiz
    crank hack forg provision prelimin placehold thriller chatbot fortune
    """.split()
)
