"""Finds the ages of people, which count nothing: "aged 11 to 17", "Ann Vole, 61", "who was 22"."""

from __future__ import annotations

from bot.read.numbers.words import SMALL_NUMBER
from bot.read.text.characters import MASK
from bot.read.text.screened import screened

_AGE = rf"(?:(?=\d)(?<!\d,)(?<!\d\.)\d{{1,3}}|{SMALL_NUMBER}(?:[ -]{SMALL_NUMBER})?)"
_NOT_COUNTING = r"(?=[,.;)]|$| (?:and|at the time|when|at|today|now|this|last|in|or)\b)(?![.,]\d)"
_PERSON = (
    r"(?:defendant|man|woman|boy|girl|teenager|teen|father|mother|son|daughter|victim|"
    r"suspect|pensioner|student|"
    r"pupil|nurse|wife|husband|brother|sister|widow|widower|youth|accused|couple|"
    r"grandfather|grandmother|"
    r"[a-z]{3,}(?:er|or|ist|man|woman|ant|ian))"
)
_PEOPLE = (
    r"(?:people|persons|women|men|girls|boys|adults|children|youngsters|teenagers|males|females|"
    r"residents|inhabitants|citizens|population|workers|employees|drivers|voters|patients|"
    r"pupils|students|pensioners|victims|those|anyone|everyone|anybody|everybody|somebody|someone)"
)
_NO_AGE = r"(?![\w%])(?! ?(?:%|per|pc|times|million|thousand|m\b|bn|miles|kg))"
AGES = (
    rf"(?<!\w){_PEOPLE} (?:who (?:are|were) )?(?:mainly |mostly |all )?between (?:the ages of )?"
    rf"{_AGE} and {_AGE}{_NO_AGE}",
    rf"(?<!\w){_PEOPLE} (?:who (?:are|were) )?(?:no )?(?:younger|older) than {_AGE}{_NO_AGE}",
    rf"(?<!\w){_PEOPLE} (?:in [\w'’ -]{{2,30}} )?(?:are|were|was|is) (?:aged )?(?:under|over) "
    rf"{_AGE}{_NO_AGE}",
    rf"(?<!\w){_AGE} or (?:older|younger)(?!\w)",
    r"(?<!\w)\d\d?(?: to |-)\d\d[ -](?:age )?(?:group|bracket|band|range|cohort|demographic|"
    r"age|population)(?!\w)",
    rf"(?<!\w)(?:aged?|ages) (?:from )?{_AGE} through {_AGE}{_NO_AGE}",
    rf"(?<!\w)(?:no )?(?:at least|less than|more than) {_AGE} years? (?:old|of age)(?!\w)",
    rf"(?<!\w){_PERSON}, [1-9]\d?(?=[,.])(?![.,]\d)",
    r"(?<!\w)year (?:[1-9]|1[0-3])(?= (?:pupils?|students?|children|boys|girls|class|"
    r"classes|teachers?|tests?|sats|mocks|leavers|exams|group)\b)",
    r"(?<!\w)(?:are|is|was|were|be|those|anyone|everyone|all|aged) (?:under|over) (?:the age of )?"
    r"(?:5|11|12|13|14|15|16|17|18|21|25|30|40|50|60|65|70|75|80|85|90)(?=[.,;)]|$| (?:and|"
    r"or|who|when)\b)",
    rf"(?<!\w)(?:victims?|suspects?|offenders?|who) (?:is|was|are|were)(?: not|n't)? (?:aged )?"
    rf"(?:(?:under|over) )?{_AGE}"
    rf"(?: (?:or|and) (?:over|above|older|under|younger))?(?!\w)(?! ?(?:%|per))"
    rf"(?= (?:in|at|for|when)\b|[.,;:)]|$)",
    rf"(?<!\w)as (?:young|old) as {_AGE}(?!\w)",
    rf"(?<!\w)(?:aged|ages|age group|age range|age) (?:between |from |of |about |around |"
    rf"just |only |over |under |at least |up to )?{_AGE}"
    rf"(?:(?: to | and | or |-)(?:{_AGE}|over|under|above|below|older|younger|"
    rf"up))?(?:\+)?(?!\w)(?! ?(?:%|per))",
    rf"(?<!\w)(?:at |by |from |until |to )?(?:the )?age of (?:about |just |only )?{_AGE}(?!\w)",
    rf"(?<!\w)(?:under|over)[ -]?(?:the age of )?(?:\d{{1,2}}s|\d{{1,2}}'s|fives|sixes|"
    rf"{SMALL_NUMBER}s)(?!\w)",
    rf"(?<!\w)(?:(?:children|those|people|pupils|drivers|anyone|adults|babies|women|men|"
    rf"girls|boys|pensioners|voters|everyone) (?:aged )?(?:under|over) (?:the age of "
    rf")?){_AGE}(?!\w)(?! ?(?:%|per|million|miles|kg|years of))",
    rf"(?<!\w){_AGE} years (?:and|or) (?:over|older|above|under|younger|up)(?!\w)|"
    rf"(?<!\w){_AGE}(?:-?(?: to |-to-|- to |-){_AGE})?[ -]years?[ -]olds?(?!\w)|"
    rf"(?<!\w){_AGE}(?: to | and |-){_AGE} years old|(?<!\w){_AGE} (?:years|months|weeks|"
    rf"days) (?:old|of age)(?!\w)|(?<!\w){_AGE}[ -](?:month|week|day)s?-olds?(?!\w)",
    r"(?<!\w)(?:his|her|their|my|our|your|early|mid|late)[ -](?:early |mid[ -]|late "
    r")?(?:\d0s|'\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|"
    r"nineties|teens)(?!\w)",
    rf"(?<!\w)(?:turn(?:s|ed|ing)?|age|birthday,) (?:\d{{1,3}}|{SMALL_NUMBER})(?= ?(?:this|"
    rf"last|next|in|on|[,.;{MASK}]|$))",
    r"(?<!\w)(?:an? )?\d{2}(?= year[ -]old)",
    rf"(?<!\w)who (?:is|was|turned|turns|would (?:now )?(?:have been|be)) "
    rf"(?:only |just |now )?{_AGE}{_NOT_COUNTING}",
    rf"(?<!\w)(?:he|she|{_PERSON}) (?:is|was|would be) (?:only |just |now |still )?{_AGE}"
    rf"(?=,? (?:at the time|when|and (?:has|had|lives?|lived|was|is)|years? old|today|now)\b|"
    rf", (?:was|had|has|is)\b)",
    rf"(?<!\w)(?:died|dies|dead|retired|married|widowed|orphaned) at {_AGE}"
    rf"(?=[,.;)]|$| (?:in|of|after|last|on|this|from|and|following)\b)",
    rf"(?<![^.!?\n] )(?<!\w)at (?:just |only )?{_AGE},? (?=(?:he|she|they)\b)",
    rf"(?<!\w)turn(?:s|ed|ing)? {_AGE}(?= (?:when|and|before|after|while|as|today)\b)",
    rf"(?<!\w){_PERSON}s?, {SMALL_NUMBER}(?=, | and )",
    rf"(?<!\w)(?:twins|triplets|sisters|brothers|siblings|sons|daughters|children|cousins|friends|"
    rf"boys|girls), (?:both |all )?{_AGE}(?=[,.])(?![.,]\d)",
    r"(?<!\w)\d0-?(?:something|odd-year-old)s?(?!\w)",
)


