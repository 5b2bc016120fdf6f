"""What do rules and model say of messages they did not see?"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Set

import numpy as np

from nlu.corpus import ROLLEN, SOORTEN, STEMMINGEN, URGENTIES, Example
from nlu.heads import urgentie_of, weighed
from nlu.understanding import Understanding

ROOT = Path(__file__).parents[2]
APP_PYTHON = ROOT / ".venv" / "bin" / "python"  # the service's own environment, where the safety rules live
ASK_RULES = (
    "import json,sys\nfrom waakvlam.domain.safety import assess\n"
    "for line in sys.stdin:\n    t, c = json.loads(line)\n    print(assess(t, context=c).urgentie.value)"
)


@dataclass(frozen=True)
class Verdicts:
    """One entry a message; `beide` is the worse of model and rules, as at work."""

    soort: np.ndarray
    zekerheid: np.ndarray
    rol: List[str]
    stemming: List[str]
    signalen: List[Set[str]]
    kansen: np.ndarray  # of niet_acuut, check and acuut, from the model
    model: List[str]
    regels: Optional[List[str]]
    beide: List[str]

    @classmethod
    def of(cls, examples: Sequence[Example], understanding: Understanding, rules: Optional[List[str]]) -> "Verdicts":
        """Judge messages; soort and zekerheid with the message's own context."""
        chances = understanding.chances([(one.tekst, one.context) for one in examples])
        soorten = np.array([weighed(row, one.context is not None) for row, one in zip(chances["soort"], examples)])
        return cls._from(soorten, chances, [set(understanding.signalen(row)) for row in chances["signalen"]], rules)

    @classmethod
    def _from(
        cls, soorten: np.ndarray, chances: Dict[str, np.ndarray], signalen: List[Set[str]], rules: Optional[List[str]]
    ) -> "Verdicts":
        model = [urgentie_of(row) for row in chances["urgentie"]]
        return cls(
            soort=np.array([SOORTEN[at] for at in soorten.argmax(axis=1)]),
            zekerheid=soorten.max(axis=1),
            rol=[ROLLEN[at] for at in chances["rol"].argmax(axis=1)],
            stemming=[STEMMINGEN[at] for at in chances["stemming"].argmax(axis=1)],
            signalen=signalen,
            kansen=chances["urgentie"],
            model=model,
            regels=rules,
            beide=[max(pair, key=URGENTIES.index) for pair in zip(model, rules)] if rules else model,
        )


def joined(parts: Sequence[Verdicts], rows: Sequence[np.ndarray]) -> Verdicts:
    """The verdicts of several folds, put back in the order of the corpus."""
    back = np.argsort(np.concatenate(rows))

    def together(name: str) -> list:
        every = [value for part in parts for value in getattr(part, name)]
        return [every[at] for at in back]

    return Verdicts(
        np.array(together("soort")), np.array(together("zekerheid")), together("rol"), together("stemming"), together("signalen"),
        np.array(together("kansen")), together("model"), together("regels") if parts[0].regels else None, together("beide"),
    )


def rules_say(examples: Sequence[Example]) -> Optional[List[str]]:
    """The urgentie the safety rules give each message; None where the service's environment is not there."""
    if not APP_PYTHON.exists():
        print(f"{APP_PYTHON} is er niet: zonder veiligheidsregels gemeten", file=sys.stderr)
        return None
    asked = "\n".join(json.dumps([one.tekst, one.context]) for one in examples)
    done = subprocess.run([str(APP_PYTHON), "-c", ASK_RULES], input=asked, capture_output=True, text=True, check=True, cwd=ROOT)
    return done.stdout.split()
