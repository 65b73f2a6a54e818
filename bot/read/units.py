"""Reads what a number counts: per cent, money, measures, durations, or the noun that follows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.model.quantity import Kind
from bot.read.nouns import noun_after, noun_words

CURRENCIES = {
    "£": "GBP", "gbp": "GBP", "$": "USD", "us$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR",
    "¥": "JPY", "₪": "ILS", "nis": "ILS", "₹": "INR", "rs": "INR", "rs.": "INR", "a$": "AUD",
    "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "r$": "BRL",
    "chf": "CHF", "₽": "RUB", "₴": "UAH", "₩": "KRW", "₺": "TRY", "aud": "AUD", "cad": "CAD",
}  # fmt: skip
MONEY_WORDS = {
    "pounds": "GBP", "pound": "GBP", "quid": "GBP", "sterling": "GBP", "grand": "GBP",
    "pounds sterling": "GBP", "euros": "EUR", "euro": "EUR", "dollars": "USD", "dollar": "USD",
    "us dollars": "USD", "american dollars": "USD", "australian dollars": "AUD",
    "canadian dollars": "CAD", "yen": "JPY", "shekels": "ILS", "rupees": "INR", "roubles": "RUB",
    "rubles": "RUB", "francs": "CHF", "swiss francs": "CHF", "yuan": "CNY", "renminbi": "CNY",
    "kronor": "SEK", "kroner": "NOK", "rand": "ZAR", "lira": "TRY", "hryvnia": "UAH",
    "zloty": "PLN", "won": "KRW", "dirhams": "AED", "riyals": "SAR", "naira": "NGN",
    "pence": "GBP", "penny": "GBP", "pennies": "GBP", "p": "GBP", "cents": "USD", "cent": "USD",
}  # fmt: skip
HUNDREDTHS = {"pence", "penny", "pennies", "p", "cents", "cent"}
_MEASURES = {
    "tonnes": "tonne tonnes", "tons": "ton tons", "kilograms":
        "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "grams": "g gram grams gramme grammes", "milligrams": "mg milligram milligrams", "micrograms":
        "mcg µg microgram micrograms",
    "pounds": "lb lbs", "ounces": "oz ounce ounces", "stone": "stone",
    "kilometres": "km kms kilometre kilometres kilometer kilometers",
    "metres": "m metre metres meter meters", "centimetres":
        "cm cms centimetre centimetres centimeter centimeters",
    "millimetres": "mm millimetre millimetres millimeter millimeters", "miles": "mile miles",
        "nautical miles":
        "nautical_miles nautical_mile",
    "yards": "yard yards yd yds", "feet": "ft foot feet", "inches": "inch inches", "light years":
        "light_years light_year",
    "metres per second": "m/s", "miles per hour": "mph", "kilometres per hour": "kph kmh km/h kmph",
        "knots":
        "knot knots",
    "square miles": "square_miles square_mile sq_miles sq_mile", "square metres":
        "square_metres square_metre sq_m sqm m² sq_metres",
    "square kilometres": "square_kilometres square_kilometers sq_km sqkm km² square_km",
        "square feet":
        "square_feet square_foot sq_ft sqft",
    "cubic metres": "cubic_metres cubic_metre m³", "hectares": "hectare hectares ha", "acres":
        "acre acres",
    "litres": "litre litres liter liters", "millilitres": "ml millilitre millilitres", "pints":
        "pint pints",
    "gallons": "gallon gallons", "barrels": "barrel barrels",
    "°C":
        "°c c degrees_celsius degrees_centigrade degree_celsius celsius centigrade degrees_c "
        "deg_c",
    "°F": "°f f degrees_fahrenheit fahrenheit degrees_f", "degrees": "° degrees degree deg",
    "watts": "watt watts", "kilowatts": "kw kilowatt kilowatts", "megawatts":
        "mw megawatt megawatts",
    "gigawatts": "gw gigawatt gigawatts", "terawatts": "tw", "kilowatt hours":
        "kwh kilowatt_hours kilowatt-hours",
    "megawatt hours": "mwh megawatt_hours", "gigawatt hours": "gwh gigawatt_hours", "terawatt hours":
        "twh terawatt_hours",
    "volts": "volt volts", "hertz": "hz hertz", "megahertz": "mhz", "decibels":
        "db decibel decibels",
    "megabytes": "mb megabytes", "gigabytes": "gb gigabytes", "terabytes": "tb terabytes",
        "megabits per second":
        "mbps",
    "calories": "calorie calories", "kilocalories": "kcal", "parts per million":
        "ppm parts_per_million",
        "parts per billion":
        "ppb",
    "millibars": "mb millibars hpa", "horsepower": "bhp hp horsepower",
}  # fmt: skip
_DURATIONS = {
    "milliseconds": "ms millisecond milliseconds", "seconds": "sec secs second seconds",
    "minutes": "min mins minute minutes", "hours": "hr hrs hour hours", "days": "day days",
    "nights": "night nights", "weeks": "wk wks week weeks", "fortnights": "fortnight fortnights",
    "months": "mth mths month months", "years": "yr yrs year years", "decades": "decade decades",
    "centuries": "century centuries", "generations": "generation generations",
}  # fmt: skip
_NEVER_ATTACHED = {"foot", "stone", "second", "min", "sec"}


def _spellings(table: dict[str, str]) -> dict[str, str]:
    return {
        s.replace("_", " "): name for name, spellings in table.items() for s in spellings.split()
    }


_MEASURE_OF, _DURATION_OF = _spellings(_MEASURES), _spellings(_DURATIONS)
ATTACHED = (
    {s for s in (*_MEASURE_OF, *_DURATION_OF) if " " not in s}
    | {"pc", "pct", "percent", "pp", "ppt", "ppts", "p", "ish", "in", "plus", "x", "bps"}
    | {"pence", "per", "odd", "million", "billion", "years", "year"}
) - _NEVER_ATTACHED


def _either(words: dict[str, str]) -> str:
    return "|".join(
        re.escape(w).replace("\\ ", "[ -]") for w in sorted(words, key=len, reverse=True)
    )


_END = r"(?![\w²³])"
_TIGHT = {"m", "g", "c", "f", "mb", "mw", "tw"}
_SPACED = {s: n for s, n in _MEASURE_OF.items() if s not in {"c", "f", "g"}}
_UNIT = re.compile(
    rf"(?P<points>[ -]?(?:percentage[ -]points?|per[ -]?cent(?:age)?[ -]points?|pp|"
    rf"ppts?){_END}|[ ]?% points?{_END})"
    rf"|(?P<basis> ?(?:basis points?|bps){_END})"
    rf"|(?P<percent>[ ]?%|[ -]?(?:per[ -]?cent|pc|pct){_END})"
    rf"|(?P<pence>p{_END})|[ -](?P<money>{_either(MONEY_WORDS)}){_END}"
    rf"|[ -](?P<measure>{_either(_SPACED)}){_END}|(?P<tight>{_either(_MEASURE_OF)}){_END}"
    rf"|(?P<in>in{_END})|[ -]?(?P<duration>{_either(_DURATION_OF)}){_END}"
    rf"|(?P<times>[ -]times{_END})"
)


_PER_TIME = "second|minute|hour|day|night|week|fortnight|month|year|decade|season"
_PER = re.compile(
    rf"(?:[ -](?:per|an?|each|every|for every|in every|in each|for each)[ -]|/ ?| to the )"
    rf"(?P<amount>\d{{1,3}}(?:[, ]\d{{3}}){{1,3}} ?|\d{{1,12}} ?|(?:hundred|thousand|"
    rf"million|billion)\b ?)?"
    rf"(?P<unit>(?:{_PER_TIME}|hr|min|sec|yr)(?!\w)|(?:head|person|capita|household|pupil|"
    rf"patient|child|family|"
    rf"adult|worker|employee|barrel|tonne|ton|litre|gallon|pint|kilo|kg|kilogram|kwh|mwh|"
    rf"mile|km|unit|share|ticket|"
    rf"therm|ounce|square (?:metre|mile|foot|kilometre)|sq km|hectare|acre|kilometre|metre|"
    rf"dose|vote|game|match|"
    rf"resident|people|persons|population|inhabitants|live births|births|women|men|"
    rf"children|pupils|patients|"
    rf"households|adults|residents|students|prisoners|passengers|flights|vehicles|km travelled|"
    rf"pregnancies|employees|workers|citizens|deaths|cases|homes|voters|girls|boys|"
    rf"teenagers)(?!\w))?"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """What follows a number.

    `end` is where the text of the quantity ends (a counted noun is not part of it), `reach` where
    the words that were read end. `factor` turns the number written into one of the unit named.
    """

    name: str
    kind: Kind
    end: int
    reach: int
    per: str | None = None
    factor: Decimal = Decimal(1)


def currency_before(plain: str, at: int) -> tuple[str, int]:
    """The currency whose sign ends right before the offset, and where it starts ("" and at)."""
    match = _CURRENCY.search(plain[max(0, at - 6) : at])
    return (CURRENCIES[match[1]], at - len(match[0])) if match else ("", at)


_CURRENCY = re.compile(
    r"((?<![^\W_])(?:us\$|au\$|a\$|ca\$|c\$|nz\$|hk\$|s\$|r\$|nis|gbp|usd|eur|aud|cad|chf|"
    r"rs\.?)|[£$€¥₪₹₽₴₩₺]) ?$"
)


def unit_after(plain: str, at: int, *, money: bool = False) -> Unit:
    """What the number that ends at the offset counts."""
    if money:
        return with_per(plain, Unit("", Kind.MONEY, at, at))
    match = _UNIT.match(plain, at)
    unit = _named(plain, match) if match else None
    if unit is None:
        unit = _counted(plain, at)
    return with_per(plain, unit)


def _named(plain: str, match: re.Match[str]) -> Unit | None:
    end = match.end()
    match match.lastgroup:
        case "points":
            return Unit("pp", Kind.POINTS, end, end)
        case "basis":
            return Unit("basis points", Kind.POINTS, end, end)
        case "percent":
            return Unit("%", Kind.PERCENT, end, end)
        case "pence" | "money":
            return _money(plain, match)
        case "measure" | "tight":
            word = match[match.lastgroup].replace("-", " ")
            return Unit(_MEASURE_OF.get(word, word), Kind.MEASURE, end, end)
        case "in":
            return Unit("inches", Kind.MEASURE, end, end)
        case "duration":
            return Unit(_DURATION_OF[match["duration"]], Kind.DURATION, end, end)
    return Unit("times", Kind.COUNT, match.start(), end)


_WEIGHING = re.compile(r"\b(?:weigh\w*|lost|shed|heavier|lighter|gained|pumpkin|baby)\b")
_OTHER_GRAND = re.compile(r" (?:prix|slams?|jur\w+|finals?|nationals?|tours?|pianos?|old)\b")


def _money(plain: str, match: re.Match[str]) -> Unit | None:
    word = "p" if match["pence"] else match["money"].replace("-", " ")
    end = match.end()
    if word in ("pounds", "pound") and _WEIGHING.search(plain[max(0, match.start() - 40) : end]):
        return Unit("pounds", Kind.MEASURE, end, end)
    if (word == "grand" and _OTHER_GRAND.match(plain, end)) or word == "won":
        return None
    factor = Decimal(1000) if word == "grand" else Decimal(1)
    factor = Decimal("0.01") if word in HUNDREDTHS else factor
    return Unit(MONEY_WORDS[word], Kind.MONEY, end, end, factor=factor)


def _counted(plain: str, at: int) -> Unit:
    noun, reach = noun_after(plain, at)
    return Unit(noun, Kind.COUNT, at, reach)


def with_per(plain: str, unit: Unit) -> Unit:
    """The unit with the denominator that follows it ("an hour", "per 100,000 people")."""
    match = _PER.match(plain, unit.reach)
    if not match or not (match["unit"] or match["amount"]):
        return unit
    words = " ".join(w for w in ((match["amount"] or "").strip(), match["unit"]) if w)
    if match["amount"] and not match["unit"]:
        noun, reach = noun_words(plain, match.end() - (plain[match.end() - 1] == " "))
        words = " ".join([words, *noun])
        reach = reach if noun else match.end()
    else:
        reach = match.end()
    end = match.end() if unit.end == unit.reach else unit.end
    kind = Kind.RATE if unit.kind in (Kind.COUNT, Kind.MEASURE, Kind.DURATION) else unit.kind
    return Unit(
        unit.name, kind, end if unit.end == unit.reach else unit.end, reach, words, unit.factor
    )
