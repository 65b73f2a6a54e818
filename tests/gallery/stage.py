"""A running desk, and the ways in which people use it: each leads to a picture."""

from __future__ import annotations

import json
from typing import Any

from bot.model.channel import Audience, Listening
from bot.model.report import Fault
from bot.write.card import CHOOSE, WRONG
from bot.write.channel import AUDIENCE, LISTENING
from bot.write.copy_form import CHECK_COPY
from bot.write.home import CHECK
from bot.write.report import FAULT, NOTE
from handlers.check_statement import CHECK_STATEMENT as SHORTCUT
from handlers.workflow_step import CHECK_STATEMENT as STEP
from tests.gallery.pictures import Frame, Picture
from tests.slack_fake import home_tab
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.functions import executed
from tests.slack_fake.interactions import message_shortcut, shortcut, submission
from tests.slack_fake.payloads import action, command, mention, message, stamp, unique

Json = dict[str, Any]


def _option(value: str) -> Json:
    return {"text": {"type": "plain_text", "text": value}, "value": value}


EDITOR = "U0EDITOR"
WATCH = {
    LISTENING: {LISTENING: {"type": "static_select", "selected_option": _option(Listening.WATCH)}},
    AUDIENCE: {AUDIENCE: {"type": "radio_buttons", "selected_option": _option(Audience.PRIVATE)}},
}
"""What an editor fills in to have a channel watched."""


