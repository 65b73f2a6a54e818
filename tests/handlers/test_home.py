"""App Home: what is on file, and questions answered in place, for the one who asks."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from bot.facts.load import load_tables
from bot.write.card import CHOOSE, MORE
from bot.write.card import WRONG as WRONG_FIGURE
from bot.write.home import BUTTON, CHECK, CLEAR, SHOW
from handlers.settings import Mode
from tests.facts.invented import figure, invented, write
from tests.slack_fake.block_rules import strings
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.home_tab import opened, used
from tests.slack_fake.payloads import unique

Json = dict[str, Any]

RIGHT = "Police in Cambridgeshire recorded 173 child sex crimes in 2018/19."
WRONG = "Police in Cambridgeshire recorded 371 child sex crimes in 2018/19."
SEVERAL = "There were 288 offences on Instagram."


def shown(slack: FakeSlack, person: str, count: int = 1) -> Json:
    """What stands in a person's Home after so many views were published to them."""
    calls = slack.calls("views.publish", count, user_id=person)
    taken = [call["answer"]["view"] for call in calls if call["answer"]["ok"]]
    assert taken, [call["answer"] for call in calls]
    return dict(taken[-1])


def home(desk: DeskProcess, slack: FakeSlack, person: str) -> Json:
    """Open a person's Home for the first time."""
    assert desk.event(opened(person)).status == 200
    return shown(slack, person)


def element(view: Json, action_id: str) -> Json:
    """The first button, pick list or field whose action begins so."""
    for block in view["blocks"]:
        for it in (*block.get("elements", []), block.get("accessory"), block.get("element")):
            if it and it.get("action_id", "").startswith(action_id):
                return dict(it)
    raise AssertionError(f"no {action_id}")


def words(view: Json) -> str:
    return "\n".join(strings(view["blocks"]))


def ask(
    desk: DeskProcess, slack: FakeSlack, view: Json, typed: str, person: str, published: int
) -> Json:
    """Type into the field and press Enter; returns the view that answers."""
    assert desk.action(used(view, element(view, CHECK), typed, person)).status == 200
    return shown(slack, person, published)


def test_home_tells_what_is_on_file(desk: DeskProcess, slack: FakeSlack) -> None:
    text = words(home(desk, slack, unique("U")))
    for part in (
        "*21 figures*",
        "2018/19",
        "2020",
        "*Places (4)*",
        "Cambridgeshire",
        "child sex crimes recorded by police",
        "No figure is due for review.",
    ):
        assert part in text


def test_the_messages_tab_is_left_alone(desk: DeskProcess, slack: FakeSlack) -> None:
    person = unique("U")
    assert desk.event(opened(person, "messages")).status == 200
    desk.event(opened(person))
    assert len(slack.calls("views.publish", user_id=person)) == 1


def test_an_event_delivered_again_publishes_nothing(desk: DeskProcess, slack: FakeSlack) -> None:
    person, event_id = unique("U"), unique("Ev")
    for _ in range(3):
        desk.event(opened(person), event_id)
    desk.event(opened(person, view=shown(slack, person)))
    assert len(slack.calls("views.publish", 2, user_id=person)) == 2


def test_enter_answers_in_place_and_above(desk: DeskProcess, slack: FakeSlack) -> None:
    person = unique("U")
    view = ask(desk, slack, home(desk, slack, person), RIGHT, person, 2)
    text = words(view)
    assert text.index("Supported: the figure is 173 offences.") < text.index("*21 figures*")
    assert "32 forces supplied data" not in text.partition("*21 figures*")[2]


def test_the_button_answers_what_stands_in_the_field(desk: DeskProcess, slack: FakeSlack) -> None:
    person = unique("U")
    view = home(desk, slack, person)
    desk.action(used(view, element(view, BUTTON), WRONG, person))
    assert "Wrong: the figure is 173 offences." in words(shown(slack, person, 2))


def test_an_empty_field_is_explained(desk: DeskProcess, slack: FakeSlack) -> None:
    person = unique("U")
    view = home(desk, slack, person)
    desk.action(used(view, element(view, BUTTON), None, person))
    assert "For example:" in words(shown(slack, person, 2))


def test_typed_markup_stays_text(desk: DeskProcess, slack: FakeSlack) -> None:
    person = unique("U")
    typed = f"<!channel> <@U0BOSS> <https://evil.example|x> &amp; {RIGHT}"
    view = ask(desk, slack, home(desk, slack, person), typed, person, 2)
    for block in view["blocks"]:
        if block["type"] != "rich_text":
            assert "<!" not in "".join(strings(block))


def test_what_is_too_long_for_home_says_where_to_ask(desk: DeskProcess, slack: FakeSlack) -> None:
    person = unique("U")
    many = " ".join([RIGHT] * 44)
    assert len(many) < 3000
    view = ask(desk, slack, home(desk, slack, person), many, person, 2)
    assert "Send me the text as a direct message" in words(view)


