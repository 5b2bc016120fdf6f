"""Does a worry on Telegram reach a begeleider on Telegram, and does the melder hear of it?"""

from __future__ import annotations

import re

import httpx
import pytest

from tests.acceptance.service import Service
from tests.acceptance.telegram_client import FakeTelegram, TelegramChat

pytestmark = [pytest.mark.processes, pytest.mark.rasa]
WORRY = "mijn buurvrouw in {} doet al weken de gordijnen niet open"


def invite(service: Service, *, gemeente: str, team: str, naam: str, inhoud: bool) -> str:
    """A code for a new begeleider."""
    words = ["begeleider", "uitnodigen", f"--gemeente={gemeente}", f"--team={team}", f"--naam={naam}"]
    done = service.command(*words, *(["--inhoud-in-bericht"] if inhoud else []))
    assert done.returncode == 0, done.stderr
    return re.search(r"uitnodiging ([0-9A-Z-]{9,})", done.stdout).group(1)  # type: ignore[union-attr]


def bound(service: Service, telegram: FakeTelegram, *, gemeente: str, team: str, naam: str, inhoud: bool) -> TelegramChat:
    """A begeleider whose chat is bound by a code."""
    chat = telegram.person()
    chat.say(f"uitnodiging {invite(service, gemeente=gemeente, team=team, naam=naam, inhoud=inhoud)}", f"Welkom {naam}")
    return chat


def tell_worry(buur: TelegramChat, *, gemeente: str, persoon: str) -> str:
    """A whole melding up to its code."""
    buur.say(WORRY.format(gemeente), "gevaar")
    buur.press("Nee, geen gevaar", "Over wie")
    buur.say(persoon, "Waar kan het team")
    buur.say("Steenstraat 12, derde etage", "bekend zijn")
    summary = buur.press("Anoniem", "mag ik het versturen")
    assert persoon in summary["text"]
    done = buur.press("Ja, verstuur", "doorgegeven")
    return re.search(r"WV-[0-9A-Z]{4}-[0-9A-Z]{4}", done["text"]).group()  # type: ignore[union-attr]


@pytest.fixture(scope="module")
def arnhem(on_telegram: Service, telegram: FakeTelegram) -> TelegramChat:
    """A begeleider whose gemeente leaves the content out of an alert, which is the default."""
    return bound(on_telegram, telegram, gemeente="Arnhem", team="Wijkteam Noord", naam="Sanne", inhoud=False)


def test_an_alert_carries_no_content_and_the_link_behind_open_works_once(
    on_telegram: Service, telegram: FakeTelegram, arnhem: TelegramChat
) -> None:
    buur = telegram.person()
    code = tell_worry(buur, gemeente="Arnhem", persoon="mevrouw Klaproos")
    alert = arnhem.wait(code)
    assert "Klaproos" not in alert["text"]
    assert "gordijnen" not in alert["text"]
    link = re.search(r"http://\S+/inzien/\S+", arnhem.press("Open", "/inzien/")["text"]).group()  # type: ignore[union-attr]
    assert link.startswith(on_telegram.url)
    before = httpx.get(link)
    assert before.status_code == 200
    assert "Klaproos" not in before.text  # a preview that a chat fetches by itself must not use the link up
    assert "Klaproos" in httpx.post(link).text
    again = httpx.post(link)
    assert again.status_code == 410
    assert "Klaproos" not in again.text
    arnhem.press("Ik pak dit op", "opgepakt")
    buur.wait(f"melding {code} opgepakt")
    assert not any("Klaproos" in text for text in arnhem.texts())


def test_where_the_gemeente_switched_it_on_the_alert_has_the_content(on_telegram: Service, telegram: FakeTelegram) -> None:
    begeleider = bound(on_telegram, telegram, gemeente="Utrecht", team="Buurtteam", naam="Omar", inhoud=True)
    buur = telegram.person()
    code = tell_worry(buur, gemeente="Utrecht", persoon="meneer Kamille")
    assert "meneer Kamille" in begeleider.wait(code)["text"]
    begeleider.press("Ik pak dit op", "opgepakt")
    buur.wait(f"melding {code} opgepakt")


def test_another_begeleider_of_the_team_hears_who_was_first(on_telegram: Service, telegram: FakeTelegram) -> None:
    one = bound(on_telegram, telegram, gemeente="Lelystad", team="Sociaal team", naam="Lotte", inhoud=True)
    two = bound(on_telegram, telegram, gemeente="Lelystad", team="Sociaal team", naam="Bram", inhoud=True)
    code = tell_worry(telegram.person(), gemeente="Lelystad", persoon="meneer Distel")
    one.wait(code)
    two.wait(code)
    one.press("Ik pak dit op", "Jij hebt")
    two.wait("opgepakt door Lotte")
    two.press("Ik pak dit op", "opgepakt door Lotte")


def test_a_code_of_an_invitation_works_once(on_telegram: Service, telegram: FakeTelegram) -> None:
    code = invite(on_telegram, gemeente="Amsterdam", team="Buurtteam", naam="Iris", inhoud=False)
    telegram.person().say(f"/start {code.replace('-', '').lower()}", "Welkom Iris")
    telegram.person().say(f"uitnodiging {code}", "werkt niet")


def test_a_gemeente_without_a_team_gets_whom_to_call_and_nothing_is_passed_on(on_telegram: Service, telegram: FakeTelegram) -> None:
    buur = telegram.person()
    buur.say(WORRY.format("Weert"), "gevaar")
    said = buur.press("Nee, geen gevaar", "geen team")["text"]
    assert "0800" in said
    assert not any("doorgegeven aan" in text for text in buur.texts())


def test_danger_on_telegram_is_answered_at_once(on_telegram: Service, telegram: FakeTelegram) -> None:
    inwoner = telegram.person()
    told = inwoner.say("ik maak er vanavond een eind aan, ik heb alles klaarliggen", "113", seconds=2)
    assert "leest hier niemand" in told["text"]
    inwoner.say("laat maar", "112")
