"""What is wrong in the folder with tables, all of it, and what was looked over last?"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from waakvlam.adapters.gemeenten_file import read_gemeenten
from waakvlam.adapters.located_yaml import Node, read_yaml
from waakvlam.adapters.route_table import read_route_table
from waakvlam.domain.controle.finding import Ernst, Finding
from waakvlam.domain.controle.rows import check_rows
from waakvlam.domain.controle.seal import SEAL_FILE, Seal, check_seal, seal_of
from waakvlam.domain.controle.year import check_year
from waakvlam.domain.errors import BrokenTable

HEAD = """\
# Wat is nagekeken: van elke rij en elke gemeente de versie. Gemaakt met: waakvlam controleer --vastzetten
# Verander dit bestand niet met de hand. Klopt een rij niet met deze lijst, dan heeft nog niemand die verandering nagekeken.
"""


def check_tables(folder: Path, *, dag: date) -> list[Finding]:
    """Everything that is wrong or has to be done, by file and line. A mistake in the form of a file has its reason in `details`."""
    found: list[Finding] = []

    def mistake(exc: BrokenTable) -> None:
        found.append(_mistake(exc))

    try:
        table, gebied = read_route_table(folder, on_mistake=mistake)
    except BrokenTable as exc:
        mistake(exc)
    else:
        found += check_rows(table, dag=dag)
        found += check_year(table, dag=dag)
        try:
            found += check_seal(read_seal(folder), table.routes, gebied.versies, gebied.regels)
        except BrokenTable as exc:
            mistake(exc)
    return sorted(found, key=lambda one: (one.ernst is Ernst.LET_OP, one.bestand, one.regel, one.soort))


def _mistake(exc: BrokenTable) -> Finding:
    details = exc.details
    return Finding(bestand=str(details["bestand"]), regel=int(str(details["regel"])), soort="vorm", details={"reden": details["reden"]})


def read_seal(folder: Path) -> Seal:
    """What was looked over last. Raises BrokenTable where the file is not there, or is no seal."""
    parts = read_yaml(folder / SEAL_FILE, folder=folder).fields(allowed={"rijen", "gemeenten"}, required={"rijen", "gemeenten"})
    rijen = {bestand: _versions(node) for bestand, node in parts["rijen"].fields().items()}
    return Seal(rijen=rijen, gemeenten=_versions(parts["gemeenten"]))


def _versions(node: Node) -> Mapping[str, str]:
    return {name: version.text() for name, version in node.fields().items()}


def write_seal(folder: Path) -> None:
    """Write down that the table as it is now was looked over. Raises BrokenTable."""
    table, _ = read_route_table(folder, on_mistake=_raise)
    seal = seal_of(table.routes, read_gemeenten(folder).versies)
    lines = ["rijen:"]
    for bestand, versions in sorted(seal.rijen.items()):
        lines += [f"  {bestand}:", *[f'    {name}: "{version}"' for name, version in versions.items()]]
    lines += ["gemeenten:", *[f'  {code}: "{version}"' for code, version in sorted(seal.gemeenten.items())]]
    (folder / SEAL_FILE).write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


def _raise(exc: BrokenTable) -> None:
    raise exc
