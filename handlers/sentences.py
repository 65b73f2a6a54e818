"""The whole sentence around each number of a text, for whoever has to find it again."""

from __future__ import annotations

from bisect import bisect_right

from bot.model.finding import Reply
from bot.read.statements import split


def sentences_of(reply: Reply) -> tuple[str, ...]:
    """For each answer the sentence of the reply's text that it stands in, else its own words."""
    statements = split(reply.text)
    starts = [statement.start for statement in statements]
    found = []
    for answer in reply.answers:
        claim = answer.finding.claim
        at = bisect_right(starts, claim.start) - 1
        inside = at >= 0 and claim.end <= statements[at].end
        found.append(statements[at].text.strip() if inside else claim.text)
    return tuple(found)
