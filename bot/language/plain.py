"""Plain words: those that carry no subject of their own, so that a statement may have any of them.

Everything that is not listed here and that no figure explains counts against a match: a list that
is too short costs an answer, one that is too long costs the truth. So a word belongs here only if
no measure of any store could be changed by it.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GRAMMAR = _words(
    """
    a an the of in on at by for from to with and or as than that this these those it its it's
    they them their there here he she his her him we our us you your i my me who whom whose
    which what when where why how is are was were be been being am isn't do does did doing done
    has have had having will would shall should can could may might must also too so such some
    any each every all both own very just only even still yet already ever again now if while
    whereas because since although though however therefore thus hence meanwhile per via using
    used use uses between among amongst across throughout during over under after before around
    about through into onto out up down off back away according upon amid then i'm i've it'll
    that's there's they're we're what's who's let's one ones s t re ve ll d m against toward
    towards same many much more most several lot lots plus etc ie eg oh well but like another's
    within inside compared comparison versus vs itself themselves himself herself
    """
)
"""Grammar: articles, pronouns, prepositions, auxiliaries, conjunctions."""

SAYING = _words(
    """
    say says said saying told tell tells telling claim claims claimed claiming warn warns warned
    warning reveal reveals revealed revealing show shows showed shown showing suggest suggests
    suggested suggesting find finds found finding report reports reporting announce announced
    announces announcing according estimate estimates estimated confirm confirms confirmed state
    states stated add adds added note notes noted argue argues argued believe believes believed
    think thinks thought explain explained insist insists insisted admit admits admitted publish
    published publishes cite cites cited quoted quote quotes tweeted
    reckons reckon reckoned guess guessed posted heard hears wrote writes written indicate
    indicates indicated understands understood learned learnt emerged emerges
    """
)
"""Verbs of saying: they introduce what is said and don't change it."""

FINDING = _words(
    """
    observe observes observed calculate calculates calculated compute computes computed determine
    determines determined establish establishes established discover discovers discovered disclose
    discloses disclosed divulge divulges divulged uncover uncovers uncovered learn learns learned
    learnt recall recalls recalled remember remembers remembered remind reminds reminded insist
    swear swears swore assert asserts asserted declare declares declared affirm affirms affirmed
    attest attests attested mentioned advise advises advised inform informs informed assure
    assures assured whispered boasted bragged tweeted blogged realise realises realised realize
    realizes realized thinking noticed noticing discern discerned gathered deduce deduces deduced
    infer infers inferred conclude concludes concluded ask asks asked wonder wonders wondered know
    knows knew proves proved demonstrate demonstrates demonstrated illustrate illustrates
    illustrated reiterate reiterates reiterated vouches testifies testified relates acknowledges
    acknowledged accept accepts accepted concedes conceded stress stresses stressed underline
    underlines underlined highlights highlighted points contend contends contended opine opines
    opined
    """
)
"""Verbs of finding out and of telling: what follows them is what is claimed."""

COUNTING = _words(
    """
    record records recorded recording log logs logged logging register registers registered see
    saw seen sees seeing count counts counted counting tally tallied tallies have make makes
    made making receive receives received get gets got getting hit hits hitting reach reaches
    reached reaching stand stands stood standing total totals totalled totalling totaling amount
    amounts amounted come comes came coming account accounts accounted accounting involve
    involves involved involving occur occurs occurred occurring happen happens happened
    happening go goes went gone going remain remains remained remaining represent represents
    represented obtain obtained clock clocked chalked racked notched tot totted sent send sends
    dealt knew linked featured featuring
    """
)
"""Verbs of counting and of standing at a level."""

MOVING = _words(
    """
    rise rises rose risen rising increased increases increasing climb climbed climbing climbs
    grew grown grows jumped jumping jumps soared soaring surged surging surge fell fallen falls
    falling drops dropped dropping declined declines declining dipped slipped edged shrank
    shrunk sank ticked crept rocketed leapt
    """
)
"""Verbs of going up and down; plain only where they lead to a number."""

RECORDING = _words(
    "record records recorded recording log logs logged logging register registered counted noted "
    "listed saw reported reports"
)
"""What those who keep the books do."""

STATISTICS = _words(
    """
    figure figures number numbers total totals data dataset statistic statistics stat stats
    count tally sum amount level levels research study studies analysis survey news article
    story paper press source sources official officials officially spokesman spokeswoman
    spokesperson expert experts analyst analysts minister ministers year period periods overall
    altogether whole entire percent percentage percentages proportion proportions share shares
    cent pc point points stands value values exact exactly precise precisely item items entry
    entries table tables today yesterday tonight estimate estimates estimated times county
    region area charity foi
    """
)
"""The words of statistics themselves."""

COLOUR = _words(
    """
    shocking staggering whopping huge massive tiny mere alarming worrying startling stark
    striking impressive remarkable significant significantly sharply steadily slightly dramatic
    dramatically considerable considerably quite rather really actually apparently reportedly
    allegedly supposedly basically literally simply clearly certainly probably perhaps maybe
    roughly approximately some circa mostly largely mainly alone way worth little bit sort kinda
    sorta pretty truly indeed instead only respectively again once twice sadly
    horrifying horrific awful terrible
    """
)
"""Adjectives and adverbs that judge and don't define."""

