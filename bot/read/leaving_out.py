"""What leaves something out of a statement, or reckons its number in another way than the count."""

from __future__ import annotations

import re

_LEAVES_OUT = re.compile(
    r"\b(?:apart from|away from|aside|instead of|rather than|far from|bar|barring|all but|"
    r"but for|except\w*|exclud\w*|other than|on top of|in addition to|as well as|besides|minus|"
    r"unlike|beyond|(?:was|were|is|are|been) (?:added|subtracted|taken|cut|lopped|"
    r"knocked|shaved) (?:on )?(?:to|from|off)|"
    r"(?:mainly|mostly|largely|chiefly|primarily|predominantly|partly|some)(?: of (?:them|these))? "
    r"(?:on|in|via|by|from|at)|"
    r"too many|too few|too much|(?<!just )short of|ignoring|leaving|save for|not counting|"
    r"away with|stripp(?:ed|ing) out|netted off|"
    r"(?:received|sent|saw|got|took|welcomed) (?:\S+ ){0,3}?\d[\d,.]*(?: \w+)? (?:people|residents|"
    r"inhabitants|citizens)|"
    r"the (?:rest|remainder|others?) (?:in|on|at|from|by|via|elsewhere)|"
    r"once [^,]{1,40} (?:is|are|was|were|has been|have been) (?:\w+ )?(?:removed|left|weeded|"
    r"filtered|discounted|deducted|subtracted|taken)|"
    r"made up(?= \d[\d,]*(?:\.\d+)?(?![\d.,]| ?(?:%|per)))|"
    r"(?:I|she|he|you) (?:have |has |had )?(?:recorded|logged|saw|seen|counted)|"
    r"(?:under|over|mis|non|un)-?(?:record|report|count|regist)\w*)\b",
    re.IGNORECASE,
)


def leaves_out(text: str) -> bool:
    """True where something is taken off what is counted, put on it, or counted by somebody."""
    return _LEAVES_OUT.search(text) is not None


_RECKONED = re.compile(
    r"^\W*(?:(?:after|when|once)\s+)?(?:adjust\w*|weighted|corrected|rebased)\b[^,]*,|"
    r"^\W*(?:quarter|month|week) on (?:quarter|month|week)\s*,|"
    r"^\W*per (?P<whom>head|capita|person|resident)\s*,",
    re.IGNORECASE,
)
"""Openings after which the number is reckoned in another way, or per something."""


def is_reckoned(text: str, known: frozenset[str]) -> bool:
    """True where a sentence opens with how its number was reckoned: "adjusted for age,"."""
    found = _RECKONED.match(text)
    return found is not None and (found["whom"] or "").lower() not in known
