"""Turns: handed on in order, fair to a short question beside a long article, never lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from bot.turns import Turns


def test_only_one_has_the_turn() -> None:
    turns, inside, most = Turns(), 0, 0

    def work() -> None:
        nonlocal inside, most
        for _ in range(200):
            with turns:
                inside += 1
                most = max(most, inside)
                inside -= 1

    threads = [threading.Thread(target=work) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert most == 1


def test_who_asked_first_comes_first() -> None:
    turns, order = Turns(), list[int]()

    def work(number: int) -> None:
        with turns:
            order.append(number)

    threads = []
    with turns:
        for number in range(5):
            one = threading.Thread(target=work, args=(number,))
            one.start()
            threads.append(one)
            while len(turns._waiting) <= number:  # until it stands in the queue
                pass
    for one in threads:
        one.join()
    assert order == [0, 1, 2, 3, 4]


def test_a_long_one_lets_a_short_one_through() -> None:
    turns, told = Turns(), threading.Event()

    def endless() -> Iterator[int]:
        while not told.is_set():
            yield 1

    long = threading.Thread(target=lambda: sum(turns.each(endless())))
    long.start()
    assert list(turns.each(range(3))) == [0, 1, 2]  # would wait for ever behind a plain lock
    told.set()
    long.join()


def test_an_error_gives_the_turn_back() -> None:
    turns = Turns()

    def failing() -> Iterator[int]:
        yield 1
        raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        list(turns.each(failing()))
    with turns:
        pass


def test_nothing_and_something_come_out_as_they_went_in() -> None:
    assert list(Turns().each(())) == []
    assert list(Turns().each(iter("abc"))) == ["a", "b", "c"]
