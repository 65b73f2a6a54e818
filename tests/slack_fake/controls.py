"""What the tests may ask of the stand-in for Slack, or tell it: each is a path under /_control/."""

from __future__ import annotations

import itertools
import json
import time
from contextlib import suppress
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection

from tests.slack_fake import files, people
from tests.slack_fake.state import state

Json = dict[str, Any]


def _wait(asked: Json) -> Json:
    """Wait for a number of calls of a method with these arguments; returns those there are."""

    def found() -> list[Json]:
        return [
            call
            for call in state.calls
            if call["method"].startswith(asked["method"])
            and asked["matching"].items() <= call["arguments"].items()
        ]

    state.wait(lambda: len(found()) >= asked["count"], asked["seconds"])
    return {"calls": found()}


def _envelope(asked: Json) -> Json:
    """Send an envelope to the newest connection, or to all; returns the ack, if it came in time.

    As Slack does, it is sent again where no ack comes: a connection may just be going down.
    """
    envelope = asked["envelope"]
    name, until = envelope["envelope_id"], time.monotonic() + asked["seconds"]
    sent_to = 0
    for attempt in itertools.count():
        with state.changed:
            chosen = list(state.connections if asked.get("all") else state.connections[-1:])
        sent_to = len(chosen)
        _send_all(chosen, json.dumps(envelope | {"retry_attempt": attempt}))
        left = until - time.monotonic()
        if state.wait(lambda: name in state.acks, min(4.0, max(0.0, left))) or left <= 0:
            break
    return {"ack": state.acks.get(name), "sent_to": sent_to}


def _send_all(connections: list[ServerConnection], text: str) -> None:
    for connection in connections:
        with suppress(ConnectionClosed):
            connection.send(text)


def _begun(asked: Json) -> Json:
    """Wait until a call of a method has come in, answered or not."""
    return {"begun": state.wait(lambda: asked["method"] in state.begun, asked["seconds"])}


def _behave(asked: Json) -> Json:
    with state.changed:
        state.behaviours.append({"times": 1} | asked)
    return {}


def _write(asked: Json) -> Json:
    """Somebody else has written a message; it is there to be read, and no event is sent."""
    with state.changed:
        state.messages.append(asked["message"])
    return {}


def _lack(asked: Json) -> Json:
    """Take scopes away from the app, as if it had been installed without them."""
    with state.changed:
        state.lacking = set(asked["scopes"])
    return {}


def _introduce(asked: Json) -> Json:
    """Somebody is known to the workspace."""
    people.introduce(state, asked["person"], **asked["more"])
    return {}


def _gather(asked: Json) -> Json:
    """A user group has these members."""
    with state.changed:
        state.groups[asked["group"]] = asked["members"]
    return {}


def _leave(asked: Json) -> Json:
    with state.changed:
        state.outside.add(asked["channel"])
    return {}


def _give(asked: Json) -> Json:
    """Somebody sends a file."""
    return files.give(state, asked["root"], asked)


def _uploaded(asked: Json) -> Json:
    return files.uploaded(state, asked)


def _connections(asked: Json) -> Json:
    """Wait until so many connections stand; returns how many do."""
    state.wait(lambda: len(state.connections) == asked["count"], asked["seconds"])
    return {"count": len(state.connections)}


def _drop(_asked: Json) -> Json:
    """Break every connection off without a word, as a dead network does."""
    with state.changed:
        dropped = list(state.connections)
    for connection in dropped:
        connection.socket.close()
        connection.close()
    return {"dropped": len(dropped)}


def _say(asked: Json) -> Json:
    """Send a raw text to every connection."""
    with state.changed:
        chosen = list(state.connections)
    _send_all(chosen, asked["text"])
    return {"sent_to": len(chosen)}


def _messages(_asked: Json) -> Json:
    with state.changed:
        return {"messages": list(state.messages)}


CONTROLS = {
    "wait": _wait,
    "envelope": _envelope,
    "begun": _begun,
    "behave": _behave,
    "write": _write,
    "lack": _lack,
    "give": _give,
    "uploaded": _uploaded,
    "introduce": _introduce,
    "gather": _gather,
    "leave": _leave,
    "connections": _connections,
    "drop": _drop,
    "say": _say,
    "messages": _messages,
}
