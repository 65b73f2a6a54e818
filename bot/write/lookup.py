"""One figure as a reply of its own: for somebody who has picked it out."""

from __future__ import annotations

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
