"""The README tells the truth: its transcripts are what the commands print, its files are there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
TRANSCRIPTS = re.findall(
    r"```console\n\$ python (.*?)\n```\n```text\n(.*?)\n```", README, re.DOTALL
)


def test_there_are_transcripts() -> None:
    assert len(TRANSCRIPTS) >= 2


@pytest.mark.parametrize(("command", "shown"), TRANSCRIPTS)
def test_a_transcript_is_what_the_command_prints(command: str, shown: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, *shlex.split(command)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "DOCUMENTS": str(tmp_path), "FACTS_DB": str(ROOT / "facts.db")},
    )
    assert done.stdout.strip() == shown.strip()


@pytest.mark.parametrize("path", sorted(set(re.findall(r"\]\(([\w./-]+)\)", README))))
def test_a_linked_file_is_there(path: str) -> None:
    assert (ROOT / path).exists()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"`make (\w+)`", README))))
def test_a_named_make_target_is_there(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("folder", sorted(set(re.findall(r"`(bot/[\w/.]+)`", README))))
def test_a_named_place_is_there(folder: str) -> None:
    assert (ROOT / folder).exists()
