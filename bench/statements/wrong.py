"""Wrong statements about cells that are in the store: another number, often a neighbour's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

from bench.statements.kit import TRIES, Kit, address, pairs, stated
from bench.statements.model import Expect, Statement
from bench.statements.numbers import Written, hedged
from bench.statements.wording import DISOWNED
from bench.stores.model import Cell
from bench.stores.subject import slug

Maker = Callable[[Kit, Cell], str | None]


def wrong(kit: Kit, limit: int) -> Iterator[Statement]:
    """Up to `limit` statements of each kind, none of which may ever be supported."""
    kinds: dict[str, Maker] = {
        "wrong number": _another_number,
        "transposed digits": _transposed,
        "wrong magnitude": _magnitude,
        "another year's number": _from(_neighbour_year),
        "another place's number": _from(_neighbour_place),
        "another measure's number": _from(_neighbour_measure),
        "lookalike's number": _from(_lookalike),
        "hedge turned round": _turned,
        "negated": _framed("negation"),
    }
    kinds |= {kind: _framed(kind) for kind in DISOWNED if kind in kit.batch.traps}
    for kind, make in kinds.items():
        made = 0
        for cell in kit.draw.sample(kit.cells, min(len(kit.cells), limit * TRIES)):
            if made == limit:
                break
            if text := make(kit, cell):
                made += 1
                yield Statement(text, kind, Expect.NEVER_SUPPORTED, cell.key)


def _with(kit: Kit, cell: Cell, value: Decimal) -> str | None:
    """The cell's statement with another value; None where rounding could hide the difference."""
    quantum = Decimal(1).scaleb(-kit.measure(cell).decimals)
    number: Written = kit.number(replace(cell, value=value.quantize(quantum)))
    return stated(kit, cell, number.text) if number.far_from(cell.value) else None


def _another_number(kit: Kit, cell: Cell) -> str | None:
    factor = kit.draw.choice((0.55, 0.7, 0.82, 1.2, 1.35, 1.7)) * kit.draw.uniform(0.97, 1.03)
    return _with(kit, cell, cell.value * Decimal(f"{factor:.4f}"))


def _transposed(kit: Kit, cell: Cell) -> str | None:
    digits = str(cell.value)
    at = kit.draw.randrange(0, min(3, len(digits) - 1))
    one, two = digits[at], digits[at + 1]
    if "." in (one, two) or one == two or (at == 0 and two == "0"):
        return None
    return _with(kit, cell, Decimal(digits[:at] + two + one + digits[at + 2 :]))


def _magnitude(kit: Kit, cell: Cell) -> str | None:
    if kit.measure(cell).kind not in {"count", "money"}:
        return _with(kit, cell, cell.value * kit.draw.choice((10, 100)))
    return _with(kit, cell, cell.value * kit.draw.choice((Decimal("0.001"), 10, 1000)))


def _from(neighbour: Callable[[Kit, Cell], Cell | None]) -> Maker:
    def make(kit: Kit, cell: Cell) -> str | None:
        other = neighbour(kit, cell)
        return _with(kit, cell, other.value) if other else None

    return make


def _neighbour_year(kit: Kit, cell: Cell) -> Cell | None:
    step = kit.draw.choice((-5, -2, -1, 1, 2, 5))
    year = int(cell.period[:4]) + step
    label = f"{year}/{(year + 1) % 100:02}" if kit.subject.financial_years else str(year)
    return kit.at.get(address(replace(cell, period=label)))


def _neighbour_place(kit: Kit, cell: Cell) -> Cell | None:
    place = kit.draw.choice(sorted(kit.subject.places))
    return kit.at.get(address(replace(cell, place=place)))


def _neighbour_measure(kit: Kit, cell: Cell) -> Cell | None:
    measures = [
        key
        for key, measure in kit.subject.measures.items()
        if key != cell.measure and measure.kind == kit.measure(cell).kind
    ]
    if cell.members:
        return kit.at.get(address(replace(cell, members=cell.members[:-1])))
    return (
        kit.at.get(address(replace(cell, measure=kit.draw.choice(measures)))) if measures else None
    )


def _lookalike(kit: Kit, cell: Cell) -> Cell | None:
    twins = [slug(b) for a, b in _both_ways() if slug(a) == cell.place]
    return kit.at.get(address(replace(cell, place=kit.draw.choice(twins)))) if twins else None


def _both_ways() -> list[tuple[str, str]]:
    rows = list(pairs("lookalikes"))
    return rows + [(other, one) for one, other in rows]


def _turned(kit: Kit, cell: Cell) -> str | None:
    number = hedged(cell.value, kit.measure(cell), kit.batch, kit.draw, true=False)
    template = kit.draw.choice(kit.batch.right["possessive"] + kit.batch.right["chatty"])
    return stated(kit, cell, number, template) if number else None


def _framed(kind: str) -> Maker:
    """The cell's own number in a sentence that does not say it: denied, taken back, supposed."""

    def make(kit: Kit, cell: Cell) -> str | None:
        template = kit.draw.choice(kit.batch.traps[kind])
        return stated(kit, cell, kit.number(cell).text, template)

    return make
