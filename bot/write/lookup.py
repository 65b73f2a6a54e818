"""One figure as a reply of its own: for somebody who has picked it out."""

from __future__ import annotations

from dataclasses import replace

from bot.model.claim import Claim, Mood, Topic
from bot.model.figure import Caveat, Figure, Misquote
from bot.model.finding import Answer, Finding, Reason, Reply, Verdict


def reply_about(
    figure: Figure, caveats: tuple[Caveat, ...], misquotes: tuple[Misquote, ...]
) -> Reply:
    """The figure with all that must be said along with it; no statement is judged."""
    nothing_said = Claim("", 0, 0, Topic((), (), ()), None, Mood.ASKED)
    finding = Finding(nothing_said, Verdict.FOUND, Reason.HERE_IS_THE_FIGURE, figure)
    return Reply("", (Answer(finding, caveats, misquotes),))


def with_figure(judged: Reply, about: Reply) -> Reply:
    """A statement judged against a chosen figure, and where that settles nothing the figure too.

    Other near figures are left out: the choice has been made.
    """
    answers = tuple(
        replace(one, finding=replace(one.finding, nearest=())) for one in judged.answers
    )
    settled = all(one.finding.figure for one in answers)
    return Reply(judged.text, answers if settled else (*answers, *about.answers))
