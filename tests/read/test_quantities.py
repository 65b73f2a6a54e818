"""What a quantity is read as: value, unit, denominator, hedge, kind, direction and its words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.model.quantity import Direction, Hedge, Kind, Quantity
from bot.read.quantities import read_numbers, read_quantities

TODAY = date(2019, 12, 6)


def read(text: str) -> list[Quantity]:
    return list(read_quantities(text, TODAY))


def values(text: str) -> list[str | None]:
    return [None if q.value is None else f"{q.value.normalize():f}" for q in read(text)]


WORDS = [
    ("more than 4,000 offences", "more than 4,000", "4000", "offences"),
    ("4000+ offences", "4000+", "4000", "offences"),
    ("55 per cent of them", "55 per cent", "55", "%"),
    ("£3.2bn was spent", "£3.2bn", "3200000000", "GBP"),
    ("384 million tonnes of coal", "384 million tonnes", "384000000", "tonnes"),
    ("it is 25 miles long", "25 miles", "25", "miles"),
    ("a 5-day truce", "5-day", "5", "days"),
    ("a 300-page report", "300", "300", "pages"),
    ("two and a half million people", "two and a half million", "2500000", "people"),
    ("a hundred and one hostages", "a hundred and one", "101", "hostages"),
    ("two hundred and fifty thousand homes", "two hundred and fifty thousand", "250000", "homes"),
    ("half a million jobs", "Half a million", "500000", "jobs"),
    ("three quarters of a million votes", "three quarters of a million", "750000", "votes"),
    ("nought point five per cent", "nought point five per cent", "0.5", "%"),
    ("1½ per cent", "1½ per cent", "1.5", "%"),
    ("a quarter of a percentage point", "a quarter of a percentage point", "0.25", "pp"),
    ("fifteen hundred troops", "fifteen hundred", "1500", "troops"),
    ("four lakh voters", "four lakh", "400000", "voters"),
    ("5p a bag", "5p", "0.05", "GBP"),
    ("ten grand", "ten grand", "10000", "GBP"),
    ("minus 3.2C", "minus 3.2C", "-3.2", "°C"),
    ("a low of −3.2C", "−3.2C", "-3.2", "°C"),
    ("-£2.5bn", "-£2.5bn", "-2500000000", "GBP"),
    ("１２３ people", "１２３", "123", "people"),
    ("4 000 people", "4 000", "4000", "people"),
    ("482 of the referrals", "482", "482", "referrals"),
    ("twelve of them children", "twelve", "12", "children"),
    ("It has 2.1m Gazans", "2.1m", "2100000", "Gazans"),
    ("a further 300 jobs", "300", "300", "jobs"),
    ("1.93m tall", "1.93m", "1.93", "metres"),
    ("€5m", "€5m", "5000000", "EUR"),
    ("He lost 12 pounds", "12 pounds", "12", "pounds"),
    ("12 pounds each", "12 pounds", "12", "GBP"),
]


@pytest.mark.parametrize(("text", "words", "value", "unit"), WORDS)
def test_words_value_and_unit(text: str, words: str, value: str, unit: str) -> None:
    (quantity,) = read(text)
    assert quantity.text.lower() == words.lower()
    assert (quantity.value, quantity.unit) == (Decimal(value), unit)


def test_offsets_are_those_of_the_text_as_it_was_given() -> None:
    text = "“About”\u00a0🙂 İt’s more\u00a0than 4\u2009000 offences — and ~30% of\tthem."
    for quantity in read(text):
        assert text[quantity.start : quantity.end] == quantity.text
    assert values(text) == ["4000", "30"]


HEDGES = [
    ("more than 40", Hedge.MORE), ("over 40", Hedge.MORE), ("in excess of 40", Hedge.MORE),
    ("upwards of 40", Hedge.MORE), ("north of 40", Hedge.MORE), (">40", Hedge.MORE),
    ("well over 40", Hedge.MORE), ("exceeded 40", Hedge.MORE), ("topped 40", Hedge.MORE),
    ("at least 40", Hedge.AT_LEAST), ("no fewer than 40", Hedge.AT_LEAST), ("≥ 40", Hedge.AT_LEAST),
    ("a minimum of 40", Hedge.AT_LEAST), ("as few as 40", Hedge.AT_LEAST), ("40+", Hedge.AT_LEAST),
    ("40-plus", Hedge.AT_LEAST), ("40 or more", Hedge.AT_LEAST), ("40 plus", Hedge.AT_LEAST),
    ("less than 40", Hedge.LESS), ("fewer than 40", Hedge.LESS), ("under 40", Hedge.LESS),
    ("below 40", Hedge.LESS), ("not even 40", Hedge.LESS), ("fell short of 40", Hedge.LESS),
    ("<40", Hedge.LESS), ("far fewer than 40", Hedge.LESS),
    ("at most 40", Hedge.AT_MOST), ("no more than 40", Hedge.AT_MOST), ("≤40", Hedge.AT_MOST),
    ("not more than 40", Hedge.AT_MOST), ("a maximum of 40", Hedge.AT_MOST),
    ("40 or fewer", Hedge.AT_MOST), ("40 at most", Hedge.AT_MOST),
    ("just over 40", Hedge.JUST_OVER), ("slightly more than 40", Hedge.JUST_OVER),
    ("a little over 40", Hedge.JUST_OVER), ("a shade over 40", Hedge.JUST_OVER),
    ("nearly 40", Hedge.NEARLY), ("almost 40", Hedge.NEARLY), ("close to 40", Hedge.NEARLY),
    ("approaching 40", Hedge.NEARLY), ("just under 40", Hedge.NEARLY), ("nearing 40", Hedge.NEARLY),
    ("just shy of 40", Hedge.NEARLY), ("getting on for 40", Hedge.NEARLY),
    ("not quite 40", Hedge.NEARLY), ("slightly fewer than 40", Hedge.NEARLY),
    ("about 40", Hedge.ABOUT), ("around 40", Hedge.ABOUT), ("roughly 40", Hedge.ABOUT),
    ("some 40", Hedge.ABOUT), ("circa 40", Hedge.ABOUT), ("c. 40", Hedge.ABOUT),
    ("approximately 40", Hedge.ABOUT), ("~40", Hedge.ABOUT), ("≈ 40", Hedge.ABOUT),
    ("an estimated 40", Hedge.ABOUT), ("40-odd", Hedge.ABOUT), ("40-ish", Hedge.ABOUT),
    ("40 or so", Hedge.ABOUT), ("in the region of 40", Hedge.ABOUT),
    ("up to 40", Hedge.UP_TO), ("as many as 40", Hedge.UP_TO), ("as much as 40", Hedge.UP_TO),
    ("exactly 40", Hedge.EXACT), ("precisely 40", Hedge.EXACT), ("only 40", Hedge.EXACT),
    ("just 40", Hedge.EXACT), ("barely 40", Hedge.EXACT), ("a total of 40", Hedge.EXACT),
]  # fmt: skip


@pytest.mark.parametrize(("words", "hedge"), HEDGES)
@pytest.mark.parametrize("frame", ["{} homes burned", "There were {} homes.", "They lost {}"])
def test_hedges(words: str, hedge: Hedge, frame: str) -> None:
    (quantity,) = read(frame.format(words))
    assert (quantity.value, quantity.hedge) == (Decimal(40), hedge)


def test_some_of_the_twelve_is_not_about_twelve() -> None:
    (quantity,) = read("some of the 12 men")
    assert quantity.hedge is Hedge.EXACT


RANGES = [
    ("between £5m and £10m", "5000000", "10000000", "GBP"),
    ("from 1,800 to 2,200 fighters", "1800", "2200", "fighters"),
    ("10-15 rockets", "10", "15", "rockets"),
    ("10 – 15 rockets", "10", "15", "rockets"),
    ("2-3%", "2", "3", "%"),
    ("4k-5k", "4000", "5000", ""),
    ("ten to fifteen per cent", "10", "15", "%"),
    ("£5-10m", "5000000", "10000000", "GBP"),
    ("5 to 7 billion pounds", "5000000000", "7000000000", "GBP"),
    ("three to five years", "3", "5", "years"),
    ("two or three people", "2", "3", "people"),
    ("between minus 10 and minus 5", "-10", "-5", ""),
    ("rise by 30 to 60cm", "30", "60", "centimetres"),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), RANGES)
def test_ranges(text: str, low: str, high: str, unit: str) -> None:
    (quantity,) = read(text)
    assert quantity.value is None
    assert (quantity.hedge, quantity.unit) == (Hedge.BETWEEN, unit)
    assert (quantity.usual.low, quantity.usual.high) == (Decimal(low), Decimal(high))


SEVERAL = [
    ("rose from £1.1bn to £1.9bn", ["1100000000", "1900000000"]),
    ("rose by 5 per cent to 1,200", ["5", "1200"]),
    ("dropped 7p to 214p", ["0.07", "2.14"]),
    ("The vote was 312 to 298", ["312", "298"]),
    ("they voted 330-275", ["330", "275"]),
    ("32 deaths per 1,000 live births", ["32"]),
    ("1.2 per 100,000 people", ["1.2"]),
    ("the ratio was 1.5 to 1", ["1.5"]),
    ("a 3:1 mix", ["3"]),
    ("one in five", ["0.2"]),
    ("9 out of 10", ["0.9"]),
    ("two-thirds", ["0.6666666666666666666666666667"]),
    ("12 of the 36 hospitals", ["12", "36"]),
    ("2 weeks in 2018", ["2"]),
    ("One pupil in seven", ["0.1428571428571428571428571429"]),
    ("two-and-a-half years", ["2.5"]),
    ("two and a half times as many", ["2.5"]),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_how_many_numbers_there_are(text: str, expected: list[str]) -> None:
    assert values(text) == expected


DENOMINATORS = [
    ("11 times a day", "times", "day", Kind.RATE),
    ("an average of 11 offences a day", "offences", "day", Kind.AVERAGE),
    ("£12 an hour", "GBP", "hour", Kind.MONEY),
    ("£300,000-a-year", "GBP", "year", Kind.MONEY),
    ("32 deaths per 1,000 live births", "deaths", "1,000 live births", Kind.RATE),
    ("1.2 per 100,000 people", "", "100,000 people", Kind.RATE),
    ("twice a week", "times", "week", Kind.RATE),
    ("20 million images a year", "images", "year", Kind.RATE),
]


@pytest.mark.parametrize(("text", "unit", "per", "kind"), DENOMINATORS)
def test_denominators(text: str, unit: str, per: str, kind: Kind) -> None:
    (quantity,) = read(text)
    assert (quantity.unit, quantity.per, quantity.kind) == (unit, per, kind)


DIRECTIONS = [
    ("prices rose 5 per cent", Direction.UP), ("sales fell by 12%", Direction.DOWN),
    ("up 3% on 2018", Direction.UP), ("a 7% rise", Direction.UP), ("a fall of 300", Direction.DOWN),
    ("a 300 drop", Direction.DOWN), ("an increase in crime of 5%", Direction.UP),
    ("cut by a fifth", Direction.DOWN), ("doubled", Direction.UP), ("halved", Direction.DOWN),
    ("rose to 4.4%", Direction.LEVEL), ("down from 906,000", Direction.LEVEL),
    ("it stands at 5%", Direction.LEVEL), ("5 per cent higher", Direction.UP),
]  # fmt: skip


@pytest.mark.parametrize(("text", "direction"), DIRECTIONS)
def test_a_change_is_told_from_a_level(text: str, direction: Direction) -> None:
    assert read(text)[0].direction is direction


def test_per_cent_and_percentage_points_are_kept_apart() -> None:
    assert [q.kind for q in read("up 2 percentage points, or 5 per cent")] == [
        Kind.POINTS,
        Kind.PERCENT,
    ]


def test_a_later_number_borrows_the_noun_of_the_whole() -> None:
    quantities = read("Of the 36 articles, nineteen carried no response. Nine others did.")
    assert [q.unit for q in quantities][:2] == ["articles", "articles"]


VAGUE = [
    ("dozens of homes", "24", "99"), ("scores of villages", "40", "99"),
    ("hundreds died", "200", "999"), ("thousands of offences", "2000", "9999"),
    ("tens of thousands fled", "20000", "99999"), ("millions of people", "2000000", "999000000"),
    ("several hundred jobs", "200", "999"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "low", "high"), VAGUE)
def test_vague_counts(text: str, low: str, high: str) -> None:
    (quantity,) = read(text)
    assert (quantity.value, quantity.hedge) == (None, Hedge.VAGUE)
    assert (quantity.usual.low, quantity.usual.high) == (Decimal(low), Decimal(high))


def test_a_majority_is_more_than_half_unless_its_number_follows() -> None:
    (quantity,) = read("Most pupils agreed")
    assert not quantity.usual.contains(Decimal("0.5"))
    assert values("The majority of callers, 68%, were women") == ["68"]
    assert not read("the most deaths since the war")


def test_masks_and_quantities_never_overlap() -> None:
    text = "In 2018/19, at 6:10 am, 4,000 G7 officials aged 40 and iPhone 11 fans met 2 spies"
    reading = read_numbers(text, TODAY)
    assert [q.text for q in reading.quantities] == ["4,000", "2"]
    for quantity in reading.quantities:
        assert all(m.end <= quantity.start or m.start >= quantity.end for m in reading.masked)


def test_over_a_time_is_longer_or_during() -> None:
    assert [q.hedge for q in read("£38bn over 10 years")] == [Hedge.EXACT, Hedge.EXACT]
    assert [q.hedge for q in read("they waited over 12 hours")] == [Hedge.MORE]


CHANGE_AND_LEVEL = [
    ("the bill rose by £40 to £312", ["40", "312"]),
    ("the roll shrank by 40 to 312", ["40", "312"]),
    ("fares will go up by £35 to £410", ["35", "410"]),
    ("numbers fell by 40 to 312 officers", ["40", "312"]),
    ("the wait has gone up by three weeks to 19 weeks", ["3", "19"]),
    ("membership has dwindled by 12,000 to 48,000", ["12000", "48000"]),
    ("it rose from 3 to 5 million tonnes", ["3000000", "5000000"]),
    ("prices could rise by £2m to £3m", [None]),
    ("symptoms fell by 20 to 30 per cent", [None]),
    ("waiting times were cut by 10 to 15 minutes", [None]),
    ("the vaccine cut deaths by 60% to 70%", [None]),
    ("numbers were cut by 200 to 300 people", [None]),
]


@pytest.mark.parametrize(("text", "expected"), CHANGE_AND_LEVEL)
def test_a_change_and_its_level_are_no_range(text: str, expected: list[str | None]) -> None:
    assert values(text) == expected


def test_what_the_second_level_names_holds_for_the_first() -> None:
    assert [q.unit for q in read("it crept up from 3.9 to 4.2 per cent")] == ["%", "%"]
    assert [q.unit for q in read("waits rose from six to nine weeks")] == ["weeks", "weeks"]


UP_TO = [
    ("prize money went up to £2.7m", Hedge.EXACT), ("it takes the toll up to 57", Hedge.EXACT),
    ("the fee will go up to £90", Hedge.EXACT), ("fines can go up to £90", Hedge.UP_TO),
    ("a wall up to 3 metres high", Hedge.UP_TO),
    ("when it brings in the rule, crime could reach up to 20 million", Hedge.UP_TO),
]  # fmt: skip


@pytest.mark.parametrize(("text", "hedge"), UP_TO)
def test_up_to_a_level_bounds_nothing(text: str, hedge: Hedge) -> None:
    assert [q.hedge for q in read(text)] == [hedge]


def test_points_beside_per_cents_that_moved_are_percentage_points() -> None:
    assert [q.kind for q in read("59.7 per cent, down 7.6 points")] == [Kind.PERCENT, Kind.POINTS]
    assert next(q.kind for q in read("the index rose 30 points, or 0.4 per cent")) is Kind.COUNT
    assert [q.kind for q in read("won 60 per cent of games, up 3 points on last season")] == [
        Kind.PERCENT,
        Kind.COUNT,
    ]


PARTS = [
    ("two out of three secondary schools", "0.667"), ("one in five miners", "0.2"),
    ("one pupil in seven is absent", "0.143"), ("it was only two-thirds full", "0.667"),
    ("the tank is three-quarters empty", "0.75"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), PARTS)
def test_parts_before_any_word(text: str, value: str) -> None:
    (quantity,) = read(text)
    assert quantity.value is not None
    assert round(quantity.value, 3) == Decimal(value)


def test_one_beside_another_number_is_counted() -> None:
    assert values("One councillor abstained and four voted against") == ["1", "4"]
    assert values("One of the men was hurt and four fled") == ["4"]
    assert values("One side wants peace, and 60 per cent agree") == ["60"]


def test_a_denominator_may_stand_further_on() -> None:
    assert [q.per for q in read("more than 900 dogs are stolen each year")] == ["year"]
    assert [q.per for q in read("40 people died, and each week was worse")] == [None]
    assert [q.unit for q in read("1,139 were murdered and 251 taken hostage")] == ["", ""]


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("more than 9,980 tonnes", "9980", "9990"),
        ("at least 9,500 litres", "9500", "10000"),
        ("under 120 miles", "110", "120"),
        ("an average of over 120 hectares", "120", "130"),
        ("9,980 tonnes", "9979.5", "9980.5"),
        ("over 50 per cent", "50", "51"),
        ("34 pence per litre", "0.335", "0.345"),
        ("41.3p/litre", "0.4125", "0.4135"),
        ("24p/kWh", "0.235", "0.245"),
        ("12 euro cents per kWh", "0.115", "0.125"),
        ("24.5¢ a gallon", "0.2445", "0.2455"),
        ("85p", "0.85", "0.85"),
    ],
)
def test_what_a_measure_or_a_price_allows(words: str, low: str, high: str) -> None:
    """A bound looks to the next round number; a rate in pence is rounded to its last place."""
    (quantity,) = read(f"It came to {words}.")
    assert (quantity.usual.low, quantity.usual.high) == (Decimal(low), Decimal(high))