_NAMED_AGE = screened(
    r"(?<=[A-Z][a-z'-])[\w'-]{0,20}(?:, ?|,? \()(?P<age>[1-9]\d?|10\d)(?=,|\)| ?years "
    r"old)(?!,\d{3})(?! ?%)"
)
_LAST_AGE = screened(
    r"(?=[A-Z])(?<![.!?] )(?<!^)(?<!in )(?<!of )(?<!for )(?<!from )(?<!at )(?<!to )(?<!near )"
    r"(?<!and )(?<!the )(?<!across )(?<!outside )(?<![A-Z][a-z] )"
    r"\b[A-Z][a-z'-]+(?: [A-Z][\w'-]+){1,2}, (?P<age>[1-9]\d)(?=[.;](?:\s|$))"
)
"""A full name with an age that ends the sentence: "named the victim as Odell Marsh, 27."."""
_NEXT_AGE = screened(
    r"(?<!\d)[1-9]\d,? and (?:[A-Z][\w'-]+ ){1,2}[A-Z][\w'-]+, (?P<age>[1-9]\d)(?=[.;](?:\s|$))"
)
"""The last of several names with ages: "Ann Vole, 61, and Peter Vole, 64."."""
NAMED_AGES = (_NAMED_AGE, _LAST_AGE, _NEXT_AGE)
