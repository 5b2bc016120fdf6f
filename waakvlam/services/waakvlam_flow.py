"""How does an inwoner agree to a waakvlam, question by question, and end it?"""

import re
import uuid
from datetime import time

from waakvlam.domain.answers import Answer, bare_answer, plain, short_answer
from waakvlam.domain.concept import Concept, ConceptSoort
from waakvlam.domain.labels import Rol
from waakvlam.domain.message import Button, Reply
from waakvlam.domain.rhythm import KanNiet, read_rhythm
from waakvlam.domain.waakvlam import (
    MINIMUM_AGE,
    OFFERED,
    QUESTIONS,
    TEXT_VERSION,
    ZONE,
    Frequentie,
    Plan,
    PlanState,
    first_moment,
)
from waakvlam.services.alert_begeleider import AGREED_TO_TELL, tell_of_plan
from waakvlam.services.beurt import Beurt
from waakvlam.services.change_waakvlam import SHORT_REQUEST, running
from waakvlam.services.find_place import find_place
from waakvlam.services.melding_questions import Taken, answer_button, which_gemeente
from waakvlam.services.rhythm_text import day_words, days_from, kept_days, kept_rhythm, refusal, rhythm_words

TOPIC = "waakvlam"
CHECKINS = "checkins"  # the purpose to which an inwoner agrees for the check-ins themselves
TIMES = {"ochtend": time(10, 0), "middag": time(14, 0), "avond": time(19, 0)}
LONGEST_NAME = 80
AGE = re.compile(r"^(?:ja |nee )?(?:ik ben |ben )?(\d{1,3})(?: jaar.*)?$")


async def start_waakvlam(beurt: Beurt, *, tekst: str | None) -> None:
    """Open the questions of a waakvlam; who has one already hears so."""
    if not await beurt.first_effect("waakvlam_start"):
        return
    await beurt.change(rol=Rol.ZELF, twijfels=0)
    plan = await beurt.tx.waakvlammen.plan_of(beurt.gesprek.id)
    if plan is not None:
        await beurt.drop_concept()
        await beurt.say(running(beurt, plan, tekst=tekst or ""))
        return
    said = tekst or ""
    place = (await find_place(beurt, said, answer=False)).one
    velden = {"gemeente": place.code} if place else {}
    if len(said.split()) <= SHORT_REQUEST:
        velden |= kept_rhythm(read_rhythm(said))
    await beurt.open_concept(ConceptSoort.WAAKVLAM, velden)
    await beurt.change(vraag=None)


async def answer_waakvlam(beurt: Beurt, vraag: str, *, tekst: str | None = None, waarde: str | None = None) -> Reply | None:
    """Take an answer; a word back where it could not be taken."""
    concept = await beurt.concept()
    if concept is None or concept.soort != ConceptSoort.WAAKVLAM:
        return None
    taken = await _take(beurt, vraag, tekst=tekst, waarde=waarde)
    if taken.velden and await beurt.first_effect(f"antwoord_{vraag}"):
        await beurt.save_concept(concept, {**concept.velden, **taken.velden})
    return taken.terug


async def would_take(beurt: Beurt, concept: Concept, vraag: str, tekst: str) -> bool:
    """Whether words would be taken for an answer to a question; nothing is changed."""
    return bool((await _take(beurt, vraag, tekst=tekst, waarde=None)).velden)


def next_question(velden: dict[str, str]) -> str | None:
    """The first question without an answer. The first trial check-in of the demo needs no time of day."""
    trial = velden.get("frequentie") == Frequentie.PROEF
    return next((name for name in QUESTIONS if not velden.get(name) and not (name == "moment" and trial)), None)


async def next_step(beurt: Beurt, *, terug: Reply | None = None, finish: bool = True) -> None:
    """Say what comes next; `finish` as in a melding."""
    concept = await beurt.concept()
    if concept is None or concept.soort != ConceptSoort.WAAKVLAM or await _ends(beurt, concept):
        return
    vraag = next_question(concept.velden)
    if vraag is None:
        await beurt.change(vraag=None)
        if finish:
            await agree(beurt, concept)
        return
    question = await _ask(beurt, vraag, concept)
    if terug is not None:
        question = terug.before(question)
    await beurt.change(vraag=f"{TOPIC}.{vraag}")
    await beurt.say(question)


