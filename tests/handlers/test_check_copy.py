"""An editor's copy by modal, by direct message, as a file: summary first, then every number."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bot.desk.desk import Surface
from bot.desk.sqlite import SqliteDesk
from bot.model.finding import Verdict
from bot.write.copy_form import CHECK_COPY, FILE, MOST, TEXT
from handlers.settings import Mode
from tests.handlers.test_answers import ELSEWHERE, RIGHT, WRONG, words
from tests.slack_fake.desk_process import Ack, DeskProcess
from tests.slack_fake.fake import PATIENCE, FakeSlack
from tests.slack_fake.interactions import shortcut, submission
from tests.slack_fake.payloads import command, mention, message, stamp, unique

Json = dict[str, Any]

UNKNOWN = "The council of Northmarsh bought 12 new herons for £3.2m."
FILLER = "\n\nThe marshes of Northmarsh lay quiet, and nobody there had anything to say." * 14
ARTICLE = "\n\n".join([UNKNOWN, RIGHT, WRONG, ELSEWHERE]) + FILLER
SUMMARY = "5 numbers: 1 supported, 1 wrong, 1 can't tell, 2 not in the store."


def filled(text: str | None, *files: Json) -> Json:
    """What somebody has filled in, as Slack sends it."""
    return {
        TEXT: {TEXT: {"type": "plain_text_input", "value": text}},
        FILE: {FILE: {"type": "file_input", "files": list(files)}},
    }


def opened(desk: DeskProcess, slack: FakeSlack, user: str) -> Json:
    """Use the global shortcut; returns the modal."""
    pressed = shortcut(CHECK_COPY, user)
    assert desk.action(pressed).status == 200
    (call,) = slack.calls("views.open", trigger_id=pressed["trigger_id"])
    assert call["answer"]["ok"], call["answer"]
    return dict(call["answer"]["view"])


def send(desk: DeskProcess, slack: FakeSlack, values: Json) -> tuple[Ack, str]:
    """Fill in the modal and send it; returns the acknowledgement and the person's id."""
    user = unique("U")
    return desk.action(submission(opened(desk, slack, user), values, user)), user


def told(slack: FakeSlack, channel: str, count: int) -> list[Json]:
    """The messages of an answer as they stand in the end, without the document that comes back."""
    slack.posted(channel, count)
    held: list[Json] = slack.control("messages")["messages"]
    own = [it for it in held if it["channel"] == channel and it["user"] == "U0CAVEAT"]
    return [it for it in own if not it.get("files")]


def without_files(messages: list[Json]) -> list[Json]:
    """What was said, without the document that came back."""
    return [it for it in messages if not it.get("files")]


def in_dm(slack: FakeSlack, user: str, count: int) -> list[Json]:
    """The messages of the direct message that was opened by writing to a person."""
    (call, *_) = slack.calls("chat.postMessage", channel=user)
    channel = call["answer"]["channel"]
    slack.posted(channel, count - 1)
    return told(slack, channel, count - 1)


def test_the_modals_answer_comes_by_direct_message(desk: DeskProcess, slack: FakeSlack) -> None:
    ack, user = send(desk, slack, filled(ARTICLE))
    assert (ack.status, ack.body) == (200, {})
    first, attention, rest = in_dm(slack, user, 3)
    assert SUMMARY in words(first)
    assert SUMMARY in first["text"]
    assert attention["thread_ts"] == rest["thread_ts"] == first["ts"]
    assert "1 of 2: “371”" in attention["text"]
    assert "Wrong: the figure is 173 offences." in words(attention)
    assert "2 of 2: “173”" in words(attention)
    assert "“12”, “£3.2m”: The council of Northmarsh" in rest["text"]
    assert "1. “173”: 173 offences: child sex crimes" in words(rest).replace("”\n:", "”:")


def test_figure_copy_opens_the_same_modal(desk: DeskProcess, slack: FakeSlack) -> None:
    typed = command("copy", unique("C"), slack.response_url(unique("r")))
    assert desk.command(typed).status == 200
    (call,) = slack.calls("views.open", trigger_id=typed["trigger_id"])
    assert call["answer"]["view"]["callback_id"] == CHECK_COPY
    assert call["answer"]["view"]["private_metadata"] == ""


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (filled(None), "Paste a text here"),
        (filled("  \n "), "Paste a text here"),
        (filled("x" * (MOST + 1)), "3,001 characters"),
    ],
)
def test_what_is_missing_is_said_in_the_modal(
    values: Json, said: str, desk: DeskProcess, slack: FakeSlack
) -> None:
    ack, user = send(desk, slack, values)
    assert ack.status == 200
    assert ack.body["response_action"] == "errors"
    assert said in ack.body["errors"][TEXT]
    assert slack.calls("chat.postMessage", seconds=0, channel=user) == []


