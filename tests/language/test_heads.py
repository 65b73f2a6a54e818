"""Verbs that add nothing to what is counted, and words that say it themselves."""

from __future__ import annotations

import pytest

from bot.language.bodies import is_place, plural
from bot.language.doing import doing, saying
from bot.language.heads import head_of, heads
from bot.language.tokens import stem


@pytest.mark.parametrize(
    ("names", "unit", "verb", "idle"),
    [
        (("league points",), "points", "took", True),
        (("league points",), "points", "dropped", False),
        (("seats",), "seats", "won", True),
        (("seats",), "seats", "lost", False),
        (("staff",), "people", "employed", True),
        (("staff",), "people", "hired", False),
        (("homes built",), "homes", "completed", True),
        (("average price of homes",), "£", "built", False),
        (("share of electricity",), "%", "supplied", True),
    ],
)
def test_a_verb_is_idle_for_what_is_counted_only(
    names: tuple[str, ...], unit: str, verb: str, idle: bool
) -> None:
    assert (stem(verb) in doing(names, frozenset({stem(unit)}))) is idle


def test_some_words_say_the_noun() -> None:
    assert (stem("pumped"), stem("emissions")) in saying(("carbon emissions",))
    assert not saying(("carbon emissions avoided by trees planted",)) - saying(("emissions",))
    assert saying(("burglaries",)) == frozenset()


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("forces that supplied data", "forces"),
        ("price of a home", "price"),
        ("average house price", "price"),
        ("drop-off charge", "charge"),
        ("number of homes", "homes"),
        ("take-offs and landings", "landings"),
    ],
)
def test_the_head_is_what_a_name_is_about(name: str, head: str) -> None:
    assert head_of(name) == stem(head)


def test_what_something_was_done_to_may_follow_the_number() -> None:
    assert stem("players") in heads(("players sent off",), frozenset({stem("cards")}))
    assert stem("people") in heads(("waiting list",), frozenset({stem("patients")}))
    assert stem("people") in heads(("deaths in custody",), frozenset({stem("deaths")}))
    assert stem("people") not in heads(("homes sold",), frozenset({stem("homes")}))


@pytest.mark.parametrize(
    ("dimension", "place"),
    [("place", True), ("club", True), ("local authority", True), ("hospital-trust", True),
     ("platform", False), ("age", False), ("party", False), ("fuel", False), ("", False)],
)  # fmt: skip
def test_bodies_are_places(dimension: str, place: bool) -> None:
    assert is_place(dimension) is place


def test_several_bodies() -> None:
    assert [plural(one) for one in ("club", "authority", "trust")] == [
        "clubs",
        "authorities",
        "trusts",
    ]
