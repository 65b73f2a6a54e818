"""What spreads a number over years, or says whose it is, wherever the sentence says so."""

from __future__ import annotations

import re


def is_spread(text: str) -> bool:
    """True where a sentence spreads its numbers over years, compares them, or says whose they are.

    That holds for every number of it, wherever it is said.
    """
    return _SPREAD.search(text) is not None


_SPREAD = re.compile(
    r"\b(?:an? (?:\w+ )?(?:fall|rise|drop|jump|increase|decrease|decline|surge) (?:from|on|of)|"
    r"(?:twice|three times|four times|half|double) (?:as many|as much)|went from|twice over|"
    r"(?:by|against|involving|from) (?:(?:only|just) )?(?:one|a single|the same) (?:officer|child|"
    r"person|man|woman|boy|girl|offender|suspect|victim|family|gang|school|hospital)|"
    r"(?<!was )(?<!were )(?<!just )(?<!well )(?:over|within|for|spanning|across|in) "
    r"(?:the (?:past|last) )?(?:two|three|"
    r"four|five|six|seven|eight|nine|ten|twelve|several|many|\d{1,3}) (?:years|months|weeks|days|"
    r"decades)|(?:most|half|some|part|many|much|all) of (?:it|them|these|those|which) [^.]{0,60}"
    r"\bthe (?:rest|others?|remainder)|but (?:over|across|split|that includes?|including|counting)|"
    r"(?:old|older|new|former|previous|narrow\w*|broad\w*|strict\w*|loose\w*|wider|alternative|"
    r"different|revised) (?:definition|basis|criteri\w+|counting rules)|"
    r"(?<=\d )an? (?:night|weekend|evening|morning|shift)|"
    r"(?P<each>\w{3,})-on-(?P=each)|"
    r"as an? (?:share|percentage|proportion|ratio|multiple|index)(?! of)|"
    r"(?<!the )in (?:hundreds|thousands|millions|billions)|"
    r"(?:counted|recorded|logged|listed|entered)\b[^.]*\btwice(?! as| the)|"
    r"(?:took place|happened|occurred|were committed|dat(?:es?|ed|ing) (?:back|from))\b[^.]{0,20}"
    r"\b(?:ago|earlier|before)|"
    r"(?:one|an? single|each|every|another|an?) (?:[\w']+ ){0,4}(?:force|county|region|district|"
    r"town|village|city|school) (?:alone )?(?:recorded|logged|saw|had|registered|counted|suffered)|"
    r"but (?:was|were|really|actually|in fact|in truth|in reality|turned out|proved|it was|"
    r"the (?:real|true|actual)))\b",
    re.IGNORECASE,
)
