"""Pictures of pages, taken by a headless Chromium."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome")
WIDTH = 720
QUIET = (
    "--headless",
    "--no-sandbox",  # it runs as root in containers, and shows nothing but our own page
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)


class NoBrowser(Exception):
    """There is no Chromium; the text says how to get one."""


def browser() -> str:
    """The command of an installed Chromium. Raises NoBrowser."""
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return found
    raise NoBrowser("There is no Chromium here. On Debian: apt-get install chromium")


def picture(page: str, path: Path) -> None:
    """Render a page into a PNG just as high as its content."""
    with tempfile.TemporaryDirectory() as home:
        source = Path(home) / "page.html"
        source.write_text(page, encoding="utf-8")
        seen = _run(home, "--dump-dom", source.as_uri())
        height = re.search(r'data-height="(\d+)"', seen)
        if height is None:
            raise RuntimeError("Chromium did not render the page")
        size = f"--window-size={WIDTH},{int(height[1])}"
        _run(home, size, f"--screenshot={path}", source.as_uri())


def _run(home: str, *arguments: str) -> str:
    command = [browser(), *QUIET, f"--user-data-dir={home}/profile", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout
