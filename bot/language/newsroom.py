"""The talk of a newsroom: newsroom.txt, by what its words are.

They are the open classes of words that bring a figure in: what it stands on, who tells it, what
they do. Where such a word may be passed over is told in bot/read/around/talk.py.
"""

from __future__ import annotations

from pathlib import Path

from bot.language.tokens import fold, stem

TOLD = (
    "stats?|statistics?|facts?|figures?|numbers?|updates?|snap|newsflash|flash|alert|copy|quotes?|"
    "quotation|statements?|releases?|claims?|assertions?|notes?|story|stories|headlines?|captions?|"
    "tweets?|posts?|threads?|e-?mails?|messages?|reports?|articles?|study|data|source|background|"
    "context|details?|question|answer|reminder|memo|briefing|bulletin|transcript|extract|excerpt|"
    "wording|sentence|paragraph|para|lines?|page|table|fig\\.?|chart|graph|graphic|slide|script|"
    "cue|"
    "factbox|sidebar|blog|feed|wires?|letter|submission|evidence|hansard|minutes|agenda|dossier|"
    "spreadsheet|checklist|query|fact[- ]check|lede|intro|standfirst|cutline|strap|ticker"
)
"""Nouns of telling, as a pattern: the papers that may frame a statement by themselves."""
_TABLE = Path(__file__).with_name("newsroom.txt")


def _read() -> dict[str, frozenset[str]]:
    """The words of each section, folded, as the file has them."""
    found: dict[str, list[str]] = {}
    words: list[str] = []
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            words = found.setdefault(line.strip("[] "), [])
        elif not line.startswith("#"):
            words += [fold(word) for word in line.split()]
    return {name: frozenset(some) for name, some in found.items()}


_SECTIONS = _read()


def _stems(*sections: str) -> frozenset[str]:
    return frozenset(stem(word) for name in sections for word in _SECTIONS[name])


PAPERS = _stems("papers")
"""Stems of what a figure stands on or is told in."""
BODIES = _stems("bodies")
"""Stems of who publishes it, and where it is told."""
PERSONS = _SECTIONS["persons"]
"""Who tells it, folded."""
TELLING = _stems("telling")
"""Stems of verbs of which what follows is told, and to which nothing is done."""
DOING = TELLING | _stems("doing")
"""Stems of what they do with it."""
THESE = _SECTIONS["these"]
"""What stands between, folded."""


def is_talk(folded: str, stem_: str) -> bool:
    """True for a word of the talk, whatever it is in it."""
    return (
        folded in THESE or folded in PERSONS or stem_ in PAPERS or stem_ in BODIES or stem_ in DOING
    )
