"""Tells a change from a level ("rose by 5 per cent to 1,200"), and an average from a count."""

from __future__ import annotations

import re

from bot.model.quantity import Direction
from bot.read.numbers.units import Unit

_WITH_UP = """
made make makes making clocked racked notched chalked totted added adding adds add ended wound ran
picked pick picks picking put puts putting set sets taken took takes turned turns turn signed signs
served serves dished bought buys lined showed shows summed propped snapped scooped mopped
""".split()
_WITH_DOWN = """
poured pours rained handed hands hand shut shuts closed close put puts tracked
hunted gunned shot struck turned settled knelt
""".split()
"""Verbs that "up" or "down" belongs to: 12 points picked up are no rise."""


def _alone(particle: str, verbs: list[str]) -> str:
    """A pattern for the particle where it belongs to none of the verbs."""
    return "".join(f"(?<!\\b{verb} )" for verb in verbs) + particle


_UP = (
    rf"rose|risen|rises?|rising|{_alone('ups?', _WITH_UP)}|increas\w+|grew|"
    r"grow|grown|grows|growing|growth|jump\w*|surg\w+|"
    r"soar\w*|climb\w*|gain\w*|swell\w*|swollen|rocket\w*|leap\w*|leapt|spik\w+|hik\w+|boost\w*|"
    r"expand\w*|ballooned|mounted|rallied|strengthened|advanced|improved|accelerated|added|"
    r"raise[ds]?|upped|hoisted|lifted|shot up"
)
_DOWN = (
    rf"fell|fallen|falls?|falling|{_alone('down', _WITH_DOWN)}|dropp?\w*|decreas\w+|declin\w+|cut|"
    r"cuts|cutting|reduc\w+|shrank|"
    r"shrunk|shr[ia]nk\w*|slump\w*|plung\w+|tumbl\w+|slid|slip\w*|sank|dip\w*|lost|loss|plummet\w*|"
    r"crash\w*|contract\w+|weaken\w*|cutbacks?|slash\w*|eased|halt\w*|collapsed|lower\w*|trimm\w+|shaved"
)
_BEFORE = (
    r"(?<!\w)(?:{})(?: \w{{2,14}}ly)?(?: by| of|,)?(?: \w{{2,14}}ly)?(?: (?:a|an|the|"
    r"another|further|"
    r"a further|a record|some))? $"
)
_IN = r"(?<!\w)(?:{}) in (?:[\w'-]+ ){{1,5}}of (?:an? )?$"
_OBJECT = r"(?<!\w)(?:{}) (?:[\w'’-]+ ){{1,7}}by (?:an? )?$"
""" "Raised its spending on roads by": what was moved stands between the verb and the number."""
_AFTER = (
    r"[ -](?:(?:a|per|an) (?:year|month|week|day) )?(?:(?:year-on-year|annual|real-terms|"
    r"overall|sharp|pay|price|"
    r"monthly|yearly|points?|further) )?(?:{})\b"
)
_MORE = r"rise|increase|jump|growth|hike|surge|spike|boost|uplift|higher|up|more|swing to|leap|gain"
_LESS = r"drop|fall|cut|decline|decrease|reduction|lower|fewer|less|down|slump|dip|plunge|loss"


def _rule(verbs: str, nouns: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The words before ("rose by"), around ("rise in sales of") and after ("5% rise")."""
    return (
        re.compile(_BEFORE.format(verbs)),
        re.compile(f"{_IN.format(verbs)}|{_OBJECT.format(verbs)}"),
        re.compile(_AFTER.format(nouns)),
    )


_RULES = {Direction.UP: _rule(_UP, _MORE), Direction.DOWN: _rule(_DOWN, _LESS)}
_LAST = re.compile(rf"(?:{_UP}|{_DOWN}|by|of|an?|the|another|further|record|some|\w+ly),?")
_NOT_MORE = re.compile(r" (?:more|less|up|down)(?: (?:than|or|to|from|in|on|for|at|and)\b)")
_AVERAGE = re.compile(
    r"(?:average|mean|median|averag(?:es|ed|ing))(?: [\w-]+){0,3}?(?: (?:of|was|is|were|at|"
    r"be|been|about|around))? $|"
    r"on average,? (?:[\w-]+ ){0,2}$"
)
_AVERAGE_AFTER = re.compile(r"(?: [\w-]+){0,3},? on average\b")


def direction_of(plain: str, start: int, end: int) -> Direction:
    """UP or DOWN where the stretch tells by how much something moved, else LEVEL."""
    window = plain[max(0, start - 60) : start]
    if window.endswith("+"):
        return Direction.UP
    likely = _LAST.fullmatch(window.rstrip().rpartition(" ")[2])
    for direction, (before, of, after) in _RULES.items():
        if likely and (before.search(window) or of.search(window)):
            return direction
        moved = after.match(plain, end)
        if moved and not _NOT_MORE.match(plain, end) and _may_move(plain, end, moved[0]):
            return direction
    return Direction.LEVEL


def _may_move(plain: str, end: int, words: str) -> bool:
    """ "Up" and "down" after a number tell a change of per cents, not "38,000ft up"."""
    return not words.endswith(("up", "down")) or plain[max(0, end - 4) : end].endswith(
        ("%", "cent", "pc", "p", "s")
    )


_MOVING = {
    Direction.UP: re.compile(rf"(?:{_UP}|{_MORE})", re.IGNORECASE),
    Direction.DOWN: re.compile(rf"(?:{_DOWN}|{_LESS})", re.IGNORECASE),
}


def says_moved(word: str) -> bool:
    """True for a word that says that something went up or down, and how is in the number."""
    return any(moving.fullmatch(word) for moving in _MOVING.values())


def is_average(plain: str, start: int, unit: Unit) -> bool:
    """True when the words call the number an average, a mean or a median."""
    window = plain[max(0, start - 50) : start]
    if ("averag" in window or "mean" in window or "median" in window) and _AVERAGE.search(window):
        return True
    return bool(_AVERAGE_AFTER.match(plain, unit.reach))
