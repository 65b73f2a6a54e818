"""Picking a figure judges the statement against it; the statement travels in the list alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.write.card import CHOOSE, SHARE
from handlers.settings import Mode
from tests.handlers.test_answers import Json, ask, element, words
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.payloads import action, mention, message, stamp, unique

SEVERAL = "There were 288 offences on Instagram."
EAST, CAMBS = "nspcc-2019-east-instagram", "nspcc-2019-cambs-instagram"


def picked(card: Json, key: str, at: int = 0) -> Json:
    """The choice of a figure from the pick list of a card."""
    rows = [block for block in card["blocks"] if block["type"] == "actions"]
    (found,) = [
        (row, it) for row in rows for it in row["elements"] if it["action_id"] == f"{CHOOSE}.{at}"
    ]
    row, pick_list = found
    (option,) = [it for it in pick_list["options"] if it["value"] == key]
    return dict(pick_list) | {"chosen": option, "block_id": row.get("block_id", "")}


def choose(desk: DeskProcess, slack: FakeSlack, card: Json, key: str, at: int = 0) -> Json:
    """Choose in a private answer; returns what comes back."""
    name = unique("r")
    pressed = action(picked(card, key, at), unique("C"), slack.response_url(name))
    assert desk.action(pressed).status == 200
    (answer,) = slack.whispered(name)
    return answer


@pytest.mark.parametrize(
    ("key", "verdict"),
    [(EAST, "Supported: the figure is 288 offences"), (CAMBS, "Wrong: the figure is 69 offences")],
)
def test_a_choice_judges_the_statement(
    desk: DeskProcess, slack: FakeSlack, key: str, verdict: str
) -> None:
    answer = choose(desk, slack, ask(desk, slack, SEVERAL), key)
    for part in (verdict, SEVERAL):
        assert part in words(answer)
        assert part in answer["text"]
    assert "assumed" in words(answer), "what the statement left out is not said"


def test_a_choice_in_a_thread_judges_the_statement_there(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel, ts = unique("C"), stamp()
    desk.event(mention(SEVERAL, channel, ts))
    (posted,) = slack.posted(channel)
    pressed = action(
        picked(posted, CAMBS), channel, slack.response_url("r"), {"ts": stamp()} | posted
    )
    desk.action(pressed)
    _, answer = slack.posted(channel, 2)
    assert answer["thread_ts"] == ts
    assert "Wrong: the figure is 69 offences" in words(answer)


def test_what_was_judged_after_a_choice_can_be_shared(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    share = element(choose(desk, slack, ask(desk, slack, SEVERAL), CAMBS), SHARE)
    desk.action(action(share, channel, slack.response_url(unique("r"))))
    (posted,) = slack.posted(channel)
    assert "Wrong: the figure is 69 offences" in words(posted)
    assert SEVERAL in words(posted)


def test_the_right_claim_of_several_is_judged(desk: DeskProcess, slack: FakeSlack) -> None:
    card = ask(desk, slack, f"{SEVERAL} There were 69 offences on Instagram.")
    first, second = (choose(desk, slack, card, CAMBS, at) for at in (0, 1))
    assert "Wrong: the figure is 69 offences" in words(first)
    assert "Supported: the figure is 69 offences" in words(second)
    assert "288" not in words(second)


def test_a_choice_that_settles_nothing_shows_the_figure_too(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    stated = "There were 9,259 offences in England and Wales."
    answer = choose(desk, slack, ask(desk, slack, stated), "nspcc-2019-ew-platform-known")
    assert "Can't tell" in words(answer)
    assert "On file: 9,259 offences" in words(answer)
    assert CHOOSE not in str(answer["blocks"]), "the choice is asked again"


def test_a_statement_too_long_to_travel_is_not_judged_but_the_figure_is_shown(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    long = SEVERAL.removesuffix(".") + ", " + "as everyone in the office kept saying, " * 8 + "yes."
    card = ask(desk, slack, long)
    answer = choose(desk, slack, card, EAST)
    assert "On file: 288 offences" in words(answer)


def test_only_what_a_public_card_shows_travels_in_it(desk: DeskProcess, slack: FakeSlack) -> None:
    channel, secret = unique("C"), "The zanzibarheron is out."
    name = unique("r")
    private = ask(desk, slack, f"{SEVERAL} {secret}", channel)
    desk.action(action(element(private, SHARE), channel, slack.response_url(name)))
    (posted,) = slack.posted(channel)
    assert SEVERAL in words(posted)
    assert "zanzibarheron" not in str(posted)


def test_an_older_card_without_the_statement_shows_the_figure(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    card = ask(desk, slack, SEVERAL)
    for block in card["blocks"]:
        block.pop("block_id", None)
    assert "On file: 288 offences" in words(choose(desk, slack, card, EAST))


def test_the_statement_is_kept_nowhere(slack: FakeSlack, facts: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    said = "There were 288 offences on Instagram, the zanzibarheron told us."
    with DeskProcess(slack, Mode.SOCKET, facts, home / "desk.db") as desk:
        channel = unique("D")
        desk.event(message(said, channel))
        (posted,) = slack.posted(channel)
        pressed = action(
            picked(posted, EAST), channel, slack.response_url("r"), {"ts": stamp()} | posted
        )
        desk.action(pressed)
        slack.posted(channel, 2)
        assert desk.terminate() == 0
        assert "zanzibarheron" not in desk.log
    for file in home.iterdir():
        assert b"zanzibarheron" not in file.read_bytes()
