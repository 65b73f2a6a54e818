"""What is about the telling is left out; what changes the claim never is."""

from __future__ import annotations

import pytest

from bot.read.around.asides import find_asides, without_asides

CLAIM = "the rate in Northland was 12 in 2018/19"


@pytest.mark.parametrize(
    "text",
    [
        "For example, {}",
        "Few would dispute that {}",
        "Your readers may care to know that {}",
        "What struck me most is that {}",
        "Traders shrugged as {}",
        "{}, wasn't it?",
        "{}, and nobody batted an eyelid",
        "{}, to the dismay of ministers.",
        "{} (see chapter on rates)",
        "Correct me if I'm wrong but {}",
        "Don't quote me, but I think {}",
        "Do not quote me on this, but {}",
        "Don't hold me to it, but {}",
        "I'm no expert, but I think {}",
        "I may well be wrong, but {}",
        "Not to be pedantic, but {}",
        "{} and nobody's talking about it",
        "{} and no one is paying any attention.",
        "{} but hardly anyone seems to have noticed",
        "{}, yet nobody wants to talk about it.",
        "{} and everyone's talking about it",
        "Not that anyone asked, but {}",
        "Nobody's talking about it, but {}",
        "Nobody talks about the fact that {}",
        "If the official series is anything to go by, {}",
        "{}, and I'm not making this up",
        "{}, and not a word about it in the papers",
        "People forget that {}",
        "We tend to forget that {}",
        "Too many people overlook that {}",
        "It's easy to forget that {}",
        "What critics forget is that {}",
    ],
)
def test_what_is_about_the_telling_is_left_out(text: str) -> None:
    blanked = without_asides(text.format(CLAIM))
    assert blanked.strip(" .") == CLAIM
    assert len(blanked) == len(text.format(CLAIM))


@pytest.mark.parametrize(
    "text",
    [
        "Ministers would like to see that {}",
        "Nobody would argue that {}",
        "Would you agree to {}?",
        "Don't believe it, but {}",
        "{}, and nobody believed it",
        "{}, and few noticed the error",
        "{} (see correction: it was lower)",
        "{} (hereafter the forecast)",
        "Critics shocked by claim of {}",
        "Critics pounced on a target of {}",
        "Ministers set {}",
        "{}, to the surprise of those who know better",
        "Not sure this is right, but {}",
        "Half of {}",
        "Don't quote the line that {}",
        "Don't quote me as saying {}",
        "I was wrong, but {}",
        "Not that I believe it, but {}",
        "If the rumours are anything to go by, {}",
        "If the forecast data are anything to go by, {}",
        "Nobody says that {}",
        "{}, and not a word of it is true",
        "{} and nobody's buying it",
        "{} but nobody remembers saying it",
        "{} and nobody paid it back",
        "Forget that {}",
        "I forgot that {}",
        "People forget whether {}",
        "People forget the claim that {}",
    ],
)
def test_what_changes_the_claim_is_kept(text: str) -> None:
    assert not find_asides(text.format(CLAIM))
