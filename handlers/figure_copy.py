"""`/figure copy`: opens the modal in which an editor has an article checked."""

from __future__ import annotations

from slack_sdk import WebClient

from bot.write.copy_form import copy_form
from bot.write.notice import notice
from handlers.command import Command
from handlers.front_desk import FrontDesk, Ready
from handlers.modals import TOO_LATE, open_modal

WORDS = ("copy", "check copy")


def take(command: Command, front_desk: FrontDesk, client: WebClient) -> Ready | None:
    """Nothing to say where the modal opens; that it is too late where it doesn't."""
    if command.text.casefold() not in WORDS:
        return None
    opened = open_modal(client, command.trigger, copy_form())
    return Ready(() if opened else (notice(TOO_LATE),))
