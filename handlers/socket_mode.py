"""Socket Mode over websocket-client, with a pong expected for every ping."""

from __future__ import annotations

import time

from slack_bolt import App
from slack_bolt.adapter.socket_mode.internals import run_bolt_app, send_response
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.websocket_client import SocketModeClient

PONG = 2.0
"""Seconds to wait for a pong. The library waits for none: then a connection that is dead without
saying so stays, and where Slack asks for a fresh one the old holds the new up for ten seconds."""


class SocketMode(SocketModeClient):
    """A client that hands every envelope to the app."""

    def __init__(self, app: App, app_token: str) -> None:
        super().__init__(app_token, app.logger, app.client)
        self._app = app
        self.socket_mode_request_listeners.append(self._hand_over)

    def stop_receiving(self) -> None:
        """Disconnect for good."""
        self.auto_reconnect_enabled = self.default_auto_reconnect_enabled = False
        self.current_session_runner.event.set()  # or it would connect again by itself
        self.disconnect()

    def _hand_over(self, client: BaseSocketModeClient, request: SocketModeRequest) -> None:
        begun = time.time()
        send_response(client, request, run_bolt_app(self._app, request), begun)

    def _run_current_session(self) -> None:
        """One connection, until it ends; the library calls this again and again."""
        session = self.current_session
        if session is not None:
            session.run_forever(ping_interval=self.ping_interval, ping_timeout=PONG)
