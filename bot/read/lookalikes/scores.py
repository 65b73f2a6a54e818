"""The scores of sport: 2-1, 6-4 6-2, 254 for 6, the 100m in an athlete's event."""

from __future__ import annotations

_SPORT = (
    r"(?:won|win|wins|winning|beat|beats|beating|beaten|lost|lose|loses|losing|drew|draw|"
    r"draws|drawn|defeat\w*|victory|led|lead|leads|leading|score\w*|scoring|"
    r"thrash\w*|hammer\w*|edged|trail\w*|down|up|finish\w*|ended|stunned|crush\w*|rout\w*|"
    r"cruis\w*|set|sets|seal\w*|clinch\w*|held|clinched|swept|against|triumph\w*|"
    r"aggregate|half-time|full-time|penalties|shootout|comeback|level|final|equalised|see "
    r"off|saw off|downed|outclassed|overcame|game|match|series|rubber|tie)"
)
SCORES = (
    r"(?<!\w)(?:took|takes|taking|figures of|with) (?P<score>\d{1,2}-\d{1,3})(?!\w)(?! "
    r"(?:people|men|women|per|votes|[a-z]+s\b))",
    rf"(?<!\w){_SPORT}(?!\w)(?! (?:between|from) "
    rf")[^.!?\n\d£$€]{{0,60}}(?P<score>(?<![\w.,£$€])\d{{1,3}} ?- ?\d{{1,3}}(?:(?:, ?| and "
    rf"| )\d{{1,2}}-\d{{1,2}}(?!\d)(?:\(\d+\))?){{0,5}}(?![\w%-])(?!,\d{{3}})(?! ?(?:per|"
    rf"people|million|bn|years?|votes|seats)\b))",
    r"(?P<score>(?<![\w.,£$€])(?<!voted )(?<!votes )(?<!vote )(?<!vote of )(?<!voting )"
    r"(?<!vote was )\d{1,3} ?- ?\d{1,3}(?:(?:, ?| and | "
    r")\d{1,2}-\d{1,2}(?!\d)){0,5}(?= (?:win|defeat|victory|draw|loss|lead|scoreline|"
    r"thriller|aggregate|home|away|hammering|thrashing|triumph|success|advantage|down|up|"
    r"at|in the|on aggregate|after|against|over|record|split|ruling|majority|formation|"
    r"stalemate|series|score)(?!\w)))",
    r"(?P<score>(?<![\w.,£$€])\d{1,3} (?:for|all out for|for the loss of) (?:\d|no "
    r"loss)(?= (?:dec\w*|at|when|in|off|after)|[.,;)]|$))|"
    r"(?P<overs>(?<![\w.,£$€])\d{1,3}-\d{1,2}(?= (?:at (?:stumps|lunch|tea|the close)|"
    r"declared|dec)))",
    r"(?<!\w)(?:shot|carded|fired|signed for|posted|rounds? of) (?:an? )?(?:[a-z-]+ ){0,2}"
    r"(?P<score>(?:5|6|7|8)\d)"
    r"(?= (?:in the|in his|in her|on|to lead|to share|after|for a)\b|[.,;])",
    r"(?<!\w)(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[ -](?:under|over)"
    r"[ -]par(?!\w)",
    r"(?<!\w)(?:all[ -]square|one-all|two-all|nil-nil|(?:one|two|three|four|five|"
    r"six)-(?:nil|one|two|three|four))(?!\w)",
)
SETS = (
    r"(?<![\w.,£$€-])\d-\d-\d(?:-\d)?(?![\w-])",
    r"(?P<score>(?<![\w.,£$€])[0-7]-[0-7](?:, ?[0-7]-[0-7](?:\(\d\))?|, "
    r"?\d{1,2}-\d{1,2}){1,5}(?![\w-]))",
)
RACES = (
    r"(?<!\w)(?:the|men's|women's|olympic|her|his|over|indoor|in|won|mixed|4x) (?:60|80|"
    r"100|110|200|300|400|800|1,?500|3,?000|5,?000|10,?000) ?m(?:etres)?(?= (?:in|at|final|"
    r"title|record|gold|silver|bronze|champion\w*|freestyle|race|sprint|hurdles|butterfly|"
    r"backstroke|breaststroke|steeplechase|medley|relay|heats?|event|and)\b|[.,;])",
)
