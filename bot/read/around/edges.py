"""Where a run of talk may begin and end, so that it is no part of the phrase that is counted."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.newsroom import BODIES, PAPERS, PERSONS, TELLING
from bot.language.plain import COUNTING, FINDING, GRAMMAR, SAYING
from bot.language.tokens import Token
from bot.read.around.papers import DETERMINERS, is_paper_telling, is_told
from bot.read.around.runs import Core, Run

_BE = frozenset("is was are were be being".split())


def begins_apart(run: Run) -> bool:
    """True where a run goes on from no phrase that is counted."""
    if run.left is None or run.left is Core.EDGE or is_paper_telling(run):
        return True
    first = run.words[0]
    if run.left is Core.NUMBER:
        return first.folded in _AFTER_NUMBER or _is_on_paper(run.words)
    if run.right is Core.EDGE and (
        all(word.folded in _PARTING for word in run.words) or _is_on_the_talker(run.words)
    ):
        return True
    if run.left is Core.NAME and run.right in (None, Core.EDGE):
        return _is_for_paper(run.words) or first.stem in PAPERS
    return False


_AFTER_NUMBER = _BE | frozenset("down as appears appear stands stood".split())
_PARTING = frozenset("asap please pls thanks thx ta cheers too though then now ok okay".split())
_SHORTEST = 4


def _is_on_the_talker(words: Sequence[Token]) -> bool:
    """ "When you get a sec", "whichever way I cut it", "as we reported"."""
    opens = words[0].folded in ("when", "whichever", "whatever", "however", "as")
    return opens and any(word.folded in _TALKERS for word in words[1:4])


_TALKERS = frozenset("i you we".split())


def _is_on_paper(words: Sequence[Token]) -> bool:
    """ "12 in the chart is": where the number stands, with a verb behind it."""
    if len(words) < _SHORTEST or words[0].folded not in ("in", "on", "from"):
        return False
    noun = words[1].folded in DETERMINERS and words[-2].stem in PAPERS
    return noun and words[-1].folded in _BE


def _is_for_paper(words: Sequence[Token]) -> bool:
    """ "For the sidebar"."""
    led = len(words) > 1 and words[0].folded == "for" and words[1].folded in DETERMINERS
    return led and words[-1].stem in PAPERS


def ends_apart(run: Run) -> bool:
    """True where a run can't be part of the phrase that follows."""
    if run.right is None or run.right is Core.EDGE or is_paper_telling(run):
        return True
    words = list(run.words)
    while words and words[-1].folded in DETERMINERS and len(words) > 1:
        if words[-1].folded == "that" and run.right is not Core.NUMBER:
            return True
        words.pop()
    last = words[-1].folded
    if last in _CONJUNCTIONS:
        return True
    if last in _PREPOSITIONS:
        return _is_led_by_verb(words, run.right)
    if run.right is Core.NUMBER:
        return _leads_to_number(words)
    bare = len(words) == len(run.words) and run.right is Core.MEASURE
    return _hinges(words, run.right, bare=bare)


_CONJUNCTIONS = frozenset("that whether how why because and but so as if".split())
_PREPOSITIONS = frozenset(
    "in for at during on over across from since to about of beside alongside".split()
)
_WITHIN = frozenset("in for on at".split())
_OF = frozenset("of by with among per than against between like".split())


def _is_led_by_verb(words: Sequence[Token], right: Core) -> bool:
    """ "Ask the minister about", "I have 12 down for": the preposition is the verb's."""
    before = [word for word in words if word.folded not in _PREPOSITIONS]
    while before and before[-1].folded in DETERMINERS:
        before.pop()
    if not before:
        return False
    governor = before[-1]
    if governor.folded in _NUMBERS | _TAKING | _ASKED or _is_on_file(words, governor):
        return True
    if right is Core.NAME and len(before) > 1 and before[-2].folded in _ASKING:
        return True  # "told parliament in | March 2021"
    asked = words[-1].folded == "about" and governor.stem in BODIES
    if (asked or governor.folded in PERSONS) and any(word.folded in _ASKING for word in before):
        return True
    single = governor.stem in PAPERS and not governor.folded.endswith("s")
    apart = single or not (governor.stem in PAPERS | BODIES or governor.folded in PERSONS)
    return right is Core.NAME and words[-1].folded in _WITHIN and apart


