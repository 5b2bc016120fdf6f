"""How does a begeleider come to be bound to a chat?  (An invitation code: 80 bits, once, for a week.)"""

from datetime import datetime

from waakvlam.domain.melding import CODE_ALPHABET, READ_OUT
from waakvlam.domain.message import Reply
from waakvlam.domain.team import INVITATION_LENGTH, INVITATION_LIVES
from waakvlam.ports import App
from waakvlam.services.beurt import Beurt

WORD = "uitnodiging"


async def invite_begeleider(app: App, *, gemeente: str, team: str, naam: str, inhoud_in_bericht: bool) -> tuple[str, datetime]:
    """Make a begeleider in a team (made where it is new) and an invitation; the code and until when it works (UTC)."""
    now = app.clock()
    code = _new_code(app)
    async with app.store.write() as tx:
        found = await tx.teams.find_or_add(gemeente=gemeente, naam=team, inhoud_in_bericht=inhoud_in_bericht)
        begeleider = await tx.teams.add_begeleider(of=found, naam=naam)
        expires_at = now + INVITATION_LIVES
        await tx.teams.invite(begeleider_id=begeleider.id, gemeente=gemeente, code=code, expires_at=expires_at)
        await tx.logboek.write(wie="beheer", wat="uitgenodigd", record=begeleider.id, gemeente=gemeente, now=now)
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4)), expires_at


def _new_code(app: App) -> str:
    """A code with a digit in it, by which it is told from a long word."""
    while True:
        code = "".join(CODE_ALPHABET[number % 32] for number in app.random_bytes(INVITATION_LENGTH))
        if any(letter.isdigit() for letter in code):
            return code


def invitation_in(text: str) -> str | None:
    """The invitation code in what somebody typed (`uitnodiging ABCD-…`, `/start ABCD…`, or the bare code), or None."""
    words = text.strip().removeprefix("/start").strip()
    named = words != text.strip()
    if words.lower().startswith(WORD):
        named, words = True, words[len(WORD) :]
    plain = words.upper().translate(READ_OUT)
    fits = len(plain) == INVITATION_LENGTH and all(letter in CODE_ALPHABET for letter in plain)
    # Sixteen letters may be words too ("hij slaapt al niet …"): bare, a code shows itself by a digit that was really typed.
    return plain if fits and (named or any(letter.isdigit() for letter in words)) else None


async def bind_begeleider(beurt: Beurt, code: str) -> None:
    """Bind the begeleider of a code to this conversation, once."""
    begeleider_id = await beurt.tx.teams.take_invitation(code, now=beurt.now)
    begeleider = await beurt.tx.teams.begeleider(begeleider_id) if begeleider_id else None
    if begeleider is None:
        await beurt.say(Reply(tekst=beurt.app.texts("begeleider.code_werkt_niet")))
        return
    await beurt.tx.teams.bind(begeleider.id, gesprek_id=beurt.gesprek.id)
    await beurt.change(begeleider_id=begeleider.id, gemeente=begeleider.gemeente, voorgesteld=True, vraag=None)
    await beurt.tx.logboek.write(wie=begeleider.id, wat="gebonden", record=beurt.gesprek.id, gemeente=begeleider.gemeente, now=beurt.now)
    team = await beurt.tx.teams.get(begeleider.team_id)
    await beurt.say(Reply(tekst=beurt.app.texts("begeleider.welkom", naam=begeleider.naam, team=team.naam)))
