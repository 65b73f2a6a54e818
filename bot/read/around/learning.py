"""What somebody learnt, forgot or failed to mention is so: "they were surprised to learn that".

A verb of knowing upholds what follows it, whoever knows it and even where they didn't ("nobody has
noticed that", "I had no idea"). One of believing, hoping or being told leaves it open, and "I don't
know that" doubts it: neither is of this class.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.read.around.framing import frames
from bot.read.text.characters import Span
from bot.read.text.screened import screened

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WHEN = rf"(?: (?:(?:on )?{_DAY}|yesterday|today|tonight|last|this|week|night|morning|evening))*"
_LEARNT = (
    r"learn(?:ed|t|s|ing)?|hear(?:d|s|ing)?|found out|find(?:s|ing)? out|discover(?:ed|s|ing)?|"
    r"reali[sz](?:e|ed|es|ing)|notic(?:e|ed|es|ing)|remember(?:ed|s|ing)?|recall(?:ed|s|ing)?|"
    r"remind(?:ed|s|ing)?(?: (?:[a-z]+ ){0,2}[a-z]+)?|knew|point(?:ed|s|ing)? out|"
    r"repeat(?:ed|s|ing)?|(?:delighted|pleased|sorry|sad|saddened|happy|shocked|surprised|"
    r"dismayed|proud|glad|relieved|horrified|alarmed|astonished|amazed|struck) to "
    r"(?:see|read|report|note|say|find)|(?:make|made|makes|making)(?: it)? (?:clear|plain)"
)
_UNLEARNT = (
    r"(?:(?:did|has|have|had)(?: not|n['’]t) (?:yet )?|never |(?:nobody|no[ -]one|few|hardly "
    r"anyone|not (?:many|everyone))"
    r"(?: (?!(?:could|would|can|will|should|might|may)\b)[a-z]+){0,5}? |fail(?:ed|s|ing)? to )"
    r"(?:notic(?:e|ed|es)|mention(?:ed|s)?|reali[sz](?:e|ed|es)|remember(?:ed|s)?|point(?:ed)? out|"
    r"forg(?:e|o)t(?:s|ten)?)"
    r"|(?:people|many|most|some|few|readers|voters|we|you|they|critics)(?: \w+ly)? forgets?"
    r"|(?:did not|didn['’]t|never) (?:know|knew)"
)
"""What was missed was there to be missed."""
_FRAMES = (
    screened(
        rf"^\W*(?P<frame>(?:[a-z'’-]+,? ){{0,10}}?(?P<verb>{_UNLEARNT}|{_LEARNT}){_WHEN} that)"
        r"(?= )",
        re.IGNORECASE,
    ),
    screened(
        r"^\W*(?P<frame>(?:(?:honestly|seriously|wow|omg|man|god|gosh|lads|guys|sorry),? )?"
        r"(?P<verb>(?:i |we |you )?(?:(?:had|have|have had|['’]?(?:d|ve))|i['’](?:d|ve)|"
        r"we['’](?:d|ve)) (?:absolutely )?no idea|(?:i |we |you )?(?:still )?(?:can ?not|can['’]?t)"
        r" (?:quite )?(?:believe|get over the fact)|(?:rt|retweet|share|like) (?:this )?if you "
        r"(?:did not|didn['’]t) know|hands up who knew|(?:it['’]s |it is )?hard to believe|"
        r"(?:i |we )?never knew)(?: that)?)(?= (?!(?:what|how|why|who|if|whether|in|anybody|anyone)"
        r"\b))",
        re.IGNORECASE,
    ),
)
_NEGATED = re.compile(
    r"\b(?:no(?! apolog)|not|never|nobody|no[ -]one|few|hardly|only|n['’]t|had|would|could|if)\b",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:thought|think\w*|believ\w+|imagin\w*|claim\w*|pretend\w*|seem\w*|dream\w*|felt|feel\w*|"
    r"want\w*|wish\w*|tr(?:y|ies|ied|ying)|refus\w*|told to|to have|could|able|novel|film|movie|"
    r"play|tale|fiction)\b",
    re.IGNORECASE,
)
"""What somebody may only think that they know."""


def find_learnt(text: str) -> Iterator[Span]:
    """How a sentence begins that goes on with what somebody knows, as spans of its text."""
    for pattern in _FRAMES:
        match = pattern.match(text)
        if match is None:
            continue
        who = text[match.start("frame") : match.start("verb")]
        sure = _NEGATED.search(who) is None and _UNSURE.search(who) is None
        if sure and frames(
            _positive(who + match["verb"])
        ):  # "that" parts them from the store's words
            yield Span(match.start("frame"), match.end("frame"))


def _positive(words: str) -> str:
    """The words, without the no that the verb has a right to."""
    return _NEGATED.sub("", words.replace("n't", "").replace("n’t", "").replace("no apolog", ""))
