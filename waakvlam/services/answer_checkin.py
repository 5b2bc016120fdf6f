"""What happens with an answer to a check-in?"""

from waakvlam.domain.labels import Stemming
from waakvlam.domain.message import Button, Reply
from waakvlam.domain.waakvlam import CheckinState
from waakvlam.ports import Texts
from waakvlam.services import danger
from waakvlam.services.alert_begeleider import AGREED_TO_TELL, tell_of_plan
from waakvlam.services.beurt import Beurt

TOPIC = "checkin"
OVER = frozenset({CheckinState.BEANTWOORD, CheckinState.OVERGESLAGEN})  # after silence an answer is still welcome


def mood_buttons(texts: Texts, checkin_id: str) -> tuple[Button, ...]:
    """The three answers of a check-in."""
    return tuple(
        Button(label=texts(f"checkin.knop.{stemming}"), doe=TOPIC, waarde={"checkin": checkin_id, "stemming": stemming})
        for stemming in Stemming
    )


async def answer_checkin(beurt: Beurt, *, stemming: Stemming, tekst: str, checkin_id: str | None = None) -> bool:
    """Store an answer and acknowledge it as a person would; False where no question stood open.

    "Slecht" reaches the begeleider, under the toestemming for that, and puts the safety question.
    """
    store = beurt.tx.waakvlammen
    checkin = await store.checkin(checkin_id) if checkin_id else await store.open_checkin(beurt.gesprek.id)
    if checkin is None or checkin.gesprek_id != beurt.gesprek.id or checkin.state in OVER or not await beurt.first_effect("checkin"):
        return False
    await store.answer(checkin.id, stemming=stemming, tekst=tekst, now=beurt.now)
    await store.close_checkins(beurt.gesprek.id)
    await beurt.tx.outbox.withdraw(betreft_prefix="checkin:", gesprek_id=beurt.gesprek.id)
    if beurt.gesprek.vraag == TOPIC:
        await beurt.change(vraag=None)
    texts = beurt.app.texts
    plan = await store.plan(checkin.plan_id)
    if stemming is not Stemming.SLECHT:
        volgende = texts.moment(plan.next_at, zone=plan.zone)
        await beurt.say(Reply(tekst=texts(f"checkin.antwoord.{stemming}", volgende=volgende)))
        return True
    told = 0
    if await store.consents(beurt.gesprek.id, doel=AGREED_TO_TELL):
        told = await tell_of_plan(beurt, plan, key="begeleider.waakvlam.slecht", sleutel=f"slecht:{checkin.id}")
    opening = texts("checkin.antwoord.slecht" if told else "checkin.antwoord.slecht_niemand")
    await danger.ask_safety(beurt, zelf=True, opening=opening)
    return True


async def ask_mood(beurt: Beurt, *, tekst: str) -> None:
    """Words that could not be weighed: keep them, and ask for one of three buttons."""
    checkin = await beurt.tx.waakvlammen.open_checkin(beurt.gesprek.id)
    await danger.hold(beurt, tekst)
    if checkin is not None:
        texts = beurt.app.texts
        await beurt.say(Reply(tekst=texts("checkin.kies"), knoppen=mood_buttons(texts, checkin.id)))
