"""Tells people whose question a process died over to ask again; their text was never kept."""

from __future__ import annotations

import logging

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.desk.desk import Desk
from bot.write.notice import notice
from handlers.sending import post

SORRY = "I was interrupted before I could answer. Please ask again."

logger = logging.getLogger(__name__)


def apologise(desk: Desk, client: WebClient) -> None:
    """Say so in each thread that waits in vain; called at the start."""
    for occasion in desk.abandoned():
        try:
            post(client, occasion.channel, occasion.thread, notice(SORRY))
        except SlackApiError as error:
            logger.error("An interrupted answer could not be told: %s", error.response["error"])
