"""Finds what looks like a number and is none: clock times, ages, scores, names with digits."""

from __future__ import annotations

import re

from bot.read.characters import Span

_NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_AGE = rf"(?:\d{{1,3}}|{_NUMBER_WORD}(?:[ -]{_NUMBER_WORD})?)"
_ADDRESSES = (
    r"https?://\S{1,500}|www\.\S{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}|[@#]\w{1,64}|<[@#!][^>\s]{1,64}>",
    r"(?<![\w£$€.,])(?:\+\d{1,3}[ -]?)?(?:\(0\d{2,5}\)|0\d{2,5})[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)",
    r"(?<!\w)[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}(?!\w)",
    r"(?<!\w)(?:\d{1,4}\.){2,5}\d{1,6}(?!\w)|(?<!\w)v\d+(?:\.\d+)*(?!\w)",
)
_CLOCK = (
    r"(?<![\w£$€.,:])\d{1,2}(?:[.:]\d\d)?(?:[ ]?-[ ]?\d{1,2}(?:[.:]\d\d)?)? ?(?:am|pm|a\.m\.?|p\.m\.?|noon)(?!\w)",
    r"(?<![\w£$€.,:])\d{1,2}:\d\d(?::\d\d)?(?![\d:])(?: ?(?:gmt|bst|hours|hrs|cet|utc|est|edt))?",
    r"(?<![\w£$€.,])[012]\d[.:]?\d\d ?(?:gmt|bst|hours|hrs|cet|utc|est|edt|local time)(?!\w)",
    rf"(?<!\w)(?:\d{{1,2}}|{_NUMBER_WORD}) o'clock",
    rf"(?<!\w)(?:half|quarter|ten|twenty|five|twenty-five|a quarter) (?:past|to) (?:\d{{1,2}}|{_NUMBER_WORD})(?!\w)",
    rf"(?<!\w)(?:news|ten|six) at (?:one|six|ten|10|6)(?!\w)",
)
_AGES = (
    r"(?<![\w.,])[4-7]'(?: ?\d{1,2}(?:\")?)?(?!\w)",
    rf"(?<!\w)as (?:young|old) as {_AGE}(?!\w)",
    rf"(?<!\w)(?:aged|ages|age group|age range|age) (?:between |from |of |about |around |just |only |over |under |at least |up to )?{_AGE}"
    rf"(?:(?: to | and | or |-)(?:{_AGE}|over|under|above|below|older|younger|up))?(?:\+)?(?!\w)(?! ?(?:%|per))",
    rf"(?<!\w)(?:at |by |from |until |to )?(?:the )?age of (?:about |just |only )?{_AGE}(?!\w)",
    rf"(?<!\w)(?:under|over)[ -]?(?:the age of )?(?:\d{{1,2}}s|\d{{1,2}}'s|fives|sixes|{_NUMBER_WORD}s)(?!\w)",
    rf"(?<!\w)(?:(?:children|those|people|pupils|drivers|anyone|adults|babies|women|men|girls|boys|pensioners|voters|everyone) (?:aged )?(?:under|over) (?:the age of )?){_AGE}(?!\w)(?! ?(?:%|per|million|miles|kg|years of))",
    rf"(?<!\w){_AGE}(?:-?(?: to |-to-|- to |-){_AGE})?[ -]years?[ -]olds?(?!\w)|(?<!\w){_AGE}(?: to | and |-){_AGE} years old|(?<!\w){_AGE} (?:years|months|weeks|days) (?:old|of age)(?!\w)|(?<!\w){_AGE}[ -](?:month|week|day)s?-olds?(?!\w)",
    rf"(?<!\w)\d{{1,2}}(?:-to-|- to | to |-)\d{{1,2}}s(?!\w)|(?<!\w)\d{{1,2}}(?: to |-)\d{{1,2}}[ -](?:age (?:group|range|bracket)|year olds?)",
    r"(?<!\w)(?:his|her|their|my|our|your|early|mid|late)[ -](?:early |mid[ -]|late )?(?:\d0s|'\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens)(?!\w)",
    rf"(?<!\w)(?:turn(?:s|ed|ing)|age|birthday,) (?:\d{{1,3}}|{_NUMBER_WORD})(?= ?(?:this|last|next|in|on|[,.;]|$))",
    r"(?<!\w)(?:an? )?\d{2}(?= year[ -]old)",
)
_CASED_AGES = r"(?<=[A-Z][a-z'-])[\w'-]{0,20}(?:, ?|,? \()(?P<age>[1-9]\d?|10\d)(?=,|\)| ?years old)(?!,\d{3})(?! ?%)"
_CASED_ADDRESSES = (
    r"(?<![\w£$€.,])\d{1,4}[A-Za-z]?,? (?:[A-Z][a-z'.-]+ ){1,3}(?:Street|Road|Avenue|Lane|Close|Drive|Terrace|Crescent|"
    r"Gardens|Square|Place|Way|Court|Hill|Row|Mews|Grove)\b"
)
_PLACES = (
    r"article|section|clause|chapter|page|pages|psalm|verse|rule|regulation|schedule|amendment|paragraph|para|item|"
    r"figure|fig|table|appendix|annex|box|part|volume|vol|book|act|scene|episode|series|season|room|platform|gate|"
    r"route|flight|terminal|junction|exit|channel|radio|unit|type|grade|level|tier|stage|category|class|key stage|"
    r"step|phase|protocol|resolution|order|operation|form|question|round|heat|lane|lap|lot|block|bus|line|band|zone|"
    r"area|studio|formula|apollo|falcon|boeing|airbus|windows|playstation|xbox|iphone|ipad|galaxy|pixel|samsung|"
    r"android|ios|covid|sputnik|voyager|artemis|soyuz|luna|chandrayaan|starship|no|no\.|number|nos|day|week|year|"
    r"pier|pillar|plan|option|group|pot|seed|ward|wing|court|house|sector|district|division|brigade|battalion|"
    r"cohort|gpt|ps|fifa|ftse|s&p|fortune|nikkei|dow|cac|dax|stoxx|euro|agenda|opus|symphony|sonata|catch|blink|"
    r"catch|expo|mach|richter|magnitude|priority|schedule|note|version|generation|point|goal|dan|court|deck|runway|"
    r"bay|berth|hangar|reactor|world war|super bowl|rocky|toy story|studio|highway|interstate|us|mark|mk|model|"
    r"union|local|trial|wave|test|game|match|fixture|gameweek|matchday|race|leg|set|frame|hole|green|fc|league"
)
_NOT_PLACES = r"(?<!per )(?<!percentage )"
_COUNTED = (
    r"(?! ?(?:%|per[ -]?cent|pc\b|million|billion|thousand|hundred|bn\b|m\b|k\b))(?![,.]?\d)(?!(?: [a-z-]+){0,2} "
    r"(?:people|children|men|women|pupils|patients|officers|cases|deaths|offences|crimes|homes|jobs|seats|votes|points|goals|"
    r"years|months|weeks|days|hours|minutes|miles|km|metres|tonnes|times)\b)"
)
_NAMES = (
    rf"(?<![\w']){_NOT_PLACES}(?:{_PLACES})[ -]?(?P<n>\d{{1,4}}[a-z]?(?:\(\w{{1,3}}\))?|one|two|three|four|five|six|seven|ten|i{{1,3}}v?)(?: (?:and|to|or|-) \d{{1,3}}(?! [a-z]))?(?!\w){_COUNTED}",
    r"(?<!\w)(?:covid|sars-cov)-?\s?(?:19|2)(?!\w)|(?<!\w)h\d{1,2}n\d{1,2}(?!\w)",
    r"(?<!\w)[a-z]{1,6}-\d{1,4}[a-z]{0,2}(?!\w)(?! (?:million|billion))",
    r"(?<!\w)[a-z]{1,5}\d{1,5}[a-z]{0,4}(?!\w)|(?<![\w£$€.,])\d{1,2}[gdk](?= (?:network|phone|mast|signal|technology|rollout|coverage|spectrum|connection|mobile|services?|auction|masts|film|tv|television|printing|printed|printer|model|video|screen|run|race|walk|fun|event|charity|route|course))",
    r"(?<![\w£$€.,])\d{1,2}[xX]\d{1,2}s?(?!\w)",
    r"(?<![\w£$€.,])(?:24/7|9/11|7/7|7 july|11 september|6 january|50[-/]50|fifty[- ]fifty|20/20|4x4|7-eleven|90/10|80/20|12a)(?!\w)(?!/)",
    r"(?<![\w£$€.,])(?:999|911|101|111|112|105)(?= (?:calls?|call-?handlers?|callers?|services?|lines?|numbers?|operators?|emergenc\w+|system|helpline|contacts?)(?!\w))|(?<=call )(?:999|911|101|111|112)(?!\w)|(?<=called )(?:999|911|101|111|112)(?!\w)|(?<=calling )(?:999|911|101|111|112)(?!\w)|(?<=dial )(?:999|911|101|111|112)(?!\w)|(?<=dialled )(?:999|911|101|111)(?!\w)|(?<=ring )(?:999|911|101|111)(?!\w)|(?<=nhs )111(?!\w)|(?<=rang )(?:999|101|111)(?!\w)|(?<=on )(?:999|101|111)(?=[ .,;]|$)(?! (?:occasions|days|of|people|[a-z]+s )) ?|(?<=via )(?:999|101|111)(?!\w)",
    r"(?<!\w)no\.? ?(?:10|11)(?!\w)(?= |[.,;'’]|$)|(?<!\w)number (?:10|11|ten|eleven)(?!\w)",
    r"(?<!\w)(?:the )?(?:ftse|s&p|fortune|nikkei|dow jones|cac|dax|footsie|euro stoxx)[ -]?\d{2,4}",
    r"(?<!\w)top[ -](?:\d{1,3}|ten|five|three|four|two|twenty|hundred)(?! ?(?:%|per[ -]?cent|pc\b))(?!\w)",
    r"(?<!\w)(?:world war|part|act|league|premier league|bbc|itv|radio|channel|formula|type|division|grade|tier|phase|phases|day|stage|chapter|air force|key stage|year|book|catch|terminal|round|level|number|ligue|serie|plan|liga|group) (?:one|two|three|four|five|six|seven|ten)(?! (?:of|people|children|per|in|hundred|thousand|million|men|women|officers|years|days|months|weeks|hours))(?!\w)(?! [a-z]+s (?:were|are|have))",
    r"(?<!\w)(?:big|famous|secret|magnificent|fantastic|hateful|final|furious|gang of|group of|birmingham|guildford|central park|high) (?:two|three|four|five|six|seven|eight|ten|20|7|eleven)(?! [a-z]+s\b)(?!\w)",
    r"(?<!\w)(?:six nations|seven sisters|four seasons|five eyes|five live|six counties|three lions|three mile island|twenty20|t20|the hundred|one show|four weddings|one direction|five star movement|third reich|eleven's|fantastic four|five guys|three mobile|two ronnies|seven dials|sevenoaks|nine elms|four horsemen|ten commandments|twelve apostles|seven dwarfs|seven deadly sins|three musketeers|seven wonders|three peaks|five pillars|big ben)(?!\w)",
    r"(?<!\w)group of (?:seven|eight|20|twenty|77)(?!\w)",
    r"(?<=#)\d+",
)
_IDIOMS = (
    r"(?<!\w)(?:at sixes and sevens|on cloud nine|cloud nine|catch-22|on all fours|all fours|square one|(?:day|page|step) one|number one|one another|one-off|one-sided|one-way|two-way|three-way|four-way|two-faced|"
    r"one-time|two-time|second to none|six feet under|a million miles (?:away|from)|nine to five|nine-to-five|9-to-5|9 to 5|net[ -]zero|zero[ -]hours?|zero[ -]tolerance|ground zero|zero[ -]sum|year zero|zero-rated|zero[ -]emissions?|zero[ -]carbon|sub[ -]zero|below zero|above zero|"
    r"in two minds|two peas|two birds|two and two|two sides of the same|two wrongs|two cents|six of one|half a dozen of the other|forty winks|nine lives|high five|take five|hang ten|five-a-day|five a day|nineteen to the dozen|baker's dozen|million[ -]dollar question|"
    r"three cheers|three strikes|the three rs|four-letter|four letter word|dressed to the nines|the whole nine yards|whole nine yards|at the eleventh hour|one for the|one in a million|a hundred and one things|a thousand words|thanks a million|like a million dollars|hundred per cent sure|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)-(?:star|bedroom|bed|storey|wheel|wheeled|wheeler|piece|seater|door|part|stage|pronged|fingered|legged|horse|ply|figure|digit|man|way|party|sided|year-old|term|time|hander|parter|pager|some|footed|headed|handed|state|tier|nation|line|word|part|lane)|"
    r"(?:single|double|triple|five|six|seven|eight)[ -](?:digits?|figures?)|[2-9][ -](?:star|bedroom|bed|storey|wheel|door|seater|digit|figure|piece|part|stage|lane)(?!s)|"
    r"two-thirds majority|first hundred days|zero in|zeroed in|zeroing in|the one|no one|any one|one day|one thing|one by one|two by two|back to one|once in a hundred|ten to one|long odds|million-to-one|hundred to one|seventh heaven|"
    r"pieces of eight|behind the eight ball|eight ball|deep six|hang ten|cats have nine|knock for six|for six|hit for six|ten a penny|two a penny|penny for|six-pack|six pack|four-by-four|five o'clock shadow|twenty-twenty|ten-pin|tenpin|eleven-plus|11-plus|two-up|ones and twos|twos and threes|in ones|in twos|one's|"
    r"quarter[ -]finals?|semi[ -]finals?|half[ -](?:time|term|way|hearted|brother|sister|marathon|price|mast|board|truth|life|back|century|day|holiday|measures?|baked|moon|volley|hourly|yearly|year)|second half|first half|the other half|better half)(?!\w)",
)
_RACES = (
    r"(?<!\w)(?:the|men's|women's|olympic|her|his|over|indoor|in|won|mixed|4x) (?:60|80|100|110|200|300|400|800|1,?500|3,?000|5,?000|10,?000) ?m(?:etres)?(?= (?:in|at|final|title|record|gold|silver|bronze|champion\w*|freestyle|race|sprint|hurdles|butterfly|backstroke|breaststroke|steeplechase|medley|relay|heats?|event|and)\b|[.,;])",
)
_SPORT = (
    r"(?:won|win|wins|winning|beat|beats|beating|beaten|lost|lose|loses|losing|drew|draw|draws|drawn|defeat\w*|victory|led|lead|leads|leading|score\w*|scoring|"
    r"thrash\w*|hammer\w*|edged|trail\w*|down|up|finish\w*|ended|stunned|crush\w*|rout\w*|cruis\w*|set|sets|seal\w*|clinch\w*|held|clinched|swept|against|triumph\w*|"
    r"aggregate|half-time|full-time|penalties|shootout|comeback|level|final|equalised|see off|saw off|downed|outclassed|overcame|game|match|series|rubber|tie)"
)
_SCORES = (
    rf"(?<!\w){_SPORT}(?!\w)(?! (?:between|from) )[^.!?\n\d£$€]{{0,60}}(?P<score>(?<![\w.,£$€])\d{{1,3}} ?- ?\d{{1,3}}(?:(?:, ?| and | )\d{{1,2}}-\d{{1,2}}(?!\d)(?:\(\d+\))?){{0,5}}(?![\w%-])(?!,\d{{3}})(?! ?(?:per|people|million|bn|years?|votes|seats)\b))",
    r"(?P<score>(?<![\w.,£$€])\d{1,3} ?- ?\d{1,3}(?:(?:, ?| and | )\d{1,2}-\d{1,2}(?!\d)){0,5}(?= (?:win|defeat|victory|draw|loss|lead|scoreline|thriller|aggregate|home|away|hammering|thrashing|triumph|success|advantage|down|up|at|in the|on aggregate|after|against|over|record|split|ruling|majority|formation|stalemate|series|score)(?!\w)))",
    r"(?P<score>(?<![\w.,£$€])[0-7]-[0-7](?:, ?[0-7]-[0-7](?:\(\d\))?|, ?\d{1,2}-\d{1,2}){1,5}(?![\w-]))",
    r"(?P<score>(?<![\w.,£$€])\d{1,3} (?:for|all out for|for the loss of) (?:\d|no loss)(?= (?:dec\w*|at|when|in|off|after)|[.,;)]|$))|(?P<overs>(?<![\w.,£$€])\d{1,3}-\d{1,2}(?= (?:at (?:stumps|lunch|tea|the close)|declared|dec)))",
    r"(?<!\w)(?:all[ -]square|one-all|two-all|nil-nil|(?:one|two|three|four|five|six)-(?:nil|one|two|three|four))(?!\w)",
)
_OTHERS = (
    r"(?<![\w£$€.])\d{1,3}(?:st|nd|rd|th)(?!\w)",
    rf"(?<!\w)(?:{_NUMBER_WORD}-)?(?:first|twenty-second|thirty-second|\w+ty-(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth))(?!\w)",
    r"(?<![\w£$€.,])\d{1,3}(?:\.\d{3}){1,4},\d{1,2}(?!\d)|(?<![\w£$€.,])\d{1,3}(?:\.\d{3}){2,4}(?!\d)",
    r"(?<![\w£$€.,/-])\d{1,3}/(?:\d{1,3})(?![\w/])(?! of )",
    rf"(?<!\w)(?:{_NUMBER_WORD}|\d{{1,3}}) (?:of them )?(?:years|months|weeks|days|hours|minutes|decades) (?:ago|earlier|later|after|before|on)(?!\w)",
)


def _any(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


_LOWER = _any(*_ADDRESSES, *_CLOCK, *_AGES, *_NAMES, *_IDIOMS, *_SCORES, *_RACES, *_OTHERS)
_CASED = re.compile(_CASED_AGES)
_STREETS = re.compile(_CASED_ADDRESSES)
_WORTH_IT = re.compile(
    rf"\d|(?<![a-z]){_NUMBER_WORD}(?![a-z])|half|hundred|million|zero|second|first|figure|digit|quarter"
)


def find_masks(plain: str, low: str) -> list[Span]:
    """The stretches of a text that hold no quantity, apart from periods.

    `plain` is the evened text, `low` the same in lower case. They may overlap.
    """
    if not _WORTH_IT.search(low):
        return []
    found = [Span(match.start("age"), match.end("age")) for match in _CASED.finditer(plain)]
    found += [Span(match.start(), match.end()) for match in _STREETS.finditer(plain)]
    for pattern in _LOWER:
        for match in pattern.finditer(low):
            group = "score" if "score" in pattern.groupindex and match["score"] else 0
            found.append(Span(match.start(group), match.end(group)))
    return found
