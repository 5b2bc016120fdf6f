"""How good is the triage?  (`python -m nlu.evaluate`: cross-validates on the corpus and writes the figures into docs/triage.md.)

The same features and heads as in Rasa's pipeline, but every message is judged by a model that never saw it; the vocabulary, too, is
learnt from the other messages only. The safety rules are asked in the service's own environment, and the worse of rules and model counts,
as at work.
"""

from __future__ import annotations

import argparse
import json
import logging
import subprocess
import sys
import time
import warnings
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

from nlu.corpus import ROLLEN, SOORTEN, STEMMINGEN, URGENTIES, Example, read_folder
from nlu.features import EMBEDDINGS, KINDS, Ngrams, embed
from nlu.heads import Heads, Labels, Rows, urgentie_of, weighed

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "triage.md"
BEGIN, END = "<!-- cijfers -->", "<!-- einde cijfers -->"
FOLDS, SEED = 5, 7
FOUND = ("soort", "urgentie", "rol", "stemming", "signalen")
SURE_FROM = 0.40  # the threshold of FallbackClassifier in config.yml
ASK_RULES = (
    "import json,sys\nfrom waakvlam.domain.safety import assess\n"
    "for line in sys.stdin:\n    t, c = json.loads(line)\n    print(assess(t, context=c).urgentie.value)"
)


def main() -> int:
    """Cross-validate, print the tables, write them into the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=ROOT / "nlu" / "data")
    parser.add_argument("--app-python", type=Path, default=ROOT / ".venv" / "bin" / "python", help="the service's own Python")
    parser.add_argument("--without", nargs="*", default=[], choices=EMBEDDINGS, help="embeddings to leave out")
    parser.add_argument("--no-page", action="store_true", help="print only")
    given = parser.parse_args()
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    examples = read_folder(given.corpus)
    rules = rules_say(examples, given.app_python)
    blocks = {name: embed(name, [example.tekst for example in examples]) for name in EMBEDDINGS if name not in given.without}
    used = [name for name, block in blocks.items() if block is not None]
    began = time.monotonic()
    found = cross_validate(examples, tuple(block for block in blocks.values() if block is not None))
    print(f"{len(examples)} berichten, {time.monotonic() - began:.0f} s", file=sys.stderr)
    text = report(examples, found, rules, used)
    print(text)
    if not given.no_page and PAGE.exists():
        before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
        PAGE.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{rest.partition(END)[2]}", encoding="utf-8")
    return 0


def rules_say(examples: Sequence[Example], python: Path) -> Optional[List[str]]:
    """The urgentie the safety rules give each message; None where the service's environment is not there."""
    if not python.exists():
        print(f"{python} is er niet: zonder veiligheidsregels gemeten", file=sys.stderr)
        return None
    asked = "\n".join(json.dumps([example.tekst, example.context]) for example in examples)
    done = subprocess.run([str(python), "-c", ASK_RULES], input=asked, capture_output=True, text=True, check=True, cwd=ROOT)
    return done.stdout.split()


def cross_validate(examples: Sequence[Example], dense: Tuple[np.ndarray, ...]) -> Dict[str, np.ndarray]:
    """The labels that a model gives which did not see the message; soort and zekerheid with the message's own context."""
    texts = [example.tekst for example in examples]
    labels = [Labels(one.soort, one.urgentie, one.rol, one.signalen, one.stemming) for one in examples]
    strata = [f"{one.soort} {one.urgentie}" for one in examples]
    found: Dict[str, np.ndarray] = {name: np.empty(len(examples), dtype=object) for name in FOUND}
    found["zekerheid"] = np.zeros(len(examples))
    warnings.filterwarnings("ignore", "The least populated class", UserWarning)  # a rare pair of labels is not in every fold
    for train, test in StratifiedKFold(FOLDS, shuffle=True, random_state=SEED).split(texts, strata):
        ngrams = [Ngrams.learn(kind, [texts[row] for row in train]) for kind in KINDS]
        rows = Rows(csr_matrix(hstack([one.rows(texts) for one in ngrams])), dense)
        heads = Heads.fit(rows[train], [labels[row] for row in train])
        chances = heads.chances(rows[test])
        for at, row in enumerate(test):
            soorten = weighed(chances["soort"][at], examples[row].context == "checkin")
            found["soort"][row], found["zekerheid"][row] = SOORTEN[int(soorten.argmax())], soorten.max()
            found["urgentie"][row] = urgentie_of(chances["urgentie"][at])
            found["rol"][row] = ROLLEN[int(chances["rol"][at].argmax())]
            found["stemming"][row] = STEMMINGEN[int(chances["stemming"][at].argmax())]
            found["signalen"][row] = set(heads.signalen(chances["signalen"][at]))
    return found


