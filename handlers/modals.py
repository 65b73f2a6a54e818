"""Opening modals, and what somebody filled in: Slack's payload of a sent modal ends here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.write.card import Block

TOO_LATE = "That took too long, and Slack no longer lets me open a window. Please try again."
EXPIRED = {"expired_trigger_id", "trigger_expired", "exchanged_trigger_id"}


@dataclass(frozen=True, slots=True)
class Submitted:
    """A modal that somebody has sent.

    `view` is its id: the same however often Slack delivers it. `about` is what the app gave it
    along. `fields` has the value of each field by its name, "" for one that was left blank; of
    files it has the ids, with a blank between.
    """

    view: str
    about: str
    person: str
    fields: Mapping[str, str]


def submitted_in(body: dict[str, Any]) -> Submitted:
    """What a `view_submission` payload says."""
    view = body["view"]
    values = view["state"]["values"]
    return Submitted(
        view=str(view["id"]),
        about=str(view.get("private_metadata") or ""),
        person=str(body["user"]["id"]),
        fields={
            block: _value(element) for block, by_action in values.items()
            for element in by_action.values()
        },
    )  # fmt: skip


def open_modal(client: WebClient, trigger: str, view: Block) -> bool:
    """Open a modal for whoever has just pressed or typed something; False if it is too late.

    Slack allows three seconds. Raises SlackApiError for anything else that it refuses.
    """
    try:
        client.views_open(trigger_id=trigger, view=view)
    except SlackApiError as error:
        if error.response["error"] not in EXPIRED:
            raise
        return False
    return True


def _value(element: dict[str, Any]) -> str:
    if element.get("type") == "file_input":
        return " ".join(str(file["id"]) for file in element.get("files") or [])
    option = element.get("selected_option") or {}
    return str(option.get("value") or element.get("value") or "")
