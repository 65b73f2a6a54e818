"""A watched channel: where a figure on file contradicts a message, the desk says so in its thread.

Nobody has asked, so it must be sure: only what one figure refutes counts, and only where the
statement names what the figure is of. Misleading wording, and what would have to be worked out from
several figures, is left to those who ask.
"""

from __future__ import annotations

from datetime import UTC, datetime

from slack_sdk import WebClient

from bot.model.channel import Listening
from bot.model.claim import Slot
from bot.model.finding import Finding, Reply, Verdict
from bot.write.channel import unasked
from handlers.front_desk import FrontDesk
from handlers.incoming import Post
from handlers.mishaps import put_down
from handlers.sending import post

AN_HOUR = 6
"""Replies in one channel within one hour of the clock, from all processes together."""
AT_ONCE = 3
"""Contradictions that one reply tells; the rest are counted."""


def on_heard(heard: Post, client: WebClient, front_desk: FrontDesk) -> None:
    """Contradict a message where that is due; whatever goes wrong is logged, and nobody told."""
    try:
        _watch(heard, client, front_desk)
    except Exception as error:  # nobody has asked, so there is nobody to apologise to
        put_down(error)


def _watch(heard: Post, client: WebClient, front_desk: FrontDesk) -> None:
    occasion = heard.occasion
    if front_desk.desk.channel(occasion.channel).listening is not Listening.WATCH:
        return
    reply = front_desk.checker.check(heard.text, heard.day)
    wrong = tuple(answer for answer in reply.answers if is_contradicted(answer.finding))
    if not wrong or not _may_speak(heard, front_desk):
        return
    told, more = wrong[:AT_ONCE], len(wrong[AT_ONCE:])
    ready = front_desk.contradict(occasion, Reply(reply.text, told), heard.day)
    for card in unasked(ready.cards, more):
        ts = post(client, occasion.channel, occasion.thread, card)
        front_desk.delivered(ready, occasion.channel, ts)


def is_contradicted(finding: Finding) -> bool:
    """True where one figure refutes the number and nothing but a unit had to be assumed."""
    of_one_figure = finding.figure is not None and finding.derivation is None
    sure = set(finding.assumed) <= {Slot.UNIT}
    return finding.verdict is Verdict.REFUTED and of_one_figure and sure


def _may_speak(heard: Post, front_desk: FrontDesk) -> bool:
    """True for one process, once a message, once a thread, and a few times an hour."""
    channel, thread = heard.occasion.channel, heard.occasion.thread
    if not front_desk.takes(*heard.claims, f"watched {channel} {thread}"):
        return False
    hour = f"watched {channel} {datetime.now(UTC):%Y-%m-%d %H}"
    return any(front_desk.takes(f"{hour} {turn}") for turn in range(AN_HOUR))
