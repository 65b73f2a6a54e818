"""The desk's memory: events taken on once, and a ledger of who was told what."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.desk.desk import Delivery, Desk, Occasion, Surface, Told
from bot.desk.sqlite import SqliteDesk
from bot.errors import BadStore, UnknownKey
from bot.model.finding import Verdict

ROOT = Path(__file__).resolve().parents[2]
ASKED = Occasion(Surface.MENTION, "C0NEWS", "1575590400.000100", "U0REPORTER")
STATEMENT = "Northmarsh Constabulary logged 41 thefts of herons"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "private" / "desk.db"


@pytest.fixture
def desk(path: Path) -> Desk:
    return SqliteDesk(path)


def test_an_event_is_claimed_once(desk: Desk) -> None:
    assert desk.claim("Ev1")
    assert not desk.claim("Ev1")
    assert desk.claim("Ev2")


def test_a_released_event_can_be_claimed_again(desk: Desk) -> None:
    assert desk.claim("Ev1")
    desk.release("Ev1")
    assert desk.claim("Ev1")


def test_a_second_desk_on_the_file_knows_what_the_first_claimed(desk: Desk, path: Path) -> None:
    assert desk.claim("Ev1")
    assert not SqliteDesk(path).claim("Ev1")


def test_of_many_threads_one_gets_each_event(desk: Desk) -> None:
    events = [f"Ev{number % 20}" for number in range(200)]
    with ThreadPoolExecutor(16) as pool:
        assert sum(pool.map(desk.claim, events)) == 20


def test_of_many_processes_that_start_at_once_one_gets_each_event(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from bot.desk.sqlite import SqliteDesk\n"
        "desk = SqliteDesk(Path(sys.argv[1]))\n"
        "print(sum(desk.claim(f'Ev{n}') for n in range(100)))"
    )
    command = [sys.executable, "-c", script, str(path)]
    started = [
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(6)
    ]
    counts = []
    for process in started:
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err.decode()
        counts.append(int(out))
    assert sum(counts) == 100


def test_an_answer_is_found_by_the_figures_it_told(desk: Desk) -> None:
    told = (
        Told(0, Verdict.SUPPORTED, "herons-northmarsh", 2),
        Told(1, Verdict.NOT_ENOUGH_EVIDENCE),
        Told(1, Verdict.NOT_ENOUGH_EVIDENCE, "herons-southmarsh", 1, nearest=True),
    )
    number = desk.enter(ASKED, STATEMENT, told)
    desk.delivered(number, Delivery("C0NEWS", "1575590401.000200"))
    desk.delivered(number, Delivery("C0NEWS", "1575590401.000300"))

    (entry,) = desk.told("herons-northmarsh")
    assert entry.number == number
    assert entry.occasion == ASKED
    assert entry.told == told
    assert [delivery.ts for delivery in entry.deliveries] == [
        "1575590401.000200",
        "1575590401.000300",
    ]
    assert desk.told("herons-northmarsh", 2) == (entry,)
    assert desk.told("herons-northmarsh", 1) == ()
    assert desk.told("herons-southmarsh") == (entry,), "a near figure's number was told too"


def test_a_share_remembers_what_it_shares(desk: Desk) -> None:
    told = (Told(0, Verdict.SUPPORTED, "herons-northmarsh", 1),)
    first = desk.enter(ASKED, STATEMENT, told)
    shared = Occasion(Surface.SHARED, "C0NEWS", None, "U0REPORTER")
    second = desk.enter(shared, STATEMENT, told, shared_from=first)
    assert desk.entry(second).shared_from == first
    assert [entry.number for entry in desk.told("herons-northmarsh", 1)] == [first, second]


def test_an_entry_is_all_or_nothing(desk: Desk, path: Path) -> None:
    figure_without_version = Told(0, Verdict.SUPPORTED, "herons-northmarsh", None)
    with pytest.raises(sqlite3.IntegrityError):
        desk.enter(ASKED, STATEMENT, [figure_without_version])
    assert sqlite3.connect(path).execute("select count(*) from answers").fetchone() == (0,)


def test_a_share_of_no_answer_is_refused(desk: Desk) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        desk.enter(ASKED, STATEMENT, [], shared_from=99)


def test_an_answer_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(UnknownKey, match="no answer 7"):
        desk.entry(7)


def test_the_text_is_nowhere_in_the_files(desk: Desk, path: Path) -> None:
    desk.enter(ASKED, STATEMENT, [Told(0, Verdict.SUPPORTED, "herons-northmarsh", 1)])
    kept = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert b"herons-northmarsh" in kept
    assert b"Constabulary" not in kept


def test_a_hash_is_the_same_again_and_another_at_another_desk(desk: Desk, tmp_path: Path) -> None:
    other = SqliteDesk(tmp_path / "other.db")
    assert desk.text_hash(STATEMENT) == desk.text_hash(STATEMENT)
    assert desk.text_hash(STATEMENT) != desk.text_hash(STATEMENT + ".")
    assert desk.text_hash(STATEMENT) != other.text_hash(STATEMENT)


def test_the_hash_key_lasts(desk: Desk, path: Path) -> None:
    assert SqliteDesk(path).text_hash(STATEMENT) == desk.text_hash(STATEMENT)


def test_a_text_that_is_no_clean_unicode_has_a_hash_too(desk: Desk) -> None:
    assert len(desk.text_hash("\ud800 herons")) == 64


def test_only_the_owner_may_read_it(desk: Desk, path: Path) -> None:
    assert desk.claim("Ev1")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_is_no_database_is_refused_with_a_remedy(tmp_path: Path) -> None:
    broken = tmp_path / "desk.db"
    broken.write_bytes(b"this is a shopping list, not a database " * 100)
    with pytest.raises(BadStore, match="DESK_DB"):
        SqliteDesk(broken)


def test_events_long_past_are_forgotten_at_the_start(desk: Desk, path: Path) -> None:
    assert desk.claim("EvRecent")
    assert desk.claim("EvOld")
    with sqlite3.connect(path) as connection:
        connection.execute("update seen set at = '2020-01-01T00:00:00+00:00' where event = 'EvOld'")
    again = SqliteDesk(path)
    assert again.claim("EvOld")
    assert not again.claim("EvRecent")


def test_a_question_under_way_is_nobody_elses(desk: Desk, path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from bot.desk.sqlite import SqliteDesk\n"
        "print(len(SqliteDesk(Path(sys.argv[1])).abandoned()))"
    )
    desk.begin("Ev1", ASKED)
    other = subprocess.run(
        [sys.executable, "-c", script, str(path)], cwd=ROOT, capture_output=True, check=True
    )
    assert other.stdout == b"0\n"
    desk.finish("Ev1")
    assert desk.abandoned() == ()


def test_what_a_process_died_over_is_handed_out_once(path: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path\n"
        "from bot.desk.desk import Occasion, Surface; from bot.desk.sqlite import SqliteDesk\n"
        "where = Occasion(Surface.MENTION, 'C0NEWS', '1575590400.000100', 'U0REPORTER')\n"
        "SqliteDesk(Path(sys.argv[1])).begin('Ev1', where)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], cwd=ROOT, check=False)
    one, other = SqliteDesk(path), SqliteDesk(path)
    with ThreadPoolExecutor(2) as pool:
        taken = list(pool.map(lambda desk: desk.abandoned(), (one, other)))
    assert sorted(taken, key=len) == [(), (ASKED,)]


def test_a_file_that_breaks_later_is_named(desk: Desk, path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("alter table seen rename to lost")
    with pytest.raises(BadStore, match="DESK_DB"):
        desk.claim("Ev1")


def test_signs_of_life_do_not_pile_up(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from bot.desk.sqlite import SqliteDesk\n"
        "SqliteDesk(Path(sys.argv[1]))"
    )
    for _ in range(3):
        subprocess.run([sys.executable, "-c", script, str(path)], cwd=ROOT, check=True)
    desk = SqliteDesk(path)
    assert len(list(path.parent.glob("*.alive"))) == 1
    assert desk.abandoned() == ()
