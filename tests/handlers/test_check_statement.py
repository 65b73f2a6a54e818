"""The message shortcut answers in private where the message stands, and shares in its thread."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.write.card import SHARE
from handlers.check_statement import CHECK_STATEMENT, picked_in
from tests.handlers.test_answers import RIGHT, WRONG, element, words
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.interactions import message_shortcut
from tests.slack_fake.payloads import BOT_USER, action, message, stamp, unique

Json = dict[str, Any]


def pick(desk: DeskProcess, slack: FakeSlack, picked: Json, channel: str) -> Json:
    """Use the shortcut on a message; returns the private answer."""
    name = unique("r")
    payload = message_shortcut(CHECK_STATEMENT, picked, channel, slack.response_url(name))
    assert desk.action(payload).status == 200
    (answer,) = slack.whispered(name)
    return answer


def label(posted: Json) -> str:
    return str(element(posted, SHARE)["text"]["text"])


def test_it_answers_in_private_and_shares_in_the_messages_thread(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel, ts = unique("C"), stamp()
    answer = pick(desk, slack, message(WRONG, channel, ts), channel)
    assert answer["response_type"] == "ephemeral"
    assert "thread_ts" not in answer
    assert "Wrong: the figure is 173 offences." in words(answer)
    assert label(answer) == "Share in thread"
    assert slack.posted(channel, seconds=0) == []
    name = unique("r")
    desk.action(action(element(answer, SHARE), channel, slack.response_url(name)))
    (posted,) = slack.posted(channel)
    assert posted["thread_ts"] == ts
    assert "Wrong: the figure is 173 offences." in words(posted)
    assert slack.whispered(name)[0]["text"] == "Shared in the thread."


def test_in_a_thread_it_answers_in_that_thread(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, thread = unique("C"), stamp()
    answer = pick(desk, slack, message(RIGHT, channel, thread_ts=thread), channel)
    assert answer["thread_ts"] == thread
    name = unique("r")
    shared = action(element(answer, SHARE), channel, slack.response_url(name), thread=thread)
    desk.action(shared)
    assert slack.posted(channel)[0]["thread_ts"] == thread


def test_a_wire_bots_message_is_checked(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    wire = message("", channel, subtype="bot_message", bot_id="B0WIRE", user="U0WIRE")
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": f"*{WRONG}*"}}]
    assert "Wrong" in words(pick(desk, slack, wire | {"blocks": blocks}, channel))
    attached = wire | {"blocks": [], "attachments": [{"fallback": "x", "text": WRONG}]}
    assert "Wrong" in words(pick(desk, slack, attached, channel))


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"blocks": []}, "no text in that message"),
        ({"blocks": [], "text": ":wave: <@U0BOSS>"}, "no text in that message"),
        ({"blocks": [], "files": [{"id": "F1"}], "subtype": "file_share"}, "/figure copy"),
        ({"text": RIGHT, "user": BOT_USER}, "an answer of mine"),
    ],
)
def test_what_can_not_be_checked_is_said(
    more: Json, said: str, desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("C")
    assert said in pick(desk, slack, message("", channel) | more, channel)["text"]


def test_the_day_is_that_of_the_message() -> None:
    picked = message("41 last year", "C1", "1575633600.000100")
    payload = message_shortcut(CHECK_STATEMENT, picked, "C1", "https://herons.example")
    assert picked_in(payload, BOT_USER).day == date(2019, 12, 6)


def test_delivered_twice_it_answers_once(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, name = unique("C"), unique("r")
    picked = message(RIGHT, channel)
    payload = message_shortcut(CHECK_STATEMENT, picked, channel, slack.response_url(name))
    assert desk.action(payload).status == 200
    assert desk.action(payload).status == 200
    pick(desk, slack, picked, channel)  # when this is answered, both have been taken on
    assert len(slack.whispered(name)) == 1
