"""Does the official file of the CBS tell where every address is: as a stream, again and again, and cut off halfway?"""

from __future__ import annotations

import asyncio
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from tests.databases import only_sqlite
from tests.fakes.app import Person, Service
from waakvlam.adapters.cbs_files import NoCbsFile, read_outlines, read_stretches
from waakvlam.adapters.database.tables import gebied, lading
from waakvlam.domain.errors import BrokenTable, UnknownRecord
from waakvlam.domain.inbox import Vorm
from waakvlam.domain.postcode import Postcode, Stretch
from waakvlam.ports import App
from waakvlam.services.import_gebieden import import_outlines, import_postcodes

HEAD = "PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025"
# Made up: two whole postcodes, one that a border runs through (house by house), and not in order.
ADDRESSES = [
    ("6811AB", 1, 202), ("6811AB", 3, 202), ("6826ZZ", 5, 202), ("6826ZZ", 6, 202), ("6812XX", 2, 275), ("6812XX", 4, 275),
    ("6812XX", 6, 202), ("6812XX", 8, 275), ("6811AB", 7, 202),
]  # fmt: skip


def write(path: Path, rows: list[tuple[str, int, int]] = ADDRESSES, *, head: str = HEAD, separator: str = ";") -> Path:
    lines = [head.replace(";", separator), *[separator.join([pc, str(nr), "0", "0", str(gm)]) for pc, nr, gm in rows]]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def silent(share: float, addresses: int) -> None:
    """Nobody watches."""


def read(path: Path) -> list[Stretch]:
    return list(read_stretches(path, progress=silent))


def test_the_file_is_read_in_few_stretches(tmp_path: Path) -> None:
    found = read(write(tmp_path / "pc6.csv"))
    assert [(one.postcode, one.van, one.tot, one.gemeente) for one in found] == [
        ("6811AB", 0, 99_999, "GM0202"), ("6812XX", 2, 4, "GM0275"), ("6812XX", 6, 6, "GM0202"), ("6812XX", 8, 8, "GM0275"),
        ("6826ZZ", 0, 99_999, "GM0202"),
    ]  # fmt: skip


def test_the_order_the_separator_quotes_codes_and_a_zip_make_no_difference(tmp_path: Path) -> None:
    plain = read(write(tmp_path / "pc6.csv"))
    assert read(write(tmp_path / "omgekeerd.csv", ADDRESSES[::-1])) == plain
    assert read(write(tmp_path / "komma.csv", separator=",")) == plain
    rows = [f'"{pc}","{nr}","0","0","GM{gm:04}"' for pc, nr, gm in ADDRESSES]
    quoted = "\n".join(['"PC6","Huisnummer","Buurt2025","Wijk2025","Gemeente2025"', *rows])
    (tmp_path / "quotes.csv").write_text("\ufeff" + quoted, encoding="utf-8")
    assert read(tmp_path / "quotes.csv") == plain
    with zipfile.ZipFile(tmp_path / "cbs.zip", "w") as box:
        box.writestr("gemeenten.csv", "Gemcode;Naam\n1;x\n")
        box.write(tmp_path / "pc6.csv", "pc6hnr.csv")
    assert read(tmp_path / "cbs.zip") == plain


def test_progress_goes_from_nothing_to_all_of_it(tmp_path: Path) -> None:
    rows = [(f"{1000 + number // 676}{chr(65 + number // 26 % 26)}{chr(65 + number % 26)}", 1, 202) for number in range(250_000)]
    told: list[float] = []
    list(read_stretches(write(tmp_path / "groot.csv", rows), progress=lambda share, _: told.append(share)))
    assert told == sorted(told)
    assert len(told) >= 3


@pytest.mark.parametrize(
    ("text", "error", "says"),
    [
        ("a;b;c\n1;2;3\n", NoCbsFile, "PC6, Huisnummer en Gemeente"), (f"{HEAD}\n", NoCbsFile, "geen adressen"),
        (f"{HEAD}\n6811AB;1;0;0;202\n6811A;1;0;0;202\n", BrokenTable, "regel 3"), (f"{HEAD}\n6811AB;een;0;0;202\n", BrokenTable, "regel 2"),
        ("", NoCbsFile, "PC6"),
    ],
)  # fmt: skip
def test_another_file_or_a_wrong_line_is_named(tmp_path: Path, text: str, error: type[Exception], says: str) -> None:
    path = tmp_path / "iets.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(error, match=says):
        read(path)


