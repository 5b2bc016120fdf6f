"""What happens the moment a message comes in, whatever is in it?"""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select

from tests.databases import only_sqlite
from tests.fakes.app import Service, fill_melding
from waakvlam.adapters.database.tables import inbox, outbox
from waakvlam.domain.concept import ConceptSoort
from waakvlam.domain.inbox import InboxState, Vorm
from waakvlam.domain.labels import Urgentie
from waakvlam.domain.outbox import Priority
from waakvlam.services.beurt import Beurt
from waakvlam.services.take_in import LONGEST


async def states(service: Service) -> list[str]:
    async with service.store.engine.connect() as connection:
        return [row.state for row in await connection.execute(select(inbox.c.state).order_by(inbox.c.volgnr))]


@pytest.mark.parametrize("times", [2, 5, 100])
async def test_the_same_message_many_times_has_one_effect(service: Service, times: int) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await fill_melding(buur)
    token = buur.token("Ja, verstuur")
    taken = [await buur.sends(Vorm.KNOP, extern_id="dezelfde", token=token) for _ in range(times)]
    await service.settle()
    assert sum(one.inbox_id is not None for one in taken) == 1
    assert sum("doorgegeven" in message.tekst for message in buur.messages) == 1


async def test_the_same_message_after_it_was_dealt_with_has_no_effect(service: Service) -> None:
    buur = service.person("buur")
    await buur.sends(Vorm.TEKST, extern_id="een", tekst="ik bel nu 112, hij ademt niet meer")
    await service.settle()
    said = len(buur.messages)
    again = await buur.sends(Vorm.TEKST, extern_id="een", tekst="ik bel nu 112, hij ademt niet meer")
    await service.settle()
    assert again.inbox_id is None
    assert len(buur.messages) == said


async def test_the_same_number_on_two_channels_is_two_messages(service: Service) -> None:
    assert (await service.person("a").sends(Vorm.TEKST, extern_id="1", tekst="hallo")).inbox_id
    assert (await service.person("a", kanaal="web").sends(Vorm.TEKST, extern_id="1", tekst="hallo")).inbox_id


async def test_two_first_messages_of_somebody_at_once_both_come_in(service: Service) -> None:
    # A begeleider and somebody else first: connections are open, so that these really run side by side.
    await asyncio.gather(*(service.person(f"p{number}").sends(Vorm.BEGIN) for number in range(5)))
    buur = service.person("nieuw")
    taken = await asyncio.gather(*(buur.sends(Vorm.TEKST, tekst=f"bericht {number}") for number in range(5)))
    assert all(one.inbox_id for one in taken)
    assert len(await states(service)) == 10


async def test_what_a_turn_stores_while_a_message_comes_in_is_not_overwritten(service: Service) -> None:
    """A turn is under way (it holds its transaction) while the person types on."""
    buur = service.person("buur")
    await buur.gives(Vorm.BEGIN)
    gesprek = await buur.gesprek()
    async with service.store.write() as tx:
        beurt = Beurt(app=service.app, tx=tx, gesprek=gesprek, now=service.clock())
        await beurt.open_concept(ConceptSoort.MELDING, {"gevaar": "nee"})
        await beurt.change(vraag="melding.rol")
        coming_in = asyncio.create_task(buur.sends(Vorm.TEKST, tekst="en nog iets"))
        await asyncio.wait({coming_in}, timeout=0.5)  # it waits for the turn, or has read what was there before it
    assert (await coming_in).inbox_id
    after = await buur.gesprek()
    assert after.vraag == "melding.rol"
    assert after.concept_id is not None


async def test_the_same_message_at_once_over_two_connections_comes_in_once(service: Service) -> None:
    buur = service.person("buur")
    await buur.sends(Vorm.BEGIN)
    taken = await asyncio.gather(*(buur.sends(Vorm.TEKST, extern_id="x", tekst="hallo") for _ in range(4)))
    assert sum(one.inbox_id is not None for one in taken) == 1


async def test_danger_is_answered_in_the_transaction_that_stores_the_message(service: Service) -> None:
    buur = service.person("buur")
    taken = await buur.sends(Vorm.TEKST, tekst="ik ga er vanavond een eind aan maken")
    assert taken.acuut
    # Nobody has worked on the inbox: the answer is there.
    assert await states(service) == [InboxState.WACHT]
    async with service.store.engine.connect() as connection:
        rows = (await connection.execute(select(outbox.c.prioriteit, outbox.c.state))).all()
    assert [(row.prioriteit, row.state) for row in rows] == [(Priority.ACUUT, "wacht")]
    await service.deliver()
    assert "113" in buur.last.tekst
    assert "112" in buur.last.tekst