RHYTHM = _words(
    "average averages averaged rate rates day days daily week weeks weekly month months monthly "
    "year years yearly hour hours hourly times"
)
"""What makes a rate or an average of a count: never plain, and never lent to the next sentence."""

FRAME = _words(
    """
    economist economists statistician statisticians researcher researchers academic academics
    reader readers viewer viewers listener listeners caller callers correspondent correspondents
    reporter reporters journalist journalists columnist presenter editor editors colleague
    colleagues boss newsroom broadsheet tabloid magazine journal front splash caption graphic
    chart graph spreadsheet slide briefing memo brief dossier yearbook almanac archive bulletin
    bulletins morning evening breakfast newsletter headline headlines title titles titled
    handout factsheet infographic pegged quote posts posted posting boasts boasted sits sat
    hovers hovered clocks notches racks weighs weighed listen talking talk speaking speak mind
    imagine believe bet swear honestly frankly legit pal bruv innit fam yo dude hun hmm er um ah
    anyway incidentally interestingly notably namely specifically tells print printed prints
    emailed email texted tweet tweets post thread whisper rumour line lines seen clocked notched
    racked chalk chalked rang sported sports commanded commands enjoyed enjoys suffered suffers
    endured endures managed manages maintained maintains displayed displays exhibited exhibits
    yielded yields settled settles hovering lay lies rested rests landed lands touched touches
    nudged nudges brushed marked marks translates translated equates equated corresponds
    corresponded adds tots pans boils memory serves bell scribbled jotted whiteboard
    notebook notes handover conference meeting inbox pinned pasted quoting reportedly allegedly
    supposedly cheers ta sanity solid okay tomorrow standfirst nib wires copy piece feature
    explainer interview stat killer honest question query querying anybody pals chaps ladies
    gents folk sir madam mum dad nan gran uncle aunt teacher lecturer professor prof doc
    textbook wiki wikipedia quiz pub trivia homework essay coursework exam podcasters insists
    insisting swears vows vouch vouches promise promised according acc assuming suppose
    supposing presumably evidently obviously basically ballpark thereabouts whereabouts give
    take stated quoted cited listed logged entered booked carded filed tabled tabulated tallying
    looked box factbox recalling noting repeating remembering recall pointing reminder
    """
)
"""Who and what brings a figure into a newsroom, and how people talk of it."""

CHAT = _words(
    """
    hi hello hey dear please pls plz thanks thank cheers ta ok okay yes yeah yep lol lmao omg
    wow btw fyi tbh imo afaik iirc ngl smh guys team folks mate anyone someone somebody anybody
    know knows check checking verify verified fact facts right correct true truth sure wonder
    wondering question need want wants looking look looks remember recall reckon reckons guess
    heard hear read reading quick quickly desk caveat copy line para intro headline draft says
    did really can u r ur im ive dont wanna gonna gotta cos coz bc pic statement sentence quoted
    til nb rt icymi psa tldr imho fwiw istr idk ps thx thnx ty tysm lads peeps ffs
    let mention mentions mentioned double-check doublecheck sanity give
    """
)
"""What people type around a statement."""

NEUTRAL = GRAMMAR | SAYING | COUNTING | STATISTICS | COLOUR | FRAME | CHAT
"""All plain words, folded."""

GENERIC = frozenset({"instanc", "incid", "case", "crime", "occurr"})
"""Stems of nouns that only say that things of some sort were counted: "crimes", "instances"."""

OPTIONAL_IN_NAMES = frozenset(
    {"number", "total", "averag", "mean", "percent", "level", "record", "annual", "figur",
     "estim", "amount", "valu", "per", "cent"}
)  # fmt: skip
"""Stems in a measure's name that a statement may leave out: the unit says them."""

NEGATIONS = _words(
    """
    not no never neither nor nobody none nothing without cannot can't don't doesn't didn't isn't
    wasn't weren't aren't won't wouldn't hasn't haven't hadn't couldn't shouldn't false untrue
    incorrect wrong wrongly myth denied denies deny hardly barely scarcely few
    """
)
"""Words that turn a statement round."""

EXCLUSIONS = _words(
    "except excluding excl excludes excluded besides other others another outside unlike apart "
    "beyond elsewhere"
)
"""Words that turn a member of a dimension into the others."""

FUTURE = frozenset({"will", "shall", "ll"})
"""Words that put a statement into the future."""

CONDITIONAL = _words(
    """
    could would may might if risk risks fear fears feared potentially possibly perhaps likely
    forecast forecasts projected predicted
    """
)
"""Words that make a statement a possibility."""

ATTRIBUTION = SAYING | _words(
    """
    forecast forecasts projected predicts predicted warnings alleged allegedly accuses accused
    fears feared
    """
)
"""Words that give a statement to somebody."""

ANAPHORA = _words("these this those that them they it such its their theirs")
"""Words that point back to what was just said."""

ASKING = _words("how what which who where when whats")
"""Words that open a question for a figure."""
