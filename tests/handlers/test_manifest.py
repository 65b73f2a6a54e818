"""The app's manifest is one that Slack takes, and asks for what the code uses."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from bot.model.finding import Verdict
from bot.write.copy_form import CHECK_COPY
from bot.write.outcome import Outcome
from handlers.check_statement import CHECK_STATEMENT
from handlers.workflow_step import CHECK_STATEMENT as CHECK_STEP
from handlers.workflow_step import step_in

ROOT = Path(__file__).resolve().parents[2]
MANIFEST: dict[str, Any] = json.loads((ROOT / "manifest.json").read_text())


def text(most: int, least: int = 1, pattern: str = "") -> dict[str, Any]:
    return {"type": "string", "minLength": least, "maxLength": most, "pattern": pattern}


def exactly(required: list[str], **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": False,
    }


YES_OR_NO = {"type": "boolean"}
NAMES = {"type": "array", "uniqueItems": True, "maxItems": 100, "items": text(50)}
COMMAND = exactly(
    ["command", "description"],
    command=text(32, 2, "^/"),
    description=text(2000),
    usage_hint=text(1000),
    should_escape=YES_OR_NO,
)
SHORTCUT = exactly(
    ["name", "type", "callback_id", "description"],
    name=text(24),
    type={"enum": ["message", "global"]},
    callback_id=text(255),
    description=text(150),
)
TYPES = {"enum": ["string", "slack#/types/channel_id", "slack#/types/user_id"]}
NAMED = exactly(["type"], type=TYPES, title={"type": "string"}, description={"type": "string"})
PARAMETERS = {
    "type": "object",
    "required": ["properties"],
    "properties": {
        "properties": {"type": "object", "maxProperties": 50, "additionalProperties": NAMED},
        "required": {"type": "array", "items": {"type": "string"}},
    },
    "additionalProperties": False,
}
FUNCTION = exactly(
    ["title", "description", "input_parameters", "output_parameters"],
    title={"type": "string"},
    description={"type": "string"},
    input_parameters=PARAMETERS,
    output_parameters=PARAMETERS,
)
SCHEMA = exactly(
    ["display_information", "features", "oauth_config", "settings"],
    _metadata=exactly([], major_version={"const": 2}, minor_version={"type": "integer"}),
    display_information=exactly(
        ["name"],
        name=text(35),
        description=text(140),
        long_description=text(4000, 175),
        background_color=text(7, 4, "^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$"),
    ),
    features=exactly(
        ["bot_user"],
        app_home=exactly(
            [],
            home_tab_enabled=YES_OR_NO,
            messages_tab_enabled=YES_OR_NO,
            messages_tab_read_only_enabled=YES_OR_NO,
        ),
        bot_user=exactly(["display_name"], display_name=text(80), always_online=YES_OR_NO),
        shortcuts={"type": "array", "minItems": 1, "maxItems": 10, "items": SHORTCUT},
        slash_commands={"type": "array", "minItems": 1, "maxItems": 50, "items": COMMAND},
        agent_view=exactly([], agent_description=text(300)),
    ),
    oauth_config=exactly(["scopes"], scopes=exactly(["bot"], bot=NAMES, bot_optional=NAMES)),
    functions={"type": "object", "maxProperties": 50, "additionalProperties": FUNCTION},
    settings=exactly(
        [],
        event_subscriptions=exactly([], bot_events=NAMES),
        interactivity=exactly(["is_enabled"], is_enabled=YES_OR_NO),
        function_runtime={"enum": ["remote"]},
        org_deploy_enabled=YES_OR_NO,
        socket_mode_enabled=YES_OR_NO,
        token_rotation_enabled=YES_OR_NO,
    ),
)
"""What Slack's own schema (slackapi/manifest-schema, 2.0.0) says of the parts that are used here:
names, types, lengths, and that nothing else may stand there."""

SCOPES = {
    "auth_test": set(),
    "users_info": {"users:read"},
    "usergroups_users_list": {"usergroups:read"},
    "views_open": set(),
    "views_update": set(),
    "chat_postMessage": {"chat:write"},
    "chat_update": {"chat:write"},
    "files_info": {"files:read"},
    "files_upload_v2": {"files:write"},
    "conversations_replies": {"channels:history", "groups:history"},
    "apps_connections_open": set(),
    "views_publish": set(),
    "functions_completeError": set(),
}
"""What each Web API method that the code calls needs (docs.slack.dev, "Methods")."""
OPTIONAL = {"conversations_replies"}
"""Methods that the code can do without: it says what is missing."""
EVENT_SCOPES = {
    "app_mention": "app_mentions:read",
    "message.im": "im:history",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
}


def test_slack_takes_it() -> None:
    faults = [error.message for error in Draft202012Validator(SCHEMA).iter_errors(MANIFEST)]
    assert faults == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"display_information": {"name": "x" * 36}},
        {"display_information": {"name": "x", "long_description": "too short"}},
        {"settings": {"interactivity": {}}},
        {"functions": {"x": {"title": "x", "description": "x", "input_parameters": {}}}},
        {"scopes": []},
    ],
)
def test_the_schema_finds_faults(wrong: dict[str, Any]) -> None:
    assert list(Draft202012Validator(SCHEMA).iter_errors(MANIFEST | wrong))


def test_its_scopes_cover_every_method_that_is_called() -> None:
    code = "".join(path.read_text() for path in (ROOT / "handlers").glob("*.py"))
    called = set(re.findall(r"client\.([a-z]+(?:_[a-zA-Z]+)+)\(", code)) - {"send_dict"}
    called -= {"stop_receiving"}
    assert "chat_postMessage" in called
    assert called <= set(SCOPES), "say here which scopes the new method needs"
    scopes = MANIFEST["oauth_config"]["scopes"]
    for method in called - OPTIONAL:
        assert SCOPES[method] <= set(scopes["bot"])
    for method in called & OPTIONAL:
        assert SCOPES[method] <= set(scopes["bot_optional"])


def test_its_scopes_cover_every_event() -> None:
    scopes = MANIFEST["oauth_config"]["scopes"]
    granted = {*scopes["bot"], *scopes["bot_optional"]}
    for event in MANIFEST["settings"]["event_subscriptions"]["bot_events"]:
        assert EVENT_SCOPES.get(event, "chat:write") in granted


def test_every_command_has_its_listener() -> None:
    code = "".join(path.read_text() for path in (ROOT / "handlers").glob("*.py"))
    for command in MANIFEST["features"]["slash_commands"]:
        assert f'app.command("{command["command"]}")' in code
    assert "commands" in MANIFEST["oauth_config"]["scopes"]["bot"]


def test_every_shortcut_has_its_listener() -> None:
    declared = {(it["callback_id"], it["type"]) for it in MANIFEST["features"]["shortcuts"]}
    assert declared == {(CHECK_STATEMENT, "message"), (CHECK_COPY, "global")}


def test_the_step_gives_what_it_declares() -> None:
    (name,) = MANIFEST["functions"]
    assert name == CHECK_STEP
    step = MANIFEST["functions"][name]
    outputs = step["output_parameters"]
    assert list(outputs["properties"]) == [field.name for field in fields(Outcome)]
    assert outputs["required"] == ["verdict", "reply"]
    for parameters in (step["input_parameters"], outputs):
        assert set(parameters["required"]) <= set(parameters["properties"])
    named = {**step["input_parameters"]["properties"]}
    given = {"statement": "41 thefts", "channel": "C0NEWS", "person": "U0REPORTER"}
    assert named.keys() == given.keys()
    read = step_in({"event": {"inputs": given, "function_execution_id": "Fx1"}, "event_id": "Ev1"})
    assert (read.statement, read.channel, read.person) == tuple(given.values())
    assert all(value.value in outputs["properties"]["verdict"]["description"] for value in Verdict)


def test_custom_steps_need_an_app_that_an_organisation_can_take() -> None:
    assert MANIFEST["settings"]["org_deploy_enabled"] is True
    assert MANIFEST["settings"]["function_runtime"] == "remote"


def test_the_procfile_starts_both_modes() -> None:
    lines = (ROOT / "Procfile").read_text().splitlines()
    assert lines == ["web: gunicorn handlers.wsgi:api", "worker: python -m handlers"]
