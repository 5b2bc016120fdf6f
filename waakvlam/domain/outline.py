"""In which gemeente is this point?  (Outlines of the CBS; where a border is near, nobody can say, and the person is asked.)"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians

METRES_A_DEGREE = 111_320.0  # of latitude
DOUBT_METRES = 300.0  # a telephone is some tens of metres off, and the published outlines are simplified

Ring = Sequence[tuple[float, float]]  # longitude and latitude, WGS 84, closed


@dataclass(frozen=True, kw_only=True)
class Outline:
    """A gemeente (CBS code) as its rings; a ring inside another is a hole."""

    gemeente: str
    ringen: tuple[Ring, ...]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """West, south, east and north."""
        points = [point for ring in self.ringen for point in ring]
        return min(x for x, _ in points), min(y for _, y in points), max(x for x, _ in points), max(y for _, y in points)

    def holds(self, lon: float, lat: float) -> bool:
        """Whether the point lies inside."""
        return sum(_crossings(ring, lon, lat) for ring in self.ringen) % 2 == 1

    def metres_to_border(self, lon: float, lat: float) -> float:
        """How far the nearest piece of border is."""
        wide = METRES_A_DEGREE * cos(radians(lat))
        return min(
            _to_segment(
                (x1 - lon) * wide, (y1 - lat) * METRES_A_DEGREE, (x2 - lon) * wide, (y2 - lat) * METRES_A_DEGREE
            )
            for ring in self.ringen
            for (x1, y1), (x2, y2) in itertools.pairwise(ring)
        )


def gemeenten_at(outlines: Sequence[Outline], *, lon: float, lat: float, doubt: float = DOUBT_METRES) -> tuple[str, ...]:
    """The code of the gemeente at a point; several where a border is within `doubt` metres, none outside the country."""
    found = [(not one.holds(lon, lat), one.metres_to_border(lon, lat), one.gemeente) for one in outlines]
    return tuple(code for outside, metres, code in sorted(found) if not outside or metres <= doubt)


def _crossings(ring: Ring, lon: float, lat: float) -> int:
    """How often a line from the point to the east crosses the ring."""
    count = 0
    for (x1, y1), (x2, y2) in itertools.pairwise(ring):
        if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
            count += 1
    return count


def _to_segment(x1: float, y1: float, x2: float, y2: float) -> float:
    """The distance from the origin to a segment."""
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy
    along = max(0.0, min(1.0, -(x1 * dx + y1 * dy) / length)) if length else 0.0
    return float(((x1 + along * dx) ** 2 + (y1 + along * dy) ** 2) ** 0.5)
