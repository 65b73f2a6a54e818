"""Makes periods: years, financial and academic years, quarters, months, days, and stretches."""

from __future__ import annotations

from datetime import date, timedelta

from bot.model.period import Period

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
FIRST_YEAR, LAST_YEAR = 1000, 2200


def calendar_year(year: int) -> Period:
    """1 January to 31 December; the label is "2018"."""
    return Period(str(year), date(year, 1, 1), date(year + 1, 1, 1))


def financial_year(year: int) -> Period:
    """1 April of the year to 31 March of the next; the label is "2018/19"."""
    return Period(f"{year}/{(year + 1) % 100:02d}", date(year, 4, 1), date(year + 1, 4, 1))


def academic_year(year: int) -> Period:
    """1 September to 31 August, which is not the financial year."""
    return stretch(date(year, 9, 1), date(year + 1, 8, 31))


def month(year: int, number: int) -> Period:
    """A calendar month; the label is "2020-03"."""
    return Period(f"{year}-{number:02d}", date(year, number, 1), _first_of_next(year, number))


def quarter(year: int, number: int) -> Period:
    """A quarter of the calendar year; the label is "2020-Q1"."""
    first = 3 * number - 2
    return Period(f"{year}-Q{number}", date(year, first, 1), _first_of_next(year, first + 2))


def day(when: date) -> Period:
    """One day; the label is "2020-03-01"."""
    return Period(when.isoformat(), when, when + timedelta(days=1))


def stretch(first: date, last: date) -> Period:
    """From the first day to the last, both included, with the label that tables would use."""
    after = last + timedelta(days=1)
    for named in _named(first, after):
        if named.start == first and named.end == after:
            return named
    return Period(f"{first.isoformat()}/{last.isoformat()}", first, after)


def _named(first: date, after: date) -> list[Period]:
    year = first.year
    if first.day != 1 or after.day != 1:
        return [day(first)] if after - first == timedelta(days=1) else []
    named = [month(year, first.month)]
    if first.month == 1:
        named.append(calendar_year(year))
    if first.month == 4:
        named.append(financial_year(year))
    if first.month % 3 == 1:
        named.append(quarter(year, (first.month + 2) // 3))
    return named


def months_to(last: date, count: int) -> Period:
    """So many months up to and including the last day, which ends a month or not."""
    after = last + timedelta(days=1)
    return stretch(months_before(after, count), last)


def months_from(first: date, count: int) -> Period:
    """So many months from that first day of a month."""
    return stretch(first, months_before(first, -count) - timedelta(days=1))


def months_before(when: date, count: int) -> date:
    """The same day of the month so many months earlier, or that month's last day."""
    index = when.year * 12 + when.month - 1 - count
    year, number = divmod(index, 12)
    return date(year, number + 1, min(when.day, days_in(year, number + 1)))


def days_in(year: int, number: int) -> int:
    """How many days a month has."""
    return (_first_of_next(year, number) - timedelta(days=1)).day


def end_of_month(year: int, number: int) -> date:
    """A month's last day."""
    return date(year, number, days_in(year, number))


def latest_year_of(number: int, today: date) -> int:
    """The year of the last such month that is over on that day."""
    return today.year if number < today.month else today.year - 1


def latest_financial_year(today: date) -> int:
    """The first year of the last financial year that is over on that day."""
    return today.year - 1 if today >= date(today.year, 4, 1) else today.year - 2


def latest_academic_year(today: date) -> int:
    """The first year of the last academic year that is over on that day."""
    return today.year - 1 if today >= date(today.year, 9, 1) else today.year - 2


def _first_of_next(year: int, number: int) -> date:
    return date(year + number // 12, number % 12 + 1, 1)
