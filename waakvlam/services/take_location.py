"""What does a location do that somebody shares?  (It answers "which gemeente?", where the point says so without doubt.)"""

from waakvlam.domain.inbox import Received
from waakvlam.domain.message import Reply
from waakvlam.services import continue_conversation
from waakvlam.services.beurt import Beurt
from waakvlam.services.find_place import find_location
from waakvlam.services.melding_questions import which_gemeente

QUESTION = "gemeente"


async def take_location(beurt: Beurt, received: Received) -> bool:
    """Take a shared location for the gemeente that is asked for. False where nothing is asked, or there are no coordinates.

    Near a border, and where the outlines were not imported, the gemeente is asked back.
    """
    topic, _, question = (beurt.gesprek.vraag or "").partition(".")
    lat, lon = received.inhoud.get("lat"), received.inhoud.get("lon")
    if question != QUESTION or lat is None or lon is None:
        return False
    found = await find_location(beurt, lat=float(lat), lon=float(lon))
    if found.one is not None:
        await beurt.say(Reply(tekst=beurt.app.texts("melding.locatie_gevonden", gemeente=found.one.spoken)))
        await continue_conversation.answer(beurt, str(beurt.gesprek.vraag), waarde=found.one.code)
        return True
    await beurt.say(which_gemeente(beurt.app.texts, found, onderwerp=topic))
    return True
