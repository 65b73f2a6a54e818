"""What holds for every text: the check never fails, and no wrong number is ever confirmed."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bot.check import Checker
from bot.model.finding import Reply, Verdict
from bot.read.text.screened import every_pattern
from tests.every_figure import every_figure

DAY = date(2019, 12, 6)
LENIENT = settings(
    deadline=None,
    max_examples=100,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

ODD = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("0123456789,.:;-–—/%£$€'’\"“”()[]{}<>@#&*_~^|\\?!+= \n\t\r\0\u00a0\u200b"),
        st.sampled_from("½¼²³٣१𝟛Ⅷ①İßﬁé\u0301\u202e\ufeff\U0001f600\U0001f3f4"),
    ),
    max_size=2000,
)
WORDS = st.sampled_from(
    "173 288 4,000 21m half nearly more than up to 55% per cent of the these In , . ; : ? — ( ) "
    "“ ” \n Cambridgeshire Cambs East of England and Wales Norfolk Facebook Instagram, WhatsApp or "
    "Facebook-owned apps child sex crimes offences online referrals NCMEC images forces supplied "
    "data police recorded last year 2018/19 2020 a day share where platform was known not no "
    "could according to said how many what who rose fell to from 🙂 &".split(" ")
)
SOUP = st.lists(WORDS, max_size=60).map(" ".join)


def assert_whole(reply: Reply, text: str) -> None:
    """The offsets of every claim and of its number are those of the text."""
    assert reply.text == text
    for claim in (answer.finding.claim for answer in reply.answers):
        assert 0 <= claim.start <= claim.end <= len(text)
        assert text[claim.start : claim.end] == claim.text
        if claim.quantity is not None:
            number = claim.quantity
            assert text[number.start : number.end] == number.text != ""


@given(text=ODD)
@LENIENT
def test_no_text_is_too_odd(text: str, checker: Checker) -> None:
    assert_whole(checker.check(text, DAY), text)
    assert checker.read(text, DAY).text == text


@given(text=SOUP)
@settings(LENIENT, max_examples=300)
def test_no_row_of_known_words_is_too_odd(text: str, checker: Checker) -> None:
    assert_whole(checker.check(text, DAY), text)


PIECES = st.sampled_from(
    "( ) “ ‘ ' - – ~ \0 \n a 5 not no. No. and ; : ? 1 in half of the more than compared with "
    "from to 5% £ per cent Norfolk 2018/19 • # @a https://a.example １２ ٣ e\u0301\u0316\u20dd İ ſ "
    "child sex crimes said that which was".split(" ")
)
ROWS = st.builds(
    lambda pieces, space, times: (space.join([*pieces, ""]) * times)[:1500],
    st.lists(PIECES, min_size=1, max_size=4),
    st.sampled_from(("", " ", ", ", "\n")),
    st.integers(2, 400),
)


@given(text=ROWS)
@LENIENT
def test_no_row_of_the_same_is_too_odd(text: str, checker: Checker) -> None:
    assert_whole(checker.check(text, DAY), text)


@given(text=st.one_of(ROWS, SOUP))
@settings(LENIENT, max_examples=25)
def test_a_screened_pattern_finds_what_it_would_find_alone(text: str, checker: Checker) -> None:
    assert checker, "all patterns are made when the check is"
    for one in every_pattern():
        assert one.may_be_in(text) or one.pattern.search(text) is None


def test_half_a_character_pair(checker: Checker) -> None:
    assert_whole(checker.check("288 offences \ud83d", DAY), "288 offences \ufffd")


STATEMENTS = (
    "Cambridgeshire police recorded {} child sex crimes in 2018/19",
    "{} child sex crimes in Cambridgeshire were on Instagram",
    "Police in England and Wales recorded more than {} online child sex offences on Facebook apps",
    "Instagram was used in {} offences",
    "Norfolk recorded {} child sex crimes, up to last year",
    "{} forces supplied data to the NSPCC",
    "Of {} referrals to NCMEC most came from Facebook in 2020",
    "{} per cent of online child sex offences in the East of England were on Facebook-owned apps",
)
NUMBERS = st.integers(2, 30_000_000).filter(lambda n: n not in (101, 105, 111, 112, 119, 911, 999))


@given(statement=st.sampled_from(STATEMENTS), one=NUMBERS, other=NUMBERS)
@LENIENT
def test_the_number_never_chooses_the_figure(
    statement: str, one: int, other: int, checker: Checker
) -> None:
    assert _order(statement.format(f"{one:,}"), checker) == _order(
        statement.format(f"{other:,}"), checker
    )


def _order(text: str, checker: Checker) -> list[list[str]]:
    """For every claim the keys of all figures on file, nearest first."""
    scorer, figures = every_figure(checker.store)
    return [
        [candidate.figure.key for candidate in scorer.candidates(claim, figures)]
        for claim in checker.reader.claims(text, DAY)
    ]


FAR = st.one_of(st.floats(0.05, 0.4), st.floats(2.2, 40))
STORED = (
    "More than {} online child sex offences were recorded on Facebook-owned apps in E&W|4000",
    "The platform was known in {} online child sex offences in England and Wales|9259",
    "{} online child sex offences in the East of England were on Facebook-owned apps|482",
    "Of East of England online child sex offences, the platform was known in {} cases|877",
    "Instagram was used in {} online child sex offences in the East of England|288",
    "WhatsApp was used in {} online child sex offences in the East of England|32",
    "Cambridgeshire police recorded {} child sex crimes in 2018/19|173",
    "{} child sex crimes in Cambridgeshire were on Instagram|69",
    "{} child sex crimes in Cambridgeshire were on WhatsApp|8",
    "{} police forces supplied data to the NSPCC|32",
    "In 2020 the tech industry made more than {} referrals to NCMEC|21000000",
    "In 2020 Facebook made more than {} referrals to NCMEC|20000000",
    "Up to {} child abuse images a year could go undetected, the NCA has warned|20000000",
    "{} per cent of online child sex offences in E&W with a known platform were on Instagram|22",
    "55 per cent of online child sex offences in the East of England with a known platform were on "
    "Facebook-owned apps, which is {} offences|482",
)


@given(stored=st.sampled_from(STORED), factor=FAR)
@settings(LENIENT, max_examples=300)
def test_a_far_number_is_never_confirmed(stored: str, factor: float, checker: Checker) -> None:
    text, right = stored.split("|")
    wrong = round(int(right) * factor)
    assume(wrong > 0 and not re.fullmatch(r"1[01]\d|999", str(wrong)))
    written = f"{wrong:,}"
    assume(written not in text)
    for answer in checker.check(text.format(written), DAY).answers:
        quantity = answer.finding.claim.quantity
        if quantity is not None and written in quantity.text:
            assert answer.finding.verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize("stored", STORED[:-1])
def test_and_the_right_one_is_confirmed(stored: str, checker: Checker) -> None:
    text, right = stored.split("|")
    [answer] = checker.check(text.format(f"{int(right):,}"), DAY).answers
    assert answer.finding.verdict is Verdict.SUPPORTED


def test_no_sentence_of_the_store_is_confirmed_with_another_number(checker: Checker) -> None:
    for key in checker.store.keys():  # noqa: SIM118 - a store is no dict
        figure = checker.store.figure(key)
        for answer in checker.check(figure.statement, DAY).answers:
            number = answer.finding.claim.quantity
            if number is None or answer.finding.verdict is not Verdict.SUPPORTED:
                continue
            for other in ("777,777", "0.4", "minus 12"):
                text = figure.statement[: number.start] + other + figure.statement[number.end :]
                told = [
                    one.finding.verdict
                    for one in checker.check(text, DAY).answers
                    if one.finding.claim.quantity and one.finding.claim.quantity.text == other
                ]
                assert Verdict.SUPPORTED not in told, text
