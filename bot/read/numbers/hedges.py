"""Reads the words that bound a number: "more than", "nearly", "4000+", "or so"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.degrees import DEGREES
from bot.model.quantity import Hedge


@dataclass(frozen=True, slots=True)
class Hedging:
    """A hedge and the stretch of text that its words cover; empty for a bare number."""

    hedge: Hedge
    start: int
    end: int


_FAR = rf"(?:(?:{DEGREES}) )"
_EXCEED = r"exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?"
BEFORE: dict[Hedge, str] = {
    Hedge.AT_LEAST: (
        r"at (?:the very )?least|no(?:t)? (?:fewer|less) than|an? (?:bare )?minimum of|minimum|"
        r"as (?:few|little|low) as|≥|>=|from at least|not under|not below|no lower than"
    ),
    Hedge.AT_MOST: (
        r"at (?:the very |the )?most|no(?:t)? (?:more|greater|higher|longer|larger|bigger) than|"
        r"an? (?:absolute )?maximum of|maximum|max|not (?:to )?exceed(?:ing)?|"
        r"(?:does|do|did|must|should|will|would|can) not exceed|capped at|≤|<=|not above|not over"
    ),
    Hedge.JUST_OVER: (
        r"(?:only )?(?:just|slightly|marginally|fractionally|barely|narrowly|only) "
        r"(?:over|above|more than|higher than|exceed(?:s|ed|ing)?|past|upwards of)|"
        r"(?:an? )?(?:little|shade|touch|bit|fraction|tad|whisker|smidgen) (?:over|above|more than)"
    ),
    Hedge.NEARLY: (
        r"very nearly|well nigh|nigh on|nearly|almost|(?:very )?close to|closer to|approaching|"
        r"nearing|"
        r"(?:just|slightly|marginally|fractionally|narrowly|only just) "
        r"(?:under|below|short of|shy of|less than|fewer than)|"
        r"(?:an? )?(?:little|shade|touch|bit|fraction|tad|whisker|smidgen) "
        r"(?:under|below|less than|fewer than|short of|shy of)|"
        r"(?:getting|going|coming) on for|not (?:far|much) (?:off|short of|under|below)|not quite|"
        r"coming up to|pushing|shy of|verging on|knocking on|close on|virtually|practically"
    ),
    Hedge.UP_TO: (
        r"(?:anything |anywhere )?up to|as (?:many|much|high|long|far|large|big) as|upto|a high of|"
        r"a peak of|a record high of"
    ),
    Hedge.ABOUT: (
        r"(?:at )?(?:around about|about|around|roughly|approximately|approx\.?|circa|ca?\.)|"
        r"some|~|≈|"
        r"an estimated|estimated(?: at)?|(?:somewhere )?in the (?:region|order|vicinity|"
        r"neighbourhood)"
        r" of|(?:of|on) the order of|something like|more or less|somewhere (?:around|near|"
        r"about)|near|"
        r"an approximate|abt|give or take|in the ballpark of|broadly|loosely|ish"
    ),
    Hedge.LESS: (
        rf"{_FAR}?(?:less|fewer) than|{_FAR}?(?:under|below|beneath)|"
        rf"(?:lower|smaller|shorter|cheaper|lighter) than|"
        r"(?:fall(?:s|ing)?|fell|fallen|come|came|stop(?:ped)?|drop(?:s|ped|ping)?) "
        r"(?:just |well |far )?(?:short of|below|under)|short of|not even|<|sub|"
        r"fail(?:s|ed|ing)? to (?:reach|hit|top)|did ?n[o']t (?:reach|exceed)|inside"
    ),
    Hedge.MORE: (
        rf"{_FAR}?(?:more|greater|higher|larger|bigger|longer|taller|heavier|older|better) than|"
        rf"{_FAR}?(?:over|above|beyond|past)|{_FAR}?in excess of|"
        rf"(?:{_EXCEED})|upwards? of|north of|topp(?:ed|ing)|tops?|>|excess of|pass(?:ed|es|ing)?|"
        r"crossed|broke|broken|break(?:s|ing)? through|broke through|an excess of|"
        r"more even than"
    ),
    Hedge.EXACT: r"exactly|precisely|an exact|a precise|bang on|spot on",
}
_ROUND_ONLY = re.compile(
    r"(?:topp(?:ed|ing)|tops?|pass(?:ed|es|ing)?|crossed|broke|broken|past|inside)$"
)
_BEFORE = {
    hedge: re.compile(rf"(?<![\w'-])(?:{words})(?: (?:a total of|the|a))?[ -]?$")
    for hedge, words in BEFORE.items()
}
_ORDER = (
    Hedge.JUST_OVER,
    Hedge.NEARLY,
    Hedge.AT_LEAST,
    Hedge.AT_MOST,
    Hedge.UP_TO,
    Hedge.LESS,
    Hedge.MORE,
    Hedge.ABOUT,
    Hedge.EXACT,
)
_UP_TO_A_LEVEL = re.compile(
    r"(?<!\w)(?:add(?:s|ed|ing)?|tot(?:s|ted|ting)?|"
    r"(?:went|gone|going|(?:will|would|to|'ll)(?: now| then| also| soon)? go|crept|"
    r"creeping|moved|inched|nudged|shot)|(?:bring|brought|tak|took|push|mov|put|driv|drove|send|sent)\w*"
    r" (?:it|them|this|that|the|its|their|his|her)(?: (?!a |an |could |may |might |can |when |if )"
    r"[\w'-]+){0,4}) up to$"
)
"""Where "up to" leads to a level and bounds nothing: "went up to £2.7m", "takes it up to 12"."""
_FILLER = re.compile(r" (?:a total of|the|a) $")
_SIGNS = set("~≈<>≥≤=")
_LAST_WORDS = set(
    "least than of minimum as under below exceed exceeds exceeded exceeding at over above past "
    "surpass surpasses surpassed surpassing most maximum max not to nearly almost on close "
    "approaching nearing for quite pushing virtually practically nigh off short upto about around "
    "roughly approximately approx approx. circa c. ca. ca some estimated like less near "
    "approximate abt take broadly loosely beneath even sub reach hit top inside beyond topped "
    "topping tops pass passed passes passing crossed broke broken through exactly precisely "
    "exact precise more shy from".split()
)
_LONGEST = 40
AFTER: dict[Hedge, str] = {
    Hedge.AT_LEAST: (
        r"\+|[ -]plus\b|(?: of them)? or (?:more|above|over|higher|greater|longer|upwards)\b|"
        r" and (?:above|upwards|counting|rising)\b|,? at (?:the very )?least\b| minimum\b| and "
        r"more\b"
    ),
    Hedge.AT_MOST: (
        r" or (?:fewer|less|under|below|lower)\b|,? at (?:the )?most\b| maximum\b| max\b| tops\b"
    ),
    Hedge.ABOUT: (
        r"[ -]odd\b|-?ish\b| or (?:so|thereabouts)\b|,? (?:approximately|roughly|give or take)\b|"
        r",? more or less\b"
    ),
    Hedge.NEARLY: r",? (?:or )?nearly\b(?= *[,.;)]|$)",
}
_AFTER = {hedge: re.compile(words) for hedge, words in AFTER.items()}


_FIRST_AFTER = {"+", "-", " ", ",", "i"}
_NEVER_AFTER = {f" {c}" for c in "0123456789bcdefhijklqsuvwxyz("}


def hedge_before(plain: str, at: int, *, is_round: bool) -> Hedging:
    """The hedge whose words end right before the offset.

    Verbs such as "topped" or "passed" bound only a round number ("passed 1,000", not "passed 3
    laws").
    """
    window = plain[max(0, at - _LONGEST) : at]
    bare = Hedging(Hedge.EXACT, at, at)
    last = _FILLER.sub("", window).rstrip(" -").rpartition(" ")[2]
    if last not in _LAST_WORDS and last[-1:] not in _SIGNS:
        return bare
    for hedge in _ORDER:
        match = _BEFORE[hedge].search(window)
        if match is None or (not is_round and _ROUND_ONLY.search(match[0].strip())):
            continue
        if hedge is Hedge.UP_TO and _UP_TO_A_LEVEL.search(plain[:at].rstrip()[-60:]):
            return bare
        return Hedging(hedge, at - len(window) + match.start(), at)
    return bare


def hedge_after(plain: str, at: int) -> Hedging | None:
    """The hedge whose words begin right at the offset, if there is one."""
    if plain[at : at + 1] not in _FIRST_AFTER or plain[at : at + 2] in _NEVER_AFTER:
        return None
    for hedge, pattern in _AFTER.items():
        match = pattern.match(plain, at)
        if match:
            return Hedging(hedge, at, match.end())
    return None
