"""What a person typed, out of what Slack delivers: links, mentions and entities undone."""

from __future__ import annotations

import re

ANGLED = re.compile(r"<([^<>\n]*)>")
EMOJI = re.compile(
    r"(?<![\w:]):(?:[a-z0-9_+'-]*[a-z+'-][a-z0-9_+'-]*|100|1234):(?::skin-tone-\d:)?"
)
QUOTED = re.compile(r"^(?:>{3}|>)[ \t]", re.MULTILINE)
BOLD_OR_ITALIC = re.compile(r"(?<![\w*_])([*_])(?=\S)([^\n]{0,300}?\S)\1(?![\w*_])")
CODE = re.compile(r"`{1,3}")
SPACES = re.compile(r"[ \t\u00a0]+")


def plain(text: str) -> str:
    """The text as its writer saw it, without mentions and emoji; "" where nothing is left.

    Slack writes links as `<address|label>`, people as `<@U1>`, channels as `<#C1|name>`, and
    escapes only `&`, `<` and `>` (docs.slack.dev, "Formatting message text"). Labels are kept;
    a bare address is dropped: it is never repeated, and its digits are no figures.
    """
    without_links = ANGLED.sub(_label, text)
    typed = unescape(without_links)
    for pattern in (CODE, EMOJI, QUOTED):
        typed = pattern.sub("", typed)
    typed = BOLD_OR_ITALIC.sub(r"\2", typed)
    lines = (SPACES.sub(" ", line).strip() for line in typed.splitlines())
    return "\n".join(lines).strip()


def unescape(text: str) -> str:
    """Slack's three entities undone, `&amp;` last, so that `&amp;lt;` stays `&lt;`."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _label(angled: re.Match[str]) -> str:
    """What the reader saw of a link; nothing of a mention of people."""
    target, _, label = angled.group(1).partition("|")
    if target.startswith(("@", "!subteam")):
        return ""
    if target.startswith("#"):
        return f"#{label}" if label else ""
    if target.startswith("!"):
        return label
    return label
