"""Finds plain numbers, in digits or words, and says how precisely each is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.model.written import last_digit_place, written_place
from bot.read.units import ATTACHED


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written, magnitude multiplied out.

    `place` is the place of the last written digit, `grain` that of the last one that counts
    (INTERVALS: g). `scale` is the magnitude ("million": 1,000,000; none: 1).
    """

    start: int
    end: int
    value: Decimal
    place: Decimal
    grain: Decimal
    scale: Decimal
    spelt: bool = False
    dozens: bool = False
    couple: bool = False

    @property
    def is_round(self) -> bool:
        """True for trailing zeros, decimals or a magnitude: a reader takes it as rounded."""
        return self.scale > 1 or self.grain != 1

    def scaled(self, scale: Decimal) -> Number:
        """The same with the magnitude that a range gives to its second end only."""
        return Number(
            self.start, self.end, self.value * scale, self.place * scale, self.grain * scale, scale
        )


_THOUSAND, _MILLION = Decimal(1000), Decimal(10**6)
SCALES = {
    "hundred": Decimal(100),
    "thousand": _THOUSAND,
    "k": _THOUSAND,
    "lakh": Decimal(10**5),
    "m": _MILLION,
    "mn": _MILLION,
    "mln": _MILLION,
    "mio": _MILLION,
    "mil": _MILLION,
    "million": _MILLION,
    "crore": Decimal(10**7),
    "b": Decimal(10**9),
    "bn": Decimal(10**9),
    "bln": Decimal(10**9),
    "billion": Decimal(10**9),
    "t": Decimal(10**12),
    "tn": Decimal(10**12),
    "trn": Decimal(10**12),
    "trillion": Decimal(10**12),
}
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SMALL = {word: n for n, word in enumerate(_ONES)} | {
    word: 10 * n for n, word in enumerate(_TENS, start=2)
}
SMALL |= {"nought": 0, "nil": 0, "fourty": 40, "fourtysix": 46}
del SMALL["fourtysix"]
_VULGAR = {
    "¼": "0.25", "½": "0.5", "¾": "0.75", "⅓": "0.3333", "⅔": "0.6667",
    "⅛": "0.125", "⅜": "0.375", "⅝": "0.625", "⅞": "0.875",
}  # fmt: skip

_WORD = "(?:" + "|".join(sorted(SMALL, key=len, reverse=True)) + ")"
_LARGE = "(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)"
_DIGITS = re.compile(
    r"(?<![\w.%])(?<!\d[,:/])(?<![^\W\d]-)(?<![^\W\d]/)"
    r"(?P<whole>\d{1,3}(?:,\d{3}){1,5}|\d{1,3}(?: \d{3}){1,4}(?![\d,])|\d{1,15})?"
    r"(?P<decimals>(?<=\d)\.\d{1,8})?(?P<vulgar>(?<=\d) ?[¼½¾⅓⅔⅛⅜⅝⅞]|(?<![\w.])[½¼¾])?"
    r"(?<=[\d¼½¾⅓⅔⅛⅜⅝⅞])(?!\d|[.,:/]\d)"
    r"(?:[ -]?(?P<scale>hundred|thousand|million|billion|trillion|bn|bln|mn|mln|mio|tn|trn|lakh|crore)\b"
    r"|(?P<tight>(?<=\d)[mkbt])\b(?!/)|(?P<loose> m)\b)?"
)
_METRES = re.compile(
    r"[ -](?:race|final|sprint|hurdles|freestyle|relay|butterfly|backstroke|breaststroke|medley|"
    r"dash|deep|tall|high|wide|long|away|above|below|from|apart|off|pool|tower|wave|waves|drop|"
    r"record|heats?|wall|fence|exclusion|thick|down|underground|underwater|x)\b"
)
_PART = r"(?:(?:an? |one |three )?(?:half|quarters?)|three[ -]quarters) (?:of )?an? "
_WORDS = re.compile(
    rf"(?<![\w.'])(?<!\w-)(?:"
    rf"(?P<small_part>{_PART})(?=per[ -]?cent\b|pc\b|percentage|mile|hour|minute|second|point|ton|pint|acre)"
    rf"|(?:(?P<of>{_PART}(?={_LARGE}))|(?P<couple>a couple (?:of )?(?={_LARGE}))|(?P<one>an? (?={_LARGE}\b))"
    rf"|(?={_WORD}))(?P<number>(?:{_WORD}|{_LARGE})\b"
    rf"(?:(?:-| )(?:{_WORD}|{_LARGE})\b"
    rf"|(?<=hundred) and (?!{_WORD}(?:-{_WORD})? hundred){_WORD}\b"
    rf"|(?<=thousand) and (?!{_WORD}(?:-{_WORD})? (?:thousand|million)){_WORD}\b"
    rf"|(?<=million) and (?!{_WORD}(?:-{_WORD})? million){_WORD}\b"
    rf"| and (?:a half|an? (?:half|quarter|third)|three[ -]quarters)\b"
    rf"| point {_WORD}\b(?: {_WORD}\b){{0,4}}){{0,12}})(?!\w)(?!'s\b))"
)
_ADDED = {"half": "0.5", "quarter": "0.25", "third": "0.3333", "quarters": "0.75"}


