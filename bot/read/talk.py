"""Talk around a statement: "the parish magazine has", "is the figure on record for", "in my notes".

Such words are passed over by where they stand: in front of what is counted, behind it, or between
the number and its measure. They must be of the newsroom's open classes (bot/language/newsroom.txt),
and the stretch must end where it can't be part of the phrase that is counted: at a mark, at "that",
at a verb. So "the council has 12 complaints about" is no talk, and "letters on crime" are letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from bot.language.newsroom import BODIES, PAPERS, PERSONS, TELLING, is_talk
from bot.language.plain import COUNTING, FINDING, GRAMMAR, NEUTRAL, SAYING
from bot.language.tokens import Token
from bot.read.spelling import is_english
from bot.read.taking_back import TAKEN_BACK


class Core(Enum):
    """What a stretch of talk may stand beside."""

    NUMBER = auto()
    NAME = auto()
    """A term or a time."""
    MEASURE = auto()
    EDGE = auto()
    """The sentence begins or ends there."""


@dataclass(frozen=True, slots=True)
class Stone:
    """Something that is counted, named or dated, from `start` to `end`: no talk."""

    start: int
    end: int
    core: Core


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A run of words between two marks or stones; `left` and `right` are None at a mark."""

    words: tuple[Token, ...]
    left: Core | None
    right: Core | None


_MARK = re.compile(r"[,;:|()\[\]\"“”/–—?!\n…]|\.(?!\d)|\s-{1,2}\s|->|=>")
_DETERMINERS = frozenset("a an the its our my their this that these his her your both all".split())
_ADJUNCT = frozenset("in for at during on over across from since to".split())
_WITHIN = frozenset("in for on at".split())
"""What leads to a place or a time."""


def talk(text: str, words: Sequence[Token], stones: Sequence[Stone]) -> frozenset[int]:
    """The starts of the words that are talk; `stones` must be in order, and hold no such word."""
    return frozenset(
        word.start
        for stretch in _stretches(text, words, stones)
        if _is_talk(stretch)
        for word in stretch.words
    )


def _stretches(text: str, words: Sequence[Token], stones: Sequence[Stone]) -> Iterator[_Stretch]:
    """The runs of words that no mark and no stone parts."""
    held: list[Token] = []
    left: Core | None = Core.EDGE
    end, at = 0, 0
    for word in words:
        while at < len(stones) and stones[at].start <= word.start:
            stone = stones[at]
            if held:
                parted = _MARK.search(text, held[-1].end, stone.start)
                yield _Stretch(tuple(held), left, None if parted else stone.core)
                held = []
            left, end, at = stone.core, max(end, stone.end), at + 1
        if word.start < end and not held:
            continue
        if _MARK.search(text, held[-1].end if held else end, word.start):
            if held:
                yield _Stretch(tuple(held), left, None)
            held, left = [], None
        held.append(word)
    yield from _last(text, held, left, stones[at:])


def _last(
    text: str, held: Sequence[Token], left: Core | None, stones: Sequence[Stone]
) -> Iterator[_Stretch]:
    if held and stones:
        parted = _MARK.search(text, held[-1].end, stones[0].start)
        yield _Stretch(tuple(held), left, None if parted else stones[0].core)
    elif held:
        yield _Stretch(tuple(held), left, Core.EDGE)


def _is_talk(stretch: _Stretch) -> bool:
    words = stretch.words
    if all(word.folded in GRAMMAR for word in words) or _narrows(words):
        return False
    return _ends_apart(stretch) and _begins_apart(stretch) and _is_all_talk(words)


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


def _is_all_talk(words: Sequence[Token]) -> bool:
    """True where each word is plain, of the newsroom, or stands before a noun that is."""
    heads = False
    for word, following in zip(reversed(words), (None, *reversed(words[1:])), strict=True):
        adjoins = following is not None and following.start == word.end + 1
        noun = _is_noun(word)
        if word.folded in GRAMMAR:
            heads = False
        elif _is_turned(word, following):
            return False
        elif noun or word.folded in NEUTRAL or is_talk(word.folded, word.stem):
            heads = noun
        elif not (heads and adjoins and _may_qualify(word)):
            return False
    return True


_TURNED = frozenset(
    "take took taken pull pulled bring brought kick put have has had run ran cut".split()
)


def _is_turned(word: Token, following: Token | None) -> bool:
    """ "Taken down", "pulled back": the particle makes another verb, of what is withdrawn."""
    if word.folded not in _TURNED or following is None:
        return False
    return following.folded in ("down", "back", "off", "away", "apart", "out")


def _is_noun(word: Token) -> bool:
    return word.stem in PAPERS or word.stem in BODIES or word.folded in PERSONS


def _may_qualify(word: Token) -> bool:
    """ "Parish magazine": what sort of paper it is; no name, and nothing that is only supposed."""
    named = word.text.isupper() or (word.capitalised and not is_english(word.folded))
    return not named and not TAKEN_BACK.search(word.folded) and not word.folded.startswith(_UNREAL)


_UNREAL = tuple(
    """
    plan forecast target model scenario budget propos project predict simul fict novel film movie
    drama comed dream wish hope imagin hypothe joke spoof satir parod rumour alleg future vision
    manifesto outlook horoscope fantas fake not non anti counter former old ex revis correct amend
    """.split()
)


