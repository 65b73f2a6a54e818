"""What upholds a statement although it sounds like a denial: "no doubt", "few would dispute that".

A denial of a denial says that it is so; and what somebody didn't know, forgets or hears seldom is
so too ("I never knew that", "don't forget that", "it's not every day you read that").
"""

from __future__ import annotations

import re

from bot.read.text.screened import screened

_DENIAL = (
    r"(?:doubt\w*|disput\w*|den(?:y|ies|ied|ying|ial)|question(?:s|ed|ing)?\b|contest(?:s|ed|"
    r"ing)?\b|exaggerat\w*|mistak\w*|myths?\b|lies?\b|lying|wrong|false|untrue|fake|hoax|typo|"
    r"joke|joking|kidding|fiction|invent\w*|rumou?rs?|disagre\w*|errors?\b|misprint|nonsense|"
    r"surpris\w*|secret|wonder)"
)
_BETWEEN = (
    r"(?: (?:a|an|any|one|the|is|was|are|were|can|could|would|will|to|in|seriously|really|much|be|"
    r"even|at all|people|of us|has|have|had|ever|there)){0,4}"
)
_NOT_A_DENIAL = screened(
    r"\bnot (?:only|just|least|to mention)\b|\bno (?:fewer|less|more) |\bor not\b|"
    r"\bnot (?:many|everybody|everyone|all)(?: \w+)? (?:know|realise)s?\b|"
    r"\bhardly a (?:word|murmur|ripple|peep)\b|\bcould(?:n['’]t| not) happen\b|"
    r"\bnever forg[eo]t\w*|\bno (?:more )?(?:excuses?|apolog(?:y|ies)|coincidence)\b|"
    r"\btrue or false\b|\bright or wrong\b|\bfact or fiction\b|"
    r"(?:\b(?:no|not|nobody|no[ -]one|never|without|beyond|little|hardly|few|cannot)|n['’]t)"
    rf"{_BETWEEN} {_DENIAL}",
    re.IGNORECASE,
)


def upholds(text: str) -> bool:
    """True where a denial is itself denied, or is none."""
    return _NOT_A_DENIAL.search(text) is not None


def without_upheld(text: str) -> str:
    """The text without what only seems to deny, every other character where it was."""
    return _NOT_A_DENIAL.sub(lambda match: " " * len(match[0]), text)


