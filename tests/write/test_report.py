"""What is read of reports: within Slack's limits, however many and however long they are."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.model.report import Fault, KeptReport, Report
from bot.write.report import FAULTS, MOST, SHOWN, report_form, reports_cards
from handlers.sending import MOST_PRIVATE
from tests.slack_fake.block_rules import faults, strings
from tests.slack_fake.views import faults as faults_of_view
from tests.write.replies import FIGURE, UNLINKED


def kept(number: int, note: str) -> KeptReport:
    report = Report("U0REPORTER", "C0NEWS", 7, FIGURE.key, 2, Fault.NUMBER, note)
    return KeptReport(number, datetime(2021, 3, 4, 9, 5, tzinfo=UTC), report, None, "")


def test_every_fault_has_words() -> None:
    assert set(FAULTS) == set(Fault)
    assert len(set(FAULTS.values())) == len(Fault)


def test_slack_takes_a_form_of_however_many_figures() -> None:
    for count in (1, 2, 100):
        figures = [(str(at), (FIGURE, UNLINKED)[at % 2]) for at in range(count)]
        assert list(faults_of_view(report_form(figures, "7 C0NEWS -"))) == []


@pytest.mark.parametrize("length", [0, 200, MOST // 3])
def test_many_long_reports_fit_into_what_slack_shows_in_private(length: int) -> None:
    cards = reports_cards([kept(number, "<&>" * length) for number in range(60, 0, -1)])
    assert len(cards) <= MOST_PRIVATE
    for card in cards:
        assert faults(list(card.blocks)) == []
        assert len(card.text) <= 40_000
    said = "\n".join("\n".join(strings(list(card.blocks))) for card in cards)
    assert said.count("Report ") == SHOWN
    assert "Open reports: 60" in said
    assert "Report 60: the number is wrong" in said


def test_no_reports() -> None:
    (card,) = reports_cards([])
    assert card.text == "There are no open reports."
