"""In which gemeente is a postcode, or a point?  (By the official files that were imported; nothing is known without them.)"""

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.selectable import ScalarSelect

from waakvlam.adapters.database.tables import NATIONAL, gebied, grens, lading
from waakvlam.domain.outline import Outline
from waakvlam.domain.postcode import Postcode, Stretch

POSTCODES, OUTLINES = "postcodes", "grenzen"
NEAR = 0.01  # degrees, about a kilometre: outlines whose box is further away cannot be near


@dataclass(frozen=True)
class Gebieden:
    """Areas, and the imports they come from."""

    connection: AsyncConnection

    async def known(self, soort: str = POSTCODES) -> bool:
        """Whether an official file of this kind was imported."""
        return (await self.connection.execute(select(_active(soort)))).scalar_one() is not None

    async def of_postcode(self, postcode: Postcode) -> tuple[str, ...]:
        """The CBS codes of the gemeenten that a postcode lies in, the largest part first; none where it does not exist.

        A house number decides between them, unless the file does not have it.
        """
        inside = (gebied.c.lading_id == _active(POSTCODES), gebied.c.postcode.between(postcode.first, postcode.last))
        if postcode.huisnummer is not None and postcode.letters:
            house = select(gebied.c.gemeente).where(*inside, gebied.c.van <= postcode.huisnummer, gebied.c.tot >= postcode.huisnummer)
            found = (await self.connection.execute(house.limit(1))).scalar_one_or_none()
            if found is not None:
                return (str(found),)
        count = func.count().label("aantal")
        query = select(gebied.c.gemeente).where(*inside).group_by(gebied.c.gemeente).order_by(count.desc(), gebied.c.gemeente)
        return tuple((await self.connection.execute(query)).scalars())

    async def around(self, *, lon: float, lat: float) -> list[Outline]:
        """The outlines that a point may lie in or near."""
        query = select(grens).where(
            grens.c.lading_id == _active(OUTLINES), grens.c.west <= lon + NEAR, grens.c.oost >= lon - NEAR,
            grens.c.zuid <= lat + NEAR, grens.c.noord >= lat - NEAR,
        )
        rows = await self.connection.execute(query)
        return [Outline(gemeente=row.gemeente, ringen=tuple(json.loads(row.ringen))) for row in rows]

    async def begin(self, *, soort: str, bestand: str, now: datetime) -> str:
        """Open an import; its rows count for nothing until `complete`."""
        new = uuid.uuid4().hex
        values = {"id": new, "gemeente": NATIONAL, "soort": soort, "bestand": bestand[:200], "rijen": 0, "actief": False}
        await self.connection.execute(insert(lading).values(**values, begonnen_op=now))
        return new

    async def add_stretches(self, lading_id: str, rows: Sequence[Stretch]) -> None:
        """Some rows of an import of postcodes."""
        values = [{"lading_id": lading_id, "postcode": r.postcode, "van": r.van, "tot": r.tot, "gemeente": r.gemeente} for r in rows]
        await self.connection.execute(insert(gebied), values)

    async def add_outlines(self, lading_id: str, rows: Sequence[Outline]) -> None:
        """Some rows of an import of outlines."""
        values = []
        for row in rows:
            west, zuid, oost, noord = row.box
            box = {"west": west, "zuid": zuid, "oost": oost, "noord": noord}
            values.append({"lading_id": lading_id, "gemeente": row.gemeente, "ringen": json.dumps(row.ringen), **box})
        await self.connection.execute(insert(grens), values)

    async def complete(self, lading_id: str, *, soort: str, rijen: int, now: datetime) -> None:
        """From now on look-ups use this import, and no other."""
        await self.connection.execute(update(lading).where(lading.c.soort == soort, lading.c.id != lading_id).values(actief=False))
        await self.connection.execute(update(lading).where(lading.c.id == lading_id).values(actief=True, rijen=rijen, klaar_op=now))

    async def stale(self, soort: str) -> list[str]:
        """Imports that are used no more, or never were: an earlier file, or one that was cut off halfway."""
        query = select(lading.c.id).where(lading.c.soort == soort, ~lading.c.actief)
        return list((await self.connection.execute(query)).scalars())

    async def forget(self, lading_id: str, *, limit: int) -> bool:
        """Remove some rows of such an import; True when nothing of it is left."""
        for table in (gebied, grens):
            some = select(table.c[table.primary_key.columns.keys()[1]]).where(table.c.lading_id == lading_id).limit(limit)
            done = await self.connection.execute(
                delete(table).where(table.c.lading_id == lading_id, table.c[table.primary_key.columns.keys()[1]].in_(some))
            )
            if done.rowcount:
                return False
        await self.connection.execute(delete(lading).where(lading.c.id == lading_id))
        return True


def _active(soort: str) -> ScalarSelect[str]:
    return select(lading.c.id).where(lading.c.soort == soort, lading.c.actief).limit(1).scalar_subquery()