def test_a_modal_that_comes_too_late_is_told(desk: DeskProcess, slack: FakeSlack) -> None:
    slack.control("behave", method="views.open", error="expired_trigger_id", times=2)
    user, name = unique("U"), unique("r")
    desk.action(shortcut(CHECK_COPY, user))
    (call,) = slack.calls("chat.postMessage", channel=user)
    assert "try again" in call["arguments"]["text"]
    desk.command(command("copy", unique("C"), slack.response_url(name)))
    assert "try again" in slack.whispered(name)[0]["text"]


def test_a_modal_sent_twice_is_answered_once(desk: DeskProcess, slack: FakeSlack) -> None:
    user = unique("U")
    payload = submission(opened(desk, slack, user), filled(RIGHT), user)
    assert desk.action(payload).status == 200
    assert desk.action(payload).status == 200
    send(desk, slack, filled(RIGHT))
    assert len(in_dm(slack, user, 2)) == 2


def test_an_article_in_a_direct_message_is_answered_in_its_thread(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel, ts = unique("D"), stamp()
    desk.event(message(ARTICLE, channel, ts))
    answers = told(slack, channel, 3)
    assert [it["thread_ts"] for it in answers] == [ts] * 3
    assert SUMMARY in words(answers[0])


def test_half_a_character_does_no_harm(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("D")
    desk.event(message(ARTICLE.replace("12 new", "12 \ud83d new"), channel))
    answers = told(slack, channel, 3)
    assert SUMMARY in words(answers[0])
    assert "\ud83d" not in "".join(it["text"] for it in answers)


def test_a_file_in_a_direct_message_is_answered(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, ts = unique("D"), stamp()
    file = slack.give("draft.txt", ARTICLE.encode())
    dropped = message("the draft, please", channel, ts, subtype="file_share", files=[file])
    desk.event(dropped)
    answers = told(slack, channel, 3)
    assert {it["thread_ts"] for it in answers} == {ts}
    assert answers[0]["text"].startswith(f"draft.txt\n{SUMMARY}")
    (call, *_) = slack.calls("/files-pri/", 1)
    assert call["token"].startswith("xoxb-")
    said = without_files(told(slack, channel, 3))
    assert len(said) == 3, "the words along with it are no statement"


def test_a_statement_along_with_a_file_is_answered_too(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("D")
    file = slack.give("draft.md", f"# Herons\n\n{RIGHT}".encode())
    desk.event(message(WRONG, channel, subtype="file_share", files=[file]))
    answers = told(slack, channel, 3)
    assert "1 number: 1 supported." in words(answers[0])
    assert "Wrong: the figure is 173" in words(answers[-1])


def test_a_file_along_with_a_mention_is_answered(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    desk.event(mention("check this", channel, files=[slack.give("draft.txt", WRONG.encode())]))
    assert "1 number: 1 wrong." in words(told(slack, channel, 2)[0])


def test_a_file_of_the_modal_is_answered(desk: DeskProcess, slack: FakeSlack) -> None:
    _, user = send(desk, slack, filled(None, slack.give("draft.txt", WRONG.encode())))
    first, attention = without_files(in_dm(slack, user, 2))
    assert "1 number: 1 wrong." in words(first)
    assert "Wrong: the figure is 173" in words(attention)


def test_last_year_is_counted_from_the_articles_own_date(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("D")
    desk.event(message(f"5 December 2019\n\n{ARTICLE}", channel))
    assert "counted from 5 December 2019" in told(slack, channel, 3)[0]["text"]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("broken.docx", b"PK\x03\x04 and no more", "damaged"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "not read"),
        ("draft.pdf", RIGHT.encode(), "text"),
    ],
)
def test_what_can_not_be_read_is_said_plainly(
    name: str, content: bytes, said: str, desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("D")
    file = slack.give(name, content)
    desk.event(message("", channel, subtype="file_share", files=[file]))
    slack.calls("chat.update", channel=channel)
    (answer,) = told(slack, channel, 1)
    assert said in answer["text"]
    assert name in answer["text"]
    assert "Something went wrong" not in answer["text"]


def test_long_copy_is_split_and_nothing_is_left_out(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("D")
    wrong = [
        f"Police in Cambridgeshire recorded {900 + n} child sex crimes in 2018/19."
        for n in range(40)
    ]
    unknown = [f"Northmarsh counted {5000 + n} herons on its marshes." for n in range(60)]
    desk.event(message("\n\n".join([*unknown, *wrong]), channel))
    slack.calls("chat.postMessage", 1, channel=channel)
    text = ""
    for count in range(1, 60):
        answers = told(slack, channel, count)
        text = "\n".join(it["text"] for it in answers)
        if "“5059”" in text:
            break
    shown = "\n".join(words(it) for it in answers)
    assert "100 numbers: 40 wrong, 60 not in the store." in text
    for n in range(40):
        assert f"{n + 1} of 40: “{900 + n}”" in text
        assert f"{n + 1} of 40: “{900 + n}”" in shown
    for n in range(60):
        assert f"“{5000 + n}”" in text
        assert f"“{5000 + n}”" in shown
    assert "…" not in text
    assert all(len(it["blocks"]) <= 50 for it in answers)


def test_a_long_document_says_how_far_it_is(facts: Path, tmp_path: Path) -> None:
    unknown = (f"The bakers of Northmarsh baked {5000 + n} loaves." for n in range(4_900))
    with FakeSlack() as slack, DeskProcess(slack, Mode.SOCKET, facts, tmp_path / "d.db") as desk:
        file = slack.give("long.txt", "\n\n".join(unknown).encode())
        desk.event(message("", "D0LONG", subtype="file_share", files=[file]))
        (first,) = slack.calls("chat.postMessage", channel="D0LONG")
        said = [first["arguments"]["text"]]
        while not said[-1].startswith("long.txt\n"):
            edits = slack.calls("chat.update", len(said), channel="D0LONG")
            said = [said[0], *(edit["arguments"]["text"] for edit in edits)]
    assert said[0] == "Fetching the file…"
    assert "4,900 numbers: 4,900 not in the store." in said[-1]
    shares = [int(found[1]) for text in said if (found := re.search(r"(\d+) per cent", text))]
    assert shares, said
    assert shares == sorted(shares)
    assert all(0 < share < 100 for share in shares)


def test_how_far_it_is_may_fail_and_the_answer_comes_all_the_same(
    facts: Path, tmp_path: Path
) -> None:
    with FakeSlack() as slack, DeskProcess(slack, Mode.SOCKET, facts, tmp_path / "d.db") as desk:
        slack.control("behave", method="chat.postMessage", error="fatal_error", times=1)
        file = slack.give("draft.txt", WRONG.encode())
        desk.event(message("", "D1", subtype="file_share", files=[file]))
        calls = slack.calls("chat.postMessage", 3, channel="D1")
    assert [call["answer"]["ok"] for call in calls] == [False, True, True]
    assert "1 number: 1 wrong." in calls[1]["arguments"]["text"]


@pytest.mark.parametrize("mode", Mode, ids=lambda mode: mode.name.lower())
def test_copy_is_in_the_ledger_and_nowhere_else(mode: Mode, facts: Path, tmp_path: Path) -> None:
    telling, home = "zanzibarheron", tmp_path / "home"
    said = f"The {telling} draft.\n\n{ARTICLE}"
    with FakeSlack() as slack, DeskProcess(slack, mode, facts, home / "d.db") as desk:
        file = slack.give(f"{telling}.txt", said.encode())
        _, user = send(desk, slack, filled(said, file))
        (call, *_) = slack.calls("chat.postMessage", 2, channel=user)
        channel = call["answer"]["channel"]
        slack.posted(channel, 4)
        gone = slack.give(f"{telling}.txt", b"")
        desk.event(message(telling, unique("D"), subtype="file_share", files=[gone]))
        slack.calls("chat.update", 3)
        payloads = str(slack.calls("views.open"))
        assert desk.terminate() == 0, desk.log
        assert telling not in desk.log
        assert telling not in payloads
    for path in home.iterdir():
        assert telling.encode() not in path.read_bytes()
    entries = SqliteDesk(home / "d.db").told("nspcc-2019-cambs-all")
    assert {entry.occasion.surface for entry in entries} == {Surface.COPY}
    assert entries[0].occasion.channel == channel
    assert {one.verdict for one in entries[0].told} >= {Verdict.SUPPORTED, Verdict.REFUTED}
    assert len(entries[0].deliveries) == 3


def test_whose_modal_died_with_the_process_is_asked_to_send_it_again(
    facts: Path, tmp_path: Path
) -> None:
    with FakeSlack() as slack:
        with DeskProcess(slack, Mode.HTTP, facts, tmp_path / "d.db") as desk:
            slack.control("behave", method="files.info", error="fatal_error", delay=3)
            _, user = send(desk, slack, filled(None, slack.give("draft.txt", WRONG.encode())))
            slack.control("begun", method="files.info", seconds=PATIENCE)
            desk.kill()
        with DeskProcess(slack, Mode.HTTP, facts, tmp_path / "d.db"):
            calls = slack.calls("chat.postMessage", 2, channel=user)
            assert "ask again" in calls[-1]["arguments"]["text"]


def test_an_error_is_told_to_whoever_sent_the_modal(facts: Path, tmp_path: Path) -> None:
    with FakeSlack() as slack, DeskProcess(slack, Mode.SOCKET, facts, tmp_path / "d.db") as desk:
        slack.control("behave", method="files.info", error="fatal_error", times=1)
        _, user = send(desk, slack, filled(None, slack.give("draft.txt", WRONG.encode())))
        calls = slack.calls("chat.postMessage", 2, channel=user)
        assert "Something went wrong" in calls[-1]["arguments"]["text"]
        (edit,) = slack.calls("chat.update", channel=calls[0]["answer"]["channel"])
        assert edit["arguments"]["text"] == "I had to stop here."
        assert "Reference" in desk.log
