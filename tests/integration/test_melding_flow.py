"""Does a worry become a melding, without Rasa, whatever is said?"""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import text

from tests.databases import only_sqlite
from tests.fakes.app import MELDING, Act, Service, fill_melding, labels
from waakvlam.adapters.database.tables import metadata
from waakvlam.domain.inbox import Vorm
from waakvlam.domain.labels import Rol, Soort
from waakvlam.domain.melding import normal_code
from waakvlam.domain.message import Button
from waakvlam.services import melding_reads
from waakvlam.services.continue_conversation import begin
from waakvlam.services.receive_message import receive_message
from waakvlam.services.view_melding import view_melding

CANARY = "kanariepietje"


async def everything_kept(service: Service) -> str:
    """Every value of every table, opened where it is sealed."""
    found: list[str] = []
    async with service.store.engine.connect() as connection:
        for table in metadata.sorted_tables:
            for row in await connection.execute(table.select()):
                for column in table.columns:
                    value = getattr(row, column.name)
                    if isinstance(value, bytes):
                        rij = row.id
                        found.append(service.store.vault.open(value, tabel=table.name, kolom=column.name, rij=rij))
                    else:
                        found.append(str(value))
    return "\n".join(found)


async def rows(service: Service, table: str) -> int:
    async with service.store.engine.connect() as connection:
        return int((await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one())


async def test_a_worry_becomes_a_melding_by_buttons_alone(service: Service) -> None:
    sanne, buur = await service.begeleider("sanne"), service.person("buur")
    await buur.gives(Vorm.BEGIN)
    for label in ("Ik maak me zorgen", "Nee, geen gevaar nu", "Buur, familie"):
        await buur.presses(label)
    await buur.says("Arnhem")
    for answer in ("Dat weet ik niet", "Dat weet ik niet"):
        await buur.presses(answer)
    await buur.says("de gordijnen zijn dicht")
    await buur.presses("Dat weet ik niet")
    assert "niet bekend" in await buur.presses("1. Anoniem")
    said = await buur.presses("Ja, verstuur")
    assert "doorgegeven aan Wijkteam" in said
    assert "de gordijnen zijn dicht" in sanne.last.tekst
    assert await rows(service, "melding") == 1


async def test_a_worry_becomes_a_melding_in_words_alone(service: Service) -> None:
    sanne, buur = await service.begeleider("sanne"), service.person("buur")
    await buur.gives(Vorm.BEGIN)
    await buur.presses("Ik maak me zorgen")
    for words in ("nee", "ik ben de buurvrouw", "in Arnhem", *MELDING.values(), "alleen het team", "Ina Smit, 06 12345678"):
        await buur.says(words)
    assert all(said in buur.last.tekst for said in (*MELDING.values(), "Ina Smit"))
    assert "doorgegeven" in await buur.says("ja")
    assert all(said in sanne.last.tekst for said in (*MELDING.values(), "Ina Smit"))


async def test_the_summary_names_who_will_receive_it(service: Service) -> None:
    await service.begeleider("sanne", team="Wijkteam Presikhaaf")
    assert "Wijkteam Presikhaaf" in await fill_melding(service.person("buur"))


async def test_the_melder_gets_a_code_that_can_be_asked_after_and_a_route_to_call(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await fill_melding(buur)
    said = await buur.presses("Ja, verstuur")
    code = normal_code(said)
    assert code is not None
    assert "0" in said.split("Bewaar die")[1]  # a number to call follows

    async def status(beurt: object, question: dict[str, object]) -> None:
        await begin(beurt, "status", tekst=str(question["tekst"]))  # type: ignore[arg-type]

    service.nlu.will_do(status, status)
    other = service.person("iemand-anders")
    assert f"{code} is binnen" in await buur.says(f"hoe staat het met {code}")
    answer = await other.says(f"hoe staat het met {code.replace('0', 'O')}")
    assert code in answer
    assert MELDING["gezien"] not in answer


async def test_an_anonymous_melder_is_not_asked_for_a_name(service: Service) -> None:
    sanne = await service.begeleider("sanne")
    buur = service.person("buur")
    assert "Hoe heet je" not in await fill_melding(buur, bekendheid="1. Anoniem")
    await buur.presses("Ja, verstuur")
    assert "Melder:" not in sanne.last.tekst
    assert "anoniem" in sanne.last.tekst


@pytest.mark.parametrize("bekendheid", ["2. Alleen het team", "3. Open"])
@only_sqlite
async def test_a_melder_who_may_be_known_is_asked_for_a_name_and_may_skip_it(service: Service, bekendheid: str) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    assert "Hoe heet je" in await fill_melding(buur, bekendheid=bekendheid)
    assert "Melder: niet bekend" in await buur.presses("Sla over")


async def test_what_was_said_is_not_asked_again(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    worry = "ik ben vrijwilliger en mijn maatje in Arnhem doet al drie weken de gordijnen niet open"

    async def start(beurt: object, question: dict[str, object]) -> None:
        found = labels(Soort.MELDING, rol=Rol.VRIJWILLIGER, signalen=("gordijnen_dicht",))
        await begin(beurt, "melding", tekst=str(question["tekst"]), triage=found)  # type: ignore[arg-type]

    service.nlu.will_do(start)
    opening = await buur.says(worry)
    assert "gordijnen dicht" in opening
    assert "Arnhem" in opening
    service.nlu.mode = "away"
    assert "Over wie maak je je zorgen? Ik las: ‘mijn maatje’." in await buur.presses("Nee, geen gevaar nu")
    assert "Waar kan" in await buur.presses("Zo is het genoeg")
    assert "Hoe wil je bekend zijn" in await buur.says("in het park")  # what was seen, and since when, was said already
    summary = await buur.presses("1. Anoniem")
    assert worry in summary
    assert "Over wie: mijn maatje" in summary
    assert "Sinds: al drie weken (rond 2 november 2026)" in summary


def starts(**changed: object) -> Act:
    """What Rasa's action does with a worry."""

    async def start(beurt: object, question: dict[str, object]) -> None:
        await begin(beurt, "melding", tekst=str(question["tekst"]), triage=labels(Soort.MELDING, **changed))  # type: ignore[arg-type]

    return start


@only_sqlite
async def test_everything_told_at_once_leaves_only_what_was_not_told(service: Service) -> None:
    sanne, buur = await service.begeleider("sanne"), service.person("buur")
    service.nlu.will_do(starts())
    who = "mijn buurvrouw van 83 in Arnhem, Rozenstraat 7,"
    await buur.says(f"{who} is sinds begin september erg stil. er zijn geen kinderen, wel drie katten")
    service.nlu.mode = "away"
    assert "‘mijn buurvrouw van 83’" in await buur.presses("Nee, geen gevaar nu")
    assert "Hoe wil je bekend zijn" in await buur.says("weet ik niet")
    summary = await buur.presses("1. Anoniem")
    told = ("Over wie: mijn buurvrouw van 83", "Waar: Rozenstraat 7", "sinds begin september (rond 5 september 2026)", "Jij bent: buur")
    assert [part for part in told if part not in summary] == []
    assert "een oudere, geen kinderen in huis en dieren in huis" in summary
    await buur.presses("Ja, verstuur")
    assert [part for part in told[:3] if part not in sanne.last.tekst] == []
    assert "een oudere, geen kinderen in huis en dieren in huis" in sanne.last.tekst


@only_sqlite
async def test_what_is_told_with_another_answer_is_not_asked_again(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await buur.gives(Vorm.BEGIN)
    for label in ("Ik maak me zorgen", "Nee, geen gevaar nu", "Buur, familie"):
        await buur.presses(label)
    for words in ("Arnhem", "de man van hiernaast"):
        await buur.says(words)
    await buur.presses("Dat weet ik niet")
    assert "Hoe wil je bekend zijn" in await buur.says("hij zit sinds zijn scheiding in het donker")
    assert "Sinds: sinds zijn scheiding\n" in await buur.presses("1. Anoniem")


@only_sqlite
async def test_who_does_not_know_since_when_has_no_days_in_the_summary(service: Service) -> None:
    await service.begeleider("sanne")
    assert "Sinds: niet bekend\n" in await fill_melding(service.person("buur"), sinds="geen idee")


@only_sqlite
async def test_words_typed_while_the_safety_question_stands_open_count_too(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    service.nlu.will_do(starts())
    await buur.says("ik maak me zorgen om mijn buurvrouw")
    service.nlu.mode = "away"
    await buur.says("ze woont in Arnhem en doet al weken niet open")
    await buur.presses("Nee, geen gevaar nu")
    assert "Waar kan het team" in await buur.presses("Zo is het genoeg")
    assert "Hoe wil je bekend zijn" in await buur.says("Rozenstraat 7")


@only_sqlite
async def test_that_names_and_numbers_of_others_are_not_needed_is_said_once(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    service.nlu.will_do(starts(rol=Rol.BURGER))
    said = await buur.says("mevrouw Jansen hierboven in Arnhem is zo in de war, haar dochter heeft 06 12345678")
    assert "Je schrijft een naam en een telefoonnummer op" in said
    service.nlu.mode = "away"
    await buur.presses("Nee, geen gevaar nu")
    for words in ("de vrouw van hierboven", "Rozenstraat 7", "al weken"):
        assert "niet nodig" not in await buur.says(words)
    await buur.presses("1. Anoniem")
    assert "niet nodig" not in await buur.says("o en haar zoon Kees Jansen komt nooit")


@only_sqlite
async def test_the_address_that_was_asked_for_is_needed_and_another_one_is_not(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await buur.gives(Vorm.BEGIN)
    for label in ("Ik maak me zorgen", "Nee, geen gevaar nu", "Buur, familie"):
        await buur.presses(label)
    for words in ("Arnhem", "de man van hiernaast", "Rozenstraat 7"):
        assert "niet nodig" not in await buur.says(words)
    said = await buur.says("zijn zus op Tulpstraat 9 zegt dat hij niets meer eet")
    assert "Je schrijft een adres op" in said
    assert "Sinds wanneer" in said


CORRECTIONS = [
    # label of the field, what is said then, what the new summary holds
    ("Jij bent", "ik ben professional, via mijn werk", "professional"),
    ("Gemeente", "Arnhem", "Gemeente: Arnhem"),
    ("Over wie", "toch een ander: de vrouw van nummer 9", "de vrouw van nummer 9"),
    ("Waar", "op het plein bij de kerk", "op het plein bij de kerk"),
    ("Wat er is", "hij schreeuwt in de tuin", "hij schreeuwt in de tuin"),
    ("Sinds", "sinds de zomer", "sinds de zomer"),
    ("Bekend", "anoniem", "anoniem"),
]


@pytest.mark.parametrize(("field", "said", "shown"), CORRECTIONS, ids=[row[0] for row in CORRECTIONS])
@only_sqlite
async def test_each_field_can_be_corrected_and_the_others_stay(service: Service, field: str, said: str, shown: str) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    before = await fill_melding(buur)
    await buur.presses("Ik wil iets aanpassen")
    await buur.presses(field)
    after = await buur.says(said)
    assert shown in after
    kept = {line for line in before.splitlines() if ":" in line and not line.startswith((field, "Wat ik erin lees"))}
    assert kept <= set(after.splitlines())
    assert "doorgegeven" in await buur.presses("Ja, verstuur")


async def test_words_at_the_summary_belong_to_the_story(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await fill_melding(buur)
    assert "de hond blaft ook de hele nacht" in await buur.says("o en de hond blaft ook de hele nacht")


@pytest.mark.parametrize(
    "words", ["ja maar ze woont in zeist", "nee het klopt niet", "nee ze woont in zeist",
    "ja maar ze woont sinds een paar weken in zeist", "toch niet anoniem"]
)
@only_sqlite
async def test_a_yes_or_no_that_says_more_neither_sends_nor_drops_the_melding(service: Service, words: str) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await fill_melding(buur)
    assert "Wat wil je aanpassen" in await buur.says(words)
    assert "Gemeente" in buur.buttons
    assert await rows(service, "melding") == 0
    assert "doorgegeven" in await buur.says("ja, verstuur maar")


@pytest.mark.parametrize("words", ["nee dank je", "nee niet versturen", "nee laat maar", "nee toch maar niet", "laat maar"])
@only_sqlite
async def test_a_no_with_filler_drops_the_melding(service: Service, words: str) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await fill_melding(buur)
    assert "verstuur niets" in await buur.says(words)
    assert await buur.concept() is None


KNOWN = [
    # what is said to "how do you want to be known", and what is kept of it
    ("Ik wil niet dat iedereen het weet", None), ("de gemeente mag het niet weten", None), ("bel maar 06 12345678", None),
    ("niet anoniem", None),
    ("ik heb geopend", None), ("1", "anoniem"), ("2.", "meldpunt"), ("optie 3", "open"),
    ("liefst anoniem hoor, ik ben niet zo dapper", "anoniem"),
    ("niet anoniem maar open", "open"), ("alleen het wijkteam", "meldpunt"), ("maakt mij niet uit", "open"),
    ("niemand mag het weten", "anoniem"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "kept"), KNOWN, ids=[row[0] for row in KNOWN])
@only_sqlite
async def test_how_to_be_known_is_taken_from_whole_words_without_a_not(service: Service, said: str, kept: str | None) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await fill_melding(buur)
    await buur.presses("Ik wil iets aanpassen")
    await buur.presses("Bekend")
    answer = await buur.says(said)
    concept = await buur.concept()
    assert concept is not None
    assert (concept.velden["bekendheid"] or None) == kept
    assert kept or ("Kies een van de knoppen" in answer and "1. Anoniem" in buur.buttons)


ROLES = [
    ("ik ben iemand uit de straat", None), ("een persoon", None), ("ik ben geen familie", None), ("niet via mijn werk", None),
    ("mevrouw Jansen", None),
    ("ik ben geen familie maar de buurvrouw", "burger"), ("haar kleinzoon", "burger"), ("een vriendin", "burger"),
    ("vrijwilligster", "vrijwilliger"),
    ("maatschappelijk werker", "professional"), ("wijkverpleegkundige", "professional"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "kept"), ROLES, ids=[row[0] for row in ROLES])
@only_sqlite
async def test_the_role_is_taken_from_whole_words_without_a_not(service: Service, said: str, kept: str | None) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await fill_melding(buur)
    await buur.presses("Ik wil iets aanpassen")
    await buur.presses("Jij bent")
    answer = await buur.says(said)
    concept = await buur.concept()
    assert concept is not None
    assert (concept.velden["rol"] or None) == kept
    assert kept or ("Kies een van de knoppen" in answer and "Vrijwilliger" in buur.buttons)


async def test_no_is_no_and_nothing_of_it_is_kept(service: Service) -> None:
    sanne, buur = await service.begeleider("sanne"), service.person("buur")
    await fill_melding(buur, gezien=f"ik zag {CANARY}")
    heard = len(sanne.messages)
    assert "verstuur niets" in await buur.presses("Nee, niet versturen")
    assert len(sanne.messages) == heard
    assert await buur.concept() is None
    assert await rows(service, "melding") == 0


async def test_without_a_team_the_bot_says_whom_to_call_and_keeps_nothing(service: Service) -> None:
    buur = service.person("buur")
    await buur.says(f"{CANARY} in Utrecht doet de gordijnen niet open")
    await buur.presses("Nee, geen gevaar nu")
    await buur.presses("Ik maak me zorgen")
    said = await buur.presses("Buur, familie") if "Buur, familie of bekende" in buur.buttons else buur.last.tekst
    if "geen team" not in said:
        said = await buur.says("Utrecht")
    assert "geen team" in said
    assert "doorgegeven" not in said
    assert await buur.concept() is None
    assert await rows(service, "melding") == 0
    # Of what was dealt with only the inbox and the outbox know, and they forget it within a day or so.
    await service.tick(hours=25)
    assert CANARY not in await everything_kept(service)


async def test_a_draft_is_gone_after_its_hours(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await fill_melding(buur, gezien=f"ik zag {CANARY}")
    await service.tick(hours=31)
    assert CANARY not in await everything_kept(service)
    gesprek = await buur.gesprek()
    assert gesprek.vraag is None


async def test_a_gemeente_that_is_not_known_is_honest_too(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await buur.gives(Vorm.BEGIN)
    for label in ("Ik maak me zorgen", "Nee, geen gevaar nu", "Buur, familie"):
        await buur.presses(label)
    assert "Die plaats ken ik niet" in await buur.says("Grnblwtz")
    assert "Zonder gemeente" in await buur.presses("Dat weet ik niet")
    assert await buur.concept() is None


async def test_an_ambiguous_place_is_asked_about(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await buur.gives(Vorm.BEGIN)
    for label in ("Ik maak me zorgen", "Nee, geen gevaar nu", "Buur, familie"):
        await buur.presses(label)
    assert "meer plaatsen" in await buur.says("Bergen")
    assert len(buur.buttons) > 1


async def test_it_is_about_myself_leads_to_help(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await buur.gives(Vorm.BEGIN)
    await buur.presses("Ik maak me zorgen")
    await buur.presses("Nee, geen gevaar nu")
    said = await buur.presses("Het gaat over mijzelf")
    assert "Goed dat je het zegt" in said
    assert "Ja, ik wil een waakvlam" in buur.buttons


async def test_danger_that_was_confirmed_makes_the_melding_acute(service: Service) -> None:
    sanne, buur = await service.begeleider("sanne"), service.person("buur")
    await buur.gives(Vorm.BEGIN)
    await buur.presses("Ik maak me zorgen")
    assert "112" in await buur.presses("Ja, er is nu gevaar")
    await buur.presses("Ik heb gebeld")
    await buur.presses("Buur, familie")
    for words in ("Arnhem", *MELDING.values()):
        await buur.says(words)
    await buur.presses("1. Anoniem")
    await buur.presses("Ja, verstuur")
    assert "GEVAAR GEMELD" in sanne.last.tekst


async def test_two_begeleiders_press_at_once_and_one_gets_it_while_the_other_hears_who(service: Service) -> None:
    sanne, omar = await service.begeleider("sanne"), await service.begeleider("omar", naam="Omar")
    buur = service.person("buur")
    await fill_melding(buur)
    await buur.presses("Ja, verstuur")
    counts = {person.adres: len(person.messages) for person in (sanne, omar)}
    for person in (sanne, omar):
        await person.sends(Vorm.KNOP, token=person.token("Ik pak dit op"))
    both = [await service.claim(), await service.claim()]
    assert all(both)
    await asyncio.gather(*(receive_message(service.app, one) for one in both if one))
    await service.deliver()
    said = {p.adres: "\n".join(m.tekst for m in p.messages[counts[p.adres] :]) for p in (sanne, omar)}
    winners = [adres for adres, words in said.items() if "Jij hebt melding" in words]
    assert len(winners) == 1
    loser = "omar" if winners == ["sanne"] else "sanne"
    name = {"sanne": "Sanne", "omar": "Omar"}[winners[0]]
    assert f"al opgepakt door {name}" in said[loser]
    assert sum("opgepakt" in message.tekst for message in buur.messages) == 1


@pytest.mark.parametrize(("gemeente", "team"), [("GM0202", "Ander team"), ("GM0344", "Buurtteam")])
async def test_another_team_or_gemeente_cannot_touch_a_melding(service: Service, gemeente: str, team: str) -> None:
    sanne = await service.begeleider("sanne")
    stranger = await service.begeleider("vreemd", naam="Vera", team=team, gemeente=gemeente)
    buur = service.person("buur")
    await fill_melding(buur)
    await buur.presses("Ja, verstuur")
    alert = next(person for person in (sanne, stranger) if "Nieuwe melding WV-" in person.last.tekst)
    outsider = stranger if alert is sanne else sanne
    assert "werkt hier niet" in await outsider.gives(Vorm.KNOP, token=alert.token("Ik pak dit op"))
    # Also with a button of its own for that very melding.
    gesprek = await outsider.gesprek()
    async with service.store.write() as tx:
        owner = await buur.gesprek()
        melding = await tx.meldingen.latest_of(owner.id)
        assert melding is not None
        buttons = tuple(Button(label="x", doe=doe, waarde={"melding": melding.id}) for doe in ("open", "pak_op", "afgerond"))
        made = await tx.knoppen.make(buttons, gesprek_id=gesprek.id, outbox_id="x", gemeente="NL", now=service.clock())
    for knop in made:
        said = await outsider.gives(Vorm.KNOP, token=knop["token"])
        assert said == service.app.texts("begeleider.niet_voor_jou")
        assert MELDING["gezien"] not in said


async def test_a_melding_goes_from_received_to_picked_up_to_closed_and_the_melder_hears_each(service: Service) -> None:
    sanne, buur = await service.begeleider("sanne"), service.person("buur")
    await fill_melding(buur)
    await buur.presses("Ja, verstuur")
    await sanne.presses("Ik pak dit op")
    assert "opgepakt" in buur.last.tekst
    assert MELDING["gezien"] in await sanne.presses("Open")
    await sanne.presses("Afgerond")
    assert "afgerond" in buur.last.tekst
    async with service.store.read() as tx:
        melding = await tx.meldingen.latest_of((await buur.gesprek()).id)
        assert melding is not None
        assert [wat for _, _, wat in await tx.meldingen.history(melding)] == ["ontvangen", "opgepakt", "afgerond"]


async def test_a_single_use_button_works_once_and_says_so(service: Service) -> None:
    sanne, buur = await service.begeleider("sanne"), service.person("buur")
    await fill_melding(buur)
    await buur.presses("Ja, verstuur")
    token = sanne.token("Ik pak dit op")
    await sanne.gives(Vorm.KNOP, token=token)
    assert "had je al gedrukt" in await sanne.gives(Vorm.KNOP, token=token)
    assert sum("heeft je melding" in message.tekst for message in buur.messages) == 1


async def test_an_old_button_says_so_and_the_open_question_is_put_again(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await buur.gives(Vorm.BEGIN)
    await buur.presses("Ik maak me zorgen")
    await buur.presses("Nee, geen gevaar nu")
    old = buur.token("Vrijwilliger")
    await buur.presses("Buur, familie")
    said = await buur.gives(Vorm.KNOP, token=old)
    assert "eerdere vraag" in said
    assert "welke gemeente" in said


async def test_a_button_of_somebody_else_does_nothing(service: Service) -> None:
    await service.begeleider("sanne")
    buur, other = service.person("buur"), service.person("ander")
    await fill_melding(buur)
    assert "werkt hier niet" in await other.gives(Vorm.KNOP, token=buur.token("Ja, verstuur"))
    assert await rows(service, "melding") == 0


@pytest.mark.parametrize("token", ["", "x", "x" * 5000, "' OR 1=1 --", "\0", "🙂", "\ud83d"])
async def test_a_forged_button_does_nothing_and_says_so(service: Service, token: str) -> None:
    assert "werkt hier niet" in await service.person("buur").gives(Vorm.KNOP, token=token)


async def test_without_content_in_messages_a_begeleider_reads_behind_a_link_that_works_once(service: Service) -> None:
    sanne, buur = await service.begeleider("sanne", inhoud=False), service.person("buur")
    await fill_melding(buur)
    await buur.presses("Ja, verstuur")
    assert MELDING["gezien"] not in sanne.last.tekst
    said = await sanne.presses("Open")
    assert MELDING["gezien"] not in said
    token = said.rsplit("/", 1)[1]
    shown = await view_melding(service.app, token=token)
    assert shown is not None
    assert MELDING["gezien"] in dict(shown[1]).values()
    assert await view_melding(service.app, token=token) is None
    assert await rows(service, "logboek") >= 2


async def test_the_link_is_dead_after_a_quarter_of_an_hour(service: Service) -> None:
    sanne, buur = await service.begeleider("sanne", inhoud=False), service.person("buur")
    await fill_melding(buur)
    await buur.presses("Ja, verstuur")
    token = (await sanne.presses("Open")).rsplit("/", 1)[1]
    service.clock.later(minutes=15, seconds=1)
    assert await view_melding(service.app, token=token) is None


async def test_a_team_that_went_silent_between_summary_and_yes_gets_no_melding_and_the_melder_hears_whom_to_call(service: Service) -> None:
    sanne, buur = await service.begeleider("sanne"), service.person("buur")
    await fill_melding(buur)
    await sanne.gives(Vorm.GEBLOKKEERD)
    said = await buur.presses("Ja, verstuur")
    assert "geen team" in said
    assert "doorgegeven" not in said
    assert await rows(service, "melding") == 0


@only_sqlite
@pytest.mark.parametrize("name", ["find_place", "relation", "since", "addresses", "age_group", "household"])
async def test_a_worry_in_which_something_cannot_be_read_is_taken_up_all_the_same(
    service: Service, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError(CANARY)

    monkeypatch.setattr(melding_reads, name, broken)
    await service.begeleider("sanne")
    buur = service.person("buur")
    service.nlu.will_do(starts())
    await buur.says(f"mijn buurvrouw van 83 in Arnhem doet al drie weken niet open, {CANARY}")
    await buur.presses("Nee, geen gevaar nu")
    concept = await buur.concept()
    assert concept is not None
    assert CANARY in concept.velden["gezien"]
    found = {"gemeente", "wie", "sinds"} & set(concept.velden)
    assert found == {"gemeente", "wie", "sinds"} - {{"find_place": "gemeente", "relation": "wie", "since": "sinds"}.get(name)}
    assert "melding.lezen_mislukt" in caplog.text or name in {"age_group", "household"}  # these are read for the summary
    assert CANARY not in caplog.text
