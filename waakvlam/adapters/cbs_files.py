"""What do the official files of the CBS say of where things are?  (Read as a stream: an installation covers every address of the country.)

`Postcode6, huisnummer, gemeente, wijk, buurt`: a CSV file (also inside its ZIP) with a line an address, some nine million of them.
`Gebiedsindelingen`: GeoJSON in WGS 84 (EPSG:4326) with an outline a gemeente.
"""

import csv
import io
import json
import zipfile
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from waakvlam.domain.errors import BrokenTable, WaakvlamError
from waakvlam.domain.outline import Outline
from waakvlam.domain.postcode import WHOLE, Stretch, stretches

POSTCODES = 10_000 * 26 * 26
SEVERAL = 65_535  # the mark of a postcode that lies in more than one gemeente
TOLD_EVERY = 100_000  # lines
CODE_FIELDS = ("statcode", "gm_code", "gemeentecode", "code")
Progress = Callable[[float, int], None]  # the share that is read, 0 to 1, and the addresses so far


class NoCbsFile(WaakvlamError):
    """{bestand}: dit is niet het bestand van het CBS met postcode, huisnummer en gemeente ({reden})."""


@contextmanager
def _opened(path: Path) -> Iterator[tuple[IO[str], Callable[[], float]]]:
    """The lines of the CSV, and how far the reading is (0 to 1). In a ZIP it is the largest CSV file."""
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as box:
                inside = max((one for one in box.infolist() if one.filename.lower().endswith(".csv")), key=lambda one: one.file_size)
                with box.open(inside) as raw:
                    yield io.TextIOWrapper(raw, encoding="utf-8-sig", newline=""), lambda: raw.tell() / max(1, inside.file_size)
            return
        size = max(1, path.stat().st_size)
        with path.open("rb") as plain:
            yield io.TextIOWrapper(plain, encoding="utf-8-sig", newline=""), lambda: plain.tell() / size
    except (OSError, ValueError, zipfile.BadZipFile) as exc:
        raise NoCbsFile(bestand=path, reden=str(exc) or type(exc).__name__) from exc


def _addresses(path: Path, progress: Progress) -> Iterator[tuple[str, int, int]]:
    """Postcode, house number and number of the gemeente of each address."""
    with _opened(path) as (lines, share):
        head = lines.readline()
        separator = ";" if head.count(";") > head.count(",") else ","
        names = [name.strip().strip('"').lower() for name in head.split(separator)]
        place = [next((at for at, name in enumerate(names) if name.startswith(wanted)), None) for wanted in ("pc6", "huisnummer", "gem")]
        if None in place:
            raise NoCbsFile(bestand=path, reden="de eerste regel heeft geen PC6, Huisnummer en Gemeente")
        pc, house, gemeente = (int(at) for at in place if at is not None)
        number = 1
        try:
            for number, row in enumerate(csv.reader(lines, delimiter=separator), start=2):
                postcode = row[pc].replace(" ", "")
                _index(postcode)
                yield postcode, int(row[house]), int(row[gemeente].removeprefix("GM"))
                if number % TOLD_EVERY == 0:
                    progress(share(), number - 1)
        except (ValueError, IndexError, csv.Error) as exc:
            reason = "hier horen een postcode, een huisnummer en een gemeentecode te staan"
            raise BrokenTable(bestand=path.name, regel=number, reden=reason) from exc
        if number == 1:
            raise NoCbsFile(bestand=path, reden="er staan geen adressen in")
        progress(1.0, number - 1)


def read_stretches(path: Path, *, progress: Progress) -> Iterator[Stretch]:
    """Each postcode with its gemeente, in order. A postcode in one gemeente is one stretch; of the others every house number counts.

    The file is read twice, a line at a time, and need not be in order: first to see which postcodes lie in several gemeenten, then for
    the house numbers of those. What is kept meanwhile is one number a possible postcode, 14 MB.

    Raises:
        NoCbsFile: it is another file.
        BrokenTable: a line of it is wrong; names the line.
    """
    found = array("H", bytes(2 * POSTCODES))
    addresses = 0
    for postcode, _, gemeente in _addresses(path, lambda share, count: progress(share / 2, count)):
        addresses += 1
        at = _index(postcode)
        if found[at] != gemeente:
            found[at] = SEVERAL if found[at] else gemeente
    houses: dict[int, dict[int, str]] = {}
    if SEVERAL in found:
        for postcode, house, gemeente in _addresses(path, lambda share, count: progress(0.5 + share / 2, count)):
            at = _index(postcode)
            if found[at] == SEVERAL:
                houses.setdefault(at, {})[house] = _code(gemeente)
    else:
        progress(1.0, addresses)
    for at, number in enumerate(found):
        if number == SEVERAL:
            yield from stretches(_postcode(at), houses[at])
        elif number:
            yield Stretch(postcode=_postcode(at), van=0, tot=WHOLE, gemeente=_code(number))


def _index(postcode: str) -> int:
    """A number for each postcode there may be. Raises ValueError or IndexError for what is none."""
    first, second = ord(postcode[4]) - 65, ord(postcode[5]) - 65
    if len(postcode) != 6 or not (0 <= first < 26 and 0 <= second < 26):
        raise ValueError(postcode)
    return int(postcode[:4]) * 676 + first * 26 + second


def _postcode(index: int) -> str:
    digits, letters = divmod(index, 676)
    return f"{digits:04}{chr(65 + letters // 26)}{chr(65 + letters % 26)}"


def _code(number: int) -> str:
    return f"GM{number:04}"


def read_outlines(path: Path) -> Iterator[Outline]:
    """The outline of each gemeente. Raises NoCbsFile."""
    try:
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
        if not features:
            raise ValueError  # noqa: TRY301
        for feature in features:
            yield _outline(feature)
    except (OSError, ValueError, KeyError, TypeError, StopIteration) as exc:
        raise NoCbsFile(bestand=path, reden="geen GeoJSON met een omtrek per gemeente in WGS 84 (EPSG:4326)") from exc


def _outline(feature: dict[str, Any]) -> Outline:
    names = {name.lower(): value for name, value in feature["properties"].items()}
    code = str(next(names[name] for name in CODE_FIELDS if name in names))
    shape = feature["geometry"]
    polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    rings = tuple(tuple((float(x), float(y)) for x, y, *_ in ring) for polygon in polygons for ring in polygon)
    if any(not (-180 <= x <= 180 and -90 <= y <= 90) for ring in rings for x, y in ring):
        raise ValueError(code)
    return Outline(gemeente=code, ringen=rings)
