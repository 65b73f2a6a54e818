"""Reads numbers in words: "two and a half million", "a hundred and one", "a dozen"."""

from __future__ import annotations

import re
from decimal import Decimal

from bot.model.written import last_digit_place, written_place
from bot.read.numbers.numeral import Number
from bot.read.numbers.words import ADDED, SCALES, SMALL
from bot.read.text.screened import screened

_WORD = "(?:" + "|".join(sorted(SMALL, key=len, reverse=True)) + ")"
_LARGE = "(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)"
_PART = r"(?:(?:an? |one |three )?(?:half|quarters?)|three[ -]quarters)[ -](?:of )?an?[ -]"
_WORDS = screened(
    rf"(?<![\w.'])(?<!\w-)(?:"
    rf"(?P<small_part>{_PART})(?=per[ -]?cent\b|pc\b|percentage|mile|hour|minute|second|"
    rf"point|ton|pint|acre)"
    rf"|(?:(?P<of>{_PART}(?={_LARGE}))|(?P<couple>a couple (?:of )?(?={_LARGE}))|"
    rf"(?P<one>an? (?={_LARGE}\b))"
    rf"|(?={_WORD}))(?P<number>(?:{_WORD}|{_LARGE})\b"
    rf"(?:(?:-| )(?:{_WORD}|{_LARGE})\b"
    rf"|(?<=hundred) and (?!{_WORD}(?:-{_WORD})? hundred){_WORD}\b"
    rf"|(?<=thousand) and (?!{_WORD}(?:-{_WORD})? (?:thousand|million)){_WORD}\b"
    rf"|(?<=million) and (?!{_WORD}(?:-{_WORD})? million){_WORD}\b"
    rf"|[ -]and[ -](?:an?[ -](?:half|quarter|third)|three[ -]quarters)\b"
    rf"| point {_WORD}\b(?: {_WORD}\b){{0,4}}){{0,12}})(?!\w)(?!'s\b))"
)


def find_spelt(plain: str) -> list[Number]:
    """All numbers in words of an evened, lower-case, masked text, in order."""
    return [number for match in _WORDS.finditer(plain) if (number := _from_words(plain, match))]


def _from_words(plain: str, match: re.Match[str]) -> Number | None:
    text = match["number"]
    if match["small_part"]:
        part, tenth = _share(match["small_part"]), Decimal("0.1")
        return Number(match.start(), match.end() - 1, part, tenth, tenth, Decimal(1), spelt=True)
    words = re.findall(r"[a-z]+", text)
    if match["one"] or match["couple"] or match["of"]:
        words = ["one", *words]
    value = _add_up(words)
    if (
        value is None
        or (words == ["one"])
        or re.compile(r"-?(?:st|nd|rd|th)\b").match(plain, match.end())
    ):
        return _single(plain, match) if words == ["one"] else None
    if match["of"]:
        value *= _share(match["of"])
    if match["couple"]:
        value *= 2
    if value == value.to_integral_value():
        value = value.quantize(Decimal(1))
    dozens = words[-1] == "dozen"
    last = next((SCALES[w] for w in reversed(words) if w in SCALES), Decimal(1))
    scale = last if words[-1] in SCALES and last > 100 else Decimal(1)
    grain = Decimal(12) if dozens else last_digit_place(value)
    if match["couple"]:
        grain = value / 2
    place = grain if dozens or scale > 1 else written_place(value)
    return Number(
        match.start(), match.end(), value, place, grain, scale, True, dozens, bool(match["couple"])
    )


def _share(words: str) -> Decimal:
    """The part in "half a", "a quarter of a", "three quarters of a"."""
    return Decimal("0.5" if "half" in words else "0.75" if "three" in words else "0.25")


