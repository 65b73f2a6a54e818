"""`/figure covered BODY`: which sources a body reported to, and which not."""

from __future__ import annotations

from slack_sdk import WebClient

from bot.check import Checker
from bot.errors import UnknownKey
from bot.write.coverage import covered_cards
from bot.write.notice import notice
from handlers.command import Command
from handlers.front_desk import FrontDesk, Ready

WORD = "covered"
MOST_WORDS = 8
NO_BODY = "Write the name of a police force or an area after “covered”: /figure covered …"
A_STATEMENT = " If it is a statement that you want checked, put another word in front."


def take(command: Command, front_desk: FrontDesk, client: WebClient) -> Ready | None:
    """What the body reported; near names where it isn't on file; None for a statement."""
    first, _, body = command.text.partition(" ")
    if first.casefold() != WORD:
        return None
    if not body.strip():
        return Ready((notice(NO_BODY),))
    try:
        return Ready(covered_cards(front_desk.facts.covered(body)))
    except UnknownKey as error:  # its words are meant for people
        if _may_be_a_statement(command, body, front_desk.checker):
            return None
        return Ready((notice(f"{error}{A_STATEMENT}"),))


def _may_be_a_statement(command: Command, body: str, checker: Checker) -> bool:
    """True for what has a number, or is too long for a name: "covered bonds rose to 5 billion"."""
    if any(character.isnumeric() for character in body) or len(body.split()) > MOST_WORDS:
        return True
    return bool(checker.read(command.text, command.day).quantities)
