"""A reply and a reading as JSON: whole records compared."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.model.claim import NamedTerm, Reading
from bot.model.finding import Answer
from bot.model.interval import Interval
from bot.model.period import Period, PeriodMention
from bot.write.reading import reading_text
from bot.write.record import plain, reading_record, reply_record
from tests.write.replies import ASSUMED, EVERY, FIGURE, NOTHING, SUPPORTED, UNLINKED, claim, reply

QUANTITY = {
    "text": "4,000+", "start": 18, "end": 24, "value": "4000", "unit": "", "hedge": ">",
    "usual": ["4000", "5000"], "literal": ["4000", "5000"], "kind": "count",
}  # fmt: skip
WHOLE = {
    "text": "Northmarsh logged 4,000+ heron thefts",
    "start": 0,
    "end": 37,
    "verdict": "supported",
    "reason": "number_agrees",
    "quantity": QUANTITY,
    "figure": {
        "key": "herons-northmarsh", "version": 2, "value": "more than 4,000", "unit": "thefts",
        "period": "2020", "terms": ["Northmarsh", "garden ponds"],
        "statement": "Northmarsh Constabulary logged more than 4,000 thefts of herons from garden "
        "ponds.",
    },
    "assumed": ["period", "place"],
    "source": {
        "key": "heron-report", "title": "Heron thefts & <other> losses",
        "published": "2021-03-04", "url": "https://herons.example/report?a=1&b=2",
        "locator": "page 3", "quote": "4,000 <!>",
    },
    "caveats": [
        {"kind": "coverage", "must_show": True,
         "text": "Only 4 of 5 forces reported; not <Eastmarsh>."}
    ],
    "nearest": [],
}  # fmt: skip


def test_a_whole_reply() -> None:
    assert reply_record(reply(ASSUMED)) == {"text": WHOLE["text"], "claims": [WHOLE]}
    assert reply_record(reply()) == {"text": "", "claims": []}


def test_without_a_figure_figure_and_source_are_null_and_the_nearest_are_named() -> None:
    [record] = reply_record(reply(NOTHING))["claims"]
    assert (record["figure"], record["source"], record["caveats"]) == (None, None, [])
    assert record["nearest"] == [{"key": "herons-southmarsh", "differs_in": ["place"]}]


def test_what_is_not_on_file_is_null() -> None:
    bare = replace(UNLINKED, period=None, locator="")
    answer = Answer(replace(SUPPORTED.finding, figure=bare, claim=replace(claim(), quantity=None)))
    [record] = reply_record(reply(answer))["claims"]
    assert record["quantity"] is None
    assert record["figure"]["period"] is None
    source = record["source"]
    assert (source["published"], source["url"]) == (None, None)
    assert (source["locator"], source["quote"]) == (None, None)


@pytest.mark.parametrize("name", EVERY)
def test_every_answer_can_be_written_as_json(name: str) -> None:
    record = reply_record(reply(EVERY[name]))
    assert json.loads(json.dumps(record, ensure_ascii=False)) == record


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("4000", "4000"), ("4E+3", "4000"), ("0.50", "0.5"), ("0", "0"), ("0.0", "0"),
        ("-12.30", "-12.3"), ("1E-7", "0.0000001"), ("21000000", "21000000"),
        ("100", "100"), ("12345678901234567890.5", "12345678901234567890.5"),
    ],
)  # fmt: skip
def test_numbers_are_exact_and_without_exponent(number: str, written: str) -> None:
    assert plain(Decimal(number)) == written


def test_an_open_end_is_null() -> None:
    quantity = claim().quantity
    assert quantity is not None
    open_ended = replace(quantity, value=None, literal=Interval(Decimal(4000), None))
    answer = replace(
        SUPPORTED, finding=replace(SUPPORTED.finding, claim=replace(claim(), quantity=open_ended))
    )
    [record] = reply_record(reply(answer))["claims"]
    assert record["quantity"] == {**QUANTITY, "value": None, "literal": ["4000", None]}


def test_the_unit_is_not_said_twice() -> None:
    for figure, value in ((FIGURE, "more than 4,000"), (UNLINKED, "41")):
        answer = replace(SUPPORTED, finding=replace(SUPPORTED.finding, figure=figure))
        [record] = reply_record(reply(answer))["claims"]
        assert (record["figure"]["value"], record["figure"]["unit"]) == (value, "thefts")


def reading() -> Reading:
    quantity = claim().quantity
    assert quantity is not None
    year = Period("2020", date(2020, 1, 1), date(2021, 1, 1))
    return Reading(
        text="Northmarsh logged 4,000+ in 2020, mid-2021, in Ruritania",
        quantities=(quantity,),
        periods=(PeriodMention("2020", 28, 32, (year,)), PeriodMention("mid-2021", 34, 42, ())),
        terms=(NamedTerm("Northmarsh", "northmarsh", "place"),
               NamedTerm("Ruritania", None, "place")),
        measures=("heron-thefts",),
    )  # fmt: skip


def test_a_whole_reading() -> None:
    assert reading_record(reading()) == {
        "text": "Northmarsh logged 4,000+ in 2020, mid-2021, in Ruritania",
        "quantities": [QUANTITY],
        "periods": [
            {"text": "2020", "start": "2020-01-01", "end": "2020-12-31"},
            {"text": "mid-2021", "start": None, "end": None},
        ],
        "terms": [
            {"text": "Northmarsh", "key": "northmarsh", "dimension": "place"},
            {"text": "Ruritania", "key": None, "dimension": "place"},
        ],
        "measures": ["heron-thefts"],
    }


def test_a_whole_reading_in_words() -> None:
    assert reading_text(reading()) == (
        "quantity  “4,000+”: > 4000 (count), usually 4000 to 5000\n"
        "period    “2020”: 2020\n"
        "period    “mid-2021”: no exact bounds\n"
        "term      “Northmarsh”: northmarsh (place)\n"
        "term      “Ruritania”: not on file (place)\n"
        "measure   heron-thefts"
    )
    assert reading_text(Reading("", (), (), (), ())).startswith("Nothing that counts was read")
