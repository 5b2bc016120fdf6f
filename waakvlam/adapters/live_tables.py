"""Which tables hold now?  (Edited files are taken over while the service runs: all of them at once, or none.)"""

import logging
import threading
from pathlib import Path

from waakvlam.adapters.route_table import load_route_table
from waakvlam.domain.errors import BrokenTable
from waakvlam.domain.meldroute import RouteTable
from waakvlam.domain.place import PlaceFinder

log = logging.getLogger(__name__)
LOOK_SECONDS = 2.0
Mark = tuple[tuple[str, int, int], ...]


class LiveTables:
    """The tables of a folder as they were last in order. A reader holds one whole table; a swap is one assignment."""

    def __init__(self, folder: Path) -> None:
        """Read them. Raises BrokenTable: a service does not start on a table that is wrong."""
        self._folder = folder
        self._taken = self._seen = mark(folder)
        self._now = _read(folder)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def routes(self) -> RouteTable:
        """The table."""
        return self._now[0]

    @property
    def places(self) -> PlaceFinder:
        """Finds its gemeenten in words."""
        return self._now[1]

    def look(self) -> bool:
        """Take over what was edited; whether that happened. A file that still changes is left until the next look.

        A mistake keeps the tables that hold, and is said once, with its file, line and reason.
        """
        found = mark(self._folder)
        quiet, self._seen = found == self._seen, found
        if found == self._taken or not quiet:
            return False
        self._taken = found
        try:
            fresh = _read(self._folder)
        except BrokenTable as exc:
            where = exc.details
            log.exception("meldroutes.geweigerd bestand=%s regel=%s reden=%s", where["bestand"], where["regel"], where["reden"])
            return False
        before = {route.id: route.versie for route in self.routes.routes}
        after = {route.id: route.versie for route in fresh[0].routes}
        self._now = fresh
        changed = [name for name in before.keys() | after.keys() if before.get(name) != after.get(name)]
        log.info("meldroutes.vernieuwd rijen=%s veranderd=%s", len(after), ",".join(sorted(changed)) or "-")
        return True

    def watch(self, *, seconds: float = LOOK_SECONDS) -> None:
        """Look again and again, in a thread of its own: reading must not hold up a conversation."""
        self._thread = threading.Thread(target=self._watch, args=(seconds,), name="meldroutes", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop looking."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def _watch(self, seconds: float) -> None:
        while not self._stop.wait(seconds):
            try:
                self.look()
            except OSError as exc:  # a file that went away between two looks: the next one sees what became of it
                log.warning("meldroutes.kijken_mislukt reden=%s", type(exc).__name__)


def mark(folder: Path) -> Mark:
    """What says whether a file was edited: its name, time and size."""
    paths = sorted([*folder.glob("*.yml"), *folder.glob("gemeenten/*.yml"), *folder.glob("regios/*.yml")])
    stats = [(path.relative_to(folder).as_posix(), path.stat()) for path in paths]
    return tuple((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats)


def _read(folder: Path) -> tuple[RouteTable, PlaceFinder]:
    routes = load_route_table(folder)
    return routes, PlaceFinder(routes.gemeenten.values())
