"""Is the table still the one that was looked over?

A shifted hour or a digit that changed place is as well formed as what stood there. So a second person looks the table over, and the
version of each row is written down; what differs from that, is missing, is new or stands elsewhere is named until it is looked over again.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from waakvlam.domain.controle.finding import Finding, at_row
from waakvlam.domain.route import Route

SEAL_FILE = "vastgezet.yml"


@dataclass(frozen=True, kw_only=True)
class Seal:
    """What was looked over: the version of each row by file and id, in their order, and of each gemeente by its code."""

    rijen: Mapping[str, Mapping[str, str]]
    gemeenten: Mapping[str, str]


def seal_of(routes: Iterable[Route], gemeenten: Mapping[str, str]) -> Seal:
    """The seal of a table as it is."""
    rijen: dict[str, dict[str, str]] = {}
    for route in routes:
        rijen.setdefault(route.bestand, {})[route.id] = route.versie
    return Seal(rijen=rijen, gemeenten=dict(gemeenten))


def check_seal(seal: Seal, routes: Iterable[Route], gemeenten: Mapping[str, str], regels: Mapping[str, int]) -> Iterator[Finding]:
    """Every difference between what was looked over and what is there. `regels`: the line of each gemeente."""
    rows = list(routes)
    now = seal_of(rows, gemeenten)
    for route in rows:
        sealed = seal.rijen.get(route.bestand, {}).get(route.id)
        if sealed is None:
            yield at_row(route, "rij_nieuw")
        elif sealed != route.versie:
            yield at_row(route, "rij_veranderd")
    for bestand, versions in seal.rijen.items():
        present = now.rijen.get(bestand, {})
        for missing in versions.keys() - present.keys():
            yield Finding(bestand=bestand, regel=1, soort="rij_weg", details={"rij": missing})
        if [one for one in versions if one in present] != [one for one in present if one in versions]:
            yield Finding(bestand=bestand, regel=1, soort="volgorde")
    yield from _gemeenten(seal.gemeenten, gemeenten, regels)


def _gemeenten(sealed: Mapping[str, str], now: Mapping[str, str], regels: Mapping[str, int]) -> Iterator[Finding]:
    for code, versie in now.items():
        if code not in sealed:
            yield Finding(bestand="gemeenten.yml", regel=regels[code], soort="gemeente_nieuw", details={"code": code})
        elif sealed[code] != versie:
            yield Finding(bestand="gemeenten.yml", regel=regels[code], soort="gemeente_veranderd", details={"code": code})
    for code in sorted(sealed.keys() - now.keys()):
        yield Finding(bestand="gemeenten.yml", regel=1, soort="gemeente_weg", details={"code": code})
