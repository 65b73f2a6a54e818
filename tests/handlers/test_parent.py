"""A mention without a text of its own, in a thread, is about the message that started it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.handlers.test_answers import RIGHT, WRONG, words
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.payloads import BOT_USER, mention, message, stamp, unique

Json = dict[str, Any]


def call_in(desk: DeskProcess, slack: FakeSlack, parent: Json | None, typed: str = "") -> Json:
    """Mention the desk in a reply to a message; returns its answer."""
    channel, thread = unique("C"), stamp()
    if parent is not None:
        slack.control("write", message=parent | {"channel": channel, "ts": thread})
    desk.event(mention(typed, channel, thread_ts=thread))
    (posted,) = slack.posted(channel)
    assert posted["thread_ts"] == thread
    return posted


@pytest.mark.parametrize("typed", ["", ":eyes:", "?", "check this please", "Is this right?"])
def test_the_parent_is_answered(typed: str, desk: DeskProcess, slack: FakeSlack) -> None:
    assert "Wrong: the figure is 173" in words(call_in(desk, slack, message(WRONG, "C"), typed))


def test_a_text_of_its_own_is_what_is_meant(desk: DeskProcess, slack: FakeSlack) -> None:
    assert "Supported" in words(call_in(desk, slack, message(WRONG, "C"), RIGHT))
    assert "I check statements" in words(call_in(desk, slack, message(WRONG, "C"), "help"))


def test_outside_a_thread_there_is_no_parent(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    desk.event(mention("", channel))
    assert "I check statements" in words(slack.posted(channel)[0])


@pytest.mark.parametrize(
    ("parent", "said"),
    [
        (None, "has been deleted"),
        (message("This message was deleted.", "C", subtype="tombstone"), "has been deleted"),
        (message(RIGHT, "C", user=BOT_USER, bot_id="B0CAVEAT"), "an answer of mine"),
        (message("", "C") | {"blocks": []}, "no text that I could check"),
    ],
)
def test_a_parent_that_says_nothing_is_told(
    parent: Json | None, said: str, desk: DeskProcess, slack: FakeSlack
) -> None:
    assert said in call_in(desk, slack, parent)["text"]


def test_the_parents_file_is_checked(desk: DeskProcess, slack: FakeSlack) -> None:
    file = slack.give("draft.txt", WRONG.encode())
    parent = message("the draft", "C", subtype="file_share", files=[file])
    channel = call_in(desk, slack, parent)["channel"]
    attention = slack.posted(channel, 2)[-1]
    assert "Wrong: the figure is 173" in words(attention)


def test_a_long_parent_is_answered_as_an_article(desk: DeskProcess, slack: FakeSlack) -> None:
    filler = " The marshes lay quiet and nobody had anything to say." * 20
    assert "1 number: 1 wrong." in words(call_in(desk, slack, message(WRONG + filler, "C")))


def test_a_bots_message_is_answered(desk: DeskProcess, slack: FakeSlack) -> None:
    wire = {
        "type": "message",
        "subtype": "bot_message",
        "bot_id": "B0WIRE",
        "text": "",
        "blocks": [{"type": "header", "text": {"type": "plain_text", "text": WRONG}}],
    }
    assert "Wrong" in words(call_in(desk, slack, wire))


def test_a_missing_scope_is_named(desk: DeskProcess, slack: FakeSlack) -> None:
    slack.control("lack", scopes=["channels:history", "groups:history"])
    try:
        posted = call_in(desk, slack, message(WRONG, "C"))
    finally:
        slack.control("lack", scopes=[])
    assert "channels:history" in posted["text"]
    assert "groups:history" in posted["text"]


def test_where_it_is_no_member_the_remedy_is_named(desk: DeskProcess, slack: FakeSlack) -> None:
    slack.control("behave", method="conversations.replies", error="not_in_channel", times=1)
    assert "/invite" in call_in(desk, slack, message(WRONG, "C"))["text"]
