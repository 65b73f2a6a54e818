"""Plain words that tell what became of what is counted, or how much of it is meant.

"Sold twice", "lived alone", "found a home", "record rainfall", "70 red cards a club": elsewhere
they only colour a statement or say who counted.
"""

from __future__ import annotations

from bot.language.persons import PERSONS
from bot.language.plain import GRAMMAR, NEUTRAL, SAYING
from bot.language.tokens import stem
from bot.read.around.recorders import RECORDERS
from bot.read.around.view import Around


def happens(around: Around, at: int) -> bool:
    """True where a plain word tells what was done to some of them, or that it is no usual one."""
    return any(is_happening(around, at) for is_happening in _WAYS)


def is_consuming(around: Around, at: int) -> bool:
    """ "Used 12 GWh", which says nothing of what was made; not "were used 12 times"."""
    if around.folded(at) not in ("used", "uses", "using") or around.folded(at - 1) in _BEEN:
        return False
    return _leads_to_number(around, at)


def changed_stem(around: Around, at: int) -> str | None:
    """Another stem where a word is not what its own says: record rainfall, money donated away."""
    record = around.folded(at) == "record"
    if record and (_is_unusual(around, at) or _is_named_record(around, at)):
        return _UNUSUAL
    if _is_a_stand(around, at):
        return _STAND
    return _GIVEN_AWAY if _is_given_away(around, at) else None


_UNUSUAL, _GIVEN_AWAY, _STAND = "record-breaking", "given-away", "grandstand"


def _is_given_away(around: Around, at: int) -> bool:
    """ "Donated £5m", with nobody to whom: who did so has not received it."""
    if around.folded(at) not in ("donated", "donates") or around.folded(at - 1) in _BEEN:
        return False
    later = (word.folded for word in around.words[at:])
    return _leads_to_number(around, at) and "to" not in later


def is_single(around: Around, at: int) -> bool:
    """ "One tenant paid": what is told of a single one is no average."""
    if around.folded(at) != "one" or at + 1 >= len(around.words) or not _adjoin(around, at):
        return False
    return at == 0 and around.words[1].stem in _ONE_OF_THEM and around.folded(1)[-1:] != "s"


_ONE_OF_THEM = PERSONS | {stem(one) for one in "household family home house flat class".split()}
_BEEN = frozenset("was were is are be been being get gets got not".split())


def _adjoin(around: Around, at: int) -> bool:
    """True where only a space stands between a word and the next."""
    words = around.words
    return at >= 0 and at + 1 < len(words) and words[at + 1].start - words[at].end == 1


def _leads_to_number(around: Around, at: int) -> bool:
    return any(one.start == around.words[at].end + 1 for one in around.quantities)


def _is_repeated(around: Around, at: int) -> bool:
    """ "Sold twice": how often each was, not how many there were."""
    if around.folded(at) != "twice" or not _adjoin(around, at - 1):
        return False
    return around.folded(at - 1) not in NEUTRAL and around.folded(at + 1) not in _FACTORED


_FACTORED = frozenset("as the that what its their more a".split())


def _is_alone(around: Around, at: int) -> bool:
    """ "Lived alone", not "in Northmarsh alone"."""
    if around.folded(at) != "alone" or not _adjoin(around, at - 1):
        return False
    return around.folded(at - 1) in _BEING


_BEING = frozenset(
    "live lives lived living sleep sleeps slept sleeping travel travels travelled travelling stay "
    "stayed staying die died dying work works worked working left drive drove driving".split()
)


def _is_found(around: Around, at: int) -> bool:
    """ "Found a home": what they got, not what somebody has found out."""
    if around.folded(at) not in ("found", "find", "finds", "finding"):
        return False
    article = around.folded(at + 1) in ("a", "an", "another")
    return article and around.folded(at + 2) in around.dimensions | _GOT


_GOT = frozenset("home place bed job way".split())


def _is_unusual(around: Around, at: int) -> bool:
    """ "A record attendance", "striking workers": not "police record burglaries"."""
    folded, following = around.folded(at), at + 1
    if folded not in ("record", "striking") or not _adjoin(around, at):
        return False
    if folded == "striking":
        return around.words[following].stem in PERSONS or around.folded(following) in _STAFF
    owner = around.words[at - 1].text if at else "a"
    led = owner.lower() in _ARTICLES or owner.endswith(("'s", "’s", "s'", "s’"))
    return led and around.folded(following) in around.measured - NEUTRAL


_STAFF = frozenset("workforce headcount people".split())
_ARTICLES = frozenset("a the its their our this".split())


def _is_divisor(around: Around, at: int) -> bool:
    """ "70 red cards a club": so many for each, where the store tells clubs apart."""
    if around.folded(at) not in around.dimensions or around.folded(at - 1) not in ("a", "an"):
        return False
    if not (_adjoin(around, at - 1) and _adjoin(around, at - 2)):
        return False
    counted = around.words[at - 2]
    return counted.folded.endswith("s") and _follows_number(around, at - 2)


def _follows_number(around: Around, at: int) -> bool:
    """True for the last word of a phrase that a number begins."""
    first = at
    while _adjoin(around, first - 1) and around.folded(first - 1) not in GRAMMAR:
        first -= 1
    return any(0 <= around.words[first].start - one.end <= 1 for one in around.quantities)


def _is_time_of(around: Around, at: int) -> bool:
    """ "67 days' warning": so long was the warning, and nothing has lasted 67 days."""
    word = around.words[at]
    if word.folded not in SAYING or not word.folded.endswith("ing"):
        return False
    return any(word.start - one.end == len("' ") for one in around.quantities)


def _is_named_record(around: Around, at: int) -> bool:
    """ "The turnout record was": the best of all, not what was recorded."""
    told_by = around.folded(at - 1) in RECORDERS
    if around.folded(at) != "record" or told_by or not _adjoin(around, at - 1):
        return False
    return around.folded(at + 1) in _BEEN | _OF and (
        around.folded(at - 1) in around.dimensions | (around.measured - NEUTRAL)
    )


_OF = frozenset("of in at for stands stood".split())


def _is_lasting(around: Around, at: int) -> bool:
    """ "Waited over a year": a time that each of them took."""
    bounded = around.folded(at - 1) in ("a", "an") and around.folded(at - 2) in _BEYOND
    return bounded and f"{around.folded(at)}s" in _SPANS


_SPANS = frozenset("years months weeks days hours decades".split())
_BEYOND = frozenset("over than under nearly almost about".split())


def _is_made(around: Around, at: int) -> bool:
    """ "Harbour printed 12 ballots": what a member did, not a paper that brings the figure."""
    if around.folded(at) not in _MADE or not at or not _leads_to_number(around, at):
        return False
    return around.words[at - 1].start in around.named


_MADE = frozenset("printed prints emailed texted tweeted pasted pinned scribbled".split())


def _is_a_stand(around: Around, at: int) -> bool:
    """ "The main stand drew an average of 12": a part of a ground, where nothing stands at 12."""
    if around.folded(at) not in ("stand", "stands") or not _adjoin(around, at - 1):
        return False
    return around.folded(at - 1) in _ARTICLES | _SIDES


_SIDES = frozenset("main north south east west home away family".split())


_WAYS = (
    _is_repeated, _is_alone, _is_found, _is_unusual, _is_divisor, _is_time_of, _is_named_record,
    _is_lasting, _is_made, _is_a_stand,
)  # fmt: skip
