"""Do the table's files give the right rows, and does every mistake in them name its file and line?"""

import csv
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from waakvlam.adapters.feestdagen import dutch_holidays
from waakvlam.adapters.located_yaml import REASONS, _reasons
from waakvlam.adapters.route_table import load_gemeenten, load_route_table
from waakvlam.domain.errors import BrokenTable
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.opening_hours import parse_hours, parse_moments
from waakvlam.domain.zorg import Zorg

ROOT = Path(__file__).parents[3]
MELDROUTES = ROOT / "meldroutes"
SHARED = Path(os.environ.get("WAAKVLAM_SHARED", ROOT.parent / "shared")) / "data"

GEMEENTEN = """\
provincies:
  Gelderland:
    GM0202: {naam: Arnhem, ook: [Ernem]}
    GM0268: {naam: Nijmegen}
"""
LANDELIJK = """\
routes:
  - id: basis
    naam: Meldpunt
    soort: telefoon
    voor: {rollen: [burger], urgenties: [niet_acuut, check]}
    telefoon: 0800-1205
    uren: werkdagen 08:30-17:00
    uitleg: Bel het meldpunt.
    bron: https://example.org
    gecontroleerd: 2026-09-08
  - id: terugval
    naam: Vangnet
    soort: telefoon
    voor: {rollen: alle, urgenties: alle}
    telefoon: "112"
    uitleg: Bel.
    bron: https://example.org
    terugval: ja
"""
ARNHEM = """\
gemeenten: [Arnhem]
routes:
  - id: arnhem
    naam: Wijkteam
    soort: team
    voor:
      rollen: [burger]
      urgenties: alle
    uitleg: Bel het wijkteam.
    bron: https://example.org
"""
FILES = {"gemeenten.yml": GEMEENTEN, "landelijk.yml": LANDELIJK, "gemeenten/arnhem.yml": ARNHEM}
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write the small table with some of its files changed."""

    def _write(**changed: str) -> Path:
        for name, text in {**FILES, **changed}.items():
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return _write


def test_a_row_is_read_whole(write: Write) -> None:
    table = load_route_table(write())
    basis = next(route for route in table.routes if route.id == "basis")
    assert (basis.telefoon, basis.uren) == ("0800-1205", parse_hours("werkdagen 08:30-17:00"))
    assert basis.rollen == {Rol.BURGER}
    assert basis.urgenties == {Urgentie.NIET_ACUUT, Urgentie.CHECK}
    assert basis.gemeenten == frozenset()
    assert (basis.bestand, basis.regel) == ("landelijk.yml", 2)
    assert str(basis.gecontroleerd) == "2026-09-08"


def test_rows_of_a_gemeente_come_before_the_national_ones_and_what_else_is_possible_after(write: Write) -> None:
    extra = ARNHEM.replace("routes:", "ook_mogelijk:").replace("id: arnhem", "id: extra")
    table = load_route_table(write(**{"regios/midden.yml": extra}))
    assert [route.id for route in table.routes] == ["arnhem", "basis", "extra", "terugval"]
    assert table.routes[0].gemeenten == {"GM0202"}


@pytest.mark.parametrize(
    "uren",
    [
        "24/7",
        "[ma-wo 09:00-17:00, do-zo 09:00-22:00]",
        "{ma: 09:00-17:00, di: [09:00-12:00, 13:00-17:00], feestdagen: dicht}",
    ],
)
def test_hours_may_be_a_text_a_list_or_a_day_a_line(write: Write, uren: str) -> None:
    folder = write(**{"landelijk.yml": LANDELIJK.replace("werkdagen 08:30-17:00", uren)})
    assert next(route for route in load_route_table(folder).routes if route.id == "basis").uren is not None


def test_a_row_may_be_for_kinds_of_worry_moments_and_a_team_and_have_several_ways_to_reach_it(write: Write) -> None:
    kinds = "urgenties: alle\n      zorgen: [overlast, overig]\n      momenten: buiten werkdagen 08:00-17:00"
    more = ARNHEM.replace("urgenties: alle", kinds)
    more += (
        "    team: Wijkteam Zuid\n    mail: team@example.org\n    formulier: https://example.org/f\n    chat: https://example.org/c\n"
        "    anoniem: Ja.\n    nakijken_voor: 2027-03-01\n"
    )
    route = load_route_table(write(**{"gemeenten/arnhem.yml": more})).routes[0]
    assert route.zorgen == {Zorg.OVERLAST, Zorg.OVERIG}
    assert route.momenten == parse_moments("buiten werkdagen 08:00-17:00")
    assert (route.team, route.mail, route.formulier, route.chat) == (
        "Wijkteam Zuid", "team@example.org", "https://example.org/f", "https://example.org/c",
    )
    assert route.nakijken_voor == date(2027, 3, 1)
    every = ARNHEM.replace("urgenties: alle", "urgenties: alle\n      zorgen: alle")
    assert load_route_table(write(**{"gemeenten/arnhem.yml": every})).routes[0].zorgen == frozenset()


def test_gemeenten_that_are_no_more_lead_to_their_successor(write: Write) -> None:
    old = GEMEENTEN + "opgeheven:\n  GM9001: {naam: Oudstad, geldig_tot: 2018-12-31, opvolger: GM0202}\n"
    table = load_route_table(write(**{"gemeenten.yml": old}))
    assert table.current("GM9001", date(2026, 1, 1)).naam == "Arnhem"
    assert table.find_gemeente("Oudstad") is table.gemeenten["GM0202"]
    with pytest.raises(BrokenTable, match=r"gemeenten\.yml, regel 6"):
        load_route_table(write(**{"gemeenten.yml": old.replace("opvolger: GM0202", "opvolger: GM0001")}))


def test_the_version_of_a_row_changes_with_its_content_and_not_with_its_layout(write: Write) -> None:
    def version(text: str) -> str:
        return load_route_table(write(**{"gemeenten/arnhem.yml": text})).routes[0].versie

    flow = ARNHEM.replace(
        "voor:\n      rollen: [burger]\n      urgenties: alle", "voor: {rollen: [burger], urgenties: alle}"
    )
    assert version(ARNHEM) == version("# een opmerking\n" + flow)
    assert version(ARNHEM) != version(ARNHEM.replace("Bel het wijkteam.", "Bel het wijkteam niet."))
    assert version(ARNHEM) != version(ARNHEM.replace("[Arnhem]", "[Arnhem, Nijmegen]"))


BROKEN = [
    # file, what is replaced, by what, the line, a word of the reason
    ("gemeenten/arnhem.yml", "    naam: Wijkteam", "    naamm: Wijkteam", 4, "Bedoel je 'naam'"),
    ("gemeenten/arnhem.yml", "    naam: Wijkteam", "    kleur: rood", 4, "bestaat niet"),
    ("gemeenten/arnhem.yml", "    bron: https://example.org\n", "", 3, "'bron' ontbreekt"),
    ("gemeenten/arnhem.yml", "bron: https://example.org", "bron:", 10, "'bron' ontbreekt"),
    ("gemeenten/arnhem.yml", "    naam: Wijkteam", "    naam: Wijkteam\n    naam: Ander", 5, "twee keer"),
    ("gemeenten/arnhem.yml", "soort: team", "soort: taem", 5, "'taem'"),
    ("gemeenten/arnhem.yml", "[burger]", "[burger, buurman]", 7, "'buurman'"),
    ("gemeenten/arnhem.yml", "[burger]", "[]", 7, "'rollen' ontbreekt"),
    ("gemeenten/arnhem.yml", "urgenties: alle", "urgenties: [spoed]", 8, "'spoed'"),
    ("gemeenten/arnhem.yml", "[Arnhem]", "[Arnem]", 1, "Bedoel je 'arnhem'"),
    ("gemeenten/arnhem.yml", "[Arnhem]", "[Xyz]", 1, "'Xyz' staat niet"),
    ("landelijk.yml", "id: basis", "id: arnhem", 2, "al gebruikt in gemeenten/arnhem.yml, regel 3"),
    ("gemeenten/arnhem.yml", "id: arnhem", "id: Arnhem!", 3, "geen id"),
    ("gemeenten/arnhem.yml", "    uitleg: Bel het wijkteam.", "    uitleg: [Bel]", 9, "één waarde"),
    ("gemeenten/arnhem.yml", "    soort: team", "\tsoort: team", 5, "YAML"),
    ("gemeenten/arnhem.yml", "routes:", "rotues:", 2, "Bedoel je 'routes'"),
    ("gemeenten/arnhem.yml", ARNHEM, "", 1, "leeg"),
    ("gemeenten/arnhem.yml", ARNHEM, "routes: geen\n", 1, "een lijst"),
    ("gemeenten/arnhem.yml", ARNHEM, "- een\n- twee\n", 1, "velden"),
    ("gemeenten/arnhem.yml", "    bron:", "    terugval: ja\n    bron:", 3, "laatste rij van landelijk.yml"),
    ("landelijk.yml", "0800-1205", "0800-120", 6, "geen Nederlands telefoonnummer"),
    ("landelijk.yml", "werkdagen 08:30-17:00", "kantooruren", 7, "'kantooruren'"),
    ("landelijk.yml", "2026-09-08", "8 september", 10, "geen datum"),
    (
        "landelijk.yml",
        "    bron: https://example.org\n    gec",
        "    url: www.example.org\n    bron: x\n    gec",
        9,
        "webadres",
    ),
    ("landelijk.yml", "terugval: ja", "terugval: misschien", 18, "geen ja of nee"),
    ("landelijk.yml", "    terugval: ja\n", "", 11, "moet de terugval zijn"),
    ("landelijk.yml", "terugval: ja", "terugval: ja\n    geldig_tot: 2030-01-01", 11, "moet de terugval zijn"),
    (
        "landelijk.yml",
        "gecontroleerd: 2026-09-08",
        "geldig_van: 2027-01-01\n    geldig_tot: 2026-01-01",
        11,
        "voordat hij geldig wordt",
    ),
    ("landelijk.yml", "werkdagen 08:30-17:00", "ma 09:00-12:00, ma 11:00-13:00", 7, "overlappen"),
    ("gemeenten/arnhem.yml", "urgenties: alle", "urgenties: alle\n      zorgen: [lawaai]", 9, "'lawaai'"),
    ("gemeenten/arnhem.yml", "urgenties: alle", "urgenties: alle\n      momenten: overdag", 9, "'overdag'"),
    ("gemeenten/arnhem.yml", "soort: team", "soort: mail\n    mail: geen adres", 6, "geen mailadres"),
    ("gemeenten/arnhem.yml", "soort: team", "soort: chat\n    chat: chat.example", 6, "webadres"),
    ("gemeenten.yml", "naam: Nijmegen", "naam: Nijmegen, geldig_tot: 2026-12-31", 4, "opvolger"),
    ("gemeenten.yml", "naam: Nijmegen", "naam: Nijmegen, geldig_tot: 2026-12-31, opvolger: GM9999", 4, "'GM9999'"),
    ("gemeenten.yml", "GM0268", "GM268", 4, "geen gemeentecode"),
    ("gemeenten.yml", "naam: Nijmegen", "naam: Arnhem", 4, "regel 3"),
    ("gemeenten.yml", "GM0268", "GM0202", 4, "twee keer"),
    ("gemeenten.yml", "provincies:", "provinces:", 1, "bestaat niet"),
]


@pytest.mark.parametrize(("bestand", "old", "new", "regel", "reden"), BROKEN)
def test_a_mistake_is_named_with_its_file_and_line(
    write: Write, bestand: str, old: str, new: str, regel: int, reden: str
) -> None:
    assert FILES[bestand].count(old) >= 1, "the case does not change anything"
    folder = write(**{bestand: FILES[bestand].replace(old, new, 1)})
    with pytest.raises(BrokenTable) as caught:
        load_route_table(folder)
    assert (caught.value.details["bestand"], caught.value.details["regel"]) == (bestand, regel), str(caught.value)
    assert reden in str(caught.value)
    assert str(caught.value).startswith(f"{bestand}, regel {regel}: ")


def test_a_missing_file_and_a_file_in_another_encoding_are_named(write: Write) -> None:
    folder = write()
    (folder / "landelijk.yml").unlink()
    with pytest.raises(BrokenTable, match=r"landelijk\.yml, regel 1: Dit bestand is er niet"):
        load_route_table(folder)
    (folder / "landelijk.yml").write_bytes(b"routes:\n  - id: caf\xe9\n")
    with pytest.raises(BrokenTable, match=r"landelijk\.yml, regel 2: .*UTF-8"):
        load_route_table(folder)


def test_two_gemeenten_that_people_call_the_same_are_written_in_full(write: Write) -> None:
    two = GEMEENTEN.replace("{naam: Nijmegen}", "{naam: Arnhem (N.), roepnaam: Arnhem}")
    with pytest.raises(BrokenTable, match=r"gemeenten/arnhem\.yml, regel 1"):
        load_route_table(write(**{"gemeenten.yml": two}))


def test_every_reason_in_the_catalogue_is_used_and_has_a_text() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "waakvlam/adapters").glob("*.py"))
    assert REASONS.exists()
    for key, text in _reasons().items():
        assert text
        assert f'"{key.removeprefix("tabel.fout.")}"' in code, key


# ---- the project's own files ----------------------------------------------------------------------------------------


def test_all_342_gemeenten_are_there() -> None:
    assert len(load_gemeenten(MELDROUTES)) == 342


def test_names_codes_and_provinces_agree_with_the_official_list() -> None:
    official = SHARED / "gemeenten_2025.csv"
    if not official.exists():
        pytest.skip("gemeenten_2025.csv is not here (set WAAKVLAM_SHARED): names and codes were not compared")
    with official.open(encoding="utf-8", newline="") as file:
        expected = {row["gm_code"]: (row["naam_cbs"], row["provincie"]) for row in csv.DictReader(file)}
    assert {g.code: (g.naam, g.provincie) for g in load_gemeenten(MELDROUTES)} == expected


def test_no_number_is_invented() -> None:
    """Every number in the table stands in one of the two lists of checked numbers, digit for digit."""
    lists = [SHARED / "meldpunten.csv", SHARED / "landelijke_nummers.csv"]
    if not all(path.exists() for path in lists):
        pytest.skip("the lists of numbers are not here (set WAAKVLAM_SHARED): numbers were not compared")
    known = "".join(c for path in lists for c in path.read_text(encoding="utf-8") if c.isdigit() or c in ",\n|;")
    for route in load_route_table(MELDROUTES).routes:
        if route.telefoon:
            assert "".join(filter(str.isdigit, route.telefoon)) in known, route.id


def test_every_row_has_a_source_and_is_named_once() -> None:
    routes = load_route_table(MELDROUTES).routes
    assert all(route.bron for route in routes)
    assert len({route.id for route in routes}) == len(routes)


def test_the_package_knows_the_dutch_holidays() -> None:
    is_feestdag = dutch_holidays()
    assert [is_feestdag(date(2026, month, day)) for month, day in [(12, 25), (4, 27), (5, 14), (12, 24)]] == [
        True,  # Christmas
        True,  # King's Day
        True,  # Ascension
        False,  # Christmas Eve
    ]
