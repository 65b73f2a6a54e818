"""What the Slack side may ask of the desk's memory, whatever holds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.model.channel import ChannelSettings
from bot.model.finding import Verdict
from bot.model.report import KeptReport, Report


class Surface(StrEnum):
    """Where in Slack an answer was given; the values are kept in the ledger."""

    MENTION = "mention"
    DIRECT = "direct"
    COMMAND = "command"
    CHOICE = "choice"
    MORE = "more"
    SHARED = "shared"
    WATCHED = "watched"
    SHORTCUT = "shortcut"
    COPY = "copy"
    HOME = "home"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Occasion:
    """Who asked, and where; `thread` is None outside threads. All are Slack's own ids."""

    surface: Surface
    channel: str
    thread: str | None
    person: str


@dataclass(frozen=True, slots=True)
class Told:
    """One figure that an answer told, in which version, or a claim for which there was none.

    `nearest` marks a figure that was named only as a near one; its number was told all the same.
    """

    claim: int
    verdict: Verdict
    figure: str | None = None
    version: int | None = None
    nearest: bool = False


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message that carried an answer, as Slack knows it; `ts` is "" for an ephemeral one."""

    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer in the ledger.

    `text_hash` is all that is kept of the statement. `deliveries` is empty for an answer that was
    begun and never reached Slack. `shared_from` is the number of the answer that this one shares.
    """

    number: int
    occasion: Occasion
    given: datetime
    text_hash: str
    told: tuple[Told, ...]
    deliveries: tuple[Delivery, ...]
    shared_from: int | None


class Desk(Protocol):
    """The desk's memory; safe to use from many threads and many processes at once."""

    def claim(self, event: str) -> bool:
        """True for the first who claims this event, False for everyone after, in any process."""

    def release(self, event: str) -> None:
        """Let an event be claimed again: what was begun for it has failed and may be retried."""

    def begin(self, event: str, occasion: Occasion) -> None:
        """Note that this process is answering an event, in case that it dies over it."""

    def finish(self, event: str) -> None:
        """Note that the person has an answer, or has been told why not."""

    def abandoned(self) -> tuple[Occasion, ...]:
        """The occasions that a process has died over; each is handed out once, to one caller."""

    def enter(
        self,
        occasion: Occasion,
        text: str,
        told: Sequence[Told],
        shared_from: int | None = None,
    ) -> int:
        """Enter an answer before it is sent, all or nothing; returns its number.

        Of `text` only a keyed hash is kept.
        """

    def delivered(self, number: int, delivery: Delivery) -> None:
        """Note a message that carried the answer."""

    def entry(self, number: int) -> Entry:
        """One answer. Raises UnknownKey."""

    def told(self, figure: str, version: int | None = None) -> tuple[Entry, ...]:
        """Every answer that told this figure (in this version, if given), oldest first."""

    def report(self, form: str, report: Report) -> int:
        """Keep a report of a wrong figure; returns its number, the same for the same `form`."""

    def reports(self, settled: bool = False) -> tuple[KeptReport, ...]:
        """The open reports, or with `settled` all of them, newest first."""

    def count_reports(self) -> int:
        """How many reports are open."""

    def settle(self, report: int, by: str) -> None:
        """Note that a report has been dealt with. Raises UnknownKey for one that isn't open."""

    def channel(self, channel: str) -> ChannelSettings:
        """How the desk behaves in a channel; the defaults where nobody has set it."""

    def set_channel(self, channel: str, settings: ChannelSettings, by: str) -> None:
        """Set how the desk behaves in a channel; `by` is who has set it, as Slack's id."""

    def text_hash(self, text: str) -> str:
        """The keyed hash of a text: the same for the same text at this desk only."""
