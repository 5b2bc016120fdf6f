"""Is the published JSON Schema the shape of the tables: of every file that is there, and of every field that the code reads?"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from waakvlam.adapters import gemeenten_file, route_table
from waakvlam.domain.labels import Rol, Urgentie
from waakvlam.domain.route import RouteSoort
from waakvlam.domain.zorg import Zorg

MELDROUTES = Path(__file__).parents[3] / "meldroutes"
ROUTES, GEMEENTEN = (json.loads((MELDROUTES / "schema" / f"{name}.schema.json").read_text()) for name in ("routes", "gemeenten"))
ROW = ROUTES["$defs"]["rij"]
FILES = sorted([*MELDROUTES.glob("gemeenten/*.yml"), *MELDROUTES.glob("regios/*.yml"), MELDROUTES / "landelijk.yml"])
GOOD = {"id": "een-rij", "naam": "N", "soort": "telefoon", "voor": {"rollen": "alle", "urgenties": ["acuut"]}, "uitleg": "U", "bron": "B"}


def content(path: Path) -> Any:
    """The file as an editor reads it: YAML 1.2, where a date is a text."""

    def plain(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: plain(value) for key, value in node.items()}
        if isinstance(node, list):
            return [plain(item) for item in node]
        return node.isoformat() if isinstance(node, date) else node

    return plain(yaml.safe_load(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_with_rows_is_as_the_schema_says(path: Path) -> None:
    jsonschema.Draft202012Validator(ROUTES).validate(content(path))
    levels = "" if path.parent == MELDROUTES else "../"
    assert path.read_text(encoding="utf-8").startswith(f"# yaml-language-server: $schema={levels}schema/routes.schema.json\n")


def test_the_gemeenten_are_as_the_schema_says() -> None:
    jsonschema.Draft202012Validator(GEMEENTEN).validate(content(MELDROUTES / "gemeenten.yml"))


def test_the_schemas_are_schemas() -> None:
    for schema in (ROUTES, GEMEENTEN):
        jsonschema.Draft202012Validator.check_schema(schema)


def test_the_schema_has_the_fields_and_choices_of_the_code() -> None:
    assert set(ROW["properties"]) == route_table.ROW
    assert set(ROW["required"]) == route_table.REQUIRED
    assert set(ROW["properties"]["voor"]["properties"]) == route_table.VOOR
    assert set(ROUTES["properties"]) == route_table.FILE
    assert set(ROW["properties"]["soort"]["enum"]) == set(RouteSoort)
    assert set(GEMEENTEN["$defs"]["gemeente"]["properties"]) == gemeenten_file.GEMEENTE
    assert set(GEMEENTEN["$defs"]["opgeheven"]["properties"]) == gemeenten_file.OPGEHEVEN
    for name, kind in (("rol", Rol), ("urgentie", Urgentie), ("zorg", Zorg)):
        assert set(ROUTES["$defs"][name]["enum"]) == set(kind)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "Een Rij"}, {"soort": "fax"}, {"url": "www.example.org"}, {"mail": "geen adres"}, {"gecontroleerd": "8 september"},
        {"uren": "kantooruren"}, {"kleur": "rood"}, {"voor": {"rollen": ["buurman"], "urgenties": "alle"}}, {"voor": {"rollen": "alle"}},
        {"telefoon": "bel maar"}, {"terugval": "misschien"},
    ],
    ids=str,
)  # fmt: skip
def test_the_schema_refuses_what_the_code_refuses(change: dict[str, Any]) -> None:
    validator = jsonschema.Draft202012Validator(ROUTES)
    validator.validate({"routes": [GOOD]})
    assert not validator.is_valid({"routes": [{**GOOD, **change}]})
