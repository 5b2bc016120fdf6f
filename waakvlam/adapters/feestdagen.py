"""Is this day a Dutch public holiday?

The days come from the package `holidays` (Netherlands, public): Good Friday is one of them, Liberation Day only
once in five years. A meldpunt that keeps other days says so in its own hours.
"""

import holidays

from waakvlam.domain.opening_hours import IsFeestdag


def dutch_holidays() -> IsFeestdag:
    """A function that tells whether a Dutch date is a public holiday; years are added as they are asked for."""
    return holidays.country_holidays("NL").__contains__
