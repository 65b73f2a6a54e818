"""Files: what people sent, told and handed out as Slack does, and what the app uploads."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

from tests.slack_fake.payloads import BOT_USER, REPORTER, TEAM, unique
from tests.slack_fake.state import State

Json = dict[str, Any]

MIMETYPES = {
    "txt": "text/plain",
    "md": "text/markdown",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
DOWNLOADS, UPLOADS = "/files-pri/", "/upload/v1/"
LOGIN = b"<!DOCTYPE html><html><head><title>Sign in | Slack</title></head></html>"


def give(state: State, root: str, asked: Json) -> Json:
    """Somebody sends a file; returns the file object. `more` goes into it."""
    content = base64.b64decode(asked["content"])
    name, file_id = asked["name"], unique("F")
    ending = name.rpartition(".")[2].lower()
    address = f"{root}{DOWNLOADS}{TEAM}-{file_id}/{name.replace(' ', '_').lower()}"
    described = {
        "id": file_id,
        "created": int(time.time()),
        "name": name,
        "title": name,
        "mimetype": MIMETYPES.get(ending, "application/octet-stream"),
        "filetype": {"txt": "text", "md": "markdown"}.get(ending, ending),
        "user": REPORTER,
        "user_team": TEAM,
        "editable": False,
        "size": len(content),
        "mode": "hosted",
        "is_external": False,
        "external_type": "",
        "is_public": False,
        "url_private": address,
        "url_private_download": address.replace(f"{file_id}/", f"{file_id}/download/"),
        "file_access": "visible",
        **asked.get("more", {}),
    }
    with state.changed:
        state.files[file_id] = described
        state.contents[file_id] = content
    return described


def info(state: State, arguments: Json) -> Json:
    """files.info."""
    with state.changed:
        found = state.files.get(str(arguments.get("file")))
    if found is None:
        return {"ok": False, "error": "file_not_found"}
    return {"ok": True, "file": found, "comments": [], "response_metadata": {"next_cursor": ""}}


def download(state: State, path: str, token_is_good: bool) -> tuple[int, Json, bytes]:
    """Status, headers and body: the file, or the page on which people sign in."""
    file_id = path.removeprefix(DOWNLOADS).split("/")[0].partition("-")[2]
    with state.changed:
        found, content = state.files.get(file_id), state.contents.get(file_id, b"")
    if found is None:
        return 404, {"Content-Type": "text/html"}, LOGIN
    if not token_is_good or "files:read" in state.lacking:
        return 200, {"Content-Type": "text/html; charset=utf-8"}, LOGIN
    return 200, {"Content-Type": found["mimetype"]}, content


def upload_address(state: State, root: str, arguments: Json) -> Json:
    """files.getUploadURLExternal."""
    if not arguments.get("filename") or int(arguments.get("length") or 0) <= 0:
        return {"ok": False, "error": "invalid_arguments"}
    file_id = unique("F")
    described = {
        "id": file_id,
        "name": arguments["filename"],
        "size": int(arguments["length"]),
        "user": BOT_USER,
        "mode": "hosted",
    }
    with state.changed:
        state.files[file_id] = described
    return {"ok": True, "upload_url": f"{root}{UPLOADS}{file_id}", "file_id": file_id}


def receive(state: State, path: str, content: bytes) -> tuple[int, Json, bytes]:
    """What is posted to an upload address; it must be as long as was said."""
    file_id = path.removeprefix(UPLOADS)
    with state.changed:
        found = state.files.get(file_id)
        if found is None or found["size"] != len(content):
            return 400, {"Content-Type": "text/plain"}, b"Bad Request"
        state.contents[file_id] = content
    return 200, {"Content-Type": "text/plain"}, f"OK - {len(content)}".encode()


def complete(state: State, arguments: Json) -> Json:
    """files.completeUploadExternal: now the file stands in the thread."""
    files = arguments.get("files") or []
    files = json.loads(files) if isinstance(files, str) else files
    channel = str(arguments.get("channel_id") or "")
    with state.changed:
        if any(one["id"] not in state.contents for one in files):
            return {"ok": False, "error": "file_not_found"}
        if channel in state.outside or channel.startswith("U"):
            return {"ok": False, "error": "invalid_channel"}
        shared = [state.files[one["id"]] | {"title": one.get("title")} for one in files]
        state.messages.append(
            {
                "user": BOT_USER,
                "type": "message",
                "subtype": "file_share",
                "ts": state.stamp(),
                "text": arguments.get("initial_comment") or "",
                "files": shared,
                "channel": channel,
                "thread_ts": arguments.get("thread_ts"),
            }
        )
    return {"ok": True, "files": shared}


def uploaded(state: State, asked: Json) -> Json:
    """Wait for a file in a channel; returns the messages that carry one, with its content."""

    def found() -> list[Json]:
        return [
            it for it in state.messages if it["channel"] == asked["channel"] and it.get("files")
        ]

    state.wait(lambda: len(found()) >= asked["count"], asked["seconds"])
    return {
        "messages": [
            it | {"content": base64.b64encode(state.contents[it["files"][0]["id"]]).decode()}
            for it in found()
        ]
    }
