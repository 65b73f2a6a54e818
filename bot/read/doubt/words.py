"""The words of doubt, by what they do: each stands here once, as the beginning of a word.

A sentence that has one of `DOUBTING` anywhere is not taken at its word; those of `JUDGING` say so
only of a sentence beside theirs, or of a line that stands behind their label.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.language.tokens import Token

_FALSE = """
    contradict gainsa repudiat disavow rebuff
    bogus hoax fake myth debunk disprov falsif falsely falsehood fabricat invent nonsens rubbish
    absurd ludicrous laughable prepost unfounded baseless groundless mislead misled erroneous
    wrongly inaccura whitewash cobblers bonkers whopper porkies spurious concoct untruth untenable
"""
"""It isn't so."""
_SLIPS = """
    mistak misquot misstat misremember misreport mishear misheard misread misprint mistyp misplac
    miscalc miscount misinterp misunderst misattrib mislabel typo transpos muddl apolog
    blunder howler gaffe glitch botch bungl
"""
"""Somebody got it wrong."""
_TAKING = """
    retract recant disown backtrack backpedal unpublish superseded obsolete outdated
    discredit
"""
"""Somebody takes it back, or something newer has taken its place."""
_DENYING = """
    disput refut rebut dispel contrary disagre contests contested contesting scoff sneer mock
    ridicul scorn scepti skepti cynic incredul
"""
"""Somebody says that it isn't so."""
_UNSURE = """
    unlikely impossib implausib improbab dubious questionable uncertain unclear unverif unconfirm
    uncorrob unsourc unreliab untrustw unproven unsubstant guesswork
"""
"""Nobody can be sure of it."""
_TWISTED = """
    exaggerat overstat understat distort propaganda massaged fiddled fudged inflated plucked capped
    doctored embellish
"""
"""It was made to look so."""
_MADE_UP = """
    pretend fantas hypothe suppos imagin presum speculat conjectur rumour legend folklore
    spoof satir parod joke joking fool idiot daft stupid gullib naive liar simulat modelled
    modelling scenario rehears daydream clairvoy psychic troll conspirac
"""
"""It is only supposed, made up, or said in jest."""
_WORDS = (_FALSE, _SLIPS, _TAKING, _DENYING, _UNSURE, _TWISTED, _MADE_UP)
DOUBTING = tuple(stem for words in _WORDS for stem in words.split())
_INNOCENT = frozenset(
    "supposedly presumably invention inventions inventory inventories foolproof mockery".split()
)
"""Begin like a word of doubt, and are none where they stand beside a number."""

PLANS = (
    r"(?:plan|forecast|target|promise|projection|pledge|prediction|aim|goal|ambition|scenario|hope|"
    r"vision|expectation)s?"
)
"""Nouns of what is only meant to be, as a pattern."""
JUDGING = (
    *DOUBTING,
    *"""
    false untrue wrong incorrect error lie lies lied lying fiction nope bollocks garbage drivel
    tripe bunk bad withdraw withdrew withdrawn regret delet scrap scrub scratch spike axed amend
    revis correct restat deny denies denied denial doubt differ disagreem otherwise challeng
    question reject dismiss contest overturn guess bluff trick kidding joker teas fooled test dummy
    specimen sample quiz drill draft example option needed alternative unsafe dodgy iffy suspect
    shaky
    """.split(),
)
"""How words begin that judge what stands beside them, wherever else they are innocent."""
_SOUND = frozenset(
    "correct correctly correctness lieu sampled question questions badge badges".split()
)
"""Begin like those, and judge nothing."""


def doubting(words: Iterable[Token], known: frozenset[str]) -> bool:
    """True where a word is one of doubt and no name of the store has it (`known`)."""
    return any(
        word.folded.startswith(DOUBTING)
        and word.folded not in _INNOCENT
        and word.folded not in known
        for word in words
    )


def judging(words: Iterable[Token]) -> bool:
    """True where a word judges the sentence beside its own."""
    return any(word.folded.startswith(JUDGING) and word.folded not in _SOUND for word in words)
