"""The other ways to write an age group: "25 to 64" is 25-64, "under the age of 15" is under 15."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_LEADS = frozenset({"aged", "age", "ages"})
_BELOW = frozenset({"under", "below"})
_ABOVE = frozenset({"over", "above", "older", "plus", "up", "more"})
_YOUNGER = frozenset({"under", "below", "younger"})


def age_forms(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The folded words of an age group's name in its other forms; none for any other name."""
    bare = tuple(word for word in words if word not in _LEADS)
    forms = tuple(_forms(bare))
    longer = (one for form in forms for one in _with_years(form))
    return tuple(form for form in (*forms, *longer) if form != words)


def _forms(bare: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    numbers = [word for word in bare if word.isdigit()]
    others = {word for word in bare if not word.isdigit()}
    if len(numbers) == len(bare) - len(others & {"to", "and"}) == 2 and others <= {"to", "and"}:
        low, high = numbers
        yield from ((low, high), (low, "to", high), (low, "and", high), (low, "through", high))
        if low == "0":
            yield from _up_to(high)
    elif len(numbers) == 1 and others and others <= _BELOW:
        yield from _below(numbers[0])
    elif len(numbers) == 1 and others & _ABOVE and others <= _ABOVE | {"and", "or"}:
        yield from ((numbers[0], joint, word) for joint in ("and", "or") for word in _ABOVE)
        yield from ((numbers[0] + "+",), (numbers[0], "plus"), ("at", "least", numbers[0]))


def _with_years(form: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """ "65 years and over", "under 15 years old": the years may be said."""
    last = max(at for at, word in enumerate(form) if word.rstrip("+").isdigit())
    for years in (("years",), ("years", "old"), ("years", "of", "age")):
        yield (*form[: last + 1], *years, *form[last + 1 :])


def _below(age: str) -> Iterator[tuple[str, ...]]:
    for word in _BELOW:
        yield (word, age)
        yield (word, "the", "age", "of", age)
    yield ("younger", "than", age)
    last = str(int(age) - 1)
    yield from (("0", last), ("0", "to", last), *_up_to(last))


def _up_to(last: str) -> Iterator[tuple[str, ...]]:
    """The last year that belongs to a group: 14 and under is under 15."""
    return ((last, joint, word) for joint in ("and", "or") for word in sorted(_YOUNGER))


UNDER, OVER = "under", "over"
"""The two sides of an age, as what leads to it."""
_SKIPPED = frozenset("the age ages aged of years year old those people are is was were who".split())
_LESS = frozenset({"under", "below", "younger", "less", "fewer"})
_MORE = frozenset({"over", "above", "older", "least", "more", "up"})


def side_of(words: Sequence[str], at: int) -> str:
    """Which side of the number at a place is meant, by the folded words around it; "" for neither.

    "Under 15", "under the age of 15" and "14 and under"; "aged 15" and "15 to 17" have no side.
    """
    before = _next(words, range(at - 1, -1, -1), _SKIPPED | {"than", "at"})
    for side, telling in ((UNDER, _LESS), (OVER, _MORE)):
        if before in telling:
            return side
    after = at + 1
    while after < len(words) and words[after] in _SKIPPED:
        after += 1
    if after + 1 < len(words) and words[after] in ("and", "or"):
        return UNDER if words[after + 1] in _LESS else OVER if words[after + 1] in _MORE else ""
    return OVER if after < len(words) and words[after] == "plus" else ""


def _next(words: Sequence[str], places: range, skipped: frozenset[str]) -> str:
    """The first word at the places that isn't skipped, "" where there is none near."""
    for place in places[:_NEAR]:
        if words[place] not in skipped:
            return words[place]
    return ""


_NEAR = 6
"""Words between a side and its age: "under the age of 15"."""