_KNOWN = r"(?:kn[eo]wn?|reali[sz]ed?|noticed?|appreciated?|clocked|spotted)"
_THAT = r"(?: that\b|[:,]| [–-] )?"
_NOTHING = (
    r"(?:doubt|question|dispute|denying|disputing|escaping|mistaking|hiding|ignoring|arguing with|"
    r"secret|lie|myth|joke|exaggeration|mystery|accident|coincidence|typo|hoax|misprint|mistake|"
    r"fluke|kidding|joking|drill)"
)
_PEOPLE = (
    "people|many|most|some|few|we|you|they|everyone|everybody|folk|voters|critics|campaigners|"
    "ministers|mps|politicians|pundits|commentators|experts|readers|viewers|others|historians"
)
"""Who forgets what is so; what one says of oneself ("I forgot that") is an excuse."""
_AND = r"(?:(?:and|so|but|yet),? )?"
OPENINGS = (
    rf"^\W*(?:(?:and|so|but|well|yes),? )?(?:there(?:['’]s| is| can be| was)|it(?:['’]s| is|"
    rf" was)) (?:really )?(?:no|little|beyond|without|not in|not open to|not up for)(?: any|"
    rf" all)? {_NOTHING}(?: about (?:it|that|this))?(?: at all)?(?: to (?:say|state|claim|"
    rf"report))?{_THAT}",
    rf"^\W*(?:(?:it|this|that)(?:['’]s| is) not|(?:it|this|that) isn['’]t|not|no) (?:an? )?"
    rf"(?:{_NOTHING}|surprisingly|unexpectedly|coincidentally)(?:[:,;]| [–-] )",
    rf"^\W*(?:make no mistake(?: about it)?|without (?:any |a )?(?:question|doubt)|beyond (?:any |"
    rf"all )?(?:question|doubt|dispute)|it (?:cannot|can['’]t|can not) be (?:denied|disputed|"
    rf"doubted)|(?:few|not many)(?: people| of us)? (?:realise|realize|know|remember|"
    rf"notice)){_THAT}",
    r"^\W*(?:nobody|no[ -]one|few|none|hardly any(?:one|body))(?: (?:people|experts|of us))?"
    r"(?: (?:would|could|can|will))?(?: seriously| now| really)? (?:disputes?|doubts?|den(?:y|ies)|"
    rf"questions?|contests?|argues? with|quarrels? with|disagrees?)(?: the fact)?{_THAT}",
    rf"^\W*(?:(?:well|wow|huh|honestly|blimey|gosh),? )?(?:i|we|you|they|people|"
    rf"many people)(?: \w+ly)? (?:(?:did not|didn['’]t|had not|hadn['’]t|never|may not(?: have)?|"
    rf"might not(?: have)?)(?: \w+ly)? {_KNOWN}|had no idea|was not aware|wasn['’]t aware|"
    rf"were not aware)(?: until (?:now|today))?{_THAT}",
    r"^\W*(?:(?:please|so|and|but),? )?(?:do not|don['’]t|never|let['’]s not|let us not|"
    r"we (?:must not|mustn['’]t|should not|shouldn['’]t|cannot|can['’]t))(?: ever)? (?:forget|"
    r"overlook|ignore the "
    rf"fact|lose sight of the fact){_THAT}",
    rf"^\W*{_AND}(?:too |so )?(?:{_PEOPLE})(?: (?:of us|people|may|might|often|easily|always|"
    rf"sometimes|also|tend to|seem to|like to|have|has|had|will|conveniently)){{0,3}} (?:forget|"
    rf"forgets|forgot|forgotten|overlook|overlooks|overlooked|(?:ignore|lose sight of|miss)s? the "
    rf"fact) that\b",
    rf"^\W*{_AND}(?:(?:it|this|that)(?:['’]s| is) )?(?:too |so |all too )?(?:easy|tempting|easily) "
    r"to (?:forget|overlook) that\b",
    rf"^\W*what (?:(?:too |so )?(?:{_PEOPLE}) )(?:of us |people )?(?:\w+ly |often |always |tend "
    r"to )?(?:forgets?|forgot|overlooks?|overlooked|miss|misses|missed) is that\b",
    r"^\W*(?:is|was|are|were|did|do|have|has)n['’]t (?:it|you|we|that|they|any(?:one|"
    r"body))(?: all| ever)? "
    rf"(?:true|right|correct|so|the case|a fact|know|known|hear|heard|see|seen|realise|realised|"
    rf"notice|told){_THAT}",
    r"^\W*(?:(?:it|that)(?:['’]s| is) )?not (?:every (?:day|week)|often)(?: that)? (?:you|we|one|"
    rf"people|i) (?:get to )?(?:read|hear|see|learn|discover|report){_THAT}",
    r"^\W*in (?:reality|actual fact|point of fact|truth)[,:]?(?= )",
    r"^\W*(?:i['’]m|i am|we['’]re|we are)(?: \w+ly| pretty| quite)? (?:certain|confident|positive|"
    rf"convinced|satisfied){_THAT}",
    r"^\W*whatever (?:you|anybody|anyone|people|they|the \w+)(?: (?:may|might|will))?(?: have)? "
    r"(?:says?|said|read|heard|hear|thinks?|thought|claims?|been told)(?: (?:about|on) \w+)?,",
)
"""How a sentence begins that upholds what follows, as patterns."""
CLOSINGS = (
    r",? (?:and )?to (?:nobody|no[ -]one)['’]s (?:great )?surprise\W*$",
    r",? unless (?:i['’]m|i am|we['’]re|we are|i['’]ve|i have) (?:very much |totally |badly )?"
    r"(?:mis\w+|wrong|reading|looking|going|got)[^.?!\d]{0,30}\W*$",
    r",? (?:and )?(?:there(?:['’]s| is) )?(?:no|without|beyond) (?:any |a )?(?:doubt|question|"
    r"dispute)(?: about (?:it|that|this))?\W*$",
    r",? if (?:i['’]m|i am|we['’]re|we are) not (?:very much )?(?:mistaken|wrong)\W*$",
)
"""How a sentence ends that upholds what stands before."""
