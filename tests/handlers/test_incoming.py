"""Which events ask the desk something, and what is read out of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.desk.desk import Occasion, Surface
from handlers.incoming import post_of
from tests.slack_fake.payloads import BOT_USER, REPORTER, deleted, edited, event, mention, message

TS = "1575633600.000100"  # noon on 6 December 2019, in London


def test_a_mention() -> None:
    post = post_of(event(mention("41 herons", "C1", TS), "Ev1"), BOT_USER)
    assert post is not None
    assert post.occasion == Occasion(Surface.MENTION, "C1", TS, REPORTER)
    assert post.text == "41 herons"
    assert post.day == date(2019, 12, 6)
    assert post.claims == ("event Ev1", f"post C1 {TS}")


def test_a_reply_in_a_thread_is_answered_there() -> None:
    post = post_of(event(mention("41 herons", "C1", TS, thread_ts="1575590000.000000")), BOT_USER)
    assert post is not None
    assert post.occasion.thread == "1575590000.000000"


@pytest.mark.parametrize(
    ("inner", "surface"),
    [
        (message("41 herons", "D1"), Surface.DIRECT),
        (message("41 herons", "D1", channel_type=None), Surface.DIRECT),
        (message("41 herons", "D1", subtype="file_share", files=[]), Surface.DIRECT),
        (message(f"<@{BOT_USER}> 41 herons", "C1"), Surface.MENTION),
        (message(f"<@{BOT_USER}|caveat> 41 herons", "C1"), Surface.MENTION),
        (message("41 herons", "C1", subtype="thread_broadcast"), None),
        (message("41 herons", "C1"), None),
        (message("41 herons", "G1", channel_type="mpim"), None),
        (edited("41 herons", "D1"), None),
        (deleted("D1"), None),
        (message("41 herons", "D1", bot_id="B1"), None),
        (message("41 herons", "D1", user=None), None),
        (message("41 herons", "D1", user=BOT_USER), None),
        (message("41 herons", "D1", hidden=True), None),
    ],
)
def test_what_is_answered_and_what_is_left_alone(
    inner: dict[str, Any], surface: Surface | None
) -> None:
    post = post_of(event(inner), BOT_USER)
    assert (post.occasion.surface if post else None) == surface