def find_numbers(plain: str) -> list[Number]:
    """All plain numbers of an evened, lower-case, masked text, in order; never overlapping."""
    found = [n for match in _DIGITS.finditer(plain) if (n := _from_digits(plain, match))]
    found += [n for match in _WORDS.finditer(plain) if (n := _from_words(plain, match))]
    found.sort(key=lambda number: number.start)
    kept: list[Number] = []
    for number in found:
        if not kept or number.start >= kept[-1].end:
            kept.append(number)
    return kept


def _from_digits(plain: str, match: re.Match[str]) -> Number | None:
    whole, decimals, vulgar = match["whole"] or "", match["decimals"] or "", match["vulgar"]
    if not whole and not vulgar:
        return None
    value = Decimal((re.sub("[, ]", "", whole) or "0") + decimals)
    place = written_place(value)
    grain = last_digit_place(value)
    if vulgar:
        value += Decimal(_VULGAR[vulgar.strip()])
        place = grain = Decimal("0.1")
    word, end = _scale(plain, match)
    scale = SCALES.get(word, Decimal(1))
    attached = re.compile(r"[^\W\d_]{1,12}").match(plain, end)
    if attached and attached[0] not in ATTACHED:
        return None
    return Number(match.start(), end, value * scale, place * scale, grain * scale, scale)


def _scale(plain: str, match: re.Match[str]) -> tuple[str, int]:
    """The magnitude word after a number and where it ends; "m" may also be metres."""
    money = plain[max(0, match.start() - 2) : match.start()].strip(" -").endswith(tuple("£$€¥₪₹"))
    if match["scale"]:
        return match["scale"], match.end()
    if match["tight"]:
        letter = match["tight"]
        metres = letter == "m" and not money and _METRES.match(plain, match.end())
        if not metres and (letter in "mk" or money):
            return letter, match.end()
        return "", match.end() - 1
    if match["loose"]:
        return ("m", match.end()) if money else ("", match.end() - 2)
    return "", match.end()


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
_HEDGED = re.compile(
    r"(?:at least|more than|fewer than|less than|only|over|exactly|no more than) $"
)


def _single(plain: str, match: re.Match[str]) -> Number | None:
    """ "One" as a number, not as a pronoun: before what is counted, or after a hedge."""
    start, end = match.span()
    hedged = _HEDGED.search(plain[max(0, start - 14) : start])
    if not (hedged or _ONE_OF_A_COUNT.match(plain, end)):
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
        if word == "and" and words[index + 1] in {"a", "an"} | set(_ADDED) | {"three"}:
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
    names = [w for w in words if w in _ADDED]
    rest = [w for w in words if w in SCALES]
    part = Decimal("0.75") if words[0] == "three" else Decimal(_ADDED[names[0]])
    value = total + group + part
    if total and not group:  # "a million and a half"
        value = total * (1 + part)
    for word in rest:
        value *= SCALES[word]
    return value
