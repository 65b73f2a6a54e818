"""An answer that takes a while: one message says how far it is and becomes the answer."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.write.card import Card
from bot.write.notice import notice
from handlers.sending import Posted, posted

AT_ONCE = 0.0
PATIENCE = 1.5
"""Seconds before anything is said: what is done sooner needs no word on how far it is."""
BETWEEN = 2.0
"""Seconds between two words on how far it is; Slack takes about 50 edits a minute in all."""
PACE = 1.1
"""Seconds between messages: Slack takes one a second in a conversation, and a few at once."""
AT_A_TIME = 4
LONGEST_EDIT = 4_000
"""Characters of text that a message may be edited to."""
BELOW = "I've read it; the answer is below."
STOPPED = "I had to stop here."

logger = logging.getLogger(__name__)


class Telling:
    """One answer in the making, in a thread, or at the root where its first message starts one.

    `channel` may be a person's id: then the first message opens the direct message with them.
    """

    def __init__(
        self,
        client: WebClient,
        channel: str,
        thread: str | None,
        patience: float = PATIENCE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client, self._clock = client, clock
        self._channel, self._thread = channel, thread
        self._next = clock() + patience
        self._first: Posted | None = None
        self._sent = 0
        self._begun = False

    @property
    def channel(self) -> str:
        """The conversation in which it stands."""
        return self._first.channel if self._first else self._channel

    @property
    def thread(self) -> str | None:
        """The thread in which it goes on."""
        return self._thread or (self._first.ts if self._first else None)

    def so_far(self, words: str) -> None:
        """Say how far it is, unless that has just been said. Raises nothing of Slack's."""
        if self._clock() < self._next:
            return
        try:
            self._set(notice(words))
        except SlackApiError as error:
            logger.warning("How far it is could not be told: %s", error.response["error"])
        self._next = self._clock() + BETWEEN

    def begin(self, card: Card) -> Posted:
        """Put the answer's first card where it was said how far it is."""
        self._begun = True
        if self._first is None:
            return self._set(card)
        try:
            if len(card.text) <= LONGEST_EDIT:
                return self._set(card)
            self._set(notice(BELOW))
        except SlackApiError as error:  # it may have been deleted meanwhile
            logger.warning("An answer is posted instead of edited: %s", error.response["error"])
        return self.go_on(card)

    def go_on(self, card: Card) -> Posted:
        """Post a further card of the answer, not faster than Slack takes them."""
        self._sent += 1
        if self._sent > AT_A_TIME:
            time.sleep(PACE)
        return posted(self._client, self.channel, self.thread, card)

    def stop(self) -> None:
        """Leave no message that goes on saying how far it is; an answer that stands is left alone.

        Raises nothing of Slack's.
        """
        if self._first is None or self._begun:
            return
        try:
            self._set(notice(STOPPED))
        except SlackApiError as error:
            logger.warning("An unfinished answer still stands: %s", error.response["error"])

    def _set(self, card: Card) -> Posted:
        if self._first is None:
            self._first = posted(self._client, self._channel, self._thread, card)
            return self._first
        self._client.chat_update(
            channel=self._first.channel,
            ts=self._first.ts,
            text=card.text,
            blocks=list(card.blocks),
        )
        return self._first