async def _ends(beurt: Beurt, concept: Concept) -> bool:
    velden, texts = concept.velden, beurt.app.texts
    key = None
    if velden.get("leeftijd") == "nee":
        key = "waakvlam.te_jong"
    elif "nee" in {velden.get("toestemming"), velden.get("akkoord")}:
        key = "waakvlam.niet_gestart"
    elif velden.get("gemeente") and await beurt.tx.teams.reachable_team(gemeente=velden["gemeente"]) is None:
        key = "waakvlam.geen_team"
    if key is None:
        return False
    await beurt.drop_concept()
    await beurt.say(Reply(tekst=texts(key)))
    return True


async def _ask(beurt: Beurt, vraag: str, concept: Concept) -> Reply:
    texts = beurt.app.texts
    team = await beurt.tx.teams.reachable_team(gemeente=concept.velden.get("gemeente", ""))
    if vraag == "akkoord":
        plan = _plan(beurt, concept, team_id="")
        frequentie = rhythm_words(texts, plan.frequentie, plan.dagen)
        tekst = texts("waakvlam.samenvatting", frequentie=frequentie, eerste=texts.moment(plan.next_at), team=team.naam if team else "")
    else:
        tekst = texts(f"waakvlam.vraag.{vraag}", team=team.naam if team else "")
    return Reply(tekst=tekst, knoppen=_buttons(beurt, vraag))


def _buttons(beurt: Beurt, vraag: str) -> tuple[Button, ...]:
    texts = beurt.app.texts
    if vraag in {"leeftijd", "toestemming", "akkoord"}:
        return tuple(answer_button(texts, vraag, keuze, onderwerp=TOPIC) for keuze in ("ja", "nee"))
    if vraag == "frequentie":
        choices = [choice for choice in OFFERED if choice is not Frequentie.PROEF or beurt.app.demo]
        return tuple(answer_button(texts, vraag, choice, onderwerp=TOPIC) for choice in choices)
    if vraag == "moment":
        return tuple(answer_button(texts, vraag, name, onderwerp=TOPIC) for name in TIMES)
    return ()


async def _take(beurt: Beurt, vraag: str, *, tekst: str | None, waarde: str | None) -> Taken:
    if vraag in {"leeftijd", "toestemming", "akkoord"}:
        return _take_yes_no(beurt, vraag, tekst=tekst, waarde=waarde)
    if vraag == "gemeente":
        return await _take_gemeente(beurt, tekst=tekst, waarde=waarde)
    if vraag == "frequentie":
        return _take_frequency(beurt, tekst=tekst, waarde=waarde)
    if vraag == "moment":
        return _take_moment(beurt, tekst=tekst, waarde=waarde)
    said = (tekst or "").strip()[:LONGEST_NAME]
    return Taken(velden={vraag: said}) if said else Taken(terug=Reply(tekst=beurt.app.texts("melding.te_kort")))


def _take_yes_no(beurt: Beurt, vraag: str, *, tekst: str | None, waarde: str | None) -> Taken:
    if vraag == "akkoord" and (changed := kept_rhythm(read_rhythm(tekst or ""))):
        return Taken(velden=changed)  # "doe toch maar om de week", "nee, elke dag": the summary is shown again with it
    said = waarde or (bare_answer(tekst or "") if vraag == "akkoord" else short_answer(tekst or ""))
    if vraag == "leeftijd" and not said:
        years = AGE.match(plain(tekst or ""))
        said = ("ja" if int(years.group(1)) >= MINIMUM_AGE else "nee") if years else None
    if said == Answer.ANNULEER:
        said = Answer.NEE
    if said in {"ja", "nee"}:
        return Taken(velden={vraag: str(said)})
    return Taken(terug=Reply(tekst=beurt.app.texts("waakvlam.ja_of_nee")))


async def _take_gemeente(beurt: Beurt, *, tekst: str | None, waarde: str | None) -> Taken:
    if waarde in beurt.app.routes.gemeenten:
        return Taken(velden={"gemeente": str(waarde)})
    found = await find_place(beurt, tekst or "", answer=True)
    if found.one is not None:
        return Taken(velden={"gemeente": found.one.code})
    return Taken(terug=which_gemeente(beurt.app.texts, found, onderwerp=TOPIC))


