"""An editor's copy, a pasted text or a file: read, checked, and told in a thread.

Nothing of it is kept: it is read out of Slack, answered into Slack, and forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from slack_sdk import WebClient

from bot.article import check_document, own_day
from bot.desk.desk import Occasion
from bot.desk.telling import told_in
from bot.documents import read_document
from bot.errors import BadDocument, TooLong
from bot.model.document import Document, Format, Stretch
from bot.write.card import Card
from bot.write.copy_cards import CheckedCopy, copy_cards, named
from bot.write.notice import notice
from handlers.annotated import send_back
from handlers.fetching import Sent, fetch
from handlers.front_desk import FrontDesk, Ready
from handlers.sending import Posted
from handlers.sentences import sentences_of
from handlers.telling import AT_ONCE, PATIENCE, Telling

BROKEN = re.compile("[\ud800-\udfff]")
"""Halves of characters: chat programs send them now and then, and Slack takes none back."""
PASTED = "Your text"
FETCHING = "Fetching the file…"
READING = "Reading {name}…"
CHECKED = "Checking {name}: {share} per cent done…"


@dataclass(frozen=True, slots=True)
class Copy:
    """A text, or a file by its id, and the day of posting. The answer goes to the occasion.

    At an occasion without a thread the answer starts one; its channel may be a person's id.
    """

    occasion: Occasion
    day: date
    text: str = ""
    file: str = ""


def answer_copy(client: WebClient, front_desk: FrontDesk, copy: Copy) -> None:
    """Answer it, in as many messages as it takes. What can't be read is said in plain words."""
    patience = AT_ONCE if copy.file else PATIENCE
    telling = Telling(client, copy.occasion.channel, copy.occasion.thread, patience)
    try:
        _answer(client, front_desk, copy, telling)
    except (BadDocument, TooLong) as error:  # their words are meant for people
        telling.begin(notice(str(error)))
    except Exception:
        telling.stop()
        raise


def _answer(client: WebClient, front_desk: FrontDesk, copy: Copy, telling: Telling) -> None:
    sent = _fetched(client, copy, telling)
    document = _read(copy, sent)
    day = own_day(document, copy.day)
    reply = check_document(front_desk.checker, document, day, _progress(document, telling))
    checked = CheckedCopy(
        document.name if sent else "", reply, sentences_of(reply), day, document.remarks
    )
    occasion = replace(copy.occasion, channel=telling.channel)
    number = front_desk.desk.enter(occasion, reply.text, told_in(reply, named))
    ready = Ready(copy_cards(checked, number), number)
    _tell(ready, ready.cards[:1], telling.begin, front_desk)
    try:
        if sent is not None:  # at once: what follows may be many messages, at Slack's own pace
            send_back(client, telling, sent, document, reply)
    finally:  # whatever becomes of the document, the answer is told to its end
        _tell(ready, ready.cards[1:], telling.go_on, front_desk)


def _tell(
    ready: Ready, cards: Sequence[Card], tell: Callable[[Card], Posted], front_desk: FrontDesk
) -> None:
    for card in cards:
        posted = tell(card)
        front_desk.delivered(ready, posted.channel, posted.ts)


def _fetched(client: WebClient, copy: Copy, telling: Telling) -> Sent | None:
    if not copy.file:
        return None
    telling.so_far(FETCHING)
    sent = fetch(client, copy.file)
    telling.so_far(READING.format(name=sent.name))
    return sent


def _read(copy: Copy, sent: Sent | None) -> Document:
    if sent is not None:
        return read_document(sent.name, sent.data)
    text = BROKEN.sub("\N{REPLACEMENT CHARACTER}", copy.text)
    return Document(PASTED, Format.TEXT, text, (Stretch(0, len(text)),))


def _progress(document: Document, telling: Telling) -> Callable[[int, int], None]:
    def tell(done: int, whole: int) -> None:
        share = 100 * done // max(whole, 1)
        if share < 100:
            telling.so_far(CHECKED.format(name=document.name, share=share))

    return tell
