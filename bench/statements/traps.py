"""Statements about what is not in the store, each with the number of a figure next to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bench.statements.kit import TRIES, Kit, address, pairs, stated
from bench.statements.model import Expect, Statement
from bench.statements.wording import DISOWNED, fill
from bench.stores.model import Cell
from bench.stores.subject import slug

ELSEWHERE = frozenset({"negation", "city", *DISOWNED})
"""Kinds of traps that have a maker of their own, here or in bench.statements.wrong."""
Maker = Callable[[Kit], str | None]


def traps(kit: Kit, limit: int) -> Iterator[Statement]:
    """Up to `limit` statements of each kind; the only right answer is that nothing is on file."""
    kinds: dict[str, Maker] = {
        "year outside": _year_outside,
        "year missing here": _hole,
        "place missing": _place,
        "lookalike missing": _lookalike,
        "measure missing": _measure,
        "measure elsewhere": _gap,
        "breakdown missing": _breakdown,
        "modifier": _modifier,
        "city or namesake": _city,
        "asks for missing": _asks,
    }
    kinds |= {kind: _framed(kind) for kind in kit.batch.traps if kind not in ELSEWHERE}
    for kind, make in kinds.items():
        made = 0
        for _ in range(limit * TRIES):
            if made == limit:
                break
            if text := make(kit):
                made += 1
                yield Statement(text, kind, Expect.NOTHING, "")


def _any(kit: Kit) -> Cell:
    return kit.draw.choice(kit.cells)


def _year_outside(kit: Kit, template: str | None = None) -> str | None:
    """A year that the store has for no place, with the number of the nearest cell."""
    cell = _any(kit)
    years = {int(c.period[:4]) for c in kit.cells if c.measure == cell.measure}
    between = sorted(set(range(min(years), max(years))) - years)
    before, after = min(years) - kit.draw.randint(1, 8), max(years) + kit.draw.randint(1, 4)
    year = kit.draw.choice((before, after, kit.draw.choice(between or (before,))))
    label = f"{year}/{(year + 1) % 100:02}" if kit.subject.financial_years else str(year)
    return stated(kit, replace(cell, period=label), kit.number(cell).text, template)


def _hole(kit: Kit) -> str | None:
    """A single cell that is missing, with the number of the year before or after."""
    cell = kit.draw.choice(kit.store.holes)
    first = int(cell.period[:4])
    for year in (first - 1, first + 1, first - 5, first + 5):
        label = f"{year}/{(year + 1) % 100:02}" if kit.subject.financial_years else str(year)
        if near := kit.at.get(address(replace(cell, period=label))):
            return stated(kit, cell, kit.number(near).text)
    return None


def _place(kit: Kit) -> str | None:
    """A place that the store does not know, with another place's number."""
    if not kit.store.strangers:
        return None
    cell = kit.draw.choice(kit.store.strangers)
    other = replace(cell, place=kit.draw.choice(kit.cells).place)
    near = kit.at.get(address(other))
    return stated(kit, cell, kit.number(near).text) if near else None


def _lookalike(kit: Kit) -> str | None:
    """A place that the store does not know, with the number of the one that looks like it."""
    strange = {cell.place for cell in kit.store.strangers}
    rows = [row for pair in pairs("lookalikes") for row in (pair, pair[::-1])]
    twins = [(slug(a), slug(b)) for a, b in rows if slug(a) in strange]
    if not twins:
        return None
    missing, there = kit.draw.choice(twins)
    near = [cell for cell in kit.cells if cell.place == there]
    if not near:
        return None
    cell = kit.draw.choice(near)
    return stated(kit, replace(cell, place=missing), kit.number(cell).text)


def _measure(kit: Kit) -> str | None:
    """A measure that was taken out of the table, with the number of one that is left."""
    missing = [m for m in kit.subject.measures.values() if m.withheld]
    if not missing:
        return None
    measure = kit.draw.choice(missing)
    near = [cell for cell in kit.cells if cell.measure == measure.tempted_by]
    cell = kit.draw.choice(near)
    return stated(kit, replace(cell, measure=measure.key), kit.number(cell).text)


def _gap(kit: Kit) -> str | None:
    """A measure that is there for other places only, with one of their numbers."""
    if not kit.store.gaps:
        return None
    cell = kit.draw.choice(kit.store.gaps)
    near = kit.at.get(address(replace(cell, place=kit.draw.choice(kit.cells).place)))
    return stated(kit, cell, kit.number(near).text) if near else None


def _breakdown(kit: Kit) -> str | None:
    """A group that the store does not break down by, with the number of the one next to it."""
    missing = [m for m in kit.subject.members.values() if m.withheld]
    if not missing:
        return None
    member = kit.draw.choice(missing)
    cell = _any(kit)
    if member.tempted_by not in cell.members:
        return None
    members = tuple(member.key if key == member.tempted_by else key for key in cell.members)
    return stated(kit, replace(cell, members=members), kit.number(cell).text)


def _modifier(kit: Kit, template: str | None = None) -> str | None:
    """A word more that makes it another measure, with the number of the plain one."""
    cell = _any(kit)
    measure = kit.measure(cell)
    others = kit.batch.own(measure, "others")
    if cell.members or not others:
        return None
    chosen = template or kit.template()
    words = replace(kit.words(cell, chosen), measure=kit.draw.choice(others))
    return fill(chosen, words, kit.number(cell).text)


def _city(kit: Kit) -> str | None:
    """A city or region of nearly the same name, with the number of the place on file."""
    rows = [(slug(place), city) for place, city in pairs("namesakes")]
    there = {cell.place for cell in kit.cells}
    place, city = kit.draw.choice([row for row in rows if row[0] in there])
    cell = kit.draw.choice([cell for cell in kit.cells if cell.place == place])
    template = kit.draw.choice(kit.batch.traps["city"])
    return fill(template, kit.words(cell), kit.number(cell).text, city)


def _framed(kind: str) -> Maker:
    """A sentence round the measure that makes it another: a change, a part, another period."""

    def make(kit: Kit) -> str | None:
        cell = _any(kit)
        return stated(kit, cell, kit.number(cell).text, kit.draw.choice(kit.batch.traps[kind]))

    return make


def _asks(kit: Kit) -> str | None:
    """A question for a figure that isn't there."""
    template = kit.draw.choice(kit.batch.right["asks"])
    kind = kit.draw.choice(("year", "modifier", "place"))
    if kind == "year":
        return _year_outside(kit, template)
    if kind == "modifier":
        return _modifier(kit, template)
    cell = kit.draw.choice(kit.store.strangers)
    return stated(kit, cell, "", template)
