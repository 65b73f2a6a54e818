"""What only supposes a statement, or plans, expects, fears or wants it."""

from __future__ import annotations

import re

from bot.language.plain import GRAMMAR
from bot.read.doubt.words import PLANS
from bot.read.text.screened import screened

_PLANNED = screened(
    r"\b(?:should have|supposed to|meant to|target\w*|aim\w*|expected to|due to|"
    r"(?:was|were|had) to (?!be (?:found|seen)\b|blame\b|date\b)[a-z]+|"
    r"(?:was|were|been|being) (?:told|ordered|asked|urged|instructed|advised|required|allowed) to "
    r"(?!say\b)[a-z]+|"
    r"set to|on course|yet to|told of|believe there|tipped to|slated to|would have|"
    r"(?<!you )could have|"
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


_SUPPOSED = screened(
    r"\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|dream(?:s|ed|t)?|wants?|assum(?:e|es|ed|ing|ption)|"
    r"expect(?:s|ed|ing)?|anticipat(?:e|es|ed)|fear(?:s|ed)?|bet|pledg\w+|demand\w*|propos\w+|"
    r"insinuat\w+|let['’]?s say|say for argument|what if) that (?!to\b|\d)|"
    r"^\W*(?:say|suppose|assume|picture|pretend|let['’]?s say)(?= (?!that\b|so\b|it\b|what\b|"
    r"how\b))|"
    r"(?:refus|declin|fail|neglect|unable|unwilling|struggl)\w* to (?:confirm|say|verify|accept|"
    r"admit|agree|acknowledge)(?: that| whether| if)?\b|"
    r"\b(?:since|later|subsequently|then|afterwards|been|being)(?: been)?(?: \w+ly)? (?:revis|"
    r"correct|amend|restat|recalculat|supersed|replac|overtak|downgrad|upgrad|chang|scal|alter|cut|rais|lower|trim|lift|reduc|bump|"
    r"modif|walk|row|withdr|dropp)\w*(?! (?:by|to) \d)|"
    r"^\W*(?:before|until|till|unless|lest|once)\b(?=(?:[^,:]|,\d)*$)|"
    r"^\W*had\b[^?!;]{3,200}?\bbeen\b[^?!]{1,120}?,[^?!]{0,60}?"
    r"(?:\b(?:would|could|might|should)\b|['’]d\b)|"
    r"^\W*(?:(?:yeah|oh|aye),? right|(?:sure|oh|right),? (?:and|because) pigs|pull the other)\b|"
    r"\b(?:made-up|far-fetched|make-believe|old wives|urban legend|april fool|open question|"
    r"remains to be \w+|no matter whether|regardless of whether)\b",
    re.IGNORECASE,
)


def is_supposed(text: str, known: frozenset[str]) -> bool:
    """True where a sentence supposes all that it says, or leaves it to others to say.

    A word that a name of the store has ("encryption plans", in `known`) wants nothing.
    """
    if any(
        found.search(text) for found in (_SUPPOSED, _GIVEN, _HOPED, _IMAGINED, _MODELLED, _SEEN)
    ):
        return True
    verbs = (one[0].split()[0].lower() for one in _WANTED.finditer(text))
    return any(verb.endswith("ed") or verb in GRAMMAR or verb not in known for verb in verbs)


_GIVEN = screened(
    r"(?:^\W*|[,;(–—-] ?|\b(?:and|but|even|only) )(?:assuming|presuming|supposing|granted|granting|"
    r"provid(?:ed|ing)|on (?:the )?(?:condition|assumption|basis|understanding|premise)|"
    r"(?:as|so) long as|in (?:the )?(?:event|case)|lest|unless|what if|let(?:['’]s| us) (?:\w+ )?"
    r"(?:say|take it|assume|suppose|imagine|pretend|posit|agree|call it))\b|"
    r",? had (?:all|it|they|things|we|he|she|nothing|everything|the (?:\w+ ){1,3})(?: \w+){0,2}? "
    r"(?:gone|been|held|happened|continued|stayed|kept|come|not|worked|turned)\b|"
    r"\bor (?:was|were|is|are|did|does|has|have) (?:it|they|there|we|he|she)\W*$",
    re.IGNORECASE,
)
"""What makes a condition of all that stands beside it."""
_TO_KNOW = r"(?! to (?:know|check|say|confirm|verify|see|hear|ask|note|point|run|use|print|report))"
_WANTED = screened(
    r"(?<!as )(?<!than )(?<!had been )\b(?:promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|"
    r"ing)?|propos(?:e|es|ed|ing)|predict(?:s|ed|ing)?|project(?:ed|ing)|forecast(?:s|ed|ing)?|foresee(?:s|n)?|"
    r"foresaw|envisag\w+|hop(?:es?|ed|ing)|wish(?:es|ed|ing)?|pencill?ed|budget(?:s|ed|ing)? for|"
    r"plan(?:s|ned|ning)? (?:for|on|to)|aim(?:s|ed|ing)? (?:for|at|to)|"
    rf"(?:wants?|wanted|would (?:like|love|prefer)|['’]d (?:like|love|prefer)){_TO_KNOW}(?! (?:is|"
    rf"was|are|here|this)\b)|"
    r"expect(?:s|ed|ing)?(?= (?:[^,;:.]|[,.]\d){3,80} to (?:be|reach|hit|stand|total|come|rise|"
    r"fall))|call(?:s|ed|ing) for|dream(?:s|t|ed)? (?:of|up)|dreamed up|invit(?:e|es|ed|"
    r"ing) bids)\b(?:(?!\b(?:as|after|when|because|since|once|where|in which|and|"
    r"but)\b)[^,;:–—\n]){1,120}?\d",
    re.IGNORECASE,
)
"""What somebody wants or foresees, where no other clause begins before the number."""
_HOPED = screened(
    r"[,–—-] ?(?:(?:i|we|they|he|she|you|one) )(?:would |can only |do |dare )?(?:hope|assume|"
    r"guess|suppose|presume|imagine|bet|expect|fancy|pray|dream|wish|hoped|assumed|guessed|"
    r"imagined|should think|daresay)\W*$|['’]s guess\b|"
    r"\bat a (?:guess|pinch|stretch)\b|\bguess(?:ed|es|"
    r"ing)? at\b|\b(?:is|was|just|only|as|by|my|his|her|their|our|best|rough|wild|educated|"
    r"pure) (?:a )?(?:\w+ )?guess\b|\bargument['’]?s sake\b|\bfor the sake of (?:it|argument|"
    r"debate)\b|\bfingers crossed\b|\btouch wood\b|\bwith (?:any|a bit of|a little|some) luck\b|"
    r"\bgod willing\b|\ball being well\b|\bin (?:theory|principle|an ideal world|my dreams)\b|"
    r"\bgive or take a\b|\b(?:my|our|his|her|smart|clever) money(?:['’]s| is| was)? on\b|\b(?:i|"
    r"we)(?:['’]d)? (?:bet|wager|reckon on)\b|\bfor the purposes? of\b|\bif (?:the|this|that|all|"
    r"current|present|past|old) (?:\w+ )?(?:trends?|pattern|plan|things|goes)",
    re.IGNORECASE,
)
"""What is only hoped, guessed or taken to be so."""
_IMAGINED = screened(
    rf"\b{PLANS}\b[^.;:]{{0,40}} (?:is|was|had been|has been) that\b|"
    r"\b(?:would|might|could) (?:show|find|say|reveal|confirm|prove) that\b|"
    r"\bto (?:assume|suppose|imagine|pretend)\b|\bpicture (?:it|this|the scene)[:,]|"
    r"\bin (?:the|an?|my|our|his|her|their) (?:\w+ )?(?:dreams|fantasy|imagination|nightmares?|"
    r"parallel universe)\b|\b(?:the|an?|his|her) (?:play|film|novel|movie|episode|sketch|sitcom) "
    r"(?:opens|begins|ends|starts|is set|imagines)\b|\bwishful\b|\bfinger in the air\b|"
    r"\bback[- ]of[- ](?:an|the)[- ]envelope\b|\b(?:i['’]m|i am|just|only) guessing\b|"
    r"\b(?:a|the|their|his|her|our|my) (?:wild |rough |mere |pub )?guess(?:work)?\b",
    re.IGNORECASE,
)
"""What is so in a plan, in a tale, or by a guess."""
_MODELLED = screened(
    r"\b(?:(?:best|worst|business|base|test|central)[- ]cases?|placeholder|thriller|storyline|"
    r"contingency (?:plan|document|paper|sheet)s?|alternate[- ]history|board game|chatbots?|"
    r"fortune[- ]tellers?|flat[- ]earthers?|projections?|simulations?|extrapolations?|blueprint|"
    r"wish ?list|crystal ball|tea leaves|"
    r"horoscope|earmark\w*|any(?:body|one)['’]?s guess|jury (?:is|was|remains) (?:still )?out|"
    r"(?:bid|tender|planning|strategy|vision|pitch|budget) (?:documents?|papers?|books?)|"
    r"dress rehearsal|mock-?up|fairy ?tale|fairy story|screenplay|(?:bedtime|children['’]?s|fairy|"
    r"short|ghost) (?:story|tale|book)|make-believe|(?:in|on) (?:an?|the|one|this|"
    r"that) (?:\w+ )?(?:episode|game|sketch|soap|sitcom|musical|opera|fable|poem|riddle|exam|test|"
    r"quiz|mock|trial run|dry run|role-play)|let (?!us\b|me\b)[^,.;]{3,60} (?:be|equal)|(?:in|by|"
    r"under|from|per|says?|said|to|on|of) (?:the|our|a|one|its|my|their|this|that|his|"
    r"her)(?: \w+)?(?: \w+)? (?:model|scenario|drill|exercise|novel|film|movie|play|simulation|"
    r"parody|sketch|dream|forecasts?|plans?|predictions?|targets?|manifesto|outlook)\b(?! (?:of|"
    r"for|year)))",
    re.IGNORECASE,
)
"""What stands in a model, a plan or a tale."""
_SEEN = screened(
    r"\b(?:sees|foresees)\b[^.;:]{3,80}? (?:at|reaching|hitting|rising to|falling to) \d|"
    r"\b(?:needs|seeks|(?:looks|looking|asks|asking|calls) for)\b[^.,;:]{3,80}? (?:at|of) \d|"
    r"\b(?:settled on|agreed|threatened|held)\b[^.,;:]{3,80}? (?:of|to) \d|"
    r"^\W*(?:an? |the )?(?:\w+ )?(?:template|prompt|blurb|example|exercise|odd one out|essay "
    r"title|trailer)(?: [a-z]+){0,3}:",
    re.IGNORECASE,
)
"""What somebody sees coming or seeks: "the bureau sees … reaching 12"; a line made as a sample."""
_WAYS = (_SUPPOSED, _GIVEN, _HOPED, _IMAGINED, _MODELLED, _SEEN)
