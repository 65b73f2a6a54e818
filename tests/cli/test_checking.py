"""check, read and chat, as processes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.check_cases import ROOT
from tests.cli.process import DAY, answered, claims, command, environment, refused, run, verdicts

RIGHT = "Instagram was used in 288 online child sex offences in the East of England"
WRONG = "Instagram was used in 828 online child sex offences in the East of England"
STRANGE = "Norfolk police recorded 173 child sex crimes in 2018/19"
ASKED = "How many child sex crimes were recorded in Cambridgeshire?"

TEXT, FLAG, NUMBER = (str,), (bool,), (int,)
OPTIONAL = (str, type(None))
LIST = (list,)
SHAPES: dict[str, dict[str, tuple[type, ...]]] = {
    "claim": {
        "text": TEXT, "start": NUMBER, "end": NUMBER, "verdict": TEXT, "reason": TEXT,
        "quantity": (dict, type(None)), "figure": (dict, type(None)), "assumed": LIST,
        "source": (dict, type(None)), "caveats": LIST, "nearest": LIST,
    },
    "quantity": {
        "text": TEXT, "start": NUMBER, "end": NUMBER, "value": OPTIONAL, "unit": TEXT,
        "hedge": TEXT, "usual": LIST, "literal": LIST, "kind": TEXT,
    },
    "figure": {
        "key": TEXT, "version": NUMBER, "value": TEXT, "unit": TEXT, "period": OPTIONAL,
        "terms": LIST, "statement": TEXT,
    },
    "source": {
        "key": TEXT, "title": TEXT, "published": OPTIONAL, "url": OPTIONAL, "locator": OPTIONAL,
        "quote": OPTIONAL,
    },
    "caveat": {"kind": TEXT, "must_show": FLAG, "text": TEXT},
    "nearest": {"key": TEXT, "differs_in": LIST},
    "period": {"text": TEXT, "start": OPTIONAL, "end": OPTIONAL},
    "term": {"text": TEXT, "key": OPTIONAL, "dimension": TEXT},
}  # fmt: skip
"""Every object of the JSON, with its keys in order and the types of what they hold."""


def assert_shape(record: dict[str, Any], name: str) -> None:
    shape = SHAPES[name]
    assert list(record) == list(shape)
    assert all(type(record[key]) in shape[key] for key in shape), record


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (RIGHT, "supported"),
        (WRONG, "refuted"),
        (RIGHT.replace("288", "more than 20"), "misleading"),
        (STRANGE, "not_enough_evidence"),
        (ASKED, "found"),
    ],
)
def test_json_has_the_promised_shape(text: str, verdict: str) -> None:
    [claim] = claims(text)
    assert_shape(claim, "claim")
    assert claim["verdict"] == verdict
    assert claim["text"] == text[claim["start"] : claim["end"]]
    assert (claim["figure"] is None) is (verdict == "not_enough_evidence")
    assert (claim["source"] is None) is (verdict == "not_enough_evidence")
    assert (claim["quantity"] is None) is (verdict == "found")
    for name in ("quantity", "figure", "source"):
        if claim[name] is not None:
            assert_shape(claim[name], name)
    for caveat in claim["caveats"]:
        assert_shape(caveat, "caveat")
    for near in claim["nearest"]:
        assert_shape(near, "nearest")
    assert set(claim["assumed"]) <= {"measure", "place", "breakdown", "period", "unit"}


def test_json_says_what_was_read_and_what_was_found() -> None:
    [claim] = claims(f"{RIGHT}.")
    assert claim["quantity"] == {
        "text": "288", "start": 22, "end": 25, "value": "288",
        "unit": "online child sex offences", "hedge": "=", "usual": ["288", "288"],
        "literal": ["288", "288"], "kind": "count",
    }  # fmt: skip
    assert claim["figure"] == {
        "key": "nspcc-2019-east-instagram", "version": 1, "value": "288", "unit": "offences",
        "period": "2018/19", "terms": ["East of England", "Instagram"],
        "statement": "Instagram was used in 288 of the East of England offences.",
    }  # fmt: skip
    assert claim["assumed"] == ["period"]
    source = claim["source"]
    assert (source["key"], source["published"]) == ("nspcc-2019", "2019-12-05")
    assert (source["url"], source["locator"]) == (None, "line 18")
    assert any(caveat["must_show"] for caveat in claim["caveats"])


def test_json_of_a_hedged_open_number_and_of_what_differs() -> None:
    [claim] = claims("More than 4,000 online child sex offences were recorded on Facebook-owned "
                     "apps in England and Wales in 2015/16")  # fmt: skip
    quantity = claim["quantity"]
    assert (quantity["hedge"], quantity["value"]) == (">", "4000")
    assert quantity["usual"] == ["4000", "5000"]
    assert quantity["literal"] == ["4000", None]
    assert claim["nearest"][0] == {"key": "nspcc-2019-ew-fb-apps", "differs_in": ["period"]}


def test_today_decides_what_last_year_is() -> None:
    text = "Cambridgeshire police recorded 173 child sex crimes last year"
    for day, verdict in (("2019-12-06", "supported"), ("6/12/2019", "supported"),
                         ("2023-01-01", "not_enough_evidence")):  # fmt: skip
        printed = answered("check", text, "--json", "--today", day)
        assert verdicts(json.loads(printed)["claims"]) == [verdict]


def test_an_articles_own_date_line_decides_and_today_overrides_it(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(
        "Thursday, 5th December 2019\n\n"
        "Cambridgeshire police recorded 173 child sex crimes last year.\n",
        "utf-8",
    )
    own = json.loads(answered("check", "--file", article, "--json"))
    other = json.loads(answered("check", "--file", article, "--json", "--today", "2023-01-01"))
    assert verdicts(own["claims"]) == ["supported"]
    assert verdicts(other["claims"]) == ["not_enough_evidence"]


def test_a_text_in_words_of_their_own_and_from_a_pipe_is_the_same() -> None:
    whole = answered("check", RIGHT, "--today", DAY)
    assert answered("check", *RIGHT.split(), "--today", DAY) == whole
    assert run("check", "--file", "-", "--today", DAY, stdin=RIGHT).stdout == whole
    assert whole.startswith("Supported: the figure is 288 offences.")
    assert "\x1b" not in whole


def test_lines_come_back_in_order_one_object_each(tmp_path: Path) -> None:
    statements = tmp_path / "statements.txt"
    statements.write_text("\n".join([RIGHT, "", STRANGE, WRONG]), "utf-8")
    records = [
        json.loads(line)
        for line in answered("check", "--lines", statements, "--today", DAY).splitlines()
    ]
    assert [record["text"] for record in records] == [RIGHT, "", STRANGE, WRONG]
    told = [verdicts(record["claims"]) for record in records]
    assert told == [["supported"], [], ["not_enough_evidence"], ["refuted"]]


def test_a_line_is_answered_before_the_next_is_written() -> None:
    with subprocess.Popen(
        command("check", "--lines", "-", "--today", DAY),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", cwd=ROOT,
        env=environment(),
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        for text, verdict in ((RIGHT, "supported"), (WRONG, "refuted"), (STRANGE, None)):
            process.stdin.write(f"{text}\n")
            process.stdin.flush()
            record = json.loads(process.stdout.readline())
            assert record["text"] == text
            assert verdicts(record["claims"]) == [verdict or "not_enough_evidence"]
        process.stdin.close()
        assert process.stdout.read() == ""
        assert process.wait() == 0


def test_a_reader_that_has_had_enough_gets_no_traceback(tmp_path: Path) -> None:
    statements = tmp_path / "statements.txt"
    statements.write_text(f"{RIGHT}\n" * 400, "utf-8")
    with subprocess.Popen(
        command("check", "--lines", statements),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, env=environment(),
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_a_line_that_is_too_long_does_not_stop_the_others() -> None:
    done = run("check", "--lines", "-", stdin=f"{RIGHT}\n{'a ' * 100_001}\n{WRONG}\n")
    first, second, third = map(json.loads, done.stdout.splitlines())
    assert (done.returncode, done.stderr) == (0, "")
    assert verdicts(first["claims"]) == ["supported"]
    assert second["claims"] == []
    assert "at most 200,000" in second["error"]
    assert verdicts(third["claims"]) == ["refuted"]


@pytest.mark.parametrize("text", ["", "   ", "🙂🙂", "…"])
def test_what_says_nothing_is_told_so(text: str) -> None:
    printed = answered("check", "--json", "--", text)
    assert json.loads(printed) == {"text": text, "claims": []}
    assert answered("check", "--", text).startswith("There is nothing to check in this")


def test_an_empty_file_is_said_and_an_empty_pipe_is_an_empty_text(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert "empty.txt is empty" in refused("check", "--file", tmp_path / "empty.txt", "--json")
    assert json.loads(run("check", "--file", "-", "--json").stdout) == {"text": "", "claims": []}


def test_emoji_marks_and_a_byte_order_mark_are_read_over(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(f"🚨 {RIGHT} 🙂 – “so”\u2026", "utf-8-sig")
    record = json.loads(answered("check", "--file", article, "--json", "--today", DAY))
    assert record["text"].startswith("🚨")
    assert verdicts(record["claims"]) == ["supported"]


def test_an_article_of_ten_thousand_words(tmp_path: Path) -> None:
    article = tmp_path / "long.txt"
    filler = "The council met on Tuesday and said little that anybody had not heard before."
    article.write_text(f"{filler} {filler}\n\n{RIGHT}.\n\n" * 250, "utf-8")
    assert len(article.read_text("utf-8").split()) > 10_000
    record = json.loads(answered("check", "--file", article, "--json", "--today", DAY))
    assert verdicts(record["claims"]) == ["supported"] * 250


def test_what_can_t_be_read_is_said_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes("caf\xe9 12".encode("latin-1"))
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\0\0\0")
    (tmp_path / "nul.txt").write_bytes(b"288\0offences")
    for option in ("--file", "--lines"):
        assert "No such file" in refused("check", option, tmp_path / "none.txt")
        assert "Is a directory" in refused("check", option, tmp_path)
    error = refused("check", "--lines", tmp_path / "latin.txt")
    assert "is not UTF-8 (byte 3). Save it as UTF-8" in error
    for name in ("picture.png", "nul.txt"):
        error = refused("check", "--lines", tmp_path / name)
        assert f"{name} is not a text file. Give a .txt" in error
        error = refused("check", "--file", tmp_path / name)
        assert "a file of another kind" in error
        assert "Save it as .docx, .txt, .md" in error


def test_lines_from_a_pipe_that_are_not_utf_8() -> None:
    assert "not UTF-8" in refused("check", "--lines", "-", stdin=b"caf\xe9 12\n")


def test_a_file_from_a_pipe_that_is_not_utf_8() -> None:
    assert "- is not UTF-8" in refused("check", "--file", "-", stdin=b"caf\xe9 12\n")


def test_a_text_over_the_limit_is_refused(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("a " * 500_001, "utf-8")
    error = refused("check", "--file", tmp_path / "long.txt")
    assert "more than 1,000,000 characters" in error
    error = refused("check", "--file", "-", stdin="a " * 100_001)
    assert "200,002 characters; at most 200,000" in error


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", RIGHT, "--file", "-"],
        ["check", "--file", "-", "--lines", "-"],
        ["check", RIGHT, "--today", "yesterday"],
        ["check", RIGHT, "--nothing"],
        ["read"],
        ["nothing"],
    ],
)
def test_wrong_usage_has_status_2(arguments: list[str]) -> None:
    assert "Error: " in refused(*arguments, status=2)


def test_a_missing_store_is_said_with_the_remedy(tmp_path: Path) -> None:
    error = refused("check", RIGHT, "--facts", tmp_path / "none.db")
    assert f"Build it with: python -m bot load data --into {tmp_path / 'none.db'}" in error
    (tmp_path / "text.db").write_text("no store", "utf-8")
    assert "text.db" in refused("check", RIGHT, "--facts", tmp_path / "text.db")


def test_the_store_of_the_environment_is_used_and_the_option_goes_before(tmp_path: Path) -> None:
    shipped = ROOT / "facts.db"
    done = run("check", RIGHT, FACTS_DB=str(tmp_path / "none.db"))
    assert (done.returncode, done.stdout) == (1, "")
    assert answered("check", RIGHT, "--facts", shipped, FACTS_DB=str(tmp_path / "none.db"))


def test_read_shows_what_was_understood() -> None:
    text = "In 2018/19 more than 4,000 offences were on Insta in Cambs and in Ruritania"
    record = json.loads(answered("read", text, "--json"))
    assert list(record) == ["text", "quantities", "periods", "terms", "measures"]
    for name, shape in (("quantities", "quantity"), ("periods", "period"), ("terms", "term")):
        for one in record[name]:
            assert_shape(one, shape)
    assert [one["text"] for one in record["quantities"]] == ["more than 4,000"]
    assert record["periods"] == [{"text": "2018/19", "start": "2018-04-01", "end": "2019-03-31"}]
    assert record["terms"][:2] == [
        {"text": "Insta", "key": "instagram", "dimension": "platform"},
        {"text": "Cambs", "key": "cambridgeshire", "dimension": "place"},
    ]
    assert "more than 4,000" in answered("read", text)


def test_read_takes_lines_and_says_where_there_is_nothing() -> None:
    done = run("read", "--lines", "-", stdin="12 swans\nno number\n")
    first, second = map(json.loads, done.stdout.splitlines())
    assert [one["value"] for one in first["quantities"]] == ["12"]
    assert second["quantities"] == []
    assert answered("read", "Well, well").startswith("Nothing that counts was read")


def test_read_goes_on_after_a_line_that_is_too_long() -> None:
    done = run("read", "--lines", "-", stdin=f"{'a ' * 100_001}\n12 swans\n")
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 2)


def test_chat_answers_what_is_piped_in_line_by_line() -> None:
    done = run("chat", "--today", DAY, stdin=f"\n{RIGHT}\n\n{ASKED}\n")
    assert (done.returncode, done.stderr) == (0, "")
    first, second = done.stdout.split(f"> {ASKED}\n")
    assert first == f"> {RIGHT}\n{answered('check', RIGHT, '--today', DAY)}\n"
    assert second == f"{answered('check', ASKED, '--today', DAY)}\n"
    assert run("chat").stdout == ""


def test_chat_says_an_error_and_goes_on() -> None:
    done = run("chat", stdin=f"{'a ' * 100_001}\n{RIGHT}\n")
    assert done.returncode == 0
    assert "at most 200,000" in done.stdout
    assert "Supported: the figure is 288 offences." in done.stdout
