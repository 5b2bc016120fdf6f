"""How does an official file take the place of the one before it?  (In small steps beside it, and then at once.)"""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from waakvlam.domain.errors import UnknownRecord
from waakvlam.domain.outline import Outline
from waakvlam.domain.postcode import Stretch
from waakvlam.ports import App

if TYPE_CHECKING:
    from waakvlam.adapters.database.gebieden import Gebieden

POSTCODES, OUTLINES = "postcodes", "grenzen"
STEP = 4_000  # rows a transaction: short enough that nobody who chats has to wait for it
Row = TypeVar("Row", Stretch, Outline)
Add = Callable[["Gebieden", str, Sequence[Row]], Awaitable[None]]


async def import_postcodes(app: App, rows: Iterable[Stretch], *, bestand: str) -> int:
    """Take over the postcodes of a file; how many stretches. Repeating it changes nothing, and an import that was cut off does neither.

    Raises:
        UnknownRecord: the file has a gemeente that the table does not know.
    """
    return await _take_over(app, rows, soort=POSTCODES, bestand=bestand, add=lambda tx, to, some: tx.add_stretches(to, some))


async def import_outlines(app: App, rows: Iterable[Outline], *, bestand: str) -> int:
    """Take over the outlines of a file; how many. Raises UnknownRecord."""
    return await _take_over(app, rows, soort=OUTLINES, bestand=bestand, add=lambda tx, to, some: tx.add_outlines(to, some))


async def _take_over(app: App, rows: Iterable[Row], *, soort: str, bestand: str, add: Add[Row]) -> int:
    async with app.store.write() as tx:
        lading_id = await tx.gebieden.begin(soort=soort, bestand=bestand, now=app.clock())
    count, left = 0, iter(rows)
    while some := list(islice(left, STEP)):
        _check_gemeenten(app, {row.gemeente for row in some})
        async with app.store.write() as tx:
            await add(tx.gebieden, lading_id, some)
        count += len(some)
    async with app.store.write() as tx:
        await tx.gebieden.complete(lading_id, soort=soort, rijen=count, now=app.clock())
    await _forget_older(app, soort)
    return count


def _check_gemeenten(app: App, codes: set[str]) -> None:
    unknown = sorted(codes - app.routes.gemeenten.keys() - app.routes.opgeheven.keys())
    if unknown:
        raise UnknownRecord(wat="gemeente", kenmerk=", ".join(unknown))


async def _forget_older(app: App, soort: str) -> None:
    async with app.store.read() as tx:
        older = await tx.gebieden.stale(soort)
    for lading_id in older:
        gone = False
        while not gone:
            async with app.store.write() as tx:
                gone = await tx.gebieden.forget(lading_id, limit=STEP)
