"""The workflow step: a verdict and words out, or a reason in plain words; each run ended once."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from handlers.settings import Mode
from handlers.workflow_step import CHECK_STATEMENT
from tests.slack_fake.block_rules import strings
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import PATIENCE, FakeSlack
from tests.slack_fake.functions import executed
from tests.slack_fake.payloads import unique

Json = dict[str, Any]

RIGHT = "Police in Cambridgeshire recorded 173 child sex crimes in 2018/19."
WRONG = "Police in Cambridgeshire recorded 371 child sex crimes in 2018/19."
COUNTED = (
    "Across England and Wales, police logged more than 4,000 child abuse image and online child "
    "sexual offences on Facebook-owned apps in 2018/19"
)
ADDED = "In Cambridgeshire 106 child sex crimes were on the three apps in 2018/19."
ELSEWHERE = "Police in Norfolk recorded 173 child sex crimes in 2018/19."


def run(desk: DeskProcess, **inputs: str) -> str:
    """Run the step; returns the run's id."""
    execution = unique("Fx")
    assert desk.event(executed(CHECK_STATEMENT, inputs, execution)).status == 200
    return execution


def outputs(slack: FakeSlack, execution: str) -> Json:
    (call,) = slack.calls("functions.completeSuccess", function_execution_id=execution)
    assert call["answer"] == {"ok": True}
    return dict(json.loads(call["arguments"]["outputs"]))


def failure(slack: FakeSlack, execution: str) -> str:
    (call,) = slack.calls("functions.completeError", function_execution_id=execution)
    assert call["answer"] == {"ok": True}
    return str(call["arguments"]["error"])


def test_a_supported_statement(desk: DeskProcess, slack: FakeSlack) -> None:
    told = outputs(slack, run(desk, statement=RIGHT))
    assert told["verdict"] == "supported"
    assert told["figure"] == "nspcc-2019-cambs-all"
    assert told["value"] == "173 offences"
    assert "5 December 2019, no link on file" in told["source"]
    assert told["reply"].startswith("Supported: the figure is 173 offences.")
    assert "caveats" not in told  # none that must be shown


def test_the_caveats_that_must_be_shown_go_along(desk: DeskProcess, slack: FakeSlack) -> None:
    told = outputs(slack, run(desk, statement=COUNTED))
    assert told["verdict"] == "supported"
    assert "32 forces supplied data" in told["caveats"]
    for caveat in told["caveats"].splitlines():
        assert caveat in told["reply"]


def test_what_is_worked_out_says_so_with_all_that_it_stands_on(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    told = outputs(slack, run(desk, statement=ADDED))
    assert told["verdict"] == "supported"
    assert told["value"] == "worked out from figures on file: 29 + 69 + 8 = 106 offences"
    platforms = ("facebook", "instagram", "whatsapp")
    assert told["figure"] == ", ".join(f"nspcc-2019-cambs-{platform}" for platform in platforms)
    assert told["source"].count("5 December 2019, no link on file") == 1
    assert "could not say which platform" in told["caveats"]


def test_of_several_numbers_the_gravest_verdict_is_told(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    told = outputs(slack, run(desk, statement=f"{RIGHT} {WRONG} {ELSEWHERE}"))
    assert told["verdict"] == "refuted"
    for part in ("Supported:", "Wrong:", "Can't tell."):
        assert part in told["reply"]
    told = outputs(slack, run(desk, statement=f"{RIGHT} {ELSEWHERE}"))
    assert told["verdict"] == "not_enough_evidence"
    assert told.keys() == {"verdict", "reply"}


def test_typed_markup_comes_out_as_literal_text(desk: DeskProcess, slack: FakeSlack) -> None:
    told = outputs(slack, run(desk, statement=f"&lt;!channel&gt; {RIGHT}"))
    assert "<" not in told["reply"]


def test_with_a_channel_the_answer_is_posted_there_as_a_card(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("C")
    told = outputs(slack, run(desk, statement=RIGHT, channel=channel, person="U0REPORTER"))
    (posted,) = slack.posted(channel)
    assert "Supported: the figure is 173 offences." in "\n".join(strings(posted["blocks"]))
    assert told["verdict"] == "supported"


def test_where_the_app_is_no_member_the_step_fails_with_the_remedy(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("C")
    slack.control("leave", channel=channel)
    assert "/invite @Caveat" in failure(slack, run(desk, statement=RIGHT, channel=channel))


def test_nothing_to_check_fails_in_plain_words(desk: DeskProcess, slack: FakeSlack) -> None:
    for blank in ("", "   ", "<@U0BOSS>"):
        assert "is empty" in failure(slack, run(desk, statement=blank))
    assert "Split it" in failure(slack, run(desk, statement="word " * 50_000))


def test_what_goes_wrong_fails_with_a_reference_and_no_text(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("C")
    slack.control("behave", method="chat.postMessage", error="internal_error", times=1)
    said = failure(slack, run(desk, statement=RIGHT, channel=channel))
    assert "the reference" in said
    assert "173" not in said


def test_delivered_again_it_is_completed_once(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, execution, event_id = unique("C"), unique("Fx"), unique("Ev")
    event = executed(CHECK_STATEMENT, {"statement": RIGHT, "channel": channel}, execution)
    for name in (event_id, event_id, unique("Ev")):
        assert desk.event(event, name).status == 200
    outputs(slack, execution)
    outputs(slack, run(desk, statement=RIGHT, channel=channel))
    assert len(slack.calls("functions.completeSuccess", function_execution_id=execution)) == 1
    assert len(slack.posted(channel, 2)) == 2


def test_what_was_told_is_in_the_ledger(slack: FakeSlack, facts: Path, tmp_path: Path) -> None:
    channel, person = unique("C"), unique("U")
    with DeskProcess(slack, Mode.HTTP, facts, tmp_path / "desk.db") as desk:
        outputs(slack, run(desk, statement=RIGHT, channel=channel, person=person))
        outputs(slack, run(desk, statement=RIGHT, person=person))
        assert desk.terminate() == 0
    with sqlite3.connect(tmp_path / "desk.db") as raw:
        rows = raw.execute(
            "select a.surface, a.channel, a.person, t.figure, d.channel, d.ts <> ''"
            " from answers a join told t on t.answer = a.number"
            " join deliveries d on d.answer = a.number order by a.number"
        ).fetchall()
        assert raw.execute("select count(*) from waiting").fetchone() == (0,)
    figure = "nspcc-2019-cambs-all"
    assert rows == [
        ("step", channel, person, figure, channel, 1),
        ("step", person, person, figure, person, 0),
    ]


@pytest.mark.parametrize("mode", Mode, ids=lambda mode: mode.name.lower())
def test_a_run_that_a_process_died_over_is_ended_at_the_next_start(
    mode: Mode, facts: Path, tmp_path: Path
) -> None:
    with FakeSlack() as slack:
        with DeskProcess(slack, mode, facts, tmp_path / "desk.db") as desk:
            slack.control("behave", method="chat.postMessage", error="fatal_error", delay=3)
            execution = run(desk, statement=RIGHT, channel=unique("C"))
            assert slack.control("begun", method="chat.postMessage", seconds=PATIENCE)["begun"]
            desk.kill()
            slack.control("connections", count=0, seconds=PATIENCE)
        with DeskProcess(slack, mode, facts, tmp_path / "desk.db"):
            assert "run the workflow again" in failure(slack, execution)
