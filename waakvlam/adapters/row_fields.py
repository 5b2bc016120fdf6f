"""How is each field of a row read, and what is said when it cannot be?"""

import re
from enum import StrEnum
from typing import TypeVar

from yaml import MappingNode

from waakvlam.adapters.located_yaml import Node
from waakvlam.domain.errors import OverlappingHours, UnreadableHours
from waakvlam.domain.opening_hours import Moments, OpeningHours, parse_hours, parse_moments
from waakvlam.domain.phone import is_dutch_number
from waakvlam.domain.zorg import Zorg

ROW_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
WEB_ADDRESS = re.compile(r"https?://[\w.-]+\.\w+(/\S*)?")
MAIL_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
EVERY = "alle"

Choice = TypeVar("Choice", bound=StrEnum)


def choice(node: Node, veld: str, kind: type[Choice]) -> Choice:
    """One of the values of `kind`."""
    try:
        return kind(node.text())
    except ValueError as exc:
        node.fail("waarde_onbekend", waarde=node.text(), veld=veld, mogelijk=", ".join(kind), cause=exc)


def choices(node: Node, veld: str, kind: type[Choice]) -> frozenset[Choice]:
    """Some values of `kind`, or `alle`."""
    items = node.each()
    if not items:
        node.fail("veld_ontbreekt", veld=veld)
    if [item.text() for item in items] == [EVERY]:
        return frozenset(kind)
    return frozenset(choice(item, veld, kind) for item in items)


def zorgen(node: Node | None) -> frozenset[Zorg]:
    """The kinds of worry; empty is every kind, also one that is not known."""
    found = frozenset() if node is None or node.is_nothing() else choices(node, "zorgen", Zorg)
    return frozenset() if found == frozenset(Zorg) else found


def matching(node: Node, pattern: re.Pattern[str], reason: str) -> str:
    """A text of a form; `reason` says what it should be."""
    if not pattern.fullmatch(node.text()):
        node.fail(reason, waarde=node.text())
    return node.text()


def telefoon(node: Node | None) -> str | None:
    """A Dutch number, as it was written."""
    if node is None:
        return None
    if not is_dutch_number(node.text()):
        node.fail("telefoon", waarde=node.text())
    return node.text()


def momenten(node: Node | None) -> Moments | None:
    """When the row counts."""
    if node is None or node.is_nothing():
        return None
    try:
        return parse_moments(node.texts())
    except UnreadableHours as exc:
        node.fail("momenten", waarde=exc.details["tekst"], cause=exc)


def uren(node: Node | None) -> OpeningHours | None:
    """Hours as one text, as a list of texts, or as a day on each line ("ma: 09:00-17:00")."""
    if node is None:
        return None
    if isinstance(node.raw, MappingNode):
        items = [f"{day} {' en '.join(hours.texts())}" for day, hours in node.fields().items()]
    else:
        items = node.texts()
    try:
        return parse_hours(items)
    except OverlappingHours as exc:
        node.fail("uren_overlap", waarde=exc.details["tekst"], cause=exc)
    except UnreadableHours as exc:
        node.fail("uren", waarde=exc.details["tekst"], cause=exc)
