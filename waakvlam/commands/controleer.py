"""`waakvlam controleer`: can this table be relied on?"""

import argparse
from datetime import date
from pathlib import Path

from waakvlam.bootstrap import Texts, check_tables, now, write_seal
from waakvlam.config import load_config
from waakvlam.domain.controle.finding import Ernst, Finding
from waakvlam.domain.controle.seal import SEAL_FILE
from waakvlam.domain.opening_hours import AMSTERDAM

WRONG = 1  # exit status
SEALED_ANEW = {"rij_nieuw", "rij_veranderd", "rij_weg", "volgorde", "gemeente_nieuw", "gemeente_veranderd", "gemeente_weg"}


def main(given: argparse.Namespace) -> int:
    """Print every finding with its file, line and what to do; 1 where something is wrong, 0 where at most things are to be done."""
    folder: Path = given.map or load_config().routes_dir
    dag: date = given.dag or now().astimezone(AMSTERDAM).date()
    texts = Texts()
    found = check_tables(folder, dag=dag)
    if given.vastzetten:
        found = [one for one in found if one.soort not in SEALED_ANEW and one.bestand != SEAL_FILE]
    for one in found:
        print(line(texts, one))
    wrong = sum(one.ernst is Ernst.FOUT for one in found)
    if given.vastzetten and not wrong:
        write_seal(folder)
        print(texts("controle.vastgezet", bestand=SEAL_FILE))
    print(texts("controle.klaar", fouten=wrong, let_op=len(found) - wrong))
    return WRONG if wrong else 0


def line(texts: Texts, one: Finding) -> str:
    """`gemeenten/arnhem.yml, regel 12: FOUT: what is wrong. What to do.`"""
    what = texts(f"controle.{one.soort}", **one.details)
    return texts(
        "controle.regel", bestand=one.bestand, regel=one.regel, ernst=texts(f"controle.ernst.{one.ernst}"), wat=what,
        doe=texts(f"controle.{one.soort}.doe", **one.details),
    )
