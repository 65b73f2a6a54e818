"""The gallery's table: every card, verdict and surface, by the name of its pictures.

A new card is one entry: how somebody comes to see it.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.write.card import MORE, SHARE, WRONG
from tests.gallery.pictures import Picture
from tests.gallery.stage import Stage

RIGHT = "Police in Cambridgeshire recorded 173 child sex crimes in 2018/19."
MISTAKEN = "Police in Cambridgeshire recorded 371 child sex crimes in 2018/19."
COUNTED = (
    "Across England and Wales, police logged more than 4,000 child abuse image and online child "
    "sexual offences on Facebook-owned apps in 2018/19."
)
WARNED = "Facebook encryption will hide 20 million child abuse images a year."
WRONG_NUMBER = "Tech firms made 12 million referrals of child sexual abuse to NCMEC in 2020."
QUESTION = "How many of the Cambridgeshire crimes were on Instagram?"
ELSEWHERE = "Norfolk police recorded 173 child sex crimes in 2018/19."
SEVERAL = "There were 288 offences on Instagram."
NOTHING = "The council planted 4,200 trees along the ring road last spring."
ARTICLE = (
    "Police in Cambridgeshire recorded 173 child sex crimes in 2018/19. Of these, 29 involved "
    "Facebook, 96 were on Instagram and eight on WhatsApp."
)
SUM = (
    "In Cambridgeshire, 106 child sex crimes were recorded on Facebook, Instagram and WhatsApp in "
    "2018/19."
)
SHARED_OUT = (
    "Instagram accounted for more than half of the online child sex offences on Facebook-owned "
    "apps in the East of England in 2018/19."
)
LONG = "\n\n".join([ARTICLE, COUNTED, WRONG_NUMBER, ELSEWHERE, NOTHING] * 4)

COPY = "\n\n".join(["5 December 2019", NOTHING, ARTICLE, COUNTED, WRONG_NUMBER, QUESTION])

SCENES: dict[str, Callable[[Stage], Picture]] = {
    # each verdict, by a mention in a channel
    "supported": lambda stage: stage.mention(COUNTED),
    "misleading": lambda stage: stage.mention(WARNED),
    "wrong": lambda stage: stage.mention(WRONG_NUMBER),
    "question": lambda stage: stage.mention(QUESTION),
    "elsewhere": lambda stage: stage.mention(ELSEWHERE),
    "several": lambda stage: stage.mention(SEVERAL),
    "nothing": lambda stage: stage.mention(NOTHING),
    "article": lambda stage: stage.mention(ARTICLE),
    "sum": lambda stage: stage.mention(SUM),
    "share": lambda stage: stage.mention(SHARED_OUT),
    # the other ways in
    "direct": lambda stage: stage.direct(RIGHT),
    "long": lambda stage: stage.direct(LONG, card=2),
    "command": lambda stage: stage.command(RIGHT),
    "shortcut": lambda stage: stage.shortcut(WRONG_NUMBER),
    "watched": lambda stage: stage.watched(MISTAKEN),
    "shared": lambda stage: stage.share(stage.command(RIGHT), SHARE),
    "home": lambda stage: stage.home(),
    "home-answer": lambda stage: stage.home(WRONG_NUMBER),
    "step": lambda stage: stage.step(statement=COUNTED),
    "step-failed": lambda stage: stage.step(statement=" "),
    # an editor's copy
    "copy-form": lambda stage: stage.check_copy(),
    "copy-count": lambda stage: stage.drop("draft.txt", COPY),
    "copy-first": lambda stage: stage.drop("draft.txt", COPY, card=2),
    "copy-rest": lambda stage: stage.drop("draft.txt", COPY, card=3),
    "copy-refused": lambda stage: stage.drop("draft.docx", COPY),
    # behind the buttons, and the subcommands
    "chosen": lambda stage: stage.choose(stage.mention(SEVERAL), 1),
    "more": lambda stage: stage.press(stage.mention(COUNTED), MORE),
    "wrong-figure": lambda stage: stage.modal(stage.mention(WRONG_NUMBER), WRONG),
    "which-figure": lambda stage: stage.modal(stage.mention(SEVERAL), WRONG),
    "reported": lambda stage: stage.reported(stage.mention(WRONG_NUMBER)),
    "reports": lambda stage: stage.reports(stage.mention(WRONG_NUMBER)),
    "settings": lambda stage: stage.settings(),
    "settings-kept": lambda stage: stage.settings_kept(),
    "announced": lambda stage: stage.announced(),
    "figure-key": lambda stage: stage.command("ncmec-2020-industry-referrals"),
    "figure-covered": lambda stage: stage.command("covered Cambridgeshire"),
    "figure-help": lambda stage: stage.command("help"),
    # when there is no answer
    "help": lambda stage: stage.mention("help"),
    "unknown-body": lambda stage: stage.command("covered Northmarsh"),
    "too-long": lambda stage: stage.direct("word " * 50_000),
    "not-invited": lambda stage: stage.refused(stage.command(RIGHT), SHARE),
    "settings-refused": lambda stage: stage.command("settings"),
    "mishap": lambda stage: stage.mishap(RIGHT),
}
