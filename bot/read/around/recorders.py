"""Who keeps the count, which is not what is counted: "police recorded", "Ireland reported"."""

from __future__ import annotations

from bot.language.plain import RECORDING, SAYING
from bot.read.around.view import Around

RECORDERS = frozenset("police force forces officers officials authorities constabulary".split())
_CARRIED = frozenset({"carried", "dealt", "investigated"})
_REACH = 12


def is_recorder(around: Around, at: int) -> bool:
    """Who counted, not what was counted: "police recorded", "recorded by the force"."""
    after = {around.folded(near) for near in range(at + 1, at + _REACH)}
    before = {around.folded(near) for near in range(at - 3, at)}
    return bool(after & (RECORDING | _CARRIED)) or "by" in before


INSTITUTIONS = frozenset(
    "government ministry office bureau agency authorities department service".split()
)
THEIRS = frozenset({"statistics", "statistical", "census", "records"})
_TELLERS = RECORDING | SAYING | {"reported", "put", "puts", "placed", "estimated", "gave", "gives"}


def is_institution(around: Around, at: int) -> bool:
    """ "The Dutch government reported": who counts, right before what it does."""
    follows = around.folded(at + 1) in _TELLERS
    if around.folded(at) in THEIRS:
        return around.folded(at + 1) in INSTITUTIONS
    return around.folded(at) in INSTITUTIONS and follows


def is_reporting(around: Around, at: int) -> bool:
    """ "Ireland reported a rate of": what a place or a body did, not reported offences."""
    if around.folded(at) != "reported" or not at:
        return False
    subject = around.words[at - 1].end in around.places and around.lead(at - 1) == ""
    return subject or around.folded(at - 1) in INSTITUTIONS | RECORDERS