async def test_when_storing_fails_nothing_is_said_and_nothing_is_kept(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise RuntimeError("de schijf is vol")

    monkeypatch.setattr("waakvlam.services.take_in.give_numbers", broken)
    buur = service.person("buur")
    with pytest.raises(RuntimeError):
        await buur.sends(Vorm.TEKST, extern_id="x", tekst="ik ga er vanavond een eind aan maken")
    assert await states(service) == []
    monkeypatch.undo()
    taken = await buur.sends(Vorm.TEKST, extern_id="x", tekst="ik ga er vanavond een eind aan maken")
    assert taken.inbox_id
    assert taken.acuut


ACUTE = [
    # words, what the answer must hold, what it must not hold: why
    ("ik ga er vanavond een eind aan maken", ("112", "113.nl", "Wat je schrijft, neem ik serieus"), ("ook over een ander",)),
    ("mijn broer staat op het spoor en wil springen", ("112", "113"), ("Je hoeft dit niet alleen te doen",)),
    ("mijn buurman ademt niet meer", ("112", "blijf bij diegene"), ("113",)),
    ("er is brand in de flat hiernaast", ("112",), ("113",)),
    ("hij heeft een mes en bedreigt zijn vrouw", ("112", "0800-2000"), ("Je hoeft dit niet alleen te doen",)),
]


@pytest.mark.parametrize(("words", "holds", "lacks"), ACUTE, ids=[row[0] for row in ACUTE])
@only_sqlite
async def test_danger_gets_the_right_numbers_for_who_is_asking(
    service: Service, words: str, holds: tuple[str, ...], lacks: tuple[str, ...]
) -> None:
    buur = service.person("buur")
    said = await buur.says(words)
    assert all(part in said for part in holds), said
    assert not any(part in said for part in lacks), said
    assert "niet op mij" in said  # nobody reads along


async def test_danger_overtakes_a_turn_that_hangs(service: Service) -> None:
    buur = service.person("buur")
    service.nlu.mode = "hangs"
    await buur.sends(Vorm.TEKST, tekst="de vogels fluiten vandaag")
    hanging = asyncio.create_task(service.work())
    while not service.nlu.asked:  # noqa: ASYNC110 - the fake has no event for it
        await asyncio.sleep(0.01)
    await buur.sends(Vorm.TEKST, tekst="ik ga er vanavond een eind aan maken")
    await service.deliver()
    assert "113" in buur.last.tekst
    service.nlu.thaw.set()
    await hanging
    await service.deliver()


async def test_danger_is_heard_in_the_middle_of_a_melding_and_the_melding_goes_on_after(service: Service) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    await buur.gives(Vorm.BEGIN)
    for label in ("Ik maak me zorgen", "Nee, geen gevaar nu", "Buur, familie"):
        await buur.presses(label)
    assert "112" in await buur.says("ik hoor nu schoten en mijn buurman ademt niet meer")
    assert "welke gemeente" in await buur.presses("Er is nu geen gevaar")
    concept = await buur.concept()
    assert concept is not None
    assert "ademt niet meer" in concept.velden["gezien"]


LONG = [
    "a" * LONGEST, "a" * (LONGEST + 1), "woord " * 4000, "é" * 30_000, "🙂" * 20_001, "\n" * 25_000 + "x", "a" * 200_000,
]  # fmt: skip


@pytest.mark.parametrize("words", LONG, ids=[f"{len(text)}-{text[:2]!r}" for text in LONG])
@only_sqlite
async def test_a_very_long_message_is_answered_and_its_writer_hears_that_it_was_cut(service: Service, words: str) -> None:
    said = await service.person("buur").says(words)
    assert said
    assert ("erg lang" in said) == (len(words) > LONGEST)


async def test_danger_at_the_start_of_a_very_long_message_is_answered(service: Service) -> None:
    assert "113" in await service.person("buur").says("ik ga er vanavond een eind aan maken. " + "bla " * 10_000)


ODD = {
    "a NUL": "mijn buurvrouw\0 eet niet",
    "a lone surrogate": "mijn buurvrouw \ud83d eet niet",
    "zalgo": "m̸̡̛i̵͝j̴͘n̶ b̷͠u̸͝u̴r̶v̷r̸o̵u̶w̷",
    "right to left": "‏مرحبا جاري في خطر",
    "an override of direction": "abc\u202edcba\u202c",
    "only a joiner": "\u200d",
    "a template": "{0} {naam} %s ${x} {{}} {",
    "markup": "<b>vet</b> [link](http://x) *x* `x` &amp;",
    "sql": "'; DROP TABLE gesprek; --",
    "a byte order mark": "\ufeffhallo",
    "private use": "\ue000\uf8ff",
    "the last code point": "\U0010ffff",
}


@pytest.mark.parametrize("words", ODD.values(), ids=ODD.keys())
async def test_odd_text_is_answered_and_kept_as_it_was_typed(service: Service, words: str) -> None:
    await service.begeleider("sanne")
    buur = service.person("buur")
    assert await buur.says(words)
    await fill_melding(service.person("ander"), gezien=f"een {words} twee")
    assert f"een {words} twee" in service.person("ander").last.tekst
    sent = service.person("ander")
    await sent.presses("Ja, verstuur")
    assert f"een {words} twee" in service.person("sanne").last.tekst


async def test_an_edited_message_with_danger_is_answered_at_once(service: Service) -> None:
    buur = service.person("buur")
    taken = await buur.sends(Vorm.BEWERKT, tekst="ik ga er vanavond een eind aan maken")
    assert taken.acuut
    await service.settle()
    assert "113" in buur.last.tekst


async def test_a_caption_with_danger_is_answered_at_once(service: Service) -> None:
    buur = service.person("buur")
    await buur.gives(Vorm.ANDERS, wat="foto", tekst="ik ga er vanavond een eind aan maken")
    assert "113" in buur.last.tekst


async def test_what_comes_in_keeps_its_verdict(service: Service) -> None:
    buur = service.person("buur")
    await buur.sends(Vorm.TEKST, tekst="ik ga er vanavond een eind aan maken")
    received = await service.claim()
    assert received is not None
    assert received.verdict.urgentie is Urgentie.ACUUT
    assert received.verdict.over_zelf
