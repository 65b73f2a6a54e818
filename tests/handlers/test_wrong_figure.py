"""*Wrong figure?*: a modal, kept in the desk's database, without the text of the statement."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.desk.sqlite import SqliteDesk
from bot.model.report import Fault, KeptReport
from bot.write.card import WRONG
from bot.write.report import CALLBACK, FAULT, FAULTS, FIGURE, NOTE
from handlers.settings import Mode
from tests.facts.invented import invented, store
from tests.handlers.test_answers import ELSEWHERE, RIGHT, Json, ask, element
from tests.slack_fake.block_rules import strings
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.interactions import submission
from tests.slack_fake.payloads import REPORTER, action, mention, stamp, unique

FIGURE_KEY = "nspcc-2019-cambs-all"


def press(desk: DeskProcess, slack: FakeSlack, card: Json, channel: str, name: str = "") -> Json:
    """Press the card's *Wrong figure?*; returns the payload."""
    posted = None if card.get("response_type") == "ephemeral" else {"ts": stamp()} | card
    pressed = action(element(card, WRONG), channel, slack.response_url(name or unique("r")), posted)
    assert desk.action(pressed).status == 200
    return pressed


def opened(slack: FakeSlack, pressed: Json) -> Json:
    """The modal that was opened for a press."""
    (call,) = slack.calls("views.open", trigger_id=pressed["trigger_id"])
    assert call["answer"]["ok"], call["answer"]
    return dict(call["answer"]["view"])


def filled(fault: Fault, note: str | None = None, figure: str | None = None) -> Json:
    """What somebody has filled in, as Slack sends it."""
    label = {"type": "plain_text", "text": FAULTS[fault], "emoji": False}
    option = {"text": label, "value": fault.value}
    values: Json = {
        FAULT: {FAULT: {"type": "radio_buttons", "selected_option": option}},
        NOTE: {NOTE: {"type": "plain_text_input", "value": note}},
    }
    if figure is not None:
        chosen = {"text": label, "value": figure}
        values[FIGURE] = {FIGURE: {"type": "static_select", "selected_option": chosen}}
    return values


def kept(desk: DeskProcess) -> tuple[KeptReport, ...]:
    return SqliteDesk(Path(desk.environment["DESK_DB"])).reports()


def said(view: Json) -> str:
    return "\n".join(strings(view["blocks"]))


