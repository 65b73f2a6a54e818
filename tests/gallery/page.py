"""A picture's page: its blocks in the place where Slack shows them, in light or in dark."""

from __future__ import annotations

import html
from pathlib import Path

from tests.gallery.blocks import shown
from tests.gallery.pictures import Frame, Picture

STYLE = (Path(__file__).parent / "slack.css").read_text(encoding="utf-8")
THEMES = ("light", "dark")
DESK = '<span class="name">Caveat</span><span class="app">APP</span><span class="time">10:24</span>'
PERSON = '<span class="name">reporter</span><span class="time">10:23</span>'
ONLY_YOU = '<div class="only-you">Only visible to you</div>'


def page(picture: Picture, theme: str) -> str:
    """A whole HTML page."""
    frame = {
        Frame.MESSAGE: _message,
        Frame.PRIVATE: _private,
        Frame.MODAL: _modal,
        Frame.HOME: _home,
        Frame.OUTPUTS: _outputs,
    }[picture.frame]
    head = f'<!doctype html><meta charset="utf-8"><style>{STYLE}</style>'
    return f'{head}<body class="{theme}"><main>{frame(picture)}</main></body>'


def _said(picture: Picture) -> str:
    if not picture.said:
        return ""
    face = '<div class="face person-face">R</div>'
    words = f'<div class="said">{html.escape(picture.said)}</div>'
    return f'<div class="message">{face}<div class="body">{PERSON}{words}</div></div>'


def _answer(picture: Picture) -> str:
    body = f'<div class="body">{DESK}{shown(picture.blocks)}</div>'
    return f'<div class="message"><div class="face">C</div>{body}</div>'


def _message(picture: Picture) -> str:
    return _said(picture) + _answer(picture)


def _private(picture: Picture) -> str:
    return _said(picture) + ONLY_YOU + _answer(picture)


def _modal(picture: Picture) -> str:
    view = picture.view
    title = f'<div class="title">{html.escape(view["title"]["text"])}</div>'
    labels = [(view.get("close"), ""), (view.get("submit"), " primary")]
    foot = "".join(
        f'<span class="button{style}">{html.escape(label["text"])}</span>'
        for label, style in labels
        if label
    )
    inside = f'<div class="inside">{shown(picture.blocks)}</div><div class="foot">{foot}</div>'
    return f'<div class="modal-behind"><div class="modal">{title}{inside}</div></div>'


def _home(picture: Picture) -> str:
    tabs = '<span class="open">Home</span><span>Messages</span><span>About</span>'
    return f'<div class="tabs">{tabs}</div>{shown(picture.blocks)}'


def _outputs(picture: Picture) -> str:
    """What the next steps of a workflow get."""
    rows = "".join(
        f"<dt>{html.escape(name)}</dt><dd>{value}</dd>" for name, value in picture.outputs.items()
    )
    return f'{_said(picture)}<dl class="outputs">{rows}</dl>'
