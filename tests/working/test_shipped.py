"""Sums over the shipped figures, as people write them, with the working that is shown."""

from __future__ import annotations

from datetime import date

import pytest

from bot.check import Checker
from bot.model.finding import Finding, Reason, Verdict
from bot.write.working import working

EAST, CAMBS = "in the East of England", "in Cambridgeshire"


def finding(checker: Checker, text: str) -> Finding:
    """The finding on the first claim that puts figures together, else on the first of all."""
    found = [answer.finding for answer in checker.check(text, date(2019, 12, 6)).answers]
    return next((one for one in found if one.derivation is not None), found[0])


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            f"There were 106 child sex crimes on the three apps {CAMBS}.",
            "29 + 69 + 8 = 106 offences",
        ),
        ("About 60% of the 482 were on Instagram.", "288 ÷ 482 = 59.8 per cent"),
        (
            f"Forces {EAST} logged 877 offences where the platform was known. Of these, 482 were "
            "on Facebook-owned apps; the other 395 were on other platforms.",
            "877 − 482 = 395 offences",
        ),
        (
            f"Of the child sex crimes {CAMBS} 67 were not on any of the three apps.",
            "173 − (29 + 69 + 8) = 67 offences",
        ),
        (
            f"There were 126 more offences on Instagram than on Facebook {EAST}.",
            "288 − 162 = 126 offences",
        ),
        (
            f"Instagram had nine times as many offences as WhatsApp {EAST}.",
            "288 ÷ 32 = 9 times",
        ),
        (
            f"Around nine offences a week on Facebook-owned apps were recorded {EAST}.",
            "482 ÷ 52.1 weeks = 9.24 offences a week",
        ),
        (
            f"There were more offences on Instagram than on Facebook and WhatsApp together {EAST}.",
            "288 against 162 + 32 = 194 offences",
        ),
        (f"Instagram was the most used of the three {EAST}.", "288 against 162 and 32 offences"),
        (f"Instagram was the most used platform {CAMBS}.", "69 against 29 and 8 offences"),
        (
            "Instagram, Facebook and WhatsApp together made up 44 per cent of the offences in "
            "England and Wales where the method was recorded.",
            "19 + 22 + 3 = 44 per cent, give or take 1.5",
        ),
    ],
)
def test_supported_with_its_working(checker: Checker, text: str, shown: str) -> None:
    found = finding(checker, text)
    assert (found.verdict, found.figure) == (Verdict.SUPPORTED, None), found.reason
    assert found.derivation is not None
    assert working(found.derivation) == shown


@pytest.mark.parametrize(
    ("text", "verdict", "reason"),
    [
        (
            f"There were 160 child sex crimes on the three apps {CAMBS}.",
            Verdict.REFUTED,
            Reason.NUMBER_DISAGREES,
        ),
        (
            f"There were more offences on Facebook than on Instagram {EAST}.",
            Verdict.REFUTED,
            Reason.ORDER_DISAGREES,
        ),
        # 395 offences were on platforms that are not on file: one of them may have had more.
        (
            f"Instagram was the most used platform {EAST}.",
            Verdict.NOT_ENOUGH_EVIDENCE,
            Reason.OTHERS_NOT_ON_FILE,
        ),
        (
            f"There were 194 fewer offences on Instagram than on Facebook-owned apps {EAST}.",
            Verdict.NOT_ENOUGH_EVIDENCE,
            Reason.PARTS_OVERLAP,
        ),
        (
            f"100 child sex crimes were committed on Facebook-owned apps {CAMBS}.",
            Verdict.MISLEADING,
            Reason.KNOWN_MISQUOTE,
        ),
    ],
)
def test_not_supported(checker: Checker, text: str, verdict: Verdict, reason: Reason) -> None:
    found = finding(checker, text)
    assert (found.verdict, found.reason) == (verdict, reason)


@pytest.mark.parametrize(
    "text",
    [
        f"There were 106 convictions for child sex crimes on the three apps {CAMBS}.",
        f"There were 106 child sex crimes on each of the three apps {CAMBS}.",
        f"There could be 106 child sex crimes on the three apps {CAMBS}.",
        f"The other 395 offences {EAST} were on other platforms.",
        "Instagram had nine times as many offences as WhatsApp.",
        f"Instagram had nine times as many offences as TikTok {EAST}.",
        "It is false that 106 child sex crimes in Cambridgeshire were on the three apps.",
        f"Eleven children a day are abused on the three apps {EAST}.",
    ],
)
def test_nothing_is_made_up(checker: Checker, text: str) -> None:
    assert finding(checker, text).verdict is Verdict.NOT_ENOUGH_EVIDENCE


def test_each_number_of_a_list_is_held_against_its_own_figure(checker: Checker) -> None:
    text = f"{CAMBS}, 29 child sex crimes involved Facebook, 69 Instagram and 8 WhatsApp."
    for answer in checker.check(text, date(2019, 12, 6)).answers:
        assert answer.finding.verdict is Verdict.SUPPORTED
        assert answer.finding.derivation is None
    changed = checker.check(text.replace("69", "71"), date(2019, 12, 6)).answers
    assert [answer.finding.verdict for answer in changed] == [
        Verdict.SUPPORTED, Verdict.REFUTED, Verdict.SUPPORTED,
    ]  # fmt: skip


def test_a_stored_figure_comes_before_a_sum(checker: Checker) -> None:
    text = f"Facebook, Instagram and WhatsApp together accounted for 482 offences {EAST}."
    found = finding(checker, text)
    assert found.derivation is None
    assert found.figure is not None
    assert found.figure.key == "nspcc-2019-east-fb-apps"


def test_the_caveats_of_all_figures_are_said_once(checker: Checker) -> None:
    text = f"There were 126 more offences on Instagram than on Facebook {EAST}."
    [answer] = checker.check(text, date(2019, 12, 6)).answers
    said = [caveat.text for caveat in answer.caveats]
    assert said
    assert len(said) == len(set(said))
