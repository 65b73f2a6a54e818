"""`gunicorn handlers.wsgi:api`: the desk over HTTP, events at /slack/events, health at /healthz."""

from __future__ import annotations

import logging
import sys

from slack_bolt.adapter.wsgi import SlackRequestHandler

from bot.errors import CaveatError
from handlers.app import build
from handlers.guard import EVENTS, Guard
from handlers.settings import Mode, read, read_environment

STOP_FOR_GOOD = 4
"""Gunicorn's own status for an app that can't be loaded; with any other it tries for ever."""


def _api() -> Guard:
    """The WSGI application; stops gunicorn for good, with the remedy, where it can't start."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    try:
        settings = read(read_environment(), Mode.HTTP)
        caveat = build(settings)
    except CaveatError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(STOP_FOR_GOOD)
    inner = SlackRequestHandler(caveat.app, path=EVENTS)
    return Guard(inner, settings.signing_secret, caveat.fault)


api = _api()
