"""Asides: stretches of a sentence that are about the telling, not about what is told.

"For example,", "Few would dispute that", ", wasn't it?", ", to the dismay of ministers". They are
found by where they stand and by closed classes of words (what opens a talk, what people feel, what
they do with a sentence), never by the words of a measure. A word that is not of its class makes the
whole stretch count, as everywhere: "and nobody noticed" is an aside, "and nobody believed it" none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.language.newsroom import TOLD
from bot.read.around import manners
from bot.read.around.learning import find_learnt
from bot.read.around.remarks import find_remarks
from bot.read.doubt.upholding import CLOSINGS, OPENINGS
from bot.read.text.characters import Span
from bot.read.text.screened import Several, screened

_THAT = r"(?: that\b)?"
_OPENERS = (
    "for example|for instance|long story short|in short|in brief|in a nutshell|to be fair|"
    "to be clear|to be precise|with (?:all due |the greatest )?respect|to recap|bear with me|"
    "(?:so )?get this|here['’]s the (?:thing|kicker|rub)|fun fact|no word of a lie|"
    "(?:and )?i kid you not|(?:and )?believe it or not|"
    "mum['’]s the word|truth or fiction|true or false|fact or fiction|"
    "don['’]t (?:laugh|panic|shout|faint|ask|quote me|shoot me|blame me)|"
    "between you and me|(?:on|off|for) the record|"
    "for (?:background|context|reference|information|info|your information|completeness|clarity)|"
    "as an aside|as a reminder|as it happens|speaking of which|by the way|opinion|live|breaking|"
    "analysis|watchdog|background|context|reminder|the answer(?: was| is)?|(?:and )?finally|"
    "meanwhile|(?:in|and in|also in) (?:other|the|today['’]s) news|elsewhere|correction|"
    "clarification|"
    r"the headlines(?: at \w+)?"
)
_CRIES = "folks|everyone|listeners|all|everybody|friends|mate"
_MOVED = (
    "struck|strikes|surprised|surprises|shocked|shocks|amazed|amazes|astonished|astonishes|"
    "stunned|stuns|baffled|baffles|blew|floored|worried|worries|alarmed|alarms|puzzled|puzzles|"
    "fascinated|fascinates|intrigued|intrigues|amused|amuses|saddened|saddens|impressed|appalled"
)
_FEELING = (
    "dismay|delight|horror|surprise|astonishment|amazement|relief|fury|anger|shock|alarm|joy|"
    "embarrassment|chagrin|disgust|consternation|annoyance|bemusement|disbelief|satisfaction"
)
_HEARERS = (
    "traders|investors|historians|auditors|critics|campaigners|villagers|readers|listeners|"
    "viewers|councillors|ministers|mps|peers|economists|analysts|observers|commentators|pundits|"
    "demographers|statisticians|scholars|academics|researchers|experts|politicians|diplomats"
)
_REACTED = (
    "shrugged|gasped|cheered|winced|groaned|rejoiced|celebrated|fumed|raged|grumbled|moaned|"
    "marvelled|despaired|blinked|sighed|frowned|nodded|yawned|panicked"
)
_RECKONERS = "historians|auditors|demographers|statisticians|scholars|academics|researchers"
"""Who sets a number to what has been; ministers set targets, and analysts forecasts."""
_NO_TALK = (
    r"(?! (?:the |an? )?(?:\w+ )?(?:claim|idea|suggestion|prospect|talk|forecast|plan|target|"
    r"rumour|proposal|projection)s?\b)"
)
_BOOKS = "yearbook|almanac|atlas|encyclopaedia|handbook|textbook|gazetteer|factbook|database"
_LEARN = "know|learn|note|hear|recall|remember|see|discover|realise|appreciate"
_MATERIAL = "(?:numbers|figures|data|tables?|stats|statistics|spreadsheets?)"
_PLACE_IN_BOOK = "(?:appendix|annex|table|figure|chart|section|chapter|box|exhibit) [a-z]"
_HEAR = "know|learn|note|hear|recall|remember"
"""Not \"see\": what ministers would like to see is not so."""
_SUBJECT = (
    r"(?:(?:dear )?(?:sir|madam|look|listen|well), )?(?:(?-i:[\w'’]+)(?: (?-i:[a-z'’]+)){0,4} )"
)
"""Who is addressed or told: a few words without a name among them."""