def _begins_apart(stretch: _Stretch) -> bool:
    """True where the stretch goes on from no phrase that is counted."""
    if stretch.left is None or stretch.left is Core.EDGE:
        return True
    first = stretch.words[0]
    if stretch.left is Core.NUMBER:
        return first.folded in _AFTER_NUMBER or _is_on_paper(stretch.words)
    if stretch.right is Core.EDGE and all(word.folded in _PARTING for word in stretch.words):
        return True
    if stretch.left is Core.NAME:
        ends = stretch.right is None or stretch.right is Core.EDGE
        leads = first.folded == "for" and len(stretch.words) > 1 and _is_led(stretch.words)
        return ends and (leads or first.stem in PAPERS)
    return False


_PARTING = frozenset("asap please pls thanks thx ta cheers too though then now ok okay".split())


def _is_on_paper(words: Sequence[Token]) -> bool:
    """ "12 in the chart is": where the number stands, with a verb behind it."""
    if len(words) < _SHORTEST or words[0].folded not in ("in", "on", "from"):
        return False
    noun = words[1].folded in _DETERMINERS and words[-2].stem in PAPERS
    return noun and words[-1].folded in ("is", "was", "are", "were")


_SHORTEST = 4


def _is_led(words: Sequence[Token]) -> bool:
    """ "For the sidebar"."""
    return words[1].folded in _DETERMINERS and _is_noun(words[-1])


_AFTER_NUMBER = frozenset("is was are were be being down as appears appear stands stood".split())


def _ends_apart(stretch: _Stretch) -> bool:
    """True where the stretch can't be part of the phrase that follows."""
    if stretch.right is None or stretch.right is Core.EDGE:
        return True
    words = list(stretch.words)
    while words and words[-1].folded in _DETERMINERS and len(words) > 1:
        if words[-1].folded == "that" and stretch.right is not Core.NUMBER:
            return True
        words.pop()
    last = words[-1]
    if last.folded in _CONJUNCTIONS:
        return True
    if last.folded in _ADJUNCT | _ABOUT:
        return _may_lead(words, stretch.right)
    if stretch.right is Core.NUMBER:
        return _leads_to_number(words)
    return _hinges(words, stretch.right, bare=len(words) == len(stretch.words))


def _leads_to_number(words: Sequence[Token]) -> bool:
    """ "The annual return shows", "we counted"; what a body or a person has is theirs."""
    last = words[-1].folded
    if last in _SHOWING:
        return True
    held = any(word.stem in BODIES or word.folded in PERSONS for word in words)
    return not held and (last in COUNTING or (last in GRAMMAR and last not in _OF))


_OF = frozenset("of by with among per than against between".split())
_CONJUNCTIONS = frozenset("that whether how why because and but so as if".split())
_ABOUT = frozenset("about on for of at beside alongside".split())
_SHOWING = frozenset(
    "give gives gave given list lists listed show shows showed print printed quote quotes quoted "
    "say says said state states stated is was as at".split()
)
_TOLD = frozenset(
    "me us him her them you minister ministers secretary state anyone anybody".split()
)
_NUMBERS = frozenset(
    "figure number value total stat statistic count reading level answer row entry line cell bar "
    "label caption chart graph map table box score subject question matter topic point".split()
)
"""Nouns of which what follows is said: "the figure for"; "letters on" are letters."""
_TURNING = frozenset(
    """
    back ask asks asked asking look looks looking want wants wanted wanting need needs needed
    check checks checking checked search searching have has had got going go turn turning use
    used quote quoted quoting put puts put down comes come came staying stay heading head
    focusing zooming listed given printed published reported recorded used cited quoted write
    writing chasing after know have sure confident
    """.split()
)
"""What takes a preposition of its own: "looking for", "ask about", "when it comes to"."""


def _may_lead(words: Sequence[Token], right: Core) -> bool:
    """ "Ask the minister about", "I have 12 down for": the preposition is the verb's."""
    before = [word for word in words if word.folded not in _ADJUNCT | _ABOUT]
    if not before:
        return False
    while before and before[-1].folded in _DETERMINERS:
        before.pop()
    if not before:
        return False
    governor = before[-1]
    if governor.folded in _NUMBERS or governor.folded in _TURNING or governor.folded in _TOLD:
        return True
    if governor.folded in PERSONS and any(word.folded in ("ask", "tell", "told", "asked")
                                          for word in before):  # fmt: skip
        return True
    single = governor.stem in PAPERS and not governor.folded.endswith("s")
    leads = words[-1].folded in _WITHIN and (single or not _is_noun(governor))
    return right is Core.NAME and leads


_MOVING = frozenset(
    "bring take keep hold lift push pull get put set cut move raise drive land kick turn lead send "
    "have give see make stick bring hit start stop".split()
)
"""What people mean to do with a rate: "promised to bring the rate to 12"."""


def _hinges(words: Sequence[Token], right: Core, *, bare: bool) -> bool:
    """True where the last word is a verb, or a paper's name stands before a place or a time."""
    last = words[-1]
    if last.folded in GRAMMAR:
        return last.folded not in _OF
    if right is Core.NAME and last.folded in _NUMBERS:
        return True
    before = words[-2].folded if len(words) > 1 else ""
    noun = before in _DETERMINERS or before in _ABOUT
    verb = last.stem in TELLING or last.folded in SAYING | FINDING
    if before == "to" and last.folded in _MOVING:
        return False
    if last.stem in PAPERS and bare and last.folded not in SAYING:
        verb = verb and last.folded.endswith(("s", "ed", "ing")) and len(words) > 1
    return verb and not noun and len(words) > 1
