"""Does `waakvlam controleer` find every mistake, name where it is and what to do, and find nothing in the project's own table?"""

from __future__ import annotations

import argparse
import re
import shutil
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml

from waakvlam.adapters.route_table import load_route_table
from waakvlam.adapters.table_check import check_tables, read_seal, write_seal
from waakvlam.adapters.texts import Texts
from waakvlam.commands import controleer
from waakvlam.domain.controle.finding import Ernst, Finding

ROOT = Path(__file__).parents[3]
MELDROUTES = ROOT / "meldroutes"
DAG = date(2026, 11, 22)
YEAR_SECONDS = 10.0
Edit = Callable[[str, str, str], Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the project's table, to make mistakes in."""
    return Path(shutil.copytree(MELDROUTES, tmp_path / "meldroutes"))


@pytest.fixture
def edit(folder: Path) -> Edit:
    """Replace a text in a file, and look the rest over, so that only the mistake itself is left to find."""

    def change(name: str, old: str, new: str) -> Path:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text, "the case does not change anything"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return folder

    return change


def wrong(folder: Path, *, dag: date = DAG) -> list[Finding]:
    return [one for one in check_tables(folder, dag=dag) if one.ernst is Ernst.FOUT]


def kinds(found: list[Finding]) -> set[str]:
    return {one.soort for one in found}


def test_the_projects_own_table_is_in_order_and_a_whole_year_of_all_gemeenten_is_looked_at_in_time() -> None:
    began = time.perf_counter()
    assert wrong(MELDROUTES) == []
    assert time.perf_counter() - began < YEAR_SECONDS


def test_what_is_known_to_be_unchecked_is_an_error_from_its_own_date_on() -> None:
    late = wrong(MELDROUTES, dag=date(2027, 3, 1))
    assert "niet_gecontroleerd" in kinds(late)
    assert "nakijken" not in kinds(check_tables(MELDROUTES, dag=date(2027, 3, 1)))


ALMELO = "regios/twente.yml"
WRONG = [
    # what it is about, the file, what is replaced, by what, the finding
    ("unknown gemeente", ALMELO, "  - Almelo", "  - Almloo", "vorm"),
    ("a number that is none", "regios/drenthe.yml", "telefoon: 088 24 60 240", "telefoon: 088 24 60 24", "vorm"),
    ("hours that overlap", "regios/kennemerland.yml", "ma-wo 09:00-17:00", "ma-wo 09:00-17:00, ma 16:00-18:00", "vorm"),
    ("no source", "regios/zeeland.yml", "    bron: https://www.middelburg.nl/meldpunt-zorgwekkend-gedrag-zeeland\n", "", "vorm"),
    ("a source that leads nowhere", "regios/zeeland.yml", "bron: https://www.middelburg.nl/meldpunt-zorgwekkend-gedrag-zeeland",
     "bron: van horen zeggen", "bron"),
    ("expired", "regios/zeeland.yml", "    kosten: gratis", "    kosten: gratis\n    geldig_tot: 2026-01-01", "verlopen"),
    ("not checked for a year", "regios/zeeland.yml", "    nakijken_voor: 2027-03-01\n", "", "niet_gecontroleerd"),
    ("checked in the future", "landelijk.yml", "gecontroleerd: 2026-09-08", "gecontroleerd: 2027-09-08", "controle_later"),
    ("a long sentence", "regios/zeeland.yml", "Wordt het gevaarlijk? Bel 112.",
     "Als het nu zo is dat het heel erg gevaarlijk wordt voor jou of voor een ander mens dan moet je meteen 112 bellen.", "lange_zin"),
    ("a hard word", "regios/zeeland.yml", "Wordt het gevaarlijk? Bel 112.", "Indien gevaarlijk, bel 112.", "moeilijk_woord"),
    ("a number in a sentence with a digit too few", "regios/zeeland.yml", "landelijke nummer 0800-1205", "landelijke nummer 0800-125",
     "nummer_in_tekst"),
    ("a number in a sentence that no row has", "regios/zeeland.yml", "landelijke nummer 0800-1205", "landelijke nummer 0800-1206",
     "nummer_onbekend"),
    ("closed without a word", "regios/zaanstreek-waterland.yml",
     "    buiten_uren: >-\n      Bel op de volgende werkdag. Kan het niet wachten? Bel de huisarts of de huisartsenpost, en bij\n"
     "      gevaar 112.\n",
     "", "geen_buiten_uren"),
    ("a website without an address", "gemeenten/utrecht.yml", "    url: https://www.utrecht.nl\n", "", "geen_contact"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "name", "old", "new", "soort"), WRONG, ids=[row[0] for row in WRONG])
def test_a_mistake_is_found_with_its_file_and_line_and_what_to_do(
    edit: Edit, what: str, name: str, old: str, new: str, soort: str
) -> None:
    found = [one for one in wrong(edit(name, old, new)) if one.soort == soort]
    assert found, what
    assert found[0].bestand == name
    lines = (MELDROUTES / name).read_text(encoding="utf-8").splitlines()
    assert 1 <= found[0].regel <= len(lines) + 1
    said = controleer.line(Texts(), found[0])
    assert said.startswith(f"{name}, regel {found[0].regel}: FOUT: ")
    assert len(said.split(". ")) >= 2  # what is wrong, and what to do


def test_a_row_that_never_comes_first_is_found(edit: Edit) -> None:
    row = "routes:\n  - id: eerst\n    naam: Eerst\n    soort: telefoon\n    voor: {rollen: alle, urgenties: alle}\n" \
        "    telefoon: 0800-1205\n"  \
        "    uitleg: Bel.\n    buiten_uren: Bel 112.\n    bron: https://example.org\n    gecontroleerd: 2026-11-01\n"  # fmt: skip
    found = wrong(edit("regios/zeeland.yml", "routes:\n", row))
    assert [one.details["rij"] for one in found if one.soort == "onbereikbaar"] == ["zeeland-zorgwekkend-gedrag"]


def test_a_cell_without_an_answer_at_some_hour_is_found(folder: Path) -> None:
    # a table whose only answer is a telephone that closes, and that does not say what to do then
    row = "naam: N\n    soort: telefoon\n    telefoon: 0800-1205\n    uitleg: Bel.\n"
    row += "    bron: https://example.org\n    gecontroleerd: 2026-11-01\n"
    (folder / "landelijk.yml").write_text(
        f"routes:\n  - id: overdag\n    voor: {{rollen: alle, urgenties: alle}}\n    uren: werkdagen 09:00-17:00\n    {row}"
        f"  - id: terugval\n    voor: {{rollen: alle, urgenties: alle}}\n    uren: werkdagen 09:00-17:00\n    terugval: ja\n    {row}",
        encoding="utf-8",
    )
    found = [one for one in wrong(folder) if one.soort == "geen_antwoord"]
    assert found
    assert found[0].details["moment"] == "2026-11-22 00:00"  # a Sunday


def test_every_mistake_in_a_file_is_found_at_once(edit: Edit) -> None:
    edit("landelijk.yml", "telefoon: 0800-2000", "telefoon: 0800-20")
    folder = edit("landelijk.yml", "telefoon: 0800-0432", "telefoon: 0800-043")
    assert len([one for one in wrong(folder) if one.soort == "vorm"]) == 2


def test_a_row_for_a_gemeente_that_has_gone_up_in_another_is_found(edit: Edit) -> None:
    folder = edit("gemeenten/lelystad.yml", "  - Lelystad", "  - Lelystad\n  - Wijdemeren")
    assert "gemeente_opgeheven" not in kinds(wrong(folder))
    assert "gemeente_opgeheven" in kinds(wrong(folder, dag=date(2027, 1, 1)))


# ---- what was looked over -------------------------------------------------------------------------------------------

FILES = [*sorted(path.relative_to(MELDROUTES).as_posix() for path in MELDROUTES.glob("*/*.yml")), "landelijk.yml"]
DIGIT = re.compile(r"(?m)^    telefoon: .*?(\d)$")
HOUR = re.compile(r"(?m)^    uren: .*?(\d)(\d):\d\d")


@pytest.mark.parametrize("name", FILES)
def test_a_dropped_row_a_mistyped_number_and_a_shifted_hour_are_caught_in_every_file(folder: Path, name: str) -> None:
    text = (MELDROUTES / name).read_text(encoding="utf-8")
    changed = {"dropped": _without_first_row(text)}
    for kind, pattern in (("number", DIGIT), ("hour", HOUR)):
        if match := pattern.search(text):
            at = match.start(pattern.groups)
            changed[kind] = f"{text[:at]}{(int(text[at]) + 1) % 10}{text[at + 1:]}"
    assert len(changed) > 1 or "telefoon:" not in text
    for kind, mutated in changed.items():
        assert mutated != text
        (folder / name).write_text(mutated, encoding="utf-8")
        assert wrong(folder), f"{name}: {kind}"
    (folder / name).unlink()
    assert wrong(folder), f"{name}: the whole file is gone"


def _without_first_row(text: str) -> str:
    content = yaml.safe_load(text)
    part = "routes" if "routes" in content else "ook_mogelijk"
    content[part] = content[part][1:]
    if not content[part]:
        del content[part]
    return str(yaml.safe_dump(content, allow_unicode=True, sort_keys=False))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("GM0106: {naam: Assen", "GM0107: {naam: Assen"), ("naam: Assen", "naam: Asssen"), ("Kloosterveen, ", ""),
        ("Gasselte, ", "Gaselte, "),
    ],
)
def test_a_change_in_the_gemeenten_is_caught(edit: Edit, old: str, new: str) -> None:
    assert {"gemeente_veranderd", "gemeente_nieuw", "gemeente_weg"} & kinds(wrong(edit("gemeenten.yml", old, new)))


