"""How the desk behaves in one channel, as its editors have set it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Listening(StrEnum):
    """To which messages the desk speaks; the values are kept in its database."""

    MENTIONED = "mentioned"
    """Only to those that mention it."""
    WATCH = "watch"
    """Also, in their thread, to those with a number that a figure on file contradicts."""


class Audience(StrEnum):
    """Who sees the answer to a statement typed after /figure; the values are kept."""

    PRIVATE = "private"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class ChannelSettings:
    """What holds in one channel; the defaults hold where nothing was set."""

    listening: Listening = Listening.MENTIONED
    audience: Audience = Audience.PRIVATE
