"""Texts to put the stopwatch to: statements about a grown store, articles, and hostile inputs."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial

from bench.stores.grown import GrownCell, Shape, cells
from bot.language.places import place_words

SEED = 5
WORDINGS = (
    "There were {n} {measure}{group} in {place} in {year}.",
    "{place} {measure}{group} {year}: {n}",
    "{place}: {n} {measure}{group} in {year}",
    "Is it true that {place} had {n} {measure}{group} in {year}?",
    "In {year} {place} counted {n} {measure}{group}.",
)
PROSE = """\
Councillors met in the old corn exchange on a wet evening to hear what the survey had found.
Nobody in the hall seemed surprised, although several people shook their heads as they left.
The chair thanked the clerks who had gathered the returns and asked for quiet.
A spokesman said that the authority took the findings seriously and would answer in writing.
Campaigners called for the full tables to be published so that residents could judge themselves.
The opposition accused the cabinet of hiding behind averages and ignoring the villages.
Officials pointed out that definitions had been tightened and that comparisons need care.
One shopkeeper said that she had seen little change on the high street.
The minister declined to comment on what she called a leaked draft.
Researchers at the university warned against reading too much into a single line of a table.
A second report, on housing and transport, is expected before the end of the spring term.
Union representatives described the mood among staff as tired but determined.
The committee agreed to return to the subject once the auditors have finished their work.
Local charities said that demand for help had kept their volunteers busy through the winter.
The police commissioner promised to visit every district and to listen to those affected.
Neighbouring authorities have been asked to share their methods with the inspectorate.
A retired teacher in the front row asked why the figures had taken so long to appear.
The report's authors say that their work would have been impossible without patient archivists.
""".splitlines()


def some_cells(shape: Shape, count: int) -> list[GrownCell]:
    """A draw of a store's cells, the same each time, read off the stream of them."""
    wanted = set(random.Random(SEED).sample(range(shape.figures), count))
    return [cell for number, cell in enumerate(cells(shape)) if number in wanted]


def statements(shape: Shape, count: int) -> list[tuple[str, str]]:
    """Right statements about a grown store, each with its figure's key."""
    draw = random.Random(SEED)
    chosen = some_cells(shape, count)
    draw.shuffle(chosen)
    return [(_statement(cell, draw), cell.key) for cell in chosen]


def _statement(cell: GrownCell, draw: random.Random) -> str:
    number = f"{int(cell.value):,}" if "." not in cell.value else cell.value
    return draw.choice(WORDINGS).format(
        n=number,
        measure=cell.measure,
        group=f" in {cell.group}" if cell.group else "",
        place=cell.place,
        year=cell.year,
    )


def article(shape: Shape, words: int) -> str:
    """An invented article of so many words, with about a number in every fifty."""
    draw = random.Random(SEED)
    about = [text.replace("Is it true that ", "").replace("?", ".") for text in _prose(shape)]
    lines: list[str] = []
    count = 0
    while count < words:
        line = about[len(lines) % len(about)] if len(lines) % 4 == 3 else draw.choice(PROSE)
        lines.append(line)
        count += len(line.split())
    paragraphs = (" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3))
    return "\n\n".join(paragraphs)


def _prose(shape: Shape) -> list[str]:
    return [text for text, _ in statements(shape, 60) if text.endswith((".", "?"))]


def hostile(length: int = 100_000) -> Iterator[tuple[str, Callable[[], str]]]:
    """Inputs that hang a careless reader, by name; each is made when it is called."""
    draw = random.Random(SEED)
    digits = "0123456789"
    pieces = {
        "digits": lambda: "7" * length,
        "mixed digits": lambda: "".join(draw.choices(digits, k=length)),
        "1,1,1,…": lambda: "1," * (length // 2),
        "commas": lambda: "," * length,
        "points": lambda: "1." * (length // 2),
        "opening brackets": lambda: "(" * length,
        "brackets in pairs": lambda: "([{" * (length // 6) + ")]}" * (length // 6),
        "combining marks": lambda: "e" + "\u0301" * (length - 1),
        "right to left": lambda: "\u202eمليون ٣٤٥ " * (length // 12),
        "emoji": lambda: "👩‍👩‍👧‍👦📈" * (length // 8),
        "NUL": lambda: "4\0 " * (length // 3),
        "spaces": lambda: " " * length,
        "line ends": lambda: "\n" * length,
        "quotation marks": lambda: "“'" * (length // 2),
        "hedges": lambda: "more than " * (length // 10),
        "number words": lambda: "hundred thousand " * (length // 17),
        "and": lambda: "one and " * (length // 8),
        "years": lambda: "in 2018/19 " * (length // 11),
        "per cent": lambda: "5 per cent " * (length // 11),
        "ranges": lambda: "1-" * (length // 2),
        "pounds": lambda: "£" * length,
        "place names": lambda: "Guinea-Bissau " * (length // 14),
        "one long word": lambda: "a" * 50_000,
        "one long odd word": lambda: "".join(draw.choices("abcdefgh-'", k=50_000)),
        "random characters": lambda: "".join(map(chr, draw.choices(range(1, 0x3000), k=length))),
    }
    yield from pieces.items()
    yield from _rows(length)
    yield "piled marks", lambda: _piled(draw, length)


def _rows(length: int) -> Iterator[tuple[str, Callable[[], str]]]:
    """A few words or signs, over and over."""
    bare = " and ".join(line.removesuffix(".") for line in PROSE) + " and "
    pieces = {
        "nested quotes": "“He said ‘she said ",
        "1 in 1 in…": "1 in ",
        "not": "not ",
        "and and": "and ",
        "hyphens": "-",
        "dashes": "– ",
        "apostrophes": "'",
        "lines": "a\n",
        "lines with a number": "5 a\n",
        "bullets": "• a\n",
        "questions": "How many? ",
        "abbreviations": "No. 5 ",
        "A (1), B (2), …": "Ashton (12), Bexley (7), ",
        "addresses": "https://a.example/b?c=1 ",
        "full width": "１２３，４５６ ",
        "Arabic digits": "٣٤٥ ",
        "NUL in words": "There were\0 4\0,000 burg\0laries in 2001.\0 ",
        "comparisons": "more than 5 compared with ",
        "halves": "half of the ",
        "plain prose": " ".join(PROSE) + " ",
        "one plain sentence": bare,
    }
    for name, piece in pieces.items():
        yield name, partial(_over_and_over, piece, length)
    world = ", ".join(name.title() for name in sorted(place_words()))
    yield "the world's places", partial(_over_and_over, world + ", ", length)


def _over_and_over(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def _piled(draw: random.Random, length: int) -> str:
    """Letters under towers of accents."""
    marks = list(map(chr, range(0x300, 0x370)))
    piles = ("e" + "".join(draw.choices(marks, k=draw.randint(0, 9))) for _ in range(length))
    return " ".join(piles)[:length]
