"""Reads the noun that a number counts: "hate crimes", "aid workers", "of the 36 articles"."""

from __future__ import annotations

import re

_IRREGULAR = set(
    "people ppl kids children men women police staff troops deer sheep aircraft crew fish "
    "teeth feet mice "
    "personnel cattle data criteria media species livestock poultry salmon wildlife fuel bacteria "
    "spacecraft hovercraft offspring clergy folk townsfolk fishermen euro dead lives".split()
)
_NOT_PLURAL = set(
    "is was his this has does its as us bus gas plus less across yes previous".split()
)
_STOP = set(
    "a an the of in on at to by for from with without and or but nor so than that which who whom "
    "whose this these those it its his her their our my your he she they we you i as is are was "
    "were be been being am have has had having do does did will would can could may might must "
    "shall should not no if when while where because since until after before during under over "
    "above below between into onto across through against about around via per each every either "
    "both said say says told died fell rose left went came took saw won lost made got found fled "
    "hit met hurt grew began became gave knew fought sought caught taught drew threw drank spoke "
    "chose drove wrote ran sat stood slept paid spent sold bought felt kept held put set shut cut "
    "let cost beat ago earlier later again also now then yesterday today tomorrow already still "
    "yet only just even too very up down out off back away home abroad here there nationwide "
    "worldwide overall altogether compared including such-as among amid despite according versus v "
    "vs minus times where remain remains need face want live work got get gets agree agreed voted "
    "sent gave wore led fed sank flew broke froze stole tore shook dealt meant built lent "
    "bent burnt learnt shot "
    "plus instead thanks due because live died".split()
)
_LEADING = set("more fewer further extra additional other such different separate less".split())
_WORD = re.compile(r"[ -]([^\W\d_][\w&']*(?:-[^\W\d_]+)*)")
_OF = re.compile(
    r" of (?:them |the |these |those |its |their |his |her |our |all )?(?:\d[\d,]*|"
    r"[a-z]+teen|ten|eleven|twelve|twenty|thirty)?"
)


def noun_after(plain: str, at: int) -> tuple[str, int]:
    """The counted noun after a number ("hate crimes"), "" where none is, and where it ends."""
    of = _OF.match(plain, at)
    start = of.end() - (plain[of.end() - 1] == " ") if of else at
    words, reach = noun_words(plain, start)
    if of and not (words and _plural(words[-1])):
        return "", at
    if plain[at : at + 1] == "-" and words:
        return ("", at) if words[0] == "strong" else (_many(words[0]), at)
    return " ".join(words), reach if words else at


def noun_words(plain: str, at: int) -> tuple[list[str], int]:
    """The words of a noun phrase that begins at the offset, and where it ends."""
    words: list[str] = []
    while len(words) < 5 and (match := _WORD.match(plain, at)):
        word = match[1]
        if word in _STOP or word.endswith("n't"):
            break
        at = match.end()
        if not words and word in _LEADING:
            continue
        words.append(word.removesuffix("'s") if word.endswith("'s") else word)
        if _plural(word) and not _compound(plain, at):
            return words, at
    while words and words[-1].endswith(_VERBAL):
        words.pop()
    if not words or len(words) > 2 or words[0].endswith(("ing", "ed")) or words[0] in _DONE:
        return [], at
    return words, at


_DONE = set(
    "taken seen shown known drawn thrown blown flown grown torn worn born borne driven given "
    "forgiven written ridden hidden bitten beaten eaten fallen stolen broken spoken woken chosen "
    "frozen held sold told brought withdrawn undergone stood lain".split()
)
"""What was done to those counted: "251 taken hostage"."""
_VERBAL = ("ed", "ly", "ing")


def _many(word: str) -> str:
    """The plural of a noun that is joined to its number: "a 300-page report"."""
    if _plural(word) or word.endswith("s"):
        return word
    return word[:-1] + "ies" if word.endswith("y") and word[-2:-1] not in "aeiou" else word + "s"


def _plural(word: str) -> bool:
    if word in _IRREGULAR or word.endswith(("men", "women", "people", "children")):
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is", "'s"))
        and word not in _NOT_PLURAL
    )


def _compound(plain: str, at: int) -> bool:
    """ "Police officers", "sex crimes": the plural is followed by the noun that is meant."""
    following = _WORD.match(plain, at)
    return bool(
        following
        and plain[at] == " "
        and _plural(following[1])
        and following[1] not in _STOP
        and not following[1].endswith("rs'")
        and plain[:at].endswith(
            ("police", "staff", "data", "media", "troops", "sports", "aircraft")
        )
    )
