"""The command line as a whole: its commands, and help that shows how to use them."""

from __future__ import annotations

import pytest

from bot.cli.commands import bot
from tests.cli.process import answered

PROMISED = {"check", "read", "chat", "load", "export", "show", "covered", "verify"}


def test_all_promised_commands_are_there() -> None:
    assert set(bot.commands) >= PROMISED
    listed = answered("--help")
    assert all(f"  {name} " in listed for name in bot.commands)
    assert 'python -m bot check "' in listed


@pytest.mark.parametrize("name", sorted(PROMISED))
def test_help_says_what_the_command_does(name: str) -> None:
    text = answered(name, "--help")
    assert text == answered(name, "-h")
    assert f"Usage: python -m bot {name} " in text
    assert "--today DATE" in text or name not in {"check", "read", "chat"}
    assert "--facts DB" in text or name == "load"


@pytest.mark.parametrize("name", sorted(PROMISED))
def test_help_shows_an_example(name: str) -> None:
    body = answered(name, "--help").split("\n", 1)[1]
    assert f"python -m bot {name}" in body
