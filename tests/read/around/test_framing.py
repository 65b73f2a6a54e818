"""What only frames a statement, and what looks like a frame and says something."""

from __future__ import annotations

import pytest

from bot.read.around.framing import find_frames
from tests.northland import LEXICON

CLAIM = "heron thefts in Northmarsh were 500 in 2020"


@pytest.mark.parametrize(
    "frame",
    [
        "Key stat", "Snap", "From the agency copy", "The department's statement reads",
        "Before I file", "To put that in context", "By way of background", "The figures show that",
        "Documents seen by this newspaper show", "The key figure for", "The report gives",
    ],
)  # fmt: skip
def test_a_frame_is_found(frame: str) -> None:
    mark = "" if frame.endswith(("that", "show", "for", "gives")) else (
        "," if frame.startswith(("Before", "To", "By")) else ":"
    )  # fmt: skip
    text = f"{frame}{mark} {CLAIM}"
    [span, *_] = find_frames(text, LEXICON.words)
    assert text[span.start : span.end].startswith(frame.split(maxsplit=1)[0])
    assert span.end <= len(frame) + 1


@pytest.mark.parametrize(
    "frame",
    [
        "Prosecutions:", "Women:", "Forecast figure:", "If we leave out ponds,", "Ponds copy:",
        "Excluding what we call ponds,", "The withdrawn statement reads:", "Seasonally adjusted,",
        "The discredited figures show", "Our draft note:", "Unless you count swans,", "At night,",
        "A myth in my copy:", "For bachelors,", "Details on Eastholme:", "We start in Hartwick,",
    ],
)  # fmt: skip
def test_what_says_something_is_no_frame(frame: str) -> None:
    assert not tuple(find_frames(f"{frame} {CLAIM}", LEXICON.words))


def test_only_the_way_to_a_place_is_a_frame() -> None:
    text = "We start tonight in Northmarsh, where heron thefts were 500 in 2020"
    [span] = find_frames(text, LEXICON.words)
    assert text[span.end :].startswith(" Northmarsh")
