"""A claimed number against a stored one: the rules in their order, edges included."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.figure import FigureKind, Qualifier
from bot.model.finding import Reason, Verdict
from bot.model.vocabulary import Measure
from bot.verdict.number import judge
from tests.northland import LOSS, MARSH, POND, RISK, SHARE, claim, figure

YES, LOOSE, NO = Verdict.SUPPORTED, Verdict.MISLEADING, Verdict.REFUTED
UNSURE = Verdict.NOT_ENOUGH_EVIDENCE
EXACT, ROUNDED, MORE = Qualifier.EXACTLY, Qualifier.ROUNDED, Qualifier.MORE_THAN
UP_TO, NEARLY, ABOUT = Qualifier.UP_TO, Qualifier.NEARLY, Qualifier.ABOUT


@pytest.mark.parametrize(
    ("said", "qualifier", "value", "verdict", "reason"),
    [
        # supported: the stored value lies in what the words usually mean, or on its edge
        ("500", EXACT, 500, YES, Reason.NUMBER_AGREES),
        ("500", EXACT, 475, YES, Reason.NUMBER_AGREES),
        ("500", EXACT, 549, YES, Reason.NUMBER_AGREES),
        ("just 500", EXACT, 500, YES, Reason.NUMBER_AGREES),
        ("about 500", EXACT, 550, YES, Reason.NUMBER_AGREES),
        ("nearly 500", EXACT, 490, YES, Reason.NUMBER_AGREES),
        ("at least 500", EXACT, 500, YES, Reason.NUMBER_AGREES),
        ("more than 500", EXACT, 501, YES, Reason.NUMBER_AGREES),
        ("just over 500", EXACT, 520, YES, Reason.NUMBER_AGREES),
        ("between 400 and 600", EXACT, 500, YES, Reason.NUMBER_AGREES),
        ("between 500 and 600", EXACT, 500, YES, Reason.NUMBER_AGREES),
        ("more than 4,000", MORE, 4000, YES, Reason.NUMBER_AGREES),
        ("4,000", MORE, 4000, YES, Reason.NUMBER_AGREES),
        ("4,000+", MORE, 4000, YES, Reason.NUMBER_AGREES),
        ("nearly 500", NEARLY, 500, YES, Reason.NUMBER_AGREES),
        ("about 500", ABOUT, 500, YES, Reason.NUMBER_AGREES),
        ("hundreds of", EXACT, 500, YES, Reason.NUMBER_AGREES),
        # more precise than the source
        ("exactly 4,211", MORE, 4000, UNSURE, Reason.MORE_PRECISE),
        ("4,211", MORE, 4000, UNSURE, Reason.MORE_PRECISE),
        ("between 4,500 and 4,800", MORE, 4000, UNSURE, Reason.MORE_PRECISE),
        ("503", ABOUT, 500, UNSURE, Reason.MORE_PRECISE),
        # misleading: literally true
        ("more than 4,000", EXACT, 9259, LOOSE, Reason.LITERALLY_TRUE),
        ("more than 3,000", MORE, 4000, LOOSE, Reason.LITERALLY_TRUE),
        ("at least 100", EXACT, 500, LOOSE, Reason.LITERALLY_TRUE),
        ("fewer than 900", EXACT, 500, LOOSE, Reason.LITERALLY_TRUE),
        ("nearly 900", EXACT, 500, LOOSE, Reason.LITERALLY_TRUE),
        # refuted
        ("317", EXACT, 173, NO, Reason.NUMBER_DISAGREES),
        ("174", EXACT, 173, NO, Reason.NUMBER_DISAGREES),
        ("500", EXACT, 474, NO, Reason.NUMBER_DISAGREES),
        ("500", EXACT, 550, NO, Reason.NUMBER_DISAGREES),
        ("exactly 500", EXACT, 501, NO, Reason.NUMBER_DISAGREES),
        ("more than 500", EXACT, 500, NO, Reason.NUMBER_DISAGREES),
        ("nearly 500", EXACT, 500, NO, Reason.NUMBER_DISAGREES),
        ("nearly 500", EXACT, 510, NO, Reason.NUMBER_DISAGREES),
        ("about 500", EXACT, 560, NO, Reason.NUMBER_DISAGREES),
        ("between 501 and 600", EXACT, 500, NO, Reason.NUMBER_DISAGREES),
        ("3,200", MORE, 4000, NO, Reason.NUMBER_DISAGREES),
        ("40,000", MORE, 4000, NO, Reason.NUMBER_DISAGREES),
        ("fewer than 4,000", MORE, 4000, NO, Reason.NUMBER_DISAGREES),
        ("thousands of", EXACT, 500, NO, Reason.NUMBER_DISAGREES),
        # neither borne out nor ruled out
        ("fewer than 5,000", MORE, 4000, UNSURE, Reason.UNDECIDED),
        ("6,000", MORE, 4000, UNSURE, Reason.UNDECIDED),
        # "up to" on either side
        ("up to 500", UP_TO, 500, YES, Reason.NUMBER_AGREES),
        ("as many as 500", UP_TO, 500, YES, Reason.NUMBER_AGREES),
        ("500", UP_TO, 500, LOOSE, Reason.LITERALLY_TRUE),
        ("up to 900", UP_TO, 500, NO, Reason.NUMBER_DISAGREES),
        ("up to 300", UP_TO, 500, NO, Reason.NUMBER_DISAGREES),
        ("more than 500", UP_TO, 500, NO, Reason.NUMBER_DISAGREES),
        ("up to 500", EXACT, 500, YES, Reason.NUMBER_AGREES),
        ("up to 600", EXACT, 500, LOOSE, Reason.LITERALLY_TRUE),
        ("up to 400", EXACT, 500, NO, Reason.NUMBER_DISAGREES),
        ("up to 4,000", MORE, 4000, NO, Reason.NUMBER_DISAGREES),
    ],
)
def test_counts(
    said: str, qualifier: Qualifier, value: int, verdict: Verdict, reason: Reason
) -> None:
    found = judge(claim(f"{said} heron thefts in Northmarsh"), figure(value, qualifier=qualifier))
    assert (found.verdict, found.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("22 per cent", YES),
        ("22%", YES),
        ("about 22%", YES),
        ("a fifth", YES),
        ("22.4%", UNSURE),
        ("23%", NO),
        ("half", NO),
        ("nearly half", LOOSE),
        ("more than a tenth", LOOSE),
        ("0.22%", NO),
    ],
)
def test_shares(said: str, verdict: Verdict) -> None:
    share = figure(22, MARSH, POND, measure=SHARE, qualifier=ROUNDED, kind=FigureKind.SHARE)
    assert judge(claim(f"{said} of heron thefts were on ponds"), share).verdict is verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [("£9m", YES), ("£9.0m", YES), ("£9,000,000", YES), ("£12m", NO), ("£9", NO), ("£9bn", NO)],
)
def test_a_unit_with_a_magnitude(said: str, verdict: Verdict) -> None:
    loss = figure(9, measure=LOSS, kind=FigureKind.MONEY)
    assert judge(claim(f"Heron thefts cost {said}"), loss).verdict is verdict


PRICE = Measure("price", "price of heron feed", "pence per litre", "At the pond's edge")


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("34.5 pence per litre", YES), ("34.5p a litre", YES), ("34.5p/l", YES),
        ("£0.345 per litre", YES), ("over 34 pence per litre", YES), ("nearly 35p per litre", YES),
        ("34.9 pence per litre", NO), ("£34.50 per litre", NO), ("345 pence per litre", NO),
    ],
)  # fmt: skip
def test_a_price_in_hundredths_of_a_currency(said: str, verdict: Verdict) -> None:
    price = figure("34.5", measure=PRICE, qualifier=ROUNDED, kind=FigureKind.RATE)
    assert judge(claim(f"Heron feed cost {said}"), price).verdict is verdict


@pytest.mark.parametrize(
    ("text", "verdict", "reason"),
    [
        ("Up to 400 herons could be at risk", YES, Reason.NUMBER_AGREES),
        ("The Office has warned of up to 400 herons", YES, Reason.NUMBER_AGREES),
        ("Up to 400 herons are stolen", LOOSE, Reason.STATED_AS_FACT),
        ("Up to 900 herons are stolen", NO, Reason.NUMBER_DISAGREES),
        ("Up to 900 herons could be stolen", NO, Reason.NUMBER_DISAGREES),
    ],
)
@pytest.mark.parametrize("kind", [FigureKind.PROJECTION, FigureKind.CLAIM])
def test_what_could_be_is_no_fact(
    text: str, verdict: Verdict, reason: Reason, kind: FigureKind
) -> None:
    found = judge(claim(text), figure(400, measure=RISK, qualifier=UP_TO, kind=kind))
    assert (found.verdict, found.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("There could be 500 heron thefts", Reason.ONLY_POSSIBLE),
        ("Northmarsh did not record 500 heron thefts", Reason.NEGATED),
        ("Heron thefts hit a record high of 500", Reason.SAYS_MORE),
        ("500 of the heron thefts", Reason.PART_OF_A_WHOLE),
    ],
)
def test_what_a_right_number_can_t_settle(text: str, reason: Reason) -> None:
    found = judge(claim(text), figure(500))
    assert (found.verdict, found.reason, found.allowed) == (UNSURE, reason, None)


def test_a_question_is_answered_with_the_figure() -> None:
    found = judge(claim("How many heron thefts were there?"), figure(500))
    assert (found.verdict, found.reason) == (Verdict.FOUND, Reason.HERE_IS_THE_FIGURE)


def test_what_the_words_allow_comes_back_in_the_figure_s_unit() -> None:
    share = figure(22, MARSH, POND, measure=SHARE, kind=FigureKind.SHARE)
    allowed = judge(claim("half of heron thefts were on ponds"), share).allowed
    assert allowed is not None
    assert (allowed.low, allowed.high) == (Decimal("47.5"), Decimal("52.5"))


@given(
    value=st.integers(10, 10_000_000),
    factor=st.one_of(st.floats(0.01, 0.45), st.floats(2.1, 90)),
    qualifier=st.sampled_from([EXACT, ROUNDED, ABOUT, NEARLY, MORE]),
)
def test_a_far_number_is_refuted(value: int, factor: float, qualifier: Qualifier) -> None:
    said = max(1, round(value * factor))
    found = judge(claim(f"exactly {said:,} heron thefts"), figure(value, qualifier=qualifier))
    assert found.verdict is not YES


@given(value=st.integers(2, 10_000_000).filter(lambda n: not 1900 <= n <= 2100))
def test_the_very_number_is_supported(value: int) -> None:
    assert judge(claim(f"exactly {value:,} heron thefts"), figure(value)).verdict is YES
