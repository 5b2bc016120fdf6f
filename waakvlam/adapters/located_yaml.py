"""What stands in this YAML file, and on which line?

Reads YAML into plain nodes that keep their line, so that a mistake in a table can be pointed at. Scalars stay
the text that was typed: `0800` is a telephone number here, never an octal one, and `nee` never a boolean.
"""

import hashlib
import json
from collections.abc import Iterator, Set
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

import yaml
from babel.messages.pofile import read_po

from waakvlam.domain.errors import BrokenTable

REASONS = Path(__file__).parents[1] / "locale" / "nl" / "LC_MESSAGES" / "tabel.po"
CENTURY = range(2000, 2100)
NOTHING = {"", "~", "null"}
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is ten times faster, where it is there


@cache
def _reasons() -> dict[str, str]:
    with REASONS.open("rb") as file:
        return {str(message.id): str(message.string) for message in read_po(file, locale="nl") if message.id}


@dataclass(frozen=True, kw_only=True)
class Node:
    """A YAML node of the file `bestand`; the methods say what it must be, and raise BrokenTable if it is not."""

    raw: yaml.Node | None
    bestand: str

    @property
    def regel(self) -> int:
        """The line it starts on, counted from one."""
        return 1 if self.raw is None else self.raw.start_mark.line + 1

    def fail(self, reason: str, *, cause: Exception | None = None, **details: object) -> NoReturn:
        """Raise BrokenTable for this place; `reason` is a key of the catalogue, without its prefix."""
        raise broken(self.bestand, self.regel, reason, **details) from cause

    def is_nothing(self) -> bool:
        """Whether the value was left empty."""
        return self.raw is None or (
            isinstance(self.raw, yaml.ScalarNode) and not self.raw.style and self.raw.value in NOTHING
        )

    def fields(self, *, allowed: Set[str] | None = None, required: Set[str] = frozenset()) -> dict[str, "Node"]:
        """A mapping; unknown fields, fields written twice and required ones left out are errors."""
        if not isinstance(self.raw, yaml.MappingNode):
            self.fail("geen_velden")
        fields: dict[str, Node] = {}
        for raw_key, raw_value in self.raw.value:
            key = Node(raw=raw_key, bestand=self.bestand)
            name = key.text()
            if name in fields:
                key.fail("veld_dubbel", veld=name)
            if allowed is not None and name not in allowed:
                close = get_close_matches(name, allowed, n=1)
                key.fail("veld_onbekend_bijna" if close else "veld_onbekend", veld=name, bedoeld="".join(close))
            fields[name] = Node(raw=raw_value, bestand=self.bestand)
        for name in sorted(required):
            if name not in fields or fields[name].is_nothing():
                fields.get(name, self).fail("veld_ontbreekt", veld=name)
        return fields

    def items(self) -> Iterator["Node"]:
        """The items of a list."""
        if not isinstance(self.raw, yaml.SequenceNode):
            self.fail("geen_lijst")
        return (Node(raw=raw, bestand=self.bestand) for raw in self.raw.value)

    def text(self) -> str:
        """A single value as it was typed, white space at both ends left out."""
        if not isinstance(self.raw, yaml.ScalarNode):
            self.fail("geen_tekst")
        return str(self.raw.value).strip()

    def texts(self) -> list[str]:
        """A list of values; a single value is a list of one."""
        return [item.text() for item in self.each()]

    def each(self) -> list["Node"]:
        """The items of a list, or the one value itself."""
        return [self] if isinstance(self.raw, yaml.ScalarNode) else list(self.items())

    def date(self) -> date:
        """A date written as 2026-12-31, of this century: 9999 for "no end" is a mistake, leave the field out."""
        try:
            found = date.fromisoformat(self.text())
        except ValueError as exc:
            self.fail("datum", waarde=self.text(), cause=exc)
        if found.year not in CENTURY:
            self.fail("datum", waarde=self.text())
        return found

    def boolean(self) -> bool:
        """`ja` or `nee` (true and false do as well)."""
        values = {"ja": True, "true": True, "nee": False, "false": False}
        value = self.text().lower()
        if value not in values:
            self.fail("ja_of_nee", waarde=value)
        return values[value]

    def plain(self) -> Any:
        """The whole content as lists, dicts and the text that was typed; for hashing."""
        if isinstance(self.raw, yaml.MappingNode):
            return {Node(raw=k, bestand="").text(): Node(raw=v, bestand="").plain() for k, v in self.raw.value}
        if isinstance(self.raw, yaml.SequenceNode):
            return [item.plain() for item in self.items()]
        return None if self.is_nothing() else self.text()


def version_of(content: object) -> str:
    """Twelve characters that change when anything in the content does, and not when the file is laid out anew."""
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:12]


def broken(bestand: str, regel: int, reason: str, **details: object) -> BrokenTable:
    """The error for a line of a file, its reason in Dutch from the catalogue."""
    reden = _reasons()[f"tabel.fout.{reason}"].format(**details)
    return BrokenTable(bestand=bestand, regel=regel, reden=reden)


def read_yaml(path: Path, *, folder: Path) -> Node:
    """The file's content; it is named in errors by its path inside `folder`. Raises BrokenTable."""
    bestand = path.relative_to(folder).as_posix()
    try:
        raw = yaml.compose(path.read_text(encoding="utf-8"), Loader=LOADER)
    except OSError as exc:
        raise broken(bestand, 1, "onleesbaar") from exc
    except UnicodeDecodeError as exc:
        line = path.read_bytes()[: exc.start].count(b"\n") + 1
        raise broken(bestand, line, "geen_utf8") from exc
    except yaml.YAMLError as exc:
        mark = getattr(exc, "problem_mark", None)
        raise broken(bestand, mark.line + 1 if mark else 1, "geen_yaml") from exc
    if raw is None:
        raise broken(bestand, 1, "leeg")
    return Node(raw=raw, bestand=bestand)
