"""Small words that say something where they stand: own goals, away crowds, "Band A", "won back".

They are grammar nearly everywhere, and a statement may have any of them; here they make another
measure, in a statement as in a measure's own name.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.plain import GRAMMAR, NEUTRAL
from bot.language.tokens import Token


def speaks(words: Sequence[Token], at: int) -> bool:
    """True for a word of grammar that tells which of what is counted, or what became of it."""
    rule = _RULES.get(words[at].folded)
    return rule is not None and rule(words, at)


def _folded(words: Sequence[Token], at: int) -> str:
    return words[at].folded if 0 <= at < len(words) else ""


def _leads_on(words: Sequence[Token], at: int) -> bool:
    """True where only a space or a hyphen stands before the next word."""
    return at + 1 < len(words) and words[at + 1].start == words[at].end + 1


def _is_own(words: Sequence[Token], at: int) -> bool:
    """ "Own goals", not "their own goals" or "Harrowmere's own goals"."""
    owner = words[at - 1] if at else None
    owned = owner is not None and (owner.folded in _OWNERS or owner.text.endswith(_POSSESSIVE))
    return _leads_on(words, at) and not owned and _folded(words, at + 1) not in NEUTRAL


_OWNERS = frozenset("its their his her my our your very s".split())
_POSSESSIVE = ("'s", "’s", "'", "’")


def _is_away(words: Sequence[Token], at: int) -> bool:
    """ "Away goals", "gave away": not "a mile away"."""
    qualifies = _leads_on(words, at) and _folded(words, at + 1) not in GRAMMAR
    return qualifies or _folded(words, at - 1) in _VERBS  # "gave £5m away"


def _is_back(words: Sequence[Token], at: int) -> bool:
    """ "Won back", "gave back 12": not "won it back in 2019", where it may be a time's."""
    timed = _leads_on(words, at) and _folded(words, at + 1) in _BEFORE_TIMES
    return _is_turning(words, at) and not timed


_BEFORE_TIMES = frozenset("in on at when then during".split())


def _is_turning(words: Sequence[Token], at: int) -> bool:
    """True right after a verb of having or giving, which it makes another."""
    return at > 0 and _leads_on(words, at - 1) and words[at - 1].folded in _VERBS


_VERBS = frozenset(
    """
    win wins winning won give gives giving gave given take takes taking took taken get gets got
    getting buy buys buying bought pay pays paying paid hand hands handing handed send sends sent
    bring brings brought hold holds held claw clawed earn earned sell sells sold throw threw
    carry carries carried carrying
    """.split()
)


def _is_letter(words: Sequence[Token], at: int) -> bool:
    """The A of "Band A" and of "A-levels"."""
    if words[at].text != "A" or not at:
        return words[at].text == "A" and _folded(words, at + 1) == "levels"
    level = words[at - 1].text.islower() or at == 1
    if _folded(words, at + 1) in ("level", "levels") and level:
        return _leads_on(words, at)
    return _leads_on(words, at - 1) and words[at - 1].folded in _LETTERED


_LETTERED = frozenset("band bands grade grades category class group type tier hepatitis".split())
"""What letters tell apart."""


def _is_bound(words: Sequence[Token], at: int) -> bool:
    """ "Under a year": an amount that is stayed below, as "over a year" is none."""
    if not _leads_on(words, at) or _folded(words, at + 1) not in ("a", "an", "one"):
        return False
    return _folded(words, at + 2) in _TIMES


def _is_bound_to(words: Sequence[Token], at: int) -> bool:
    """ "Up to a year"."""
    return _folded(words, at + 1) == "to" and _is_bound(words, at + 1)


_TIMES = frozenset("year month week fortnight day hour minute quarter decade".split())


def _is_using(words: Sequence[Token], at: int) -> bool:
    """ "Electricity used", which need not have been made there."""
    return at > 0 and _leads_on(words, at - 1) and words[at - 1].folded in _USED_UP


_USED_UP = frozenset("electricity energy power water gas fuel oil coal".split())


_RULES = {
    "own": _is_own,
    "away": _is_away,
    "back": _is_back,
    "over": _is_turning,
    "up": _is_bound_to,
    "a": _is_letter,
    "under": _is_bound,
    "used": _is_using,
}
