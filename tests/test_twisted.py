"""True numbers with a twist, against the invented store: none of them may be confirmed."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.model.finding import Verdict
from tests.derived_cases import checker

_DAY = date(2023, 9, 1)
_LINES = (Path(__file__).parent / "cases" / "twisted.jsonl").read_text("utf-8").splitlines()


def _parameters() -> list[Any]:
    rows = [json.loads(line) for line in _LINES]
    return [
        pytest.param(
            row["text"],
            marks=[pytest.mark.xfail(reason=row["known"], strict=True)] if "known" in row else [],
        )
        for row in rows
    ]


@pytest.mark.parametrize("text", _parameters())
def test_a_twisted_statement_is_not_confirmed(text: str) -> None:
    answers = checker("invented").check(text, _DAY).answers
    assert answers
    assert Verdict.SUPPORTED not in [one.finding.verdict for one in answers]
