"""Who may change settings: editors, members of their group, admins; guests and outsiders never."""

from __future__ import annotations

from typing import Any

import pytest
from slack_sdk import WebClient

from handlers.people import REMEMBERED, People
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.methods import BOT_TOKEN
from tests.slack_fake.payloads import REPORTER, unique

EDITORS = ("U0LISTED", "S0EDITORS")


def people(slack: FakeSlack, **more: Any) -> People:
    return People(WebClient(BOT_TOKEN, base_url=slack.api_url), EDITORS, **more)


def somebody(slack: FakeSlack, person: str = "", **more: object) -> str:
    name = person or unique("U")
    slack.control("introduce", person=name, more=more)
    return name


@pytest.mark.parametrize("right", ["is_admin", "is_owner"])
def test_admins_and_owners_may(slack: FakeSlack, right: str) -> None:
    assert people(slack).may_edit(somebody(slack, "", **{right: True}))


def test_those_listed_may(slack: FakeSlack) -> None:
    assert people(slack).may_edit(somebody(slack, "U0LISTED"))


def test_members_of_a_listed_group_may(slack: FakeSlack) -> None:
    member = somebody(slack)
    slack.control("gather", group="S0EDITORS", members=[member])
    assert people(slack).may_edit(member)


def test_others_may_not(slack: FakeSlack) -> None:
    slack.control("gather", group="S0EDITORS", members=["U0SOMEBODY"])
    assert not people(slack).may_edit(REPORTER)
    assert not people(slack).may_edit("U0UNKNOWN")


@pytest.mark.parametrize(
    "outside",
    [
        {"is_restricted": True},
        {"is_ultra_restricted": True},
        {"is_stranger": True},
        {"team_id": "T0ELSEWHERE"},
        {"team_id": "T0ELSEWHERE", "enterprise_user": {"enterprise_id": "E0THEIRS"}},
        {"deleted": True},
        {"is_bot": True},
    ],
    ids=str,
)
def test_guests_and_outsiders_never_may(slack: FakeSlack, outside: dict[str, object]) -> None:
    slack.control("gather", group="S0EDITORS", members=["U0LISTED"])
    person = somebody(slack, "U0LISTED", **{"is_admin": True, "is_owner": True, **outside})
    assert not people(slack).may_edit(person)


@pytest.mark.parametrize("scopes", [["users:read"], ["usergroups:read"]])
def test_who_can_not_be_looked_up_may_not(slack: FakeSlack, scopes: list[str]) -> None:
    member = somebody(slack)
    slack.control("gather", group="S0EDITORS", members=[member])
    slack.control("lack", scopes=scopes)
    assert not people(slack).may_edit(member)
    slack.control("lack", scopes=[])


def test_a_right_that_was_taken_away_ends_within_a_minute(slack: FakeSlack) -> None:
    now = [1000.0]
    asked, person = people(slack, clock=lambda: now[0]), somebody(slack, is_admin=True)
    assert asked.may_edit(person)
    somebody(slack, person)
    now[0] += REMEMBERED - 1
    assert asked.may_edit(person), "Slack is asked anew each time"
    now[0] += 1
    assert not asked.may_edit(person)
