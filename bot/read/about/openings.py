"""What opens a sentence and is no part of what it says: "our man reckons", "shock as".

Known by how it ends, not by its own words: by a verb of saying, by "that", "whether" or "after".
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.plain import FINDING, NEGATIONS, NEUTRAL, SAYING
from bot.language.tokens import Token
from bot.model.claim import Word
from bot.read.about.attribution import introduces, is_noun, names
from bot.read.around.papers import is_of_others
from bot.read.doubt.taking_back import TAKEN_BACK

_ROLES = frozenset(
    """
    charity force spokesman spokeswoman spokesperson minister secretary police research study
    report figures data officials experts analysts campaigners mp mps dr mr mrs ms sir lord
    professor prof chief director officer boss head
    """.split()
)
_NOBODY_IN_PARTICULAR = NEUTRAL | _ROLES
_MATERIAL = frozenset(
    "data figures statistics stats numbers records documents papers files census survey".split()
)
_POINTS = frozenset("in of at for on by from since during all so".split())
_JOINING = frozenset({"whether", "after", "as", "because", "why", "how"})
"""What joins a clause to another that it doesn't change."""
_NO_JOINT_AFTER = frozenset(
    """
    as such same so well known used counted recorded listed classed defined described treated
    soon long much many even far not only just year years month months week weeks day days hours
    """.split()
)
_NO_JOINT_BEFORE = frozenset("of at many much a an if though well long soon in on by to".split())


def begins_at(inside: Sequence[Token], number: int, known: frozenset[str]) -> int | None:
    """The last word of a clause's opening, None where it has none.

    `number` is where the number stands, `known` the words of the store's names: what opens a
    sentence has none of them.
    """
    last = None
    for index, word in enumerate(inside):
        if word.start >= number or (
            word.folded in known and word.folded not in _NOBODY_IN_PARTICULAR
        ):
            break
        if introduces(inside, index) or _is_that(inside, index) or _joins(inside, index, known):
            last = None if _takes(word, number) else index
        elif _puts(inside, index, number) or _put(inside, index, number):
            last = index
    opening = inside[: last + 1] if last is not None else ()
    return None if _takes_back(opening) or is_of_others(opening) else last


def _takes_back(opening: Sequence[Token]) -> bool:
    return TAKEN_BACK.search(" ".join(word.folded for word in opening)) is not None


_PUTTING = frozenset("put puts have has had got gives gave filed wrote typed entered".split())
_PLANS = frozenset(
    "plan plans budget budgets proposal model models scenario simulation deal bill contract".split()
)


def _puts(inside: Sequence[Token], index: int, number: int) -> bool:
    """ "The intern has put 12 for the rate": who wrote it down, whoever that is."""
    if inside[index].folded not in _PUTTING or inside[index].end + 1 < number:
        return False
    after = next((word.folded for word in inside if word.start > number), "")
    return after in ("for", "as") and not _PLANS & {word.folded for word in inside[:index]}


_SETTING = frozenset("put puts place places set sets give gives peg pegs".split())


def _put(inside: Sequence[Token], index: int, number: int) -> bool:
    """ "Data seen by this newspaper puts the rate at 12": what is on paper sets no targets."""
    if inside[index].folded not in _SETTING or not index:
        return False
    at = [word.folded for word in inside if word.end <= number][-1]
    opened = {word.folded for word in inside[:index]}
    return at == "at" and bool(_MATERIAL & opened) and not _PLANS & opened


_TAKING = frozenset(
    """
    admit admits admitted claim claims claimed explain explains explained describe described cite
    cites cited quote quotes quoted publish published release released mention mentioned
    """.split()
) | (FINDING - frozenset("know knows knew learn learns learned learnt".split()))


def _takes(word: Token, number: int) -> bool:
    """ "Teenagers admitted 12 offences": they are what was admitted, not the desk's own count."""
    return word.end + 1 >= number and word.folded in _TAKING


_WHAT = frozenset("what how where which whether".split())


def after_opening(
    words: tuple[Word, ...], spoken: Sequence[Token], known: frozenset[str]
) -> tuple[Word, ...]:
    """The words of a question for a figure, without what comes before "what" or "how"."""
    for word in spoken:
        if word.folded in _WHAT:
            return tuple(one for one in words if one.start >= word.start)
        if (word.folded in known and word.folded not in NEUTRAL) or word.folded in NEGATIONS:
            break
    return words


def _is_that(inside: Sequence[Token], index: int) -> bool:
    """ "It is worth recalling that": what comes before only opens the sentence."""
    if index <= 1 or inside[index].folded != "that" or inside[index - 1].folded in _POINTS:
        return False
    if is_noun(inside, index - 1):
        return not _UPHOLDING.isdisjoint(word.folded for word in inside[: index - 1])
    return any(word.folded in _ASSERTING for word in inside[max(0, index - _NEAR) : index])


_NEAR = 7
"""Words between a verb and what it says: "told the council last night that"."""
_UPHOLDING = frozenset(
    """
    is was are here this repeated repeats made makes confirmed confirms published stands stood backs
    backed supports issued carried carries ran runs see seen saw heard noted notes includes included
    """.split()
)
"""What leaves a report standing; it may be withdrawn, rejected, or made up."""
_ASSERTING = (
    SAYING
    | FINDING
    | frozenset(
        """
        fact true right clear aware agree agrees agreed agreeing appears seems complained complains
        forgets forget hearing write writes put dispute disputing out news record recall recalling
        understood reckon reckons worth know known certain sure obvious plain evident striking
        notable remarkable telling reminder showing bear mind checking check pass sign print printed
        """.split()
    )
)


def _joins(inside: Sequence[Token], index: int, known: frozenset[str]) -> bool:
    """ "Shock as the rate hit 12": a clause with its own subject follows."""
    if not index or inside[index].folded not in _JOINING or index + 1 >= len(inside):
        return False
    before, after = inside[index - 1].folded, inside[index + 1].folded
    if before in _NO_JOINT_AFTER or after in _NO_JOINT_BEFORE:
        return False
    if inside[index].folded in ("as", "after") and not _is_said(inside[:index]):
        return False
    return any(word.folded in known and word.folded not in NEUTRAL for word in inside[index + 1 :])


_ALARMED = frozenset(
    "shock fury anger outrage alarm dismay concern uproar joy relief pressure panic row".split()
)
_FINITE = (
    SAYING | FINDING | frozenset("is are was were be been has have had did does do will".split())
)


def _is_said(opening: Sequence[Token]) -> bool:
    """ "Taxpayers were left fuming", "shock": a clause, or a headline's cry; not "deaths after"."""
    folded = {word.folded for word in opening}
    return bool(folded & _FINITE) or folded <= _ALARMED


_LONGEST_LABEL = 4
_CHOICES = frozenset("true truth fact right yes real false".split())
"""How a quiz begins: "True or false: …"."""
_LIMITS = frozenset("only alone mainly mostly largely both all".split())
_SPOKEN = frozenset("check fact facts number numbers update news exclusive revealed world".split())


_TELLERS = (NEUTRAL | _ROLES | _SPOKEN) - _LIMITS


def is_label(inside: Sequence[Token]) -> bool:
    """True for a few words before a colon that say what is counted, not who tells it.

    "Prosecutions: there were 12 crimes"; not "Wild stat: …", "The minister: …", "Jo Quill: …".
    """
    if not inside or len(inside) > _LONGEST_LABEL:
        return False
    last = inside[-1].folded
    if last in _TELLERS or inside[0].folded in _CHOICES:
        return False
    return len(names(inside, frozenset())) < len(inside)
