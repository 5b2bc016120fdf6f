"""Which letters are written for others?  (A keyboard set to Turkish has two more: the dotless ı and the dotted İ.)"""

_DOTS = str.maketrans("ıİ", "iI")


def dotted(text: str) -> str:
    """The text with every i as the Dutch write it, and as long as it was: a place in the one is that place in the other.

    Every reader that looks a word up begins with it: in a pattern that ignores case "ı" is an "i", in a table it is not.
    """
    return text.translate(_DOTS)
