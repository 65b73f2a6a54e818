"""Right statements about cells that are in the store, in one kind of wording after the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from bench.statements.kit import Kit, stated
from bench.statements.model import Expect, Statement
from bench.statements.numbers import hedged
from bench.statements.slips import typo
from bench.statements.wording import fill, verbs
from bench.stores.model import Cell

ABBREVIATION = re.compile(r"\b[A-Z]{3}|\.$|CO2")


def right(kit: Kit, limit: int) -> Iterator[Statement]:
    """Up to `limit` statements of each kind; a kind that a store has no words for is left out."""
    for kind, make in _kinds(kit).items():
        expect = Expect.FOUND if kind == "asks" else Expect.SUPPORTED
        made = 0
        for cell in kit.draw.sample(kit.cells, min(len(kit.cells), limit * 12)):
            text = make(kit, cell)
            if text is None or made == limit:
                continue
            made += 1
            yield Statement(text, kind, expect, cell.key)


def _kinds(kit: Kit) -> dict[str, Callable[[Kit, Cell], str | None]]:
    kinds: dict[str, Callable[[Kit, Cell], str | None]] = {
        kind: _by(kind) for kind in kit.batch.plain
    }
    kinds["demonym"] = _demonym
    kinds["nickname"] = _nickname
    kinds["abbreviation"] = _abbreviation
    kinds["verb"] = _verb
    if "counted" in kit.batch.right:
        kinds["counted"] = _only("counted", countable=True)
        kinds["level"] = _only("level", countable=False)
    kinds["hedged"] = _hedged
    kinds["lower case"] = lambda kit, cell: stated(kit, cell, kit.number(cell).text).lower()
    kinds["typo"] = _typo
    kinds["asks"] = _by("asks")
    return kinds


def _by(kind: str) -> Callable[[Kit, Cell], str | None]:
    def make(kit: Kit, cell: Cell) -> str | None:
        return stated(kit, cell, kit.number(cell).text, kit.draw.choice(kit.batch.right[kind]))

    return make


def _only(kind: str, *, countable: bool) -> Callable[[Kit, Cell], str | None]:
    """Wording that takes one sort of measure: "there were 12 arrests", "had a rate of 3.1"."""

    def make(kit: Kit, cell: Cell) -> str | None:
        measure = kit.measure(cell)
        if (measure.plural and not measure.number_unit) is not countable:
            return None
        return stated(kit, cell, kit.number(cell).text, kit.draw.choice(kit.batch.right[kind]))

    return make


def _demonym(kit: Kit, cell: Cell) -> str | None:
    if not kit.subject.places[cell.place].demonym:
        return None
    return stated(kit, cell, kit.number(cell).text, kit.draw.choice(kit.batch.right["demonym"]))


def _nickname(kit: Kit, cell: Cell) -> str | None:
    nicknames = kit.subject.places[cell.place].nicknames
    if not nicknames:
        return None
    template = kit.template()
    words = replace(kit.words(cell, template), place=kit.draw.choice(nicknames))
    return fill(template, words, kit.number(cell).text)


def _abbreviation(kit: Kit, cell: Cell) -> str | None:
    measure = kit.measure(cell)
    short = [noun for noun in (*measure.nouns, *measure.aliases) if ABBREVIATION.search(noun)]
    if cell.members or not short:
        return None
    template = kit.template()
    words = replace(kit.words(cell, template), measure=kit.draw.choice(short))
    return fill(template, words, kit.number(cell).text)


def _verb(kit: Kit, cell: Cell) -> str | None:
    own = () if cell.members else verbs(kit.measure(cell), kit.batch)
    return stated(kit, cell, kit.number(cell).text, kit.draw.choice(own)) if own else None


def _hedged(kit: Kit, cell: Cell) -> str | None:
    number = hedged(cell.value, kit.measure(cell), kit.batch, kit.draw)
    return stated(kit, cell, number, _statement(kit)) if number else None


def _statement(kit: Kit) -> str:
    """A template that is a sentence, where a hedge stands well."""
    return kit.draw.choice(kit.batch.right[kit.draw.choice(("chatty", "possessive", "question"))])


def _typo(kit: Kit, cell: Cell) -> str | None:
    template = kit.template()
    words = kit.words(cell, template)
    text = fill(template, words, kit.number(cell).text)
    return typo(text, kit.draw.choice((words.place, words.measure)), kit.draw)
