"""What does axe-core find on a page?  (It is pinned in tests/tools/axe; `npm ci` fetches it where it is not there.)"""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Page

TOOL = Path(__file__).resolve().parent.parent / "tools" / "axe"
SCRIPT = TOOL / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]


@cache
def _source() -> str:
    if not SCRIPT.exists():
        npm = shutil.which("npm")
        if npm is None:
            pytest.skip("axe-core is not installed and there is no npm to fetch it")
        subprocess.run([npm, "ci", "--no-audit", "--no-fund"], cwd=TOOL, check=True, capture_output=True, timeout=120)
    return SCRIPT.read_text(encoding="utf-8")


def findings(page: Page) -> list[str]:
    """Every finding on the page as it is now, its frames included: the rule and where. Empty is good.

    The window is made as high as the page for it: a button that happens to lie half under the field where one types is not a small button.
    """
    size = page.viewport_size
    assert size is not None
    height = page.evaluate("document.documentElement.scrollHeight") + 400
    page.set_viewport_size({"width": size["width"], "height": max(size["height"], height)})
    for frame in page.frames:
        frame.evaluate(_source())
    result = page.evaluate("rules => axe.run(document, {runOnly: {type: 'tag', values: rules}})", RULES)
    page.set_viewport_size(size)
    return [
        f"{found['id']}: {node['target']} {node['failureSummary']}"
        for found in result["violations"]
        for node in found["nodes"]
    ]
