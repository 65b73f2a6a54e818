"""That something rose or fell from one time to another, without a number for how much."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.model.claim import Rank, Sought
from bot.model.derivation import Operation
from bot.model.period import PeriodMention
from bot.model.quantity import Kind
from bot.read.doubt.mood import wanted
from bot.read.sums.degrees import ADVERBS, degree
from bot.read.sums.idle import JOINING
from bot.read.sums.sides import Ground, alone, reread, side
from bot.read.sums.spans import implied, stated, told_times
from bot.read.sums.together import added_up
from bot.read.text.clauses import Stretch
from bot.read.when.earlier import EARLIER

_BE = r"(?:went|gone|go|going|was|were|is|are|been|came|come|crept|edged)"
MOVED = re.compile(
    rf"\b(?:(?P<up>rose|risen|rises|rising|rise|increas(?:e|ed|es|ing)|grew|grown|grows|growth|"
    rf"climb(?:ed|s)?|jump(?:ed|s)?|soared|surged|rocketed|leapt|raised|boosted|upped|"
    rf"{_BE} up|higher|above(?= (?:the|its|their)\b[^.;]*\blevel))"
    rf"|(?P<down>fell|fallen|falls|falling|fall|drop(?:ped|s)?|declin(?:e|ed|es|ing)|decreas(?:e|ed|"
    rf"es|ing)|shrank|shrunk|slumped|plunged|plummeted|dipped|tumbled|slid|cut|reduced|trimmed|"
    rf"{_BE} down|lower|below(?= (?:the|its|their)\b[^.;]*\blevel)))\b",
    re.IGNORECASE,
)
_THROUGHOUT = re.compile(
    r"\b(?:steadily|consistently|continu\w+|constantly|in a row|running|successive|consecutive|"
    r"throughout|repeatedly|kept|keep|keeps|always|never|not|no|n't|year after year|every|each|"
    r"annually|yearly|monthly|than|"
    r"and down|and up|then|but|before (?:fall|ris|drop|climb)\w+|most|least|"
    r"highest|lowest|record|rates?|pace|speed|faster|slower|by)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words for every step between the two times, for no step, or for another comparison."""
_IDLE = (
    ADVERBS
    | JOINING
    | frozenset(
        """
        year years on compared comparing between up down its there saw a an in level levels back
        """.split()
    )
)


def moved(ground: Ground) -> Sought | None:
    """The later time against the earlier one; None where not two times are told, or two ways."""
    if ground.quantity is not None or _THROUGHOUT.search(ground.text):
        return None
    found = list(MOVED.finditer(ground.text))
    if len(found) != 1:
        return None
    verb = Stretch(*found[0].span())
    own = side(ground, ground.own, verb, _IDLE)
    told = told_times(ground, tuple(reread(one, ground) for one in own.periods))
    known = stated(ground, told)
    times = known or implied(ground, told)
    if times is None:
        return None
    spans = [Stretch(*one.span()) for one in EARLIER.finditer(ground.text)]
    words = tuple(it for it in own.words if not any(span.holds(it.start) for span in spans))
    topics = added_up(alone(replace(own, words=words, periods=()), ground), ground)
    if not topics:
        return None
    up = (found[0]["up"] is not None) is not _is_held_against_later(found[0], times[1])
    earlier, later = (tuple(replace(topic, periods=(one,)) for topic in topics) for one in times)
    return Sought(
        Operation.ORDER,
        (later, earlier),
        rank=Rank.MORE if up else Rank.LESS,
        wanted=wanted(ground.text) or Kind.COUNT,
        implied=known is None,
        degree=degree(ground.text),
    )


def _is_held_against_later(found: re.Match[str], later: PeriodMention) -> bool:
    """ "In 2019 they were above their 2022 level": the level is that of the later time."""
    level = found.string.find("level", found.end())
    return found[0].lower() in ("above", "below") and found.end() <= later.start < level
