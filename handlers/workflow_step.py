"""The Workflow Builder step "Check a statement": completed or failed in plain words, once."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from slack_bolt import App, Complete, Fail
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.desk.desk import Occasion, Surface
from bot.errors import TooLong
from bot.write.outcome import Outcome, outcome
from handlers.front_desk import FrontDesk
from handlers.mishaps import put_down
from handlers.sending import NOT_A_MEMBER, post
from handlers.typed import plain

CHECK_STATEMENT = "check_statement"
EMPTY = "There is nothing to check: the step's input “Statement” is empty."
NOT_INVITED = (
    "I can't write in the channel that this step names, because I'm not a member of it. Type "
    "/invite @Caveat there, then run the workflow again."
)


class CannotCheck(Exception):
    """The step can't be done, for a reason that its text tells the workflow's owner."""


@dataclass(frozen=True, slots=True)
class Step:
    """One run of the step; `channel` and `person` are "" where the workflow gives none."""

    statement: str
    channel: str
    person: str
    execution: str
    claims: tuple[str, ...]


def register(app: App) -> None:
    """Answer the step."""
    app.function(CHECK_STATEMENT)(on_step)


def on_step(
    body: dict[str, Any], client: WebClient, complete: Complete, fail: Fail, front_desk: FrontDesk
) -> None:
    """Check the statement and hand the outcome to the workflow; tell it where that can't be."""
    step = step_in(body)
    if not front_desk.takes(*step.claims):
        return
    waiting = Occasion(Surface.STEP, step.channel, step.execution, step.person)
    front_desk.desk.begin(step.claims[0], waiting)
    try:
        result = _check(step, client, front_desk)
    except CannotCheck as reason:
        fail(str(reason))
    except Exception as error:  # whatever it is, the workflow must not wait for ever
        fail(put_down(error))
    else:
        complete({name: value for name, value in asdict(result).items() if value})
    front_desk.desk.finish(step.claims[0])


def step_in(body: dict[str, Any]) -> Step:
    """What a `function_executed` event says: Slack's payload ends here."""
    event = body["event"]
    inputs = event.get("inputs") or {}
    execution = str(event["function_execution_id"])
    return Step(
        statement=plain(str(inputs.get("statement") or "")),
        channel=str(inputs.get("channel") or ""),
        person=str(inputs.get("person") or ""),
        execution=execution,
        claims=(f"event {body.get('event_id') or execution}", f"step {execution}"),
    )


def _check(step: Step, client: WebClient, front_desk: FrontDesk) -> Outcome:
    """The outcome, entered in the ledger. Raises CannotCheck."""
    if not step.statement:
        raise CannotCheck(EMPTY)
    # Where the workflow names no channel, a correction reaches the person in a direct message.
    occasion = Occasion(Surface.STEP, step.channel or step.person, None, step.person)
    try:
        judged = front_desk.judge(occasion, step.statement, date.today())
    except TooLong as error:
        raise CannotCheck(str(error)) from error
    if not step.channel:
        front_desk.delivered(judged.ready, step.person, "")
        return outcome(judged.reply)
    for card in judged.ready.cards:
        try:
            ts = post(client, step.channel, None, card)
        except SlackApiError as error:
            if error.response["error"] not in NOT_A_MEMBER:
                raise
            raise CannotCheck(NOT_INVITED) from error
        front_desk.delivered(judged.ready, step.channel, ts)
    return outcome(judged.reply)