_ASKING = frozenset("ask tell told asked".split())
_ASKED = frozenset(
    "me us him her them you minister ministers secretary state anyone anybody".split()
)
_NUMBERS = frozenset(
    "figure number value total stat statistic count reading level answer row entry line cell bar "
    "label caption chart graph map table box score subject question matter topic point".split()
)
"""Nouns of which what follows is said: "the figure for"; "letters on" are letters."""
_TAKING = frozenset(
    """
    back ask asks asked asking look looks looking want wants wanted wanting need needs needed
    check checks checking checked search searching have has had got going go turn turning use
    used quote quoted quoting put puts down comes come came staying stay heading head
    focusing zooming listed given printed published reported recorded cited write writing chasing
    spoke spoken speak speaking talk talking talked heard hear told learnt
    after know sure confident happy object agree settle commit stick
    """.split()
)
"""What takes a preposition of its own: "looking for", "ask about", "when it comes to"."""


def _is_on_file(words: Sequence[Token], governor: Token) -> bool:
    """ "What have we got on file for"."""
    at = words.index(governor)
    return at > 0 and words[at - 1].folded == "on" and governor.folded in ("file", "record", "hand")


def _leads_to_number(words: Sequence[Token]) -> bool:
    """ "The annual return shows", "we counted"; what a body or a person has is theirs."""
    last = words[-1].folded
    if last in _SHOWING:
        return True
    held = any(word.stem in BODIES or word.folded in PERSONS for word in words)
    return not held and (last in COUNTING or (last in GRAMMAR and last not in _OF))


_SHOWING = frozenset(
    "give gives gave given list lists listed show shows showed print printed quote quotes quoted "
    "say says said state states stated read reads is was as at".split()
)


def _opens_on_paper(words: Sequence[Token], *, bare: bool) -> bool:
    """ "In the csv the rate": an article, or a place, begins another phrase."""
    led = words[0].folded in ("in", "on", "from", "per") and len(words) > _LED
    return led and words[1].folded in DETERMINERS and words[-1].stem in PAPERS and not bare


_LED = 2


def _hinges(words: Sequence[Token], right: Core, *, bare: bool) -> bool:
    """True where the last word is a verb, or a paper's name stands before a place or a time."""
    last = words[-1]
    if last.folded in GRAMMAR:
        return last.folded not in _OF
    if is_told(words, len(words) - 1) and (last.folded in PERSONS or not bare):
        return True
    if _opens_on_paper(words, bare=bare):
        return True
    if right is Core.NAME and last.folded in _NUMBERS:
        return True
    return _is_telling(words)


def _is_telling(words: Sequence[Token]) -> bool:
    """ "The magazine has": the last word is a verb of telling, and no noun."""
    last = words[-1]
    before = words[-2].folded if len(words) > 1 else ""
    if not before or before in DETERMINERS or before in _PREPOSITIONS - {"to"}:
        return False
    if before == "to" and last.folded in _MEANT:
        return False
    if last.folded in _SURE:
        return True
    if last.stem in PAPERS and last.folded not in SAYING:
        return last.stem in TELLING and last.folded.endswith(("s", "ed", "ing"))
    return last.stem in TELLING or last.folded in SAYING | FINDING


_SURE = frozenset("sure certain confident positive aware clear happy glad sorry right".split())
_MEANT = frozenset(
    "bring take keep hold lift push pull get put set cut move raise drive land kick turn lead send "
    "have give see make stick hit start stop".split()
)
"""What people mean to do with a rate: "promised to bring the rate to 12"."""


def tells(run: Run) -> bool:
    """True for "my scrape has", "Treasury sources put": whoever it is, they only tell the number.

    The number must be told of the measure ("at 12", "as 12"), or the students would have it.
    """
    words = run.words
    while words and words[-1].folded in DETERMINERS:
        words = words[:-1]
    beside = run.right in (Core.NAME, Core.MEASURE) and run.left is Core.EDGE
    return beside and run.linked and len(words) > 1 and _is_telling(words)
