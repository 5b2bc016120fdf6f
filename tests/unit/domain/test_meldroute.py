"""Which route comes first, for whom, where and when?  On the project's own table and on small made-up ones."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waakvlam.adapters.route_table import load_route_table
from waakvlam.domain.errors import UnknownGemeente
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.meldroute import Advice, Gemeente, Route, RouteSoort, RouteTable, as_json
from waakvlam.domain.opening_hours import AMSTERDAM, parse_hours
from waakvlam.domain.phone import is_dutch_number
from waakvlam.domain.route import content_of

MELDROUTES = Path(__file__).parents[3] / "meldroutes"
MONDAY_MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=AMSTERDAM)
ANYBODY = frozenset(Rol)
ALWAYS = frozenset(Urgentie)


@cache
def table() -> RouteTable:
    return load_route_table(MELDROUTES)


def advise(naam: str | None, rol: Rol, urgentie: Urgentie, op: datetime = MONDAY_MORNING) -> Advice:
    gemeente = table().find_gemeente(naam) if naam else None
    assert gemeente or not naam, naam
    return table().advise(gemeente=gemeente and gemeente.code, rol=rol, urgentie=urgentie, op=op)


def first(*cell: object, **kwargs: object) -> Route:
    return advise(*cell, **kwargs).routes[0].route  # type: ignore[arg-type]


# ---- the national table ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rol", "urgentie", "cel"),
    [
        (Rol.ZELF, Urgentie.NIET_ACUUT, "huisarts, POH-GGZ, eigen hulpverlener"),
        (Rol.BURGER, Urgentie.NIET_ACUUT, "regionaal of landelijk meldnummer"),
        (Rol.VRIJWILLIGER, Urgentie.NIET_ACUUT, "regionaal of landelijk meldnummer"),
        (Rol.PROFESSIONAL, Urgentie.NIET_ACUUT, "sociaal (wijk)team, regionaal of landelijk meldnummer"),
        (Rol.ZELF, Urgentie.ACUUT, "huisartsenpost, spoedeisende hulp"),
        (Rol.BURGER, Urgentie.ACUUT, "regionale crisisdienst of 112"),
        (Rol.VRIJWILLIGER, Urgentie.ACUUT, "regionale crisisdienst of 112"),
        (Rol.PROFESSIONAL, Urgentie.ACUUT, "regionale crisisdienst of 112"),
    ],
)
@pytest.mark.parametrize("gemeente", [None, "Arnhem"])  # Arnhem has no number of its own for inwoners
def test_the_eight_cells_of_the_national_table(gemeente: str | None, rol: Rol, urgentie: Urgentie, cel: str) -> None:
    assert first(gemeente, rol, urgentie).cel == cel


@pytest.mark.parametrize("rol", [Rol.BURGER, Rol.VRIJWILLIGER, Rol.PROFESSIONAL])
def test_the_acute_row_says_what_somebody_can_really_do(rol: Rol) -> None:
    route = first(None, rol, Urgentie.ACUUT)
    assert route.telefoon == "112"
    assert route.uitleg.startswith(
        "112 bij gevaar; anders de huisarts of huisartsenpost, die schakelt de crisisdienst in."
    )


def test_the_words_on_suicide_are_the_official_ones() -> None:
    official = "Denk je aan zelfdoding? Bel dan 24/7 gratis en anoniem 113 of chat op 113.nl."
    for urgentie in Urgentie:
        assert official in first(None, Rol.ZELF, urgentie).uitleg


@pytest.mark.parametrize("rol", list(Rol))
@pytest.mark.parametrize("urgentie", [Urgentie.ACUUT, Urgentie.CHECK])
def test_112_and_113_and_veilig_thuis_are_near_when_there_may_be_danger(rol: Rol, urgentie: Urgentie) -> None:
    numbers = {at.route.telefoon for at in advise("Assen", rol, urgentie).routes}
    assert {"112", "113", "0800-2000"} <= numbers


def test_nobody_is_promised_that_0800_1205_is_always_open() -> None:
    for route in table().routes:
        if route.telefoon == "0800-1205":
            assert route.uren is None
            assert "postcode" in route.uitleg


def test_the_role_unknown_is_answered_as_burger_and_check_as_not_acute() -> None:
    assert first("Emmen", Rol.ONBEKEND, Urgentie.NIET_ACUUT) == first("Emmen", Rol.BURGER, Urgentie.NIET_ACUUT)
    for rol in Rol:
        assert first("Emmen", rol, Urgentie.CHECK) == first("Emmen", rol, Urgentie.NIET_ACUUT)


# ---- what is known of regions and gemeenten -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("gemeente", "telefoon"),
    [
        ("Midden-Drenthe", "088 24 60 240"),
        ("Coevorden", "088 24 60 240"),
        ("Breda", "0800-5099"),
        ("Alphen-Chaam", "0800-1205"),  # in the region, but not in its meldpunt's list
        ("Baarle-Nassau", "0800-1205"),
        ("Nijmegen", "088-144 70 40"),
        ("Mook en Middelaar", "088-144 70 40"),  # Limburg, yet this meldpunt
        ("Venlo", "0800-1205"),
        ("Haarlem", "023-51 599 98"),
        ("Enschede", "(053) 487 69 69"),
        ("Zaanstad", "(075) 651 8380"),
        ("Amsterdam", "020-55 25 000"),
        ("Utrecht", "0800-1205"),
        ("Lelystad", "0800-1205"),
        ("Rotterdam", "0800-1205"),
    ],
)
def test_the_number_for_a_burger_without_haste(gemeente: str, telefoon: str) -> None:
    assert first(gemeente, Rol.BURGER, Urgentie.NIET_ACUUT).telefoon == telefoon


def test_west_brabant_has_a_crisis_number_that_may_be_called_and_names_112_first() -> None:
    advice = advise("Breda", Rol.BURGER, Urgentie.ACUUT)
    assert advice.routes[0].route.telefoon == "0800-5099"
    assert advice.routes[0].route.uitleg.startswith("Is iemand in direct gevaar? Bel 112.")
    assert "112" in {at.route.telefoon for at in advice.routes[1:]}


def test_in_noord_limburg_somebody_may_report_about_oneself_too_but_the_huisarts_comes_first() -> None:
    advice = advise("Venlo", Rol.ZELF, Urgentie.NIET_ACUUT)
    assert advice.routes[0].route.id == "landelijk-zelf-niet-acuut"
    assert "noord-limburg-signaal-zelf" in {at.route.id for at in advice.routes}


def test_on_friday_at_five_drenthe_is_closed_until_monday_and_says_what_to_do() -> None:
    friday = datetime(2026, 11, 20, 17, 0, tzinfo=AMSTERDAM)
    route = advise("Assen", Rol.BURGER, Urgentie.NIET_ACUUT, op=friday).routes[0]
    assert route.open is False
    assert route.opent == datetime(2026, 11, 23, 8, 30, tzinfo=AMSTERDAM)
    assert "Spreek een bericht in" in (route.route.buiten_uren or "")


@pytest.mark.parametrize(
    ("feestdag", "opent"),
    [
        (datetime(2026, 12, 25, 10, tzinfo=AMSTERDAM), datetime(2026, 12, 28, 8, 30, tzinfo=AMSTERDAM)),  # Christmas
        (datetime(2027, 1, 1, 10, tzinfo=AMSTERDAM), datetime(2027, 1, 4, 8, 30, tzinfo=AMSTERDAM)),  # New Year
        (datetime(2026, 4, 27, 10, tzinfo=AMSTERDAM), datetime(2026, 4, 28, 8, 30, tzinfo=AMSTERDAM)),  # King's Day
        (datetime(2027, 5, 6, 10, tzinfo=AMSTERDAM), datetime(2027, 5, 7, 8, 30, tzinfo=AMSTERDAM)),  # Ascension
    ],
)
def test_dutch_public_holidays_are_no_working_days(feestdag: datetime, opent: datetime) -> None:
    route = advise("Assen", Rol.BURGER, Urgentie.NIET_ACUUT, op=feestdag).routes[0]
    assert (route.open, route.opent) == (False, opent)


def test_every_row_that_can_be_closed_says_what_to_do_until_then() -> None:
    for route in table().routes:
        if route.telefoon and (route.uren is None or not route.uren.altijd):
            assert route.buiten_uren or "112" in route.uitleg, route.id


def test_every_number_in_a_dutch_sentence_of_the_table_exists() -> None:
    for route in table().routes:
        assert route.bron
        assert route.telefoon is None or is_dutch_number(route.telefoon)


# ---- properties -----------------------------------------------------------------------------------------------------

MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def test_every_cell_of_every_gemeente_has_exactly_one_first_route_that_can_be_reached() -> None:
    for code, rol, urgentie in product([None, *table().gemeenten], Rol, Urgentie):
        advice = table().advise(gemeente=code, rol=rol, urgentie=urgentie, op=MONDAY_MORNING)
        assert advice.routes[-1].route.terugval
        assert any(at.route.telefoon for at in advice.routes)
        assert len({at.route.id for at in advice.routes}) == len(advice.routes)
        assert not advice.terugval  # the national base answers every cell


@given(gemeente=st.sampled_from(sorted(table().gemeenten)), rol=st.sampled_from(Rol), op=MOMENTS, data=st.data())
def test_at_any_moment_the_first_route_is_valid_and_meant_for_the_cell(
    gemeente: str, rol: Rol, op: datetime, data: st.DataObject
) -> None:
    urgentie = data.draw(st.sampled_from(Urgentie))
    advice = table().advise(gemeente=gemeente, rol=rol, urgentie=urgentie, op=op)
    asked = Rol.BURGER if rol is Rol.ONBEKEND else rol
    for at in advice.routes:
        assert at.route.is_for(gemeente=gemeente, rol=asked, urgentie=urgentie)
        assert at.route.is_valid_on(op.astimezone(AMSTERDAM).date())
        assert at.opent is None or (at.open is False and at.opent > op)


def row(**changes: object) -> Route:
    base = Route(
        id="rij",
        naam="Een rij",
        soort=RouteSoort.TELEFOON,
        uitleg="Bel.",
        bron="bron",
        bestand="x.yml",
        regel=1,
        versie="v",
        rollen=ANYBODY,
        urgenties=ALWAYS,
    )
    return replace(base, **changes)  # type: ignore[arg-type]


FALLBACK = row(id="terugval", terugval=True)
A, B = (Gemeente(code=f"GM000{n}", naam=f"G{n}", provincie="P") for n in (1, 2))
CELLS = list(product([None, A.code, B.code], Rol, Urgentie))


def small_table(*routes: Route) -> RouteTable:
    return RouteTable(gemeenten=[A, B], routes=[*routes, FALLBACK], is_feestdag=lambda _: False)


def firsts(of: RouteTable, op: datetime = MONDAY_MORNING) -> dict[tuple, str]:
    return {(g, r, u): of.advise(gemeente=g, rol=r, urgentie=u, op=op).routes[0].route.id for g, r, u in CELLS}


ROWS = st.builds(
    lambda n, rollen, urgenties, gemeenten: row(id=f"rij-{n}", rollen=rollen, urgenties=urgenties, gemeenten=gemeenten),
    n=st.integers(0, 10_000),
    rollen=st.frozensets(st.sampled_from(Rol), min_size=1),
    urgenties=st.frozensets(st.sampled_from(Urgentie), min_size=1),
    gemeenten=st.frozensets(st.sampled_from([A.code, B.code])),
)


@given(st.lists(ROWS, max_size=6, unique_by=lambda r: r.id), ROWS.map(lambda r: replace(r, id="nieuw")))
def test_an_override_changes_only_its_cells(rows: list[Route], override: Route) -> None:
    before, after = firsts(small_table(*rows)), firsts(small_table(override, *rows))
    for (gemeente, rol, urgentie), route in after.items():
        asked = Rol.BURGER if rol is Rol.ONBEKEND else rol
        if override.is_for(gemeente=gemeente, rol=asked, urgentie=urgentie):
            assert route == "nieuw"
        else:
            assert route == before[gemeente, rol, urgentie]


def test_the_order_of_rows_for_different_gemeenten_does_not_matter() -> None:
    one, other = row(id="a", gemeenten=frozenset({A.code})), row(id="b", gemeenten=frozenset({B.code}))
    assert firsts(small_table(one, other)) == firsts(small_table(other, one))


def test_an_empty_table_answers_with_its_fallback() -> None:
    advice = small_table().advise(gemeente=A.code, rol=Rol.ZELF, urgentie=Urgentie.ACUUT, op=MONDAY_MORNING)
    assert advice.terugval
    assert [at.route.id for at in advice.routes] == ["terugval"]


@pytest.mark.parametrize(
    "last",
    [
        row(id="geen-terugval"),  # not marked
        replace(FALLBACK, rollen=frozenset({Rol.ZELF})),  # not for everybody
        replace(FALLBACK, urgenties=frozenset({Urgentie.ACUUT})),
        replace(FALLBACK, gemeenten=frozenset({A.code})),
        replace(FALLBACK, geldig_tot=date(2030, 1, 1)),  # it ends
    ],
)
def test_a_table_without_a_fallback_for_everybody_is_refused(last: Route) -> None:
    with pytest.raises(ValueError, match="fallback"):
        RouteTable(gemeenten=[A], routes=[last], is_feestdag=lambda _: False)


# ---- moments --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("op", "expected"),
    [
        (datetime(2026, 12, 31, 22, 59, tzinfo=UTC), "oud"),  # 23:59 in the Netherlands
        (datetime(2026, 12, 31, 23, 0, tzinfo=UTC), "nieuw"),  # midnight in the Netherlands
    ],
)
def test_a_row_changes_at_dutch_midnight(op: datetime, expected: str) -> None:
    old = row(id="oud", geldig_tot=date(2026, 12, 31))
    new = row(id="nieuw", geldig_van=date(2027, 1, 1))
    assert set(firsts(small_table(old, new), op).values()) == {expected}


def test_hours_that_are_not_known_are_not_guessed() -> None:
    at = small_table().advise(gemeente=None, rol=Rol.ZELF, urgentie=Urgentie.CHECK, op=MONDAY_MORNING).routes[0]
    assert (at.open, at.opent) == (None, None)


def test_open_routes_do_not_say_when_they_open() -> None:
    busy = row(uren=parse_hours("24/7"))
    at = small_table(busy).advise(gemeente=None, rol=Rol.ZELF, urgentie=Urgentie.CHECK, op=MONDAY_MORNING).routes[0]
    assert (at.open, at.opent) == (True, None)


# ---- finding a gemeente, and JSON -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Arnhem", "GM0202"),
        (" arnhem ", "GM0202"),
        ("gm0202", "GM0202"),
        ("Den Haag", "GM0518"),
        ("'s-gravenhage", "GM0518"),
        ("den bosch", "GM0796"),
        ("Sudwest Fryslan", "GM1900"),
        ("Hoorn", "GM0405"),  # the gemeente goes before the village on Terschelling
        ("Hengelo", "GM0164"),
        ("Bergen (L.)", "GM0893"),
        ("Grunn", "GM0014"),
        ("Westerbork", "GM1731"),
        ("Bergen", None),  # two gemeenten
        ("Velp", None),  # two villages
        ("Atlantis", None),
        ("", None),
    ],
)
def test_a_gemeente_is_found_by_name_code_or_other_name(text: str, code: str | None) -> None:
    found = table().find_gemeente(text)
    assert (found and found.code) == code


def test_a_code_that_is_not_in_the_table_is_an_error() -> None:
    with pytest.raises(UnknownGemeente, match="GM9999"):
        table().current("GM9999", date(2026, 11, 23))
    with pytest.raises(UnknownGemeente, match="GM9999"):
        table().advise(gemeente="GM9999", rol=Rol.ZELF, urgentie=Urgentie.ACUUT, op=MONDAY_MORNING)


def test_the_json_of_an_advice_has_exactly_the_agreed_shape() -> None:
    answer = as_json(advise("Amsterdam", Rol.BURGER, Urgentie.NIET_ACUUT, op=MONDAY_MORNING + timedelta(hours=1)))
    assert {key: value for key, value in answer.items() if key != "routes"} == {
        "gemeente": "Amsterdam",
        "code": "GM0363",
        "rol": "burger",
        "urgentie": "niet_acuut",
        "terugval": False,
    }
    keys = {"naam", "soort", "telefoon", "url", "open", "uitleg", "bron", "geldig_van", "geldig_tot"}
    assert all(set(route) == keys for route in answer["routes"])
    assert answer["routes"][0]["geldig_van"] == "2025-02-01"
    assert answer["routes"][0]["open"] is True


def test_what_is_kept_of_a_row_is_what_it_said() -> None:
    kept = content_of(first("Assen", Rol.BURGER, Urgentie.NIET_ACUUT))
    assert (kept["telefoon"], kept["uren"], kept["gecontroleerd"]) == ("088 24 60 240", "werkdagen 08:30-17:00", "2020-01-10")
    assert "cel" not in kept
    assert all(kept.values())