class Stage:
    """A desk that runs against a stand-in for Slack."""

    def __init__(self, desk: DeskProcess, slack: FakeSlack) -> None:
        self._desk = desk
        self._slack = slack

    def mention(self, text: str, card: int = 1) -> Picture:
        """Somebody mentions the desk in a channel; `card` counts the messages of the answer."""
        channel = unique("C")
        self._desk.event(mention(text, channel))
        return _message(self._slack.posted(channel, card)[card - 1], f"@Caveat {text}")

    def direct(self, text: str, card: int = 1) -> Picture:
        """Somebody writes to the desk directly."""
        channel = unique("D")
        self._desk.event(message(text, channel))
        return _message(self._slack.posted(channel, card)[card - 1], text)

    def drop(self, name: str, text: str, card: int = 1) -> Picture:
        """Somebody drops a file into a direct message; the first message ends as the count."""
        channel = unique("D")
        file = self._slack.give(name, text.encode())
        self._desk.event(message("", channel, subtype="file_share", files=[file]))
        if card > 1:
            return _message(self._slack.posted(channel, card)[card - 1], name)
        return _message(self._slack.calls("chat.update", channel=channel)[-1]["arguments"], name)

    def check_copy(self) -> Picture:
        """Somebody picks the shortcut *Check copy*."""
        used = shortcut(CHECK_COPY)
        self._desk.action(used)
        return self._opened(used)

    def command(self, text: str) -> Picture:
        """Somebody types `/figure`."""
        name = unique("r")
        self._desk.command(command(text, unique("C"), self._slack.response_url(name)))
        return _private(self._slack.whispered(name)[0], f"/figure {text}")

    def shortcut(self, text: str) -> Picture:
        """Somebody picks *Check this statement* on another's message."""
        channel, name = unique("C"), unique("r")
        posted = message(text, channel)
        used = message_shortcut(SHORTCUT, posted, channel, self._slack.response_url(name))
        self._desk.action(used)
        return _private(self._slack.whispered(name)[0], text)

    def press(self, seen: Picture, button: str) -> Picture:
        """Somebody presses a button of a message; what only they see comes back."""
        name = unique("r")
        self._desk.action(self._used(seen, button, self._slack.response_url(name)))
        return _private(self._slack.whispered(name)[0])

    def share(self, seen: Picture, button: str) -> Picture:
        """Somebody presses a button of a private answer; the app's new message comes back."""
        used = self._used(seen, button, self._slack.response_url(unique("r")))
        self._desk.action(used)
        return _message(self._slack.posted(used["channel"]["id"])[0])

    def choose(self, seen: Picture, number: int) -> Picture:
        """Somebody picks a figure from the list of those that they may mean."""
        picked = seen.element(CHOOSE)
        chosen = picked | {"chosen": picked["options"][number]}
        channel, address = str(seen.sent["channel"]), self._slack.response_url(unique("r"))
        self._desk.action(action(chosen, channel, address, {"ts": stamp()} | seen.sent))
        return _message(self._slack.posted(channel, 2)[1])

    def refused(self, seen: Picture, button: str) -> Picture:
        """Somebody shares an answer in a channel in which the app is no member."""
        slack = self._slack
        slack.control("behave", method="chat.postMessage", error="not_in_channel", times=1)
        return self.press(seen, button)

    def modal(self, seen: Picture, button: str) -> Picture:
        """Somebody presses a button that opens a modal."""
        used = self._used(seen, button, self._slack.response_url(unique("r")))
        self._desk.action(used)
        return self._opened(used)

    def settings(self) -> Picture:
        """An editor types `/figure settings`."""
        used = command("settings", unique("C"), self._slack.response_url(unique("r")))
        self._slack.control("introduce", person=EDITOR, more={})
        self._desk.command(used | {"user_id": EDITOR, "channel_name": "newsdesk"})
        return self._opened(used)

    def settings_kept(self) -> Picture:
        """The editor has the desk watch the channel; what the window says then."""
        ack = self._desk.action(submission(self.settings().sent, WATCH, EDITOR))
        return _modal(ack.body["view"])

    def announced(self) -> Picture:
        """The same, as the channel is told of it."""
        form = self.settings().sent
        self._desk.action(submission(form, WATCH, EDITOR))
        return _message(self._slack.posted(form["private_metadata"])[0])

    def watched(self, text: str) -> Picture:
        """Somebody writes in a channel that the desk watches, without mentioning it."""
        form = self.settings().sent
        channel = form["private_metadata"]
        self._desk.action(submission(form, WATCH, EDITOR))
        self._slack.posted(channel)
        self._desk.event(message(text, channel))
        return _message(self._slack.posted(channel, 2)[1], text)

    def reported(self, seen: Picture) -> Picture:
        """Somebody says what is wrong with a figure; what the window says then."""
        form = self.modal(seen, WRONG).sent
        values = {
            FAULT: {FAULT: {"type": "radio_buttons", "selected_option": _option(Fault.OUTDATED)}},
            NOTE: {NOTE: {"type": "plain_text_input", "value": "There is a newer return."}},
        }
        return _modal(self._desk.action(submission(form, values)).body["view"])

    def reports(self, seen: Picture) -> Picture:
        """An editor reads what has been reported."""
        self.reported(seen)
        self._slack.control("introduce", person=EDITOR, more={})
        name = unique("r")
        typed = command("reports", unique("C"), self._slack.response_url(name))
        self._desk.command(typed | {"user_id": EDITOR})
        return _private(self._slack.whispered(name)[0], "/figure reports")

    def home(self, typed: str = "") -> Picture:
        """Somebody opens App Home, and asks there."""
        person = unique("U")
        self._desk.event(home_tab.opened(person))
        shown = self._home(person, 1)
        if typed:
            field = shown.element(CHECK)
            self._desk.action(home_tab.used(shown.sent, field, typed, person))
            shown = self._home(person, 2)
        return shown

    def step(self, **inputs: str) -> Picture:
        """A workflow runs the step; what the next steps get comes back."""
        execution = unique("Fx")
        self._desk.event(executed(STEP, inputs, execution))
        (call,) = self._slack.calls("functions.", function_execution_id=execution)
        given = call["arguments"]
        outputs = json.loads(given["outputs"]) if "outputs" in given else {"error": given["error"]}
        return Picture(Frame.OUTPUTS, outputs=outputs, said=inputs["statement"])

    def mishap(self, text: str) -> Picture:
        """Slack refuses the answer once; what the person is told comes back."""
        self._slack.control("behave", method="chat.postMessage", error="internal_error", times=1)
        channel = unique("C")
        self._desk.event(mention(text, channel))
        return _message(self._slack.posted(channel, 2)[0], f"@Caveat {text}")

    def _opened(self, used: Json) -> Picture:
        """The modal that a use has opened."""
        (call,) = self._slack.calls("views.open", trigger_id=used["trigger_id"])
        return _modal(call["answer"]["view"])

    def _home(self, person: str, count: int) -> Picture:
        view = self._slack.calls("views.publish", count, user_id=person)[count - 1]["answer"][
            "view"
        ]
        return Picture(Frame.HOME, view["blocks"], view=view, sent=view)

    def _used(self, seen: Picture, button: str, address: str) -> Json:
        posted = {"ts": stamp()} | seen.sent if seen.frame is Frame.MESSAGE else None
        channel = str(seen.sent.get("channel") or unique("C"))
        return action(seen.element(button), channel, address, posted)


def _message(sent: Json, said: str = "") -> Picture:
    return Picture(Frame.MESSAGE, _blocks(sent), sent["text"], said, sent=sent)


def _private(sent: Json, said: str = "") -> Picture:
    return Picture(Frame.PRIVATE, _blocks(sent), sent["text"], said, sent=sent)


def _modal(view: Json) -> Picture:
    return Picture(Frame.MODAL, view["blocks"], view=view, sent=view)


def _blocks(sent: Json) -> list[Json]:
    blocks = sent.get("blocks") or []
    parsed: list[Json] = json.loads(blocks) if isinstance(blocks, str) else blocks
    return parsed
