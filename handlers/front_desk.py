"""Where questions come in and answers go out: checked, entered in the ledger, put on cards."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.check import Checker
from bot.desk.desk import Delivery, Desk, Occasion, Surface, Told
from bot.desk.telling import told_in
from bot.errors import TooLong, UnknownKey
from bot.facts.store import FactStore
from bot.model.figure import Status
from bot.model.finding import Reply, Verdict
from bot.write.blocks import SHARE_IN_THREAD, SHARE_TO_CHANNEL, cards_of, share_button, wrong_button
from bot.write.card import Card
from bot.write.dossier import dossier_cards
from bot.write.lookup import reply_about, with_figure
from bot.write.nearest import shown
from bot.write.notice import notice, welcome
from bot.write.retold import Retold
from bot.write.sheet import Sheet
from handlers.asked import Asked, button_value
from handlers.examples import examples
from handlers.people import People
from handlers.small_talk import is_small_talk

ANSWERING = frozenset({Status.VERIFIED, Status.DISPUTED})
"""A superseded figure is still shown with all about it, but it answers nothing."""
GONE = "That figure is no longer on file. Please ask again."
UNSHARED = (
    "This is too long to be shared from here. To have it answered for everyone, mention me in the "
    "channel with the text."
)


@dataclass(frozen=True, slots=True)
class Ready:
    """An answer that waits to be sent, entered in the ledger under `number`.

    `number` is None for what tells no figure: an explanation, a refusal.
    """

    cards: tuple[Card, ...]
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A reply, for what passes it on in a form of its own, and the answer that tells it."""

    reply: Reply
    ready: Ready


