"""The pictures show what the cards say, every word; the text alone, read aloud, says it too."""

from __future__ import annotations

import html
import re
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.write.blocks import cards_of
from tests.aloud import unsaid
from tests.gallery.__main__ import stage
from tests.gallery.browser import Camera, NoBrowser, browser
from tests.gallery.page import THEMES, page
from tests.gallery.pictures import Frame, Picture
from tests.gallery.scenes import SCENES
from tests.gallery.stage import Stage
from tests.slack_fake.block_rules import strings
from tests.write.replies import EVERY, reply

OPENED_FIRST = {"options", "option_groups"}
"""A pick list shows them when it is opened."""


def shown(source: str) -> str:
    """The text of a page, without its tags."""
    body = source.partition("<body")[2]
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body)))


def closed(part: object) -> object:
    """The blocks with their pick lists closed; radio buttons are never closed."""
    if isinstance(part, dict):
        hides = OPENED_FIRST if str(part.get("type", "")).endswith("select") else set()
        hides |= {"placeholder"} if "initial_option" in part else set()
        return {name: closed(value) for name, value in part.items() if name not in hides}
    return [closed(one) for one in part] if isinstance(part, list) else part


def missing(picture: Picture) -> list[str]:
    """The words of a picture's blocks that its page does not show."""
    text = shown(page(picture, "light"))
    parts = strings([closed(block) for block in picture.blocks])
    plain = (re.sub(r"&\w+;|<[^|>]*\|", " ", part) for part in parts)
    return [
        word
        for part in plain
        for word in re.findall(r"[^\W_][\w,]+[^\W_]", part)
        if word not in text
    ]


@pytest.fixture(scope="module")
def desk() -> Iterator[Stage]:
    with stage() as running:
        yield running


@pytest.fixture(scope="module", params=SCENES)
def picture(request: pytest.FixtureRequest, desk: Stage) -> Picture:
    return SCENES[request.param](desk)


def test_every_scene_shows_every_word(picture: Picture) -> None:
    assert picture.blocks or picture.outputs
    assert missing(picture) == []


def test_every_message_says_in_words_what_its_blocks_say(picture: Picture) -> None:
    if picture.frame in {Frame.MESSAGE, Frame.PRIVATE}:
        assert unsaid(picture.blocks, picture.text) == []
    else:
        assert not picture.text, "views have no text beside their blocks"


@pytest.mark.parametrize("name", EVERY)
def test_every_kind_of_answer_shows_and_says_every_word(name: str) -> None:
    (card,) = cards_of(reply(EVERY[name]), share="1 2021-03-04 text x", shared_by="U0BOSS")
    picture = Picture(Frame.MESSAGE, list(card.blocks), card.text)
    assert missing(picture) == []
    assert unsaid(picture.blocks, picture.text) == []


def test_words_that_are_missing_are_found() -> None:
    section = {"type": "section", "text": {"type": "mrkdwn", "text": "*9,259* thefts of herons"}}
    assert unsaid([section], "Thefts of herons: 9,258.") == ["9,259"]
    assert unsaid([section], "9,259 thefts of herons") == []


def test_pictures_are_taken(tmp_path: Path, desk: Stage) -> None:
    try:
        browser()
    except NoBrowser as error:
        pytest.skip(str(error))
    sizes = []
    with Camera() as camera:
        for number, theme in enumerate(THEMES):
            path = tmp_path / f"{theme}.png"
            camera.take(page(SCENES["wrong"](desk), theme), path)
            data = path.read_bytes()
            assert data.startswith(b"\x89PNG")
            sizes.append(struct.unpack(">II", data[16:24]))
            assert number == 0 or data != (tmp_path / "light.png").read_bytes()
    assert sizes[0] == sizes[1]
    assert sizes[0][0] == 720
    assert 250 < sizes[0][1] < 900
