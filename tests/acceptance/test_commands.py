"""Do the commands of an operator do what their help says?"""

from __future__ import annotations

import json

import pytest

from nlu.corpus import SIGNALEN
from tests.acceptance.service import QUIET, Service
from tests.bad_input import BAD
from waakvlam.domain.labels import Rol, Soort, Stemming, Urgentie

pytestmark = [pytest.mark.processes]
LABELS = {"id", "soort", "urgentie", "rol", "signalen", "stemming", "zekerheid", "reden"}
FIELDS = {"naam", "soort", "telefoon", "url", "open", "uitleg", "bron", "geldig_van", "geldig_tot"}


def route(service: Service, gemeente: str = "Utrecht", **more: str) -> dict[str, object]:
    words = [f"--{name}={value}" for name, value in {"gemeente": gemeente, "rol": "burger", "urgentie": "niet_acuut", **more}.items()]
    done = service.command("meldroute", *words)
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


@pytest.mark.rasa
def test_triage_labels_every_line_in_order_and_names_the_line_that_is_malformed(web: Service) -> None:
    texts = [
        "kan er iemand bij ome sjaak kijken", "ik maak er vanavond een eind aan, alles ligt klaar", "gaat", "waar haal ik mijn paspoort op",
    ]
    lines = [json.dumps({"id": f"n{number}", "text": text, "context": None}) for number, text in enumerate(texts)]
    lines[2] = json.dumps({"id": "n2", "text": "gaat", "context": "checkin"})
    lines.insert(2, '{"id": "stuk"')
    lines.append('{"id": 7, "text": "getal als id"}')
    lines.append('{"id": "x", "text": "hoi", "context": "elders"}')
    done = web.command("triage", stdin="\n".join(lines) + "\n")
    assert done.returncode == 2
    for number in (3, 6, 7):
        assert f"egel {number}" in done.stderr
    labelled = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["id"] for one in labelled] == ["n0", "n1", "n2", "n3"]
    for one in labelled:
        assert set(one) == LABELS
        assert one["soort"] in set(Soort)
        assert one["urgentie"] in set(Urgentie)
        assert one["rol"] in set(Rol)
        assert set(one["signalen"]) <= set(SIGNALEN)
        assert one["stemming"] is None or one["stemming"] in set(Stemming)
        assert 0 <= one["zekerheid"] <= 1
        assert one["reden"]
    assert labelled[1]["urgentie"] == "acuut"
    assert labelled[2]["soort"] == "checkin_antwoord"
    assert labelled[0]["stemming"] is None


@pytest.mark.rasa
def test_triage_gives_a_valid_label_to_whatever_comes_in(web: Service) -> None:
    lines = [json.dumps({"id": f"n{number}", "text": text}) for number, text in enumerate(BAD.values())]
    done = web.command("triage", stdin="\n".join(lines) + "\n")
    assert (done.returncode, done.stderr) == (0, "")
    labelled = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["id"] for one in labelled] == [f"n{number}" for number in range(len(BAD))]
    for one in labelled:
        assert set(one) == LABELS
        assert one["soort"] in set(Soort)
        assert one["urgentie"] in set(Urgentie)


@pytest.mark.rasa
def test_triage_ends_well_where_every_line_is_good_and_says_nothing_of_nothing(web: Service) -> None:
    done = web.command("triage", stdin='{"id": "a", "text": "hallo", "context": null}\n\n{"id": "b", "text": "hallo"}\n')
    assert (done.returncode, done.stderr) == (0, "")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["a", "b"]
    empty = web.command("triage", stdin="")
    assert (empty.returncode, empty.stdout) == (0, "")


def test_meldroute_prints_the_routes_of_a_gemeente_as_json(web: Service) -> None:
    found = route(web)
    assert set(found) == {"gemeente", "code", "rol", "urgentie", "routes", "terugval"}
    assert (found["gemeente"], found["code"]) == ("Utrecht", "GM0344")
    routes = found["routes"]
    assert isinstance(routes, list)
    assert routes
    for one in routes:
        assert set(one) == FIELDS
    assert route(web, "GM0344")["gemeente"] == "Utrecht"


def test_meldroute_takes_a_moment_without_a_zone_for_dutch_time(web: Service) -> None:
    dutch = route(web, op="2026-11-23T20:30")  # MIND Korrelatie is open until nine on working days
    assert dutch == route(web, op="2026-11-23T19:30+00:00") == route(web, op="2026-11-23T19:30Z")
    assert dutch != route(web, op="2026-11-23T20:30+00:00")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["meldroute", "--gemeente=Atlantis", "--rol=burger", "--urgentie=acuut"], "Atlantis"),
        (["meldroute", "--gemeente=Utrecht", "--rol=buur", "--urgentie=acuut"], "buur"),
        (["meldroute", "--gemeente=Utrecht", "--rol=burger", "--urgentie=acuut", "--op=morgen"], "morgen"),
        (["begeleider", "uitnodigen", "--gemeente=Atlantis", "--team=A", "--naam=B"], "Atlantis"),
        (["dans"], "dans"),
    ],
)
def test_a_mistake_in_what_was_asked_is_told_without_a_traceback(web: Service, words: list[str], named: str) -> None:
    done = web.command(*words)
    assert done.returncode == 2
    assert named in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_the_settings_of_the_tests_leave_nothing_to_the_machine() -> None:
    from waakvlam.config import SETTINGS

    own = {"WAAKVLAM_DATA", "WAAKVLAM_DATABASE", "WAAKVLAM_DEMO_DATABASE", "WAAKVLAM_SLEUTELS", "WAAKVLAM_POORT", "WAAKVLAM_ACTIONS_PORT"}
    assert {setting.naam for setting in SETTINGS.values()} == set(QUIET) | own
