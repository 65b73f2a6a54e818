"""What spreads a number over years, or says whose it is, wherever the sentence says so."""

from __future__ import annotations

import re

from bot.read.text.screened import screened


def is_spread(text: str, known: frozenset[str]) -> bool:
    """True where a sentence spreads its numbers over years, compares them, or says whose they are.

    That holds for every number of it, wherever it is said. A word of the store's own names
    (`known`) says nothing of the kind: a backlog is what is counted where a measure is called so.
    """
    found = (pattern.search(text) for pattern in _WAYS)
    return any(one is not None and one[0].lower() not in known for one in found)


_COUNT = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|"
    r"few|couple of|\d{1,3})"
)
_STRETCH = (
    r"(?:years?|decades?|months?|weeks?|quarters?|seasons?|terms?|winters?|summers?|springs?|"
    r"autumns?|harvests?|generations?|parliaments?)"
)
_SPANNED = screened(
    rf"\b(?:in|over|across|during|for|within|throughout|spanning|covers?|covering|taking|"
    rf"through) (?:all |only |just |about |some )?(?:the |these |those |its |his |her |"
    rf"their )?(?:whole |entire |full |past |last |first |next |previous |following |preceding |"
    rf"intervening |same )*{_COUNT}[ -](?:\w+ )?{_STRETCH}(?: (?:since|from|after|before|around|"
    rf"up|to and|until|running|combined|together|leading)\b|,)|"
    rf"\b{_COUNT}[ -]{_STRETCH}[ -](?:\w+ )?(?:average|mean|total|sum|figure|rate|high|low|moving|"
    rf"rolling|running|span|period|stretch|count|median)\b|\b(?:sum|total|average|mean|median|"
    rf"aggregate|product) (?:of|over|for|across) (?:the )?(?:last |past |"
    rf"first )?{_COUNT} (?:\w+ )?{_STRETCH}\b|"
    rf"\b{_COUNT} (?!an? |per |each |every )(?:\w+ )?{_STRETCH} (?:together|combined|"
    rf"running|on|later|earlier|put together|in a row|added)\b|\byears? up to\b|\b(?:within|"
    rf"inside) (?:an?|one|{_COUNT}) {_STRETCH} (?:of|from)\b|\b(?:every|each|any|all|most|"
    rf"some)(?: \w+)? {_STRETCH} (?:until|up to|from|since|between|before|after|leading)\b|"
    rf"\byear (?:after|in,?) year\b|\b(?:over|in|across|during|for|throughout) the (?:whole |"
    rf"entire |full |past |last )?{_COUNT} (?:\w+ )?(?:years|decades|seasons)\b|"
    r"\b(?:both|all|either) (?:years?|periods|decades|months)\b|\b(?:going|heading|moving|running|"
    r"leading) (?:into|up to) (?=(?:19|20)\d\d)|\b(?:19|20)\d\d(?:[-/]\d\d)? and (?:before|"
    r"earlier|after|later|since|onwards|beyond|counting|the (?:years?|decades?) (?:before|"
    r"after))\b|\bbetween (?:19|20)\d\d(?:[-/]\d\d)? and (?:now|today|then|the)\b|\b(?:years|"
    r"decade|period|time|run-up|months|weeks) (?:around|leading up to|running up to|"
    r"to and including|either side of)\b|"
    rf"\b(?:over|across) (?:the )?{_COUNT} (?!years?|months?|weeks?|days?){_STRETCH}\b|"
    r"\bsince (?:the \w+|records began|independence|then|it (?:began|opened|started)|day one)"
    r"(?: of (?:the )?\w+)?(?=[,.;]|\W*$)",
    re.IGNORECASE,
)
"""Several years together, or one that is only their middle or their end."""
_GATHERED = screened(
    r"\band (?:its|their|the) (?:[\w-]+ ){0,3}neighbou?rs?\b|"
    r"\bas (?:one|a single) (?:block|bloc|unit|region)\b|"
    r"\b(?:parliament|presidency|administration|reign|premiership|mandate|term) that (?:ended|"
    r"began|started|ran)\b|"
    r"\b(?:cumulative(?:ly)?|running (?:total|average|mean|sum|count|tally)|(?:rolling|moving|"
    r"trailing|smoothed) (?:\w+[ -]){0,3}?(?:average|mean|total|sum|basis|figure|rate)|"
    r"rolling basis|lifetime (?:total|figure|sum|count|average)|all-time (?:total|figure|sum)|"
    r"grand total since|annuali[sz]ed|year[- ]to[- ]date|to date|so far|thus far|until now|"
    r"averaged (?:out )?over|smoothed over|combined (?:figure|total) (?:for|of)|(?:taken|added|"
    r"lumped|put) together|added up|in aggregate|backlog)\b",
    re.IGNORECASE,
)
"""A sum or an average that is carried from year to year."""
_UNFINISHED = screened(
    r"\bstill (?:to (?:go|come|run)|counting|going|under way)\b|\b(?:months?|weeks?|days?|"
    r"quarters?) (?:to go|to spare|left|remaining|to run|yet)\b|\b(?:mid|late|early)-(?=(?:19|"
    r"20)\d\d)|\b(?:early|late|midway|halfway|partway|part[ -]way) (?:in|into|on|through|on in)\b|"
    r"\bin its infancy\b",
    re.IGNORECASE,
)
"""A year that isn't over, or of which only a part is meant."""
_FAR = screened(
    rf"\b(?:within |about |some |under |over |just )?(?:\d[\d,.]*|an?|{_COUNT}|a few|dozens? of|"
    rf"an hour['’]?s|"
    r"hundreds of) ?(?:miles?|km|kilometres?|kilometers?|metres|yards|hours?|minutes?|"
    r"mins?) (?:(?:drive|walk|flight|train ride|ride|journey|sail) )?(?:from|off|outside|"
    r"beyond|around|away|north|south|east|west|inland|upstream|downstream|down|up)\b|"
    r"\bwithin (?:\w+ ){0,2}?[\w,.]+ ?(?:miles?|km|kilometres?|metres|yards|hours?|minutes?) of\b|"
    r"\b(?:doors?|"
    r"streets?|stops?) (?:along|down|up|away|over) from\b|\bnext door to\b|(?<=\w)-(?:sized?|"
    r"style)\b|\bstone['’]?s throw\b|\b(?:commuting|striking|walking|driving) distance\b",
    re.IGNORECASE,
)
""" "Ten miles from" is another place."""
_SPREAD = screened(
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
_PART_OF_PLACE = screened(
    r"(?i:\b(?:in|across|over|within) (?:(?:about|around|nearly|almost|just|only|over) )?"
    r"(?:half|most|much|parts?|some|two[- ]thirds|three[- ]quarters|a (?:third|quarter|fifth|tenth|"
    r"corner|part|bit|slice))(?: of)?(?: the)? )(?=[A-Z][^,.;:'’\d]{1,40},)|"
    r"(?i:\bthe (?:\w+ern|upper|lower|inner|outer|rural|urban|poorer|richer|hilly|coastal|other|"
    r"far \w+) (?:half|third|quarter|part|tip|end|corner|fringe|edge|side)s? of\b|"
    r"\b(?:sample|panel|selection|handful|subset|cluster|scattering) of (?:\d|(?:\w+ )?(?:villages|"
    r"towns|parishes|wards|districts|schools|hospitals|households|homes|farms|places|people)\b)|"
    r"\b(?:surveyed|sampled|canvassed|polled) in\b)"
)
""" "In half of Northland, …": not all of it; "in half of Northland's cases" is a share."""
_DAY = r"(?:mornings?|evenings?|afternoons?|nights?|weekends?|lunchtimes?|breakfasts?|half|week)"
_WHEN = screened(
    rf"^\W*(?:in|during|at|on|by) (?:the )?(?:early |late |first |second |last |"
    rf"next )?{_DAY}\s*[,:]|"
    r"^\W*(?:in|within|over) (?:about |just )?(?:\w+ )?(?:minutes?|seconds?|hours?)\W|"
    r"\d[^.]{0,40} in (?:\w+ )?(?:minutes|seconds|hours)\W*$|"
    r"\b(?:one|every|each|per) (?:single )?night\b|\b(?:new year|christmas|bonfire)['’]?s? night\b|"
    r"\b(?:morning|evening|afternoon|night|weekend)['’]s (?!(?:\w+ )?(?:papers?|news|edition|"
    r"bulletin|briefing|show|programme|story|figures?|copy|front|splash|page|headlines?|release|"
    r"report|meeting|conference|email|post|list))|"
    r"\b(?:month|week|quarter|half[- ]year|day)(?:['’]s)? (?:figure|number|total|count|reading) "
    r"on\b|\bfirst figure on (?:record|file)\b|\bquarterly (?:total|sum|count|average) of\b",
    re.IGNORECASE,
)
""" "In the evening, …", "every night": a part of the time, or so often."""
_WHERE = screened(
    r"(?i:\b(?:speaking|writing|reporting|standing|calling|(?:reader|viewer|listener|caller|"
    r"subscriber|follower)s?)) (?:in|from) (?=[A-Z])|"
    r"\b[Ee]lsewhere (?:in|on|across) (?=[A-Z])|\b[Ii]nside the (?=[A-Z])|"
    r"\b(?i:front|back|bottom|side) of (?:the )?(?=[A-Z][^,.;:\d]{1,40}[,:])|"
    r"\b(?i:minister|president|mayor|editor|reporter|correspondent|expert)s? (?:was|were|is|are) "
    r"in (?=[A-Z][^,.;:\d]{1,40} and\b)",
)
""" "Speaking in Northland, she put …": where it was said, and not of where."""
_WAYS = (_WHEN, _WHERE, _SPREAD, _SPANNED, _GATHERED, _UNFINISHED, _FAR, _PART_OF_PLACE)
