"""Do emoji alone show danger?  (Only a question: a picture says too little for more.)"""

import re

from waakvlam.domain.danger.rule import Gevaar, Rule
from waakvlam.domain.labels import Urgentie

MEANS = "[🔪🗡💊🔫🪓💉🪒🧨]"
HARM = "[🩸⚰🪦💀☠🧟👻😵🪽🕊🚑⚱]"
_SIGN = re.compile(
    f"{MEANS}.?{HARM}|{HARM}.?{MEANS}|💊{{2,}}|🔪{{2,}}|🔫{{2,}}|⚰|🪦|🚂.?{HARM}|🚆.?{HARM}|🌉.?{HARM}|🆘|🔥.?🏠|🏠.?🔥|🪢.?{HARM}"
)

EMOJI = Rule(
    name="emoji_gevaar",
    urgentie=Urgentie.CHECK,
    gevaar=Gevaar.ONBEKEND,
    patterns=(),
    why="A means beside blood or a coffin, with no word beside it, deserves the safety question.",
    examples=("🔪🩸", "💊💊💊⚰️", "🆘"),
    counter_examples=("👎", "🎉🎂🔪", "😭😭"),
)


def emoji_rule(emoji: str, *, alone: bool) -> Rule | None:
    """The emoji rule if it fires: on messages without a word only, where they are all there is to go by."""
    return EMOJI if alone and _SIGN.search(emoji) else None
