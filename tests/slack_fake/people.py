"""users.info and usergroups.users.list, with answers of the real shape (docs.slack.dev)."""

from __future__ import annotations

from typing import Any

from tests.slack_fake.payloads import REPORTER, TEAM
from tests.slack_fake.state import State

Json = dict[str, Any]


def introduce(state: State, person: str, **more: object) -> None:
    """Somebody is known to the workspace; `more` goes into their profile, as is_admin."""
    with state.changed:
        state.people[person] = _user(person) | more


def info(state: State, arguments: Json) -> Json:
    """users.info: the person, if the workspace knows them."""
    person = str(arguments.get("user") or "")
    known = {REPORTER: _user(REPORTER)} | state.people
    if person not in known:
        return {"ok": False, "error": "user_not_found"}
    return {"ok": True, "user": known[person]}


def members(state: State, arguments: Json) -> Json:
    """usergroups.users.list: the ids of a group's members."""
    group = str(arguments.get("usergroup") or "")
    if group not in state.groups:
        return {"ok": False, "error": "no_such_subteam"}
    return {"ok": True, "users": list(state.groups[group])}


def _user(person: str) -> Json:
    return {
        "id": person,
        "team_id": TEAM,
        "name": person.lower(),
        "deleted": False,
        "real_name": person,
        "profile": {"real_name": person, "display_name": person.lower(), "team": TEAM},
        "is_admin": False,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "is_bot": False,
        "is_app_user": False,
        "updated": 1575590400,
    }
