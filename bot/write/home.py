"""App Home: a field to ask in, the answer to it, and what the store covers, as one view's blocks.

Lists name figures without their numbers: a number is told only with its caveats, behind *Show*.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from bot.model.figure import Figure
from bot.model.overview import Addition, Due, Holdings, Overview
from bot.write.card import Block
from bot.write.notice import NO_EXAMPLES, WHAT
from bot.write.origin import PLACE, day, scope
from bot.write.pieces import (
    bullets,
    button,
    context,
    cut,
    divider,
    escape,
    fields,
    header,
    literal,
    question,
    section,
    with_button,
)

MOST_BLOCKS = 100
"""What Slack takes in one view."""
FIELD, CHECK = "home_statement", "home_check"
"""The block that holds the field, and the field's own name; what is typed stands under both."""
BUTTON, CLEAR, SHOW = "home_check_button", "home_clear", "home_show"
ASK = "Check a statement, or ask for a figure"
HINT = "Only you see the answer."
MORE_TO_SAY = (
    "There is more to say than fits here. Send me the text as a direct message, and I'll answer "
    "all of it."
)
LISTED = 10
"""Names of measures or places that are spelled out; the others are counted."""
NAME = 150
VALUE = 2000
"""Characters that Slack allows in a button's value."""


def home_blocks(overview: Overview, answer: Sequence[Block] = ()) -> tuple[Block, ...]:
    """The view's blocks: the answer, where there is one, stands right below the field."""
    top = [header("The figure desk"), *section(WHAT), *_field(), *_answer(answer)]
    below = [*_holdings(overview.holdings), *_due(overview.due), *_recent(overview.recent)]
    return (*top, *below)


def _field() -> Iterator[Block]:
    yield question(FIELD, CHECK, ASK, HINT)
    yield {"type": "actions", "elements": [button("Check", BUTTON, "check")]}


def _answer(blocks: Sequence[Block]) -> Iterator[Block]:
    if blocks:
        yield divider()
        yield from blocks
        yield {"type": "actions", "elements": [button("Clear the answer", CLEAR, "clear")]}


def _holdings(holdings: Holdings) -> Iterator[Block]:
    yield divider()
    yield header("On file")
    if not holdings.figures:
        yield from section(NO_EXAMPLES)
        return
    noun = "figure" if holdings.figures == 1 else "figures"
    places = [term.name for term in holdings.terms if term.dimension == PLACE]
    others = dict.fromkeys(it.dimension for it in holdings.terms if it.dimension != PLACE)
    yield from section(f"*{holdings.figures:,} {noun}*")
    yield from fields(
        [
            ("Oldest period", holdings.oldest.label if holdings.oldest else ""),
            ("Newest period", holdings.newest.label if holdings.newest else ""),
            ("Broken down by", ", ".join(others)),
        ]
    )
    if places:
        yield from section(f"*Places ({len(places):,})*\n{escape(_names(places))}")
    yield from section(f"*What is counted ({len(holdings.measures):,})*")
    yield _list([measure.name for measure in holdings.measures])


def _names(names: Sequence[str]) -> str:
    """A few names in one line, and how many more there are."""
    more = [f"and {len(names) - LISTED:,} more"] if len(names) > LISTED else []
    return ", ".join([*(cut(name, NAME) for name in names[:LISTED]), *more])


def _list(names: Sequence[str]) -> Block:
    more = [f"and {len(names) - LISTED:,} more"] if len(names) > LISTED else []
    return bullets([literal(cut(name, NAME))] for name in [*names[:LISTED], *more])


def _due(due: Due) -> Iterator[Block]:
    yield divider()
    yield header("Due for review")
    if not due.count:
        yield from section("No figure is due for review.")
        return
    number = f"more than {due.count:,}" if due.more else f"{due.count:,}"
    noun = "figure is" if due.count == 1 else "figures are"
    oldest = "; these have waited longest" if len(due.first) < due.count else ""
    yield from section(f"{number} {noun} due for review{oldest}:")
    for place, figure in enumerate(due.first):
        when = f"to be reviewed by {day(figure.review_by)}" if figure.review_by else ""
        yield from _line(figure, when, f"{SHOW}.due.{place}")


def _recent(recent: Sequence[Addition]) -> Iterator[Block]:
    if not recent:
        return
    yield divider()
    yield header("Recently added or changed")
    for place, addition in enumerate(recent):
        yield from _line(addition.figure, _told_of(addition), f"{SHOW}.recent.{place}")
    if not any(addition.recorded for addition in recent):
        yield from context("The days of adding are not on file.")


def _told_of(addition: Addition) -> str:
    """That it was added or changed, and when; "" where it is just new, of an unknown day."""
    version = addition.figure.version
    what = "added" if addition.is_new else f"changed: version {version}"
    if addition.recorded:
        return f"{what}, {day(date.fromisoformat(addition.recorded))}"
    return "" if addition.is_new else what


def _line(figure: Figure, note: str, action: str) -> Iterator[Block]:
    """What a figure is of, without its number, and a button to see it whole."""
    words = escape(cut(scope(figure), 2 * NAME)) + (f"\n_{note}_" if note else "")
    if len(figure.key) > VALUE:
        yield from section(words)
    else:
        yield with_button(words, button("Show", action, figure.key))
