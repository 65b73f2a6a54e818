"""`/figure reports [settle N]`: what people have reported as wrong, for editors."""

from __future__ import annotations

import re

from slack_sdk import WebClient

from bot.errors import UnknownKey
from bot.write.notice import notice
from bot.write.report import reports_cards
from handlers.command import Command
from handlers.front_desk import FrontDesk, Ready

SHAPE = re.compile(r"reports(?: settle (\d{1,9}))?", re.IGNORECASE)
NOT_YOURS = "Only editors of this desk and admins of the workspace see the reports."


def take(command: Command, front_desk: FrontDesk, client: WebClient) -> Ready | None:
    """The open reports, newest first; a plain refusal for whoever may not see them."""
    asked = SHAPE.fullmatch(command.text)
    if asked is None:
        return None
    if not front_desk.people.may_edit(command.person):
        return Ready((notice(NOT_YOURS),))
    if asked[1]:
        return Ready((notice(_settle(int(asked[1]), command.person, front_desk)),))
    return Ready(reports_cards(front_desk.desk.reports()))


def _settle(report: int, person: str, front_desk: FrontDesk) -> str:
    try:
        front_desk.desk.settle(report, person)
    except UnknownKey as error:  # its words are meant for people
        return str(error)
    return f"Report {report} is noted as dealt with."
