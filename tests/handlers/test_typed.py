"""What a person typed is read out of what Slack delivers."""

from __future__ import annotations

import pytest

from handlers.typed import plain

CASES = [
    ("<@U0DESK> 41 thefts of herons", "41 thefts of herons"),
    ("41 thefts, says <@U0BOSS|boss>", "41 thefts, says"),
    ("<!subteam^S1|@news> 41 thefts", "41 thefts"),
    ("<!here> 41 thefts", "41 thefts"),
    ("see <#C0NEWS|newsdesk>: 41", "see #newsdesk: 41"),
    ("<https://herons.example/41|herons report> says 41", "herons report says 41"),
    ("<https://herons.example/2021/41> says 41", "says 41"),
    ("<mailto:desk@herons.example|desk@herons.example>", "desk@herons.example"),
    ("<!date^1575590400^{date}|6 December 2019>", "6 December 2019"),
    ("fish &amp; chips &lt;5 per cent&gt;", "fish & chips <5 per cent>"),
    ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
    ("typed &lt;!channel&gt; by hand", "typed <!channel> by hand"),
    (":wave: hello :100: :man-shrugging::skin-tone-3:", "hello"),
    ("at 10:30:45 there were 41", "at 10:30:45 there were 41"),
    ("ratio 1:100:3", "ratio 1:100:3"),
    ("*more than* _4,000_ offences", "more than 4,000 offences"),
    ("~4000 offences", "~4000 offences"),
    ("3*4*5 snake_case_name", "3*4*5 snake_case_name"),
    ("`4,000` offences", "4,000 offences"),
    ("&gt; 41 thefts\n&gt; and 12 more", "41 thefts\nand 12 more"),
    ("&gt;4000 offences", ">4000 offences"),
    ("<@U0DESK>", ""),
    ("<@U0DESK> :wave:", ""),
    ("", ""),
    ("<unclosed 41", "<unclosed 41"),
    ("a\u00a0b", "a b"),
]


@pytest.mark.parametrize(("delivered", "typed"), CASES)
def test_what_was_typed(delivered: str, typed: str) -> None:
    assert plain(delivered) == typed


def test_long_hostile_text_is_read_in_good_time() -> None:
    for piece in ("<", "*", "_", ":", "&gt; ", "`", "<a|", ":a", "*a ", "_ "):
        plain(piece * 40_000)
