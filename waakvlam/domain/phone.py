"""Is this a number that can be called in the Netherlands?

Follows the national numbering plan (Nummerplan telefoon- en ISDN-diensten): short numbers, 0800 and 0900,
mobile, service numbers such as 088, and geographic numbers of ten digits.
"""

import re

SEPARATORS = re.compile(r"[\s().\-]+")
SHORT = {"112", "113"}
NUMBER = re.compile(
    r"""
      116\d{3}                    # European numbers of social value (116 123)
    | 14 0[1-57]\d{1,2}           # 14 and the area code: the front desk of a gemeente
    | 0800 (?: \d{4} | \d{7} )    # free
    | 090[069] (?: \d{4} | \d{7} )  # paid
    | 06 [1-5]\d{7}               # mobile
    | 06 8\d{7}
    | 08[2-58] \d{7}              # 082, 084, 085, 088: one number for a whole organisation
    | 087 \d{7}
    | 0[1-57]\d{8}               # geographic
    """,
    re.VERBOSE,
)


def digits(telefoon: str) -> str:
    """The number as it is dialled inside the Netherlands: digits only, +31 and 0031 turned into 0."""
    bare = SEPARATORS.sub("", telefoon.strip())
    for prefix in ("+31", "0031"):
        if bare.startswith(prefix):
            return "0" + bare.removeprefix(prefix).removeprefix("0")
    return bare


def is_dutch_number(telefoon: str) -> bool:
    """Whether `telefoon` has the form of a Dutch number; it says nothing about who answers."""
    dialled = digits(telefoon)
    return dialled in SHORT or NUMBER.fullmatch(dialled) is not None