def test_rows_that_change_places_are_caught(folder: Path) -> None:
    path = folder / "gemeenten" / "utrecht.yml"
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    content["routes"].reverse()
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
    assert "volgorde" in kinds(wrong(folder))


def test_a_change_that_was_looked_over_is_in_order_again(edit: Edit) -> None:
    folder = edit("regios/twente.yml", "telefoon: (053) 487 69 69", "telefoon: (053) 487 69 68")
    assert kinds(wrong(folder)) == {"rij_veranderd"}
    write_seal(folder)
    assert wrong(folder) == []


def test_a_table_that_nobody_looked_over_says_so(folder: Path) -> None:
    (folder / "vastgezet.yml").unlink()
    assert {(one.bestand, one.soort) for one in wrong(folder)} == {("vastgezet.yml", "vorm")}


def test_the_seal_is_of_the_table_as_it_is() -> None:
    seal = read_seal(MELDROUTES)
    assert {name: version for rows in seal.rijen.values() for name, version in rows.items()} == {
        route.id: route.versie for route in load_route_table(MELDROUTES).routes
    }


def run(folder: Path, *, vastzetten: bool = False) -> int:
    return controleer.main(argparse.Namespace(map=folder, dag=DAG, vastzetten=vastzetten))


def test_the_command_says_everything_and_its_exit_status_whether_something_is_wrong(
    edit: Edit, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder) == 0
    assert "Fouten: 0." in capsys.readouterr().out
    edit("regios/twente.yml", "telefoon: (053) 487 69 69", "telefoon: (053) 487 69 6")
    assert run(folder) == 1
    assert "regios/twente.yml, regel " in capsys.readouterr().out
    assert run(folder, vastzetten=True) == 1  # what is wrong is not looked over
    edit("regios/twente.yml", "telefoon: (053) 487 69 6", "telefoon: (053) 487 69 68")
    assert run(folder, vastzetten=True) == 0
    assert run(folder) == 0


def test_every_finding_has_a_sentence_and_what_to_do() -> None:
    texts = Texts()
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "waakvlam/domain").rglob("*.py"))
    code += (ROOT / "waakvlam/adapters/table_check.py").read_text(encoding="utf-8")
    named = {key.removesuffix(".doe").removeprefix("controle.") for key in texts.keys if key.startswith("controle.")}
    for soort in named - {"regel", "klaar", "vastgezet", "ernst.fout", "ernst.let_op"}:
        assert texts.has(f"controle.{soort}")
        assert texts.has(f"controle.{soort}.doe")
        assert f'"{soort}"' in code, soort
