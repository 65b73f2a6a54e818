"""A reply in plain words: whole outputs compared."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.model.finding import Verdict
from bot.model.interval import Interval
from bot.write.phrases import REASONS, VERDICTS
from bot.write.text import NOTHING_TO_CHECK, headline, lines, render, render_answer
from tests.write.replies import ASSUMED, EVERY, NOTHING, SEVERAL, SUPPORTED, WARNED, reply

FIGURE = """\
  figure: Northmarsh Constabulary logged more than 4,000 thefts of herons from garden ponds.
  of: thefts of herons; Northmarsh; garden ponds; 2020
  source: Heron thefts & <other> losses, Northmarsh Bird Office \
(4 March 2021; page 3; https://herons.example/report?a=1&b=2)
"""
WHOLE = {
    "supported": (
        "Supported: the figure is more than 4,000 thefts. "
        "The number agrees with what is on file.\n"
        "  you wrote: “Northmarsh logged 4,000+ heron thefts”\n"
        f"{FIGURE}"
        "  caveat: Only 4 of 5 forces reported; not <Eastmarsh>.\n"
        "  note: The source rounds to thousands.\n"
        "  often misquoted: “4,000 birds”. Right: 4,000 thefts of herons. "
        "A heron is one bird of many."
    ),
    "assumed": (
        "Supported: the figure is more than 4,000 thefts. "
        "The number agrees with what is on file.\n"
        "  you wrote: “Northmarsh logged 4,000+ heron thefts”\n"
        "  assumed: period (2020), place (Northmarsh)\n"
        f"{FIGURE}"
        "  its words: “4,000 <!>”\n"
        "  caveat: Only 4 of 5 forces reported; not <Eastmarsh>."
    ),
    "found": (
        "On file: more than 4,000 thefts.\n"
        "  you wrote: “Northmarsh logged 4,000+ heron thefts”\n"
        f"{FIGURE}"
        "  caveat: Only 4 of 5 forces reported; not <Eastmarsh>.\n"
        "  note: The source rounds to thousands.\n"
        "  often misquoted: “4,000 birds”. Right: 4,000 thefts of herons. "
        "A heron is one bird of many."
    ),
    "elsewhere": (
        "Can't tell. The nearest figure on file is for another place.\n"
        "  you wrote: “Northmarsh logged 4,000+ heron thefts”\n"
        "  Nearest on file:\n"
        "  - 41 thefts: thefts of herons; Southmarsh; 2020 (differs in place: the figure is for "
        "Southmarsh, you wrote Northmarsh) [herons-southmarsh]"
    ),
    "several": (
        "Can't tell. Several figures on file fit, and the statement doesn't say which.\n"
        "  you wrote: “Northmarsh logged 4,000+ heron thefts”\n"
        "  Which of these do you mean?\n"
        "  - more than 4,000 thefts: thefts of herons; Northmarsh; garden ponds; 2020 "
        "[herons-northmarsh]\n"
        "  - 41 thefts: thefts of herons; Southmarsh; 2020 [herons-southmarsh]"
    ),
}


@pytest.mark.parametrize("name", WHOLE)
def test_whole_answers(name: str) -> None:
    assert render_answer(EVERY[name]) == WHOLE[name]


@pytest.mark.parametrize("name", EVERY)
def test_every_answer_opens_with_its_verdict_and_says_why(name: str) -> None:
    finding = EVERY[name].finding
    said = headline(finding)
    assert said.startswith(VERDICTS[finding.verdict])
    assert finding.verdict is Verdict.FOUND or REASONS[finding.reason] in said
    assert render_answer(EVERY[name]).startswith(f"{said}\n")


@pytest.mark.parametrize("name", EVERY)
def test_no_caveat_that_must_be_shown_is_dropped(name: str) -> None:
    answer = EVERY[name]
    said = render_answer(answer)
    assert all(f"caveat: {caveat.text}" in said for caveat in answer.caveats if caveat.must_show)


def test_what_must_be_shown_comes_before_what_may() -> None:
    turned = replace(SUPPORTED, caveats=SUPPORTED.caveats[::-1])
    assert render_answer(turned) == render_answer(SUPPORTED)


def test_a_reply_is_its_answers_in_order() -> None:
    whole = render(reply(SUPPORTED, NOTHING))
    assert whole == f"{render_answer(SUPPORTED)}\n\n{render_answer(NOTHING)}"
    assert render(reply()) == NOTHING_TO_CHECK


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        ("4000", "5000", "4,000 to 5,000 thefts"),
        ("4000", None, "4,000 or more thefts"),
        (None, "5000", "up to 5,000 thefts"),
        ("0.25", "1500000", "0.25 to 1.5 million thefts"),
    ],
)
def test_what_the_words_allow(low: str | None, high: str | None, said: str) -> None:
    assert allowance(low, high) == [f"“4,000+”: {said}"]


def test_a_number_that_allows_only_itself_needs_no_telling() -> None:
    assert allowance("4000", "4000") == []


def allowance(low: str | None, high: str | None) -> list[str]:
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    finding = replace(SUPPORTED.finding, allowed=Interval(ends[0], ends[1]))
    found = lines(replace(SUPPORTED, finding=finding))
    return [one.text for one in found if one.label == "which allows"]


def test_line_ends_of_the_statement_don_t_break_the_answer() -> None:
    claim = replace(SUPPORTED.finding.claim, text="Northmarsh\n\nlogged   4,000+")
    answer = replace(SUPPORTED, finding=replace(SUPPORTED.finding, claim=claim))
    assert "  you wrote: “Northmarsh logged 4,000+”\n" in render_answer(answer)


def test_nothing_is_assumed_where_no_figure_answers() -> None:
    finding = replace(SEVERAL.finding, assumed=ASSUMED.finding.assumed)
    assert "assumed" not in render_answer(replace(SEVERAL, finding=finding))


def test_a_warning_told_as_fact_opens_with_who_said_it() -> None:
    assert "Northmarsh Bird Office" in headline(WARNED.finding)
