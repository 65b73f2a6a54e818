"""The pictures show what the cards say; they are taken where there is a browser."""

from __future__ import annotations

import html
import re
import struct
from pathlib import Path

import pytest

from bot.write.blocks import cards_of
from tests.gallery.browser import NoBrowser, browser, picture
from tests.gallery.page import page
from tests.slack_fake.block_rules import strings
from tests.write.replies import EVERY, reply


def shown(source: str) -> str:
    """The text of a page, without its tags."""
    body = source.partition("<body")[2].partition("<script>")[0]
    spaced = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body.replace("&nbsp;", " ")))
    return html.unescape(spaced)


@pytest.mark.parametrize("name", EVERY)
def test_a_page_shows_every_word_of_a_card(name: str) -> None:
    (card,) = cards_of(reply(EVERY[name]), share="1 2021-03-04 text x", shared_by="U0BOSS")
    text = shown(page(list(card.blocks), "light"))
    options = {option["text"]["text"] for block in card.blocks for it in block.get("elements", [])
               for option in it.get("options", [])}  # fmt: skip
    for said in strings(list(card.blocks)):
        if said in options:
            continue  # a pick list shows them when it is opened
        for word in re.findall(r"[\w,]{3,}", re.sub(r"&\w+;|<[^|>]*\|", " ", said)):
            assert word in text


def test_a_picture_is_taken(tmp_path: Path) -> None:
    try:
        browser()
    except NoBrowser as error:
        pytest.skip(str(error))
    (card,) = cards_of(reply(EVERY["supported"]))
    path = tmp_path / "card.png"
    picture(page(list(card.blocks), "dark"), path)
    data = path.read_bytes()
    assert data.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", data[16:24])
    assert width == 720
    assert 250 < height < 900