def test_a_report_is_kept_with_who_what_and_which_answer(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("C")
    view = opened(slack, press(desk, slack, ask(desk, slack, RIGHT, channel), channel))
    assert view["callback_id"] == CALLBACK
    assert "173 offences" in said(view)
    assert "editors" in said(view), "nobody is told who will see it"
    assert FIGURE not in [block.get("block_id") for block in view["blocks"]]
    ack = desk.action(submission(view, filled(Fault.OUTDATED, " There is a newer count. ")))
    assert ack.body["response_action"] == "update"
    first, *_ = kept(desk)
    assert f"This is report {first.number}." in said(ack.body["view"])
    assert "editors of this desk" in said(ack.body["view"])
    report = first.report
    assert (report.person, report.channel) == (REPORTER, channel)
    assert (report.figure, report.version) == (FIGURE_KEY, 1)
    assert (report.fault, report.note) == (Fault.OUTDATED, "There is a newer count.")
    entry = SqliteDesk(Path(desk.environment["DESK_DB"])).entry(report.answer)
    assert entry.told[0].figure == FIGURE_KEY
    assert first.settled is None


def test_a_report_on_a_public_answer_of_several_figures_says_which(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("C")
    desk.event(mention(f"{RIGHT} Of these, 29 involved Facebook.", channel))
    (posted,) = slack.posted(channel)
    view = opened(slack, press(desk, slack, posted, channel))
    (select,) = [block for block in view["blocks"] if block.get("block_id") == FIGURE]
    options = select["element"]["options"]
    assert ["173 offences" in options[0]["text"]["text"], len(options)] == [True, 2]
    desk.action(submission(view, filled(Fault.NUMBER, None, options[1]["value"])))
    first, *_ = kept(desk)
    assert (first.report.figure, first.report.note) == ("nspcc-2019-cambs-facebook", "")


def test_a_near_figure_can_be_reported_too(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    view = opened(slack, press(desk, slack, ask(desk, slack, ELSEWHERE, channel), channel))
    (select,) = [block for block in view["blocks"] if block.get("block_id") == FIGURE]
    assert len(select["element"]["options"]) >= 2


def test_an_answer_without_any_figure_has_no_button(desk: DeskProcess, slack: FakeSlack) -> None:
    assert WRONG not in str(ask(desk, slack, "The museum sold 400 paintings")["blocks"])


def test_every_reason_can_be_chosen(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    card = ask(desk, slack, RIGHT, channel)
    for fault in Fault:
        view = opened(slack, press(desk, slack, card, channel))
        desk.action(submission(view, filled(fault)))
        assert kept(desk)[0].report.fault is fault


def test_a_report_delivered_twice_is_kept_once(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    view = opened(slack, press(desk, slack, ask(desk, slack, RIGHT, channel), channel))
    before = len(kept(desk))
    sent = submission(view, filled(Fault.PLACE))
    answers = [said(desk.action(sent).body["view"]) for _ in range(2)]
    assert answers[0] == answers[1]
    assert len(kept(desk)) == before + 1


def test_a_press_delivered_twice_opens_one_window(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    card = ask(desk, slack, RIGHT, channel)
    pressed = press(desk, slack, card, channel)
    opened(slack, pressed)
    desk.action(pressed)
    opened(slack, press(desk, slack, card, channel))  # when this is open, that has been taken on
    assert len(slack.calls("views.open", trigger_id=pressed["trigger_id"])) == 1


def test_a_trigger_that_has_expired_is_said(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, name = unique("C"), unique("r")
    card = ask(desk, slack, RIGHT, channel)
    slack.control("behave", method="views.open", error="expired_trigger_id", times=1)
    press(desk, slack, card, channel, name)
    (told,) = slack.whispered(name)
    assert "try again" in told["text"]


@pytest.mark.parametrize("mode", Mode, ids=lambda mode: mode.name.lower())
def test_a_report_that_can_not_be_kept_is_said_in_the_window(
    mode: Mode, slack: FakeSlack, facts: Path, tmp_path: Path
) -> None:
    channel = unique("C")
    with DeskProcess(slack, mode, facts, tmp_path / "desk.db") as desk:
        view = opened(slack, press(desk, slack, ask(desk, slack, RIGHT, channel), channel))
        lost = view | {"private_metadata": "999 C1 0"}
        ack = desk.action(submission(lost, filled(Fault.PLACE)))
        assert "Something went wrong on my side" in said(ack.body["view"])
        assert desk.terminate() == 0
        assert "Reference" in desk.log
    assert kept(desk) == ()


def test_the_statement_is_not_kept_with_the_report(
    slack: FakeSlack, facts: Path, tmp_path: Path
) -> None:
    home, channel = tmp_path / "home", unique("C")
    with DeskProcess(slack, Mode.SOCKET, facts, home / "desk.db") as desk:
        card = ask(desk, slack, f"The zanzibarheron report: {RIGHT}", channel)
        view = opened(slack, press(desk, slack, card, channel))
        desk.action(submission(view, filled(Fault.PLACE, "see the second page")))
        assert "zanzibarheron" not in str(view)
        assert desk.terminate() == 0
        assert "zanzibarheron" not in desk.log
        assert "second page" not in desk.log
    held = b"".join(file.read_bytes() for file in home.iterdir())
    assert b"second page" in held
    assert b"zanzibarheron" not in held


def test_the_window_shows_the_number_that_was_told(slack: FakeSlack, tmp_path: Path) -> None:
    channel, tables = unique("C"), invented()
    store(tmp_path, tables).close()
    with DeskProcess(slack, Mode.HTTP, tmp_path / "facts.db", tmp_path / "desk.db") as desk:
        asked = "Northmarsh Constabulary recorded 77 graffiti offences in 2022/23"
        card = ask(desk, slack, asked, channel)
        corrected = [it for it in tables["figures"] if it["key"] == "northmarsh"]
        corrected[0]["value"] = "81"
        store(tmp_path, tables).close()
        view = opened(slack, press(desk, slack, card, channel))
        desk.action(submission(view, filled(Fault.NUMBER)))
        assert "77 offences" in said(view)
        assert "81" not in said(view)
        assert kept(desk)[0].report.version == 1
