"""Are edited tables taken over while the service runs, all at once, and does a mistake keep what held?"""

from __future__ import annotations

import logging
import os
import shutil
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from waakvlam.adapters.live_tables import LiveTables
from waakvlam.domain.errors import BrokenTable
from waakvlam.domain.labels import Rol, Urgentie

MELDROUTES = Path(__file__).parents[3] / "meldroutes"
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
TWENTE = "regios/twente.yml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MELDROUTES, tmp_path / "meldroutes"))


def edit(folder: Path, old: str, new: str, name: str = TWENTE) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    fresh = path.with_suffix(".nieuw")
    fresh.write_text(text.replace(old, new, 1), encoding="utf-8")
    fresh.replace(path)


def number(tables: LiveTables) -> str | None:
    return tables.routes.advise(gemeente="GM0141", rol=Rol.BURGER, urgentie=Urgentie.NIET_ACUUT, op=NOW).routes[0].route.telefoon


def look_until_quiet(tables: LiveTables) -> bool:
    """A file that was just written is taken over at the second look."""
    return tables.look() or tables.look()


def test_an_edited_file_is_taken_over_and_the_log_says_which_row(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    tables = LiveTables(folder)
    before, old = number(tables), tables.routes
    assert tables.look() is False
    edit(folder, "(053) 487 69 69", "(053) 487 69 00")
    assert tables.look() is False  # it may still be being written
    assert number(tables) == before
    assert tables.look() is True
    assert number(tables) == "(053) 487 69 00"
    assert tables.routes is not old
    assert "meldroutes.vernieuwd" in caplog.text
    assert "veranderd=twente-zorgwekkend-gedrag" in caplog.text
    assert tables.look() is False


def test_a_broken_edit_keeps_the_old_table_and_says_so_once(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    tables = LiveTables(folder)
    before = number(tables)
    edit(folder, "(053) 487 69 69", "(053) 487")
    for _ in range(4):
        assert tables.look() is False
    assert number(tables) == before
    assert caplog.text.count("meldroutes.geweigerd") == 1
    assert "bestand=regios/twente.yml regel=" in caplog.text
    edit(folder, "(053) 487", "(053) 487 69 01")
    assert look_until_quiet(tables)
    assert number(tables) == "(053) 487 69 01"


def test_one_wrong_file_keeps_back_the_good_ones_that_were_edited_with_it(folder: Path) -> None:
    tables = LiveTables(folder)
    before = tables.routes
    edit(folder, "(053) 487 69 69", "(053) 487 69 00")
    edit(folder, "soort: telefoon", "soort: fax", name="regios/zeeland.yml")
    assert not look_until_quiet(tables)
    assert tables.routes is before


def test_a_new_and_a_removed_file_are_seen(folder: Path) -> None:
    tables = LiveTables(folder)
    (folder / TWENTE).unlink()
    assert look_until_quiet(tables)
    assert number(tables) == "0800-1205"
    new = (MELDROUTES / TWENTE).read_text(encoding="utf-8").replace("twente-zorg", "almelo-zorg")
    (folder / "gemeenten" / "almelo.yml").write_text(new, encoding="utf-8")
    assert look_until_quiet(tables)
    assert number(tables) == "(053) 487 69 69"


def test_a_changed_name_of_a_place_is_recognised(folder: Path) -> None:
    tables = LiveTables(folder)
    edit(folder, "plaatsen: [Kloosterveen", "plaatsen: [Nieuwplaats, Kloosterveen", name="gemeenten.yml")
    assert look_until_quiet(tables)
    assert [gemeente.naam for gemeente in tables.places.as_answer("nieuwplaats")] == ["Assen"]


def test_a_service_does_not_start_on_a_table_that_is_wrong(folder: Path) -> None:
    edit(folder, "soort: telefoon", "soort: fax")
    with pytest.raises(BrokenTable, match="fax"):
        LiveTables(folder)


def test_readers_never_see_half_a_table(folder: Path) -> None:
    """Both the number and the name change in one edit: nobody sees one without the other."""
    tables = LiveTables(folder)
    seen: set[tuple[str | None, str]] = set()
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            route = tables.routes.advise(gemeente="GM0141", rol=Rol.BURGER, urgentie=Urgentie.NIET_ACUUT, op=NOW).routes[0].route
            seen.add((route.telefoon, route.naam))

    reader = threading.Thread(target=read)
    reader.start()
    try:
        text = (folder / TWENTE).read_text(encoding="utf-8")
        fresh = text.replace("(053) 487 69 69", "(053) 487 69 00").replace("naam: Meldpunt Zorgwekkend Gedrag Twente", "naam: Nieuw")
        (folder / TWENTE).write_text(fresh, encoding="utf-8")
        assert look_until_quiet(tables)
        time.sleep(0.05)
    finally:
        stop.set()
        reader.join()
    assert {number for number, _ in seen} == {"(053) 487 69 69", "(053) 487 69 00"}
    assert len(seen) == 2


def test_it_looks_by_itself_and_stops_when_it_is_closed(folder: Path) -> None:
    tables = LiveTables(folder)
    tables.watch(seconds=0.02)
    edit(folder, "(053) 487 69 69", "(053) 487 69 00")
    until = time.monotonic() + 20
    while number(tables) != "(053) 487 69 00" and time.monotonic() < until:
        time.sleep(0.02)
    tables.close()
    assert number(tables) == "(053) 487 69 00"
    assert not [thread for thread in threading.enumerate() if thread.name == "meldroutes"]


def test_a_file_that_only_got_another_time_changes_no_row(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    tables = LiveTables(folder)
    os.utime(folder / TWENTE, (1, 1))
    assert look_until_quiet(tables)
    assert "veranderd=-" in caplog.text
