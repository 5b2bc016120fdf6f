"""Does the chat say whether a route is open, until when, what to do until then, and why this one?"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from tests.conftest import make_app
from tests.databases import only_sqlite
from tests.fakes.app import Clock, FakeUnderstanding, Service, fill_melding
from waakvlam.adapters.database.tables import melding, rijversie
from waakvlam.adapters.texts import Texts
from waakvlam.domain.inbox import Vorm
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import RouteTable
from waakvlam.domain.place import PlaceFinder
from waakvlam.domain.zorg import Zorg
from waakvlam.ports import App
from waakvlam.services.find_meldroute import advice_text, why_text
from waakvlam.services.small_talk import tell_number

ASSEN, UTRECHT, ALMELO, AMSTERDAM = "GM0106", "GM0344", "GM0141", "GM0363"


def said(app: App, gemeente: str | None, *moment: int, rol: Rol = Rol.BURGER, **cell: object) -> str:
    now = datetime(*moment, tzinfo=UTC)  # type: ignore[misc, arg-type]
    return advice_text(app, gemeente=gemeente, rol=rol, urgentie=Urgentie.NIET_ACUUT, now=now, **cell)  # type: ignore[arg-type]


@only_sqlite
@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ((2026, 11, 20, 15, 59), "Nu open, tot vrijdag 20 november om 17:00."),
        ((2026, 11, 20, 16, 0), "Nu gesloten. Open vanaf maandag 23 november om 08:30."),  # Friday, five o'clock
        ((2026, 12, 25, 9, 0), "Open vanaf maandag 28 december om 08:30."),
        ((2026, 12, 31, 22, 0), "Open vanaf maandag 4 januari om 08:30."),
        ((2027, 4, 27, 9, 0), "Open vanaf woensdag 28 april om 08:30."),  # King's Day
    ],
)
async def test_the_answer_says_whether_it_is_open_and_when_it_opens(app: App, moment: tuple[int, ...], words: str) -> None:
    assert words in said(app, ASSEN, *moment)
    assert ("Spreek een bericht in" in said(app, ASSEN, *moment)) is ("gesloten" in words or "Open vanaf" in words)


@only_sqlite
async def test_hours_that_nobody_knows_are_not_guessed_and_a_huisarts_has_none(app: App) -> None:
    assert "De openingstijden weten we niet zeker." in said(app, ALMELO, 2026, 11, 20, 10, 0)
    assert "openingstijden" not in said(app, ALMELO, 2026, 11, 20, 10, 0, rol=Rol.ZELF)
    assert "Dag en nacht open." in said(app, AMSTERDAM, 2026, 11, 20, 10, 0)


@only_sqlite
async def test_a_number_that_was_not_looked_at_for_long_says_so(app: App) -> None:
    assert "lang niet nagekeken" in said(app, ALMELO, 2026, 11, 20, 10, 0)
    assert "lang niet nagekeken" not in said(app, None, 2026, 11, 20, 10, 0)


@only_sqlite
async def test_what_to_have_at_hand_and_what_it_costs_are_said(app: App) -> None:
    words = said(app, None, 2026, 11, 20, 10, 0)
    assert "Houd bij de hand: De postcode van de persoon om wie het gaat." in words
    assert "Kosten: gratis" in words


@only_sqlite
@pytest.mark.parametrize(
    ("zorg", "naam"),
    [
        (Zorg.OVERLAST, "Overlastmelding"), (Zorg.OVERIG, "Buurtteam"), (Zorg.PSYCHISCH, "Meld- en Adviespunt Bezorgd"),
        (Zorg.GEVAAR, "Meld- en Adviespunt Bezorgd"), (None, "Meld- en Adviespunt Bezorgd"),
    ],
)  # fmt: skip
async def test_utrecht_routes_on_the_worry(app: App, zorg: Zorg | None, naam: str) -> None:
    assert said(app, UTRECHT, 2026, 11, 20, 10, 0, zorg=zorg).startswith(naam)


@only_sqlite
async def test_why_names_the_row_the_file_the_alternatives_and_the_table(app: App) -> None:
    op = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
    words = why_text(app, gemeente=UTRECHT, rol=Rol.BURGER, urgentie=Urgentie.NIET_ACUUT, zorg=Zorg.OVERLAST, op=op)
    for part in (
        "van de gemeente Utrecht zelf", "rij utrecht-overlast", "meldroutes/gemeenten/utrecht.yml", "Ook mogelijk",
        "Niet gekozen: Buurtteam. Dat is voor een ander soort zorg.", "/meldroutes/GM0344",
    ):  # fmt: skip
        assert part in words
    national = why_text(app, gemeente=None, rol=Rol.BURGER, urgentie=Urgentie.ACUUT, op=op)
    assert "landelijke route" in national
    assert "als er gevaar is" in national


@only_sqlite
async def test_somebody_who_asks_for_a_number_can_ask_why(service: Service) -> None:
    service.nlu.will_do(lambda beurt, _: tell_number(beurt, tekst="welk nummer in Assen"))
    person = service.person("iemand")
    await person.gives(Vorm.BEGIN)
    assert "088 24 60 240" in await person.says("welk nummer moet ik hebben in Assen")
    assert "drenthe-oggz" in await person.presses("Waarom deze route?")


async def test_the_row_that_answered_is_kept_with_the_melding_as_it_was(service: Service, app: App) -> None:
    await service.begeleider("sanne")
    person = service.person("iemand")
    await fill_melding(person)
    await person.presses("Ja, verstuur")
    async with app.store.read() as tx:
        found = (await tx.connection.execute(select(melding))).one()
        kept = (await tx.connection.execute(select(rijversie))).one()
    route = next(route for route in app.routes.routes if route.id == found.route_id)
    assert (found.route_versie, kept.route_id, kept.versie, kept.bestand) == (route.versie, route.id, route.versie, route.bestand)
    assert json.loads(kept.inhoud)["uitleg"] == route.uitleg
    assert "Waarom deze route?" in person.buttons


async def test_the_same_version_is_kept_once_and_a_new_one_beside_it(app: App, clock: Clock) -> None:
    route = app.routes.routes[0]
    for row in (route, route, replace(route, versie="nieuw", uitleg="Anders.")):
        async with app.store.write() as tx:
            await tx.meldingen.keep_row(row, now=clock())
    async with app.store.read() as tx:
        assert sorted((await tx.connection.execute(select(rijversie.c.versie))).scalars()) == sorted([route.versie, "nieuw"])


@only_sqlite
async def test_a_row_can_hand_over_to_a_team_of_this_service(
    app: App, clock: Clock, nlu: FakeUnderstanding, texts: Texts, routes: RouteTable
) -> None:
    """Arnhem has two teams; its table says which of them a burger's worry is for."""
    handed = replace(
        routes.routes[0], id="arnhem-zuid", gemeenten=frozenset({"GM0202"}), rollen=frozenset({Rol.BURGER}), team="Wijkteam Zuid",
        urgenties=frozenset(Urgentie), zorgen=frozenset(), geldig_van=None, geldig_tot=None,
    )  # fmt: skip
    table = RouteTable(gemeenten=routes.gemeenten.values(), routes=[handed, *routes.routes], is_feestdag=routes.is_feestdag)
    other = make_app(app.store, texts=texts, routes=table, places=PlaceFinder(table.gemeenten.values()), clock=clock, nlu=nlu)  # type: ignore[arg-type]
    service = Service(app=other, store=app.store, clock=clock, nlu=nlu)  # type: ignore[arg-type]
    await service.begeleider("noord", team="Wijkteam Noord")
    await service.begeleider("zuid", team="Wijkteam Zuid")
    person = service.person("iemand")
    assert "Wijkteam Zuid" in await fill_melding(person)
    await person.presses("Ja, verstuur")
    assert (len(service.person("zuid").messages), len(service.person("noord").messages)) == (2, 1)  # the welcome, and an alert


@only_sqlite
async def test_the_kind_of_worry_of_a_melding_is_stored(service: Service, app: App) -> None:
    await service.begeleider("sanne")
    person = service.person("iemand")
    await fill_melding(person)
    await person.presses("Ja, verstuur")
    async with app.store.read() as tx:
        assert (await tx.connection.execute(select(melding.c.zorg))).scalar_one() is None  # no signals were read: no model took part
