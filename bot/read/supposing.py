"""What only supposes a statement, or plans, expects, fears or wants it."""

from __future__ import annotations

import re

_PLANNED = re.compile(
    r"\b(?:should have|supposed to|meant to|target\w*|aim\w*|expected to|due to|"
    r"(?:was|were|had) to (?!be (?:found|seen)\b|blame\b|date\b)[a-z]+|"
    r"set to|on course|yet to|told of|believe there|tipped to|slated to|would have|could have|"
    r"might have|had it|"
    r"(?:was|were|is|are) going to (?!(?:say|tell|claim|argue|report|announce|mention|quote|ask|"
    r"cite|print|publish|put|use|run)\b)[a-z]+|on paper|"
    r"(?<!it )(?<!that )(?<!this )should be (?!noted|said|remembered|stressed|clear|borne|"
    r"read)[a-z£$€\d]|"
    r"had (?:\w+ )?(?:been )?(?:expected|hoped|planned|forecast|predicted|projected|budgeted|"
    r"feared|wanted|wished|aimed|pencilled|pledged|promised|bet)|as if|if only|"
    r"no longer|used to be)\b",
    re.IGNORECASE,
)


def is_planned(part: str) -> bool:
    """True where a number's part of a sentence says what was to be, or is so no more."""
    return _PLANNED.search(part) is not None


_SUPPOSED = re.compile(
    r"\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|dream(?:s|ed|t)?|wants?|assum(?:e|es|ed|ing|ption)|"
    r"expect(?:s|ed|ing)?|anticipat(?:e|es|ed)|fear(?:s|ed)?|bet|pledg\w+|demand\w*|propos\w+|"
    r"insinuat\w+|let['’]?s say|say for argument|what if) that (?!to\b|\d)|"
    r"^\W*(?:say|suppose|assume|picture|pretend|let['’]?s say)(?= (?!that\b|so\b|it\b|what\b|"
    r"how\b))|"
    r"(?:refus|declin|fail|neglect|unable|unwilling|struggl)\w* to (?:confirm|say|verify|accept|"
    r"admit|agree|acknowledge)(?: that| whether| if)?\b|"
    r"\b(?:since|later|subsequently|then|afterwards|been|being)(?: been)?(?: \w+ly)? (?:revis|"
    r"correct|amend|restat|recalculat|supersed|replac|overtak|downgrad|upgrad)\w*(?! (?:by|to) \d)|"
    r"^\W*(?:before|until|till|unless|lest|once)\b(?=(?:[^,]|,\d)*$)|"
    r"^\W*(?:(?:yeah|oh|aye),? right|(?:sure|oh|right),? (?:and|because) pigs|pull the other)\b|"
    r"\b(?:made-up|far-fetched|make-believe|old wives|urban legend|april fool|open question|"
    r"remains to be seen|no matter whether|regardless of whether)\b",
    re.IGNORECASE,
)


def is_supposed(text: str) -> bool:
    """True where a sentence supposes all that it says, or leaves it to others to say."""
    return _SUPPOSED.search(text) is not None
