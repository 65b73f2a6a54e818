"""The door of the HTTP mode: what is not a whole, signed, well-formed request stays outside.

Slack's library reads a body before it checks the signature and answers a malformed one with a
500 and a traceback. Everything is checked here first, signature before content.
"""

from __future__ import annotations

import io
import json
import logging
import re
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from slack_sdk.signature import SignatureVerifier

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

EVENTS = "/slack/events"
HEALTH = "/healthz"
LARGEST = 1 << 20
"""Bytes; Slack's own payloads stay far below."""
TIMESTAMP = re.compile(r"[0-9]{1,12}")
SIGNATURE = re.compile(r"v0=[0-9a-f]{64}")

logger = logging.getLogger(__name__)


class NotAdmittedError(Exception):
    """A request that goes no further; carries the status to answer with."""

    def __init__(self, status: HTTPStatus) -> None:
        self.status = status
        super().__init__(status.phrase)


class Guard:
    """A WSGI application that lets only Slack's requests through to `inner`.

    `healthy` is asked by the health check: it returns None, or says what is wrong.
    """

    def __init__(
        self, inner: WSGIApplication, signing_secret: str, healthy: Callable[[], str | None]
    ) -> None:
        self._inner = inner
        self._verifier = SignatureVerifier(signing_secret)
        self._healthy = healthy

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request; never raises."""
        try:
            if environ.get("PATH_INFO") == HEALTH:
                return self._health(environ, start_response)
            body = self._admit(environ)
        except NotAdmittedError as refused:
            return _answer(start_response, refused.status)
        environ["wsgi.input"] = io.BytesIO(body)
        try:
            return self._inner(environ, start_response)
        except Exception as error:
            # A signed payload of a shape that nobody foresaw; its text may quote a statement, so
            # only the kind of error is logged.
            logger.error("A request of an unknown shape was refused (%s)", type(error).__name__)
            return _answer(start_response, HTTPStatus.BAD_REQUEST)

    def _health(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if environ.get("REQUEST_METHOD") not in {"GET", "HEAD"}:
            raise NotAdmittedError(HTTPStatus.METHOD_NOT_ALLOWED)
        fault = self._healthy()
        if fault:
            logger.error("Not healthy: %s", fault)
        status = HTTPStatus.SERVICE_UNAVAILABLE if fault else HTTPStatus.OK
        return _answer(start_response, status)

    def _admit(self, environ: WSGIEnvironment) -> bytes:
        """The body of a request that Slack signed. Raises NotAdmittedError."""
        if environ.get("PATH_INFO") != EVENTS:
            raise NotAdmittedError(HTTPStatus.NOT_FOUND)
        if environ.get("REQUEST_METHOD") != "POST":
            raise NotAdmittedError(HTTPStatus.METHOD_NOT_ALLOWED)
        timestamp = environ.get("HTTP_X_SLACK_REQUEST_TIMESTAMP", "")
        signature = environ.get("HTTP_X_SLACK_SIGNATURE", "")
        if not TIMESTAMP.fullmatch(timestamp) or not SIGNATURE.fullmatch(signature):
            raise NotAdmittedError(HTTPStatus.UNAUTHORIZED)
        body = _body(environ)
        try:
            text = body.decode("utf-8")
        except UnicodeDecodeError as error:
            raise NotAdmittedError(HTTPStatus.BAD_REQUEST) from error
        if not self._verifier.is_valid(text, timestamp, signature):
            raise NotAdmittedError(HTTPStatus.UNAUTHORIZED)
        _check_content(text, environ.get("CONTENT_TYPE", ""))
        return body


def _body(environ: WSGIEnvironment) -> bytes:
    length = environ.get("CONTENT_LENGTH", "")
    if not length:
        raise NotAdmittedError(HTTPStatus.LENGTH_REQUIRED)
    if not (length.isascii() and length.isdigit()):
        raise NotAdmittedError(HTTPStatus.BAD_REQUEST)
    if len(length) > 10 or int(length) > LARGEST:
        raise NotAdmittedError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    body = bytes(environ["wsgi.input"].read(int(length)))
    if len(body) != int(length):
        raise NotAdmittedError(HTTPStatus.BAD_REQUEST)  # the sender went away half way
    return body


def _check_content(text: str, content_type: str) -> None:
    """Refuse what Slack's library would stumble over: no JSON object, no form."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json":
        _check_object(text)
    elif kind == "application/x-www-form-urlencoded":
        _check_form(text)
    else:
        raise NotAdmittedError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)


def _check_form(text: str) -> None:
    try:
        fields = parse_qs(text, keep_blank_values=True, max_num_fields=200)
    except ValueError as error:
        raise NotAdmittedError(HTTPStatus.BAD_REQUEST) from error
    for payload in fields.get("payload", []):
        _check_object(payload)


def _check_object(text: str) -> None:
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotAdmittedError(HTTPStatus.BAD_REQUEST) from error
    if not isinstance(parsed, dict):
        raise NotAdmittedError(HTTPStatus.BAD_REQUEST)


def _answer(start_response: StartResponse, status: HTTPStatus) -> Iterable[bytes]:
    text = f"{status.phrase}\n".encode("ascii")
    headers = [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(text)))]
    start_response(f"{status.value} {status.phrase}", headers)
    return [text]
