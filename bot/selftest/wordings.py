"""The sentences: each puts a saying into words, or says that it can't."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.model.figure import FigureKind
from bot.selftest.names import names_a_share
from bot.selftest.places import with_article
from bot.selftest.saying import Saying

Wording = Callable[[Saying], str | None]
"""A saying as a sentence; None where the sentence would not be English."""

_ASSERTED = (FigureKind.PROJECTION, FigureKind.CLAIM)
_OWN_CLAUSE = re.compile(r"\b(?:that|whose|who|in which|could|can)\b")
_TAKES_THE = re.compile(
    r"^(?:\w+[ -])*?(?:rate|share|number|average|population|proportion|percentage|density|total"
    r"|expectancy|product|income|ratio|count|level)\b"
)
_SUM_OF = re.compile(
    r"(?:\w+ )?(?:share|percentage|proportion|number|average|total) of (?!(?:the|a) )"
)
_SPELT = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def there_were(say: Saying) -> str | None:
    """In 2018/19 there were 288 burglaries in Northmarsh."""
    if not say.counted:
        return None
    return _sentence(say.when, "there were", _spelt(say), say.noun, say.parts, say.place)


def there_were_then(say: Saying) -> str | None:
    """There were 288 burglaries in Northmarsh in 2018/19."""
    if not say.counted:
        return None
    return _sentence("there were", str(say.amount), say.noun, say.parts, say.place, say.when)


def came_to(say: Saying) -> str | None:
    """The unemployment rate in Northmarsh came to 4.5 per cent in 2019."""
    if _share_of_nothing(say):
        return None
    return _sentence(_subject(say), say.place, "came to", _number(say), say.when)


def stood_at(say: Saying) -> str | None:
    """In 2019 the unemployment rate in Northmarsh stood at 4.5 per cent."""
    if _share_of_nothing(say):
        return None
    return _sentence(say.when, _subject(say), say.place, "stood at", _number(say))


def possessive(say: Saying) -> str | None:
    """Northmarsh's unemployment rate stood at 4.5 per cent in 2019."""
    place = say.place.removeprefix("in ").removeprefix("the ")
    if not say.place.startswith("in ") or _share_of_nothing(say) or _OWN_CLAUSE.search(say.noun):
        return None
    owner = with_article(place) + ("'" if place.endswith("s") else "'s")
    return _sentence(owner, say.noun, say.parts, "stood at", _number(say), say.when)


def share_of(say: Saying) -> str | None:
    """In 2018/19, 22 per cent of thefts in Northmarsh were from shops."""
    if not _share_of_nothing(say) or not say.parts.startswith(("on ", "from ", "in ", "for ")):
        return None
    return _sentence(say.when, _number(say), "of", say.noun, say.place, "were", say.parts)


def terse(say: Saying) -> str | None:
    """Burglaries, Northmarsh, 2018/19: 288."""
    if _share_of_nothing(say):
        return None
    where = say.place.removeprefix("in ").removeprefix("the ")
    when = re.sub(r"^(?:in|during) (?:the )?", "", say.when)
    about = ", ".join(filter(None, (f"{say.noun} {say.parts}".strip(), where, when)))
    return f"{_capital(about)}: {_number(say)}."


def could_be(say: Saying) -> str | None:
    """There could be up to 20 million floods in Northmarsh."""
    verb = "there could be" if say.counted else f"{_subject(say)} could reach"
    noun = f"{say.noun} {say.parts}".strip() if say.counted else ""
    return _sentence(verb, _number(say), noun, say.place, say.when)


def warned(say: Saying) -> str | None:
    """Officials have warned that there could be up to 20 million floods in Northmarsh."""
    told = could_be(say) or ""
    return f"Officials have warned that {told[:1].lower()}{told[1:]}"


PLAIN: tuple[Wording, ...] = (
    *(there_were, came_to, there_were_then, stood_at, share_of, possessive, terse),
)
ASSERTED: tuple[Wording, ...] = (could_be, warned)


def fitting(say: Saying) -> tuple[Wording, ...]:
    """The sentences for a figure: a projection or a claim is worded as one."""
    return ASSERTED if say.figure.kind in _ASSERTED else PLAIN


def flat(say: Saying) -> str | None:
    """A projection as a plain fact; None where the measure's own name says that it is none."""
    if say.figure.kind not in _ASSERTED or re.search(r"\b(?:could|may|might|would)\b", say.noun):
        return None
    return there_were_then(say) or came_to(say)


def plainest(say: Saying) -> str | None:
    """The saying in the sentence that bears most changes."""
    if say.figure.kind in _ASSERTED:
        return could_be(say)
    return there_were_then(say) or came_to(say) or share_of(say)


def with_unit(say: Saying) -> str | None:
    """The saying in a sentence where the unit follows the number."""
    if say.figure.kind in _ASSERTED:
        return could_be(say)
    return came_to(say) or share_of(say) or there_were_then(say)


def denied(say: Saying) -> tuple[str, ...]:
    """The saying turned round with not and never."""
    plain, level = plainest(say) or "", with_unit(say) or ""
    turned = [f"It is not true that {_lowered(plain, say)}"] if plain else []
    for text, verb, against in (
        (plain, "There were", "There were not"),
        (plain, "There could be", "There could not be"),
        (level, " came to ", " never came to "),
        (level, " could reach ", " could never reach "),
    ):
        if verb in text:
            turned.append(text.replace(verb, against, 1))
    return tuple(turned)


def with_modifier(say: Saying, modifier: str) -> Saying:
    """The same about another measure: "rural burglaries", "share of rural burglaries"."""
    if _SUM_OF.match(say.noun):
        return replace(say, noun=say.noun.replace(" of ", f" of {modifier} ", 1))
    return replace(say, noun=f"{modifier} {say.noun}")


def _share_of_nothing(say: Saying) -> bool:
    """True for a share whose noun is what it is a share of: "thefts", 22 per cent."""
    return say.figure.kind is FigureKind.SHARE and not names_a_share(say.noun)


def _subject(say: Saying) -> str:
    article = "the " if _TAKES_THE.search(say.noun) else ""
    return f"{article}{say.noun} {say.parts}".strip()


def _number(say: Saying) -> str:
    return f"{say.amount} {say.unit}".strip()


def _spelt(say: Saying) -> str:
    value, number = say.amount.value, say.amount.number
    if number.isdigit() and 1 < value < len(_SPELT):
        return f"{say.amount.words} {_SPELT[int(value)]}".strip()
    return str(say.amount)


def _sentence(*phrases: str) -> str:
    said = [phrase for phrase in phrases if phrase]
    if len(said) > 1 and said[0][-1].isdigit() and said[1][0].isdigit():
        said[0] += ","
    return _capital(" ".join(said)) + "."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lowered(plain: str, say: Saying) -> str:
    """A sentence as a clause: its first word is small again unless it is a name."""
    named = plain.startswith(say.noun[:1].upper()) and say.noun[:1].isupper()
    return plain if named or not plain[:1].isalpha() else plain[:1].lower() + plain[1:]
