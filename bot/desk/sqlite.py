"""The desk's memory in an SQLite file, shared by every thread and process of the desk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from bot.desk import channels, events, ledger, reports
from bot.desk.alive import is_alive
from bot.desk.connection import DeskFile
from bot.desk.desk import Delivery, Entry, Occasion, Told
from bot.model.channel import ChannelSettings
from bot.model.report import KeptReport, Report


class SqliteDesk:
    """A desk at `path` (see Desk), made where there is none.

    Raises BadStore, naming the file and the remedy, where it can't be used: at once, and later.
    """

    def __init__(self, path: Path) -> None:
        self._file = DeskFile(path)
        with self._file.transaction() as db:
            events.forget_old(db)
            self._key = ledger.hash_key(db)

    def claim(self, event: str) -> bool:
        """True for the first who claims this event, False for everyone after, in any process."""
        with self._file.transaction() as db:
            return events.claim(db, event)

    def release(self, event: str) -> None:
        """Let an event be claimed again."""
        with self._file.transaction() as db:
            events.release(db, event)

    def begin(self, event: str, occasion: Occasion) -> None:
        """Note that this process is answering an event, in case that it dies over it."""
        with self._file.transaction() as db:
            events.begin(db, self._file.sign.name, event, occasion)

    def finish(self, event: str) -> None:
        """Note that the person has an answer, or has been told why not."""
        with self._file.transaction() as db:
            events.finish(db, event)

    def abandoned(self) -> tuple[Occasion, ...]:
        """The occasions that a process has died over; each is handed out once, to one caller."""
        with self._file.transaction() as db:
            return events.take_abandoned(db, partial(is_alive, self._file.path))

    def enter(
        self,
        occasion: Occasion,
        text: str,
        told: Sequence[Told],
        shared_from: int | None = None,
    ) -> int:
        """Enter an answer before it is sent, all or nothing; returns its number."""
        with self._file.transaction() as db:
            return ledger.enter(db, occasion, self.text_hash(text), told, shared_from)

    def delivered(self, number: int, delivery: Delivery) -> None:
        """Note a message that carried the answer."""
        with self._file.transaction() as db:
            ledger.deliver(db, number, delivery)

    def entry(self, number: int) -> Entry:
        """One answer. Raises UnknownKey."""
        with self._file.transaction() as db:
            return ledger.entry(db, number)

    def told(self, figure: str, version: int | None = None) -> tuple[Entry, ...]:
        """Every answer that told this figure (in this version, if given), oldest first."""
        with self._file.transaction() as db:
            return ledger.told(db, figure, version)

    def report(self, form: str, report: Report) -> int:
        """Keep a report of a wrong figure; returns its number, the same for the same `form`."""
        with self._file.transaction() as db:
            return reports.keep(db, form, report)

    def reports(self, settled: bool = False) -> tuple[KeptReport, ...]:
        """The open reports, or with `settled` all of them, newest first."""
        with self._file.transaction() as db:
            return reports.reports(db, settled)

    def count_reports(self) -> int:
        """How many reports are open."""
        with self._file.transaction() as db:
            return reports.count_open(db)

    def settle(self, report: int, by: str) -> None:
        """Note that a report has been dealt with. Raises UnknownKey for one that isn't open."""
        with self._file.transaction() as db:
            reports.settle(db, report, by)

    def channel(self, channel: str) -> ChannelSettings:
        """How the desk behaves in a channel; the defaults where nobody has set it."""
        with self._file.transaction() as db:
            return channels.channel(db, channel)

    def set_channel(self, channel: str, settings: ChannelSettings, by: str) -> None:
        """Set how the desk behaves in a channel; `by` is who has set it, as Slack's id."""
        with self._file.transaction() as db:
            channels.set_channel(db, channel, settings, by)

    def text_hash(self, text: str) -> str:
        """The keyed hash of a text: the same for the same text at this desk only."""
        return ledger.keyed_hash(self._key, text)
