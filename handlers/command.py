"""What somebody typed after `/figure`, and where: Slack's payload ends here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.desk.desk import Occasion, Surface
from handlers.typed import plain


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command; `text` is what was typed, `trigger` opens a modal within three seconds.

    `channel_name` is "directmessage" in a direct message.
    """

    text: str
    channel: str
    channel_name: str
    person: str
    day: date
    trigger: str
    response_url: str

    @property
    def occasion(self) -> Occasion:
        """For the ledger; a command is never typed in a thread."""
        return Occasion(Surface.COMMAND, self.channel, None, self.person)

    @property
    def claim(self) -> str:
        """The name under which the command is taken on."""
        return f"command {self.trigger}"


def command_in(body: dict[str, Any]) -> Command:
    """What a slash command's payload says."""
    return Command(
        text=plain(str(body.get("text") or "")),
        channel=str(body["channel_id"]),
        channel_name=str(body.get("channel_name") or ""),
        person=str(body["user_id"]),
        day=date.today(),
        trigger=str(body["trigger_id"]),
        response_url=str(body["response_url"]),
    )
