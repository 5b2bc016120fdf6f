"""Do the pages say what the code does?  (What an operator can set, type, see in a log or find in the database is in the docs.)"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

from waakvlam.adapters.database.tables import metadata
from waakvlam.cli import parser
from waakvlam.config import SETTINGS

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "meldroutes" / "README.md", *sorted(DOCS.rglob("*.md"))]
ADRS = sorted((DOCS / "adr").glob("0*.md"))
OPERATOR = (DOCS / "beheer.md").read_text(encoding="utf-8")
GLOSSARY = (DOCS / "glossary.md").read_text(encoding="utf-8")
LOG_CALL = re.compile(r"""\blog\.(?:debug|info|warning|error|exception|critical)\(\s*f?["']([a-z_]+\.[a-z_]+)""")
CODE_FOLDERS = ("waakvlam", "bot", "actions", "scheduler")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
IMAGE = re.compile(r'<img[^>]*\ssrc="([^"]+)"')
CODE_BLOCK = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)

# The field's own nouns, as they are used in the code. One word for one thing: each stands in the glossary.
DOMAIN_NOUNS = (
    "begeleider", "bekendheid", "betreft", "burger", "checkin", "concept", "frequentie", "gemeente", "gesprek", "gevaar",
    "historie", "hulpvraag", "inhoud", "inwoner", "inzage", "kanaal", "klok", "knop", "logboek", "melder", "melding", "meldroute", "naaste",
    "ontvanger", "persoon", "plek", "proef", "reden", "rol", "signaal", "sleutel", "soort", "stemming", "stil", "team",
    "terugkoppeling", "terugval", "toestemming", "twijfel", "uitnodiging", "urgentie", "velden", "vorm", "vraag",
    "vrijwilliger", "waakvlam", "wijkteam", "zekerheid",
)  # fmt: skip


def commands(made: argparse.ArgumentParser, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """Each command with its options."""
    inner = [action for action in made._actions if isinstance(action, argparse._SubParsersAction)]
    if not inner:
        yield path, [name for action in made._actions for name in action.option_strings if name not in {"-h", "--help"}]
    for action in inner:
        for name, sub in action.choices.items():
            yield from commands(sub, (*path, name))


def log_events() -> dict[str, str]:
    """Each name that the code writes to the log, with a file that does."""
    found: dict[str, str] = {}
    for folder in CODE_FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            found |= {name: str(path.relative_to(ROOT)) for name in LOG_CALL.findall(path.read_text(encoding="utf-8"))}
    return found


def make_targets() -> list[str]:
    return re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as the usual viewers make them."""
    headings = re.findall(r"^#+\s+(.*)$", CODE_BLOCK.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("setting", [*SETTINGS.values()], ids=lambda setting: setting.naam)
def test_every_setting_is_in_the_operators_page_with_its_default(setting):
    row = next((line for line in OPERATOR.splitlines() if line.startswith(f"| `{setting.naam}` |")), None)
    assert row is not None, f"docs/beheer.md has no row for {setting.naam}"
    default = row.split("|")[2].strip()
    assert default == (f"`{setting.default}`" if setting.default else "leeg")


def test_the_operators_page_names_no_setting_that_is_not_there():
    named = set(re.findall(r"^\| `((?:WAAKVLAM|TELEGRAM)_[A-Z_]+)` \|", OPERATOR, re.MULTILINE))
    assert named == {setting.naam for setting in SETTINGS.values()}


@pytest.mark.parametrize(("path", "options"), [*commands(parser())], ids=lambda value: " ".join(value) if isinstance(value, tuple) else "")
def test_every_command_is_in_the_operators_page_with_its_options(path, options):
    line = next((row for row in OPERATOR.splitlines() if row.startswith(f"| `waakvlam {' '.join(path)}")), None)
    assert line is not None, f"docs/beheer.md has no row for waakvlam {' '.join(path)}"
    assert [option for option in options if option not in line] == []


def test_the_code_logs_events_at_all():
    assert {"inbox.dode_letter", "outbox.dode_letter", "tik.mislukt"} <= set(log_events())  # else the test below proves nothing


@pytest.mark.parametrize("event", sorted(log_events()))
def test_every_log_event_is_in_the_operators_page(event):
    assert f"`{event}`" in OPERATOR, f"docs/beheer.md does not say what to do at {event} ({log_events()[event]})"


def test_the_operators_page_names_no_log_event_that_is_not_there():
    rows = [line for line in OPERATOR.splitlines() if re.match(r"^\| `[a-z]+\.[a-z_]+`", line)]
    named = {name for row in rows for name in re.findall(r"`([a-z]+\.[a-z_]+)`", row.split("|")[1])}
    assert named == set(log_events())


@pytest.mark.parametrize("table", sorted(metadata.tables))
def test_every_table_of_the_database_is_in_the_operators_page(table):
    section = OPERATOR.split("## Tabellen in de database")[1].split("\n## ")[0]
    assert f"`{table}`" in section


@pytest.mark.parametrize("target", make_targets())
def test_every_make_target_is_in_the_operators_page(target):
    assert f"| `make {target}` |" in OPERATOR


@pytest.mark.parametrize("name", ["run", "test"])
def test_the_two_commands_are_in_the_readme(name):
    assert f"make {name}" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("part", sorted({path.name for path in (ROOT / "meldroutes").iterdir() if path.suffix == ".yml"}))
def test_every_table_file_is_explained(part):
    assert f"`{part}`" in (ROOT / "meldroutes" / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", ADRS, ids=lambda page: page.stem)
def test_every_decision_has_its_parts_in_order(page):
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"# {int(page.name[:4])}. ")
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == ["Status", "Context", "Besluit", "Gevolgen"]
    assert all(len(part.strip()) > 20 for part in re.split(r"^## .*$", text, flags=re.MULTILINE)[1:])


def test_decisions_are_numbered_without_gaps_and_listed():
    listed = (DOCS / "adr" / "README.md").read_text(encoding="utf-8")
    assert [int(page.name[:4]) for page in ADRS] == list(range(1, len(ADRS) + 1))
    assert [page.name for page in ADRS if f"({page.name})" not in listed] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_relative_link_leads_somewhere(page):
    text = CODE_BLOCK.sub("", page.read_text(encoding="utf-8"))
    broken = []
    for target in [*LINK.findall(text), *IMAGE.findall(text)]:
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = unquote(target).partition("#")
        found = (page.parent / name).resolve() if name else page
        if not found.is_relative_to(ROOT) or not found.exists() or (anchor and anchor not in anchors(found)):
            broken.append(target)
    assert broken == []


@pytest.mark.parametrize("page", ["voor-inwoners", "voor-begeleiders", "beheer", "ontwikkelen", "beveiliging", "glossary"])
def test_every_reader_has_a_page_that_the_readme_leads_to(page):
    assert f"(docs/{page}.md)" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("noun", DOMAIN_NOUNS)
def test_every_dutch_noun_of_the_code_is_in_the_glossary(noun):
    names = ["|".join(row.split("|")[1:4]).lower() for row in GLOSSARY.splitlines() if row.startswith("| ")]
    words = {word for name in names for word in re.findall(r"[\w-]+", name)}
    assert noun in words


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_page_uses_a_long_dash(page):
    assert not re.search("[\u2013\u2014]", CODE_BLOCK.sub("", page.read_text(encoding="utf-8")))


@pytest.mark.parametrize("picture", sorted((DOCS / "beeld").glob("*.png")), ids=lambda path: path.name)
def test_a_picture_is_light_to_load(picture):
    assert picture.stat().st_size < 200_000