async def codes(app: App, **postcode: object) -> tuple[str, ...]:
    async with app.store.read() as tx:
        return await tx.gebieden.of_postcode(Postcode(**postcode))  # type: ignore[arg-type]


async def count(app: App, table: object) -> int:
    async with app.store.read() as tx:
        return int((await tx.connection.execute(select(func.count()).select_from(table))).scalar_one())  # type: ignore[arg-type]


async def test_a_postcode_is_looked_up_with_and_without_letters_and_house(app: App, tmp_path: Path) -> None:
    assert await codes(app, cijfers="6811", letters="AB") == ()
    assert await import_postcodes(app, read(write(tmp_path / "pc6.csv")), bestand="pc6.csv") == 5
    assert await codes(app, cijfers="6811", letters="AB") == ("GM0202",)
    assert await codes(app, cijfers="6811") == ("GM0202",)
    assert set(await codes(app, cijfers="6812")) == {"GM0202", "GM0275"}
    assert set(await codes(app, cijfers="6812", letters="XX")) == {"GM0202", "GM0275"}
    assert await codes(app, cijfers="6812", letters="XX", huisnummer=6) == ("GM0202",)
    assert await codes(app, cijfers="6812", letters="XX", huisnummer=8) == ("GM0275",)
    assert len(await codes(app, cijfers="6812", letters="XX", huisnummer=77)) == 2  # a house that the file does not have
    assert await codes(app, cijfers="9999", letters="ZZ") == ()


async def test_repeating_it_changes_nothing_and_leaves_nothing_behind(app: App, tmp_path: Path) -> None:
    rows = read(write(tmp_path / "pc6.csv"))
    for _ in range(3):
        await import_postcodes(app, rows, bestand="pc6.csv")
    assert (await count(app, gebied), await count(app, lading)) == (5, 1)
    assert await codes(app, cijfers="6811", letters="AB") == ("GM0202",)


async def test_an_import_that_is_cut_off_keeps_the_one_before_it(app: App, tmp_path: Path) -> None:
    rows = read(write(tmp_path / "pc6.csv"))
    await import_postcodes(app, rows, bestand="pc6.csv")

    def cut_off() -> Iterator[Stretch]:
        for number in range(4_500):
            yield Stretch(postcode=f"{1000 + number}AA", van=0, tot=9, gemeente="GM0363")
        raise BrokenTable(bestand="x", regel=1, reden="de stekker eruit")

    with pytest.raises(BrokenTable):
        await import_postcodes(app, cut_off(), bestand="half.csv")
    assert await codes(app, cijfers="6811", letters="AB") == ("GM0202",)
    assert await codes(app, cijfers="1001", letters="AA") == ()
    await import_postcodes(app, rows, bestand="pc6.csv")
    assert (await count(app, gebied), await count(app, lading)) == (5, 1)  # what was left of the half one is gone


async def test_a_gemeente_that_the_table_does_not_know_stops_it(app: App) -> None:
    with pytest.raises(UnknownRecord, match="GM9999"):
        await import_postcodes(app, [Stretch(postcode="1234AB", van=0, tot=9, gemeente="GM9999")], bestand="x")
    assert await codes(app, cijfers="1234") == ()


async def test_who_chats_meanwhile_is_not_held_up(app: App) -> None:
    rows = [Stretch(postcode=f"{1000 + number // 676}{chr(65 + number // 26 % 26)}{chr(65 + number % 26)}", van=0, tot=9, gemeente="GM0363")
            for number in range(20_000)]  # fmt: skip
    task = asyncio.create_task(import_postcodes(app, rows, bestand="x"))
    while not task.done():
        async with app.store.write() as tx:  # a message that comes in
            await tx.gesprekken.find_or_open(kanaal="web", adres="iemand", now=app.clock())
        await asyncio.sleep(0)
    assert await task == 20_000


# ---- in a conversation ----------------------------------------------------------------------------------------------

ARNHEM, RHEDEN = "GM0202", "GM0275"


