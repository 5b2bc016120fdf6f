"""Do the commands about the tables say what an operator asks, without a service?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from waakvlam.cli import main


def said(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert main([*words]) == status
    found = capsys.readouterr()
    return found.out if status == 0 else found.err


def test_the_json_says_why_only_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    cell = ["meldroute", "--gemeente", "Utrecht", "--rol", "burger", "--urgentie", "niet_acuut", "--op", "2026-11-23T10:00"]
    assert "waarom" not in json.loads(said(capsys, *cell))
    answer = json.loads(said(capsys, *cell, "--zorg", "overlast", "--waarom"))
    first = next(one for one in answer["waarom"] if one["waarom"] == "eerste")
    assert (first["rij"], first["bestand"]) == ("utrecht-overlast", "meldroutes/gemeenten/utrecht.yml")
    assert first["regel"] > 0
    assert {one["waarom"] for one in answer["waarom"]} >= {"eerste", "later", "rol", "zorg"}


def test_the_table_of_a_gemeente_is_printed_to_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "meldroute", "--tabel", "--gemeente", "Den Haag", "--op", "2026-11-23T10:00")
    for part in ("Meldroutes van 's-Gravenhage (GM0518", "Persoon zelf", "Professional", "Acuut (crisis), spoed", "0800-1205", "Bron: "):
        assert part in text
    assert max(map(len, text.splitlines())) <= 140


def test_wijdemeren_is_answered_as_hilversum_from_new_years_day_on(capsys: pytest.CaptureFixture[str]) -> None:
    for op, naam in (("2026-12-31T23:59", "Wijdemeren"), ("2027-01-01T00:00", "Hilversum")):
        words = ["meldroute", "--gemeente", "Wijdemeren", "--rol", "burger", "--urgentie", "acuut", "--op", op]
        assert json.loads(said(capsys, *words))["gemeente"] == naam


def test_without_a_role_and_urgency_the_command_says_what_to_add(capsys: pytest.CaptureFixture[str]) -> None:
    assert "--tabel" in said(capsys, "meldroute", "--gemeente", "Ede", status=2)


def test_the_tables_are_checked_as_if_it_were_another_day(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Fouten: 0." in said(capsys, "controleer", "--dag", "2026-11-22")
    assert main(["controleer", "--dag", "2030-01-01"]) == 1
    assert "FOUT" in capsys.readouterr().out


def test_a_file_of_something_else_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAAKVLAM_DATA", str(tmp_path / "data"))
    (tmp_path / "iets.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    assert "iets.csv" in said(capsys, "gebieden", "importeer", str(tmp_path / "iets.csv"), status=2)
    assert "WGS 84" in said(capsys, "gebieden", "grenzen", str(tmp_path / "iets.csv"), status=2)


def test_the_official_file_is_taken_over_with_progress(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAAKVLAM_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("WAAKVLAM_DEMO", "uit")
    (tmp_path / "pc6.csv").write_text("PC6;Huisnummer;Gemeente2025\n6811AB;1;202\n6811AC;2;202\n", encoding="utf-8")
    for _ in range(2):
        assert main(["gebieden", "importeer", str(tmp_path / "pc6.csv")]) == 0
        found = capsys.readouterr()
        assert "2 rijen" in found.out
        assert "100% gelezen, 2 adressen" in found.err
