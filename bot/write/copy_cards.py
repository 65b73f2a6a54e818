"""A checked article as cards: the count first, then what needs attention, then the rest in lists.

START HERE for what an editor is told. Nothing of it is cut: what doesn't fit goes on in a further
card of the same thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.model.finding import Answer, Candidate, Finding, Reason, Reply
from bot.write.blocks import answer_buttons
from bot.write.card import Card
from bot.write.copy_attention import attention_cards
from bot.write.copy_lists import Listed, caveats_of, list_cards, missing, on_file, sources_of
from bot.write.nearest import shown
from bot.write.origin import day
from bot.write.pieces import context, escape, section, title
from bot.write.summary import ATTENTION, Standing, beside_numbers, standing, summarise, summary_text

QUOTED = 1000
"""Characters; of a longer sentence only what stands around the number is repeated."""
AROUND = 300
"""Characters before and after a number in such a sentence."""
UNKNOWN = "Not in the store: no figure on file is about these, so nothing is said of them."
SUPPORTED = "Supported:"
ASKED = "What is asked in it, and on file:"
CAVEATS = "Caveats that must be shown with them, by their numbers here:"
SOURCES = "Their sources:"


@dataclass(frozen=True, slots=True)
class CheckedCopy:
    """What was checked, and the answers on it.

    `name` is the file's, "" for a pasted text. `sentences` has for each answer the sentence that
    it is about. From `day` "last year" and the like were counted. `remarks` are sentences on what
    was read otherwise than expected.
    """

    name: str
    reply: Reply
    sentences: tuple[str, ...]
    day: date
    remarks: tuple[str, ...] = ()


def named(finding: Finding) -> tuple[Candidate, ...]:
    """The near figures that these cards name: none with what is only listed as not in the store."""
    return () if finding.reason is Reason.NOTHING_ON_FILE else shown(finding)


def copy_cards(copy: CheckedCopy, number: int | None = None) -> tuple[Card, ...]:
    """The messages that tell an editor about every number; the first has the count alone.

    `number` is the answer's in the ledger: with it, a figure can be reported as wrong.
    """
    told = [it for it in _with_sentences(copy) if _is_number(it) or _is_answered(it)]
    first = [it for it in told if standing(it) in ATTENTION]
    return (_count(copy, told, len(first)), *attention_cards(first, number), *_rest(told, number))


def _is_number(answer: Answer) -> bool:
    return answer.finding.claim.quantity is not None


def _is_answered(answer: Answer) -> bool:
    return answer.finding.figure is not None or answer.finding.derivation is not None


def _rest(told: Sequence[Answer], number: int | None) -> Iterator[Card]:
    """What is not in the store, and in brief what agrees; its caveats are told all the same."""
    unknown = [it for it in told if standing(it) is Standing.NOT_IN_STORE]
    supported = [it for it in told if standing(it) is Standing.SUPPORTED]
    asked = [it for it in told if standing(it) is Standing.FOUND]
    lists = (
        Listed(UNKNOWN, tuple(missing(unknown))),
        Listed(SUPPORTED, tuple(on_file(supported))),
        Listed(ASKED, tuple(on_file(asked, len(supported) + 1))),
        Listed(CAVEATS, tuple(caveats_of([*supported, *asked]))),
        Listed(SOURCES, tuple(sources_of([*supported, *asked]))),
    )
    return list_cards(lists, tuple(answer_buttons([*supported, *asked], number)))


def _with_sentences(copy: CheckedCopy) -> tuple[Answer, ...]:
    """The answers, each on its whole sentence instead of the part that states the number."""
    return tuple(
        _about(answer, sentence if len(sentence) <= QUOTED else _around(answer, copy.reply.text))
        for answer, sentence in zip(copy.reply.answers, copy.sentences, strict=True)
    )


def _around(answer: Answer, text: str) -> str:
    """What stands around a number in a sentence that is too long to be repeated."""
    claim = answer.finding.claim
    start, end = (claim.quantity or claim).start, (claim.quantity or claim).end
    before, after = max(0, start - AROUND), min(len(text), min(end, start + QUOTED) + AROUND)
    return f"{'…' if before else ''}{text[before:after].strip()}{'…' if after < len(text) else ''}"


def _about(answer: Answer, sentence: str) -> Answer:
    claim = replace(answer.finding.claim, text=sentence)
    return replace(answer, finding=replace(answer.finding, claim=claim))


def _count(copy: CheckedCopy, told: Sequence[Answer], first: int) -> Card:
    """How many numbers stand how, and what follows."""
    lines = [summary_text(summarise(copy.reply)), *_small_print(copy, told, first)]
    name = [copy.name] if copy.name else []
    blocks = [title(copy.name)] if copy.name else []
    blocks += section(f"*{escape(lines[0])}*")
    for line in lines[1:]:
        blocks += context(escape(line))
    return Card(tuple(blocks), escape("\n".join([*name, *lines])))


def _small_print(copy: CheckedCopy, told: Sequence[Answer], first: int) -> Iterator[str]:
    yield from copy.remarks
    if not told:
        return
    if beside := beside_numbers(copy.reply):
        yield beside
    yield f"“Last year” and the like are counted from {day(copy.day)}."
    if first:
        yield f"The {'one' if first == 1 else f'{first:,}'} to look at first, then the rest:"
    else:
        yield "Nothing in it that a figure on file speaks against. All of it, in brief:"
