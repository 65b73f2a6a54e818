"""Cards say everything, in order, within Slack's limits, and nothing of a person's as markup."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.derivation import Derivation, Operation
from bot.model.figure import Caveat, Coverage, CoverageStatus, Status, Version
from bot.model.finding import Answer, Reason, Reply, Verdict
from bot.model.interval import Interval
from bot.write.blocks import cards_of
from bot.write.card import CHOOSE, MORE, SHARE, Card
from bot.write.dossier import dossier_cards
from bot.write.lookup import reply_about
from bot.write.notice import notice, welcome
from bot.write.phrases import REASONS, VERDICTS
from bot.write.pieces import escape
from bot.write.sheet import Sheet
from tests.slack_fake.block_rules import faults, strings
from tests.write import replies
from tests.write.replies import EVERY, FIGURE, MAY, MISQUOTE, MUST, SUPPORTED, UNLINKED, reply

Json = dict[str, Any]


def only(cards: tuple[Card, ...]) -> Card:
    (card,) = cards
    return card


def seen(card: Card) -> str:
    """What a reader sees of the blocks, from top to bottom."""
    return "\n".join(strings(list(card.blocks)))


def elements(card: Card, kind: str) -> list[Json]:
    rows = [block for block in card.blocks if block["type"] == "actions"]
    return [it for row in rows for it in row["elements"] if it["type"] == kind]


@pytest.mark.parametrize("name", EVERY)
def test_slack_takes_every_card(name: str) -> None:
    for share in (None, "7 2021-03-04 text 4,000 herons"):
        card = only(cards_of(reply(EVERY[name]), share, "U0BOSS"))
        assert faults(list(card.blocks)) == []
        assert json.loads(json.dumps(card.blocks)) == list(card.blocks)


@pytest.mark.parametrize("name", EVERY)
def test_the_verdict_comes_first_in_words(name: str) -> None:
    finding = EVERY[name].finding
    texts = list(strings(list(only(cards_of(reply(EVERY[name]))).blocks)))
    first = texts[1] if name == "warned" else texts[0]
    assert VERDICTS[finding.verdict] in first
    if finding.figure:
        assert "4,000 thefts" in first
    if finding.verdict is not Verdict.FOUND:
        assert REASONS[finding.reason] in first


def test_the_order_is_what_a_journalist_needs() -> None:
    text = seen(only(cards_of(reply(SUPPORTED))))
    parts = [
        "Supported",
        "more than 4,000 thefts",
        "Northmarsh logged 4,000+ heron thefts",
        "Period",
        "Northmarsh",
        "garden ponds",
        "Source:",
        "4 March 2021",
        "Only 4 of 5 forces reported",
        "More",
    ]
    places = [
        text.index(part, 0 if part != "Northmarsh" else text.index("Period")) for part in parts
    ]
    assert places == sorted(places)


def test_a_warning_opens_with_who_gave_it() -> None:
    texts = list(strings(list(only(cards_of(reply(replies.WARNED))).blocks)))
    assert texts[0].startswith("The Northmarsh Bird Office warned")


def test_a_source_is_linked_by_https_alone() -> None:
    linked = seen(only(cards_of(reply(SUPPORTED))))
    assert (
        "<https://herons.example/report?a=1&amp;b=2|Heron thefts &amp; &lt;other&gt; losses>"
        in linked
    )
    unlinked = replace(SUPPORTED.finding, figure=UNLINKED)
    text = seen(only(cards_of(reply(Answer(unlinked)))))
    assert "no link on file" in text
    assert "no date on file" in text


@pytest.mark.parametrize(
    "address",
    [
        "http://herons.example/",
        "javascript:alert(1)",
        "https://herons.example/ a",
        "https://herons.example/>x",
        "",
    ],
)
def test_no_other_address_is_linked(address: str) -> None:
    source = replace(FIGURE.source, url=address)
    finding = replace(SUPPORTED.finding, figure=replace(FIGURE, source=source))
    text = seen(only(cards_of(reply(Answer(finding)))))
    assert "no link on file" in text
    assert "|Heron" not in text


def test_caveats_that_must_be_shown_are_shown_and_the_rest_wait() -> None:
    for name, answer in EVERY.items():
        text = seen(only(cards_of(reply(answer))))
        for caveat in answer.caveats:
            escaped = caveat.text.replace("<", "&lt;").replace(">", "&gt;")
            assert (escaped in text) == caveat.must_show, name


def test_a_known_misquote_is_named_beside_a_wrong_number() -> None:
    assert MISQUOTE.right in seen(only(cards_of(reply(replies.REFUTED))))
    assert MISQUOTE.right not in seen(only(cards_of(reply(SUPPORTED))))


def added(figures: int) -> Reply:
    """A sum of so many figures, with the caveats of a stored one."""
    parts = tuple(replace(FIGURE, key=f"herons-2020-{number}") for number in range(figures))
    whole = Interval(Decimal(4000), Decimal(5000))
    total = Derivation(Operation.SUM, parts, (), Decimal(4000), whole, whole, "thefts")
    finding = replace(SUPPORTED.finding, figure=None, derivation=total)
    return reply(replace(SUPPORTED, finding=finding))


@pytest.mark.parametrize("figures", [2, 20, 21, 400])
def test_a_sum_names_every_figure_by_its_key_within_slacks_limits(figures: int) -> None:
    cards = cards_of(added(figures))
    for card in cards:
        assert faults(list(card.blocks)) == []
    said = "\n".join(map(seen, cards))
    for number in range(figures):
        assert said.count(f"[herons-2020-{number}]") == 1


@pytest.mark.parametrize("figures", [2, 20, 21, 400])
def test_a_sum_is_told_with_its_caveats_on_the_first_message(figures: int) -> None:
    first = seen(cards_of(added(figures))[0])
    assert "worked out from figures on file" in first
    assert escape(MUST.text) in first


def test_what_was_assumed_is_said() -> None:
    text = seen(only(cards_of(reply(replies.ASSUMED))))
    assert "assumed: period: 2020; place: Northmarsh" in text


def test_near_figures_say_what_differs() -> None:
    text = seen(only(cards_of(reply(replies.ELSEWHERE))))
    assert "41 thefts" in text
    assert "the figure is for Southmarsh, you wrote Northmarsh" in text


def test_a_pick_list_where_several_fit() -> None:
    card = only(cards_of(reply(replies.SEVERAL)))
    (picked,) = elements(card, "static_select")
    assert picked["action_id"] == f"{CHOOSE}.0"
    assert [option["value"] for option in picked["options"]] == [FIGURE.key, UNLINKED.key]
    assert (
        picked["options"][0]["text"]["text"]
        == "garden ponds, Northmarsh, 2020, more than 4,000 thefts"
    )
    assert not elements(only(cards_of(reply(replies.ELSEWHERE))), "static_select")


def test_only_what_the_statement_may_mean_can_be_picked() -> None:
    near = (replace(replies.FAR, slots=()), replies.FAR)
    finding = replace(replies.NOTHING.finding, reason=Reason.NOT_NAMED, nearest=near)
    (picked,) = elements(only(cards_of(reply(Answer(finding)))), "static_select")
    assert len(picked["options"]) == 1


def test_several_pick_lists_on_a_card_have_names_of_their_own() -> None:
    card = only(cards_of(reply(replies.SEVERAL, replies.SEVERAL)))
    assert faults(list(card.blocks)) == []
    assert len(elements(card, "static_select")) == 2


def test_buttons() -> None:
    private = only(cards_of(reply(SUPPORTED, SUPPORTED), share="7 2021-03-04 text x"))
    assert [(it["action_id"], it["value"]) for it in elements(private, "button")] == [
        (MORE, FIGURE.key),
        (SHARE, "7 2021-03-04 text x"),
    ]
    public = only(cards_of(reply(SUPPORTED)))
    assert [it["action_id"] for it in elements(public, "button")] == [MORE]
    near = only(cards_of(reply(replies.ELSEWHERE)))
    assert [it["value"] for it in elements(near, "button")] == [UNLINKED.key]
    alone = replace(replies.NOTHING.finding, nearest=())
    assert elements(only(cards_of(reply(Answer(alone)))), "button") == []


def test_the_text_alone_says_everything() -> None:
    for answer in EVERY.values():
        card = only(cards_of(reply(answer)))
        said = [VERDICTS[answer.finding.verdict], answer.finding.claim.text]
        figure = answer.finding.figure
        if figure:
            said += [figure.measure.name, "Northmarsh", "garden ponds", "2020", "4 March 2021"]
            said += [caveat.text for caveat in answer.caveats if caveat.must_show]
        said += [near.figure.unit for near in answer.finding.nearest]
        for part in said:
            escaped = part.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            assert escaped in card.text


def test_many_answers_are_laid_out_on_several_messages_and_none_is_lost() -> None:
    cards = cards_of(reply(*[SUPPORTED] * 40), share="7 2021-03-04 text x", shared_by="U0BOSS")
    assert len(cards) > 1
    for card in cards:
        assert faults(list(card.blocks)) == []
    shown = sum(seen(card).count("Supported: the figure is") for card in cards)
    assert shown == 40
    assert sum(card.text.count("Supported: the figure is") for card in cards) == 40
    assert [bool(elements(card, "button")[1:]) for card in cards] == [False] * (len(cards) - 1) + [
        True
    ]
    assert "Shared by" in seen(cards[0])
    assert "Shared by" not in seen(cards[-1])


def test_one_answer_too_long_for_a_message_is_broken_and_none_of_it_lost() -> None:
    caveats = tuple(Caveat(f"c{n}", "scope", True, f"caveat {n} " + "x" * 900) for n in range(30))
    cards = cards_of(reply(replace(SUPPORTED, caveats=caveats)))
    assert len(cards) > 1
    for card in cards:
        assert faults(list(card.blocks)) == []
    text = "\n".join(map(seen, cards))
    assert all(f"caveat {n} x" in text for n in range(30))


def test_nothing_to_check_is_said() -> None:
    card = only(cards_of(reply()))
    assert "nothing to check" in card.text
    assert faults(list(card.blocks)) == []


@given(st.text(min_size=1, max_size=5000))
def test_what_a_person_wrote_is_never_markup(text: str) -> None:
    finding = replace(SUPPORTED.finding, claim=replays(text))
    for card in cards_of(reply(Answer(finding))):
        assert faults(list(card.blocks)) == []
        assert "<!" not in card.text
        assert "<@" not in card.text
        for block in card.blocks:
            if block["type"] != "rich_text":
                assert "<!" not in "".join(strings(block))


def replays(text: str) -> Any:
    return replies.claim(f"<!channel> <@U1> <https://evil.example|x> &lt; {text}")


def test_what_differs_repeats_a_persons_words_as_literal_text() -> None:
    slots = (replace(replies.FAR.slots[0], reason="“*<!here>* & _more_” is another"),)
    near = (replace(replies.FAR, slots=slots),)
    (card,) = cards_of(reply(Answer(replace(replies.ELSEWHERE.finding, nearest=near))))
    assert faults(list(card.blocks)) == []
    for block in card.blocks:
        assert ("here" in "".join(strings(block))) == (
            block["type"] == "rich_text" and "list" in str(block)
        )
    assert "<!" not in card.text


@given(st.text(max_size=4000))
def test_a_notice_is_literal_text(text: str) -> None:
    card = notice(f"a{text}b")
    assert faults(list(card.blocks)) == []


def test_the_welcome_quotes_examples_from_the_store() -> None:
    card = welcome((FIGURE.statement,))
    assert faults(list(card.blocks)) == []
    assert FIGURE.statement in seen(card)
    assert FIGURE.statement in card.text
    assert "/figure" in card.text
    assert faults(list(welcome(()).blocks)) == []


def test_a_figure_that_was_chosen() -> None:
    card = only(cards_of(reply_about(FIGURE, (MUST, MAY), ())))
    assert faults(list(card.blocks)) == []
    assert "On file: more than 4,000 thefts" in seen(card)
    assert not [block for block in card.blocks if block["type"] == "rich_text"]


def test_more_tells_all_caveats_and_versions() -> None:
    version = Version(
        figure=FIGURE.key,
        number=1,
        value=FIGURE.value,
        value_high=None,
        qualifier=FIGURE.qualifier,
        status=Status.SUPERSEDED,
        since="2021-03-04",
        recorded="2021-03-05",
        by="A. Editor",
        approved_by="B. Editor",
        reason="recounted <twice>",
    )
    row = Coverage(FIGURE.source.key, "", "", "<Eastmarsh>", CoverageStatus.REFUSED, "by post")
    sheet = Sheet(FIGURE, (MUST, MAY), (row,), (version,), (MISQUOTE,))
    retracted = replace(UNLINKED, status=Status.RETRACTED)
    card = only(dossier_cards([sheet, Sheet(retracted)]))
    assert faults(list(card.blocks)) == []
    for part in (
        "Only 4 of 5 forces",
        "rounds to thousands",
        "One heron, one theft",
        "superseded",
        "recounted &lt;twice&gt;",
        "&lt;Eastmarsh&gt;, whole return: refused (by post)",
        "“4,000 birds”. Right: 4,000 thefts of herons.",
        "*Retracted: it must not be used.*",
        "*Bodies asked:* 5",
        "no link on file",
        "herons-southmarsh",
    ):
        assert part in seen(card)
        assert part in card.text


def test_every_reason_has_its_phrase_and_every_card_can_say_it() -> None:
    assert set(REASONS) == set(Reason)
    assert set(VERDICTS) == set(Verdict)
    assert len(set(REASONS.values())) == len(Reason)
    for reason in Reason:
        finding = replace(replies.NOTHING.finding, reason=reason)
        assert REASONS[reason] in only(cards_of(reply(Answer(finding)))).text
