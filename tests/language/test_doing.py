"""Verbs that add nothing to what a measure counts, and those that tell of others."""

from __future__ import annotations

import pytest

from bot.language.measures import form
from bot.language.tokens import stem
from bot.model.vocabulary import Measure


@pytest.mark.parametrize(
    ("name", "unit", "verb", "adds_nothing"),
    [
        ("new homes built", "homes", "completed", True),
        ("homes sold", "homes", "built", False),
        ("operations cancelled", "operations", "performed", False),
        ("operations", "operations", "performed", True),
        ("patients", "patients", "treated", True),
        ("waiting list", "patients", "treated", False),
        ("cheapest season ticket price", "£", "started", True),
        ("average house price", "£", "started", False),
        ("wage bill", "£", "owed", False),
        ("party members", "members", "enlisted", False),
    ],
)
def test_a_verb_adds_nothing(name: str, unit: str, verb: str, adds_nothing: bool) -> None:
    known = form(Measure("one", name, unit, "")).always
    assert (stem(verb) in known) is adds_nothing
