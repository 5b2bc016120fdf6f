"""Do messages that follow each other say one thing together?  ("mijn man", "hij ademt", "niet meer".)

Danger in each message alone was answered at once; this only adds what no message says alone.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from waakvlam.domain.answers import short_answer
from waakvlam.domain.inbox import Received, Vorm
from waakvlam.domain.safety import Verdict, assess

TOGETHER = timedelta(seconds=60)  # between one message and the next; somebody types on
AT_MOST = 4  # messages before the last one
FRAGMENT = 12  # words; more is a message of its own
CLOSED = (".", "!", "?")
TRAILS_OFF = ("..", "…")  # somebody goes on after "mijn man..."
OPEN = "open"  # in what is kept of a message: the question that stood open when it came in


def begun_thought(before: Iterable[Received], *, at: datetime, vraag: str | None) -> list[Received]:
    """The messages that lead up to one that came in at `at` (aware) while `vraag` stood open, in their order; none where it stands alone.

    `before` are the latest messages of the conversation, the newest first. A button, an answer to a question, a closed sentence or a
    silence in between ends it.
    """
    found: list[Received] = []
    for earlier in before:
        if len(found) == AT_MOST or at - earlier.received_at > TOGETHER or not _goes_on(earlier, vraag):
            break
        found.append(earlier)
        at = earlier.received_at
    return found[::-1]


def _goes_on(message: Received, vraag: str | None) -> bool:
    """Whether a message asks to be gone on with: a few words without an end that answered no question."""
    said, asked = message.tekst.strip(), message.inhoud.get(OPEN, "")
    if message.vorm != Vorm.TEKST or not said or said.startswith("/"):
        return False
    if said.endswith(CLOSED) and not said.endswith(TRAILS_OFF):
        return False
    if "." in asked and asked != vraag:
        return False  # it answered a question of a form
    if asked and short_answer(said) is not None:
        return False  # where nothing was asked, "niet wakker" answers nothing
    return len(said.split()) <= FRAGMENT


def joined(begun: list[Received], text: str) -> str:
    """The words of a thought, a line a message."""
    return "\n".join([*(one.tekst.strip() for one in begun), text])


def _read_on(said: str) -> tuple[str, ...]:
    """A thought as written, and read on over the dots in which a message trails off ("ze is... / niet wakker")."""
    without = "\n".join(line.rstrip(" .…") for line in said.split("\n"))
    return (said,) if without == said else (said, without)


def raised_together(alone: Verdict, begun: list[Received], text: str, *, context: str | None) -> Verdict:
    """The danger in a message with what led up to it: more than each says alone, or what it says alone. It never lowers."""
    if not begun:
        return alone
    together = max((assess(said, context=context) for said in _read_on(joined(begun, text))), key=lambda verdict: verdict.urgentie.rank)
    known = max(alone.urgentie.rank, *(one.verdict.urgentie.rank for one in begun))
    return together if together.urgentie.rank > known else alone
