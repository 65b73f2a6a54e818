"""Tells percentage points from points: "59.7 per cent, down 7.6 points" is not a game's score."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.model.quantity import Kind
from bot.read.numbers.levels import has_moved
from bot.read.numbers.ranges import Piece

_OTHER_POINTS = re.compile(
    r"\b(?:index|shares|stocks?|(?<!share of the )market|league|table|games?|match(?:es)?|"
    r"season|title|set|licen[cs]e|driver|player|team|side)\b"
)
_MOST = 50
_NEAR = 120
_ENDS = re.compile(r"[.!?]\s|\n|;")


def with_points(plain: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, with "points" made percentage points where a share of per cents moves by them."""
    shares = [piece for piece in pieces if piece.unit.kind is Kind.PERCENT]
    if not shares:
        return pieces
    return [_as_points(plain, p) if _is_of(plain, p, shares) else p for p in pieces]


def _is_of(plain: str, piece: Piece, shares: list[Piece]) -> bool:
    unit = piece.unit
    if unit.name not in ("points", "point") or unit.kind is not Kind.COUNT or piece.high:
        return False
    if abs(piece.value) > _MOST or not has_moved(plain[max(0, piece.start - 40) : piece.start]):
        return False
    return any(_in_one_sentence(plain, piece, share) for share in shares)


def _in_one_sentence(plain: str, piece: Piece, share: Piece) -> bool:
    start, end = min(piece.start, share.start), max(piece.end, share.end)
    between = plain[start:end]
    return (
        end - start <= _NEAR
        and not _ENDS.search(between)
        and not _OTHER_POINTS.search(plain[max(0, start - 60) : end + 30])
    )


def _as_points(plain: str, piece: Piece) -> Piece:
    end = plain.index("point", piece.end) + len("point")
    end += plain.startswith("s", end)
    return replace(piece, unit=replace(piece.unit, name="pp", kind=Kind.POINTS, end=end), end=end)
