"""Is each row by itself in order: sourced, checked, not expired, and plain to read?"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from waakvlam.domain.controle.finding import Ernst, Finding, at_row
from waakvlam.domain.meldroute import RouteTable
from waakvlam.domain.phone import digits, is_dutch_number
from waakvlam.domain.plain_words import hard_parts
from waakvlam.domain.route import Route, RouteSoort

CHECKED_FOR = timedelta(days=365)  # a number that nobody looked at for a year may be somebody else's by now
READ_BY_PEOPLE = ("uitleg", "buiten_uren", "bij_de_hand", "kosten", "anoniem")
SOURCE = re.compile(r"https?://[\w.-]+\.\w+|\(\d{4}\)")  # a page, or a publication with its year
NUMBER = re.compile(r"(?<![\d:./-])(?:\+31|0)[\d\s()./-]{6,16}\d(?![\d:])|(?<![\d:./-])11[23](?![\d:/-]|\.\d)")
NEEDS_CONTACT = {
    RouteSoort.TELEFOON: "telefoon", RouteSoort.FORMULIER: "formulier", RouteSoort.MAIL: "mail", RouteSoort.CHAT: "chat",
    RouteSoort.WEBSITE: "url",
}


def check_rows(table: RouteTable, *, dag: date) -> Iterator[Finding]:
    """Everything that is wrong with a row on its own, on the Dutch date `dag`."""
    known = {digits(route.telefoon) for route in table.routes if route.telefoon}
    for route in table.routes:
        yield from _source(route)
        yield from _dates(route, dag)
        yield from _contact(route)
        yield from _words(route)
        yield from _numbers(route, known)
    yield from _gone(table, dag)


def _source(route: Route) -> Iterator[Finding]:
    if not SOURCE.search(route.bron):
        yield at_row(route, "bron", waarde=route.bron)


def _dates(route: Route, dag: date) -> Iterator[Finding]:
    if route.geldig_tot is not None and route.geldig_tot < dag:
        yield at_row(route, "verlopen", tot=route.geldig_tot)
        return
    if route.gecontroleerd is not None and route.gecontroleerd > dag:
        yield at_row(route, "controle_later", datum=route.gecontroleerd)
    if route.gecontroleerd is not None and dag - route.gecontroleerd <= CHECKED_FOR:
        return
    when = route.gecontroleerd or "-"
    if route.nakijken_voor is not None and dag < route.nakijken_voor:
        yield at_row(route, "nakijken", ernst=Ernst.LET_OP, datum=when, voor=route.nakijken_voor)
    else:
        yield at_row(route, "niet_gecontroleerd", datum=when)


def _contact(route: Route) -> Iterator[Finding]:
    needed = NEEDS_CONTACT.get(route.soort)
    if needed is not None and getattr(route, needed) is None:
        yield at_row(route, "geen_contact", hoe=route.soort.value, veld=needed)
    closes = route.uren is None or not route.uren.altijd
    if closes and route.telefoon and not route.buiten_uren:
        yield at_row(route, "geen_buiten_uren")


def _words(route: Route) -> Iterator[Finding]:
    for veld in READ_BY_PEOPLE:
        for hard in hard_parts(getattr(route, veld) or ""):
            yield at_row(route, hard.soort, veld=veld, wat=hard.wat, beter=hard.beter)


def _numbers(route: Route, known: set[str]) -> Iterator[Finding]:
    """Numbers in sentences: real, and one that the table has as a route somewhere. A slip in one of two places is seen here."""
    for veld in READ_BY_PEOPLE:
        for found in NUMBER.findall(getattr(route, veld) or ""):
            number = found.strip()
            if not is_dutch_number(number):
                yield at_row(route, "nummer_in_tekst", veld=veld, waarde=number)
            elif digits(number) not in known:
                yield at_row(route, "nummer_onbekend", veld=veld, waarde=number)


def _gone(table: RouteTable, dag: date) -> Iterator[Finding]:
    """Rows for a gemeente that has gone up in another: they answer nobody any more."""
    for route in table.routes:
        for code in sorted(route.gemeenten):
            heir = table.current(code, dag)
            if heir.code != code and heir.code not in route.gemeenten:
                yield at_row(route, "gemeente_opgeheven", gemeente=table.gemeenten[code].naam, opvolger=heir.naam)

