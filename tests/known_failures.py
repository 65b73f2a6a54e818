"""Lists of labelled statements that are answered wrongly today, and their place in the tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol

import pytest

NEW = "Not looked into yet"
"""The heading of new failures."""


class Labelled(Protocol):
    """A labelled statement, as far as a test has to know it."""

    @property
    def name(self) -> str:
        """Its file and line."""

    @property
    def text(self) -> str:
        """The statement."""


def known_failures(path: Path) -> dict[str, str]:
    """The texts of a list, each with the reason under which it stands; none where there is none."""
    found, reason = dict[str, str](), ""
    for line in path.read_text("utf-8").splitlines() if path.exists() else []:
        if line.startswith("# "):
            reason = line.removeprefix("# ")
        elif line:
            found[line] = reason
    return found


def write_failures(path: Path, failing: Mapping[str, str]) -> None:
    """Write the list anew: each text under the reason it had, else under its new heading.

    Reasons keep their order, and new ones come last.
    """
    known = known_failures(path)
    texts = [text for text in (*known, *failing) if text in failing]
    reasons = {text: known.get(text, failing[text]) for text in texts}
    blocks = (
        "\n".join([f"# {reason}", *(text for text, its in reasons.items() if its == reason)])
        for reason in dict.fromkeys(reasons.values())
    )
    path.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


def parameters(cases: Iterable[Labelled], known: Mapping[str, str]) -> list[Any]:
    """The cases for a test; one that is known to fail must fail, or the list is out of date."""
    return [
        pytest.param(
            case,
            id=case.name,
            marks=[pytest.mark.xfail(reason=known[case.text], strict=True)]
            if case.text in known
            else [],
        )
        for case in cases
    ]
