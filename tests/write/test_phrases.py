"""The words for verdicts and reasons: short, whole sentences, none of them the code's own."""

from __future__ import annotations

import pytest

from bot.model.finding import Reason, Verdict
from bot.write.phrases import REASONS, VERDICTS


@pytest.mark.parametrize("reason", Reason)
def test_a_reason_is_one_whole_sentence_in_plain_words(reason: Reason) -> None:
    phrase = REASONS[reason]
    assert phrase[0].isupper()
    assert phrase.endswith(".")
    assert "_" not in phrase
    assert len(phrase) <= 120


@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_is_told_in_a_word_or_two(verdict: Verdict) -> None:
    assert 1 <= len(VERDICTS[verdict].split()) <= 2


def test_no_phrase_that_can_t_tell_sounds_like_a_yes() -> None:
    unsure = set(Reason) - {Reason.NUMBER_AGREES, Reason.LITERALLY_TRUE, Reason.TREND_NOT_ON_FILE}
    assert not [one for one in unsure if "agrees" in REASONS[one] or "true" in REASONS[one].lower()]
