"""Which gemeenten are there?  (`gemeenten.yml`: names, provinces, places, and what goes up in what, when.)"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from waakvlam.adapters.located_yaml import Node, broken, read_yaml, version_of
from waakvlam.domain.meldroute import Gemeente
from waakvlam.domain.place_names import fold

CODE = re.compile(r"GM\d{4}")
GEMEENTE = {"naam", "roepnaam", "ook", "plaatsen", "geldig_tot", "opvolger"}
OPGEHEVEN = {"naam", "geldig_tot", "opvolger"}


@dataclass(frozen=True, kw_only=True)
class Gebied:
    """The gemeenten of `gemeenten.yml`: those there are, those that went up in another, and the line and version of each."""

    gemeenten: tuple[Gemeente, ...]
    opgeheven: tuple[Gemeente, ...]
    regels: Mapping[str, int]
    versies: Mapping[str, str]


def load_gemeenten(folder: Path) -> tuple[Gemeente, ...]:
    """The gemeenten of `gemeenten.yml`, as written there: provinces, with codes under them. Raises BrokenTable."""
    return read_gemeenten(folder).gemeenten


def read_gemeenten(folder: Path) -> Gebied:
    """All of `gemeenten.yml`. The names of gemeenten that are no more are other names of their successors. Raises BrokenTable."""
    parts = read_yaml(folder / "gemeenten.yml", folder=folder).fields(allowed={"provincies", "opgeheven"}, required={"provincies"})
    regels: dict[str, int] = {}
    versies: dict[str, str] = {}
    found: dict[str, Gemeente] = {}
    for provincie, in_province in parts["provincies"].fields().items():
        for code, node in in_province.fields().items():
            made = _gemeente(code, node, provincie, allowed=GEMEENTE, seen=regels)
            found[code], versies[code] = made, version_of([provincie, node.plain()])
    old: dict[str, Gemeente] = {}
    for code, node in parts["opgeheven"].fields().items() if "opgeheven" in parts else ():
        old[code] = _gemeente(code, node, "", allowed=OPGEHEVEN, required=OPGEHEVEN, seen=regels)
        versies[code] = version_of(node.plain())
    for gemeente in (*found.values(), *old.values()):
        if gemeente.opvolger is not None and gemeente.opvolger not in found:
            raise broken("gemeenten.yml", regels[gemeente.code], "opvolger", waarde=gemeente.opvolger)
    for gemeente in old.values():
        heir = found[str(gemeente.opvolger)]
        old[gemeente.code] = replace(gemeente, provincie=heir.provincie)
        if gemeente.naam not in (heir.naam, *heir.ook):
            found[heir.code] = replace(heir, ook=(*heir.ook, gemeente.naam))
    return Gebied(gemeenten=tuple(found.values()), opgeheven=tuple(old.values()), regels=regels, versies=versies)


def _gemeente(
    code: str, node: Node, provincie: str, *, allowed: set[str], seen: dict[str, int], required: Iterable[str] = ("naam",)
) -> Gemeente:
    if not CODE.fullmatch(code):
        node.fail("gemeente_code", waarde=code)
    values = node.fields(allowed=allowed, required=frozenset(required))
    naam = values["naam"].text()
    for key in (code, fold(naam)):
        if key in seen:
            node.fail("gemeente_dubbel", waarde=key if key == code else naam, eerder=seen[key])
        seen[key] = node.regel
    if ("geldig_tot" in values) is not ("opvolger" in values):
        node.fail("opvolger_dag")
    return Gemeente(
        code=code, naam=naam, provincie=provincie,
        ook=tuple(name for part in ("ook", "plaatsen") if part in values for name in values[part].texts()),
        roepnaam=values["roepnaam"].text() if "roepnaam" in values else "",
        geldig_tot=values["geldig_tot"].date() if "geldig_tot" in values else None,
        opvolger=values["opvolger"].text() if "opvolger" in values else None,
    )
