"""A greeting is told from something to check; whatever has a digit or a subject is checked."""

from __future__ import annotations

import pytest

from handlers.small_talk import is_small_talk


@pytest.mark.parametrize(
    "text",
    ["", " ", "hello", "Hi there!", "HELP", "help?", "👋", "🎉🎉", "thanks!", "what can you do?"],
)
def test_small_talk(text: str) -> None:
    assert is_small_talk(text)


@pytest.mark.parametrize(
    "text",
    ["41", "hello 41", "herons", "help with herons", "what about herons?", "²", "hello " * 9],
)
def test_something_to_check(text: str) -> None:
    assert not is_small_talk(text)
