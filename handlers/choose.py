"""Somebody picks the figure that they meant: their statement is judged against it, where it is."""

from __future__ import annotations

import re
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from bot.desk.desk import Occasion, Surface
from bot.write.card import CHOOSE
from bot.write.retold import retold_in
from handlers.front_desk import FrontDesk
from handlers.mishaps import apologies
from handlers.pressed import Pressed, pressed_in
from handlers.sending import post, whisper

ANY_LIST = re.compile(rf"{CHOOSE}\.\d+")
"""A card may have several pick lists; each has the number of its answer."""


def register(app: App) -> None:
    """Answer choices from the pick list."""
    app.action(ANY_LIST)(on_choice)


def on_choice(ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk) -> None:
    """Judge again, against the chosen figure: in the thread, or in private where that was."""
    ack()
    with apologies(body, client):
        _answer(pressed_in(body), client, front_desk)


def _answer(chosen: Pressed, client: WebClient, front_desk: FrontDesk) -> None:
    if not front_desk.takes(chosen.claim):
        return
    thread = chosen.thread or (None if chosen.private else chosen.message)
    occasion = Occasion(Surface.CHOICE, chosen.channel, thread, chosen.person)
    ready = front_desk.choose(occasion, chosen.value, retold_in(chosen.block), chosen.private)
    if chosen.private:
        whisper(chosen.response_url, ready.cards, chosen.thread)
        front_desk.delivered(ready, chosen.channel, "")
        return
    for card in ready.cards:
        front_desk.delivered(ready, chosen.channel, post(client, chosen.channel, thread, card))
