"""Builds the Slack app: one front desk, one file a surface. START HERE for the Slack side."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from slack_bolt import App, BoltContext
from slack_bolt.error import BoltError
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.check import Checker
from bot.desk.sqlite import SqliteDesk
from bot.errors import BadSettings, CaveatError
from bot.facts.sqlite import SqliteFacts
from handlers import (
    catch_all,
    check_copy,
    check_statement,
    choose,
    figure_command,
    figure_settings,
    home,
    mention,
    message,
    mishaps,
    more,
    share,
    workflow_step,
    wrong_figure,
)
from handlers.front_desk import FrontDesk
from handlers.interrupted import apologise
from handlers.lasting import lasting_copy, up_to_date
from handlers.people import People
from handlers.sending import retries
from handlers.settings import OAUTH, Settings

LISTENERS = 32
"""Bolt acknowledges in the same pool as it works: 5 threads made a slash command time out."""
SURFACES = (
    home,
    workflow_step,
    mention,
    message,
    check_statement,
    check_copy,
    figure_command,
    figure_settings,
    choose,
    more,
    share,
    wrong_figure,
    mishaps,
    catch_all,
)


@dataclass(frozen=True, slots=True)
class Caveat:
    """The app, the pool in which its listeners work, and the front desk behind them."""

    app: App
    pool: ThreadPoolExecutor
    front_desk: FrontDesk

    def fault(self) -> str | None:
        """What keeps the desk from answering, or None when all is well."""
        try:
            self.front_desk.facts.vocabulary()
            self.front_desk.desk.told("")
        except (CaveatError, OSError) as error:
            return mishaps.described(error)
        return None


def build(settings: Settings) -> Caveat:
    """An app that is ready to be served. Raises BadSettings where Slack refuses the token."""
    facts = SqliteFacts(up_to_date(lasting_copy(settings.facts_db)))
    pool = ThreadPoolExecutor(LISTENERS, thread_name_prefix="listener")
    app = _app(settings, pool)
    people = People(app.client, settings.editors)
    front_desk = FrontDesk(Checker(facts), facts, SqliteDesk(settings.desk_db), people)
    app.use(_with(front_desk))
    for surface in SURFACES:
        surface.register(app)
    pool.submit(apologise, front_desk.desk, app.client)
    return Caveat(app, pool, front_desk)


def _app(settings: Settings, pool: ThreadPoolExecutor) -> App:
    for name in (*OAUTH, "SLACK_BOT_TOKEN"):
        # Bolt reads the environment too: it takes even a blank client id for a wish to install by
        # OAuth, and warns of a token beside a client that already has it.
        os.environ.pop(name, None)
    client = WebClient(settings.bot_token, base_url=settings.api_url, retry_handlers=retries())
    try:
        client.auth_test()
        return App(
            client=client,
            signing_secret=settings.signing_secret,
            token_verification_enabled=False,  # just done, with words of our own
            listener_executor=pool,
            raise_error_for_unhandled_request=True,  # so that mishaps can acknowledge it
        )
    except SlackApiError as error:
        raise BadSettings(
            f"Slack refuses SLACK_BOT_TOKEN ({error.response['error']}). Copy it again from the "
            "app's page, OAuth & Permissions, and reinstall the app if its scopes have changed."
        ) from error
    except (SlackClientError, BoltError, OSError) as error:
        raise BadSettings(
            f"Slack can't be reached at {settings.api_url} ({type(error).__name__}). Is there a "
            "network, and is SLACK_API_URL right?"
        ) from error


def _with(front_desk: FrontDesk) -> Callable[[BoltContext, Callable[[], None]], None]:
    """Middleware through which a listener gets the front desk by naming it as a parameter."""

    def put_into_context(context: BoltContext, next: Callable[[], None]) -> None:  # noqa: A002 - Bolt hands over by this name
        context["front_desk"] = front_desk
        next()

    return put_into_context