def test_more_and_clear_work_in_place(desk: DeskProcess, slack: FakeSlack) -> None:
    person = unique("U")
    view = ask(desk, slack, home(desk, slack, person), RIGHT, person, 2)
    desk.action(used(view, element(view, MORE), RIGHT, person))
    dossier = shown(slack, person, 3)
    assert "*All caveats*" in words(dossier)
    desk.action(used(dossier, element(dossier, CLEAR), RIGHT, person))
    cleared = words(shown(slack, person, 4))
    assert "*All caveats*" not in cleared
    assert "*21 figures*" in cleared


def test_a_figure_is_shown_whole_with_its_caveats(desk: DeskProcess, slack: FakeSlack) -> None:
    person = unique("U")
    view = home(desk, slack, person)
    assert "20 million" not in words(view), "a number without its caveats"
    desk.action(used(view, element(view, SHOW), None, person))
    assert "On file: up to 20 million" in words(shown(slack, person, 2))


def test_choosing_answers_in_place(desk: DeskProcess, slack: FakeSlack) -> None:
    person = unique("U")
    view = ask(desk, slack, home(desk, slack, person), SEVERAL, person, 2)
    desk.action(used(view, element(view, CHOOSE), SEVERAL, person))
    assert "On file:" in words(shown(slack, person, 3))


def test_a_wrong_figure_can_be_reported_from_home(desk: DeskProcess, slack: FakeSlack) -> None:
    person = unique("U")
    view = ask(desk, slack, home(desk, slack, person), RIGHT, person, 2)
    pressed = used(view, element(view, WRONG_FIGURE), RIGHT, person)
    assert desk.action(pressed).status == 200
    (call,) = slack.calls("views.open", trigger_id=pressed["trigger_id"])
    assert "173 offences" in "\n".join(strings(call["answer"]["view"]["blocks"]))


def test_of_two_questions_at_once_the_later_ones_answer_stays(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    person = unique("U")
    first = home(desk, slack, person)
    early = used(first, element(first, CHECK), SEVERAL, person)
    ask(desk, slack, first, RIGHT, person, 2)
    # Asked before the answer above was there: the field still has the first view's mark.
    ask(desk, slack, first, WRONG, person, 4)
    assert "Wrong" in words(shown(slack, person, 4))
    desk.action(early)
    calls = slack.calls("views.publish", 5, user_id=person)
    assert calls[-1]["answer"] == {"ok": False, "error": "hash_conflict"}
    last = shown(slack, person, 5)
    assert "Wrong" in words(last)
    desk.action(used(last, element(last, CLEAR), "", person))
    assert "Wrong" not in words(shown(slack, person, 6))
    assert len(slack.calls("views.publish", 6, user_id=person)) == 6


def test_a_late_overview_replaces_no_answer(desk: DeskProcess, slack: FakeSlack) -> None:
    person = unique("U")
    first = home(desk, slack, person)
    ask(desk, slack, first, RIGHT, person, 2)
    desk.event(opened(person, view=first))
    calls = slack.calls("views.publish", 3, user_id=person)
    assert calls[-1]["answer"] == {"ok": False, "error": "hash_conflict"}
    assert "Supported" in words(shown(slack, person, 3))


def test_when_slack_refuses_the_person_is_told(desk: DeskProcess, slack: FakeSlack) -> None:
    person = unique("U")
    view = home(desk, slack, person)
    slack.control("behave", method="views.publish", error="internal_error", times=1)
    desk.action(used(view, element(view, CHECK), RIGHT, person))
    (said,) = slack.posted(person)
    assert "the reference" in said["text"]
    assert "173" not in said["text"]


def test_what_was_told_is_in_the_ledger(slack: FakeSlack, facts: Path, tmp_path: Path) -> None:
    person = unique("U")
    with DeskProcess(slack, Mode.HTTP, facts, tmp_path / "desk.db") as desk:
        view = ask(desk, slack, home(desk, slack, person), RIGHT, person, 2)
        desk.action(used(view, element(view, CLEAR), RIGHT, person))
        shown(slack, person, 3)
        assert desk.terminate() == 0
    with sqlite3.connect(tmp_path / "desk.db") as raw:
        rows = raw.execute(
            "select a.surface, a.channel, a.person, t.figure, t.version, d.channel, d.ts"
            " from answers a join told t on t.answer = a.number"
            " join deliveries d on d.answer = a.number"
        ).fetchall()
    assert rows == [("home", person, person, "nspcc-2019-cambs-all", 1, person, "")]
    assert "Cambridgeshire" not in (tmp_path / "desk.db").read_bytes().decode("latin-1")


def test_an_empty_store_and_drafts(slack: FakeSlack, tmp_path: Path) -> None:
    tables = invented()
    hidden = figure("hidden", "hartwick", "41", status="draft", review_by="2001-01-01")
    tables["figures"] = [hidden]
    load_tables(write(tmp_path / "tables", tables), tmp_path / "facts.db")
    person = unique("U")
    with DeskProcess(slack, Mode.HTTP, tmp_path / "facts.db", tmp_path / "desk.db") as desk:
        text = words(home(desk, slack, person))
    assert "There are no figures on file yet." in text
    assert "graffiti" not in text
    assert "Hartwick" not in text
