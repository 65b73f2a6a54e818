"""Plain words that narrow what is counted where they stand: "crimes in the pub", "paper crimes".

Who brings a figure and where it is told is no part of it ("our editor reckons"), unless it stands
in the phrase that is counted, leads on from it, or is the one who has it.
"""

from __future__ import annotations

from bot.language.plain import COUNTING, FINDING, FRAME, GRAMMAR, NEUTRAL, RECORDING, SAYING
from bot.model.quantity import Kind, Quantity
from bot.read.around.recorders import RECORDERS
from bot.read.around.view import Around


def narrows(around: Around, at: int) -> bool:
    """True where a plain word tells which of what is counted, whose it is or what was done."""
    return any(is_narrowing(around, at) for is_narrowing in _WAYS)


_PARTICLES = frozenset("off away back aside apart".split())
_LEAVING = frozenset(
    {("let", "in"), ("let", "out"), ("let", "off"), ("stood", "down"), ("stand", "down"),
     ("stands", "down"), ("standing", "down")}
)  # fmt: skip
_INTO = frozenset("on into through out".split())
_LASTING = frozenset("year month week day hour minute person head capita cent".split())
_TELLERS = frozenset(
    """
    economist economists statistician statisticians researcher researchers academic academics
    reader readers viewer viewers listener listeners caller callers correspondent correspondents
    reporter reporters journalist journalists columnist presenter editor editors colleague
    colleagues boss teacher lecturer professor prof doc dad mum nan gran uncle aunt pal pals chaps
    ladies gents folk folks guys mate team anyone someone somebody anybody anybody expert experts
    analyst analysts minister ministers spokesman spokeswoman spokesperson charity
    """.split()
)
_PAPERS = frozenset(
    """
    newsroom broadsheet tabloid magazine journal press paper news article story caption graphic
    chart graph spreadsheet slide briefing memo brief dossier yearbook almanac archive bulletin
    bulletins morning evening breakfast newsletter headline headlines title titles handout
    factsheet infographic posts posting post tweet tweets thread email line lines conference meeting
    inbox notebook notes handover feature interview query querying textbook wiki quiz pub trivia
    homework essay coursework exam copy piece
    """.split()
)
_BEARERS = _TELLERS | _PAPERS | RECORDERS
"""Who and what brings a figure into a newsroom."""
_CHOOSING = frozenset(
    """
    verified confirmed true right correct remaining estimated featured quoted official registered
    stated cited listed old known needed wanted reading
    """.split()
)
"""What is said of some of them, not of all."""


def _is_counted(around: Around, at: int) -> bool:
    """ "173 teacher crimes", "173 crime headlines", "173 verified crimes"."""
    folded = around.folded(at)
    if folded not in _BEARERS and folded not in _CHOOSING:
        return False
    first = _begins_after_number(around, at)
    if first is None or (first == at and folded in RECORDERS):
        return False
    followed = at + 1 < len(around.words) and _adjoin(around, at)
    return (
        folded in _BEARERS
        or folded == "reading"
        or (followed and around.folded(at + 1) not in GRAMMAR)
    )


def _begins_after_number(around: Around, at: int) -> int | None:
    """Where the run of words up to here begins, where a number stands right before it."""
    first = at
    while first > 0 and _adjoin(around, first - 1) and around.folded(first - 1) not in GRAMMAR:
        first -= 1
    start = around.words[first].start
    led = any(0 <= start - number.end <= 1 for number in around.quantities)
    return first if led and around.folded(first) not in GRAMMAR else None


def _adjoin(around: Around, at: int) -> bool:
    return around.words[at + 1].start - around.words[at].end == 1


_KEPT = frozenset("recorded logged registered counted".split())
_BRINGING = SAYING | FINDING | NEUTRAL - GRAMMAR - _KEPT | {"according"}
_LEADING = frozenset(
    """
    by against among amongst in on at via through during before after with for of from to towards
    """.split()
)
_ARTICLES = frozenset("a an the our your my this that its their his her some one".split())


def _is_led_to(around: Around, at: int) -> bool:
    """ "Crimes in the pub", "crimes by a boss", "recorded by a charity"; not "seen by a boss"."""
    if around.folded(at) not in _BEARERS:
        return False
    before = at - 1
    while around.folded(before) in _ARTICLES:
        before -= 1
    led_from = around.folded(before - 1)
    if around.folded(before) not in _LEADING or not led_from or led_from in _ARTICLES:
        return False  # only a number stands between: "the 12 in the chart"
    if around.folded(at) in RECORDERS:
        kept = led_from in RECORDING
        return not kept and _begins_after_number(around, before - 1) is not None
    return led_from not in _BRINGING


_KEEPERS = frozenset(
    """
    statistician statisticians researcher researchers academic academics analyst analysts expert
    experts economist economists
    """.split()
)
_HAVING = frozenset(
    """
    had has have suffered saw experienced endured got hit reached enjoyed faced averaged recorded
    logged registered counted received
    """.split()
)


def _is_subject(around: Around, at: int) -> bool:
    """ "Northland readers suffered 12 burglaries": not all of Northland did."""
    has = around.folded(at + 1)
    if around.folded(at) not in _BEARERS - RECORDERS or not at or has not in _HAVING:
        return False
    if around.folded(at) in _KEEPERS and has in RECORDING:
        return False
    before = around.words[at - 1]
    return before.end in around.places and around.words[at].start - before.end == 1


_BOOKKEEPING = COUNTING | SAYING | FINDING


def _is_done(around: Around, at: int) -> bool:
    """ "Police managed 173 crimes": what police do with crimes is more than having them."""
    word = around.words[at]
    if around.folded(at) not in FRAME - _BOOKKEEPING:
        return False
    counts = any(one.start == word.end + 1 for one in around.quantities)
    return counts and around.folded(at - 1) in RECORDERS


def _is_turned(around: Around, at: int) -> bool:
    """ "Wrote off £500", "got away with", "looked into 12": the particle makes another verb."""
    if around.folded(at) not in NEUTRAL - GRAMMAR:
        return False
    particle = around.folded(at + 1)
    if (around.folded(at), particle) in _LEAVING:
        return True
    if particle in _PARTICLES:
        return around.folded(at) in COUNTING | SAYING
    return particle in _INTO and any(
        one.start == around.words[at + 1].end + 1 and _counts(around, one)
        for one in around.quantities
    )


def _counts(around: Around, number: Quantity) -> bool:
    """True where a noun follows the number, or where it is money."""
    return number.kind is Kind.MONEY or any(
        0 <= word.start - number.end <= 1 and word.folded not in GRAMMAR for word in around.words
    )


def _is_divisor(around: Around, at: int) -> bool:
    """ "Per officer": what each number is reckoned for, not who keeps the count."""
    return around.folded(at - 1) == "per" and around.folded(at) not in _LASTING


def _is_of_a_person(around: Around, at: int) -> bool:
    """ "Teacher absence": what the next word of a measure's name is of, not who tells it."""
    words = around.words
    if words[at].folded not in _ONE_PERSON or at + 1 == len(words) or not _adjoin(around, at):
        return False
    return words[at + 1].folded in around.measured - NEUTRAL


_ONE_PERSON = frozenset(word for word in _TELLERS if not word.endswith("s"))


_WAYS = (
    _is_counted, _is_led_to, _is_subject, _is_done, _is_turned, _is_divisor,
    _is_of_a_person,
)  # fmt: skip
