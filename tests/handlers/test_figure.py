"""`/figure` and its subcommands, in both modes: help, covered BODY, KEY; all else is judged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.desk.sqlite import SqliteDesk
from bot.write.card import SHARE
from handlers.settings import Mode
from tests.facts.invented import Tables, entry, figure, invented, store
from tests.handlers.test_answers import Json, ask, element, words
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.payloads import action, unique

GRAFFITI = "graffiti-northmarsh"


def archive() -> Tables:
    tables = invented()
    tables["figures"] = [
        figure(GRAFFITI, "northmarsh", "77"),
        figure("graffiti-northland", "northland", "400", status="superseded"),
        figure("graffiti-eastholme", "eastholme", "3131", status="draft"),
    ]
    tables["coverage"] = [
        entry("northmarsh", "reported"),
        entry("hartwick", "refused", note="by post"),
    ]
    tables["versions"] = [
        {"figure": GRAFFITI, "version": "1", "value": "70", "qualifier": "exactly",
         "status": "superseded", "from": "2023-09-14", "reason": "first count"},
        {"figure": GRAFFITI, "version": "2", "value": "9876", "qualifier": "exactly",
         "status": "draft", "from": "2023-10-01", "reason": "a slip"},
        {"figure": GRAFFITI, "version": "3", "value": "77", "qualifier": "exactly",
         "status": "verified", "from": "2023-10-02", "reason": "a recount"},
    ]  # fmt: skip
    return tables


@pytest.fixture(scope="module", params=Mode, ids=lambda mode: mode.name.lower())
def desk(
    request: pytest.FixtureRequest, slack: FakeSlack, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[DeskProcess]:
    home = tmp_path_factory.mktemp("figure")
    store(home, archive()).close()
    with DeskProcess(slack, request.param, home / "facts.db", home / "desk.db") as running:
        yield running


def test_help_says_what_can_be_typed(desk: DeskProcess, slack: FakeSlack) -> None:
    answer = ask(desk, slack, "Help")
    for typed in ("/figure KEY", "/figure covered BODY"):
        assert typed in words(answer)
        assert typed in answer["text"]


def test_help_in_a_statement_is_judged(desk: DeskProcess, slack: FakeSlack) -> None:
    answer = ask(desk, slack, "Help came too late: 99 graffiti offences in Northmarsh in 2022/23")
    assert "Help came too late" in words(answer)
    assert "/figure KEY" not in words(answer)


def test_a_key_shows_everything_about_its_figure(desk: DeskProcess, slack: FakeSlack) -> None:
    answer = ask(desk, slack, GRAFFITI)
    for part in (
        "*77 offences*",
        "Walls of Northland",
        "Who reported to the source",
        "Hartwick Constabulary, whole return: refused (by post)",
        "3. exactly 77 offences, verified",
        "a recount",
    ):
        assert part in words(answer), part
        assert part in answer["text"], part
    assert "9,876" not in str(answer), "a draft of a version is shown"


def test_a_figure_is_shared_from_its_key(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    share = element(ask(desk, slack, GRAFFITI, channel), SHARE)
    desk.action(action(share, channel, slack.response_url(unique("r"))))
    (posted,) = slack.posted(channel)
    assert "On file: 77 offences" in words(posted)


def test_a_superseded_figure_says_so_and_can_not_be_shared(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    answer = ask(desk, slack, "graffiti-northland")
    assert "Superseded: it is no longer the figure." in words(answer)
    assert SHARE not in str(answer["blocks"])


@pytest.mark.parametrize(
    "key", ["graffiti-nothmarsh", "Graffiti-Northmarsh", "graffiti_northmarsh"]
)
def test_a_key_that_nearly_matches_names_the_near_ones(
    desk: DeskProcess, slack: FakeSlack, key: str
) -> None:
    answer = ask(desk, slack, key)
    assert f"There is no figure “{key}”. Did you mean {GRAFFITI}" in answer["text"]


@pytest.mark.parametrize("key", ["graffiti-eastholme", "graffiti-eastholm", "graffiti-eastholme-1"])
def test_a_draft_is_neither_shown_nor_named(desk: DeskProcess, slack: FakeSlack, key: str) -> None:
    answer = str(ask(desk, slack, key))
    assert "3,131" not in answer
    assert "3131" not in answer
    assert "eastholme?" not in answer
    assert ", graffiti-eastholme" not in answer.replace(f"“{key}”", "")
    assert "draft" not in answer.casefold()


def test_a_single_word_that_is_no_key_is_judged(desk: DeskProcess, slack: FakeSlack) -> None:
    for typed in ("graffiti", "77", "covid-19"):
        assert "There is no figure" not in str(ask(desk, slack, typed))


@pytest.mark.parametrize("body", ["Northmarsh Constabulary", "northmarsh"])
def test_covered_tells_what_a_body_reported(desk: DeskProcess, slack: FakeSlack, body: str) -> None:
    answer = ask(desk, slack, f"covered {body}")
    for part in ("Northmarsh Constabulary", "Walls of Northland", "whole return: reported"):
        assert part in words(answer)
        assert part in answer["text"]


def test_covered_names_near_bodies(desk: DeskProcess, slack: FakeSlack) -> None:
    assert "Did you mean Oxley Police" in ask(desk, slack, "covered Oxly Police")["text"]
    assert "Nothing is on file of a body" in ask(desk, slack, "covered Zzz")["text"]
    assert "Write the name" in ask(desk, slack, "covered")["text"]


@pytest.mark.parametrize(
    "statement",
    [
        "covered bonds rose to 5 in 2022/23",
        "covered walls: 99 graffiti offences in Northmarsh in 2022/23",
        "Covered in paint, Northmarsh recorded twelve graffiti offences in 2022/23",
        "covered up by the police force were graffiti offences across all of Northland",
    ],
)
def test_a_statement_that_begins_with_covered_is_judged(
    desk: DeskProcess, slack: FakeSlack, statement: str
) -> None:
    answer = ask(desk, slack, statement)
    assert "Nothing is on file of a body" not in answer["text"]
    assert statement in answer["text"], "the answer does not quote the statement"


def test_what_a_key_told_is_in_the_ledger(slack: FakeSlack, tmp_path: Path) -> None:
    store(tmp_path, archive()).close()
    with DeskProcess(slack, Mode.HTTP, tmp_path / "facts.db", tmp_path / "desk.db") as desk:
        ask(desk, slack, GRAFFITI)
        assert desk.terminate() == 0
    (told,) = SqliteDesk(tmp_path / "desk.db").told(GRAFFITI, 3)
    assert told.occasion.surface == "command"
    (delivery,) = told.deliveries
    assert delivery.ts == ""


def test_sharing_a_figure_that_was_withdrawn_meanwhile_is_said(
    slack: FakeSlack, tmp_path: Path
) -> None:
    store(tmp_path, archive()).close()
    channel, name = unique("C"), unique("r")
    with DeskProcess(slack, Mode.HTTP, tmp_path / "facts.db", tmp_path / "desk.db") as desk:
        share: Json = element(ask(desk, slack, GRAFFITI, channel), SHARE)
        tables = archive()
        tables["figures"][0]["status"] = "retracted"
        tables["versions"].append(
            {"figure": GRAFFITI, "version": "4", "value": "77", "qualifier": "exactly",
             "status": "retracted", "from": "2023-10-03", "reason": "withdrawn"}
        )  # fmt: skip
        store(tmp_path, tables).close()
        desk.action(action(share, channel, slack.response_url(name)))
        (said,) = slack.whispered(name)
    assert "no longer on file" in said["text"]
    assert slack.posted(channel, seconds=0) == []
