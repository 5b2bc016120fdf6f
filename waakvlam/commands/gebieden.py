"""`waakvlam gebieden`: take over where every address of the country is, from the official files of the CBS."""

import argparse
import sys
import time
from pathlib import Path

from waakvlam.bootstrap import Texts, build, import_outlines, import_postcodes, migrate, read_outlines, read_stretches
from waakvlam.config import load_config

SAY_EVERY = 1.0  # s


class Counter:
    """Says how far it is, on standard error."""

    def __init__(self, texts: Texts) -> None:
        self._texts, self._said = texts, 0.0

    def __call__(self, share: float, addresses: int) -> None:
        """`share` from 0 to 1; said once a second, and at the end."""
        if time.monotonic() - self._said >= SAY_EVERY or share >= 1:
            self._said = time.monotonic()
            print(self._texts("beheer.gebieden.voortgang", procent=f"{share:.0%}", aantal=addresses), file=sys.stderr, flush=True)


async def postcodes(given: argparse.Namespace) -> int:
    """Import the file with postcode, house number and gemeente of every address."""
    path: Path = given.bestand
    installation = build(load_config())
    progress = Counter(Texts())
    try:
        for app in installation.apps.values():
            await migrate(installation.stores[app.naam].engine)
            count = await import_postcodes(app, read_stretches(path, progress=progress), bestand=path.name)
            print(app.texts("beheer.gebieden.klaar", bestand=path.name, rijen=count, installatie=app.naam))
    finally:
        await installation.close()
    return 0


async def outlines(given: argparse.Namespace) -> int:
    """Import the outline of every gemeente."""
    path: Path = given.bestand
    installation = build(load_config())
    try:
        for app in installation.apps.values():
            await migrate(installation.stores[app.naam].engine)
            count = await import_outlines(app, read_outlines(path), bestand=path.name)
            print(app.texts("beheer.gebieden.klaar", bestand=path.name, rijen=count, installatie=app.naam))
    finally:
        await installation.close()
    return 0
