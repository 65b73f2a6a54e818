"""A figure's sheet, and what a body reported: whole outputs compared."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.model.covered import Covered, Return
from bot.model.figure import Coverage, CoverageStatus, Qualifier, Status, Version
from bot.write.amount import amount, number
from bot.write.coverage import coverage_line, covered_text
from bot.write.sheet import Sheet, sheet_text
from tests.write.replies import FIGURE, MAY, MISQUOTE, MUST, SOURCE, UNLINKED

ROW = Coverage("heron-report", "", "", "northmarsh", CoverageStatus.REPORTED, "by post")
FIRST = Version(
    "herons-northmarsh", 1, Decimal(3900), None, Qualifier.ABOUT, Status.SUPERSEDED,
    "2021-03-04", "2021-03-05", "an editor", "another", "first entry",
)  # fmt: skip
SECOND = replace(
    FIRST, number=2, value=Decimal(4000), value_high=Decimal(4100), qualifier=Qualifier.BETWEEN,
    status=Status.VERIFIED, since="", recorded="", by="", approved_by="", reason="",
)  # fmt: skip


def test_a_whole_sheet() -> None:
    figure = replace(FIGURE, flags=("B", "P"), review_by=date(2030, 3, 1), status=Status.DISPUTED)
    sheet = Sheet(figure, (MUST, MAY), (ROW,), (FIRST, SECOND), (MISQUOTE,))
    assert sheet_text(sheet) == (
        "herons-northmarsh: more than 4,000 thefts\n"
        "  Northmarsh Constabulary logged more than 4,000 thefts of herons from garden ponds.\n"
        "  of: thefts of herons; Northmarsh; garden ponds; 2020\n"
        "  means: One heron, one theft\n"
        "  status: disputed\n"
        "  flags: B, P\n"
        "  review by: 1 March 2030\n"
        "  source: Heron thefts & <other> losses, Northmarsh Bird Office (4 March 2021; page 3; "
        "https://herons.example/report?a=1&b=2)\n"
        "  origin: Counts sent in by four police forces\n"
        "  caveat: Only 4 of 5 forces reported; not <Eastmarsh>.\n"
        "  note: The source rounds to thousands.\n"
        "  coverage: northmarsh, whole return: reported (by post)\n"
        "  often misquoted: “4,000 birds”. Right: 4,000 thefts of herons. "
        "A heron is one bird of many.\n"
        "  version 1: about 3,900, superseded, from 2021-03-04, recorded 2021-03-05, by an editor, "
        "approved by another: first entry\n"
        "  version 2: between 4,000 to 4,100, verified"
    )


def test_what_is_not_on_file_is_said_not_to_be() -> None:
    bare = replace(UNLINKED, locator="", period=None)
    text = sheet_text(Sheet(bare))
    assert "  of: thefts of herons; Southmarsh; not given by the source\n" in text
    assert (
        "  source: A letter, Northmarsh Bird Office (no date on file; no locator; no link on file)"
        in text
    )


@pytest.mark.parametrize(
    ("row", "line"),
    [
        (ROW, "whole return: reported (by post)"),
        (replace(ROW, note=""), "whole return: reported"),
        (
            replace(ROW, dimension="platform", status=CoverageStatus.NOT_RECORDED),
            "platform: not recorded (by post)",
        ),
        (
            replace(ROW, measure="thefts", dimension="age", status=CoverageStatus.PARTIAL, note=""),
            "thefts age: reported in part",
        ),
        (replace(ROW, status=CoverageStatus.NO_REPLY, note=""), "whole return: did not reply"),
        (replace(ROW, status=CoverageStatus.REFUSED, note=""), "whole return: refused"),
    ],
)
def test_coverage_in_a_line(row: Coverage, line: str) -> None:
    assert coverage_line(row) == line


def test_what_a_body_reported_source_by_source() -> None:
    covered = Covered(
        "Northmarsh Constabulary",
        "northmarsh",
        (
            Return(SOURCE, (ROW,), 1),
            Return(replace(SOURCE, key="two", title="Two"), (), 2),
            Return(replace(SOURCE, key="three", title="Three"), (), 0),
            Return(replace(SOURCE, key="four", title="Four", bodies_asked=None), (), 0),
            Return(replace(SOURCE, key="five", title="Five", bodies_reporting=None), (), 0),
        ),
    )
    assert covered_text(covered) == (
        "Northmarsh Constabulary\n"
        "  Heron thefts & <other> losses [heron-report]\n"
        "    whole return: reported (by post)\n"
        "    1 figure on file of its own\n"
        "  Two [two]\n"
        "    2 figures on file of its own\n"
        "    so it supplied data; which of the others did is not on file\n"
        "  Three [three]\n"
        "    whether it reported is not on file (4 of 5 supplied data)\n"
        "  Four [four]\n"
        "    whether it reported is not on file (4 supplied data)\n"
        "  Five [five]\n"
        "    whether it reported is not on file"
    )


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("9259", "9,259"), ("0.25", "0.25"), ("21000000", "21 million"), ("0", "0"),
        ("1500000", "1.5 million"), ("1234567", "1,234,567"), ("3200000000", "3.2 billion"),
        ("-2500000", "-2.5 million"), ("12.50", "12.5"), ("1E+3", "1,000"),
    ],
)  # fmt: skip
def test_numbers_as_a_newspaper_writes_them(value: str, said: str) -> None:
    assert number(Decimal(value)) == said


@pytest.mark.parametrize(
    ("qualifier", "high", "said"),
    [
        (Qualifier.EXACTLY, None, "4,000 thefts"),
        (Qualifier.ROUNDED, None, "4,000 thefts (rounded)"),
        (Qualifier.ABOUT, None, "about 4,000 thefts"),
        (Qualifier.MORE_THAN, None, "more than 4,000 thefts"),
        (Qualifier.AT_LEAST, None, "at least 4,000 thefts"),
        (Qualifier.LESS_THAN, None, "less than 4,000 thefts"),
        (Qualifier.AT_MOST, None, "at most 4,000 thefts"),
        (Qualifier.UP_TO, None, "up to 4,000 thefts"),
        (Qualifier.NEARLY, None, "nearly 4,000 thefts"),
        (Qualifier.BETWEEN, 5000, "between 4,000 and 5,000 thefts"),
    ],
)
def test_amounts_as_their_source_hedges_them(
    qualifier: Qualifier, high: int | None, said: str
) -> None:
    value_high = None if high is None else Decimal(high)
    assert amount(replace(FIGURE, qualifier=qualifier, value_high=value_high)) == said
