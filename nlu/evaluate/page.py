"""How do all tables and pictures become one page?"""

from __future__ import annotations

from typing import Dict, List, Sequence

from nlu.corpus import Example
from nlu.evaluate.tables import confusion, per, sources, totals, worst
from nlu.evaluate.verdicts import Verdicts
from nlu.features import EMBEDDINGS, embed


def write(
    size: int, held_out: Sequence[Example], found: Verdicts, reached: Dict[str, float], crossed: Dict[str, float], folds: int
) -> str:
    """The whole page, in Dutch Markdown."""
    used = [name for name in EMBEDDINGS if embed(name, ["."]) is not None]
    counts = {kind: sum(one.urgentie == kind for one in held_out) for kind in ("acuut", "check", "niet_acuut")}
    parts: List[List[str]] = [
        ["# Hoe goed is de triage?", "", "`make evaluate` schrijft deze bladzijde. Wat de woorden betekenen: [triage.md](triage.md)."],
        [f"Geleerd van {size} berichten. Beoordeeld op {len(held_out)} andere, apart geschreven en nooit gebruikt om van te leren: "
         f"{counts['acuut']} acuut, {counts['check']} check, {counts['niet_acuut']} niet acuut. Ze zijn met opzet moeilijk: veel gevaar "
         "zonder alarmwoord en veel alarmwoorden zonder gevaar. In het dagelijks gebruik liggen onnodige vragen lager.",
         f"Zinsvectoren: {', '.join(used) or 'geen'}. Kruisvalidatie in {folds} delen op het corpus zelf." if folds else ""],
        ["## Tegen de eisen", "", *totals(reached, crossed)],
        ["## Gevaar: regels en model", "", *sources(held_out, found), "", "![Wat minder missen kost](beeld/triage-gevaar.png)"],
        ["## Per soort", "", *per("soort", held_out, found, lambda one: one.soort)],
        ["## Per register", "", *per("register", held_out, found, lambda one: one.register), "",
         "![Soort goed en gevaar gezien, per register](beeld/triage-registers.png)"],
        ["## Per rol van de schrijver", "", *per("rol", held_out, found, lambda one: one.rol)],
        ["## Verwarring", "", *confusion(held_out, found), "", "![Waar elke soort voor wordt gehouden](beeld/triage-soorten.png)"],
        ["## Zegt zekerheid wat hij zegt?", "", "![Zekerheid tegen het deel dat goed is](beeld/triage-zekerheid.png)"],
        ["## De ergste fouten", "", *worst(held_out, found)],
    ]
    return "\n\n".join("\n".join(part).strip() for part in parts) + "\n"
