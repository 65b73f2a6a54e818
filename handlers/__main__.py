"""`python -m handlers`: the desk in Socket Mode. On SIGTERM what was accepted is still answered."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time

from slack_sdk.errors import SlackApiError, SlackClientError

from bot.errors import BadSettings, CaveatError
from handlers.app import Caveat, build
from handlers.settings import Mode, read, read_environment
from handlers.socket_mode import SocketMode

PATIENCE = 9.0
"""Seconds from SIGTERM to the end; hosts kill after ten."""

logger = logging.getLogger("handlers")


def main() -> None:
    """Serve until SIGTERM or SIGINT; exit status 1 with the remedy where it can't start."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())
    try:
        settings = read(read_environment(), Mode.SOCKET)
        caveat = build(settings)
        client = _connected(SocketMode(caveat.app, settings.app_token))
    except CaveatError as error:
        sys.exit(str(error))
    logger.info("Caveat is at its desk (Socket Mode)")
    stop.wait()
    _leave(client, caveat, time.monotonic() + PATIENCE)


def _connected(client: SocketMode) -> SocketMode:
    try:
        client.connect()
    except SlackApiError as error:
        raise BadSettings(
            f"Slack refuses SLACK_APP_TOKEN ({error.response['error']}). Make one on the app's "
            "page, Basic Information, App-Level Tokens, with the scope connections:write, and "
            "turn Socket Mode on."
        ) from error
    except (SlackClientError, OSError) as error:
        raise BadSettings(
            f"Slack can't be reached for Socket Mode ({type(error).__name__}). Is there a network?"
        ) from error
    return client


def _leave(client: SocketMode, caveat: Caveat, deadline: float) -> None:
    """Take nothing new, finish what was accepted, end."""
    drained = threading.Thread(target=_drain, args=(client, caveat), daemon=True)
    drained.start()
    drained.join(max(0.0, deadline - time.monotonic()))
    if drained.is_alive():
        logger.error("Some answers were not finished in %.0f seconds", PATIENCE)
        logging.shutdown()
        os._exit(1)  # whatever still hangs must not keep the process
    logger.info("Everything that was asked is answered")


def _drain(client: SocketMode, caveat: Caveat) -> None:
    """Disconnect for good, then wait for every listener.

    The client's own close() is not called: it waits for a thread that sleeps on the closed socket.
    """
    client.stop_receiving()
    while not client.message_queue.empty():
        time.sleep(0.01)  # the client's own thread hands over what it has received
    client.message_workers.shutdown(wait=True)
    caveat.pool.shutdown(wait=True)


if __name__ == "__main__":
    main()
