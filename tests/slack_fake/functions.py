"""Workflow steps: the event that runs one, and the methods that end it."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from tests.slack_fake.payloads import APP, stamp, unique
from tests.slack_fake.state import State

Json = dict[str, Any]

WORKFLOW_TOKEN = "xwfp-1-herons"  # noqa: S105 - of a workspace that is nowhere
MANIFEST = Path(__file__).resolve().parents[2] / "manifest.json"


def executed(callback: str, inputs: Json, execution: str | None = None) -> Json:
    """A workflow has come to a step of the app's."""
    declared = _declared()[callback]
    return {
        "type": "function_executed",
        "function": {
            "id": "Fn0HERONS",
            "callback_id": callback,
            "title": declared["title"],
            "description": declared["description"],
            "type": "app",
            "input_parameters": _listed(declared["input_parameters"]),
            "output_parameters": _listed(declared["output_parameters"]),
            "app_id": APP,
            "date_created": 1694727597,
            "date_updated": 1698947481,
            "date_deleted": 0,
        },
        "inputs": inputs,
        "function_execution_id": execution or unique("Fx"),
        "workflow_execution_id": unique("Wx"),
        "event_ts": stamp(),
        "bot_access_token": WORKFLOW_TOKEN,
    }


def complete_success(state: State, arguments: Json) -> Json:
    """functions.completeSuccess: the outputs must be those that the manifest declares."""
    outputs = arguments.get("outputs") or {}
    outputs = json.loads(outputs) if isinstance(outputs, str) else outputs
    for step in _declared().values():
        parameters = step["output_parameters"]
        names, required = set(parameters["properties"]), set(parameters["required"])
        if required <= outputs.keys() <= names and all(type(it) is str for it in outputs.values()):
            return _end(state, arguments)
    return {"ok": False, "error": "parameter_validation_failed"}


def complete_error(state: State, arguments: Json) -> Json:
    """functions.completeError: the words are shown to the workflow's people."""
    if not arguments.get("error"):
        return {"ok": False, "error": "invalid_arguments"}
    return _end(state, arguments)


def _end(state: State, arguments: Json) -> Json:
    execution = str(arguments.get("function_execution_id") or "")
    with state.changed:
        if not execution.startswith("Fx") or execution in state.ended:
            return {"ok": False, "error": "function_execution_not_found"}
        state.ended[execution] = time.time()
    return {"ok": True}


def _declared() -> Json:
    functions: Json = json.loads(MANIFEST.read_text())["functions"]
    return functions


def _listed(parameters: Json) -> list[Json]:
    return [
        {**declared, "name": name, "is_required": name in parameters["required"]}
        for name, declared in parameters["properties"].items()
    ]
