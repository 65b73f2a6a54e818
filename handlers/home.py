"""App Home: what the store covers, and a field to ask in, answered in place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.desk.desk import Occasion, Surface
from bot.write.card import MORE, Block
from bot.write.home import BUTTON, CHECK, CLEAR, MORE_TO_SAY, SHOW, home_blocks
from bot.write.pieces import section
from bot.write.retold import retold_in
from handlers.at_home import AtHome, done_at_home, is_home
from handlers.choose import ANY_LIST
from handlers.front_desk import FrontDesk, Ready
from handlers.mishaps import apologies
from handlers.turns import Turns

ASKED = re.compile(f"{CHECK}|{BUTTON}")
SHOWN = re.compile(rf"{SHOW}\..*")
Answer = Callable[[AtHome, Occasion, FrontDesk], Ready]


def register(app: App) -> None:
    """Answer in App Home; registered before what answers the same buttons on messages."""
    home = Home()
    app.event("app_home_opened")(on_opened)
    app.action(ASKED, matchers=[is_home])(home.on_asked)
    app.action(SHOWN, matchers=[is_home])(home.on_picked)
    app.action(ANY_LIST, matchers=[is_home])(home.on_chosen)
    app.action(MORE, matchers=[is_home])(home.on_more)
    app.action(CLEAR, matchers=[is_home])(home.on_cleared)


def on_opened(body: dict[str, Any], client: WebClient, front_desk: FrontDesk) -> None:
    """Show what the store covers; nothing replaces an answer that came meanwhile."""
    event = body["event"]
    if event.get("tab") != "home" or not front_desk.takes(f"event {body['event_id']}"):
        return
    shown = str((event.get("view") or {}).get("hash") or "")
    publish(client, str(event["user"]), front_desk, (), shown)


def publish(
    client: WebClient,
    person: str,
    front_desk: FrontDesk,
    answer: Sequence[Block],
    shown: str = "",
) -> bool:
    """Show a person's Home with an answer; False where it is no longer what `shown` marks."""
    blocks = home_blocks(front_desk.facts.overview(date.today()), answer)
    view = {"type": "home", "blocks": list(blocks)}
    try:
        client.views_publish(user_id=person, view=view, **({"hash": shown} if shown else {}))
    except SlackApiError as error:
        if error.response["error"] != "hash_conflict":
            raise
        return False
    return True


class Home:
    """The listeners of App Home; of a person's questions only the newest one's answer stays."""

    def __init__(self) -> None:
        self._turns = Turns()

    def on_asked(
        self, ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk
    ) -> None:
        """Answer what stands in the field."""
        ack()
        self._answer(body, client, front_desk, _asked)

    def on_picked(
        self, ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk
    ) -> None:
        """Show the one figure that was picked, with its number and caveats."""
        ack()
        self._answer(body, client, front_desk, _picked)

    def on_chosen(
        self, ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk
    ) -> None:
        """Judge the statement again, against the figure that was chosen for it."""
        ack()
        self._answer(body, client, front_desk, _chosen)

    def on_more(
        self, ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk
    ) -> None:
        """Show everything on file about the figures of the answer."""
        ack()
        self._answer(body, client, front_desk, _more)

    def on_cleared(
        self, ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk
    ) -> None:
        """Take the answer away."""
        ack()
        self._answer(body, client, front_desk, lambda *_: Ready(()))

    def _answer(
        self, body: dict[str, Any], client: WebClient, front_desk: FrontDesk, answer: Answer
    ) -> None:
        """Answer once, and show it unless the person has asked something else since."""
        with apologies(body, client):
            done = done_at_home(body)
            if not front_desk.takes(done.claim):
                return
            self._turns.take(done.person, done.at)
            # A person's own id stands for the conversation in which a correction will reach them.
            occasion = Occasion(Surface.HOME, done.person, None, done.person)
            ready = answer(done, occasion, front_desk)
            if self._show(client, front_desk, done, _blocks(ready)):
                front_desk.delivered(ready, done.person, "")

    def _show(
        self, client: WebClient, front_desk: FrontDesk, done: AtHome, answer: Sequence[Block]
    ) -> bool:
        """Put the answer in place of what the person saw; True where it was shown.

        Where something else has come in between, the newest question's answer wins.
        """
        if publish(client, done.person, front_desk, answer, done.shown):
            return True
        newest = self._turns.is_newest(done.person, done.at)
        return newest and publish(client, done.person, front_desk, answer)


def _asked(done: AtHome, occasion: Occasion, front_desk: FrontDesk) -> Ready:
    return front_desk.answer(occasion, done.typed, date.today())


def _picked(done: AtHome, occasion: Occasion, front_desk: FrontDesk) -> Ready:
    return front_desk.look_up(occasion, done.value, date.today())


def _chosen(done: AtHome, occasion: Occasion, front_desk: FrontDesk) -> Ready:
    return front_desk.choose(occasion, done.value, retold_in(done.block))


def _more(done: AtHome, occasion: Occasion, front_desk: FrontDesk) -> Ready:
    return front_desk.all_about(occasion, tuple(done.value.split(" ")))


def _blocks(ready: Ready) -> tuple[Block, ...]:
    """The first card; what does not fit is not passed over in silence."""
    if not ready.cards:
        return ()
    more = section(MORE_TO_SAY) if len(ready.cards) > 1 else ()
    return (*ready.cards[0].blocks, *more)
