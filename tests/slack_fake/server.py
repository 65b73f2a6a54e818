"""A stand-in for Slack as a process of its own: Web API over HTTP, Socket Mode over WebSocket.

Prints one line of JSON with its two ports when it is ready. Everything under /_control/ is for
the tests; the rest is what Slack answers.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import Server, ServerConnection, serve

from tests.slack_fake import files, methods
from tests.slack_fake.controls import CONTROLS
from tests.slack_fake.payloads import APP
from tests.slack_fake.state import state

Json = dict[str, Any]


class Handler(BaseHTTPRequestHandler):
    """One request: to the Web API, to a response_url, or to the controls."""

    protocol_version = "HTTP/1.1"
    ws_url = ""

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = urlsplit(self.path).path
        if path.startswith("/_control/"):
            control = CONTROLS[path.removeprefix("/_control/")]
            self._send(200, control(json.loads(raw or b"{}")))
        elif path.startswith((files.DOWNLOADS, files.UPLOADS)):
            self._file(path, raw)
        else:
            self._call(path, self._arguments(raw))

    do_GET = do_POST  # noqa: N815 - the name that http.server asks for

    def _file(self, path: str, raw: bytes) -> None:
        """A file goes out or comes in; a test may ask for another answer, as for a method."""
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        behaviour = state.behaviour(files.UPLOADS if path.startswith(files.UPLOADS) else path)
        if behaviour:
            status, headers = behaviour["status"], dict(behaviour.get("headers", {}))
            body = behaviour.get("body", "").encode() * behaviour.get("repeat", 1)
        elif path.startswith(files.DOWNLOADS):
            good = token == methods.BOT_TOKEN
            status, headers, body = files.download(state, path, good)
        else:
            status, headers, body = files.receive(state, path, raw)
        state.note({"method": path, "arguments": {}, "token": token, "status": status})
        self._reply(status, headers, body)

    def _arguments(self, raw: bytes) -> Json:
        if self.headers.get("Content-Type", "").startswith("application/json"):
            parsed: Json = json.loads(raw or b"{}")
            return parsed
        return dict(parse_qsl(raw.decode(), keep_blank_values=True))

    def _call(self, path: str, arguments: Json) -> None:
        method = path.removeprefix("/api/")
        bearer = self.headers.get("Authorization", "").removeprefix("Bearer ")
        token = bearer or str(arguments.get("token", ""))
        state.begin(method)
        behaviour = state.behaviour(method)
        call = {"method": method, "arguments": arguments, "token": token, "begun": time.time()}
        time.sleep(behaviour.get("delay", 0))  # a slow Slack, as the test asked for
        status, answered = self._answer(method, token, arguments, behaviour)
        state.note(call | {"status": status, "answer": answered, "answered": time.time()})
        headers = {"Retry-After": str(behaviour["retry_after"])} if status == 429 else {}
        self._send(status, answered, {"x-oauth-scopes": methods.granted(state)} | headers)

    def _answer(
        self, method: str, token: str, arguments: Json, behaviour: Json
    ) -> tuple[int, Json]:
        if behaviour.get("status"):
            return behaviour["status"], {"ok": False, "error": behaviour["error"]}
        if behaviour.get("error"):
            return 200, {"ok": False, "error": behaviour["error"]}
        if method.startswith("/response/"):
            return 200, {"ok": True}
        root = f"http://{self.headers['Host']}"
        return 200, methods.answer(state, method, token, arguments, self.ws_url, root)

    def _send(self, status: int, answer: object, headers: Json | None = None) -> None:
        content = {"Content-Type": "application/json; charset=utf-8"}
        self._reply(status, content | (headers or {}), json.dumps(answer).encode())

    def _reply(self, status: int, headers: Json, body: bytes) -> None:
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(body))} | headers).items():
            self.send_header(name, value)
        with suppress(BrokenPipeError, ConnectionResetError):  # the caller may have been killed
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Be quiet: what happened is asked for through the controls."""


def socket_mode(connection: ServerConnection) -> None:
    """One Socket Mode connection: hello, then acks until it ends."""
    hello = {
        "type": "hello",
        "num_connections": len(state.connections) + 1,
        "debug_info": {
            "host": "applink-0",
            "build_number": 1,
            "approximate_connection_time": 18060,
        },
        "connection_info": {"app_id": APP},
    }
    connection.send(json.dumps(hello))
    with state.changed:
        state.connections.append(connection)
        state.changed.notify_all()
    try:
        with suppress(ConnectionClosed):
            for text in connection:
                ack = json.loads(text)
                with state.changed:
                    state.acks[ack["envelope_id"]] = ack | {"at": time.time()}
                    state.changed.notify_all()
    finally:
        with state.changed:
            state.connections.remove(connection)
            state.changed.notify_all()


def main() -> None:
    """Serve until killed."""
    sockets: Server = serve(socket_mode, "127.0.0.1", 0)
    ws_port = sockets.socket.getsockname()[1]
    Handler.ws_url = f"ws://127.0.0.1:{ws_port}/link/?ticket=t&app_id={APP}"
    threading.Thread(target=sockets.serve_forever, daemon=True).start()
    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    sys.stdout.write(json.dumps({"port": http.server_address[1], "ws_port": ws_port}) + "\n")
    sys.stdout.flush()
    http.serve_forever()


if __name__ == "__main__":
    main()
