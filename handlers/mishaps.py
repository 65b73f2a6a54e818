"""When something goes wrong: plain words and a reference number for the person, no secrets logged.

An exception's text may quote a statement, so neither the person nor the log ever sees it. The log
has the reference, the kind of error and the places in the code.
"""

from __future__ import annotations

import logging
import secrets
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from slack_bolt import App, BoltResponse
from slack_bolt.error import BoltUnhandledRequestError
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.write.notice import notice
from handlers.sending import post, whisper

logger = logging.getLogger(__name__)


def register(app: App) -> None:
    """Answer for every error of every listener."""
    app.error(on_error)


def on_error(error: Exception, body: dict[str, Any], client: WebClient) -> BoltResponse | None:
    """Tell the person, where they are, and log the reference. Raises nothing."""
    if isinstance(error, BoltUnhandledRequestError):
        return BoltResponse(status=200, body="")  # acknowledged, or Slack would repeat it
    words = put_down(error)
    try:
        _tell(body, client, words)
    except Exception as second:  # whatever it is, the first one's reference stands in the log
        logger.error("The person could not be told: %s", described(second))
    return None


def put_down(error: Exception) -> str:
    """Put an error into the log; returns what to tell the person, with its reference."""
    reference = secrets.token_hex(4).upper()
    logger.error("Reference %s: %s", reference, described(error))
    return _words(reference)


@contextmanager
def apologies(body: dict[str, Any], client: WebClient) -> Iterator[None]:
    """Around the work of a listener that has called ack() itself.

    Bolt takes an acknowledgement back when such a listener fails, and hands the payload on to the
    next one three seconds later; so the failure has to end here.
    """
    try:
        yield
    except Exception as error:
        on_error(error, body, client)


def described(error: BaseException) -> str:
    """The kind of error and where in the code it arose, without its text."""
    code = f" ({error.response['error']})" if isinstance(error, SlackApiError) else ""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    places = " < ".join(f"{Path(it.filename).name}:{it.lineno} {it.name}" for it in frames[::-1])
    return f"{type(error).__name__}{code} at {places}"


def _words(reference: str) -> str:
    return (
        "Something went wrong on my side, so I can't answer that now. Please try again; if it "
        f"happens again, tell whoever looks after this desk the reference {reference}."
    )


def _tell(body: dict[str, Any], client: WebClient, words: str) -> None:
    """Say it in the thread of a post, or to who pressed or typed something, in private."""
    if body.get("response_url"):
        whisper(str(body["response_url"]), [notice(words)])
        return
    event = body.get("event") or {}
    if event.get("channel") and event.get("ts"):
        thread = str(event.get("thread_ts") or event["ts"])
        post(client, str(event["channel"]), thread, notice(words))
    elif (body.get("user") or {}).get("id"):
        post(client, str(body["user"]["id"]), None, notice(words))  # a direct message