def _take_frequency(beurt: Beurt, *, tekst: str | None, waarde: str | None) -> Taken:
    if waarde in set(Frequentie) and (waarde != Frequentie.PROEF or beurt.app.demo):
        return Taken(velden={"frequentie": str(waarde)})
    texts, ritme = beurt.app.texts, read_rhythm(tekst or "")
    if ritme.kan_niet is not None:
        return Taken(terug=Reply(tekst=refusal(texts, ritme.kan_niet)))
    velden = kept_rhythm(ritme)
    if ritme.frequentie is not None:
        return Taken(velden=velden)
    if ritme.dagen is not None:
        return Taken(velden=velden, terug=Reply(tekst=texts("waakvlam.genoteerd", dagen=day_words(texts, ritme.dagen))))
    return Taken(velden=velden, terug=Reply(tekst=texts("waakvlam.geen_frequentie")))


def _take_moment(beurt: Beurt, *, tekst: str | None, waarde: str | None) -> Taken:
    if waarde in TIMES:
        return Taken(velden={"moment": f"{TIMES[str(waarde)]:%H:%M}"})
    texts, ritme = beurt.app.texts, read_rhythm(tekst or "")
    if ritme.tijd is None:
        return Taken(terug=Reply(tekst=refusal(texts, KanNiet.TIJD)))
    velden = {"moment": f"{ritme.tijd:%H:%M}"}
    return Taken(velden=velden if ritme.dagen is None else {**velden, "dagen": kept_days(ritme.dagen)})


def _plan(beurt: Beurt, concept: Concept, *, team_id: str) -> Plan:
    velden = concept.velden
    tijd, frequentie = time.fromisoformat(velden.get("moment") or "10:00"), Frequentie(velden["frequentie"])
    dagen = days_from(velden.get("dagen"))
    return Plan(
        id=uuid.uuid4().hex, gemeente=velden["gemeente"], gesprek_id=beurt.gesprek.id, team_id=team_id, frequentie=frequentie, tijd=tijd,
        zone=ZONE, stap=0, dagen=dagen, state=PlanState.ACTIEF, naam=velden["naam"],
        next_at=first_moment(frequentie=frequentie, tijd=tijd, now=beurt.now, dagen=dagen),
    )


async def agree(beurt: Beurt, concept: Concept) -> None:
    """Store the agreement and the toestemming for each of its purposes, and tell the team that it has a new inwoner."""
    if beurt.ref is None or not await beurt.first_effect("waakvlam"):
        return
    team = await beurt.tx.teams.reachable_team(gemeente=concept.velden["gemeente"])
    if team is None:
        await _ends(beurt, concept)
        return
    plan = _plan(beurt, concept, team_id=team.id)
    await beurt.tx.waakvlammen.stop_plans(beurt.gesprek.id)
    await beurt.tx.waakvlammen.add_plan(plan, inbox_id=beurt.ref.inbox_id, now=beurt.now)
    for doel in (CHECKINS, AGREED_TO_TELL):
        await beurt.tx.waakvlammen.consent(
            gesprek_id=beurt.gesprek.id, gemeente=plan.gemeente, doel=doel, versie=TEXT_VERSION, now=beurt.now
        )
    await beurt.drop_concept()
    await beurt.change(gemeente=plan.gemeente)
    await tell_of_plan(beurt, plan, key="begeleider.waakvlam.nieuw", sleutel=f"plan:{plan.id}")
    await beurt.say(Reply(tekst=beurt.app.texts("waakvlam.gestart", eerste=beurt.app.texts.moment(plan.next_at), team=team.naam)))


async def stop_waakvlam(beurt: Beurt) -> bool:
    """Withdraw every toestemming and stop the check-ins, also those that wait to be sent. False where there was nothing to stop."""
    plan = await beurt.tx.waakvlammen.plan_of(beurt.gesprek.id)
    if plan is None:
        return False
    if not await beurt.first_effect("waakvlam_stop"):
        return True
    await beurt.tx.waakvlammen.stop_plans(beurt.gesprek.id)
    await beurt.tx.waakvlammen.withdraw_consent(beurt.gesprek.id, now=beurt.now)
    await beurt.tx.waakvlammen.close_checkins(beurt.gesprek.id)
    await beurt.tx.outbox.withdraw(betreft_prefix="checkin:", gesprek_id=beurt.gesprek.id)
    if beurt.gesprek.vraag == "checkin":
        await beurt.change(vraag=None)
    await tell_of_plan(beurt, plan, key="begeleider.waakvlam.gestopt", sleutel=f"stop:{plan.id}")
    await beurt.say(Reply(tekst=beurt.app.texts("waakvlam.gestopt")))
    return True
