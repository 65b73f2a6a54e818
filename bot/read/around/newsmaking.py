"""That a figure made news says nothing of it: "… made the front page", "Ohio was in the news".

What made news must be the figure, or the place that has it. "12 fires in Ohio made the front page"
counts the fires that did, and is not passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter

from bot.language.tokens import Token
from bot.read.around.runs import Core, Stone
from bot.read.text.screened import screened

_PAGES = (
    r"(?:(?:front|back|inside|home)[ -]?pages?|(?:front-page )?(?:headlines?|news)|(?:news)?papers|"
    r"(?:news )?bulletins?|spotlight|limelight|agenda)"
)
_THE = r"(?: (?:the|a|some|its|their|local|national|all the))?"
_EVENT = screened(
    r"\b(?:(?:has|have|had) )?(?:(?:made|makes?|hit|hits|led|leads?|topped|tops?|dominated|"
    r"dominates?|grabbed|grabs|filled|fills?|featured (?:on|in)|appeared (?:on|in)|landed on)"
    rf"{_THE}(?: big)? {_PAGES}|(?:drew|draws?|caught|attracted|attracts?|got|gets?)(?: the| much|"
    r" some| a lot of| plenty of)? attention|(?:was|were|is|are|been) (?:(?:all over|splashed "
    rf"across|splashed on|on|in|back in|back on){_THE} {_PAGES}|(?:big |front-page )news))"
    r"(?: everywhere| again)?(?=\W*$|[,;:–—”\"]| (?:in|for|with|over|after|when) )",
    re.IGNORECASE,
)
_MARK = re.compile(r"[,;:()\[\]\"“”–—!?]|\.(?!\d)|\s-{1,2}\s")
_SOME = re.compile(
    r"\b(?:those|ones?|some|most|many|few|half|none|all|each|every|both|that|which|who|them|not|"
    r"never|no)\b",
    re.IGNORECASE,
)
"""What made news may be a part of what is counted then."""
_LED = re.compile(r"\b(?:of|at|as|is|was|were)\W+(?:[a-z]+ ){0,3}$", re.IGNORECASE)


def made_news(text: str, words: Sequence[Token], stones: Sequence[Stone]) -> Iterator[int]:
    """The starts of the words that only say that the figure was in the news."""
    for event in _EVENT.finditer(text):
        if _is_of_figure(text, event.start(), stones):
            inside = (word.start for word in words)
            yield from (at for at in inside if event.start() <= at < event.end())


def _is_of_figure(text: str, event: int, stones: Sequence[Stone]) -> bool:
    """True where before the event, since the last mark, no number counts anything.

    There may be a bare name ("…, Ohio"), a measure with its number behind it, or without any.
    """
    marks = [mark.end() for mark in _MARK.finditer(text, 0, event)]
    begins = max((at for at in marks if not _is_inside(at, stones)), default=0)
    subject = [one for one in stones if begins <= one.start < event and not _is_named(one, stones)]
    if not subject or _SOME.search(text, begins, event):
        return False
    cores = [one.core for one in sorted(subject, key=attrgetter("start"))]
    if Core.NUMBER not in cores:
        return True
    number = cores.index(Core.NUMBER)
    led = _LED.search(text, begins, subject[number].start)
    return Core.MEASURE in cores[:number] and led is not None and Core.MEASURE not in cores[number:]


def _is_named(stone: Stone, stones: Sequence[Stone]) -> bool:
    """True for a word of a name on file: it counts as the name only."""
    named = (one for one in stones if one.core is Core.NAME)
    return stone.core is Core.MEASURE and any(
        one.start <= stone.start and stone.end <= one.end for one in named
    )


def _is_inside(at: int, stones: Sequence[Stone]) -> bool:
    """True for a mark within a number or a name: "17,195", "2018–19"."""
    return any(one.start < at <= one.end for one in stones)
