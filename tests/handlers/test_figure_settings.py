"""`/figure settings` and `/figure reports`: for editors; how the desk behaves in a channel."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.desk.sqlite import SqliteDesk
from bot.model.channel import Audience, ChannelSettings, Listening
from bot.model.report import Fault
from bot.write.card import SHARE
from bot.write.channel import AUDIENCE, CALLBACK, LISTENING
from tests.handlers.test_answers import RIGHT, Json, ask, words
from tests.handlers.test_wrong_figure import filled, opened, press, said
from tests.slack_fake.desk_process import DeskProcess
from tests.slack_fake.fake import FakeSlack
from tests.slack_fake.interactions import submission
from tests.slack_fake.payloads import REPORTER, command, unique

EDITOR = "U0EDITOR"
NEW = ChannelSettings(Listening.WATCH, Audience.PUBLIC)


@pytest.fixture(autouse=True)
def editor(slack: FakeSlack) -> None:
    slack.control("introduce", person=EDITOR, more={})
    slack.control("gather", group="S0EDITORS", members=[])
    slack.control("lack", scopes=[])


def typed(
    desk: DeskProcess,
    slack: FakeSlack,
    text: str,
    channel: str,
    person: str = EDITOR,
    channel_name: str = "newsdesk",
) -> tuple[Json, str]:
    """Type a command; returns its payload, and the name under which an answer is found."""
    name = unique("r")
    payload = command(text, channel, slack.response_url(name)) | {
        "user_id": person,
        "channel_name": channel_name,
    }
    assert desk.command(payload).status == 200
    return payload, name


def form(desk: DeskProcess, slack: FakeSlack, channel: str, channel_name: str = "newsdesk") -> Json:
    """The modal that an editor gets."""
    payload, _ = typed(desk, slack, "settings", channel, channel_name=channel_name)
    return opened(slack, payload)


def chosen(settings: ChannelSettings) -> Json:
    """What somebody has filled in, as Slack sends it."""

    def option(value: str) -> Json:
        return {"text": {"type": "plain_text", "text": value}, "value": value}

    listening = {"type": "static_select", "selected_option": option(settings.listening)}
    audience = {"type": "radio_buttons", "selected_option": option(settings.audience)}
    return {LISTENING: {LISTENING: listening}, AUDIENCE: {AUDIENCE: audience}}


def initial(view: Json, field: str) -> str:
    (block,) = [it for it in view["blocks"] if it.get("block_id") == field]
    return str(block["element"]["initial_option"]["value"])


def held(desk: DeskProcess, channel: str) -> ChannelSettings:
    return SqliteDesk(Path(desk.environment["DESK_DB"])).channel(channel)


def set_up(
    desk: DeskProcess, slack: FakeSlack, channel: str, settings: ChannelSettings = NEW
) -> Json:
    """An editor sets a channel; returns the view that the window shows then."""
    ack = desk.action(submission(form(desk, slack, channel), chosen(settings), EDITOR))
    assert ack.body["response_action"] == "update"
    return dict(ack.body["view"])


def test_an_editor_sets_a_channel(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    view = form(desk, slack, channel)
    assert view["callback_id"] == CALLBACK
    assert initial(view, LISTENING) == Listening.MENTIONED
    assert initial(view, AUDIENCE) == Audience.PRIVATE
    shown = set_up(desk, slack, channel)
    assert "I watch this channel" in said(shown)
    assert "seen by everyone" in said(shown)
    assert held(desk, channel) == NEW
    again = form(desk, slack, channel)
    assert [initial(again, LISTENING), initial(again, AUDIENCE)] == ["watch", "public"]
    assert held(desk, unique("C")) == ChannelSettings(), "another channel is set too"


def test_the_channel_is_told_what_has_changed_and_by_whom(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("C")
    set_up(desk, slack, channel)
    (told,) = slack.posted(channel)
    assert "I watch this channel" in words(told)
    assert "/figure settings" in told["text"]
    assert EDITOR in str(told["blocks"])
    set_up(desk, slack, channel)  # nothing new, so nothing to tell
    set_up(desk, slack, channel, ChannelSettings())
    assert len(slack.posted(channel, 2)) == 2


def test_where_the_desk_is_no_member_the_window_says_how_to_invite_it(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("C")
    slack.control("leave", channel=channel)
    set_up(desk, slack, channel)
    calls = slack.calls("views.update")
    assert calls[-1]["answer"]["ok"]
    assert "/invite @Caveat" in str(calls[-1]["arguments"]["view"])


@pytest.mark.parametrize("text", ["settings", "reports"])
def test_whoever_may_not_is_told_so_and_nothing_else(
    desk: DeskProcess, slack: FakeSlack, text: str
) -> None:
    channel = unique("C")
    guest, stranger = unique("U"), unique("W")
    slack.control("introduce", person=guest, more={"is_restricted": True, "is_admin": True})
    for person in (REPORTER, guest, stranger):
        payload, name = typed(desk, slack, text, channel, person)
        (told,) = slack.whispered(name)
        assert "Only editors of this desk and admins" in told["text"]
        assert len(told["blocks"]) == 1
        assert EDITOR not in str(told)
        assert slack.calls("views.open", seconds=0, trigger_id=payload["trigger_id"]) == []


def test_an_admin_of_the_workspace_may(desk: DeskProcess, slack: FakeSlack) -> None:
    admin = unique("U")
    slack.control("introduce", person=admin, more={"is_admin": True})
    payload, _ = typed(desk, slack, "Settings", unique("C"), admin)
    assert opened(slack, payload)


def test_a_window_of_somebody_who_may_not_changes_nothing(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("C")
    view = form(desk, slack, channel)
    ack = desk.action(submission(view, chosen(NEW), REPORTER))
    assert "Only editors" in said(ack.body["view"])
    assert held(desk, channel) == ChannelSettings()


@pytest.mark.parametrize(
    ("channel_name", "scope"),
    [("newsdesk", "channels:history"), ("privategroup", "groups:history")],
)
def test_without_its_scope_watching_can_not_be_chosen_and_the_window_says_what_to_add(
    desk: DeskProcess, slack: FakeSlack, channel_name: str, scope: str
) -> None:
    slack.control("lack", scopes=[scope])
    view = form(desk, slack, unique("C"), channel_name)
    assert scope in said(view)
    assert "message.channels" in said(view)
    (block,) = [it for it in view["blocks"] if it.get("block_id") == LISTENING]
    assert [it["value"] for it in block["element"]["options"]] == [Listening.MENTIONED]


def test_a_direct_message_has_no_settings(desk: DeskProcess, slack: FakeSlack) -> None:
    _, name = typed(desk, slack, "settings", unique("D"), channel_name="directmessage")
    assert "Settings are for channels" in slack.whispered(name)[0]["text"]


def test_a_window_that_opens_too_late_is_said(desk: DeskProcess, slack: FakeSlack) -> None:
    slack.control("behave", method="views.open", error="expired_trigger_id", times=1)
    _, name = typed(desk, slack, "settings", unique("C"))
    assert "try again" in slack.whispered(name)[0]["text"]


def test_settings_that_can_not_be_kept_are_said(desk: DeskProcess, slack: FakeSlack) -> None:
    view = form(desk, slack, unique("C"))
    broken = chosen(NEW)
    broken[LISTENING][LISTENING]["selected_option"]["value"] = "whispering"
    ack = desk.action(submission(view, broken, EDITOR))
    assert "Something went wrong on my side" in said(ack.body["view"])


def test_where_answers_are_public_everyone_sees_them(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    set_up(desk, slack, channel, ChannelSettings(audience=Audience.PUBLIC))
    _, name = typed(desk, slack, RIGHT, channel, REPORTER)
    _, posted = slack.posted(channel, 2)
    assert "Supported: the figure is 173 offences." in words(posted)
    assert REPORTER in str(posted["blocks"]), "nobody is named as having brought it"
    assert SHARE not in str(posted["blocks"])
    for text in ("help", "covered Cambridgeshire", "nspcc-2019-cambs-all", "hello"):
        _, other = typed(desk, slack, text, channel, REPORTER)
        assert slack.whispered(other), "a look-up is shown to everyone"
    assert slack.whispered(name, seconds=0) == []
    assert len(slack.posted(channel, 2)) == 2


def test_help_says_who_sees_the_answers(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    for settings, seen in ((ChannelSettings(), "only by whoever asked"), (NEW, "by everyone here")):
        set_up(desk, slack, channel, settings)
        _, name = typed(desk, slack, "help", channel, REPORTER)
        assert seen in slack.whispered(name)[0]["text"]


def test_where_the_desk_is_no_member_a_public_answer_becomes_a_private_one(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    channel = unique("C")
    set_up(desk, slack, channel)
    slack.control("leave", channel=channel)
    _, name = typed(desk, slack, RIGHT, channel, REPORTER)
    told, answer = slack.whispered(name, 2)
    assert "/invite @Caveat" in told["text"]
    assert "Supported: the figure is 173 offences." in words(answer)


def test_editors_see_the_reports(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    view = opened(slack, press(desk, slack, ask(desk, slack, RIGHT, channel), channel))
    desk.action(submission(view, filled(Fault.CAVEAT, "Two <forces> & more")))
    _, name = typed(desk, slack, "reports", channel)
    (told,) = slack.whispered(name)
    for part in ("a caveat is missing", "nspcc-2019-cambs-all", REPORTER):
        assert part in str(told["blocks"])
        assert part in told["text"]
    assert {"type": "user", "user_id": REPORTER} in told["blocks"][-1]["elements"][0]["elements"]
    assert "Two <forces> & more" in words(told), "rich text is literal"
    assert "Two &lt;forces&gt; &amp; more" in told["text"]


def test_editors_settle_a_report(desk: DeskProcess, slack: FakeSlack) -> None:
    channel = unique("C")
    view = opened(slack, press(desk, slack, ask(desk, slack, RIGHT, channel), channel))
    desk.action(submission(view, filled(Fault.PLACE)))
    book = SqliteDesk(Path(desk.environment["DESK_DB"]))
    number = book.reports()[0].number
    for person, told in (
        (REPORTER, "Only editors"),
        (EDITOR, f"Report {number} is noted as dealt with."),
        (EDITOR, f"There is no open report {number}."),
    ):
        _, name = typed(desk, slack, f"reports settle {number}", channel, person)
        assert told in slack.whispered(name)[0]["text"]
    (settled,) = [one for one in book.reports(settled=True) if one.number == number]
    assert settled.settled_by == EDITOR


def test_a_statement_that_begins_with_the_same_words_is_judged(
    desk: DeskProcess, slack: FakeSlack
) -> None:
    for start in ("Settings aside, ", "Reports say that "):
        _, name = typed(desk, slack, start + RIGHT, unique("C"), REPORTER)
        assert RIGHT in slack.whispered(name)[0]["text"]
