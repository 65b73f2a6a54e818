"""Splits a text into statements: sentences, headlines, bullets, each with its offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sentencex import segment

from bot.model.claim import Statement

_PARAGRAPH = re.compile(r"\n(?:[^\S\n]*\n)+")
_BULLET = re.compile(r"\s*(?:[-*•‣◦·–—>.]|\d{1,3}[.)]|&gt;)\s")
_WRAPPED = 50
_GOES_ON = re.compile(
    r"(?:,|\b(?:of|the|and|or|in|on|to|a|an|for|by|with|from|than|at|that|as|but))\s*$"
)
_END = re.compile(r"[.!?:;…][\"'”’)\]]*\s*$")
_LONGEST = 4000


def split(text: str) -> tuple[Statement, ...]:
    """All statements in the text's order; every character but white space is in exactly one.

    A line break ends a statement (headlines, bullets, Slack) unless the line is long and breaks
    off in mid-sentence, as hard-wrapped text does. `paragraph` counts from 0.
    """
    found: list[Statement] = []
    for number, (start, end) in enumerate(_paragraphs(text)):
        for block_start, block_end in _blocks(text, start, end):
            found += _sentences(text, block_start, block_end, number)
    return tuple(found)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for match in _PARAGRAPH.finditer(text):
        if text[at : match.start()].strip():
            yield at, match.start()
        at = match.end()
    if text[at:].strip():
        yield at, len(text)


def _blocks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Lines, with the lines of hard-wrapped text put together."""
    at = start
    line_start = start
    while (line_end := text.find("\n", line_start, end)) != -1:
        if not _goes_on(text[line_start:line_end], text[line_end + 1 : min(end, line_end + 80)]):
            yield at, line_end
            at = line_end + 1
        line_start = line_end + 1
    yield at, end


def _goes_on(line: str, following: str) -> bool:
    if _BULLET.match(following) or _END.search(line[-6:]) or len(line) < _WRAPPED:
        return False
    first = following.lstrip()[:1]
    return bool(_GOES_ON.search(line[-12:]) or first.islower() or first.isdigit())


def _sentences(text: str, start: int, end: int, paragraph: int) -> Iterator[Statement]:
    at = start
    while at < end:
        stop = min(end, at + _LONGEST)
        if stop < end:
            stop = max(text.rfind(" ", at, stop), at) if " " in text[at:stop] else stop
            stop = stop if stop > at else min(end, at + _LONGEST)
        yield from _segmented(text, at, stop, paragraph)
        at = stop


_TITLE = re.compile(
    r"\b(?:Cllr|Coun|Insp|Supt|Sgt|Det|Con|Ch|Capt|Lt|Col|Gen|Rev|Hon|Rt|Prof|Dr|Mr|Mrs|Ms|St|"
    r"approx|est|incl|No|Nos|vs?|ca?|fig|p|pp|e\.g|i\.e)\.$"
)


def _segmented(text: str, start: int, end: int, paragraph: int) -> Iterator[Statement]:
    """The library's sentences, placed again in the text; a title ends none ("Cllr. Okafor")."""
    at = stop = start
    for sentence in segment("en", text[start:end]):
        found = text.find(sentence, stop, end)
        if found == -1:
            break
        stop = found + len(sentence)
        bare = not any(c.isalnum() for c in text[at:stop])
        if not bare and not _TITLE.search(text[at:stop].rstrip()[-8:]):
            yield from _statement(text, at, stop, paragraph)
            at = stop
    yield from _statement(text, at, end, paragraph)


def _statement(text: str, start: int, end: int, paragraph: int) -> Iterator[Statement]:
    body = text[start:end]
    words = body.strip()
    if words:
        begin = start + len(body) - len(body.lstrip())
        yield Statement(words, begin, begin + len(words), paragraph)


_SHORTENED = re.compile(r"\b(?:pop|approx|est|avg|no|vs|cf|ca|incl|excl)\.\s*$", re.IGNORECASE)
_LONGEST_SHORTENED = 8
"""Characters of an abbreviation, its point and one before it."""


def rejoined(text: str, statements: Sequence[Statement]) -> Iterator[Statement]:
    """The statements, with those rejoined that were cut after an abbreviation."""
    held: Statement | None = None
    for one in statements:
        whole = one if held is None else replace(
            one, text=text[held.start : one.end], start=held.start
        )  # fmt: skip
        ending = max(0, len(whole.text) - _LONGEST_SHORTENED)
        shortened = _SHORTENED.search(whole.text, ending)
        held = whole if shortened or _is_pointed_at(text, whole) else None
        if held is None:
            yield whole
    if held is not None:
        yield held


_ALONE = re.compile(
    r"(?:^|[:–—-]|^\W*(?:[a-z'’]+[,!.]? ){0,3}[a-z'’]+,)\W*"
    r"(?:(?:about|around|roughly|some|almost|nearly|over|under|above|below|just|only|more|less|fewer|than|close|to|at|"
    r"least|most|well|no|an?|little|shade|upwards|of|exactly|it|was|is) ){0,4}"
    r"[£$€]?\d[\d,]*(?:\.\d+)? ?(?:%|[a-z]+(?: [a-z]+){0,3}(?:,? or so)?)?"
    r"(?:, (?:folks|people|everyone|friends|readers|no less|believe it or not))?"
    r"[.!]\W*$|^\W*[£$€]?\d[\d,]*(?:\.\d+)? ?(?:%|[a-z]+(?: [a-z]+){0,3})?\?!+\W*$",
    re.IGNORECASE,
)
"""A number by itself, with a cry before it, what bounds it and its unit."""
_POINTING = re.compile(
    r"\s*(?:(?:and|yes|yep|yeah),? )?(?:(?:that['’]?s|that is|that was|there you have|this is|"
    r"this was)\b|(?:it['’]s|it is|it was) (?:the|what|how)\b)",
    re.IGNORECASE,
)
_LONGEST_NUMBER = 60
"""Characters of a number that stands alone, with its unit."""


def _is_pointed_at(text: str, statement: Statement) -> bool:
    """ "7.41. That's the rate in …": the next sentence says what the number is."""
    if _POINTING.match(text, statement.end) is None:
        return False
    return _ALONE.search(statement.text[-_LONGEST_NUMBER:]) is not None
