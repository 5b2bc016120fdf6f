"""`waakvlam meldroute`: where does a worry belong, why there, and what is the whole table of a gemeente?"""

import argparse
import json
import textwrap
from datetime import datetime

from waakvlam.bootstrap import Texts, as_json, load_route_table, now
from waakvlam.config import load_config
from waakvlam.domain.errors import UnknownRecord, WaakvlamError
from waakvlam.domain.explain import explain, reasons_as_json
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import Gemeente, OpenRoute, RouteTable
from waakvlam.domain.place import PlaceFinder
from waakvlam.domain.zorg import Zorg
from waakvlam.services.gemeente_table import ROLES, Cell, details_of, gemeente_table

COLUMN = 27  # characters: label and four columns fit in 140


class NotEnough(WaakvlamError):
    """Geef --rol en --urgentie erbij, of vraag met --tabel de hele tabel."""


def find_gemeente(routes: RouteTable, text: str) -> Gemeente:
    """The one gemeente of a name or CBS code.

    Raises:
        UnknownRecord: there is none, or the name is that of several.
    """
    found = routes.find_gemeente(text)
    if found is not None:
        return found
    candidates = PlaceFinder(routes.gemeenten.values()).as_answer(text)
    if len(candidates) == 1:
        return candidates[0]
    several = f"{text} (bedoel je {' of '.join(one.naam for one in candidates)}?)" if candidates else text
    raise UnknownRecord(wat="gemeente", kenmerk=several)


def main(given: argparse.Namespace) -> int:
    """Print the advice as JSON, or the table of the gemeente."""
    routes = load_route_table(load_config().routes_dir)
    gemeente = find_gemeente(routes, given.gemeente)
    op: datetime = given.op or now()
    if given.tabel:
        print("\n".join(table_lines(Texts(), routes, gemeente, op)))
        return 0
    if given.rol is None or given.urgentie is None:
        raise NotEnough
    rol, urgentie, zorg = Rol(given.rol), Urgentie(given.urgentie), Zorg(given.zorg) if given.zorg else None
    answer = as_json(routes.advise(gemeente=gemeente.code, rol=rol, urgentie=urgentie, zorg=zorg, op=op))
    if given.waarom:
        answer["waarom"] = reasons_as_json(explain(routes, gemeente=gemeente.code, rol=rol, urgentie=urgentie, zorg=zorg, op=op))
    print(json.dumps(answer, ensure_ascii=False, indent=2))
    return 0


def table_lines(texts: Texts, routes: RouteTable, gemeente: Gemeente, op: datetime) -> list[str]:
    """The eight cells side by side, and under it what each route says."""
    table = gemeente_table(routes, gemeente=gemeente.code, op=op)
    known = table.gemeente or gemeente
    head = texts("route.tabel.kop", gemeente=known.naam, code=known.code, provincie=known.provincie, op=texts.moment(op))
    lines = [head, "", *_line("", [texts(f"route.rol.{rol}") for rol in ROLES]), "-" * (COLUMN * 5 + 4)]
    for urgentie, cells in table.regels:
        lines += [*_line(texts(f"route.urgentie.{urgentie}"), [_cell(texts, cell) for cell in cells]), ""]
    for at in table.routes:
        lines += [at.route.naam, *_wrapped(at.route.uitleg)]
        for label, value in details_of(texts, at):
            lines += _wrapped(f"{label}: {value}")
        lines.append("")
    return lines


def _cell(texts: Texts, cell: Cell) -> str:
    said = [_named(cell.eerste)]
    said += [texts("route.tabel.anders", zorg=texts(f"route.zorg.{zorg}"), naam=_named(at)) for zorg, at in cell.anders]
    return "\n".join(said)


def _named(at: OpenRoute) -> str:
    number = at.route.telefoon
    return f"{at.route.naam} {number}" if number and number not in at.route.naam else at.route.naam


def _line(label: str, cells: list[str]) -> list[str]:
    """One line of the table, as many lines of text as its fullest cell needs."""
    columns = [[part for line in cell.split("\n") for part in textwrap.wrap(line, COLUMN - 1) or [""]] for cell in (label, *cells)]
    height = max(map(len, columns))
    filled = [column + [""] * (height - len(column)) for column in columns]
    return [" ".join(part.ljust(COLUMN) for part in parts).rstrip() for parts in zip(*filled, strict=True)]


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, 110, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)
