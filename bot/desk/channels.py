"""How the desk behaves in each channel: a row for each in which somebody has set it."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

from bot.model.channel import Audience, ChannelSettings, Listening


def channel(db: sqlite3.Connection, name: str) -> ChannelSettings:
    """What holds in a channel."""
    row = db.execute(
        "select listening, audience from channels where channel = ?", (name,)
    ).fetchone()
    return ChannelSettings(Listening(row[0]), Audience(row[1])) if row else ChannelSettings()


def set_channel(db: sqlite3.Connection, name: str, settings: ChannelSettings, by: str) -> None:
    """Set what holds in a channel from now on, and note who has set it."""
    db.execute(
        "insert or replace into channels (channel, listening, audience, set_by, set_at)"
        " values (?, ?, ?, ?, ?)",
        (name, settings.listening, settings.audience, by, datetime.now(UTC).isoformat()),
    )
