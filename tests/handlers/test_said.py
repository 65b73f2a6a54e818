"""What a message says is found wherever Slack carries it."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.said import said_in


def rich(*texts: str) -> dict[str, Any]:
    pieces = [{"type": "text", "text": text} for text in texts]
    return {
        "type": "rich_text",
        "elements": [
            {"type": "rich_text_section", "elements": [*pieces, {"type": "user", "user_id": "U1"}]},
            {
                "type": "rich_text_list",
                "elements": [{"type": "rich_text_section", "elements": pieces}],
            },
        ],
    }


SECTION = {"type": "section", "text": {"type": "mrkdwn", "text": "*41* thefts &amp; 2"}}
FIELDS = {"type": "section", "fields": [{"type": "plain_text", "text": "12 *bold* &amp;"}]}
BUTTONS = {"type": "actions", "elements": [{"type": "button", "text": {"text": "99 bottles"}}]}


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ({"text": "<@U1> 41 thefts"}, "41 thefts"),
        ({"text": "41", "blocks": [rich("42")]}, "41"),
        ({"text": "", "blocks": [rich("41 ", "thefts")]}, "41 thefts\n\n41 thefts"),
        ({"blocks": [SECTION, BUTTONS, FIELDS]}, "41 thefts & 2\n\n12 *bold* &amp;"),
        ({"blocks": [{"type": "markdown", "text": "41 thefts"}]}, "41 thefts"),
        ({"blocks": [{"type": "divider"}]}, ""),
        ({"attachments": [{"title": "Herons", "text": "41", "fallback": "no"}]}, "Herons\n\n41"),
        ({"attachments": [{"blocks": [SECTION], "fallback": "no"}]}, "41 thefts & 2"),
        ({"attachments": [{"fallback": "41 thefts"}]}, "41 thefts"),
        ({"text": None, "blocks": None, "attachments": None}, ""),
        ({}, ""),
    ],
)
def test_what_it_says(message: dict[str, Any], said: str) -> None:
    assert said_in(message) == said
