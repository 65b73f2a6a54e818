"""A file that somebody sent: fetched from Slack's file host and from nowhere else.

The token goes to that host alone: any other address is refused before a byte is sent, and no
redirect is followed. What arrives is counted on the wire.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.documents import LARGEST
from bot.errors import BadDocument, TooLarge
from handlers.settings import OWN_MACHINE

FILE_HOST = "files.slack.com"
KEPT = {"hosted", "snippet"}
"""The kinds of files whose bytes lie at Slack's; all others are canvases, e-mails, links."""
AWAY = {"tombstone", "hidden_by_limit"}
MISSING = {"file_not_found", "file_deleted"}
STALLED, LATEST = 15.0, 60.0
"""Seconds without a byte, and for the whole file."""
AT_ONCE = 1 << 16

NO_SCOPE = (
    "I'm not allowed to read files: the app lacks the scope files:read. Whoever looks after this "
    "desk can add it on the app's page, OAuth & Permissions, and reinstall the app. Until then, "
    "paste the text."
)
ELSEWHERE = (
    "{name} is not kept in Slack but elsewhere, and I call nothing but Slack. Download it, and "
    "send me the file itself."
)
NO_FILE = (
    "{name} is not a file that I can read: it is a canvas, an e-mail or a list of Slack's. Save it "
    "as .docx, .txt, .md or .pdf, and send me that."
)
NOT_THERE = "{name} is no longer there: it has been deleted, or Slack hides it. Send it again."
BROKEN_OFF = "{name} could not be fetched from Slack ({why}). Please send it again."


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it was sent: its name, and its bytes."""

    name: str
    data: bytes


def fetch(client: WebClient, file_id: str) -> Sent:
    """A file that Slack keeps. Raises BadDocument, in plain words, for one that can't be had."""
    described = _described(client, file_id)
    name = str(described.get("name") or described.get("title") or "The file")
    _must_be_kept(name, described)
    _must_fit(name, int(described.get("size") or 0))
    address = str(described.get("url_private_download") or described.get("url_private") or "")
    if not is_slacks(address, client.base_url):
        raise BadDocument(ELSEWHERE.format(name=name))
    return Sent(name, _downloaded(name, address, client.token or ""))


def is_slacks(address: str, api: str) -> bool:
    """True for an address on Slack's file host; for tests, where the API itself is on this machine.

    Compared whole: no other port, no user, no host that merely ends alike.
    """
    try:
        parts, own = urlsplit(address), urlsplit(api)
    except ValueError:
        return False
    if own.hostname in OWN_MACHINE:
        return (parts.scheme, parts.netloc) == (own.scheme, own.netloc)
    return parts.scheme == "https" and parts.netloc == FILE_HOST


def _described(client: WebClient, file_id: str) -> dict[str, Any]:
    try:
        described: dict[str, Any] = client.files_info(file=file_id)["file"]
    except SlackApiError as error:
        name = error.response["error"]
        if name == "missing_scope":
            raise BadDocument(NO_SCOPE) from error
        if name in MISSING:
            raise BadDocument(NOT_THERE.format(name="The file")) from error
        raise
    return described


def _must_be_kept(name: str, described: dict[str, Any]) -> None:
    mode = described.get("mode")
    if mode in AWAY:
        raise BadDocument(NOT_THERE.format(name=name))
    if described.get("is_external") or mode == "external":
        raise BadDocument(ELSEWHERE.format(name=name))
    if mode not in KEPT:
        raise BadDocument(NO_FILE.format(name=name))


def _must_fit(name: str, size: int) -> None:
    if size > LARGEST:
        raise TooLarge(
            f"{name} has {size / 1e6:.1f} MB; at most {LARGEST // 1_000_000} MB are read. Save it "
            "without its pictures, or paste the text."
        )


class _Stay(HTTPRedirectHandler):
    """Follows no redirect: the token must not travel on."""

    def redirect_request(self, *_: object) -> None:
        """Refuse; what follows is an HTTPError."""


def _downloaded(name: str, address: str, token: str) -> bytes:
    request = Request(address, headers={"Authorization": f"Bearer {token}"})  # noqa: S310 - is_slacks has just said yes
    try:
        with build_opener(_Stay).open(request, timeout=STALLED) as answer:
            if str(answer.headers.get_content_type()) == "text/html":
                raise BadDocument(NO_SCOPE)  # the page on which people sign in
            return _received(name, answer)
    except HTTPError as error:
        error.close()
        if 300 <= error.code < 400:
            raise BadDocument(NO_SCOPE) from error  # on to that same page
        raise BadDocument(BROKEN_OFF.format(name=name, why=f"status {error.code}")) from error
    except (OSError, HTTPException, ValueError) as error:
        raise BadDocument(BROKEN_OFF.format(name=name, why=type(error).__name__)) from error


def _received(name: str, answer: HTTPResponse) -> bytes:
    """The bytes, no more than are read, within the time."""
    parts, size, until = [], 0, time.monotonic() + LATEST
    while part := answer.read1(AT_ONCE):
        parts.append(part)
        size += len(part)
        _must_fit(name, size)
        if time.monotonic() > until:
            raise BadDocument(BROKEN_OFF.format(name=name, why="too slow"))
    told = answer.headers.get("Content-Length")
    if told is not None and int(told) != size:
        raise BadDocument(BROKEN_OFF.format(name=name, why="it came incomplete"))
    return b"".join(parts)
