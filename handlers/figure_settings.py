"""`/figure settings`: how the desk behaves in a channel, for those who may change it."""

from __future__ import annotations

from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.model.channel import Audience, ChannelSettings, Listening
from bot.write.channel import (
    AUDIENCE,
    CALLBACK,
    LISTENING,
    TITLE,
    announcement,
    confirmed,
    settings_form,
)
from bot.write.modal import told
from bot.write.notice import notice
from handlers.command import Command
from handlers.front_desk import FrontDesk, Ready
from handlers.mishaps import apologies, put_down
from handlers.modals import TOO_LATE, Submitted, open_modal, submitted_in
from handlers.sending import NOT_A_MEMBER, post

WORD = "settings"
NOT_YOURS = "Only editors of this desk and admins of the workspace can change a channel's settings."
NO_CHANNEL = "Settings are for channels: type /figure settings in the channel."
NOBODYS = ("directmessage", "mpdm-")
"""How the names of conversations begin that are no channels."""
PRIVATE_CHANNEL = "privategroup"
UNINVITED = (
    "But I'm not a member of this channel, so I can neither read nor write in it: type "
    "/invite @Caveat here."
)


class NotAllowed(Exception):
    """Somebody has sent a window that they may not send (any more)."""


def register(app: App) -> None:
    """Take the modal's answer."""
    app.view(CALLBACK)(on_sent)


def take(command: Command, front_desk: FrontDesk, client: WebClient) -> Ready | None:
    """Open the modal with what holds now; a plain refusal for whoever may not change it."""
    if command.text.casefold() != WORD:
        return None
    if not front_desk.people.may_edit(command.person):
        return Ready((notice(NOT_YOURS),))
    if command.channel_name.startswith(NOBODYS):
        return Ready((notice(NO_CHANNEL),))
    now = front_desk.desk.channel(command.channel)
    view = settings_form(now, _lacking(client, command.channel_name), command.channel)
    opened = open_modal(client, command.trigger, view)
    return Ready(() if opened else (notice(TOO_LATE),))


def on_sent(ack: Ack, body: dict[str, Any], client: WebClient, front_desk: FrontDesk) -> None:
    """Keep the settings, say so in the window, and tell the channel."""
    sent = submitted_in(body)
    try:
        before, after = _keep(sent, front_desk)
    except NotAllowed:
        ack(response_action="update", view=told(TITLE, NOT_YOURS))
        return
    except Exception as error:  # whatever it is, the window must not close as if all were well
        ack(response_action="update", view=told(TITLE, put_down(error)))
        return
    ack(response_action="update", view=told(TITLE, confirmed(after)))
    with apologies(body, client):
        if after != before and not _announce(client, sent, after):
            words = f"{confirmed(after)} {UNINVITED}"
            client.views_update(view_id=sent.view, view=told(TITLE, words))


def _keep(sent: Submitted, front_desk: FrontDesk) -> tuple[ChannelSettings, ChannelSettings]:
    """What held before and what holds now. Raises NotAllowed: rights can end meanwhile."""
    if not front_desk.people.may_edit(sent.person):
        raise NotAllowed
    before = front_desk.desk.channel(sent.about)
    after = ChannelSettings(Listening(sent.fields[LISTENING]), Audience(sent.fields[AUDIENCE]))
    front_desk.desk.set_channel(sent.about, after, sent.person)
    return before, after


def _announce(client: WebClient, sent: Submitted, settings: ChannelSettings) -> bool:
    """Tell the channel; False where the desk is not a member and that matters."""
    try:
        post(client, sent.about, None, announcement(settings, sent.person))
    except SlackApiError as error:
        if error.response["error"] not in NOT_A_MEMBER:
            put_down(error)
            return True
        return settings == ChannelSettings()
    return True


def _lacking(client: WebClient, channel_name: str) -> tuple[str, ...]:
    """The scope that watching this channel needs and that the app wasn't given.

    Slack names the scopes given with every answer; where it doesn't, nothing is said to be lacking.
    """
    needed = "groups:history" if channel_name == PRIVATE_CHANNEL else "channels:history"
    headers = {name.lower(): value for name, value in client.auth_test().headers.items()}
    granted = [scope.strip() for scope in str(headers.get("x-oauth-scopes", "")).split(",")]
    return () if granted == [""] or needed in granted else (needed,)
