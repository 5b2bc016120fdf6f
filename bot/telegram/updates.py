"""What does an update of Telegram mean to us?"""

from typing import Any

from waakvlam.domain.inbox import Incoming, Vorm

CHANNEL = "telegram"
KINDS = {
    "photo": "foto", "sticker": "sticker", "voice": "spraak", "audio": "spraak", "video": "video", "video_note": "video",
    "animation": "video", "location": "locatie", "venue": "locatie", "document": "bestand", "contact": "contact",
}


def incoming(update: dict[str, Any]) -> Incoming | None:
    """The message in an update (as Telegram's JSON), or None where there is nothing in it for us."""
    extern_id = str(update["update_id"])
    if "callback_query" in update:
        return _press(update["callback_query"], extern_id)
    if "my_chat_member" in update:
        return _membership(update["my_chat_member"], extern_id)
    for key, edited in (("message", False), ("edited_message", True)):
        if key in update:
            return _message(update[key], extern_id, edited=edited)
    return None


def _press(query: dict[str, Any], extern_id: str) -> Incoming | None:
    chat = query.get("message", {}).get("chat")
    if not chat:
        return None
    # Bound to who pressed: the button of one person pressed by another belongs to another conversation, and is not found there.
    adres = str(chat["id"]) if chat["id"] == query["from"]["id"] else f"{chat['id']}:{query['from']['id']}"
    return Incoming(
        kanaal=CHANNEL, extern_id=extern_id, adres=adres, vorm=Vorm.KNOP, inhoud={"token": query.get("data", ""), "vraag": query["id"]}
    )


def _membership(change: dict[str, Any], extern_id: str) -> Incoming:
    left = change["new_chat_member"]["status"] in {"kicked", "left"}
    vorm = Vorm.GEBLOKKEERD if left else Vorm.TERUG
    return Incoming(kanaal=CHANNEL, extern_id=extern_id, adres=str(change["chat"]["id"]), vorm=vorm, inhoud={})


def _message(message: dict[str, Any], extern_id: str, *, edited: bool) -> Incoming | None:
    adres, tekst = str(message["chat"]["id"]), message.get("text") or message.get("caption") or ""
    if message["chat"]["type"] != "private":
        # In a group others read along: nothing is stored of what is said there, and nothing is asked.
        if not tekst.startswith("/"):
            return None
        return Incoming(kanaal=CHANNEL, extern_id=extern_id, adres=adres, vorm=Vorm.ANDERS, inhoud={"wat": "groep"})
    if edited:
        return Incoming(kanaal=CHANNEL, extern_id=extern_id, adres=adres, vorm=Vorm.BEWERKT, inhoud={"tekst": tekst})
    if "text" in message:
        return Incoming(kanaal=CHANNEL, extern_id=extern_id, adres=adres, vorm=Vorm.TEKST, inhoud={"tekst": tekst})
    wat = next((word for key, word in KINDS.items() if key in message), "anders")
    inhoud = {"wat": wat, "tekst": tekst, **_point(message)}
    return Incoming(kanaal=CHANNEL, extern_id=extern_id, adres=adres, vorm=Vorm.ANDERS, inhoud=inhoud)


def _point(message: dict[str, Any]) -> dict[str, str]:
    """Where a shared location, or a venue, is: degrees, WGS 84."""
    place = message.get("location") or message.get("venue", {}).get("location")
    return {"lat": str(place["latitude"]), "lon": str(place["longitude"])} if place else {}
