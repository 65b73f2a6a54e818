"""Whoever speaks is passed over by name, unless the name may be a place's."""

from __future__ import annotations

import pytest

from tests.read.around.test_talk import strange

CLAIM = "heron thefts in Northmarsh were 500 in 2020"


@pytest.mark.parametrize(
    "text",
    [
        f"“{CLAIM},” said Jane Smith.",
        f"“{CLAIM},” said economist Jane Smith.",
        f"“{CLAIM},” said Labour MP Jane Smith.",
        f"“{CLAIM},” Dr Quill said.",
        f"“{CLAIM},” Jane Quill told the programme.",
        f"Mrs Quill told MPs {CLAIM}.",
        f"The BBC reported that {CLAIM}.",
        f"{CLAIM}, the BBC reports.",
    ],
)
def test_who_speaks_is_passed_over(text: str) -> None:
    assert not strange(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"“{CLAIM},” said Quillfield.", "quillfield"),
        (f"“{CLAIM},” said North Quill.", "quill"),
        (f"“{CLAIM},” Quillfield Council said.", "quillfield"),
        (f"“{CLAIM},” Quill Hospital said.", "quill"),
        ("“Heron thefts were 500 in 2020,” said Jane Smith.", "smith"),
        ("Jane Smith's heron thefts in Northmarsh were 500 in 2020", "smith"),
    ],
)
def test_a_place_that_speaks_is_kept(text: str, kept: str) -> None:
    assert kept in strange(text)
