"""Somebody mentions the desk in a channel; the answer stands in the thread."""

from __future__ import annotations

from slack_bolt import App

from handlers.posts import on_post


def register(app: App) -> None:
    """Answer mentions."""
    app.event("app_mention")(on_post)
