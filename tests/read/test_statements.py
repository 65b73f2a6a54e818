"""How a text falls into statements, and that nothing of it is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.read.statements import split

ARTICLE = """Fires double in Northmarsh
Council promises 12 more crews

Northmarsh Fire Service put out 1,204 fires last year, the council said. “It was
hot,” said Cllr. J. Okafor. “There were 4.5 fires a day.” She declined to add more.

* 300 in Saltby
* 904 elsewhere
> a quoted line
1) the first point

Source: the council"""


def words(text: str) -> list[str]:
    return [statement.text for statement in split(text)]


def test_an_article() -> None:
    assert words(ARTICLE) == [
        "Fires double in Northmarsh",
        "Council promises 12 more crews",
        "Northmarsh Fire Service put out 1,204 fires last year, the council said.",
        "“It was\nhot,” said Cllr. J. Okafor.",
        "“There were 4.5 fires a day.”",
        "She declined to add more.",
        "* 300 in Saltby",
        "* 904 elsewhere",
        "> a quoted line",
        "1) the first point",
        "Source: the council",
    ]
    assert [s.paragraph for s in split(ARTICLE)] == [0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3]


def test_slack_lines_each_stand_for_themselves() -> None:
    assert words("is this right?\n4000+ on fb\nor was it 300") == [
        "is this right?",
        "4000+ on fb",
        "or was it 300",
    ]


def test_hard_wrapped_lines_are_put_together() -> None:
    text = (
        "Police in Northmarsh recorded 4,211 offences in which an app was used in the\n"
        "year to March, and 300 of them were on one platform. Nobody would comment."
    )
    assert len(split(text)) == 2


def test_decimals_and_abbreviations_end_nothing() -> None:
    assert len(split("Mr. Okafor paid £1.5m for No. 12 in St. Saltby, i.e. too much.")) == 1


def test_a_lone_mark_belongs_to_what_follows() -> None:
    assert words(". No fires in Saltby") == [". No fires in Saltby"]


def test_empty_texts_state_nothing() -> None:
    assert split("") == ()
    assert split(" \n\t\r\n ") == ()


@given(st.text(max_size=400))
def test_every_character_is_in_exactly_one_statement(text: str) -> None:
    seen = 0
    for statement in split(text):
        assert text[statement.start : statement.end] == statement.text
        assert not text[seen : statement.start].strip()
        assert statement.text == statement.text.strip() != ""
        seen = statement.end
    assert not text[seen:].strip()


@given(
    st.lists(
        st.sampled_from(["A b. ", "4.5 ", "\n", "\n\n", "“Q.” ", "- x\n", "Mr. ", "🙂 ", "e.g. "])
    )
)
def test_the_same_for_texts_made_of_awkward_parts(parts: list[str]) -> None:
    test_every_character_is_in_exactly_one_statement.hypothesis.inner_test("".join(parts))  # type: ignore[attr-defined]  # hypothesis adds it
