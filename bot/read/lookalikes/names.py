"""The names and sayings that hold a number and count nothing: G7, Section 230, cloud nine."""

from __future__ import annotations

_PLACES = (
    r"article|section|clause|chapter|page|pages|psalm|verse|rule|regulation|schedule|"
    r"amendment|paragraph|para|item|"
    r"figure|fig|table|appendix|annex|box|part|volume|vol|book|act|scene|episode|series|"
    r"season|room|platform|gate|"
    r"route|flight|terminal|junction|exit|channel|radio|unit|type|grade|level|tier|stage|"
    r"category|class|key stage|"
    r"step|phase|protocol|resolution|order|operation|form|question|round|heat|lane|lap|lot|"
    r"block|bus|line|band|zone|"
    r"area|studio|formula|apollo|falcon|boeing|airbus|windows|playstation|xbox|iphone|ipad|"
    r"galaxy|pixel|samsung|"
    r"android|ios|covid|sputnik|voyager|artemis|soyuz|luna|chandrayaan|starship|no|no\.|"
    r"number|nos|day|week|year|"
    r"pier|pillar|plan|option|group|pot|seed|ward|wing|court|house|sector|district|"
    r"division|brigade|battalion|"
    r"cohort|gpt|ps|fifa|ftse|s&p|fortune|nikkei|dow|cac|dax|stoxx|euro|agenda|opus|"
    r"symphony|sonata|catch|blink|"
    r"catch|expo|mach|richter|magnitude|priority|schedule|note|version|generation|point|"
    r"goal|dan|court|deck|runway|"
    r"floor|aisle|row|seat|cell|pitch|case|invoice|docket|exhibit|witness|chrome|firefox|safari|"
    r"ubuntu|debian|macos|"
    r"bay|berth|hangar|reactor|world war|super bowl|rocky|toy story|studio|highway|"
    r"interstate|us|mark|mk|model|"
    r"union|local|trial|wave|test|game|match|fixture|gameweek|matchday|race|leg|set|frame|"
    r"hole|green|fc|league"
)
_THINGS = (
    r"people|children|men|women|pupils|patients|students|officers|cases|deaths|offences|crimes|homes|"
    r"jobs|seats|votes|points|goals|years|months|weeks|days|hours|minutes|miles|km|metres|tonnes"
)
_COUNTED = (
    r"(?! ?(?:%|per[ -]?cent|pc\b|million|billion|thousand|hundred|bn\b|m\b|"
    r"k\b|p\b|pence\b|pounds\b|euros\b|dollars\b|cents\b|litres\b|hectares\b|acres\b|kg\b|"
    rf"tons\b))(?![,.]?\d)(?!(?: [a-z-]+){{0,2}} (?:{_THINGS}|times)\b)"
)
_PLURAL_PLACES = (
    r"junctions|exits|pages|chapters|articles|sections|clauses|rules|regulations|paragraphs|"
    r"amendments|schedules|appendices|annexes|platforms|gates|terminals|routes|flights|runways|"
    r"rooms|rows|flats|wards|cells|courts|episodes|series|volumes|grades|bands|tiers|levels|phases|"
    r"stages|steps|categories|classes|types|key stages|lanes|lots|blocks|zones|sectors|areas|"
    r"channels|resolutions|protocols|seeds|reactors|exhibits|counts|witnesses|acts|scenes|verses"
)
NAMES = (
    rf"(?<!\w)(?:{_PLURAL_PLACES}) \d{{1,4}}[a-z]?(?:(?:, ?| and | to | or | ?- ?|, and )"
    rf"\d{{1,4}}[a-z]?){{1,6}}(?!\w)(?![,.]\d)"
    rf"(?! ?(?:%|per|pc|million|billion|bn|m|k|{_THINGS})\b)",
    rf"(?<![\w'])(?<!per )(?<!percentage )(?:{_PLACES})[ "
    rf"-]?(?P<n>\d{{1,4}}[a-z]?(?:\(\w{{1,3}}\))?|one|two|three|four|five|six|seven|ten|"
    rf"i{{1,3}}v?)(?: (?:and|to|or|-) \d{{1,3}}(?! [a-z]))?(?!\w){_COUNTED}",
    r"(?<!\w)(?:covid|sars-cov)-?\s?(?:19|2)(?!\w)|(?<!\w)h\d{1,2}n\d{1,2}(?!\w)",
    r"(?<!\w)[a-z]{1,6}-\d{1,4}[a-z]{0,2}(?!\w)(?! (?:million|billion))",
    r"(?<!\w)[a-z]{1,5}\d{1,5}[a-z]{0,4}(?!\w)|(?<![\w£$€.,])\d{1,2}[gdk](?= (?:network|"
    r"phone|mast|signal|technology|rollout|coverage|spectrum|connection|mobile|services?|"
    r"auction|masts|film|tv|television|printing|printed|printer|model|video|screen|run|"
    r"race|walk|fun|event|charity|route|course))",
    r"(?<![\w£$€.,])\d{1,2}[xX]\d{1,2}s?(?!\w)",
    r"(?=[19][01][0-9]|999)(?:"
    r"(?<![\w£$€.,])(?:999|911|101|111|112|105)(?= (?:calls?|call-?handlers?|callers?|"
    r"services?|lines?|numbers?|operators?|emergenc\w+|system|helpline|contacts?)(?!\w))|"
    r"(?<=call )(?:999|911|101|111|112)(?!\w)|(?<=called )(?:999|911|101|111|112)(?!\w)|"
    r"(?<=calling )(?:999|911|101|111|112)(?!\w)|(?<=dial )(?:999|911|101|111|112)(?!\w)|"
    r"(?<=dialled )(?:999|911|101|111)(?!\w)|(?<=ring )(?:999|911|101|111)(?!\w)|(?<=nhs "
    r")111(?!\w)|(?<=rang )(?:999|101|111)(?!\w)|(?<=on )(?:999|101|111)(?=[ .,;]|$)(?! "
    r"(?:occasions|days|of|people|[a-z]+s )) ?|(?<=via )(?:999|101|111)(?!\w)|"
    r"(?:(?<=call to )|(?<=calls to )|(?<=phoned )|(?<=phoning ))(?:999|911|101|111|112)(?!\w))",
    r"(?<!\w)no\.? ?(?:10|11)(?!\w)(?= |[.,;'’]|$)|(?<!\w)number (?:10|11|ten|eleven)(?!\w)",
    r"(?<!\w)(?:the )?(?:ftse|s&p|fortune|nikkei|dow jones|cac|dax|footsie|euro stoxx)[ -]?\d{2,4}",
    r"(?<!\w)top[ -](?:\d{1,3}|ten|five|three|four|two|twenty|hundred)(?! ?(?:%|per[ "
    r"-]?cent|pc\b))(?!\w)",
    r"(?<!\w)(?:world war|part|act|league|premier league|bbc|itv|radio|channel|formula|"
    r"type|division|grade|tier|phase|phases|day|stage|chapter|air force|key stage|year|"
    r"book|catch|terminal|round|level|number|ligue|serie|plan|liga|group) (?:one|two|three|"
    r"four|five|six|seven|ten)(?! (?:of|people|children|per|in|hundred|thousand|million|"
    r"men|women|officers|years|days|months|weeks|hours))(?!\w)(?! [a-z]+s (?:were|are|"
    r"have))",
    r"(?<!\w)(?:big|famous|secret|magnificent|fantastic|hateful|final|furious|gang of|"
    r"group of|birmingham|guildford|central park|high) (?:two|three|four|five|six|seven|"
    r"eight|ten|20|7|eleven)(?! [a-z]+s\b)(?!\w)",
    r"(?<!\w)(?:six nations|seven sisters|four seasons|five eyes|five live|six counties|"
    r"three lions|three mile island|twenty20|t20|the hundred|one show|four weddings|one "
    r"direction|five star movement|third reich|eleven's|fantastic four|five guys|three "
    r"mobile|two ronnies|seven dials|sevenoaks|nine elms|four horsemen|ten commandments|"
    r"twelve apostles|seven dwarfs|seven deadly sins|three musketeers|seven wonders|three "
    r"peaks|five pillars|big ben)(?!\w)",
    r"(?<!\w)group of (?:seven|eight|20|twenty|77)(?!\w)",
    r"(?<!\w)(?:gale|storm|hurricane)[ -]force \d{1,2}(?!\w)|(?<!\w)force \d{1,2}(?= (?:winds?|"
    r"gales?|storms?|gusts?|conditions|warnings?)\b)",
    r"(?<!\w)class of (?:'\d\d|(?:19|20)\d\d)(?!\w)",
    r"(?<!\w)(?:wpc|pc|dc|ds|sgt|constable|private|cpl) \d{2,5}(?= [a-z])",
    r"(?<!\w)text (?:[\w']+ ){0,3}to \d{5}(?!\w)",
    r"(?<!\w)case (?:number |no\.? )?[a-z]?-?\d{1,5}/\d{2,4}(?!\w)",
    r"(?<!\w)(?:dat(?:es?|ed|ing) (?:back )?(?:from|to)|(?:built|founded|begun|dissolved|signed|"
    r"sealed) in) 1[0-4]\d\d(?!\w)",
)
LAWS = (
    r"(?<!\w)(?:act|bill|order|regulations|directive|convention)(?: of| \()? ?(?:1[5-9]|"
    r"20)\d\d(?!\w)",
    r"(?<!\w)(?:1[5-9]|20)\d\d (?:act|bill|directive|committee|convention|regulations)(?!\w)",
)
VERSIONS = (
    r"(?<!\w)(?:key stage|stage|type|tier|phase|grade|category|level|band)"
    r"[ -]\d{1,2}[a-z]?(?!\w)(?![,.]\d)(?! ?(?:%|per\b))",
    r"(?<!\w)(?:version|ios|android|windows|python|release|bluetooth|wi-?fi|usb)[ "
    r"-]\d{1,3}(?:\.\d{1,3}){0,3}(?!\w)",
)
SAYINGS = (
    r"(?<!\w)(?:ten|10) out of (?:ten|10)(?!\w)|(?<!\w)(?:it )?takes two(?!\w)|(?<!\w)at "
    r"one point|(?<!\w)one man's|"
    r"(?<!\w)(?:100|110|1000|a hundred|hundred) ?(?:%|per ?cent) (?:effort|committed|"
    r"behind|sure|certain|commitment|focused|agree|right)(?!\w)",
    r"(?<!\w)(?:at sixes and sevens|on cloud nine|cloud nine|catch-22|on all fours|all "
    r"fours|square one|(?:day|page|step) one|number one|one another|one-off|one-sided|"
    r"one-way|two-way|three-way|four-way|two-faced|"
    r"one-time|two-time|second to none|six feet under|a million miles (?:away|from)|nine "
    r"to five|nine-to-five|9-to-5|9 to 5|net[ -]zero|zero[ -]hours?|zero[ -]tolerance|"
    r"ground zero|zero[ -]sum|year zero|zero-rated|zero[ -]emissions?|zero[ -]carbon|sub[ "
    r"-]zero|below zero|above zero|"
    r"in two minds|two peas|two birds|two and two|two sides of the same|two wrongs|two "
    r"cents|six of one|half a dozen of the other|forty winks|nine lives|high five|take "
    r"five|hang ten|five-a-day|five a day|nineteen to the dozen|baker's dozen|million[ "
    r"-]dollar question|"
    r"three cheers|three strikes|the three rs|four-letter|four letter word|dressed to the "
    r"nines|the whole nine yards|whole nine yards|at the eleventh hour|one for the|one in "
    r"a million|a hundred and one things|a thousand words|thanks a million|like a million "
    r"dollars|hundred per cent sure|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)-(?:star|bedroom|bed|"
    r"storey|wheel|wheeled|wheeler|piece|seater|door|part|stage|pronged|fingered|legged|"
    r"horse|ply|figure|digit|man|way|party|sided|year-old|term|time|hander|parter|pager|"
    r"some|footed|headed|handed|state|tier|nation|line|word|part|lane)|"
    r"(?:single|double|triple|five|six|seven|eight)[ -](?:digits?|figures?)|[2-9][ "
    r"-](?:star|bedroom|bed|storey|wheel|door|seater|digit|figure|piece|part|stage|"
    r"lane)(?!s)|"
    r"two-thirds majority|first hundred days|zero in|zeroed in|zeroing in|the one|no one|"
    r"any one|one day|one thing|one by one|two by two|back to one|once in a hundred|"
    r"(?<!by )(?<!about )(?<!around )ten to one|long odds|million-to-one|"
    r"hundred to one|seventh heaven|"
    r"pieces of eight|behind the eight ball|eight ball|deep six|hang ten|cats have nine|"
    r"(?:knock\w*|hit|driven|him|her|them) for six|ten a penny|two a penny|penny for|six-pack|six "
    r"pack|four-by-four|five o'clock shadow|twenty-twenty|ten-pin|tenpin|eleven-plus|"
    r"11-plus|two-up|ones and twos|twos and threes|in ones|in twos|one's|"
    r"quarter[ -]finals?|semi[ -]finals?|half[ -](?:time|term|way|hearted|brother|sister|"
    r"marathon|price|mast|board|truth|life|back|century|day|holiday|measures?|baked|moon|"
    r"volley|hourly|yearly|year)|second half|first half|the other half|better half)(?!\w)",
)
NUMERALS = (
    r"(?<![\w£$€.,])(?:24/7|9/11|7/7|7 july|11 september|6 january|50[-/]50|fifty[- ]fifty|"
    r"20/20|4x4|7-eleven|90/10|80/20|12a)(?!\w)(?!/)",
    r"(?<=#)\d+",
    r"(?<![\w.])\d{1,2} ?[x×] ?\d{2,4}m?(?!\w)|(?<!\w)\d{1,2}-all(?!\w)|(?<!\w)all out for "
    r"\d{1,3}(?!\w)|(?<!\w)bowled out for \d{1,3}(?!\w)",
)
"""Names and scores that may be all digits and signs."""
