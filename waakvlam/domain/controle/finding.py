"""What did a check find, where, and how bad is it?"""

from dataclasses import dataclass, field
from enum import StrEnum

from waakvlam.domain.route import Route


class Ernst(StrEnum):
    """How bad it is."""

    FOUT = "fout"  # the table cannot be relied on; the command's exit status says so
    LET_OP = "let_op"  # known, and to be done before a date that the row itself names


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One finding. `soort` is the key of its sentence in the catalogue, `details` what is filled in."""

    bestand: str
    regel: int
    soort: str
    ernst: Ernst = Ernst.FOUT
    details: dict[str, object] = field(default_factory=dict)


def at_row(route: Route, soort: str, *, ernst: Ernst = Ernst.FOUT, **details: object) -> Finding:
    """A finding at a row."""
    return Finding(bestand=route.bestand, regel=route.regel, soort=soort, ernst=ernst, details={"rij": route.id, **details})
