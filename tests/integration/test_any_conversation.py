"""What holds for every conversation, whatever somebody does?  (Random buttons and words over all flows.)"""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from tests.databases import only_sqlite
from tests.fakes.app import Person, Service
from tests.strategies import steps
from waakvlam.adapters.database.tables import checkin, concept, inbox, melding, outbox, plan, toestemming
from waakvlam.domain.concept import ConceptSoort
from waakvlam.domain.gesprek import OPEN, GevaarStand
from waakvlam.domain.inbox import Vorm
from waakvlam.domain.melding import QUESTIONS as MELDING_QUESTIONS
from waakvlam.domain.waakvlam import QUESTIONS as WAAKVLAM_QUESTIONS

NUMBERS = itertools.count(1)
ASKABLE = {
    None, "gevaar", "checkin",
    *(f"melding.{name}" for name in MELDING_QUESTIONS if name != "gevaar"), *(f"waakvlam.{name}" for name in WAAKVLAM_QUESTIONS),
}  # fmt: skip


async def step(service: Service, person: Person, what: str, value: object) -> str | None:
    """Do one thing; what was said back, None where nothing came in."""
    if what == "say":
        return await person.says(str(value))
    if what == "edit":
        return await person.gives(Vorm.BEWERKT, tekst=str(value))
    if what == "thing":
        return await person.gives(Vorm.ANDERS, wat=str(value))
    if what == "begin":
        return await person.gives(Vorm.BEGIN)
    if what == "wait":
        await service.tick(minutes=float(str(value)))
        return None
    with_buttons = [message.knoppen for message in person.messages if message.knoppen]
    tokens = [knop["token"] for knoppen in (with_buttons if what == "press_old" else with_buttons[-1:]) for knop in knoppen]
    return await person.gives(Vorm.KNOP, token=tokens[int(str(value)) % len(tokens)] if tokens else "geen")


async def holds(service: Service, person: Person) -> None:
    """What holds between any two messages."""
    gesprek, draft = await person.gesprek(), await person.concept()
    assert gesprek.vraag in ASKABLE
    if gesprek.vraag and gesprek.onderwerp in {"melding", "waakvlam"}:
        # A question of a form is put only while its draft is there, and that draft lacks its answer.
        assert draft is not None
        assert draft.soort == gesprek.onderwerp
        assert not draft.velden.get(gesprek.vraag.split(".")[1])
    if gesprek.gevaar in OPEN:
        assert gesprek.gevaar_op is not None
    assert gesprek.gevaar is not GevaarStand.GEVRAAGD or gesprek.herhaal_op is not None
    async with service.store.engine.connect() as connection:
        mine = concept.c.gesprek_id == gesprek.id
        assert (await connection.execute(select(func.count()).select_from(concept).where(mine))).scalar_one() <= 1
        waiting = select(func.count()).select_from(inbox).where(inbox.c.gesprek_id == gesprek.id, inbox.c.state != "klaar")
        assert (await connection.execute(waiting)).scalar_one() == 0
        running = select(func.count()).select_from(plan).where(plan.c.gesprek_id == gesprek.id, plan.c.state == "actief")
        plans = (await connection.execute(running)).scalar_one()
        assert plans <= 1
        agreed = select(func.count()).select_from(toestemming).where(
            toestemming.c.gesprek_id == gesprek.id, toestemming.c.ingetrokken_op.is_(None)
        )
        assert (await connection.execute(agreed)).scalar_one() == 2 * plans  # both purposes with a plan, none without


async def _walk(service: Service, walk: list[tuple[str, object]], *, begin: bool) -> None:
    number = next(NUMBERS)
    if number % 2:
        await service.begeleider(f"sanne-{number}", naam=f"Sanne {number}")
    person = service.person(f"p{number}")
    if begin:
        await person.gives(Vorm.BEGIN)
    for what, value in walk:
        said = await step(service, person, what, value)
        assert said != "", f"no reply to {what} {value!r}"
        if said is not None or person.messages:
            await holds(service, person)
    # Nothing that was promised is missing: each melding was told to a team.
    async with service.store.engine.connect() as connection:
        filed = (await connection.execute(select(melding.c.id))).scalars().all()
        for one in filed:
            told = select(func.count()).select_from(outbox).where(outbox.c.sleutel.startswith(f"alert:{one}"))
            assert (await connection.execute(told)).scalar_one() >= 1
        twice = select(checkin.c.plan_id).group_by(checkin.c.plan_id, checkin.c.moment).having(func.count() > 1)
        assert (await connection.execute(twice)).all() == []


@pytest.mark.timeout(300)
@settings(
    max_examples=15, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(walk=st.lists(steps, min_size=4, max_size=22))
async def test_every_message_gets_a_reply_and_one_question_at_most_stands_open(service: Service, walk: list[tuple[str, object]]) -> None:
    await _walk(service, walk, begin=True)


MELDING_BY_BUTTONS: list[tuple[str, object]] = [
    ("press", 0), ("press", 1), ("press", 0), ("say", "Arnhem"), ("say", "de buurman"), ("say", "nummer 7"),
    ("say", "hij roept"), ("say", "al weken"),
]  # fmt: skip
WAAKVLAM_BY_BUTTONS: list[tuple[str, object]] = [
    ("press", 2), ("press", 0), ("say", "Arnhem"), ("press", 0), ("say", "Ria"),
    ("press", 0), ("press", 0), ("press", 0), ("wait", 24 * 60),
]  # fmt: skip


@pytest.mark.timeout(300)
@only_sqlite
@pytest.mark.parametrize("start", [MELDING_BY_BUTTONS, WAAKVLAM_BY_BUTTONS], ids=["melding", "waakvlam"])
@settings(
    max_examples=10, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.differing_executors],
)
@given(upto=st.integers(1, 9), walk=st.lists(steps, min_size=2, max_size=10))
async def test_the_same_holds_for_who_wanders_off_halfway(
    service: Service, start: list[tuple[str, object]], upto: int, walk: list[tuple[str, object]]
) -> None:
    await _walk(service, [*start[:upto], *walk], begin=True)


def test_there_is_a_step_for_every_kind_of_thing_that_can_come_in(tmp_path: Path) -> None:
    assert {Vorm.TEKST, Vorm.KNOP, Vorm.BEGIN, Vorm.BEWERKT, Vorm.ANDERS} | {Vorm.GEBLOKKEERD, Vorm.TERUG} == set(Vorm)
    assert {ConceptSoort.MELDING, ConceptSoort.WAAKVLAM, ConceptSoort.LOS} == set(ConceptSoort)