def _compiled(*patterns: str) -> Several:
    return Several(tuple(screened(pattern, re.IGNORECASE) for pattern in patterns))


_OPENING = _compiled(
    rf"^\W*(?:(?:and|so|but|well|now|oh),? )?(?:(?:{_CRIES}),? )?(?:{_OPENERS})"
    rf"(?:,? (?:{_CRIES}))?(?:,(?: but)?|:| - )(?=\s)",
    r"^\W*(?:(?:comment|note) on )?(?:cell|column|tab|sheet) [a-z]\d+(?=:)",
    r"^\W*(?:comment|note) on (?=(?:cell|row|line|column) [a-z]?\d+:)",
    rf"^\W*what (?:really )?(?:{_MOVED}) (?:me|us|everybody|everyone)(?: (?:most|away|more than "
    rf"anything))? (?:is|was) that\b",
    rf"^\W*(?:the )?(?:{_HEARERS}) (?:{_REACTED}) (?:as|when|after)\b{_NO_TALK}",
    rf"^\W*(?:the )?(?:{_RECKONERS}|{_BOOKS}) (?:lists?|sets?|gives?|gave|puts?|pegs?|pegged|"
    rf"quotes?|quoted)\b{_NO_TALK}",
    rf"^\W*(?:the )?(?:{_HEARERS}) (?:pounced|seized) on\b{_NO_TALK}",
    rf"^\W*{_SUBJECT}(?:may|might|will|would|should|must|could)(?: well)? (?:(?:care|wish|like|"
    rf"want|be \w+ed) to )?(?:{_HEAR}){_THAT}",
    rf"^\W*{_SUBJECT}(?:may|might|would|should|could) (?:reflect on the fact|bear in mind|"
    rf"do well to (?:{_LEARN})|remind (?:the|this) house) that\b",
    rf"^\W*(?:few|nobody|no one|no-one)(?: people)? (?:would|could|can|will) (?:seriously )?"
    rf"(?:dispute|deny|contest|quarrel with the fact){_THAT}",
    r"^\W*(?:is|are) (?:we|you|the (?:lawyer|editor|desk|subs?|legal team)) (?:all )?(?:happy|"
    r"content|comfortable|satisfied|ok|okay)(?: with| to (?:print|run|say|publish))(?: that)?\b",
    r"^\W*(?:would|could|can|should|do) (?:you|we|i|it|this|the copy) (?:sign off|stand by|say|"
    r"read|agree that)(?: that)?\b",
    r"^\W*would(?= [^.?]{1,30} be (?:about )?(?:right|correct|fair|accurate) for\b)",
    r"^\W*is it (?:accurate|fair|right|safe) to (?:put|say|give)(?: that)?\b",
    r"^\W*(?:(?:please|could you|can you|can i|can we) )?(?:supply|provide|dig out|dig up|chasing|"
    r"fetch|look up|find out|pull up)\b",
    rf"^\W*(?:well, )?(?:(?:{_CRIES}), )?the answer (?:is|was)(?= )",
    r"^\W*(?:may|might|can|could) (?:i|we) (?:just |also |gently |respectfully )?(?:point out|"
    r"remind (?:you|readers|listeners)|add|note|observe|mention|say)(?: that)?\b",
    rf"^\W*(?:we|i|the (?:article|report|story|piece|caption|headline)) should (?:instead )?have "
    rf"(?:said|read|stated|reported|made (?:it )?clear){_THAT}",
    r"^\W*(?:chart|graph|graphic|map|table|figure|image|photo|picture) (?:label|caption|title|note|"
    r"text|heading) (?:for|on)(?= )",
    r"^\W*(?:an?|the) (?:busy |quiet |crowded )?(?:street|market|beach|road|square|skyline|crowd|"
    r"view|scene|harbour|park) in (?=[^,.]{2,40}, where\b)",
    r"^\W*(?:resolved|agreed) to note that\b",
    rf"^\W*{_PLACE_IN_BOOK} (?:sets out|shows|notes|says|states|records|gives){_THAT}",
    rf"^\W*(?:so )?(?:it )?turns out{_THAT}",
    rf"^\W*(?:i|we) (?:crunched|checked|ran|went through|pulled) the {_MATERIAL},? and\b",
    rf"^\W*if you (?:dig|look|delve|read) (?:into|at|through) the {_MATERIAL},? you"
    rf"(?:['’]ll| will)? (?:find|{_LEARN}){_THAT}",
    r"^\W*the (?:information|data|figures?)(?: you)? (?:requested|asked for|sought) (?:is|are)"
    r"(?: as follows)?(?=:)",
    rf"^\W*(?:the )?(?:{_HEARERS}) (?:warned|said|predicted) (?:it|this|that) "
    r"(?:could|would|might) happen,? (?:- )?and\b",
    rf"^\W*(?:the )?(?:{_HEARERS}) (?:alarmed|shocked|stunned|dismayed|appalled) "
    rf"(?:by|at)\b{_NO_TALK}",
    r"^\W*by (?:any|every|all) (?:measure|standard|yardstick|account)s?\b,?",
    r"^\W*by (?:official|all|most) reckonings?\b",
    r"^\W*not sure (?:who (?:dug|sent|found) (?:this|it)(?: up| out)?|where (?:this|it) came from|"
    r"where i (?:saw|read|heard) (?:this|it)), but\b",
    rf"^\W*(?:is there )?any reason to doubt{_THAT}",
    rf"^\W*(?:has|have) (?:anyone|anybody|we|you) got (?:proof|evidence|a source){_THAT}",
    rf"^\W*not many(?: people)? (?:{_LEARN}){_THAT}",
    r"^\W*(?:nobody|no one|no-one|hardly anyone|few people) (?:talks|is talking|speaks|writes|"
    r"seems to \w+|noticed|notices|mentions|cares)\b[^,.;:\d]{0,30}? but\b",
    r"^\W*do we happen to have\b",
    r"^\W*(?:would|will|could|can) (?:the|my|our) (?:[a-z]+ ){1,4}?(?:please )?(?:confirm|accept|"
    r"acknowledge|agree|admit)(?: to \w+ \w+)? that\b",
    r"^\W*it (?:gives|gave|brings|brought) (?:me|us|him|her) (?:no|great|little|some) (?:pleasure|"
    r"joy|satisfaction|comfort) to (?:[a-z]+ ){1,4}that\b",
    r"^\W*it (?:is|was) with (?:an? |some |great )?[a-z]+(?: [a-z]+)? that (?:i|we) (?:read|heard?|"
    r"learn(?:t|ed)?|note|noted|report|see|saw|record) that\b",
    r"^\W*as [^,.:;\d]{3,50} never tires? of (?:saying|telling us|repeating|reminding us),",
    *OPENINGS,
    *manners.OPENINGS,
    r"^\W*consider(?= [^.]{1,40}, (?:in which|where)\b)",
)
_CLOSING = _compiled(
    *CLOSINGS,
    *manners.CLOSINGS,
    r", (?:is|was|were|are|did|has|have|does)n['’]t (?:it|they|there)\?\W*$",
    r",? or (?:have|did|am) (?:i|we) (?:got|get)? ?(?:that|this|it)? ?(?:wrong|mistaken)\?\W*$",
    r",? (?:all good|is that (?:so|right|correct)|what was it|agreed|everyone happy)\?\W*$",
    r", (?:is|was)(?:n['’]t| not) (?:that|this) (?:so|right|correct|true|it)\?\W*$",
    r", (?:is|was) (?:that|this) not (?:so|right|correct|true)\?\W*$",
    r",? (?:full stop|of course|obviously|naturally|needless to say|i kid you not|no less|so there|"
    r"there you go|as it were|if you can believe it|make of (?:that|it) what you will|"
    r"(?:just )?in case (?:you|anyone|anybody)(?:['’]re| were| are| is| was)? (?:wondering|"
    r"interested|curious|asking|asks?|forgot|missed it)|for (?:those|anyone|anybody)(?: of you)? "
    r"(?:keeping score|still awake|taking notes|wondering|interested|who missed it|at the back)"
    r"(?: at home)?)\W*$",
    r" ?(?:[–—-]+ )?(?:thoughts|and breathe|right, [a-z]+|you ok, [a-z]+|wow|yikes|ouch|discuss)"
    r"[?.!]*\W*$",
    r" (?:[–—-]+|\() ?(?-i:Reuters|AP|PA|AFP|Bloomberg|UPI|DPA|dpa|ANSA|Xinhua|PA Media)\W*$",
    r", something (?:that )?(?:every|all|we|i|you|they|no)(?: [a-z]+){0,4}? (?:know|knows|remember|"
    r"be told|learn|forget)\W*$",
    r", (?:no|yes|yeah|yep|eh|innit|huh|ok|okay|am i right|do we agree)\?\W*$",
    rf",? (?:much )?to the (?:{_FEELING}) of (?:the |its |our )?(?-i:[a-z]+)\W*$",
    r" raised (?:a few )?eyebrows\W*$",
    r",? (?:so |but )?(?:please )?(?:tell|let|correct|shout|say|ping|flag|stop)\b[^.?!\d]{0,20}\b"
    r"if (?:it|that|this|i|we)\b[^.?!\d]{0,25}\W*$",
    r"\s\((?:henceforth|hereafter|hereinafter) the (?:outcome|dependent|response|explanatory|"
    r"control) variable\)",
    r"\s\((?:see|cf\.?) (?:chapter|section|appendix|annex|page|box|map)(?: [a-z])?(?: (?:on|in) "
    r"(?:the )?[a-z]+| below| above| overleaf)?\)",
    r" (?:- )?(?:under the microscope|in the spotlight|laid bare|shames us all|report finds|"
    r"what it means for you|what you need to know)\W*$",
)
_BETWEEN = _compiled(
    r", (?:strange|odd|incredible|hard|unlikely) as (?:it|that) (?:sounds|seems|may seem|may sound|"
    r"is),",
    r", as (?:any|every) (?-i:[a-z]+) (?:knows|will know|can tell you|remembers),"
    r"|, as (?:anyone|everyone|everybody)(?: [a-z]+){0,4} (?:knows|will know|remembers),",
    r", (?:for (?:example|instance)|incidentally|by the way|of course|remember|in fact|indeed),",
    rf", (?:the |a |this |our )?(?:new |official |latest )?(?:{TOLD}) (?:says|said|shows?|showed|"
    r"found|notes|adds|reveals?|revealed|states),",
    r" is (?:a matter of (?:public )?record|beyond dispute|not in (?:doubt|dispute)|well known|"
    r"common knowledge)\b",
    r"(?<=[,;]) value(?= \d)",
    r"(?:,| [–—-]) no less(?:,| [–—-])(?= )",
    r"(?<=\d )(?:was|is|were) (?:reported|recorded|given|listed|shown|quoted)(?= for )",
    r" [–—-] the (?:figure|number|stat|statistic) (?:behind|for)(?= )",
    r", if (?:the )?(?-i:[a-z]+)(?: (?-i:[a-z]+))? (?:is|are) to be believed,",
    r" took the value(?: of)?(?= )",
    r" (?:bang |broadly |exactly |right )?in line with (?:consensus|expectations)\b",
    r"(?<=figure )(?:usually|commonly|generally|widely|often)(?= (?:quoted|cited|given))",
    r" (?:that|which) the (?:census|statistics|statistical) (?:office|bureau|agency) (?:gave|gives|"
    r"gives out)(?= for )",
    r"(?<=\d )is given(?= for )",
    r"(?<=after )(?:learning|hearing|discovering|realising)\b",
    r"(?<=\w )authorities(?=,)",
    r" (?:equalled|equals|equaled)(?= )",
)


@lru_cache(maxsize=64)  # a sentence's are asked for three times, while it is read
def find_asides(text: str) -> tuple[Span, ...]:
    """The stretches of a sentence that say nothing of its figures, as spans of the text."""
    told = (Span(match.start(), match.end()) for match in _found(text))
    return (*told, *find_learnt(text), *find_remarks(text))


def _found(text: str) -> Iterator[re.Match[str]]:
    for pattern in _OPENING.that_may_be_in(text):
        if match := pattern.match(text):
            yield match
    for patterns in (_CLOSING, _BETWEEN):
        for pattern in patterns.that_may_be_in(text):
            yield from pattern.finditer(text)


def without_asides(text: str) -> str:
    """The text with its asides blanked, every other character where it was."""
    for span in find_asides(text):
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text
