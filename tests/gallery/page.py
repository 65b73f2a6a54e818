"""A message's blocks as a page that looks as Slack shows it, in light and in dark."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any

Json = dict[str, Any]

BOLD = re.compile(r"\*([^*\n]+)\*")

STYLE = """
:root { --paper: #ffffff; --ink: #1d1c1d; --soft: #616061; --line: #dddddd; --bar: #d0d0d0;
        --link: #1264a3; --button: #ffffff; --edge: #b8b8b8; --app: #e8e8e8; }
.dark { --paper: #1a1d21; --ink: #d1d2d3; --soft: #ababad; --line: #35373b; --bar: #4a4d52;
        --link: #36a6ee; --button: #222529; --edge: #5c5e62; --app: #35373b; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
       font: 15px/1.467 Lato, "Noto Sans", "Noto Color Emoji", sans-serif; }
main { display: flex; gap: 8px; padding: 16px 20px; width: 680px; }
.face { flex: 0 0 36px; height: 36px; border-radius: 6px; background: #1d3b53; color: #ffffff;
        font-weight: 900; font-size: 18px; text-align: center; line-height: 36px; }
.name { font-weight: 900; } .app { background: var(--app); color: var(--soft); font-size: 10px;
        font-weight: 700; border-radius: 2px; padding: 1px 3px; margin: 0 4px; }
.time, .context { color: var(--soft); font-size: 12px; }
.block { margin: 4px 0 8px; max-width: 600px; overflow-wrap: anywhere; }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 16px; }
.quote { border-left: 4px solid var(--bar); border-radius: 2px; padding-left: 12px;
         white-space: pre-wrap; }
ul { margin: 0; padding-left: 20px; } li { margin-bottom: 2px; } li i { color: var(--soft); }
hr { border: 0; border-top: 1px solid var(--line); margin: 12px 0; }
a { color: var(--link); text-decoration: none; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
.button, .select { background: var(--button); border: 1px solid var(--edge); border-radius: 4px;
                   padding: 3px 12px; font-size: 13px; font-weight: 700; }
.select::after { content: "  ⌄"; } .select { font-weight: 400; min-width: 220px; }
.person { color: var(--link); background: var(--app); border-radius: 3px; padding: 0 2px; }
"""


def page(blocks: list[Json], theme: str) -> str:
    """A whole HTML page with one message of the app's."""
    shown = "".join(_block(block) for block in blocks)
    head = f'<!doctype html><meta charset="utf-8"><style>{STYLE}</style>'
    name, app = '<span class="name">Caveat</span>', '<span class="app">APP</span>'
    who = f'{name}{app}<span class="time">10:24</span>'
    face = '<div class="face">C</div>'
    return (
        f'{head}<body class="{theme}"><main>{face}<div>{who}{shown}</div></main>'
        "<script>document.body.dataset.height = document.querySelector('main').offsetHeight"
        "</script></body>"
    )


def _block(block: Json) -> str:
    return f'<div class="block">{BLOCKS[block["type"]](block)}</div>'


def _section(block: Json) -> str:
    cells = "".join(f"<div>{_text(field)}</div>" for field in block.get("fields", []))
    text = _text(block["text"]) if "text" in block else ""
    return text + (f'<div class="fields">{cells}</div>' if cells else "")


def _context(block: Json) -> str:
    return f'<div class="context">{" ".join(map(_text, block["elements"]))}</div>'


def _actions(block: Json) -> str:
    return f'<div class="actions">{"".join(map(_element, block["elements"]))}</div>'


def _element(element: Json) -> str:
    if element["type"] == "button":
        return f'<span class="button">{html.escape(element["text"]["text"])}</span>'
    return f'<span class="select">{html.escape(element["placeholder"]["text"])}</span>'


def _rich_text(block: Json) -> str:
    return "".join(map(_rich_part, block["elements"]))


def _rich_part(part: Json) -> str:
    inside = "".join(map(_piece, part["elements"]))
    if part["type"] == "rich_text_list":
        return f"<ul>{inside}</ul>"
    return f'<div class="quote">{inside}</div>' if part["type"] == "rich_text_quote" else inside


def _piece(piece: Json) -> str:
    if piece["type"] == "rich_text_section":
        return f"<li>{''.join(map(_piece, piece['elements']))}</li>"
    if piece["type"] == "user":
        return '<span class="person">@reporter</span>'
    text = html.escape(piece["text"]).replace("\n", "<br>")
    style = piece.get("style", {})
    return f"<b>{text}</b>" if "bold" in style else f"<i>{text}</i>" if "italic" in style else text


def _text(text: Json) -> str:
    """Plain text, or Slack's markup: entities stay, bold type and links become HTML's."""
    if text["type"] == "plain_text":
        return html.escape(text["text"])
    linked = re.sub(r"<(https://[^|>]+)\|([^>]*)>", r'<a href="\1">\2</a>', text["text"])
    return BOLD.sub(r"<b>\1</b>", linked).replace("\n", "<br>")


BLOCKS: dict[str, Callable[[Json], str]] = {
    "section": _section,
    "context": _context,
    "actions": _actions,
    "rich_text": _rich_text,
    "divider": lambda _: "<hr>",
}
