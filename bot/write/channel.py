"""A channel's settings: the modal, what it says when they are kept, what the channel is told."""

from __future__ import annotations

from collections.abc import Sequence

from bot.model.channel import Audience, ChannelSettings, Listening
from bot.write.card import Block, Card
from bot.write.modal import choice, modal, selection
from bot.write.pieces import byline, context, escape, section

CALLBACK = "channel_settings"
LISTENING, AUDIENCE = "listening", "audience"
"""The names of the fields."""
TITLE = "Caveat in this channel"
LISTENINGS: dict[Listening, str] = {
    Listening.MENTIONED: "Only when mentioned",
    Listening.WATCH: "Watch, and speak when a figure contradicts",
}
AUDIENCES: dict[Audience, str] = {
    Audience.PRIVATE: "Only whoever asked sees the answer, and can share it",
    Audience.PUBLIC: "Everyone in this channel sees the answer",
}
WATCHING = (
    "Watching: I read every message here, and reply in its thread only where a figure on file "
    "contradicts a number whose place and period it names. Nothing of what I read is kept."
)
WATCHED = (
    "Nobody asked me: an editor has set me to watch this channel for numbers that a figure on file "
    "contradicts. Editors can switch it off with /figure settings."
)
CONFIRMED: dict[Listening, str] = {
    Listening.MENTIONED: "I speak in this channel only when I'm mentioned.",
    Listening.WATCH: (
        "I watch this channel: where a message states a number that a figure on file contradicts, "
        "I say so in its thread. I keep nothing of what I read."
    ),
}
SEEN: dict[Audience, str] = {
    Audience.PRIVATE: "Answers to /figure are seen only by whoever asked.",
    Audience.PUBLIC: "Answers to a statement or question after /figure are seen by everyone here.",
}


def settings_form(now: ChannelSettings, lacking: Sequence[str], about: str) -> Block:
    """The modal. Where scopes are `lacking` for it, watching can't be chosen, and it says why."""
    can_watch = not lacking
    listenings = [
        (said, it.value)
        for it, said in LISTENINGS.items()
        if can_watch or it is not Listening.WATCH
    ]
    chosen = now.listening if can_watch else Listening.MENTIONED
    audiences = [(said, it.value) for it, said in AUDIENCES.items()]
    blocks = [
        selection(LISTENING, "When should I speak?", listenings, chosen),
        *context(escape(WATCHING if can_watch else missing(lacking))),
        choice(AUDIENCE, "Who sees answers to /figure?", audiences, now.audience),
    ]
    return modal(TITLE, CALLBACK, blocks, "Save", about)


def missing(scopes: Sequence[str]) -> str:
    """What the app lacks for watching, and where to add it."""
    return (
        f"To watch this channel the app needs the scope {' and '.join(scopes)} and the events "
        "message.channels and message.groups. Add them on the app's page (OAuth & Permissions, "
        "Event Subscriptions), and reinstall the app."
    )


def confirmed(settings: ChannelSettings) -> str:
    """What holds in the channel, in words."""
    return f"{CONFIRMED[settings.listening]} {SEEN[settings.audience]}"


def announcement(settings: ChannelSettings, person: str) -> Card:
    """What everyone in the channel is told when somebody has changed its settings."""
    words = f"{confirmed(settings)} Editors can change this with /figure settings."
    text = f"{escape(words)} Set by <@{person}>."
    return Card((*section(escape(words)), *byline("Set by", person)), text)


def unasked(cards: Sequence[Card], more: int) -> tuple[Card, ...]:
    """The cards of a contradiction, the last with why it is there.

    `more` is the number of those that are contradicted and not told.
    """
    *first, card = cards
    rest = (
        f"{more} more {'number is' if more == 1 else 'numbers are'} contradicted: mention me with "
        "the text to see all. "
        if more
        else ""
    )
    words = f"{rest}{WATCHED}"
    last = Card((*card.blocks, *context(escape(words))), f"{card.text}\n{escape(words)}")
    return (*first, last)
