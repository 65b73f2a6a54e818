"""A figure or an answer that somebody thinks is wrong, as the desk keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Fault(StrEnum):
    """What somebody thinks is wrong; the values are kept in the desk's database."""

    NUMBER = "wrong_number"
    PLACE = "wrong_place"
    PERIOD = "wrong_period"
    OUTDATED = "source_outdated"
    CAVEAT = "caveat_missing"
    NOT_ASKED = "not_what_i_asked"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Report:
    """What somebody reported about an answer.

    `answer` is the number of the answer in the ledger, and `figure` and `version` what it told,
    None where it is about no figure in particular. `note` is what they added in their own words.
    The statement that was checked is no part of it. `person` and `channel` are Slack's ids.
    """

    person: str
    channel: str
    answer: int
    figure: str | None
    version: int | None
    fault: Fault
    note: str


@dataclass(frozen=True, slots=True)
class KeptReport:
    """A report in the desk's database; `settled` is when it was dealt with, None for an open one.

    `settled_by` says by whom, "" for an open one.
    """

    number: int
    made: datetime
    report: Report
    settled: datetime | None
    settled_by: str
