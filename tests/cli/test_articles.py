"""check --file with documents, and --annotate, as processes."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from pathlib import Path

import docx
import pytest

from tests.check_cases import ROOT
from tests.cli.process import DAY, answered, command, environment, refused, run, verdicts
from tests.documents.files import package, paragraph, pdf

RIGHT = "Instagram was used in 288 online child sex offences in the East of England."
WRONG = "Instagram was used in 828 online child sex offences in the East of England."
STRANGE = "The museum sold 400 paintings."
MOST = "WhatsApp was the most used platform in child sex crimes in Cambridgeshire in 2018/19."
SUMMARY = "3 numbers: 1 supported, 1 wrong, 1 not in the store."


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A Word document with three numbers."""
    path = tmp_path / "draft.docx"
    path.write_bytes(package("".join(paragraph(text) for text in (RIGHT, WRONG, STRANGE))))
    return path


def test_a_word_document_is_summed_up_and_its_findings_told(draft: Path) -> None:
    first, *rest = answered("check", "--file", draft, "--today", DAY).splitlines()
    assert first == SUMMARY
    assert rest[0] == ""
    assert rest[1].startswith("Supported: the figure is 288 offences. The number agrees with ")
    assert sum(line.startswith("Wrong: ") for line in rest) == 1


def test_a_wrong_comparison_is_no_number_and_is_told_all_the_same(tmp_path: Path) -> None:
    draft, out = tmp_path / "draft.docx", tmp_path / "out.docx"
    draft.write_bytes(package(paragraph(STRANGE) + paragraph(MOST)))
    done = run("check", "--file", draft, "--annotate", out, "--today", DAY)
    assert done.stdout == (
        "1 number: 1 not in the store. Besides, of what states no number: 1 wrong.\n"
    )
    assert "with 2 notes" in done.stderr


def test_json_has_the_text_as_it_was_read(draft: Path) -> None:
    record = json.loads(answered("check", "--file", draft, "--json", "--today", DAY))
    assert record["text"] == "\n\n".join((RIGHT, WRONG, STRANGE))
    assert verdicts(record["claims"]) == ["supported", "refuted", "not_enough_evidence"]
    for claim in record["claims"]:
        assert record["text"][claim["start"] : claim["end"]] == claim["text"]


def test_read_reads_documents_too(draft: Path) -> None:
    record = json.loads(answered("read", "--file", draft, "--json"))
    assert [one["text"] for one in record["quantities"]] == ["288", "828", "400"]


def test_a_word_document_comes_back_with_a_comment_at_each_number(draft: Path) -> None:
    out = draft.with_name("checked.docx")
    before = draft.read_bytes()
    done = run("check", "--file", draft, "--annotate", out, "--today", DAY)
    assert (done.returncode, done.stdout) == (0, f"{SUMMARY}\n")
    assert done.stderr == f"{out}: written, with 3 notes.\n"
    comments = [comment.text for comment in docx.Document(str(out)).comments]
    assert [text.split(":")[0] for text in comments] == ["Supported", "Wrong", "Not in the store"]
    assert draft.read_bytes() == before
    assert sorted(draft.parent.iterdir()) == [out, draft]


def test_json_and_annotating_go_together(draft: Path) -> None:
    out = draft.with_name("checked.docx")
    done = run("check", "--file", draft, "--annotate", out, "--json", "--today", DAY)
    assert len(json.loads(done.stdout)["claims"]) == len(docx.Document(str(out)).comments) == 3


@pytest.mark.parametrize(("ending", "mark"), [(".md", "828[^caveat-1]"), (".txt", "828[1]")])
def test_text_and_markdown_get_footnotes(ending: str, mark: str, tmp_path: Path) -> None:
    draft, out = tmp_path / f"draft{ending}", tmp_path / f"out{ending}"
    draft.write_text(f"{WRONG}\r\n", "utf-8", newline="")
    run("check", "--file", draft, "--annotate", out)
    written = out.read_bytes().decode()
    assert mark in written
    assert written.count("\r\n") == written.count("\n") > 3
    assert "Wrong: the figure is 288 offences." in written


