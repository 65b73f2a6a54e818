"""Tells people whose question a process died over to ask again; their text was never kept."""

from __future__ import annotations

import logging

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.desk.desk import Desk, Occasion, Surface
from bot.write.notice import notice
from handlers.sending import post

SORRY = "I was interrupted before I could answer. Please ask again."
INTERRUPTED = "I was interrupted before I could answer. Please run the workflow again."

logger = logging.getLogger(__name__)


def apologise(desk: Desk, client: WebClient) -> None:
    """Say so in each thread, and to each workflow, that waits in vain; called at the start."""
    for occasion in desk.abandoned():
        try:
            _tell(occasion, client)
        except SlackApiError as error:
            logger.error("An interrupted answer could not be told: %s", error.response["error"])


def _tell(occasion: Occasion, client: WebClient) -> None:
    if occasion.surface is Surface.STEP:  # what waits is the workflow's own run of the step
        client.functions_completeError(
            function_execution_id=occasion.thread or "", error=INTERRUPTED
        )
    else:
        post(client, occasion.channel, occasion.thread, notice(SORRY))
