"""Each post gets one reply, however often it is delivered, to any process; none is lost."""

from __future__ import annotations

import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.desk.desk import Surface
from bot.desk.sqlite import SqliteDesk
from bot.model.finding import Verdict
from handlers.settings import Mode
from tests.handlers.test_answers import ELSEWHERE, RIGHT, element, words
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import PATIENCE, FakeSlack
from tests.slack_fake.payloads import (
    BOT_USER,
    REPORTER,
    action,
    command,
    event,
    mention,
    message,
    stamp,
    unique,
)

FIGURE = "nspcc-2019-cambs-all"
PROMPT = 3.0
"""Seconds in which Slack wants an acknowledgement."""


def test_an_event_delivered_three_times_is_answered_once(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel, name = unique("C"), unique("Ev")
    inner = mention(RIGHT, channel)
    for attempt in range(3):
        retry = {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": "http_timeout"}
        assert desk.event(inner, name, **retry).status == 200
    _flush(desk, slack)
    assert len(slack.posted(channel)) == 1


def test_a_post_reported_as_mention_and_as_message_is_answered_once(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel, ts = unique("C"), stamp()
    text = f"<@{BOT_USER}> {RIGHT}"
    desk.event(mention(RIGHT, channel, ts))
    desk.event(message(text, channel, ts))
    _flush(desk, slack)
    assert len(slack.posted(channel)) == 1


def _flush(desk: DeskProcess, slack: FakeSlack) -> None:
    """Wait for an answer to a post that came after all others."""
    channel = unique("D")
    desk.event(message(RIGHT, channel))
    slack.posted(channel)


@pytest.mark.parametrize("mode", Mode, ids=lambda mode: mode.name.lower())
def test_two_processes_that_both_get_an_event_answer_it_once(
    mode: Mode, facts: Path, tmp_path: Path
) -> None:
    with (
        FakeSlack() as slack,
        DeskProcess(slack, mode, facts, tmp_path / "desk.db") as one,
        DeskProcess(slack, mode, facts, tmp_path / "desk.db") as other,
    ):
        channels = [unique("C") for _ in range(20)]
        for channel in channels:
            _deliver_to_both(slack, one, other, event(mention(RIGHT, channel)))
        for channel in channels:
            assert len(slack.posted(channel)) == 1
        last = unique("C")  # when this is answered, everything before it has been taken on
        _deliver_to_both(slack, one, other, event(mention(RIGHT, last)))
        slack.posted(last)
        assert one.terminate() == 0
        assert other.terminate() == 0
        assert len(slack.calls("chat.postMessage", count=21)) == 21


def _deliver_to_both(
    slack: FakeSlack, one: DeskProcess, other: DeskProcess, payload: dict[str, object]
) -> None:
    if one.mode is Mode.SOCKET:
        envelope = {"envelope_id": unique("e"), "type": "events_api", "payload": payload}
        sent = slack.control("envelope", envelope=envelope, seconds=5, all=True)
        assert sent["sent_to"] == 2
        return
    with ThreadPoolExecutor(2) as pool:
        both = pool.map(lambda desk: desk.deliver("events_api", payload), (one, other))
        assert [ack.status for ack in both] == [200, 200]


@pytest.mark.parametrize("mode", Mode, ids=lambda mode: mode.name.lower())
def test_what_was_accepted_is_answered_after_sigterm(
    mode: Mode, facts: Path, tmp_path: Path
) -> None:
    with FakeSlack() as slack, DeskProcess(slack, mode, facts, tmp_path / "desk.db") as desk:
        slack.control("behave", method="chat.postMessage", delay=2, times=8)
        channels = [unique("C") for _ in range(8)]
        for channel in channels:
            assert desk.event(mention(RIGHT, channel)).status == 200
        begun = time.monotonic()
        status = desk.terminate()
        took = time.monotonic() - begun
        for channel in channels:
            assert len(slack.posted(channel, seconds=0)) == 1, desk.log
        assert status == 0, desk.log
        assert took < 9.5


def test_sigterm_does_not_wait_for_ever(facts: Path, tmp_path: Path) -> None:
    with FakeSlack() as slack, DeskProcess(slack, Mode.SOCKET, facts, tmp_path / "d.db") as desk:
        slack.control("behave", method="chat.postMessage", delay=25, times=1)
        desk.event(mention(RIGHT, unique("C")))
        begun = time.monotonic()
        assert desk.terminate() == 1
        assert 8 < time.monotonic() - begun < 11
        assert "not finished" in desk.log


@pytest.mark.parametrize("mode", Mode, ids=lambda mode: mode.name.lower())
def test_a_command_is_acknowledged_at_once_while_many_answers_are_slow(
    mode: Mode, facts: Path, tmp_path: Path
) -> None:
    with FakeSlack() as slack, DeskProcess(slack, mode, facts, tmp_path / "desk.db") as desk:
        slack.control("behave", method="chat.postMessage", delay=4, times=20)
        channels = [unique("C") for _ in range(20)]
        for channel in channels:
            assert desk.event(mention(RIGHT, channel)).seconds < PROMPT
        name = unique("r")
        ack = desk.command(command(RIGHT, unique("C"), slack.response_url(name)))
        assert ack.status == 200
        assert ack.seconds < PROMPT
        for channel in channels:
            assert len(slack.posted(channel)) == 1


def test_too_many_requests_is_tried_once_more(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    limited = {"status": 429, "error": "ratelimited", "retry_after": 1}
    slack.control("behave", method="chat.postMessage", times=1, **limited)
    desk.event(mention(RIGHT, channel))
    calls = slack.calls("chat.postMessage", 2, channel=channel)
    assert [call["status"] for call in calls] == [429, 200]
    assert calls[1]["begun"] - calls[0]["begun"] >= 1


def test_a_private_answer_is_tried_once_more_too(desk: DeskProcess, slack: FakeSlack) -> None:
    name = unique("r")
    limited = {"status": 429, "error": "ratelimited", "retry_after": 1}
    slack.control("behave", method=f"/response/{name}", times=1, **limited)
    desk.command(command(RIGHT, unique("C"), slack.response_url(name)))
    calls = slack.calls(f"/response/{name}", 2)
    assert [call["status"] for call in calls] == [429, 200]


def test_a_lost_connection_comes_back(facts: Path, tmp_path: Path) -> None:
    with FakeSlack() as slack, DeskProcess(slack, Mode.SOCKET, facts, tmp_path / "d.db") as desk:
        refresh = '{"type":"disconnect","reason":"refresh_requested"}'
        for name, asked in (("drop", {}), ("say", {"text": refresh})):
            before = len(slack.calls("apps.connections.open", 1))
            slack.control(name, **asked)
            slack.calls("apps.connections.open", before + 1)
            assert slack.control("connections", count=1, seconds=20)["count"] == 1
            channel = unique("C")
            ack = desk.event(mention(RIGHT, channel))
            assert ack.status == 200, desk.log
            assert ack.seconds < 8, desk.log
            assert len(slack.posted(channel)) == 1


@pytest.mark.parametrize("mode", Mode, ids=lambda mode: mode.name.lower())
def test_every_answer_is_in_the_ledger(mode: Mode, facts: Path, tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    channel, thread, name = unique("C"), stamp(), unique("r")
    with FakeSlack() as slack, DeskProcess(slack, mode, facts, path) as desk:
        desk.event(mention(RIGHT, channel, thread))
        (posted,) = slack.posted(channel)
        desk.command(command(RIGHT, channel, slack.response_url(name)))
        (private,) = slack.whispered(name)
        desk.action(action(element(private, "share"), channel, slack.response_url(name)))
        slack.whispered(name, 2)
        desk.action(action(element(posted, "more"), channel, slack.response_url(name), None))
        slack.whispered(name, 3)
        desk.event(message(ELSEWHERE, unique("D")))
        answers = slack.calls("chat.postMessage", 3)
        assert desk.terminate() == 0
    ledger = SqliteDesk(path)
    entries = ledger.told(FIGURE, 1)
    by_surface = {entry.occasion.surface: entry for entry in entries}
    assert {Surface.MENTION, Surface.COMMAND, Surface.SHARED, Surface.MORE} <= set(by_surface)
    mentioned = by_surface[Surface.MENTION]
    assert mentioned.occasion.channel == channel
    assert mentioned.occasion.thread == thread
    assert mentioned.occasion.person == REPORTER
    assert mentioned.told[0].verdict is Verdict.SUPPORTED
    assert mentioned.deliveries[0].ts == answers[0]["answer"]["ts"]
    assert mentioned.text_hash == ledger.text_hash(RIGHT)
    shared = by_surface[Surface.SHARED]
    assert shared.shared_from == by_surface[Surface.COMMAND].number
    assert shared.deliveries[0].ts == answers[1]["answer"]["ts"]


def test_no_text_is_logged_or_kept(facts: Path, tmp_path: Path) -> None:
    telling = "zanzibarheron"
    said = f"The {telling} report: {RIGHT}"
    home = tmp_path / "home"
    with FakeSlack() as slack, DeskProcess(slack, Mode.SOCKET, facts, home / "d.db") as desk:
        desk.event(mention(said, "C0PRIVATE"))
        slack.posted("C0PRIVATE")
        desk.command(command(said, "C0PRIVATE", slack.response_url("r")))
        slack.whispered("r")
        slack.control("behave", method="chat.postMessage", error="fatal_error", times=1)
        desk.event(mention(said, "C0PRIVATE"))
        slack.calls("chat.postMessage", 3)
        assert desk.terminate() == 0
        assert "Reference" in desk.log
        assert telling not in desk.log
    for file in home.iterdir():
        assert telling.encode() not in file.read_bytes()


def test_an_error_is_told_with_a_reference_and_nothing_else(facts: Path, tmp_path: Path) -> None:
    copy = tmp_path / "facts.db"
    with FakeSlack() as slack, DeskProcess(slack, Mode.SOCKET, copy, tmp_path / "d.db") as desk:
        desk.event(mention(RIGHT, "C1", "1700000000.000100"))
        slack.posted("C1")
        with sqlite3.connect(copy) as other:  # somebody breaks the store while the desk runs
            other.execute("alter table figures rename to lost")
        desk.event(mention(RIGHT, "C2", "1700000000.000200"))
        (said,) = slack.posted("C2")
        assert "Something went wrong on my side" in said["text"]
        assert said["thread_ts"] == "1700000000.000200"
        reference = said["text"].rstrip(".").split()[-1]
        desk.command(command(RIGHT, "C3", slack.response_url("r")))
        (private,) = slack.whispered("r")
        assert private["response_type"] == "ephemeral"
        assert "facts.db" not in words(said) + words(private)
        assert desk.terminate() == 0
        assert f"Reference {reference}: BadStore" in desk.log


@pytest.mark.parametrize("mode", Mode, ids=lambda mode: mode.name.lower())
def test_whose_answer_died_with_the_process_is_asked_to_ask_again(
    mode: Mode, facts: Path, tmp_path: Path
) -> None:
    channel, ts = unique("C"), stamp()
    with FakeSlack() as slack:
        with DeskProcess(slack, mode, facts, tmp_path / "desk.db") as desk:
            slack.control("behave", method="chat.postMessage", error="fatal_error", delay=3)
            desk.event(mention(RIGHT, channel, ts))
            slack.control("begun", method="chat.postMessage", seconds=PATIENCE)
            desk.kill()
            slack.control("connections", count=0, seconds=PATIENCE)
        with DeskProcess(slack, mode, facts, tmp_path / "desk.db"):
            (said,) = slack.posted(channel, 2)
            assert said["thread_ts"] == ts
            assert "ask again" in said["text"]


def test_more_than_slack_shows_in_private_is_said(facts: Path, tmp_path: Path) -> None:
    with FakeSlack() as slack, DeskProcess(slack, Mode.SOCKET, facts, tmp_path / "d.db") as desk:
        desk.command(command(" ".join([RIGHT] * 60), "C1", slack.response_url("r")))
        answers = slack.whispered("r", 5)
        assert len(answers) == 5
        assert "direct message" in answers[-1]["text"]


def test_a_broken_desk_is_not_healthy(facts: Path, tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with FakeSlack() as slack, DeskProcess(slack, Mode.HTTP, facts, path) as desk:
        with sqlite3.connect(path) as other:
            other.execute("alter table told rename to lost")
        assert desk.request("GET", "/healthz").status == 503
        assert "Traceback" not in desk.log