@pytest.mark.parametrize("ending", [".md", ".txt"])
def test_of_a_pdf_the_text_comes_back_with_notes(ending: str, tmp_path: Path) -> None:
    draft, out = tmp_path / "draft.pdf", tmp_path / f"out{ending}"
    draft.write_bytes(pdf(WRONG))
    assert run("check", "--file", draft, "--annotate", out).returncode == 0
    assert "Wrong: the figure is 288 offences." in out.read_text("utf-8")
    error = refused("check", "--file", draft, "--annotate", tmp_path / "out.pdf", status=2)
    assert "into which no notes can be written: the annotated text must end in .txt" in error


def test_wrong_usage_has_status_2_and_writes_nothing(draft: Path) -> None:
    link = draft.with_name("link.docx")
    link.symlink_to(draft)
    before, there = draft.read_bytes(), sorted(draft.parent.iterdir())
    cases: list[tuple[list[str | Path], str]] = [
        (["--file", draft, "--annotate", draft], "is the document itself"),
        (["--file", draft, "--annotate", link], "is the document itself"),
        (["--file", draft, "--annotate", draft.with_name("out.md")], "must end in .docx"),
        (["--file", draft, "--annotate", draft.with_name("out")], "must end in .docx"),
        (["--file", "-", "--annotate", draft.with_name("out.txt")], "F may not be -"),
        ([RIGHT, "--annotate", draft.with_name("out.txt")], "--annotate needs a document"),
        (["--lines", draft, "--annotate", draft.with_name("out.txt")], "needs a document"),
    ]
    for arguments, said in cases:
        error = " ".join(refused("check", *arguments, status=2).split())
        assert said in error, error
    assert draft.read_bytes() == before
    assert sorted(draft.parent.iterdir()) == there


def test_what_can_t_be_written_is_said_and_leaves_nothing(draft: Path) -> None:
    folder = draft.with_name("folder.docx")
    folder.mkdir()
    for out in (draft.parent / "none" / "out.docx", folder):
        done = run("check", "--file", draft, "--annotate", out)
        assert done.returncode == 1
        assert f"{out} can't be written" in done.stderr
        assert "Traceback" not in done.stderr
    assert sorted(draft.parent.iterdir()) == [draft, folder]


def test_on_a_full_disk_the_old_file_stays_and_nothing_is_left(draft: Path) -> None:
    out = draft.with_name("out.docx")
    out.write_text("old")
    limited = ["bash", "-c", 'ulimit -f 1; exec "$@"', "-", *command("check", "--file", draft)]
    picture = os.urandom(100_000)
    draft.write_bytes(package(paragraph(WRONG), **{"word__a_png": picture}))
    done = subprocess.run(
        [*limited, "--annotate", str(out)], capture_output=True, text=True, check=False,
        cwd=ROOT, env=environment(),
    )  # fmt: skip
    assert done.returncode == 1
    assert "File too large" in done.stderr
    assert out.read_text() == "old"
    assert sorted(draft.parent.iterdir()) == [draft, out]


def test_the_copy_is_as_private_as_the_draft(draft: Path) -> None:
    draft.chmod(0o640)
    out = draft.with_name("out.docx")
    run("check", "--file", draft, "--annotate", out)
    assert stat.S_IMODE(out.stat().st_mode) == 0o640


def test_what_was_read_otherwise_than_expected_is_said_beside_the_answer(tmp_path: Path) -> None:
    latin = tmp_path / "latin.txt"
    latin.write_bytes(f"It cost £4. {RIGHT}".encode("cp1252"))
    done = run("check", "--file", latin, "--json", "--today", DAY)
    assert done.returncode == 0
    assert "read as Windows-1252" in done.stderr
    assert json.loads(done.stdout)["text"].startswith("It cost £4.")


def test_a_bad_file_has_status_1(tmp_path: Path) -> None:
    (tmp_path / "page.docx").write_bytes(b"<!doctype html><p>12")
    error = refused("check", "--file", tmp_path / "page.docx")
    assert "page.docx is named like a Word document, but it is a web page" in error


def test_a_document_without_a_number_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(package(paragraph("Well, well")))
    assert answered("check", "--file", tmp_path / "a.docx").startswith("No number was found in it.")
