"""The period: exactly the same days, in one of the ways in which the words may be meant."""

from __future__ import annotations

from bot.model.claim import Claim, Slot
from bot.model.finding import SlotScore
from bot.model.period import Period, PeriodMention

_DAYS = 366.0


def score_period(claim: Claim, period: Period | None) -> SlotScore:
    """Whether the claim names a figure's period, another one, or none."""
    mentions = claim.topic.periods
    if not mentions:
        return SlotScore(Slot.PERIOD, None if period else True, 0.5, "not said")
    if period is None:
        return _without_period(claim)
    if all(_is_same(mention, period) for mention in mentions):
        return SlotScore(Slot.PERIOD, True, 1.0, "named")
    other = next(mention for mention in mentions if not _is_same(mention, period))
    reason = f"“{other.text}” is not {period.label}"
    return SlotScore(Slot.PERIOD, False, _nearness(other, period), reason)


def _is_same(mention: PeriodMention, period: Period) -> bool:
    return not mention.open_end and any(period.same_days(read) for read in mention.readings)


def _without_period(claim: Claim) -> SlotScore:
    """A source that gives no period is not for any: only a time said elsewhere is let pass."""
    elsewhere = {*claim.topic.carried, *claim.topic.inherited}
    if Slot.PERIOD in elsewhere:
        return SlotScore(Slot.PERIOD, True, 0.4, "the source gives none")
    reason = f"the source gives no period, “{claim.topic.periods[0].text}” is one"
    return SlotScore(Slot.PERIOD, False, 0.2, reason)


def _nearness(mention: PeriodMention, period: Period) -> float:
    """From 0 to 0.5, more the fewer years lie between."""
    if not mention.readings:
        return 0.0
    apart = min(abs((read.start - period.start).days) for read in mention.readings)
    return 0.5 / (1 + apart / _DAYS)
