"""What an editor has to look at, each with its sentence, its figure and what must be shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.model.finding import Answer
from bot.write.aloud import aloud
from bot.write.answer_blocks import answer_blocks
from bot.write.blocks import answer_buttons
from bot.write.card import Block, Card
from bot.write.pages import Group, pages
from bot.write.pieces import divider, title
from bot.write.text import render_answer


def attention_cards(answers: Sequence[Answer], number: int | None) -> Iterator[Card]:
    """The messages on these answers, in order: each is counted, so that none goes missing.

    `number` is the ledger's: with it, a figure can be reported as wrong.
    """
    groups = [
        Group(place, (title(_lead(answers, place)), *answer_blocks(answer, place)))
        for place, answer in enumerate(answers)
    ]
    for sheet in pages(groups):
        yield _card(answers, sheet, number)


def _card(answers: Sequence[Answer], sheet: Sequence[Group], number: int | None) -> Card:
    blocks: list[Block] = []
    for group in sheet:
        blocks += [divider(), *group.blocks] if blocks else group.blocks
    places = list(dict.fromkeys(group.number for group in sheet))
    texts = (f"{_lead(answers, place)}\n{render_answer(answers[place])}" for place in places)
    told = [answers[place] for place in places]
    buttons = answer_buttons(told, number)
    return Card((*blocks, *buttons), aloud("\n\n".join(texts), told))


def _lead(answers: Sequence[Answer], place: int) -> str:
    """Which number of the sentence is meant: "3 of 9: “96”"."""
    quantity = answers[place].finding.claim.quantity
    which = f": “{quantity.text}”" if quantity else ""
    return f"{place + 1:,} of {len(answers):,}{which}"
