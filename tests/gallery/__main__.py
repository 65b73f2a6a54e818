"""`make cards`: pictures of real answers from the shipped store, light and dark, in docs/cards."""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path

from bot.check import Checker
from bot.facts.load import load_tables
from bot.facts.sqlite import SqliteFacts
from bot.write.blocks import cards_of
from bot.write.notice import welcome
from handlers.examples import examples
from tests.gallery.browser import NoBrowser, browser, picture
from tests.gallery.page import page

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "cards"
TODAY = date(2019, 12, 6)
ASKED = {
    "supported": "Police in Cambridgeshire recorded 173 child sex crimes in 2018/19.",
    "misleading": "Facebook encryption will hide 20 million child abuse images a year.",
    "wrong": "Tech firms made 12 million referrals of child sexual abuse to NCMEC in 2020.",
    "question": "How many of the Cambridgeshire crimes were on Instagram?",
    "elsewhere": "Norfolk police recorded 173 child sex crimes in 2018/19.",
    "several": "There were 288 offences on Instagram.",
    "article": (
        "Police in Cambridgeshire recorded 173 child sex crimes in 2018/19. Of these, 29 involved "
        "Facebook, 96 were on Instagram and eight on WhatsApp."
    ),
}


def main() -> None:
    """Take the pictures; exit status 1 with the remedy where there is no browser."""
    try:
        browser()
    except NoBrowser as error:
        sys.exit(str(error))
    wanted = sys.argv[1:] or [*ASKED, "help"]
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        load_tables(ROOT / "data", Path(home) / "facts.db")
        facts = SqliteFacts(Path(home) / "facts.db")
        checker = Checker(facts)
        for name in wanted:
            if name == "help":
                card = welcome(examples(checker, facts, TODAY))
            else:
                card = cards_of(checker.check(ASKED[name], TODAY), share="1 2019-12-06 text x")[0]
            for theme in ("light", "dark"):
                picture(page(list(card.blocks), theme), FOLDER / f"{name}-{theme}.png")
            print(FOLDER / f"{name}-light.png", FOLDER / f"{name}-dark.png")  # noqa: T201 - the result


if __name__ == "__main__":
    main()
