"""What is a waakvlam, when is its next check-in, and how long may it stay silent?

Times are kept as a local time and a zone, and the next moment is computed in UTC from them, so that ten o'clock stays ten o'clock across
both changes of the clock.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

ZONE = "Europe/Amsterdam"
QUESTIONS = ("leeftijd", "gemeente", "toestemming", "naam", "frequentie", "moment", "akkoord")
FORM = "waakvlam_form"
TEXT_VERSION = "2026-11"  # the version of the words to which somebody says yes
MINIMUM_AGE = 16  # DOMEIN 4; younger people get the Kindertelefoon and Veilig Thuis instead


class Frequentie(StrEnum):
    """How often a check-in comes."""

    DAGELIJKS = "dagelijks"
    OM_DE_DAG = "om_de_dag"
    DRIE_PER_WEEK = "drie_per_week"
    TWEE_PER_WEEK = "twee_per_week"
    WEKELIJKS = "wekelijks"
    OM_DE_WEEK = "om_de_week"
    VIER_WEKEN = "vier_weken"  # "once a month": counted in weeks, so that it stays on its day
    PROEF = "proef"  # only in the demo: the first one within seconds


STEP = {
    Frequentie.DAGELIJKS: (1,),
    Frequentie.OM_DE_DAG: (2,),
    Frequentie.DRIE_PER_WEEK: (2, 2, 3),  # Monday, Wednesday and Friday
    Frequentie.TWEE_PER_WEEK: (3, 4),  # Monday and Thursday, or whatever day it began on
    Frequentie.WEKELIJKS: (7,),
    Frequentie.OM_DE_WEEK: (14,),
    Frequentie.VIER_WEKEN: (28,),
    Frequentie.PROEF: (1,),
}
EVERY_DAY = frozenset(range(1, 8))  # Monday is 1
OFFERED = (Frequentie.DAGELIJKS, Frequentie.TWEE_PER_WEEK, Frequentie.WEKELIJKS, Frequentie.OM_DE_WEEK, Frequentie.PROEF)  # as buttons
MAX_DELAY = timedelta(hours=3)  # a check-in later than this is skipped and logged, never sent at night after an outage
REMIND_AFTER = timedelta(hours=24)  # one friendly second message
SILENT_AFTER = timedelta(hours=24)  # after that second message: a word to the begeleider
DEMO_REMIND_AFTER = timedelta(seconds=45)
DEMO_SILENT_AFTER = timedelta(seconds=45)
DEMO_FIRST_AFTER = timedelta(seconds=3)


class PlanState(StrEnum):
    """Whether check-ins go out."""

    ACTIEF = "actief"
    GESTOPT = "gestopt"


class CheckinState(StrEnum):
    """What became of one check-in."""

    GEPLAND = "gepland"  # in the outbox
    VERZONDEN = "verzonden"
    HERINNERD = "herinnerd"
    BEANTWOORD = "beantwoord"
    STIL = "stil"  # no answer to the reminder either; the begeleider has heard so
    OVERGESLAGEN = "overgeslagen"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The agreement with one inwoner."""

    id: str
    gemeente: str
    gesprek_id: str
    team_id: str
    frequentie: Frequentie
    tijd: time
    zone: str
    stap: int  # which of the steps of the frequency comes next
    next_at: datetime  # aware, UTC
    state: PlanState
    dagen: frozenset[int] = EVERY_DAY  # of the week on which a check-in may fall, Monday is 1; never empty
    naam: str = ""  # how the inwoner wants to be called; decrypted only for the own team


@dataclass(frozen=True, kw_only=True)
class Checkin:
    """One question at one moment."""

    id: str
    plan_id: str
    gemeente: str
    gesprek_id: str
    moment: datetime
    state: CheckinState


def called(naam: str) -> str:
    """How an inwoner is greeted: the name without the telephone number that may stand behind it."""
    return re.split(r"[,;(\d+]", naam, maxsplit=1)[0].strip() or naam


def first_moment(
    *, frequentie: Frequentie, tijd: time, now: datetime, zone: str = ZONE, dagen: frozenset[int] = EVERY_DAY
) -> datetime:
    """The first check-in after `now` (aware), in UTC: today at that time if it is still to come, else the next day that is allowed."""
    if frequentie is Frequentie.PROEF:
        return now.astimezone(UTC) + DEMO_FIRST_AFTER
    local = now.astimezone(ZoneInfo(zone))
    day = local.date() if at_local(local.date(), tijd, zone) > now else local.date() + timedelta(days=1)
    return at_local(allowed_from(day, dagen), tijd, zone)


def moment_after(plan: Plan, *, now: datetime) -> tuple[datetime, int]:
    """The first moment of the plan after both its present one and `now`, with the step it stands at. UTC."""
    steps = STEP[plan.frequentie]
    day, step = plan.next_at.astimezone(ZoneInfo(plan.zone)).date(), plan.stap
    while True:
        day = allowed_from(day + timedelta(days=steps[step % len(steps)]), plan.dagen)
        step = (step + 1) % len(steps)
        moment = at_local(day, plan.tijd, plan.zone)
        if moment > now:
            return moment, step


def allowed_from(day: date, dagen: frozenset[int]) -> date:
    """That day, or the first after it whose day of the week is allowed; any day where none is named."""
    return next((later for step in range(7) if (later := day + timedelta(days=step)).isoweekday() in dagen), day)


def at_local(day: date, tijd: time, zone: str) -> datetime:
    """That local time on that day, in UTC. A time the clock skips in spring moves an hour on; one it passes twice is the first."""
    return datetime.combine(day, tijd, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def terms(*, demo: bool) -> tuple[timedelta, timedelta]:
    """After how long a reminder follows, and after how long after that the begeleider hears of silence."""
    return (DEMO_REMIND_AFTER, DEMO_SILENT_AFTER) if demo else (REMIND_AFTER, SILENT_AFTER)