@dataclass(frozen=True, slots=True)
class FrontDesk:
    """The checker, the figures, the desk's memory and who is who, for the listeners to use."""

    checker: Checker
    facts: FactStore
    desk: Desk
    people: People

    def takes(self, *claims: str) -> bool:
        """True for the first who takes this on; everybody after must keep quiet."""
        return all(self.desk.claim(claim) for claim in claims)

    def explain(self, day: date) -> Ready:
        """What the desk is for, with examples from the store."""
        return Ready((welcome(examples(self.checker, self.facts, day)),))

    def answer(self, occasion: Occasion, text: str, day: date, private: bool = False) -> Ready:
        """The answer to a text; an explanation where there is nothing to check.

        A `private` answer gets a button to share it.
        """
        if is_small_talk(text):
            return self.explain(day)
        try:
            reply = self.checker.check(text, day)
        except TooLong as error:  # its words are meant for people
            return Ready((notice(str(error)),))
        return self._enter(occasion, reply, Asked(0, day, text=text), private)

    def judge(self, occasion: Occasion, text: str, day: date) -> Judged:
        """The reply to a text together with its answer, whatever the text is. Raises TooLong."""
        reply = self.checker.check(text, day)
        return Judged(reply, self._enter(occasion, reply, Asked(0, day, text=text), private=False))

    def is_asked(self, text: str, day: date) -> bool:
        """True where a text states a number or asks for one, so that it wants an answer."""
        try:
            reading = self.checker.read(text, day)
        except TooLong:
            return True  # so that its being too long is said
        return bool(reading.quantities or ("?" in text and reading.measures))

    def look_up(self, occasion: Occasion, key: str, day: date, private: bool = False) -> Ready:
        """One figure, as an answer."""
        try:
            reply = self._about(key)
        except UnknownKey:
            return Ready((notice(GONE),))
        return self._enter(occasion, reply, Asked(0, day, figure=key), private)

    def contradict(self, occasion: Occasion, reply: Reply, day: date) -> Ready:
        """What figures on file say against a message that nobody has asked about."""
        number = self.desk.enter(occasion, reply.text, told_in(reply, shown))
        return Ready(cards_of(reply, number=number, day=day), number)

    def choose(
        self, occasion: Occasion, key: str, retold: Retold | None, private: bool = False
    ) -> Ready:
        """A statement judged again, as about the figure that was chosen for it.

        Without the statement, or where it is read differently by now, the figure alone.
        """
        if retold is None:
            return self.look_up(occasion, key, date.today(), private)
        asked = Asked(0, retold.day, text=retold.text, figure=key, place=retold.place)
        try:
            reply = self._again(asked)
        except UnknownKey:
            return self.look_up(occasion, key, retold.day, private)
        return self._enter(occasion, reply, asked, private)

    def share(self, occasion: Occasion, asked: Asked) -> Ready:
        """What was asked in private, answered anew for everyone.

        Raises UnknownKey for a figure that no longer answers.
        """
        reply = self._again(asked)
        number = self.desk.enter(
            occasion, reply.text, told_in(reply, shown), shared_from=asked.number
        )
        cards = cards_of(reply, shared_by=occasion.person, number=number, day=asked.day)
        return Ready(cards, number)

    def all_about(self, occasion: Occasion, keys: tuple[str, ...]) -> Ready:
        """Everything on file about some figures: all caveats, definitions, versions."""
        try:
            sheets = tuple(map(self._sheet, keys))
        except UnknownKey:
            return Ready((notice(GONE),))
        return Ready(dossier_cards(sheets), self._enter_sheets(occasion, sheets))

    def show(self, occasion: Occasion, key: str, day: date) -> Ready:
        """Everything on file about one figure, in private. Raises UnknownKey, as for drafts."""
        sheet = self._sheet(key)
        number = self._enter_sheets(occasion, (sheet,))
        share = button_value(Asked(number, day, figure=key))
        shareable = share and sheet.figure.status in ANSWERING
        buttons = [share_button(share)] if share and shareable else []
        return Ready(dossier_cards((sheet,), [*buttons, wrong_button(number)]), number)

    def delivered(self, ready: Ready, channel: str, ts: str) -> None:
        """Note where an answer went; `ts` is "" for one that only its asker saw."""
        if ready.number is not None:
            self.desk.delivered(ready.number, Delivery(channel, ts))

    def _sheet(self, key: str) -> Sheet:
        """All that is published of a figure. Raises UnknownKey; a draft is as good as not there."""
        figure = self.facts.figure(key)
        if figure.status is Status.DRAFT:
            raise UnknownKey(f"{key} is a draft")
        versions = self.facts.versions(key)
        return Sheet(
            figure,
            self.facts.caveats(figure),
            self.facts.coverage(figure.source.key),
            tuple(one for one in versions if one.status is not Status.DRAFT),
            self.facts.misquotes(key),
        )

    def _enter_sheets(self, occasion: Occasion, sheets: tuple[Sheet, ...]) -> int:
        figures = [sheet.figure for sheet in sheets]
        told = [Told(n, Verdict.FOUND, it.key, it.version) for n, it in enumerate(figures)]
        return self.desk.enter(occasion, " ".join(it.key for it in figures), told)

    def _again(self, asked: Asked) -> Reply:
        """What was asked, answered anew. Raises UnknownKey for a figure that no longer answers."""
        if not asked.figure:
            return self.checker.check(asked.text, asked.day)
        about = self._about(asked.figure)
        if not asked.text:
            return about
        judged = self.checker.check_against(asked.text, asked.place, asked.figure, asked.day)
        return with_figure(judged, about)

    def _about(self, key: str) -> Reply:
        """A figure as a reply. Raises UnknownKey for one that isn't, or is no longer, an answer."""
        figure = self.facts.figure(key)
        if figure.status not in ANSWERING:
            raise UnknownKey(f"{key} is {figure.status}")
        return reply_about(figure, self.facts.caveats(figure), self.facts.misquotes(key))

    def _enter(self, occasion: Occasion, reply: Reply, asked: Asked, private: bool) -> Ready:
        number = self.desk.enter(occasion, reply.text, told_in(reply, shown))
        if not private:
            typed = occasion.person if occasion.surface is Surface.COMMAND else ""
            return Ready(cards_of(reply, None, typed, number=number, day=asked.day), number)
        share = button_value(replace(asked, number=number, thread=occasion.thread or ""))
        label = SHARE_IN_THREAD if occasion.thread else SHARE_TO_CHANNEL
        cards = cards_of(reply, share, share_label=label, number=number, day=asked.day)
        return Ready(cards if share else (*cards, notice(UNSHARED)), number)
