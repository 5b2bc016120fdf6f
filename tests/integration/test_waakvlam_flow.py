"""Does a waakvlam begin only with toestemming, ask at its moment, hear silence, and end at once?"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from tests.databases import only_sqlite
from tests.fakes.app import Person, Service, agree_waakvlam, fill_melding, understood_as
from waakvlam.adapters.database.tables import checkin, plan, toestemming
from waakvlam.domain.errors import NotDelivered, Unreachable
from waakvlam.domain.inbox import Vorm
from waakvlam.domain.labels import Soort, Stemming
from waakvlam.services.answer_checkin import answer_checkin
from waakvlam.services.continue_conversation import begin
from waakvlam.services.tick import tick

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
QUESTION = "hoe gaat het vandaag"


async def column(service: Service, field: object) -> list[object]:
    async with service.store.engine.connect() as connection:
        return [row[0] for row in await connection.execute(select(field))]  # type: ignore[call-overload]


def questions(person: Person) -> int:
    return sum(QUESTION in message.tekst for message in person.messages)


async def up_to(service: Service, person: Person, *labels: str) -> str:
    """Begin, and press or type these."""
    await person.gives(Vorm.BEGIN)
    said = await person.presses("Ik wil een waakvlam")
    for label in labels:
        said = await (person.presses(label) if label in person.buttons else person.says(label))
    return said


async def test_a_waakvlam_begins_with_a_toestemming_for_each_purpose(service: Service) -> None:
    sanne, ria = await service.begeleider("sanne"), service.person("ria")
    said = await agree_waakvlam(ria)
    assert "Afgesproken" in said
    assert "dinsdag 24 november om 10:00" in said  # it is Monday, ten o'clock sharp
    async with service.store.engine.connect() as connection:
        kept = (await connection.execute(select(toestemming))).all()
    assert {row.doel for row in kept} == {"checkins", "begeleider"}
    assert all(row.versie and row.gegeven_op == service.clock() and row.ingetrokken_op is None for row in kept)
    assert "Ria de Vries heeft een waakvlam" in sanne.last.tekst


async def test_the_words_of_toestemming_name_the_team_and_both_purposes(service: Service) -> None:
    await service.begeleider("sanne", team="Wijkteam Klarendal")
    said = await up_to(service, service.person("ria"), "Ja, 16 of ouder", "Arnhem")
    assert all(part in said for part in ("Wijkteam Klarendal", "1.", "2.", "STOP"))


@pytest.mark.parametrize("said", ["Nee, jonger", "nee", "ik ben 15", "13 jaar"])
@only_sqlite
async def test_who_is_under_sixteen_gets_the_kindertelefoon_and_no_waakvlam(service: Service, said: str) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    answer = await up_to(service, ria, said)
    assert "0800-0432" in answer
    assert "0800-2000" in answer
    assert await column(service, plan.c.id) == []
    assert await ria.concept() is None


@pytest.mark.parametrize("said", ["ja", "ik ben 16", "ik ben 82 jaar"])
@only_sqlite
async def test_who_is_sixteen_may_go_on(service: Service, said: str) -> None:
    await service.begeleider("sanne")
    assert "welke gemeente" in await up_to(service, service.person("ria"), said)


async def test_without_a_team_nothing_begins(service: Service) -> None:
    ria = service.person("ria")
    said = await up_to(service, ria, "Ja, 16 of ouder", "Utrecht")
    assert "geen team" in said
    assert "huisarts" in said
    assert await ria.concept() is None


@pytest.mark.parametrize(
    "answers",
    [
        ("Ja, 16 of ouder", "Arnhem", "Nee, liever niet"),
        ("Ja, 16 of ouder", "Arnhem", "Ja, dat is goed", "Ria", "Elke dag", "'s Ochtends om 10 uur", "Nee, toch niet"),
        ("Ja, 16 of ouder", "Arnhem", "laat maar"),
    ],
)
@only_sqlite
async def test_no_is_no_at_every_question(service: Service, answers: tuple[str, ...]) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    assert "doen we het niet" in await up_to(service, ria, *answers)
    assert await column(service, plan.c.id) == []
    assert await column(service, toestemming.c.id) == []


TIMES = [
    # what is said, and the local time agreed
    ("'s Ochtends om 10 uur", "10:00"), ("'s Middags om 2 uur", "14:00"), ("'s Avonds om 7 uur", "19:00"), ("9:30", "09:30"),
    ("half 8 's avonds", "19:30"), ("na het eten", "19:00"), ("kwart over 4", "16:15"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "tijd"), TIMES, ids=[row[0] for row in TIMES])
@only_sqlite
async def test_the_time_is_the_one_that_was_said(service: Service, said: str, tijd: str) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    answer = await up_to(service, ria, "Ja, 16 of ouder", "Arnhem", "Ja, dat is goed", "Ria", "Elke dag", said)
    assert f"om {tijd}" in answer
    await ria.presses("Ja, start maar")
    assert await column(service, plan.c.tijd) == [tijd]


SAID_AT_ONCE = [
    # the answer to "how often", and what the summary says of it; the Monday of the tests is at ten
    ("doordeweeks na het eten", "Hoe vaak: Doordeweeks", "maandag 23 november om 19:00"),
    ("elke ochtend rond half 9", "Hoe vaak: Elke dag", "dinsdag 24 november om 08:30"),
    ("in het weekend 's avonds", "Hoe vaak: Elke zaterdag en zondag", "zaterdag 28 november om 19:00"),
    ("1x p/m op woensdag om 9:30", "Hoe vaak: Elke vier weken, woensdag", "woensdag 25 november om 09:30"),
    ("elke dag om 12 uur maar niet op maandag", "Hoe vaak: Elke dag, niet op maandag", "dinsdag 24 november om 12:00"),
]


@pytest.mark.parametrize(("said", "often", "first"), SAID_AT_ONCE, ids=[row[0] for row in SAID_AT_ONCE])
@only_sqlite
async def test_how_often_when_and_on_which_days_may_be_said_in_one_go(service: Service, said: str, often: str, first: str) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    answer = await up_to(service, ria, "Ja, 16 of ouder", "Arnhem", "Ja, dat is goed", "Ria", said)
    assert often in answer
    assert first in answer
    await ria.presses("Ja, start maar")
    assert "Afgesproken" in ria.last.tekst


async def test_days_that_were_refused_are_kept_and_no_check_in_falls_on_them(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    said = await up_to(service, ria, "Ja, 16 of ouder", "Arnhem", "Ja, dat is goed", "Ria", "niet op dinsdag")
    assert "rekening mee: niet op dinsdag" in said
    assert "Hoe vaak zal ik" in said
    assert "woensdag 25 november" in await ria.says("elke dag om 10 uur")
    await ria.presses("Ja, start maar")
    assert await column(service, plan.c.dagen) == ["134567"]
    for days in (1, 1):  # Tuesday and Wednesday
        await service.tick(days=days)
    assert questions(ria) == 1


async def asks_again(service: Service, ria: Person, said: str) -> str:
    """What is said to an inwoner who has a waakvlam and asks for another rhythm."""

    async def change(beurt: object, question: dict[str, object]) -> None:
        await begin(beurt, "waakvlam", tekst=str(question["tekst"]))  # type: ignore[arg-type]

    service.nlu.will_do(change)
    return await ria.says(said)


async def test_another_rhythm_that_is_asked_for_is_offered_and_holds_after_a_yes(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    said = await asks_again(service, ria, "doordeweeks na het eten komt beter uit")
    assert "dit van maken: Doordeweeks, om 19:00" in said
    assert await column(service, plan.c.dagen) == ["1234567"]
    assert "maandag 23 november om 19:00" in await ria.presses("Ja, verander het")
    assert (await column(service, plan.c.dagen), await column(service, plan.c.tijd)) == (["12345"], ["19:00"])
    assert len(await column(service, toestemming.c.id)) == 2  # what was agreed to has not changed
    assert "Dat snap ik niet" not in await ria.presses("Ja, verander het")
    assert "dit van maken: Om de week, om 19:00" in await asks_again(service, ria, "liever om de week")


@only_sqlite
async def test_what_is_asked_as_it_already_is_or_cannot_be_offers_nothing_new(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    assert "dit van maken" not in await asks_again(service, ria, "elke dag")
    said = await asks_again(service, ria, "kan het elk uur")
    assert "Luisterlijn" in said
    assert "Je hebt al een waakvlam" in said


@only_sqlite
async def test_a_changed_rhythm_of_a_waakvlam_that_stopped_changes_nothing(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    await asks_again(service, ria, "liever om de week")
    token = ria.token("Ja, verander het")
    await ria.says("stop")
    assert "geen waakvlam" in await ria.gives(Vorm.KNOP, token=token)


KINDLY_REFUSED = [
    ("elke 31e", "vaste dag van de week"), ("nooit", "geen waakvlam"), ("op mijn verjaardag", "vier weken"), ("elk uur", "Luisterlijn"),
    ("alleen als het slecht gaat", "vaste momenten"), ("elke dag om 25 uur", "tussen 7 uur"), ("blauw", "Kies een van de knoppen"),
]


@pytest.mark.parametrize(("said", "reason"), KINDLY_REFUSED, ids=[row[0] for row in KINDLY_REFUSED])
@only_sqlite
async def test_what_cannot_be_agreed_is_refused_with_its_reason_and_asked_again(service: Service, said: str, reason: str) -> None:
    await service.begeleider("sanne")
    answer = await up_to(service, service.person("ria"), "Ja, 16 of ouder", "Arnhem", "Ja, dat is goed", "Ria", said)
    assert reason in answer
    assert "Hoe vaak zal ik" in answer


async def test_at_the_summary_the_rhythm_can_be_said_anew(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await up_to(service, ria, "Ja, 16 of ouder", "Arnhem", "Ja, dat is goed", "Ria", "elke dag om 10 uur")
    said = await ria.says("doe toch maar om de week op vrijdag")
    assert "Hoe vaak: Om de week, vrijdag" in said
    assert "vrijdag 27 november om 10:00" in said


ANEW = [("doe maar om de week", "Om de week"), ("ja maar liever elke dag", "Elke dag"), ("nee elke dag graag", "Elke dag")]


@pytest.mark.parametrize(("said", "shown"), ANEW, ids=[row[0] for row in ANEW])
@only_sqlite
async def test_a_yes_or_no_with_another_rhythm_is_that_rhythm(service: Service, said: str, shown: str) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await up_to(service, ria, "Ja, 16 of ouder", "Arnhem", "Ja, dat is goed", "Ria", "elke week om 10 uur")
    assert f"Hoe vaak: {shown}" in await ria.says(said)
    assert await column(service, plan.c.state) == []


@pytest.mark.parametrize("said", ["ja maar ik heet anders", "nee ik heet Truus", "toch niet in Arnhem"])
@only_sqlite
async def test_a_yes_or_no_that_says_more_neither_starts_nor_drops_the_waakvlam(service: Service, said: str) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await up_to(service, ria, "Ja, 16 of ouder", "Arnhem", "Ja, dat is goed", "Ria", "elke week om 10 uur")
    assert "Hoe vaak: Elke week" in await ria.says(said)
    assert await column(service, plan.c.state) == []
    await ria.says("ja hoor, start maar")
    assert await column(service, plan.c.state) == ["actief"]


@only_sqlite
async def test_what_was_said_with_the_wish_for_a_waakvlam_is_not_asked_again(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")

    async def start(beurt: object, question: dict[str, object]) -> None:
        await begin(beurt, "waakvlam", tekst=str(question["tekst"]))  # type: ignore[arg-type]

    service.nlu.will_do(start)
    await ria.says("ik woon in Arnhem en wil elke dinsdag na het eten een berichtje")
    service.nlu.mode = "away"
    await ria.presses("Ja, 16 of ouder")
    await ria.presses("Ja, dat is goed")
    said = await ria.says("Ria")
    assert "Hoe vaak: Elke week, dinsdag" in said
    assert "dinsdag 24 november om 19:00" in said


@pytest.mark.parametrize("said", ["om 3 uur 's nachts", "25:00", "ooit", "23:30"])
@only_sqlite
async def test_no_time_is_agreed_at_which_people_sleep(service: Service, said: str) -> None:
    await service.begeleider("sanne")
    answer = await up_to(service, service.person("ria"), "Ja, 16 of ouder", "Arnhem", "Ja, dat is goed", "Ria", "Elke dag", said)
    assert "Die tijd snap ik niet" in answer


@pytest.mark.parametrize(
    ("label", "days"), [("Elke dag", [1, 1, 1]), ("Twee keer per week", [3, 4, 3]), ("Elke week", [7, 7, 7]), ("Om de week", [14, 14, 14])]
)
@only_sqlite
async def test_check_ins_come_as_often_as_agreed(service: Service, label: str, days: list[int]) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria, frequentie=label)
    await service.tick(days=1)
    assert questions(ria) == 1
    for number, gap in enumerate(days):
        await ria.presses("🙂 Goed")
        if gap > 1:
            await service.tick(days=gap - 1)
            assert questions(ria) == number + 1
            await service.tick(days=1)
        else:
            await service.tick(days=1)
        assert questions(ria) == number + 2


async def test_a_check_in_comes_once_though_two_clocks_tick_at_once(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    now = service.clock.later(days=1)
    await asyncio.gather(*(tick(service.app, now=now) for _ in range(3)))
    await service.deliver()
    assert questions(ria) == 1
    assert len(await column(service, checkin.c.id)) == 1


async def test_not_a_minute_too_early(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    await service.tick(hours=23, minutes=59)
    assert questions(ria) == 0
    await service.tick(minutes=1)
    assert questions(ria) == 1


@pytest.mark.parametrize(("late", "comes"), [(timedelta(hours=3), 1), (timedelta(hours=3, minutes=1), 0), (timedelta(hours=15), 0)])
async def test_a_check_in_more_than_three_hours_late_is_skipped_and_the_next_comes(service: Service, late: timedelta, comes: int) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    service.clock.later(days=1)
    service.clock.now += late
    await service.tick()
    assert questions(ria) == comes
    service.clock.now += timedelta(days=1) - late
    await service.tick()
    assert questions(ria) == comes + 1


async def test_after_an_outage_of_a_week_one_check_in_comes_and_not_seven(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    await service.tick(days=8)
    assert questions(ria) <= 1
    await service.tick(days=1)
    assert questions(ria) in {1, 2}


@pytest.mark.parametrize(
    "start", [datetime(2026, 10, 22, 8, 0, tzinfo=UTC), datetime(2027, 3, 25, 9, 0, tzinfo=UTC)], ids=["autumn", "spring"]
)
@only_sqlite
async def test_ten_o_clock_stays_ten_o_clock_when_the_clock_changes(service: Service, start: datetime) -> None:
    service.clock.now = start
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    for _ in range(24 * 6):
        await tick(service.app, now=service.clock.later(hours=1))
        await service.deliver()
        if ria.messages and QUESTION in ria.last.tekst:
            await ria.presses("🙂 Goed")
    moments = await column(service, checkin.c.moment)
    assert len(moments) >= 5
    assert {moment.astimezone(AMSTERDAM).strftime("%H:%M") for moment in moments} == {"10:00"}  # type: ignore[attr-defined]
    assert len({moment.astimezone(AMSTERDAM).date() for moment in moments}) == len(moments)  # type: ignore[attr-defined]


ANSWERS = [
    # what is pressed or typed, and the mood that is stored
    ("🙂 Goed", Stemming.GOED), ("😐 Gaat wel", Stemming.MATIG), ("🙁 Slecht", Stemming.SLECHT), ("😀", Stemming.GOED),
    ("👍", Stemming.GOED), ("😐", Stemming.MATIG), ("😢", Stemming.SLECHT), ("8", Stemming.GOED), ("6", Stemming.MATIG),
    ("3", Stemming.SLECHT),
    ("een 7", Stemming.GOED),
]  # fmt: skip


@pytest.mark.parametrize(("said", "stemming"), ANSWERS, ids=[row[0] for row in ANSWERS])
@only_sqlite
async def test_a_button_a_face_or_a_mark_is_an_answer_without_rasa(service: Service, said: str, stemming: Stemming) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    await service.tick(days=1)
    assert await (ria.presses(said) if said in ria.buttons else ria.says(said))
    assert await column(service, checkin.c.stemming) == [stemming]
    assert await column(service, checkin.c.state) == ["beantwoord"]


async def test_words_are_an_answer_with_rasa(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    await service.tick(days=1)

    async def matig(beurt: object, question: dict[str, object]) -> None:
        assert question["metadata"]["context"] == "checkin"  # type: ignore[index]
        await answer_checkin(beurt, stemming=Stemming.MATIG, tekst=str(question["tekst"]))  # type: ignore[arg-type]

    service.nlu.will_do(matig)
    assert "Dank je dat je het zegt" in await ria.says("och, het kabbelt zo'n beetje voort")
    assert await column(service, checkin.c.stemming) == ["matig"]


async def test_words_without_rasa_are_kept_and_the_three_buttons_are_offered(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    await service.tick(days=1)
    assert "Welke past het beste" in await ria.says("och, het kabbelt zo'n beetje voort")
    assert ria.buttons == ["🙂 Goed", "😐 Gaat wel", "🙁 Slecht"]
    await ria.presses("😐 Gaat wel")
    assert await column(service, checkin.c.stemming) == ["matig"]


async def test_badly_reaches_the_team_at_once_and_puts_the_safety_question(service: Service) -> None:
    sanne, ria = await service.begeleider("sanne"), service.person("ria")
    await agree_waakvlam(ria)
    await service.tick(days=1)
    said = await ria.presses("🙁 Slecht")
    assert "Ik laat je begeleiders weten" in said
    assert service.app.texts("veiligheid.vraag.zelf") in said
    assert "Ria de Vries antwoordde op de waakvlam dat het slecht gaat" in sanne.last.tekst


async def test_badly_without_anybody_in_reach_promises_nothing(service: Service) -> None:
    sanne, ria = await service.begeleider("sanne"), service.person("ria")
    await agree_waakvlam(ria)
    await sanne.gives(Vorm.GEBLOKKEERD)
    await service.tick(days=1)
    said = await ria.presses("🙁 Slecht")
    assert "Ik kan nu geen begeleider bereiken" in said


async def test_a_check_in_is_answered_once(service: Service) -> None:
    sanne, ria = await service.begeleider("sanne"), service.person("ria")
    await agree_waakvlam(ria)
    await service.tick(days=1)
    well, badly = ria.token("🙂 Goed"), ria.token("🙁 Slecht")
    await ria.gives(Vorm.KNOP, token=badly)
    await ria.presses("Nee, geen gevaar nu")
    for token in (badly, well):
        assert await ria.gives(Vorm.KNOP, token=token) == service.app.texts("checkin.voorbij")
    assert await column(service, checkin.c.stemming) == ["slecht"]
    assert sum("antwoordde op de waakvlam dat het slecht" in message.tekst for message in sanne.messages) == 1


async def test_silence_gets_one_reminder_and_then_one_word_to_the_begeleider(service: Service) -> None:
    sanne, ria = await service.begeleider("sanne"), service.person("ria")
    await agree_waakvlam(ria, frequentie="Om de week")
    await service.tick(days=1)
    heard, had = len(sanne.messages), len(ria.messages)
    await service.tick(hours=23)
    assert len(ria.messages) == had
    await service.tick(hours=1)
    assert "nog niets van je gehoord" in ria.last.tekst
    await service.tick(hours=23)
    assert len(sanne.messages) == heard
    await service.tick(hours=1)
    assert "antwoordde niet op de waakvlam" in sanne.last.tekst
    for _ in range(5):
        await service.tick(days=1)
    assert len(sanne.messages) == heard + 1
    assert len(ria.messages) == had + 1


async def test_two_clocks_at_once_remind_once_and_tell_once(service: Service) -> None:
    sanne, ria = await service.begeleider("sanne"), service.person("ria")
    await agree_waakvlam(ria, frequentie="Om de week")
    await service.tick(days=1)
    for _ in range(2):
        now = service.clock.later(days=1)
        await asyncio.gather(tick(service.app, now=now), tick(service.app, now=now))
        await service.deliver()
    assert sum("nog niets van je gehoord" in message.tekst for message in ria.messages) == 1
    assert sum("antwoordde niet" in message.tekst for message in sanne.messages) == 1


async def test_an_answer_after_the_reminder_ends_the_silence(service: Service) -> None:
    sanne, ria = await service.begeleider("sanne"), service.person("ria")
    await agree_waakvlam(ria, frequentie="Om de week")
    await service.tick(days=1)
    await service.tick(days=1)
    await ria.presses("🙂 Goed")
    await service.tick(days=3)
    assert not any("antwoordde niet" in message.tekst for message in sanne.messages)


async def test_what_was_not_delivered_never_counts_as_silence(service: Service) -> None:
    sanne, ria = await service.begeleider("sanne"), service.person("ria")
    await agree_waakvlam(ria, frequentie="Om de week")
    service.channel.fails(*[NotDelivered(reden="geen netwerk", tijdelijk=True)] * 500, adres="ria")
    for _ in range(6):
        await service.tick(days=1)
    assert not any("antwoordde niet" in message.tekst for message in sanne.messages)
    assert not any("nog niets van je gehoord" in message.tekst for message in ria.messages)


async def test_who_blocked_the_bot_is_told_apart_from_silence(service: Service) -> None:
    sanne, ria = await service.begeleider("sanne"), service.person("ria")
    await agree_waakvlam(ria, frequentie="Om de week")
    service.channel.fails(Unreachable(reden="geblokkeerd"), adres="ria")
    await service.tick(days=1)
    assert "iets anders dan stilte" in sanne.last.tekst
    for _ in range(4):
        await service.tick(days=1)
    assert not any("antwoordde niet" in message.tekst for message in sanne.messages)


STATES = ["quiet", "checkin", "melding", "safety", "danger", "waakvlam", "reminder"]


async def _bring(service: Service, ria: Person, state: str) -> None:
    if state == "checkin":
        await service.tick(days=1)
    elif state == "reminder":
        await service.tick(days=1)
        await service.tick(days=1)
    elif state == "melding":
        await fill_melding(ria)
    elif state == "safety":
        await ria.says("de post ligt op de mat bij de buren")
    elif state == "danger":
        await ria.says("ik ga er vanavond een eind aan maken")
    elif state == "waakvlam":
        await ria.says("hallo")
        await ria.presses("Nee, geen gevaar nu")
        await ria.presses("Ik wil een waakvlam")


@pytest.mark.parametrize("word", ["STOP", "stop maar"])
@pytest.mark.parametrize("state", STATES)
@only_sqlite
async def test_stop_works_in_every_state_of_a_conversation(service: Service, state: str, word: str) -> None:
    sanne, ria = await service.begeleider("sanne"), service.person("ria")
    await agree_waakvlam(ria)
    await _bring(service, ria, state)
    said = await ria.says(word)
    assert "Je waakvlam is gestopt" in said
    assert await column(service, plan.c.state) == ["gestopt"]
    assert None not in await column(service, toestemming.c.ingetrokken_op)
    assert "gestopt met de waakvlam" in sanne.last.tekst
    before = questions(ria)
    for _ in range(3):
        await service.tick(days=1)
    assert questions(ria) == before


async def test_stop_takes_back_what_waits_to_be_sent(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    await tick(service.app, now=service.clock.later(days=1))
    await ria.sends(Vorm.TEKST, tekst="stop")
    await service.settle()
    assert questions(ria) == 0


async def test_stop_without_a_waakvlam_says_so(service: Service) -> None:
    buur = service.person("buur")
    service.nlu.will_say(understood_as(Soort.WAAKVLAM_STOP, "niets te stoppen"))
    assert await buur.says("stop")


async def test_a_waakvlam_that_runs_is_shown_and_not_begun_twice(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    await ria.gives(Vorm.BEGIN)
    assert "Je hebt al een waakvlam" in await ria.presses("Ik wil een waakvlam")
    assert await column(service, plan.c.state) == ["actief"]
    assert "gestopt" in await ria.presses("Stoppen")


async def test_agreeing_anew_replaces_the_old_agreement(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria)
    await ria.gives(Vorm.BEGIN)
    await ria.presses("Ik wil een waakvlam")
    await ria.presses("Opnieuw afspreken")
    for label in ("Ja, 16 of ouder", "Arnhem", "Ja, dat is goed", "Ria", "Elke week", "'s Avonds om 7 uur", "Ja, start maar"):
        await (ria.presses(label) if label in ria.buttons else ria.says(label))
    assert sorted(await column(service, plan.c.state)) == ["actief", "gestopt"]


async def test_the_team_gets_no_word_of_what_was_answered_well(service: Service) -> None:
    sanne, ria = await service.begeleider("sanne"), service.person("ria")
    await agree_waakvlam(ria)
    heard = len(sanne.messages)
    for _ in range(3):
        await service.tick(days=1)
        await ria.presses("🙂 Goed")
    assert len(sanne.messages) == heard


async def test_an_answer_after_the_silence_was_told_is_still_welcome(service: Service) -> None:
    await service.begeleider("sanne")
    ria = service.person("ria")
    await agree_waakvlam(ria, frequentie="Om de week")
    for _ in range(3):
        await service.tick(days=1)
    assert "Fijn om te horen" in await ria.presses("🙂 Goed")
    assert await column(service, checkin.c.stemming) == ["goed"]
