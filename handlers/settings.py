"""The desk's settings, from the environment or `.env`: read once, refused where they are wrong."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from urllib.parse import urlsplit

from dotenv import dotenv_values

from bot.config import ROOT
from bot.errors import BadSettings

SLACK_API = "https://slack.com/api/"
OAUTH = ("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET")
"""Refused: they would make Slack's library ignore the bot's token."""
EDITOR = re.compile(r"[UWS][A-Z0-9]{2,}")
"""The id of a person or of a user group."""
OWN_MACHINE = {"localhost", "127.0.0.1", "::1"}


class Mode(Enum):
    """How Slack reaches the desk."""

    SOCKET = "python -m handlers"
    HTTP = "gunicorn handlers.wsgi:api"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set. The token that the mode does not need may be blank."""

    bot_token: str
    app_token: str
    signing_secret: str
    api_url: str
    facts_db: Path
    desk_db: Path
    port: int
    editors: tuple[str, ...]


def read_environment() -> dict[str, str]:
    """The environment over `.env` in the folder in which the desk was started."""
    try:
        written = {name: value or "" for name, value in dotenv_values(".env").items()}
    except UnicodeDecodeError as error:
        raise BadSettings(
            f".env is not UTF-8 (byte {error.start:,}). Save it as UTF-8, then try again."
        ) from error
    return written | dict(os.environ)


def read(environment: Mapping[str, str], mode: Mode) -> Settings:
    """The settings for a mode. Raises BadSettings, naming every fault with its remedy."""
    values = {name: value.strip() for name, value in environment.items()}
    faults = [*_faults_of_oauth(values), *_faults_of_tokens(values, mode), *_faults_of_api(values)]
    faults += [*_faults_of_port(values), *_faults_of_editors(values)]
    if faults:
        raise BadSettings("\n".join(faults))
    api = values.get("SLACK_API_URL") or SLACK_API
    return Settings(
        bot_token=values["SLACK_BOT_TOKEN"],
        app_token=values.get("SLACK_APP_TOKEN", ""),
        signing_secret=values.get("SLACK_SIGNING_SECRET", ""),
        api_url=api if api.endswith("/") else f"{api}/",
        facts_db=Path(values.get("FACTS_DB") or ROOT / "var" / "facts.db"),
        desk_db=Path(values.get("DESK_DB") or ROOT / "var" / "desk.db"),
        port=int(values.get("PORT") or 3000),
        editors=_editors(values),
    )


def _faults_of_oauth(values: Mapping[str, str]) -> list[str]:
    names = [name for name in OAUTH if values.get(name)]
    if not names:
        return []
    return [
        f"{' and '.join(names)} must not be set: with them Slack's library installs the app by "
        "OAuth and ignores SLACK_BOT_TOKEN. This desk serves one workspace by its bot token: "
        "remove them from the environment and from .env."
    ]


def _faults_of_tokens(values: Mapping[str, str], mode: Mode) -> list[str]:
    faults = _faults_of_token(
        values, "SLACK_BOT_TOKEN", "xoxb-", "OAuth & Permissions, Bot User OAuth Token"
    )
    if mode is Mode.SOCKET:
        where = "Basic Information, App-Level Tokens (scope connections:write)"
        return faults + _faults_of_token(values, "SLACK_APP_TOKEN", "xapp-", where)
    secret = values.get("SLACK_SIGNING_SECRET", "")
    if not secret:
        faults.append(
            "SLACK_SIGNING_SECRET is missing: without it nobody can tell Slack's requests from "
            "others. Copy it from the app's page, Basic Information, Signing Secret."
        )
    elif secret.startswith(("xoxb-", "xapp-")):
        faults.append(
            "SLACK_SIGNING_SECRET holds a token. Copy the Signing Secret from the app's page, "
            "Basic Information."
        )
    return faults


def _faults_of_token(values: Mapping[str, str], name: str, start: str, where: str) -> list[str]:
    token = values.get(name, "")
    if token.startswith(start) and len(token) > len(start):
        return []
    if not token:
        return [f"{name} is missing: copy it from the app's page, {where}, into .env."]
    other = "SLACK_APP_TOKEN" if name == "SLACK_BOT_TOKEN" else "SLACK_BOT_TOKEN"
    swapped = values.get(other, "").startswith(start)
    hint = f" {name} and {other} look swapped." if swapped else ""
    return [f"{name} must begin with {start}.{hint} It stands on the app's page, {where}."]


def _faults_of_api(values: Mapping[str, str]) -> list[str]:
    address = values.get("SLACK_API_URL", "")
    if not address:
        return []
    parts = urlsplit(address)
    if parts.scheme == "https" and parts.hostname:
        return []
    if parts.scheme == "http" and parts.hostname in OWN_MACHINE:
        return []
    return [
        "SLACK_API_URL must begin with https:// (or http:// for this machine only), or the token "
        "would travel in the open. Leave it blank for Slack itself."
    ]


def _faults_of_port(values: Mapping[str, str]) -> list[str]:
    port = values.get("PORT", "")
    if not port or (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        return []
    return [f"PORT must be a number from 1 to 65535, and is {port[:20]!r}."]


def _editors(values: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(one for one in re.split(r"[\s,]+", values.get("CAVEAT_EDITORS", "")) if one)


def _faults_of_editors(values: Mapping[str, str]) -> list[str]:
    wrong = [one for one in _editors(values) if not EDITOR.fullmatch(one)]
    if not wrong:
        return []
    return [
        f"CAVEAT_EDITORS must list ids of people (U…) or user groups (S…), with commas between; "
        f"{wrong[0][:20]!r} is none. In Slack an id stands in the profile's menu, Copy member ID; "
        "a user group's in its menu, Copy group ID."
    ]
