"""Which gemeente does somebody mean: by a name, a postcode, or a location that was shared?"""

from dataclasses import dataclass

from waakvlam.domain.meldroute import Gemeente
from waakvlam.domain.outline import gemeenten_at
from waakvlam.domain.postcode import postcode_in
from waakvlam.services.beurt import Beurt


@dataclass(frozen=True, kw_only=True)
class Found:
    """The gemeenten that may be meant, and which text asks back: `reden` is a key of the catalogue, without its prefix."""

    gemeenten: tuple[Gemeente, ...] = ()
    reden: str = "gemeente_niet_gevonden"

    @property
    def one(self) -> Gemeente | None:
        """The gemeente, where there is no doubt."""
        return self.gemeenten[0] if len(self.gemeenten) == 1 else None


async def find_place(beurt: Beurt, tekst: str, *, answer: bool) -> Found:
    """What a text says of where it is; `answer`: it answers "welke gemeente?", so that a slip of the pen is forgiven.

    A postcode says more than a name. One on a border is asked back, and so is a name that several places have.
    """
    by_postcode = await _postcode(beurt, tekst, answer=answer)
    if by_postcode is not None and by_postcode.gemeenten:
        return by_postcode
    dag, places = beurt.today, beurt.app.places
    named = (places.as_answer(tekst, dag=dag) if answer else ()) or places.in_text(tekst, dag=dag)
    if named:
        return Found(gemeenten=named, reden="welke_gemeente")
    return by_postcode or Found()


async def _postcode(beurt: Beurt, tekst: str, *, answer: bool) -> Found | None:
    postcode = postcode_in(tekst, answer=answer)
    if postcode is None:
        return None
    if not await beurt.tx.gebieden.known():
        return Found(reden="postcode_niet_op_te_zoeken")
    return _current(beurt, await beurt.tx.gebieden.of_postcode(postcode), some="postcode_op_grens", none="postcode_onbekend")


async def find_location(beurt: Beurt, *, lat: float, lon: float) -> Found:
    """The gemeente at a point, by the official outlines; near a border it is asked back."""
    codes = gemeenten_at(await beurt.tx.gebieden.around(lon=lon, lat=lat), lon=lon, lat=lat)
    return _current(beurt, codes, some="locatie_op_grens", none="locatie_niet_op_te_zoeken")


def _current(beurt: Beurt, codes: tuple[str, ...], *, some: str, none: str) -> Found:
    dag, table = beurt.today, beurt.app.routes
    known = [table.current(code, dag) for code in codes if code in table.gemeenten or code in table.opgeheven]
    found = tuple({gemeente.code: gemeente for gemeente in known}.values())
    return Found(gemeenten=found, reden=some if found else none)
