"""The statements to measure with: right ones are right, wrong ones are wrong, in both sets."""

import random
import re
from collections.abc import Sequence
from decimal import Decimal

import pytest

from bench.statements.model import Expect, Statement
from bench.statements.numbers import hedged, plain
from bench.statements.sets import SEEDS, statements
from bench.statements.wording import Subjectwords, batch, fill
from bench.stores import catalogue
from bench.stores.model import Measure, Store

COUNT = Measure(key="m", name="m", unit="people", kind="count", decimals=0)
RATE = Measure(key="r", name="r", unit="deaths per 100,000", kind="rate", decimals=1)


def seeded(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - the same draw each time, and no secret


@pytest.fixture(scope="module")
def store() -> Store:
    return catalogue.build("counties")


@pytest.fixture(scope="module", params=["seen", "second", "unseen", "sixth", "seventh", "eighth"])
def made(request: pytest.FixtureRequest, store: Store) -> list[Statement]:
    return statements(store, request.param, 8)


def test_every_expectation_has_its_statements(made: list[Statement]) -> None:
    assert {one.expect for one in made} == set(Expect)
    assert len({one.kind for one in made}) >= 25


def test_a_statement_about_a_figure_names_one_that_is_stored(
    made: list[Statement], store: Store
) -> None:
    for one in made:
        assert (one.key in store.by_key) == (one.expect is not Expect.NOTHING), one


def test_no_slot_is_left_open(made: list[Statement]) -> None:
    for one in made:
        assert "{" not in one.text
        assert "}" not in one.text
        assert "  " not in one.text, one


@pytest.mark.parametrize(
    ("other", "aside"),
    [
        *[("seen", "unseen"), ("second", "unseen"), ("third", "fourth"), ("fourth", "fifth")],
        *[
            (other, aside)
            for aside in ("sixth", "seventh", "eighth", "ninth", "tenth")
            for other in SEEDS
            if other != aside
        ],
    ],
)
def test_what_is_set_aside_shares_no_wording(other: str, aside: str) -> None:
    seen, unseen = batch(other), batch(aside)
    shared = [
        frame
        for mine, theirs in ((seen.right, unseen.right), (seen.traps, unseen.traps))
        for kind in mine
        for frame in _own(mine[kind]) & set(theirs.get(kind, ()))
    ]
    assert len(shared) <= _BY_CHANCE, shared


_BY_CHANCE = 4
"""Of some 270 frames that many occur to two strangers alike."""


def _own(frames: Sequence[str]) -> set[str]:
    """The frames with words of their own; the barest sentences occur to everybody."""
    return {one for one in frames if len(_SLOT.sub("", one).split()) > _BARE}


_SLOT = re.compile(r"\{\w+\}|[^\w\s]")
_BARE = 5


@pytest.mark.parametrize("value", ["7", "86", "940", "35610177", "1320000000", "18400000000000"])
def test_a_plain_number_is_the_value_rounded(value: str) -> None:
    draw = seeded(1)
    for _ in range(40):
        written = plain(Decimal(value), COUNT, batch("seen"), draw)
        assert abs(written.shown - Decimal(value)) <= written.step / 2
        assert not written.far_from(Decimal(value))


def test_a_number_further_off_than_its_rounding_is_far() -> None:
    written = plain(Decimal("35610177"), COUNT, batch("seen"), seeded(1))
    assert written.far_from(Decimal("37000000"))


@pytest.mark.parametrize("true", [True, False])
def test_a_hedge_is_fair_or_turned_round(true: bool) -> None:
    draw = seeded(3)
    value = Decimal("56.4")
    for _ in range(40):
        text = hedged(value, RATE, batch("seen"), draw, true=true)
        assert text
        edge = Decimal(text.split()[-1])
        if text.startswith(("more", "over")):
            assert (value > edge) is true
        if text.startswith(("fewer", "less", "under", "nearly", "almost")):
            assert (value < edge) is true


def test_a_template_speaks_of_many_and_of_one() -> None:
    one = Subjectwords("Wales", "unemployment rate", False, "2018")
    many = Subjectwords("Wales", "arrests", True, "2018")
    template = "{Places} {measure} {was} {n}; it had {a}{measure} in {year}"
    assert fill(template, one, "3") == (
        "Wales' unemployment rate was 3; it had an unemployment rate in 2018"
    )
    assert fill(template, many, "3") == "Wales' arrests were 3; it had arrests in 2018"
