"""`/figure reports`: what people have reported as wrong, for editors."""

from __future__ import annotations

from slack_sdk import WebClient

from bot.write.notice import notice
from bot.write.report import reports_cards
from handlers.command import Command
from handlers.front_desk import FrontDesk, Ready

WORD = "reports"
NOT_YOURS = "Only editors of this desk and admins of the workspace see the reports."


def take(command: Command, front_desk: FrontDesk, client: WebClient) -> Ready | None:
    """The open reports, newest first; a plain refusal for whoever may not see them."""
    if command.text.casefold() != WORD:
        return None
    if not front_desk.people.may_edit(command.person):
        return Ready((notice(NOT_YOURS),))
    return Ready(reports_cards(front_desk.desk.reports()))
