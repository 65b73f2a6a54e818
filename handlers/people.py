"""Who may change how the desk behaves: its editors, and the workspace's admins; guests never."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

REMEMBERED = 60.0
"""Seconds; whoever is no longer an editor loses the right within a minute."""

logger = logging.getLogger(__name__)


class People:
    """Looks people up in Slack; `editors` are ids of people and of user groups.

    Safe to use from many threads. Who can't be looked up has no rights.
    """

    def __init__(
        self,
        client: WebClient,
        editors: Sequence[str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._editors = frozenset(one for one in editors if not one.startswith("S"))
        self._groups = tuple(one for one in editors if one.startswith("S"))
        self._clock = clock
        self._lock = threading.Lock()
        self._known: dict[str, tuple[float, bool]] = {}

    def may_edit(self, person: str) -> bool:
        """True for an editor and for an admin; False for guests and for people from elsewhere."""
        now = self._clock()
        with self._lock:
            at, known = self._known.get(person, (-REMEMBERED, False))
        if now - at < REMEMBERED:
            return known
        allowed = self._look_up(person)
        with self._lock:
            self._known[person] = (now, allowed)
        return allowed

    def _look_up(self, person: str) -> bool:
        try:
            user: dict[str, Any] = self._client.users_info(user=person)["user"]
            if user.get("deleted") or user.get("is_bot") or self._is_outside(user):
                return False
            if person in self._editors or user.get("is_admin") or user.get("is_owner"):
                return True
            return any(person in self._members(group) for group in self._groups)
        except SlackApiError as error:
            logger.warning("A person's rights can't be looked up: %s", error.response["error"])
            return False

    def _is_outside(self, user: dict[str, Any]) -> bool:
        """True for a guest, and for somebody of another organisation in a shared channel."""
        if user.get("is_restricted") or user.get("is_ultra_restricted") or user.get("is_stranger"):
            return True
        home = self._client.auth_test()
        if user.get("team_id") == home["team_id"]:
            return False
        enterprise = home.get("enterprise_id")
        theirs = (user.get("enterprise_user") or {}).get("enterprise_id")
        return not enterprise or theirs != enterprise

    def _members(self, group: str) -> Sequence[str]:
        try:
            members: list[str] = self._client.usergroups_users_list(usergroup=group)["users"]
        except SlackApiError as error:
            logger.warning(
                "The user group %s of CAVEAT_EDITORS can't be read: %s",
                group,
                error.response["error"],
            )
            return ()
        return members
