"""The document comes back with a note at each number, into the thread of its answer."""

from __future__ import annotations

from pathlib import PurePath

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackRequestError

from bot.documents import OFFERED, annotate
from bot.documents.formats import ENDING
from bot.errors import BadDocument
from bot.model.document import Document, Format
from bot.model.finding import Reply
from bot.write.note import notes
from bot.write.notice import notice
from bot.write.pieces import escape
from handlers.fetching import Sent
from handlers.telling import Telling

WITH = {
    Format.WORD: "{name}, with a comment at each number. Nothing else in it has changed.",
    Format.MARKDOWN: "{name}, with a footnote at each number. Nothing else in it has changed.",
    Format.TEXT: "{name}, with a note at each number. Nothing else in it has changed.",
    Format.PDF: "Notes can't be written into a PDF. This is the text of {name}, with its notes.",
}
NO_SCOPE = (
    "I'm not allowed to send {name} back with notes in it: the app lacks the scope files:write. "
    "Whoever looks after this desk can add it on the app's page, OAuth & Permissions, and "
    "reinstall the app."
)
NOT_SENT = "Slack didn't take {name} with its notes. The answer here is complete without it."


def send_back(
    client: WebClient, telling: Telling, sent: Sent, document: Document, reply: Reply
) -> None:
    """Send the document with its notes; nothing where it has no number. Says why where it can't."""
    noted = notes(reply)
    if not noted:
        return
    into = OFFERED[document.format][0]
    try:
        data = annotate(document, sent.data, noted, into)
    except BadDocument as error:  # its words are meant for people
        telling.go_on(notice(str(error)))
        return
    try:
        client.files_upload_v2(
            file=data,
            filename=returned_name(sent.name, into),
            title=returned_name(sent.name, into),
            channel=telling.channel,
            thread_ts=telling.thread,
            initial_comment=escape(WITH[document.format].format(name=sent.name)),
        )
    except SlackApiError as error:
        missing = error.response["error"] == "missing_scope"
        telling.go_on(notice((NO_SCOPE if missing else NOT_SENT).format(name=sent.name)))
    except (SlackRequestError, OSError):
        telling.go_on(notice(NOT_SENT.format(name=sent.name)))


def returned_name(name: str, into: Format) -> str:
    """ "draft.docx" as "draft (checked).docx": it never takes the place of the one sent."""
    return f"{PurePath(name).stem or 'copy'} (checked){ENDING[into]}"
