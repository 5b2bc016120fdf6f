"""What does the bot say?  (Every sentence stands in a gettext catalogue, one a topic; code knows only its key.)

The catalogues are read from their `.po` files at start: no compiled file can be out of date. A value that somebody typed is put in as a
value and never read as a template: `{0}`, `%s` and `<b>` arrive as they were typed.
"""

from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from string import Formatter
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_time
from babel.lists import format_list
from babel.messages.pofile import read_po

from waakvlam.domain.errors import BrokenSetting, UnknownRecord

LOCALE = "nl"
HERE = Path(__file__).resolve().parent.parent / "locale"


class Texts:
    """The sentences of one language."""

    def __init__(self, folder: Path = HERE / LOCALE / "LC_MESSAGES") -> None:
        self._sentences: dict[str, str] = {}
        self._others: dict[str, Texts] = {}
        for path in sorted(folder.glob("*.po")):
            with path.open("rb") as file:
                catalogue = read_po(file, locale=LOCALE, domain=path.stem)
            for message in catalogue:
                if message.id:
                    self._add(str(message.id), str(message.string), path=path, line=message.lineno or 0)

    def _add(self, key: str, sentence: str, *, path: Path, line: int) -> None:
        if not key.startswith(f"{path.stem}."):
            raise BrokenSetting(bestand=path, regel=f", regel {line}", reden=f"de sleutel {key} hoort in een ander bestand")
        if not sentence:
            raise BrokenSetting(bestand=path, regel=f", regel {line}", reden=f"{key} heeft geen tekst")
        self._sentences[key] = sentence

    def __call__(self, key: str, /, **values: object) -> str:
        """The sentence of a key with its values filled in.

        Raises:
            UnknownRecord: there is no such key.
        """
        sentence = self._sentences.get(key)
        if sentence is None:
            raise UnknownRecord(wat="tekst", kenmerk=key)
        return Formatter().vformat(sentence, (), values) if values else sentence

    def has(self, key: str) -> bool:
        """Whether there is a sentence for a key."""
        return key in self._sentences

    def spoken(self, taal: str) -> "Texts":
        """The sentences for danger in another language, read when it is first met."""
        if taal not in self._others:
            self._others[taal] = Texts(HERE / taal / "LC_MESSAGES")
        return self._others[taal]

    @cached_property
    def keys(self) -> frozenset[str]:
        """Every key there is."""
        return frozenset(self._sentences)

    def moment(self, when: datetime, *, zone: str = "Europe/Amsterdam") -> str:
        """A moment as people say it: `zondag 22 november om 14:05`, in that zone."""
        local = when.astimezone(ZoneInfo(zone))
        return f"{format_date(local, 'EEEE d MMMM', locale=LOCALE)} om {format_time(local, 'HH:mm', locale=LOCALE)}"

    def short_moment(self, when: datetime, *, zone: str = "Europe/Amsterdam") -> str:
        """A moment in a list: `22 nov 14:05`."""
        return format_datetime(when.astimezone(ZoneInfo(zone)), "d MMM HH:mm", locale=LOCALE)

    def day(self, when: date) -> str:
        """A day: `2 november 2026`."""
        return format_date(when, "d MMMM y", locale=LOCALE)

    def month(self, when: date) -> str:
        """A month: `november 2026`."""
        return format_date(when, "MMMM y", locale=LOCALE)

    def listed(self, words: list[str]) -> str:
        """`a, b en c`."""
        return format_list(words, locale=LOCALE)
