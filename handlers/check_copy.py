"""*Check copy*: a shortcut opens a modal; what is sent in it is answered by direct message."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from bot.desk.desk import Occasion, Surface
from bot.write.copy_form import CHECK_COPY, FILE, TEXT, copy_form, faults
from bot.write.notice import notice
from handlers.copy_answer import Copy, answer_copy
from handlers.front_desk import FrontDesk
from handlers.mishaps import apologies
from handlers.modals import TOO_LATE, Submitted, open_modal, submitted_in
from handlers.sending import post


def register(app: App) -> None:
    """Open the modal, and answer what is sent in it."""
    app.shortcut({"callback_id": CHECK_COPY, "type": "shortcut"})(on_shortcut)
    app.view(CHECK_COPY)(on_sent)


def on_shortcut(ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk) -> None:
    """Open the modal; a global shortcut knows no channel, so a refusal goes to the person."""
    ack()
    with apologies(body, client):
        trigger = str(body["trigger_id"])
        if not front_desk.takes(f"shortcut {trigger}"):
            return
        if not open_modal(client, trigger, copy_form()):
            post(client, str(body["user"]["id"]), None, notice(TOO_LATE))


def on_sent(ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk) -> None:
    """Say what is missing in the modal itself; else close it, and answer."""
    sent = submitted_in(body)
    wrong = faults(sent.fields.get(TEXT, ""), sent.fields.get(FILE, ""))
    if wrong:
        ack(response_action="errors", errors=wrong)
        return
    ack()
    with apologies(body, client):
        if front_desk.takes(f"view {sent.view}"):
            _answer(sent, client, front_desk)


def _answer(sent: Submitted, client: WebClient, front_desk: FrontDesk) -> None:
    occasion = Occasion(Surface.COPY, sent.person, None, sent.person)
    name = f"view {sent.view}"
    front_desk.desk.begin(name, occasion)
    try:
        for copy in _copies(sent, occasion):
            answer_copy(client, front_desk, copy)
    finally:
        front_desk.desk.finish(name)


def _copies(sent: Submitted, occasion: Occasion) -> Iterator[Copy]:
    for file in sent.fields.get(FILE, "").split():
        yield Copy(occasion, date.today(), file=file)
    text = sent.fields.get(TEXT, "")
    if text.strip():
        yield Copy(occasion, date.today(), text=text)
