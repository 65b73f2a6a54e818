"""What people say of themselves, or of those who don't listen, around what they say.

"Don't quote me, but", "I'm no expert, but", ", and nobody's talking about it". What they say is
said all the same. A verb of believing ("and nobody believes it") makes another thing of it.
"""

from __future__ import annotations

from bot.language.newsroom import TOLD

_LEARNED = "expert|economist|statistician|mathematician|scientist|historian|genius|academic|analyst"
_FUSSY = "pedantic|picky|rude|difficult|awkward|funny|alarmist|dramatic|boring|a bore|a pedant"
_NOBODY = (
    "(?:nobody|no one|no-one|few|hardly anyone|hardly anybody|none of (?:us|them)|not one \\w+)"
    "(?: (?:in|at) (?:the )?(?-i:[A-Z])\\w+)?"
)
_UNNOTICED = (
    "batted|noticed|cared|minded|blinked|complained|flinched|remembers|remembered|realised|knew|"
    "talked|turned|commented|cares|notices|care|notice|noticing|talk|talks|talking|mention|"
    "mentions|mentioned|mentioning|discuss|discusses|discussing|blinks|minds|bothered|remember|"
    "realises|remarked|remarks|writing|asking|(?:paid|pays?|paying)(?: it| this| that)?(?: any|"
    " much| the slightest)? (?:attention|heed|notice|mind)"
)
_SMALL = (
    r"(?: (?:an|a|at|the|any|much|time|eyelid|attention|hair|about|to|it|this|that|then|back|now|"
    r"today|still))*"
)
_OFFICIAL = (
    "(?:(?:the|these|those|official|latest|published|new|public|recent|government|annual|ministry|"
    "bureau|our|their|its|own) ){0,4}"
)
_GLADLY = (
    "happily|sadly|thankfully|mercifully|luckily|regrettably|remarkably|incredibly|unbelievably|"
    "astonishingly|amazingly|shockingly|surprisingly|unsurprisingly|depressingly|worryingly"
)
_SHEETS = f"(?:{TOLD}|data|tables|series|records|statistics|yearbook|almanac|census|registers?)"
OPENINGS = (
    r"^\W*(?:nobody|no[ -]one|let (?:nobody|no[ -]one)|we|you|they) (?:(?:should|must|can|ought to|"
    r"will) )?(?:ever |never )?forget that\b",
    r"^\W*it is (?:not|seldom|rarely|hardly ever) (?:often |always |widely |generally )?(?:noticed|"
    r"remembered|mentioned|realised|recognised|appreciated|pointed out) that\b",
    r"^\W*what (?:many|most|few|some|a lot of)(?: people| readers| of us)? (?:(?:don['’]t|do not|"
    r"won['’]t|may not|might not) )?(?:know|realise|remember|forget|see) is that\b",
    rf"^\W*in (?:the|its|their|our) {_OFFICIAL}(?:minutes|{TOLD})(?: of [^,.;:\d]{{3,30}})? it "
    r"(?:is|was) (?:recorded|noted|stated|written|minuted) that\b",
    r"^\W*(?:the house|members|colleagues|readers|listeners|viewers|you|the committee) "
    r"(?:will|may) (?:all |already )?be aware that\b",
    rf"^\W*(?:to put it (?:\w+ly|another way)|of course|{_GLADLY}),",
    r"^\W*(?:correct me if i['’]m wrong|(?:don['’]t|do not) (?:quote|shoot|blame|hold|shout at|"
    r"judge) (?:me|us)(?: (?:on|to|for))?(?: (?:it|this|that))?|(?:i['’]m|i am|we['’]re) no"
    rf"(?: \w+)? (?:{_LEARNED})|(?:i|we) (?:may|might|could)(?: well| easily)? be (?:wrong|"
    rf"mistaken)|not to "
    rf"be (?:{_FUSSY})|not that (?:anyone|anybody|it|you) (?:asked|matters|cares|noticed|minds)|"
    r"don['’]t ask me how(?: i know)?|(?:nobody|no one|no-one)(?:['’]s| is| was) (?:\w+ )?"
    r"(?:talking|writing|asking) about (?:it|this|that)),? but"
    r"(?: i (?:think|believe|reckon|gather))?\b",
    rf"^\W*(?:why (?:is|are) )?{_NOBODY}(?:['’]s| is| are)? (?:talks|talking|writes|writing|"
    r"mentions|mentioning) (?:about )?(?:the fact that|how)\b",
    rf"^\W*if (?:(?:you|we) go by {_OFFICIAL}{_SHEETS}|{_OFFICIAL}{_SHEETS} (?:is|are) "
    r"(?:anything|something) to go by),",
)
"""How a sentence begins that is said with excuses, as patterns."""
CLOSINGS = (
    rf"(?:,| [–—-]) (?:rather |quite |most )?(?:{_GLADLY})\W*$",
    r",? if (?:any(?:one|body)|you)(?:['’]s|['’]re| is| are) (?:interested|wondering|asking|"
    r"curious)\W*$",
    r"(?:,| [–—-]) (?:true or false|fact or fiction|let that sink in|right)\W*$",
    r",? (?:and )?(?:i|we) can(?:no|['’])?t stop (?:thinking|talking) about (?:it|this|that)\W*$",
    r", (?:funnily|oddly|strangely|curiously) enough\W*$|, ladies and gentlemen\W*$",
    r", (?:and |but )?(?:yet )?not a (?:word|peep) (?:of|about) (?:it|this|that)"
    r"(?: (?:in|from|on) [a-z ]{3,30})?\W*$",
    r", as (?:my|our|his|her|the) [a-z ]{3,40} never tired of (?:telling|saying|reminding|"
    r"repeating)[a-z ]{0,20}\W*$",
    rf"[,.]? (?:and|but|though|although|yet|while|so|because) {_NOBODY}(?:['’]s| is| are| was|"
    r" were| has| have| had| seems?| seemed| wants?| wanted| even| ever| really| much| been| to)*"
    rf" (?:{_UNNOTICED}){_SMALL}(?=\W*$|,[”\"’] )",
    r",? (?:and|but|yet|so) (?:everyone|everybody|people|the whole \w+)(?:['’]s| is| are| was|"
    r" were)(?: still| now)? talking(?: about (?:it|that|this))?\W*$",
    r",? (?:and |but )?(?:i['’]m|i am|we['’]re) not (?:making (?:this|it|that) up|joking|kidding|"
    r"exaggerating)\W*$",
    r"[,–—-] ?(?:and |but |yet )?(?:there(?:['’]s| is| was) )?(?:not a|hardly a|barely a) (?:word|"
    r"peep|murmur|whisper)(?: (?:about|of) (?:it|this|that))?(?: (?:in|from|on) (?:the |our |any )?"
    r"(?:\w+ )?(?:papers|press|media|news|bulletins|bbc|telly|tv|ministers?|government))?\W*$",
)
"""How one ends that goes on about those who don't listen."""
