"""That something rose or fell at every step: "fell every year from 2014 to 2020"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.model.claim import Rank, Sought
from bot.model.derivation import Operation
from bot.model.period import PeriodMention
from bot.model.quantity import Kind
from bot.read.doubt.mood import wanted
from bot.read.sums.idle import JOINING
from bot.read.sums.rest import DENIALS
from bot.read.sums.sides import Ground, alone, reread, side
from bot.read.sums.spans import stated
from bot.read.sums.trends import MOVED
from bot.read.text.clauses import Stretch
from bot.read.text.screened import screened
from bot.read.when.earlier import shifted

_EVERY = screened(
    r"\b(?:(?:in\s+)?(?:each and )?(?:every|each)(?: single)? year|year after year|"
    r"year in,? year out|(?:for|a|the)\s+(?:the\s+|a\s+)?(?P<nth>second|third|fourth|fifth|sixth|"
    r"seventh|eighth)\s+(?:straight|consecutive|successive)?\s*year(?: running| in a row|"
    r"(?<=consecutive year)|(?<=straight year)|(?<=successive year)))\b",
    re.IGNORECASE,
)
_NTH = {
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
}  # fmt: skip
_BUT = re.compile(
    r"\b(?:but|except|bar|barring|apart|almost|nearly|most|except|than|before|then|by|only|"
    r"faster|slower|rates?|pace)\b",
    re.IGNORECASE,
)
"""Words for a step that is left out, or for how large each was."""
_HEADED = re.compile(r"\b(?:(?P<up>up)|(?P<down>down))\b", re.IGNORECASE)
""" "Burglaries down for the third year running": a headline has no verb."""
_IDLE = JOINING | frozenset("year years every each single running row successive straight".split())


def steady(ground: Ground) -> Sought | None:
    """The last of the times against the first, each step to be looked at; None for no such run."""
    cue = _EVERY.search(ground.text) if ground.quantity is None else None
    if cue is None or _BUT.search(ground.text) or DENIALS.search(ground.text):
        return None
    found = list(MOVED.finditer(ground.text)) or list(_HEADED.finditer(ground.text))
    if len(found) != 1:
        return None
    words = (Stretch(*cue.span()),)
    own = side(ground, ground.own, Stretch(*found[0].span()), _IDLE, others=words)
    told = tuple(reread(one, ground) for one in own.periods)
    times = _run_up_to(told, _NTH[cue["nth"].lower()]) if cue["nth"] else stated(ground, told)
    if times is None:
        return None
    topic = alone(replace(own, periods=()), ground)
    earlier, later = (replace(topic, periods=(one,)) for one in times)
    return Sought(
        Operation.ORDER,
        ((later,), (earlier,)),
        rank=Rank.MORE if found[0]["up"] else Rank.LESS,
        wanted=wanted(ground.text) or Kind.COUNT,
        stepwise=True,
    )


def _run_up_to(
    told: tuple[PeriodMention, ...], years: int
) -> tuple[PeriodMention, PeriodMention] | None:
    """ "For the third year running in 2020": from 2017 on."""
    if len(told) != 1 or told[0].open_end:
        return None
    before = shifted(told[0].readings, years)
    return (replace(told[0], readings=before), told[0]) if before else None
