"""How the desk behaves in a channel is kept until somebody sets it otherwise."""

from __future__ import annotations

from pathlib import Path

from bot.desk.sqlite import SqliteDesk
from bot.model.channel import Audience, ChannelSettings, Listening


def test_the_defaults_hold_where_nothing_was_set(tmp_path: Path) -> None:
    settings = SqliteDesk(tmp_path / "desk.db").channel("C0NEWS")
    assert settings == ChannelSettings(Listening.MENTIONED, Audience.PRIVATE)


def test_what_was_set_last_holds_there_and_in_every_process(tmp_path: Path) -> None:
    desk = SqliteDesk(tmp_path / "desk.db")
    first, last = ChannelSettings(Listening.WATCH), ChannelSettings(audience=Audience.PUBLIC)
    for settings in (first, last):
        desk.set_channel("C0NEWS", settings, "U0EDITOR")
    assert SqliteDesk(tmp_path / "desk.db").channel("C0NEWS") == last
    assert desk.channel("C0OTHER") == ChannelSettings()
