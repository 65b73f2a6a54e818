"""*Wrong figure?*: the modal in which somebody says what is wrong, and what editors read of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.model.figure import Figure
from bot.model.report import Fault, KeptReport
from bot.write.aloud import TEXT
from bot.write.amount import amount
from bot.write.card import Block, Card
from bot.write.modal import choice, modal, remark, selection
from bot.write.origin import day, scope
from bot.write.pages import Group, pages
from bot.write.paragraphs import paragraph_cards
from bot.write.pieces import (
    channel,
    context,
    cut_markup,
    escape,
    literal,
    person,
    rich_line,
    section,
)

CALLBACK = "report"
FIGURE, FAULT, NOTE = "figure", "fault", "note"
"""The names of the fields."""
MOST = 1000
"""Characters of a note."""
FAULTS: dict[Fault, str] = {
    Fault.NUMBER: "The number is wrong",
    Fault.PLACE: "It is the wrong place",
    Fault.PERIOD: "It is the wrong period",
    Fault.OUTDATED: "The source is outdated",
    Fault.CAVEAT: "A caveat is missing",
    Fault.NOT_ASKED: "It is not what I asked",
    Fault.OTHER: "Something else",
}
SHOWN = 40
"""So many reports are listed: with notes of the longest kind they fit into five messages."""
SETTLE = "When one is dealt with: /figure reports settle and its number."
KEPT = (
    "Your report is kept with your name, the time, and the figure that the answer told. The text "
    "of the statement is not."
)
HINT = "Kept with the report. Please leave unpublished text out."
WHO_SEES = "The editors of this desk and whoever runs it see it."


def report_form(figures: Sequence[tuple[str, Figure]], about: str) -> Block:
    """The modal; which figure is asked only where the answer told several.

    Each figure comes with the value by which it is known when the modal is sent.
    """
    blocks: list[Block] = []
    if len(figures) == 1:
        ((_, only),) = figures
        blocks += section(f"*{escape(amount(only))}*: {escape(scope(only))}")
    else:
        options = [(f"{amount(one)}, {scope(one)}", value) for value, one in figures]
        blocks.append(selection(FIGURE, "Which figure?", options))
    blocks.append(choice(FAULT, "What is wrong?", [(said, it) for it, said in FAULTS.items()]))
    blocks.append(remark(NOTE, "Anything to add?", MOST, HINT))
    blocks += context(f"{KEPT} {WHO_SEES}")
    return modal("Wrong figure?", CALLBACK, blocks, "Send", about)


def report_kept(number: int) -> str:
    """What the person is told when the report is kept."""
    return f"Thank you. This is report {number}. {KEPT} {WHO_SEES} Nothing changes by itself."


def reports_text(reports: Sequence[KeptReport]) -> str:
    """The reports for a terminal, a paragraph each."""
    return "\n\n".join("\n  ".join(_lines(one)) for one in reports) or "There are no open reports."


def reports_cards(reports: Sequence[KeptReport]) -> tuple[Card, ...]:
    """The same as cards."""
    if not reports:
        return paragraph_cards([("There are no open reports.",)])
    cut = f", the newest {SHOWN} here" if len(reports) > SHOWN else ""
    head = f"*Open reports: {len(reports)}*{cut}. {SETTLE}"
    told = reports[:SHOWN]
    groups = [Group(0, tuple(section(head)))]
    groups += [Group(place, (_block(one),)) for place, one in enumerate(told, start=1)]
    texts = [head, *map(_aloud, told)]
    return tuple(
        Card(
            tuple(block for group in sheet for block in group.blocks),
            cut_markup("\n\n".join(texts[group.number] for group in sheet), TEXT),
        )
        for sheet in pages(groups)
    )


def _block(one: KeptReport) -> Block:
    """One report; people and channels by their names, which only Slack knows."""
    report = one.report
    place = [literal(" in "), channel(report.channel)] if _is_channel(report.channel) else []
    said = [literal(f"{_title(one)}\n", "bold"), literal("by "), person(report.person), *place]
    return rich_line([*said, literal(f", {_rest(one)}")])


def _aloud(one: KeptReport) -> str:
    report = one.report
    place = f" in <#{report.channel}>" if _is_channel(report.channel) else ""
    return f"{escape(_title(one))}\nby <@{report.person}>{place}, {escape(_rest(one))}"


def _is_channel(name: str) -> bool:
    """True for what Slack shows by a name: a report from Home or a window has no channel."""
    return name.startswith(("C", "G"))


def _lines(one: KeptReport) -> Iterator[str]:
    yield _title(one)
    yield f"by {one.report.person} in {one.report.channel}, {_rest(one)}"
    if one.settled:
        yield f"dealt with by {one.settled_by}, {day(one.settled.date())}"


def _title(one: KeptReport) -> str:
    report = one.report
    figure = f"{report.figure}, version {report.version}" if report.figure else "no figure"
    return f"Report {one.number}: {FAULTS[report.fault].lower()} ({figure})"


def _rest(one: KeptReport) -> str:
    when = f"{day(one.made.date())}, {one.made:%H:%M} UTC"
    note = f"\n  note: {one.report.note}" if one.report.note else ""
    return f"{when}, about answer {one.report.answer}{note}"
