"""The two articles behind the first figures: every number in them is accounted for.

The articles are not in the repository; where they aren't at hand these tests are skipped. No
sentence of theirs stands here: where a figure is stated is said by its locator in the store.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from datetime import date
from typing import Any

import pytest

from bot.check import Checker
from bot.model.finding import Reply, Verdict
from bot.read.dateline import dateline
from tests.check_cases import ROOT

SOURCES = ROOT.parent / "shared" / "sources"
DAY = date(2019, 12, 6)
FIRST, SECOND = "nspcc-encryption-warning.txt", "nca-encryption-warning.txt"
STATED = {
    FIRST: {
        "nspcc-2019-ew-fb-apps": "more than 4,000",
        "nspcc-2019-ew-fb-apps-per-day": "11",
        "nspcc-2019-ew-fb-apps-share": "nearly half",
        "nspcc-2019-ew-platform-known": "9,259",
        "nspcc-2019-ew-forces-responding": "32",
        "nspcc-2019-east-fb-apps": "482",
        "nspcc-2019-east-fb-apps-share": "55 per cent",
        "nspcc-2019-east-platform-known": "877",
        "nspcc-2019-east-facebook": "162",
        "nspcc-2019-east-instagram": "288",
        "nspcc-2019-east-whatsapp": "32",
        "nspcc-2019-cambs-all": "173",
        "nspcc-2019-cambs-facebook": "29",
        "nspcc-2019-cambs-instagram": "69",
        "nspcc-2019-cambs-whatsapp": "eight",
        "nspcc-2019-ew-instagram-share": "22 per cent",
        "nspcc-2019-ew-facebook-share": "19 per cent",
        "nspcc-2019-ew-whatsapp-share": "three per cent",
    },
    SECOND: {
        "nca-images-at-risk": "up to 20m",
        "ncmec-2020-industry-referrals": "more than 21m",
        "ncmec-2020-facebook-referrals": "Over 20m",
    },
}
LEFT = {FIRST: ["100", "Thousands", "thousands"], SECOND: []}
"""The numbers of the article that no figure on file states; the first is its own rounding."""

pytestmark = pytest.mark.skipif(
    not SOURCES.is_dir(), reason="the two articles are not at hand (../shared/sources)"
)


def article(name: str) -> str:
    return (SOURCES / name).read_text("utf-8")


def by_verdict(reply: Reply, verdict: Verdict) -> list[tuple[str | None, str]]:
    return [
        (one.figure.key if one.figure else None, one.claim.quantity.text)
        for one in (answer.finding for answer in reply.answers)
        if one.verdict is verdict and one.claim.quantity
    ]


def test_every_figure_on_file_is_stated_in_one_of_them(checker: Checker) -> None:
    stated = [key for figures in STATED.values() for key in figures]
    assert sorted(stated) == sorted(checker.store.keys())
    assert len(stated) == 21


@pytest.mark.parametrize("name", STATED)
def test_each_figure_is_supported_once_and_nothing_else_is(name: str, checker: Checker) -> None:
    reply = checker.check(article(name), DAY)
    assert by_verdict(reply, Verdict.SUPPORTED) == list(STATED[name].items())
    left = by_verdict(reply, Verdict.NOT_ENOUGH_EVIDENCE)
    assert left == [(None, text) for text in LEFT[name]]
    assert len(reply.answers) == len(STATED[name]) + len(LEFT[name])


@pytest.mark.parametrize("name", STATED)
def test_each_is_found_in_the_line_that_its_locator_names(name: str, checker: Checker) -> None:
    text = article(name)
    for finding in (answer.finding for answer in checker.check(text, DAY).answers):
        claim, figure = finding.claim, finding.figure
        if figure is None or claim.quantity is None:
            continue
        first = 1 + text.count("\n", 0, claim.start)
        last = 1 + text.count("\n", 0, claim.end)
        assert f"line {first}" == f"line {last}" == figure.locator
        assert text[claim.start : claim.end] == claim.text
        quantity = claim.quantity
        assert claim.start <= quantity.start < quantity.end <= claim.end
        assert text[quantity.start : quantity.end] == quantity.text


@pytest.mark.parametrize("name", STATED)
def test_dates_times_and_names_with_digits_are_no_quantities(name: str, checker: Checker) -> None:
    text = article(name)
    read = [quantity.text for quantity in checker.read(text, DAY).quantities]
    expected = Counter([*STATED[name].values(), *LEFT[name]])
    assert Counter(read) == expected


def test_the_first_has_a_date_line_of_its_own_and_the_second_has_none() -> None:
    assert dateline(article(FIRST), DAY) == date(2019, 12, 5)
    assert dateline(article(SECOND), DAY) is None


@pytest.mark.parametrize(
    ("name", "options"),
    [(FIRST, ["--today", "2019-12-06"]), (FIRST, []), (SECOND, ["--today", "2021-09-08"])],
    ids=["first", "first by its own date line", "second"],
)
def test_from_the_command_line(name: str, options: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "check", "--file", str(SOURCES / name), "--json", *options],
        capture_output=True, text=True, check=True, cwd=ROOT,
        env={key: value for key, value in os.environ.items() if key != "FACTS_DB"},
    )  # fmt: skip
    claims: list[dict[str, Any]] = json.loads(done.stdout)["claims"]
    supported = {
        claim["figure"]["key"]: claim["quantity"]["text"]
        for claim in claims
        if claim["verdict"] == "supported"
    }
    assert supported == STATED[name]
    assert len(claims) == len(STATED[name]) + len(LEFT[name])
