"""`/figure help`: what can be typed, in short."""

from __future__ import annotations

from slack_sdk import WebClient

from bot.write.channel import SEEN
from bot.write.notice import help_card
from handlers.command import Command
from handlers.examples import examples
from handlers.front_desk import FrontDesk, Ready

TYPED = (
    ("/figure and a statement or a question", "it is checked, or answered"),
    ("/figure KEY", "one figure: value, source, caveats, who reported, versions"),
    ("/figure covered BODY", "which sources a police force or an area reported to, and which not"),
    ("/figure copy", "have every number of a text or a document checked"),
    ("/figure settings", "for editors: watch this channel; who sees the answers here"),
    ("/figure reports", "for editors: what people have reported as wrong; settle N when done"),
)
"""What can be typed, and what it does; each subcommand has its line here."""
WORDS = ("help", "help!", "?", "usage", "--help", "-h")


def take(command: Command, front_desk: FrontDesk, client: WebClient) -> Ready | None:
    """The list of what can be typed, for "help" alone: "help for 4,000 families" is a statement."""
    if command.text.casefold() not in WORDS:
        return None
    statements = examples(front_desk.checker, front_desk.facts, command.day)
    seen = SEEN[front_desk.desk.channel(command.channel).audience]
    return Ready((help_card(TYPED, statements[:1], f"In this channel: {seen}"),))
