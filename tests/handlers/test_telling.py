"""One message says how far an answer is and becomes the answer; the rest follows under it."""

from __future__ import annotations

import pytest
from slack_sdk import WebClient

from bot.write.card import Card
from bot.write.notice import notice
from handlers.telling import BELOW, BETWEEN, LONGEST_EDIT, PATIENCE, STOPPED, Telling
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.methods import BOT_TOKEN
from tests.slack_fake.payloads import stamp, unique


class Clock:
    """A clock that goes on when it is told to."""

    now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def client(slack: FakeSlack) -> WebClient:
    return WebClient(BOT_TOKEN, base_url=slack.api_url)


def said(slack: FakeSlack, channel: str) -> list[str]:
    """The texts that were posted and edited, in order."""
    calls = slack.calls("chat.", 0, seconds=0, channel=channel)
    return [call["arguments"]["text"] for call in calls]


def test_what_is_done_soon_needs_no_word(client: WebClient, slack: FakeSlack) -> None:
    channel, clock = unique("D"), Clock()
    telling = Telling(client, channel, None, clock=clock)
    telling.so_far("half")
    clock.now += PATIENCE - 0.1
    telling.so_far("nearly")
    telling.begin(notice("done"))
    assert said(slack, channel) == ["done"]


def test_it_is_not_said_oftener_than_slack_takes(client: WebClient, slack: FakeSlack) -> None:
    channel, clock = unique("D"), Clock()
    telling = Telling(client, channel, None, patience=0, clock=clock)
    for word in ("a quarter", "half", "three quarters"):
        telling.so_far(word)
        clock.now += BETWEEN / 2
    telling.begin(notice("done"))
    assert said(slack, channel) == ["a quarter", "three quarters", "done"]
    posts = slack.calls("chat.postMessage", channel=channel)
    edits = slack.calls("chat.update", 2, channel=channel)
    assert {edit["arguments"]["ts"] for edit in edits} == {posts[0]["answer"]["ts"]}


def test_the_rest_stands_in_the_thread_that_the_first_starts(
    client: WebClient, slack: FakeSlack
) -> None:
    user = unique("U")
    telling = Telling(client, user, None)
    first = telling.begin(notice("first"))
    telling.go_on(notice("second"))
    assert first.channel.startswith("D")
    (second,) = slack.posted(first.channel)
    assert second["thread_ts"] == first.ts


def test_in_a_thread_it_stays_there(client: WebClient, slack: FakeSlack) -> None:
    channel, thread = unique("C"), stamp()
    telling = Telling(client, channel, thread)
    telling.begin(notice("first"))
    telling.go_on(notice("second"))
    assert [it["thread_ts"] for it in slack.posted(channel, 2)] == [thread, thread]


def test_what_is_too_long_for_an_edit_is_posted(client: WebClient, slack: FakeSlack) -> None:
    channel = unique("D")
    long = "x" * (LONGEST_EDIT + 1)
    telling = Telling(client, channel, None, patience=0)
    telling.so_far("half")
    telling.begin(Card(notice("short").blocks, long))
    assert said(slack, channel) == ["half", BELOW, long]


def test_where_an_edit_is_refused_the_answer_is_posted(client: WebClient, slack: FakeSlack) -> None:
    channel = unique("D")
    telling = Telling(client, channel, None, patience=0)
    telling.so_far("half")
    slack.control("behave", method="chat.update", error="message_not_found", times=1)
    telling.begin(notice("done"))
    assert [it["text"] for it in slack.posted(channel, 2)] == ["half", "done"]


def test_an_answer_that_stands_is_left_alone(client: WebClient, slack: FakeSlack) -> None:
    channel = unique("D")
    telling = Telling(client, channel, None)
    telling.begin(notice("done"))
    telling.stop()
    assert said(slack, channel) == ["done"]


def test_nothing_is_left_saying_how_far_it_is(client: WebClient, slack: FakeSlack) -> None:
    channel = unique("D")
    telling = Telling(client, channel, None, patience=0)
    telling.stop()
    telling.so_far("half")
    telling.stop()
    assert said(slack, channel) == ["half", STOPPED]
