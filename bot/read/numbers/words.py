"""The words for numbers and what they stand for."""

from __future__ import annotations

from decimal import Decimal

SMALL_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SMALL = {word: n for n, word in enumerate(_ONES)} | {
    word: 10 * n for n, word in enumerate(_TENS, start=2)
}
SMALL |= {"nought": 0, "fourty": 40}
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
ADDED = {"half": "0.5", "quarter": "0.25", "third": "0.3333", "quarters": "0.75"}