def report(examples: Sequence[Example], found: Dict[str, np.ndarray], rules: Optional[List[str]], used: Sequence[str]) -> str:
    """All tables, as Markdown in Dutch."""
    both = [max(pair, key=URGENTIES.index) for pair in zip(found["urgentie"], rules)] if rules else list(found["urgentie"])
    wanted = [example.urgentie for example in examples]
    soort = np.array([example.soort for example in examples])
    right = found["soort"] == soort
    answers = [row for row, example in enumerate(examples) if example.stemming]
    sure = found["zekerheid"] >= SURE_FROM
    lines = [
        f"{len(examples)} berichten, {FOLDS}-voudige kruisvalidatie, embeddings: {', '.join(used) or 'geen'}.", "",
        "| | uitkomst |", "| --- | --- |",
        f"| soort, goed | {percent(right)} |",
        f"| soort, macro F1 | {f1_score(soort, found['soort'].astype(str), average='macro'):.3f} |",
        f"| zekerheid, afwijking (ECE) | {calibration_error(found['zekerheid'], right):.3f} |",
        f"| keuze voorgelegd (zekerheid onder {SURE_FROM}) | {percent(~sure)} |",
        f"| soort goed waar niets wordt voorgelegd | {percent(right[sure])} |",
        f"| rol, goed | {percent([role == one.rol for role, one in zip(found['rol'], examples)])} |",
        f"| signalen, micro F1 | {signal_f1(examples, found['signalen']):.3f} |",
        f"| stemming, goed | {percent([found['stemming'][row] == examples[row].stemming for row in answers])} |",
        "", "| gevaar | " + " | ".join(["regels en model", "model alleen", *(["regels alleen"] if rules else [])]) + " |",
        "| --- |" + " --- |" * (3 if rules else 2),
    ]
    sources = [both, list(found["urgentie"]), *([rules] if rules else [])]
    for name, true, said in (
        ("gevaar gemist (acuut als niet_acuut)", "acuut", "niet_acuut"), ("acuut herkend als acuut", "acuut", "acuut"),
        ("vraag niet gesteld (check als niet_acuut)", "check", "niet_acuut"),
        ("onnodige vraag (niet_acuut als check)", "niet_acuut", "check"), ("onnodig alarm (niet_acuut als acuut)", "niet_acuut", "acuut"),
    ):
        lines.append(f"| {name} | " + " | ".join(share(wanted, said_by, true, said) for said_by in sources) + " |")
    lines += ["", *per("soort", examples, right, both, lambda one: one.soort)]
    lines += ["", *per("register", examples, right, both, lambda one: one.register)]
    return "\n".join(lines)


def per(
    name: str, examples: Sequence[Example], right: np.ndarray, urgenties: Sequence[str], group: Callable[[Example], str]
) -> List[str]:
    """One row a group: how many, soort right, danger missed, needless questions and alarms."""
    columns = ("berichten", "soort goed", "gevaar gemist", "vraag niet gesteld", "onnodige vraag", "onnodig alarm")
    lines = [f"| {name} | {' | '.join(columns)} |", "| --- |" + " --- |" * len(columns)]
    for value in sorted({group(example) for example in examples}):
        rows = [row for row, example in enumerate(examples) if group(example) == value]
        true, said = [examples[row].urgentie for row in rows], [urgenties[row] for row in rows]
        cells = [share(true, said, *pair) for pair in
                 (("acuut", "niet_acuut"), ("check", "niet_acuut"), ("niet_acuut", "check"), ("niet_acuut", "acuut"))]
        lines.append(f"| {value} | {len(rows)} | {percent(right[rows])} | {' | '.join(cells)} |")
    return lines


def percent(values: Sequence[bool]) -> str:
    """The share that is true."""
    return f"{100 * float(np.mean(values)):.1f} %" if len(values) else "-"


def share(wanted: Sequence[str], said: Sequence[str], true: str, answer: str) -> str:
    """Of the messages that are `true`, the share answered as `answer`."""
    return percent([one == answer for label, one in zip(wanted, said) if label == true])


def signal_f1(examples: Sequence[Example], found: Sequence[set]) -> float:
    """Micro F1 over all signalen."""
    hit = sum(len(set(one.signalen) & said) for one, said in zip(examples, found))
    return 2 * hit / max(sum(len(set(one.signalen)) + len(said) for one, said in zip(examples, found)), 1)


def calibration_error(certain: np.ndarray, right: np.ndarray, bins: int = 10) -> float:
    """Expected calibration error: how far zekerheid lies from the share that is right, averaged over ten bins."""
    which = np.minimum((certain * bins).astype(int), bins - 1)
    return float(sum((which == at).mean() * abs(certain[which == at].mean() - right[which == at].mean()) for at in set(which)))


if __name__ == "__main__":
    sys.exit(main())