@pytest.fixture
async def person(service: Service) -> Person:
    """Somebody with a worry, who is asked in which gemeente it is. Arnhem and Rheden have a team."""
    await service.begeleider("sanne")
    await service.begeleider("noor", gemeente=RHEDEN, team="Buurtteam Rheden")
    somebody = service.person("iemand")
    await somebody.gives(Vorm.BEGIN)
    await somebody.presses("Ik maak me zorgen")
    await somebody.presses("Nee, geen gevaar nu")
    await somebody.presses("Buur, familie")
    return somebody


async def gemeente_of(person: Person) -> str | None:
    concept = await person.concept()
    return concept.velden.get("gemeente") if concept else None


async def test_without_the_file_the_gemeente_is_asked(person: Person) -> None:
    assert "geen postcodes opzoeken" in await person.says("6811 AB")
    assert await gemeente_of(person) is None
    await person.says("6811 AB Arnhem")  # the name beside it is enough
    assert await gemeente_of(person) == ARNHEM


@only_sqlite
async def test_a_postcode_is_an_answer(person: Person, app: App, tmp_path: Path) -> None:
    await import_postcodes(app, read(write(tmp_path / "pc6.csv")), bestand="pc6.csv")
    await person.says("6811ab")
    assert await gemeente_of(person) == ARNHEM


@only_sqlite
async def test_a_postcode_on_a_border_is_confirmed_with_buttons(person: Person, app: App, tmp_path: Path) -> None:
    await import_postcodes(app, read(write(tmp_path / "pc6.csv")), bestand="pc6.csv")
    assert "meer dan één gemeente" in await person.says("6812")
    assert {label.split(" (")[0] for label in person.buttons} == {"Arnhem", "Rheden"}
    await person.presses("Rheden")
    assert await gemeente_of(person) == RHEDEN


@only_sqlite
async def test_a_house_number_decides_on_a_border_and_a_postcode_that_is_none_is_said(person: Person, app: App, tmp_path: Path) -> None:
    await import_postcodes(app, read(write(tmp_path / "pc6.csv")), bestand="pc6.csv")
    assert "ken ik niet" in await person.says("9999 ZZ")
    await person.says("6812 XX 6")
    assert await gemeente_of(person) == ARNHEM


@only_sqlite
async def test_an_ambiguous_name_is_asked_back_with_buttons(person: Person) -> None:
    assert "Welke bedoel je?" in await person.says("Bergen")
    assert {"Bergen (Noord-Holland)", "Bergen (Limburg)"} <= set(person.buttons)


def square(code: str, west: float, south: float, size: float = 0.1) -> dict[str, object]:
    ring = [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]]
    return {"type": "Feature", "properties": {"statcode": code}, "geometry": {"type": "Polygon", "coordinates": [ring]}}


def outlines(path: Path) -> Path:
    """Two gemeenten side by side; made up."""
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [square(ARNHEM, 5.8, 51.9), square(RHEDEN, 5.9, 51.9)]}))
    return path


async def test_a_shared_location_answers_where_the_point_is_without_doubt(person: Person, app: App, tmp_path: Path) -> None:
    assert "niet welke gemeente" in await person.gives(Vorm.ANDERS, wat="locatie", tekst="", lat="51.95", lon="5.85")
    await import_outlines(app, read_outlines(outlines(tmp_path / "grenzen.json")), bestand="grenzen.json")
    assert "dicht bij een grens" in await person.gives(Vorm.ANDERS, wat="locatie", tekst="", lat="51.95", lon="5.901")
    assert [label.split(" (")[0] for label in person.buttons] == ["Rheden", "Arnhem"]
    assert "gemeente Arnhem" in await person.gives(Vorm.ANDERS, wat="locatie", tekst="", lat="51.95", lon="5.85")
    assert await gemeente_of(person) == ARNHEM


@only_sqlite
async def test_a_location_that_nobody_asked_for_is_not_used(service: Service) -> None:
    somebody = service.person("iemand")
    await somebody.gives(Vorm.BEGIN)
    assert "plek op de kaart" in await somebody.gives(Vorm.ANDERS, wat="locatie", tekst="", lat="51.95", lon="5.85")


@pytest.mark.parametrize(
    "text", ["geen json", "{}", '{"features": []}', json.dumps({"features": [square("GM0202", 190_000.0, 440_000.0)]})]
)
def test_outlines_in_another_form_are_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "grenzen.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(NoCbsFile, match="WGS 84"):
        list(read_outlines(path))
