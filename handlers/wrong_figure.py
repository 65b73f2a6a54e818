"""*Wrong figure?*: a modal asks what is wrong, and the desk keeps it for its editors."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from bot.desk.desk import Told
from bot.errors import UnknownKey
from bot.model.figure import Figure, Status
from bot.model.report import Fault, Report
from bot.write.card import WRONG
from bot.write.modal import told
from bot.write.notice import notice
from bot.write.report import CALLBACK, FAULT, FIGURE, MOST, NOTE, report_form, report_kept
from handlers.front_desk import GONE, FrontDesk
from handlers.mishaps import apologies, put_down
from handlers.modals import TOO_LATE, Submitted, open_modal, submitted_in
from handlers.sending import whisper

TITLE = "Wrong figure?"


@dataclass(frozen=True, slots=True)
class Doubted:
    """An answer that somebody thinks is wrong, by its number in the ledger.

    `figure` is the place of a figure among those that the answer told, "" where it told several.
    """

    answer: int
    channel: str
    figure: str = ""


def register(app: App) -> None:
    """Answer the *Wrong figure?* button, and the modal that it opens."""
    app.action(WRONG)(on_wrong)
    app.view(CALLBACK)(on_sent)


def on_wrong(ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk) -> None:
    """Ask what is wrong."""
    ack()
    with apologies(body, client):
        trigger = str(body["trigger_id"])
        if not front_desk.takes(f"action {trigger}"):
            return
        container = body.get("container") or {}
        channel = str(container.get("channel_id") or (body.get("channel") or {}).get("id") or "")
        view = _form(Doubted(int(body["actions"][0]["value"]), channel), front_desk)
        if not open_modal(client, trigger, view) and body.get("response_url"):
            whisper(str(body["response_url"]), [notice(TOO_LATE)], container.get("thread_ts"))


def on_sent(ack: Ack, body: dict[str, Any], front_desk: FrontDesk) -> None:
    """Keep the report, and tell the person in the same window who will see it."""
    try:
        number = _keep(submitted_in(body), front_desk)
        view = told(TITLE, report_kept(number))
    except Exception as error:  # whatever it is, the window must not close as if all were well
        view = told(TITLE, put_down(error))
    ack(response_action="update", view=view)


def _form(doubted: Doubted, front_desk: FrontDesk) -> dict[str, Any]:
    figures = [
        (str(place), figure)
        for place, one in enumerate(_told(doubted.answer, front_desk))
        if (figure := _published(one, front_desk)) is not None
    ]
    if not figures:
        return told(TITLE, GONE)
    only = figures[0][0] if len(figures) == 1 else ""
    return report_form(figures, f"{doubted.answer} {doubted.channel or '-'} {only}")


def _keep(sent: Submitted, front_desk: FrontDesk) -> int:
    """Keep what was sent; returns the report's number, the same if Slack delivers it twice."""
    answer, channel, only = sent.about.split(" ")
    one = _told(int(answer), front_desk)[int(sent.fields.get(FIGURE) or only)]
    report = Report(
        person=sent.person,
        channel=channel,
        answer=int(answer),
        figure=one.figure,
        version=one.version,
        fault=Fault(sent.fields[FAULT]),
        note=sent.fields.get(NOTE, "").strip()[:MOST],
    )
    return front_desk.desk.report(sent.view, report)


def _told(answer: int, front_desk: FrontDesk) -> list[Told]:
    """The figures that an answer told, each once, those that it answered with first."""
    rows = [one for one in front_desk.desk.entry(answer).told if one.figure]
    rows.sort(key=lambda one: one.nearest)
    return list({(one.figure, one.version): one for one in reversed(rows)}.values())[::-1]


def _published(one: Told, front_desk: FrontDesk) -> Figure | None:
    """The figure with the number that was told, which may have been corrected since."""
    key = one.figure or ""
    try:
        figure, versions = front_desk.facts.figure(key), front_desk.facts.versions(key)
    except UnknownKey:
        return None
    if figure.status is Status.DRAFT:
        return None
    then = next((version for version in versions if version.number == one.version), None)
    if then is None:
        return figure
    return replace(figure, value=then.value, value_high=then.value_high, qualifier=then.qualifier)
