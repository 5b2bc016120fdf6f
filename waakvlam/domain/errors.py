"""What can go wrong?  (One tree; the docstring of an error is its message.)

A placeholder `{name}` in a docstring is filled with the keyword of that name, so that an error says what
happened without the place that raises it writing a sentence. The names read as what happened, hence no suffix.
"""

from inspect import cleandoc


class WaakvlamError(Exception):
    """Something in Waakvlam went wrong."""

    def __init__(self, **details: object) -> None:
        self.details = details
        super().__init__(cleandoc(type(self).__doc__ or "").format(**details))


class BrokenTable(WaakvlamError):
    """{bestand}, regel {regel}: {reden}"""


class UnknownGemeente(WaakvlamError):
    """No gemeente in the table has the code {code}."""


class UnreadableHours(WaakvlamError):
    """These opening hours cannot be read: {tekst}."""


class OverlappingHours(UnreadableHours):
    """These opening hours overlap: {tekst}."""


class NotAllowed(WaakvlamError):
    """A change from {van} to {naar} is not in the table of allowed changes."""


class Superseded(WaakvlamError):
    """Attempt {poging} at message {inbox_id} is no longer the one that counts; its effects are refused."""


class BrokenSetting(WaakvlamError):
    """{bestand}{regel}: {reden}"""


class Undecryptable(WaakvlamError):
    """A value in {tabel}.{kolom} cannot be decrypted: the key is missing, or the value stood elsewhere."""


class NluUnavailable(WaakvlamError):
    """Rasa did not answer: {reden}."""


class NotDelivered(WaakvlamError):
    """The channel did not take the message: {reden}."""


class Unreachable(NotDelivered):
    """This person cannot be reached there any more: {reden}."""


class TryLater(NotDelivered):
    """The channel asks to wait {seconden} s."""


class PerhapsDelivered(NotDelivered):
    """The line was cut after sending; it may have arrived: {reden}."""


class Moved(NotDelivered):
    """The chat has moved."""


class UnknownRecord(WaakvlamError):
    """De {wat} {kenmerk} is niet bekend."""