_ONE_OF_A_COUNT = re.compile(
    r"[ -](?:person|man|woman|boy|girl|child|baby|toddler|teenager|soldier|officer|policeman|"
    r"civilian|pupil|student|patient|passenger|driver|victim|hostage|worker|nurse|doctor|resident|"
    r"journalist|pedestrian|cyclist|firefighter|fan|player|survivor|suspect|death|case|arrest|"
    r"fatality|injury|seat|vote|goal|point|try|wicket|house|home|building|car|vehicle|mile|hour|"
    r"minute|per[ -]?cent\b|percent|percentage|pc\b|tonne|ton|metre|inch|foot|complaint|incident|"
    r"offence|crime|attack|report|conviction|school|hospital|country|missile|rocket|drone)\b"
)
_BESIDE_ANOTHER = re.compile(
    rf"(?! (?:of|or|and|in|to|by|day|thing|way|reason|another|that|who|which)\b)"
    rf" [a-z]+ [^.;:!?\n\d]{{2,50}}?(?: and|,| but| while) (?:{_WORD}|\d{{1,4}})"
    rf"(?! ?(?:%|per\b|pc\b))"
    rf"(?: [a-z]{{2,}}|[.,;])"
    rf"(?<! of)(?<! in)(?<! years)(?<! hours)(?<! days)(?<! weeks)(?<! months)(?<! per)"
)
"""What follows "one" where it is counted: "one councillor abstained and four voted against"."""
_ONE_A_DAY = re.compile(
    r"(?! (?:of|or|and|in|to|by|day|thing|way|reason|another|that|who|which)\b)"
    r"(?: [a-z-]+){1,4}? (?:a|an|per|every|each) (?:hour|day|week|month)\b"
)
"""What follows "one" where it is a rate: "one burglary a day"."""
_HEDGED = re.compile(
    r"(?:at least|more than|fewer than|less than|only|over|exactly|no more than) $"
)


def _single(plain: str, match: re.Match[str]) -> Number | None:
    """ "One" as a number, not as a pronoun: before what is counted, or after a hedge."""
    start, end = match.span()
    hedged = _HEDGED.search(plain[max(0, start - 14) : start])
    beside = match["one"] is None and _BESIDE_ANOTHER.match(plain, end)
    counted = _ONE_OF_A_COUNT.match(plain, end) or _ONE_A_DAY.match(plain, end)
    if not (hedged or beside or counted):
        return None
    one = Decimal(1)
    return Number(start, end, one, one, one, one, spelt=True)


def _add_up(words: list[str]) -> Decimal | None:
    """The value of number words, None where they make no number ("nineteen eighty-four")."""
    total = group = Decimal(0)
    last, seen = Decimal(10**18), False
    room = 1000
    index = 0
    while index < len(words):
        word = words[index]
        if word == "point":
            digits = "".join(str(SMALL.get(w, "")) for w in words[index + 1 :])
            return total + group + Decimal(f"0.{digits}") if digits else None
        if word == "and" and words[index + 1] in {"a", "an"} | set(ADDED) | {"three"}:
            return _with_part(words[index + 1 :], total, group)
        if word in SMALL:
            size = SMALL[word]
            if not _fits(size, room):
                return None
            group, room, seen = group + size, (10 if size >= 20 else 1), True
        elif word in ("hundred", "dozen"):
            group = (group if seen else Decimal(1)) * (12 if word == "dozen" else 100)
            room, seen = 100, True
        elif word in SCALES:
            if SCALES[word] >= last:
                return None
            last = SCALES[word]
            total += (group if seen else Decimal(1)) * last
            group, room, seen = Decimal(0), 1000, False
        index += 1
    return total + group


def _fits(size: int, room: int) -> bool:
    """Whether a small number may follow: units after tens, anything after a hundred."""
    return room > 10 or (room == 10 and 0 < size < 10)


def _with_part(words: list[str], total: Decimal, group: Decimal) -> Decimal | None:
    """ "Two and a half million", "three and a quarter": the part and what follows it."""
    names = [w for w in words if w in ADDED]
    rest = [w for w in words if w in SCALES]
    part = Decimal("0.75") if words[0] == "three" else Decimal(ADDED[names[0]])
    value = total + group + part
    if total and not group:  # "a million and a half"
        value = total * (1 + part)
    for word in rest:
        value *= SCALES[word]
    return value
