"""The newest action of a person's wins, whatever the order of arrival."""

from __future__ import annotations

from handlers.turns import Turns


def test_the_newest_action_is_known_in_any_order() -> None:
    turns = Turns()
    assert turns.is_newest("U1", 1.0)
    turns.take("U1", 2.0)
    turns.take("U1", 1.0)
    assert turns.is_newest("U1", 2.0)
    assert not turns.is_newest("U1", 1.0)
    assert turns.is_newest("U2", 1.0)
