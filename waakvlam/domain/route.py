"""What is one row of the table, and what is it at one moment?"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.opening_hours import Moments, OpeningHours
from waakvlam.domain.zorg import Zorg


class RouteSoort(StrEnum):
    """How a meldroute is used."""

    TELEFOON = "telefoon"
    FORMULIER = "formulier"
    MAIL = "mail"
    CHAT = "chat"
    WEBSITE = "website"
    VERWIJZER = "verwijzer"  # somebody who knows you, or who calls in others: the huisarts, the huisartsenpost
    TEAM = "team"  # a team of the gemeente


@dataclass(frozen=True, kw_only=True)
class Route:
    """One row of the table.

    `geldig_van` and `geldig_tot` are Dutch dates, both included. `gemeenten` holds codes, `zorgen` kinds of worry; empty is every one.
    `cel` is the cell of the national table that the row fills, word for word. `versie` changes when the row does. `team` is a team
    inside this service. `ook`: listed under `ook_mogelijk`, offered behind what answers.
    """

    id: str
    naam: str
    soort: RouteSoort
    telefoon: str | None = None
    url: str | None = None
    formulier: str | None = None
    mail: str | None = None
    chat: str | None = None
    team: str | None = None
    uren: OpeningHours | None = None
    uitleg: str
    buiten_uren: str | None = None
    bij_de_hand: str | None = None
    kosten: str | None = None
    anoniem: str | None = None
    bron: str
    gecontroleerd: date | None = None
    nakijken_voor: date | None = None
    geldig_van: date | None = None
    geldig_tot: date | None = None
    bestand: str
    regel: int
    versie: str
    rollen: frozenset[Rol]
    urgenties: frozenset[Urgentie]
    zorgen: frozenset[Zorg] = frozenset()
    momenten: Moments | None = None
    gemeenten: frozenset[str] = frozenset()
    terugval: bool = False
    ook: bool = False
    cel: str | None = None

    def is_for(self, *, gemeente: str | None, rol: Rol, urgentie: Urgentie, zorg: Zorg | None = None) -> bool:
        """Whether the row is meant for this cell, whatever the date.

        An unknown gemeente gets national rows only; an unknown worry gets the rows for every kind only.
        """
        where = not self.gemeenten or gemeente in self.gemeenten
        return where and rol in self.rollen and urgentie in self.urgenties and (not self.zorgen or zorg in self.zorgen)

    def is_valid_on(self, dag: date) -> bool:
        """Whether the row holds on this Dutch date."""
        return (self.geldig_van is None or self.geldig_van <= dag) and (
            self.geldig_tot is None or dag <= self.geldig_tot
        )

    @property
    def has_contact(self) -> bool:
        """Whether the row says how to get there by itself."""
        return any((self.telefoon, self.url, self.formulier, self.mail, self.chat, self.team))


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenRoute:
    """A row at one moment: `open` is None where the hours are not known; `opent` and `sluit` are in Dutch time."""

    route: Route
    open: bool | None
    opent: datetime | None
    sluit: datetime | None = None


WORDS = (
    "naam", "telefoon", "url", "formulier", "mail", "chat", "team", "uitleg", "buiten_uren", "bij_de_hand", "kosten", "anoniem", "bron",
)


def content_of(route: Route) -> dict[str, str]:
    """What a row says, in words and ISO 8601: what is kept of it with what it answered."""
    found = {name: getattr(route, name) for name in WORDS}
    found |= {name: day.isoformat() for name in ("gecontroleerd", "geldig_van", "geldig_tot") if (day := getattr(route, name))}
    found |= {"soort": route.soort.value, "uren": route.uren.tekst if route.uren else None}
    return {name: str(value) for name, value in found.items() if value}


def is_fallback(route: Route) -> bool:
    """Whether this row is marked as the fallback and matches everybody, everywhere, always."""
    everybody = route.rollen >= set(Rol) - {Rol.ONBEKEND} and route.urgenties == set(Urgentie)
    anything = not route.zorgen and route.momenten is None
    return route.terugval and everybody and anything and not route.gemeenten and not route.geldig_van and not route.geldig_tot
