"""Somebody writes to the desk directly; other messages that Slack sends along are left alone."""

from __future__ import annotations

from slack_bolt import App

from handlers.posts import on_post


def register(app: App) -> None:
    """Answer direct messages, and mentions that Slack reports only as messages."""
    app.event("message")(on_post)
