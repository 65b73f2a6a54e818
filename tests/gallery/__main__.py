"""`make cards`: pictures of every card and view, light and dark, in docs/cards."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot.facts.load import load_tables
from handlers.settings import Mode
from tests.gallery.browser import Camera, NoBrowser, browser
from tests.gallery.page import THEMES, page
from tests.gallery.scenes import SCENES
from tests.gallery.stage import Stage
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import ROOT, FakeSlack

FOLDER = ROOT / "docs" / "cards"


@contextmanager
def stage() -> Iterator[Stage]:
    """A desk on the shipped figures, which knows nobody yet."""
    with tempfile.TemporaryDirectory() as home, FakeSlack() as slack:
        facts = Path(home) / "facts.db"
        load_tables(ROOT / "data", facts)
        with DeskProcess(slack, Mode.HTTP, facts, Path(home) / "desk.db") as desk:
            yield Stage(desk, slack)


def take(names: Sequence[str]) -> None:
    """Take the pictures of these scenes."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with stage() as desk, Camera() as camera:
        for name in names:
            picture = SCENES[name](desk)
            for theme in THEMES:
                path = FOLDER / f"{name}-{theme}.png"
                camera.take(page(picture, theme), path)
                print(path)  # noqa: T201 - the result
    (FOLDER / "index.html").write_text(_index(), encoding="utf-8")


def _index() -> str:
    """A page with all pictures that there are, light and dark side by side."""
    names = sorted({path.stem.rpartition("-")[0] for path in FOLDER.glob("*.png")})
    rows = "".join(
        f'<h2>{name}</h2><img src="{name}-light.png" alt=""> <img src="{name}-dark.png" alt="">'
        for name in names
    )
    return f'<!doctype html><meta charset="utf-8"><title>Cards</title>{rows}'


def main() -> None:
    """Take all pictures, or those named; exit status 1 with the remedy where it can't be done."""
    names = sys.argv[1:] or list(SCENES)
    unknown = [name for name in names if name not in SCENES]
    if unknown:
        sys.exit(f"There is no {', '.join(unknown)}. There are: {', '.join(SCENES)}")
    try:
        browser()
    except NoBrowser as error:
        sys.exit(str(error))
    take(names)


if __name__ == "__main__":
    main()
