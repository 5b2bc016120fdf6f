"""What do the figures look like?  (Four pictures beside docs/triage-cijfers.md; each is told in its tables too.)"""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

from nlu.corpus import SOORTEN, Example
from nlu.evaluate.figures import calibration, share
from nlu.evaluate.verdicts import Verdicts
from nlu.heads import ACUUT_WEIGHS, CHECK_FROM

DARK, WARM = "#1f3b4d", "#c8501e"
DPI = 90


def draw(examples: Sequence[Example], found: Verdicts, folder: Path) -> None:
    """Write all pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    plt.rcParams.update({"font.size": 9, "axes.spines.top": False, "axes.spines.right": False})
    _confusion(examples, found, folder / "triage-soorten.png")
    _certainty(examples, found, folder / "triage-zekerheid.png")
    _danger(examples, found, folder / "triage-gevaar.png")
    _registers(examples, found, folder / "triage-registers.png")


def _save(figure: plt.Figure, path: Path) -> None:
    figure.tight_layout()
    figure.savefig(path, dpi=DPI, metadata={"Software": None})
    plt.close(figure)


def _confusion(examples: Sequence[Example], found: Verdicts, path: Path) -> None:
    counts = np.zeros((len(SOORTEN), len(SOORTEN)))
    for one, said in zip(examples, found.soort):
        counts[SOORTEN.index(one.soort), SOORTEN.index(said)] += 1
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    figure, axes = plt.subplots(figsize=(7.5, 6.5))
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(SOORTEN)), SOORTEN, rotation=60, ha="right")
    axes.set_yticks(range(len(SOORTEN)), SOORTEN)
    for row, column in zip(*np.nonzero(shares >= 0.02)):
        axes.text(column, row, f"{100 * shares[row, column]:.0f}", ha="center", va="center", fontsize=7,
                  color="white" if shares[row, column] > 0.5 else DARK)
    axes.set_xlabel("gezegd")
    axes.set_ylabel("is")
    axes.set_title("Soort: waar wordt elke soort voor gehouden? (in procenten)")
    _save(figure, path)


def _certainty(examples: Sequence[Example], found: Verdicts, path: Path) -> None:
    right = found.soort == np.array([one.soort for one in examples])
    parts = calibration(found.zekerheid, right)
    figure, axes = plt.subplots(figsize=(5, 4.5))
    axes.plot([0, 1], [0, 1], color="grey", linestyle=":", label="zoals beloofd")
    axes.plot([said for _, said, _ in parts], [true for _, _, true in parts], "o-", color=DARK, label="gemeten")
    shares = [part for part, _, _ in parts]
    axes.bar([said for _, said, _ in parts], shares, width=0.05, color=WARM, alpha=0.4, label="deel van de berichten")
    axes.set_xlabel("zekerheid")
    axes.set_ylabel("soort goed")
    axes.legend(frameon=False)
    axes.set_title("Zegt zekerheid wat hij zegt?")
    _save(figure, path)


def _danger(examples: Sequence[Example], found: Verdicts, path: Path) -> None:
    weighed = found.kansen[:, 1] + ACUUT_WEIGHS * found.kansen[:, 2]
    true = np.array([one.urgentie for one in examples])
    bars = np.linspace(0.02, 1.2, 60)
    needless = [float((weighed[true == "niet_acuut"] >= bar).mean()) for bar in bars]
    figure, axes = plt.subplots(figsize=(5, 4.5))
    for label, colour in (("acuut", WARM), ("check", DARK)):
        missed = [float((weighed[true == label] < bar).mean()) for bar in bars]
        axes.plot(needless, missed, color=colour, label=f"{label}, geen vraag of alarm")
    own = np.argmin(abs(bars - CHECK_FROM))
    axes.axvline(needless[own], color="grey", linestyle=":", label="nu ingesteld (model alleen)")
    axes.set_xlabel("vraag of alarm waar geen gevaar is")
    axes.set_ylabel("gemist")
    axes.legend(frameon=False)
    axes.set_title("Wat kost het om minder te missen?")
    _save(figure, path)


def _registers(examples: Sequence[Example], found: Verdicts, path: Path) -> None:
    names = sorted({one.register for one in examples}, reverse=True)
    figure, axes = plt.subplots(figsize=(6.5, 6))
    for at, name in enumerate(names):
        rows = [row for row, one in enumerate(examples) if one.register == name]
        some, said = [examples[row] for row in rows], [found.beide[row] for row in rows]
        axes.barh(at + 0.2, float(np.mean([found.soort[row] == examples[row].soort for row in rows])), height=0.38, color=DARK)
        axes.barh(at - 0.2, 1 - share(some, said, "acuut", "niet_acuut"), height=0.38, color=WARM)
    axes.set_yticks(range(len(names)), names)
    axes.set_xlim(0, 1)
    named = ["soort goed", "acuut gevaar gezien (acuut of vraag)"]
    axes.legend(named, frameon=False, loc="lower center", bbox_to_anchor=(0.4, 1.0), ncol=2)
    _save(figure, path)
