"""Which commands has an operator?  (`waakvlam --help`)"""

import argparse
import asyncio
import os
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from waakvlam.bootstrap import Texts, configure_logs
from waakvlam.commands import begeleider, controleer, gebieden, meldroute, run, triage
from waakvlam.commands.migrate import migrate_all
from waakvlam.config import load_config
from waakvlam.domain.errors import WaakvlamError
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.zorg import Zorg

BROKEN = 2  # exit status: something asked for is not right, and the message says what
DUTCH = ZoneInfo("Europe/Amsterdam")


def moment(text: str) -> datetime:
    """An ISO 8601 moment; without a zone it is Dutch time."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=DUTCH)


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    texts = Texts()
    top = argparse.ArgumentParser(prog="waakvlam", description=texts("beheer.hulp"))
    commands = top.add_subparsers(dest="opdracht", required=True, metavar="opdracht")

    def command(name: str, run: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=texts(f"beheer.hulp.{name}"), description=texts(f"beheer.hulp.{name}"))
        made.set_defaults(run=run)
        return made

    command("run", lambda given: run.run())
    command("migreer", lambda given: asyncio.run(migrate_all(load_config())))
    command("triage", lambda given: asyncio.run(triage.main(sys.stdin, sys.stdout)))

    route = command("meldroute", meldroute.main)
    route.add_argument("--gemeente", required=True, help=texts("beheer.hulp.gemeente"))
    route.add_argument("--rol", choices=[*Rol])
    route.add_argument("--urgentie", choices=[*Urgentie])
    route.add_argument("--zorg", choices=[*Zorg], default=None, help=texts("beheer.hulp.zorg"))
    route.add_argument("--op", type=moment, default=None, metavar="TIJDSTIP", help=texts("beheer.hulp.op"))
    route.add_argument("--waarom", action="store_true", help=texts("beheer.hulp.waarom"))
    route.add_argument("--tabel", action="store_true", help=texts("beheer.hulp.tabel"))

    check = command("controleer", controleer.main)
    check.add_argument("--map", type=Path, default=None, metavar="MAP", help=texts("beheer.hulp.map"))
    check.add_argument("--dag", type=date.fromisoformat, default=None, metavar="DAG", help=texts("beheer.hulp.dag"))
    check.add_argument("--vastzetten", action="store_true", help=texts("beheer.hulp.vastzetten"))

    areas = commands.add_parser("gebieden", help=texts("beheer.hulp.gebieden"))
    which = areas.add_subparsers(dest="doe", required=True)
    for name, run_it in (("importeer", gebieden.postcodes), ("grenzen", gebieden.outlines)):
        made = which.add_parser(name, help=texts(f"beheer.hulp.gebieden.{name}"))
        made.add_argument("bestand", type=Path, metavar="BESTAND")
        made.set_defaults(run=lambda given, run_it=run_it: asyncio.run(run_it(given)))

    people = commands.add_parser("begeleider", help=texts("beheer.hulp.begeleider"))
    inner = people.add_subparsers(dest="doe", required=True)
    invite = inner.add_parser("uitnodigen", help=texts("beheer.hulp.uitnodigen"))
    invite.add_argument("--gemeente", required=True, help=texts("beheer.hulp.gemeente"))
    invite.add_argument("--team", required=True)
    invite.add_argument("--naam", required=True)
    invite.add_argument("--inhoud-in-bericht", action="store_true", help=texts("beheer.hulp.inhoud"))
    invite.set_defaults(run=lambda given: asyncio.run(begeleider.invite(given)))
    return top


def main(argv: list[str] | None = None) -> int:
    """Run a command; a mistake in what was asked, or in a setting or table, is told in one line."""
    given = parser().parse_args(argv)
    configure_logs()
    try:
        return int(given.run(given))
    except WaakvlamError as exc:
        print(exc, file=sys.stderr)
        return BROKEN
    except BrokenPipeError:  # whoever read along has seen enough (`waakvlam meldroute … | head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
