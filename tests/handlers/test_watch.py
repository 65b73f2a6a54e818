"""A watched channel: the desk speaks in the thread where a figure contradicts, and only there."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.desk.desk import Surface
from bot.desk.sqlite import SqliteDesk
from bot.model.channel import Audience, ChannelSettings, Listening
from handlers.settings import Mode
from handlers.watch import AN_HOUR
from tests.handlers.test_answers import ELSEWHERE, QUESTION, RIGHT, WRONG, words
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.payloads import (
    BOT_USER,
    deleted,
    edited,
    event,
    mention,
    message,
    stamp,
    unique,
)

WATCH = ChannelSettings(Listening.WATCH)


def watched(desk: DeskProcess, name: str = "", settings: ChannelSettings = WATCH) -> str:
    """A channel that an editor has set."""
    channel = name or unique("C")
    SqliteDesk(Path(desk.environment["DESK_DB"])).set_channel(channel, settings, "U0EDITOR")
    return channel


def test_a_contradiction_is_said_in_the_thread(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, ts = watched(desk), stamp()
    assert desk.event(message(WRONG, channel, ts)).status == 200
    (posted,) = slack.posted(channel)
    assert posted["thread_ts"] == ts
    for part in (
        "Wrong: the figure is 173 offences.",
        WRONG,
        "Nobody asked me",
        "/figure settings",
    ):
        assert part in words(posted), part
        assert part in posted["text"], part


def test_in_a_private_channel_too(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = watched(desk)
    desk.event(message(WRONG, channel, channel_type="group"))
    assert len(slack.posted(channel)) == 1


def test_caveats_that_must_be_shown_are_shown(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = watched(desk)
    desk.event(message("Tech firms worldwide made 12m referrals of child sexual abuse to NCMEC in "
                       "2020. " + WRONG_COUNT, channel))  # fmt: skip
    (posted,) = slack.posted(channel)
    assert "*Caveats*" in words(posted)
    assert "32 forces supplied data; how many were asked is not on file." in words(posted)


WRONG_COUNT = (
    "Police in England and Wales recorded 900 online child sex offences on Facebook-owned apps in "
    "2018/19."
)


LEFT_ALONE = (
    RIGHT,
    QUESTION,
    ELSEWHERE,
    "There were more than 50 child sex crimes in Cambridgeshire in 2018/19.",
    "Police in Cambridgeshire recorded 371 child sex crimes.",
    "Police recorded 371 child sex crimes in 2018/19.",
    "There were 288 offences on Instagram.",
    "Half of the child sex crimes in Cambridgeshire in 2018/19 were on Instagram.",
    "See you at 12:30, table for 6, call 01632 960 001",
    "no numbers here",
    "",
)
"""Right, asked, elsewhere, misleading, no period, no place, several figures, worked out, chat."""


@pytest.mark.parametrize("mode", Mode, ids=lambda mode: mode.name.lower())
def test_everything_else_is_left_alone(mode: Mode, facts: Path, tmp_path: Path) -> None:
    with FakeSlack() as slack, DeskProcess(slack, mode, facts, tmp_path / "d.db") as desk:
        for text in LEFT_ALONE:
            assert desk.event(message(text, watched(desk))).status == 200
        spoken_to = watched(desk)
        desk.event(message(WRONG, spoken_to))
        slack.posted(spoken_to)
        assert desk.terminate() == 0, "whatever was accepted is done by then"
        (call,) = slack.calls("chat.postMessage")
        assert call["arguments"]["channel"] == spoken_to


def test_a_channel_that_is_not_watched_is_left_alone(desk: DeskProcess, slack: FakeSlack) -> None:
    quiet = watched(desk, settings=ChannelSettings(audience=Audience.PUBLIC))
    for channel in (unique("C"), quiet):
        desk.event(message(WRONG, channel))
        desk.event(mention(WRONG, channel))
        assert len(slack.posted(channel)) == 1


def test_what_no_person_has_just_written_is_left_alone(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = watched(desk)
    for inner in (
        edited(WRONG, channel),
        deleted(channel),
        message(WRONG, channel, subtype="bot_message", bot_id="B0OTHER"),
        message(WRONG, channel, bot_id="B0OTHER", user="U0OTHERBOT"),
        message(WRONG, channel, user=BOT_USER),
        message(WRONG, channel, subtype="message_replied"),
        message(WRONG, channel, channel_type="mpim"),
    ):
        assert desk.event(inner).status == 200
    desk.event(message(WRONG, channel))  # the one that counts, last
    assert len(slack.posted(channel)) == 1


def test_a_mention_in_a_watched_channel_gets_one_answer(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel, ts = watched(desk), stamp()
    text = f"<@{BOT_USER}> {WRONG}"
    desk.event(message(text, channel, ts))
    desk.event(mention(WRONG, channel, ts))
    desk.event(message(WRONG, channel))
    answers = slack.posted(channel, 2)
    assert len(answers) == 2
    assert sorted("Nobody asked" in words(it) for it in answers) == [False, True]


def test_one_reply_however_often_it_is_delivered(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, name = watched(desk), unique("Ev")
    inner = message(WRONG, channel)
    for _ in range(3):
        assert desk.event(inner, name).status == 200
    desk.event(message(WRONG, channel))
    assert len(slack.posted(channel, 2)) == 2


def test_a_thread_is_spoken_in_once(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, thread = watched(desk), stamp()
    desk.event(message(WRONG, channel, thread))
    slack.posted(channel)
    desk.event(message(WRONG, channel, thread_ts=thread))
    desk.event(message(WRONG, channel, thread_ts=thread, subtype="thread_broadcast"))
    other = stamp()
    desk.event(message(WRONG, channel, thread_ts=other))
    threads = [posted["thread_ts"] for posted in slack.posted(channel, 2)]
    assert threads == [thread, other]


def test_no_more_than_a_few_replies_an_hour(facts: Path, tmp_path: Path) -> None:
    with FakeSlack() as slack, DeskProcess(slack, Mode.SOCKET, facts, tmp_path / "d.db") as desk:
        busy, other = watched(desk), watched(desk)
        for channel in (*[busy] * (AN_HOUR + 4), other):
            desk.event(message(WRONG, channel))
        slack.posted(other)
        assert desk.terminate() == 0
        replies = len(slack.posted(busy, AN_HOUR))
        assert replies in range(AN_HOUR, AN_HOUR + 5)
        assert replies == AN_HOUR or datetime.now(UTC).minute == 0, "only a new hour brings more"


def test_many_contradictions_are_told_in_one_short_reply(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = watched(desk)
    desk.event(message("\n\n".join(WRONG.replace("371", str(371 + n)) for n in range(5)), channel))
    (posted,) = slack.posted(channel)
    assert words(posted).count("Wrong: the figure is") == 3
    assert "2 more numbers are contradicted" in words(posted)


@pytest.mark.parametrize("mode", Mode, ids=lambda mode: mode.name.lower())
def test_two_processes_contradict_once(mode: Mode, facts: Path, tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with (
        FakeSlack() as slack,
        DeskProcess(slack, mode, facts, path) as one,
        DeskProcess(slack, mode, facts, path) as other,
    ):
        channels = [watched(one) for _ in range(6)]
        for channel in channels:
            payload = event(message(WRONG, channel))
            if mode is Mode.SOCKET:
                envelope = {"envelope_id": unique("e"), "type": "events_api", "payload": payload}
                sent = slack.control("envelope", envelope=envelope, seconds=5, all=True)
                assert sent["sent_to"] == 2
            else:
                with ThreadPoolExecutor(2) as pool:
                    both = [
                        pool.submit(desk.deliver, "events_api", payload) for desk in (one, other)
                    ]
                assert [sent.result().status for sent in both] == [200, 200]
        for channel in channels:
            assert len(slack.posted(channel)) == 1
        assert one.terminate() == 0
        assert other.terminate() == 0
        assert len(slack.calls("chat.postMessage", count=6)) == 6


def test_a_contradiction_is_in_the_ledger_and_no_text_is_kept_or_logged(
    facts: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    said = f"The zanzibarheron says: {RIGHT}\n\n{WRONG}"
    with FakeSlack() as slack, DeskProcess(slack, Mode.SOCKET, facts, home / "d.db") as desk:
        channel = watched(desk)
        desk.event(message(said, channel))
        (posted,) = slack.posted(channel)
        assert "zanzibarheron" not in str(posted), "more is repeated than what is contradicted"
        slack.control("behave", method="chat.postMessage", error="fatal_error", times=1)
        desk.event(message(said, channel))
        slack.calls("chat.postMessage", 2)
        assert desk.terminate() == 0
        assert "Reference" in desk.log
        assert "zanzibarheron" not in desk.log
        assert len(slack.calls("chat.postMessage", 2)) == 2, "somebody was told of a mishap"
    for file in home.iterdir():
        assert b"zanzibarheron" not in file.read_bytes()
    entries = SqliteDesk(home / "d.db").told("nspcc-2019-cambs-all", 1)
    assert {entry.occasion.surface for entry in entries} == {Surface.WATCHED}
    assert [len(entry.told) for entry in entries] == [1, 1]
