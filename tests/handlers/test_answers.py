"""A statement is answered where it was made, in both modes: mention, direct message, command."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from bot.facts.load import load_tables
from bot.write.card import CHOOSE, MORE, SHARE
from handlers.settings import Mode
from tests.slack_fake.block_rules import strings
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import ROOT, FakeSlack
from tests.slack_fake.payloads import (
    BOT_USER,
    action,
    command,
    deleted,
    edited,
    mention,
    message,
    stamp,
    unique,
)

Json = dict[str, Any]

RIGHT = "Police in Cambridgeshire recorded 173 child sex crimes in 2018/19."
WRONG = "Police in Cambridgeshire recorded 371 child sex crimes in 2018/19."
QUESTION = "How many child sex crimes were recorded in Cambridgeshire in 2018/19?"
ELSEWHERE = "Police in Norfolk recorded 173 child sex crimes in 2018/19."


def words(posted: Json) -> str:
    """What a reader sees of a message."""
    return "\n".join(strings(posted["blocks"]))


def element(posted: Json, action_id: str) -> Json:
    """The button or pick list of a message by its action."""
    rows = [block for block in posted["blocks"] if block["type"] == "actions"]
    elements = [it for row in rows for it in row["elements"]]
    (found,) = [it for it in elements if it["action_id"].startswith(action_id)]
    return dict(found)


def ask(desk: DeskProcess, slack: FakeSlack, text: str, channel: str = "") -> Json:
    """Type `/figure text`; returns the private answer."""
    name = unique("r")
    ack = desk.command(command(text, channel or unique("C"), slack.response_url(name)))
    assert ack.status == 200
    (answer,) = slack.whispered(name)
    return answer


def test_a_mention_is_answered_in_its_thread(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, ts = unique("C"), stamp()
    assert desk.event(mention(RIGHT, channel, ts)).status == 200
    (posted,) = slack.posted(channel)
    assert posted["thread_ts"] == ts
    assert "Supported: the figure is 173 offences." in words(posted)
    assert "Supported: the figure is 173 offences." in posted["text"]


def test_a_mention_in_a_thread_is_answered_in_that_thread(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel, thread = unique("C"), stamp()
    desk.event(mention(RIGHT, channel, thread_ts=thread))
    (posted,) = slack.posted(channel)
    assert posted["thread_ts"] == thread


def test_a_direct_message_is_answered(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, ts = unique("D"), stamp()
    assert desk.event(message(WRONG, channel, ts)).status == 200
    (posted,) = slack.posted(channel)
    assert posted["thread_ts"] == ts
    assert "Wrong: the figure is 173 offences." in words(posted)


def test_a_question_is_answered_with_the_figure(desk: DeskProcess, slack: FakeSlack) -> None:
    answer = ask(desk, slack, QUESTION)
    assert answer["response_type"] == "ephemeral"
    assert "On file: 173 offences" in words(answer)


def test_what_is_not_on_file_is_said(desk: DeskProcess, slack: FakeSlack) -> None:
    answer = ask(desk, slack, ELSEWHERE)
    assert "Can't tell" in words(answer)
    assert "Supported" not in words(answer)


def test_several_claims_are_answered_each_in_its_place(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("D")
    desk.event(message(f"{RIGHT} {ELSEWHERE}", channel))
    (posted,) = slack.posted(channel)
    text = words(posted)
    assert text.index("Supported") < text.index("Can't tell")


def test_a_greeting_or_nothing_is_answered_with_examples(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    for text in ("hello!", "", ":wave:", "help"):
        channel = unique("C")
        desk.event(mention(text, channel))
        (posted,) = slack.posted(channel)
        assert "I check statements" in words(posted)
        examples = [block for block in posted["blocks"] if block["type"] == "rich_text"]
        assert examples, "no example from the store"


def test_a_bare_command_explains_itself(desk: DeskProcess, slack: FakeSlack) -> None:
    for text in ("", "hello"):
        answer = ask(desk, slack, text)
        assert "I check statements" in words(answer)


def test_the_examples_are_answered_as_supported(desk: DeskProcess, slack: FakeSlack) -> None:
    shown = ask(desk, slack, "")
    quoted = [block for block in shown["blocks"] if block["type"] == "rich_text"]
    for block in quoted:
        example = block["elements"][0]["elements"][0]["text"]
        assert "Supported" in words(ask(desk, slack, example))


def test_text_without_a_claim_is_answered(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("D")
    desk.event(message("The weather was lovely on the marshes.", channel))
    (posted,) = slack.posted(channel)
    assert posted["text"].startswith("Can't tell") or "nothing to check" in posted["text"]


def test_what_is_too_long_is_said(desk: DeskProcess, slack: FakeSlack) -> None:
    assert "Split it" in ask(desk, slack, "word " * 50_000)["text"]


def test_a_private_answer_is_shared_once_as_the_apps_own_message(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("C")
    share = element(ask(desk, slack, RIGHT, channel), SHARE)
    name = unique("r")
    for _ in range(2):
        assert desk.action(action(share, channel, slack.response_url(name))).status == 200
    (posted,) = slack.posted(channel)
    assert "Supported: the figure is 173 offences." in words(posted)
    said = {answer["text"] for answer in slack.whispered(name, 2)}
    assert said == {"Shared to the channel.", "This answer has been shared already."}
    sharers = [it for it in posted["blocks"] if "user_id" in str(it)]
    assert sharers, "nobody is named as having shared it"


def test_sharing_where_the_app_is_no_member_names_the_remedy_and_can_be_tried_again(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("C")
    share = element(ask(desk, slack, RIGHT, channel), SHARE)
    slack.control("behave", method="chat.postMessage", error="not_in_channel", times=1)
    name = unique("r")
    desk.action(action(share, channel, slack.response_url(name)))
    (said,) = slack.whispered(name)
    assert "/invite" in said["text"]
    desk.action(action(share, channel, slack.response_url(name)))
    assert len(slack.whispered(name, 2)) == 2
    assert len(slack.posted(channel, 2)) == 1


def test_a_private_answer_too_long_for_a_button_says_how_to_share_it(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    name = unique("r")
    desk.command(command(f"{'word ' * 500}. {RIGHT}", unique("C"), slack.response_url(name)))
    answers = slack.whispered(name, 2)
    assert "mention me in the channel" in answers[-1]["text"]
    assert f"'action_id': '{SHARE}'" not in str(answers)


def test_more_tells_all_caveats_in_private(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    desk.event(mention(RIGHT, channel))
    (posted,) = slack.posted(channel)
    assert "does not say whether the 173" not in words(posted)
    name = unique("r")
    pressed = action(
        element(posted, MORE), channel, slack.response_url(name), {"ts": stamp()} | posted
    )
    assert desk.action(pressed).status == 200
    (said,) = slack.whispered(name)
    assert "does not say whether the 173" in words(said)
    assert said["thread_ts"] == posted["thread_ts"]


def test_choosing_answers_in_the_thread(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, thread = unique("C"), stamp()
    option = {
        "text": {"type": "plain_text", "text": "173", "emoji": False},
        "value": "nspcc-2019-cambs-all",
    }
    picked = {
        "type": "static_select",
        "action_id": f"{CHOOSE}.0",
        "placeholder": {"type": "plain_text", "text": "Choose a figure"},
        "chosen": option,
    }
    posted = {"ts": stamp(), "thread_ts": thread, "blocks": [], "text": "Which?"}
    desk.action(action(picked, channel, slack.response_url(unique("r")), posted))
    (answer,) = slack.posted(channel)
    assert answer["thread_ts"] == thread
    assert "On file: 173 offences" in words(answer)


def test_choosing_in_private_answers_in_private(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, name = unique("C"), unique("r")
    picked = {
        "type": "static_select",
        "action_id": f"{CHOOSE}.0",
        "placeholder": {"type": "plain_text", "text": "Choose a figure"},
        "chosen": {
            "text": {"type": "plain_text", "text": "173", "emoji": False},
            "value": "nspcc-2019-cambs-all",
        },
    }
    desk.action(action(picked, channel, slack.response_url(name)))
    (answer,) = slack.whispered(name)
    assert "On file: 173 offences" in words(answer)
    share = element(answer, SHARE)
    desk.action(action(share, channel, slack.response_url(unique("r"))))
    (posted,) = slack.posted(channel)
    assert "On file: 173 offences" in words(posted)


def test_choosing_what_is_no_longer_on_file_is_said(desk: DeskProcess, slack: FakeSlack) -> None:
    name = unique("r")
    picked = {
        "type": "static_select",
        "action_id": f"{CHOOSE}.0",
        "placeholder": {"type": "plain_text", "text": "Choose a figure"},
        "chosen": {"text": {"type": "plain_text", "text": "x"}, "value": "no-such-figure"},
    }
    desk.action(action(picked, unique("C"), slack.response_url(name)))
    (answer,) = slack.whispered(name)
    assert "no longer on file" in answer["text"]


@pytest.mark.parametrize("status", ["draft", "retracted", "superseded"])
def test_choosing_what_no_longer_answers_is_said(
    status: str, slack: FakeSlack, tmp_path: Path
) -> None:
    tables = tmp_path / "tables"
    shutil.copytree(ROOT / "data", tables)
    figures = (tables / "figures.csv").read_text().splitlines()
    figures = [
        line.replace(",verified,", f",{status},") if "cambs-all," in line else line
        for line in figures
    ]
    (tables / "figures.csv").write_text("\n".join(figures) + "\n")
    load_tables(tables, tmp_path / "facts.db")
    name = unique("r")
    picked = {
        "type": "static_select",
        "action_id": f"{CHOOSE}.0",
        "placeholder": {"type": "plain_text", "text": "Choose a figure"},
        "chosen": {"text": {"type": "plain_text", "text": "x"}, "value": "nspcc-2019-cambs-all"},
    }
    with DeskProcess(slack, Mode.HTTP, tmp_path / "facts.db", tmp_path / "desk.db") as desk:
        desk.action(action(picked, unique("C"), slack.response_url(name)))
        (answer,) = slack.whispered(name)
    assert "no longer on file" in answer["text"]
    assert "173" not in str(answer)


def test_typed_markup_comes_out_as_literal_text(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("D")
    typed = f"&lt;!channel&gt; &lt;@U0BOSS&gt; <https://evil.example|click> {RIGHT}"
    desk.event(message(typed, channel))
    (posted,) = slack.posted(channel)
    assert "<!channel>" not in posted["text"]
    assert "&lt;!channel&gt;" in posted["text"] or "!channel" not in posted["text"]
    assert "evil.example" not in str(posted)
    for block in posted["blocks"]:
        if block["type"] != "rich_text":
            assert "<!" not in "".join(strings(block))
    assert posted["unfurl_links"] in (False, "false", "0")


def test_what_is_no_new_post_of_a_person_is_left_alone(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("D")
    for inner in (
        edited(RIGHT, channel),
        deleted(channel),
        message(RIGHT, channel, subtype="bot_message", bot_id="B0OTHER"),
        message(RIGHT, channel, bot_id="B0OTHER", user="U0OTHERBOT"),
        message(RIGHT, channel, user=BOT_USER),
        message(RIGHT, channel, subtype="channel_join"),
        mention(RIGHT, channel, edited={"user": "U0REPORTER", "ts": stamp()}),
        message(RIGHT, channel.replace("D", "C", 1)),
    ):
        assert desk.event(inner).status == 200
    desk.event(message(RIGHT, channel))  # the one that counts, last
    assert len(slack.posted(channel)) == 1
    assert slack.posted(channel.replace("D", "C", 1), 1, seconds=0) == []


def test_outsiders_are_answered(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    desk.event(mention(RIGHT, channel, user="W0STRANGER", user_team="T0OTHER"))
    (posted,) = slack.posted(channel)
    assert "Supported" in words(posted)


def test_nothing_is_left_unacknowledged(desk: DeskProcess, slack: FakeSlack) -> None:
    assert desk.event({"type": "team_join", "user": {"id": "U1"}}).status == 200
    assert desk.event({"type": "something_new"}).status == 200
    name = unique("r")
    assert desk.command(command("x", unique("C"), slack.response_url(name), "/other")).status == 200
    assert "don't know" in slack.whispered(name)[0]["text"]
    button = {
        "type": "button",
        "action_id": "from_an_old_version",
        "value": "x",
        "text": {"type": "plain_text", "text": "Old"},
    }
    name = unique("r")
    assert desk.action(action(button, unique("C"), slack.response_url(name))).status == 200
    assert "don't know" in slack.whispered(name)[0]["text"]
    for kind in ("view_submission", "view_closed", "shortcut", "message_action"):
        payload: Json = {
            "type": kind,
            "team": {"id": "T0HERONS", "domain": "herons"},
            "user": {"id": "U0REPORTER", "team_id": "T0HERONS"},
            "callback_id": "unknown",
            "trigger_id": unique("1."),
            "view": {"id": "V1", "type": "modal", "callback_id": "unknown"},
        }
        assert desk.action(payload).status == 200
    assert desk.action({"type": "a_kind_of_tomorrow", "team": {"id": "T0HERONS"}}).status == 200
