"""Does every key that code asks for have a text, and does what people type arrive as they typed it?"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.pofile import read_po
from hypothesis import given

from tests.strategies import typed
from waakvlam.adapters.texts import HERE, LOCALE, Texts
from waakvlam.domain.age_group import Leeftijd
from waakvlam.domain.answers import Answer
from waakvlam.domain.errors import BrokenSetting, UnknownRecord
from waakvlam.domain.explain import Waarom
from waakvlam.domain.identifying import Herleidbaar
from waakvlam.domain.labels import Rol, Signaal, Stemming, Urgentie
from waakvlam.domain.melding import CORRECTABLE, QUESTIONS, Bekendheid, Status
from waakvlam.domain.message import Reply
from waakvlam.domain.rhythm import KanNiet
from waakvlam.domain.safety import Gevaar
from waakvlam.domain.waakvlam import OFFERED, Frequentie
from waakvlam.domain.waakvlam import QUESTIONS as WAAKVLAM_QUESTIONS
from waakvlam.domain.zorg import Zorg
from waakvlam.services.melding_text import HOUSE
from waakvlam.services.small_talk import MEANINGS, WAYS_IN
from waakvlam.services.waakvlam_flow import TIMES

ROOT = Path(__file__).resolve().parents[3]
CODE = [path for folder in ("waakvlam", "bot", "actions", "scheduler") for path in sorted((ROOT / folder).rglob("*.py"))]
TOPICS = sorted(path.stem for path in (HERE / LOCALE / "LC_MESSAGES").glob("*.po"))
KEY = re.compile(rf"(?:{'|'.join(TOPICS)})(?:\.[a-z0-9_]+)+")
NOT_KEYS = {  # columns and files have the same shape
    "melding.id", "checkin.id", "begeleider.id", "waakvlam.db", "waakvlam.tar.gz", "tabel.po",
}
LOGGED = ("log", "logging")

# Every family of keys that code puts together, and all that can stand in its hole.
FAMILIES: dict[str, list[str]] = {
    "melding.rol.{}": list(Rol),
    "melding.knop.rol.{}": [rol for rol in Rol if rol is not Rol.ONBEKEND],
    "melding.urgentie.{}": list(Urgentie),
    "melding.status.{}": list(Status),
    "melding.terug.{}": [Status.OPGEPAKT, Status.AFGEROND],
    "begeleider.{}": [Status.OPGEPAKT, Status.AFGEROND],
    "begeleider.al.{}": list(Status),
    "begeleider.knop.{}": ["pak_op", "open", "afgerond"],
    "melding.bekendheid.{}": list(Bekendheid),
    "melding.knop.bekendheid.{}": list(Bekendheid),
    "melding.signaal.{}": list(Signaal),
    "melding.niet_nodig.{}": list(Herleidbaar),
    "melding.gelezen.leeftijd.{}": list(Leeftijd),
    "melding.gelezen.{}": [f"{name}.{there}" for name in HOUSE for there in ("ja", "nee")],
    "melding.vraag.{}": [name for name in QUESTIONS if name not in {"gevaar", "akkoord"}],
    "melding.veld.{}": [*CORRECTABLE, "melder"],
    "melding.knop.onbekend.{}": ["gemeente", "persoon", "plek", "sinds", "melder"],
    "melding.knop.akkoord.{}": ["ja", "aanpassen", "nee"],
    "veiligheid.{}.zelf": list(Gevaar),
    "veiligheid.{}.ander": list(Gevaar),
    "veiligheid.knop.{}": [Answer.JA, Answer.NEE, Answer.WEET_NIET],
    "checkin.knop.{}": list(Stemming),
    "checkin.antwoord.{}": list(Stemming),
    "waakvlam.vraag.{}": [name for name in WAAKVLAM_QUESTIONS if name != "akkoord"],
    "waakvlam.knop.frequentie.{}": list(OFFERED),
    "waakvlam.frequentie.{}": list(Frequentie),
    "waakvlam.kan_niet.{}": list(KanNiet),
    "waakvlam.knop.moment.{}": list(TIMES),
    "waakvlam.knop.leeftijd.{}": ["ja", "nee"],
    "waakvlam.knop.toestemming.{}": ["ja", "nee"],
    "waakvlam.knop.akkoord.{}": ["ja", "nee"],
    "melding.{}": [
        "welke_gemeente", "gemeente_niet_gevonden", "postcode_niet_op_te_zoeken", "postcode_op_grens", "postcode_onbekend",
        "locatie_op_grens", "locatie_niet_op_te_zoeken",
    ],
    "route.{}": ["telefoon", "url", "formulier", "mail", "chat", "kosten", "anoniem"],
    "route.veld.{}": [
        "voor", "telefoon", "url", "formulier", "mail", "chat", "uren", "nu", "buiten_uren", "bij_de_hand", "kosten", "anoniem", "bron",
        "gecontroleerd",
    ],
    "route.waarom.{}": [waarom for waarom in Waarom if waarom is not Waarom.EERSTE],
    "route.waarom.cel.{}": ["acuut", "rustig"],
    "route.zorg.{}": list(Zorg),
    "route.rol.{}": [rol for rol in Rol if rol is not Rol.ONBEKEND],
    "route.urgentie.{}": [Urgentie.NIET_ACUUT, Urgentie.ACUUT],
    "algemeen.knop.{}": [*WAYS_IN, *MEANINGS.values()],
    "algemeen.{}": ["privacy", "uitleg", "praten"],
    "algemeen.vorm.{}": ["foto", "sticker", "spraak", "video", "locatie", "bestand", "contact", "bewerkt", "groep", "leeg", "anders"],
}


def _logs(node: ast.AST) -> bool:
    called = node.func if isinstance(node, ast.Call) else None
    return isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name) and called.value.id in LOGGED


def written(path: Path) -> Iterator[tuple[int, str]]:
    """The strings of a module that look like a key, docstrings and log lines left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) or _logs(node):
            skipped |= {id(part) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped and KEY.fullmatch(node.value):
            yield node.lineno, node.value


@pytest.mark.parametrize("path", CODE, ids=[str(path.relative_to(ROOT)) for path in CODE])
def test_every_key_in_code_has_a_text(path: Path, texts: Texts) -> None:
    missing = [f"{path.name}:{line} {key}" for line, key in written(path) if key not in NOT_KEYS and not texts.has(key)]
    assert missing == []


def test_the_scan_finds_keys_at_all() -> None:
    assert sum(1 for path in CODE for _ in written(path)) > 100


@pytest.mark.parametrize(("family", "values"), FAMILIES.items())
def test_every_member_of_a_family_of_keys_has_a_text(family: str, values: list[str], texts: Texts) -> None:
    assert [family.format(value) for value in values if not texts.has(family.format(value))] == []


def test_every_family_that_code_puts_together_is_listed_above() -> None:
    prefixes = {family.split("{")[0] for family in FAMILIES}
    found = set()
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                start = str(node.values[0].value)
                if re.fullmatch(rf"(?:{'|'.join(TOPICS)})\.[a-z0-9_.]*", start) and path.parts[-2] == "services":
                    found.add(start)
    assert {start for start in found if not start.endswith(".")} == set()
    assert found <= prefixes


def test_a_hole_in_a_text_is_a_name_and_nothing_else(texts: Texts) -> None:
    for key in texts.keys:
        sentence = texts._sentences[key]
        for _, name, spec, conversion in Formatter().parse(sentence):
            assert name is None or re.fullmatch(r"[a-z_]+", name), key
            assert not spec, key
            assert not conversion, key


TYPED = [
    "{0}", "{naam}", "{}", "{{x}}", "%s", "%(naam)s", "${x}", "$x", "<b>vet</b>", "&amp;", "\\n", "{0.__class__}", "{", "}", "\0", "\ud83d",
]  # fmt: skip


@pytest.mark.parametrize("said", TYPED)
def test_what_a_person_typed_arrives_byte_for_byte(said: str, texts: Texts) -> None:
    assert texts("checkin.vraag", naam=said) == texts("checkin.vraag", naam="@").replace("@", said)


@given(typed)
def test_any_value_arrives_as_it_was_typed(said: str) -> None:
    assert said in ONCE("begeleider.waakvlam.bel", naam=said)
    assert Reply(tekst=said).tekst == said


ONCE = Texts()


def test_a_key_that_is_not_there_is_named(texts: Texts) -> None:
    with pytest.raises(UnknownRecord, match=r"algemeen\.bestaat_niet"):
        texts("algemeen.bestaat_niet")
    assert not texts.has("algemeen.bestaat_niet")


def _catalogue(folder: Path, name: str, key: str, sentence: str) -> None:
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n'
    (folder / f"{name}.po").write_text(f'{head}\nmsgid "{key}"\nmsgstr "{sentence}"\n')


def test_a_key_without_a_text_and_a_key_in_the_wrong_file_are_named(tmp_path: Path) -> None:
    _catalogue(tmp_path, "melding", "melding.leeg", "")
    with pytest.raises(BrokenSetting, match=r"melding\.po.*melding\.leeg heeft geen tekst"):
        Texts(tmp_path)
    _catalogue(tmp_path, "melding", "algemeen.iets", "Iets")
    with pytest.raises(BrokenSetting, match="hoort in een ander bestand"):
        Texts(tmp_path)


def test_a_moment_is_said_as_people_say_it(texts: Texts) -> None:
    assert texts.moment(datetime(2026, 11, 22, 13, 5, tzinfo=UTC)) == "zondag 22 november om 14:05"
    assert texts.moment(datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == "donderdag 2 juli om 00:30"
    assert texts.short_moment(datetime(2026, 11, 22, 13, 5, tzinfo=UTC)) == "22 nov 14:05"


@pytest.mark.parametrize(("words", "said"), [(["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")])
def test_words_are_listed_as_people_list_them(words: list[str], said: str, texts: Texts) -> None:
    assert texts.listed(words) == said


@pytest.mark.parametrize("topic", TOPICS)
def test_no_key_stands_twice_in_a_catalogue(topic: str) -> None:
    path = HERE / LOCALE / "LC_MESSAGES" / f"{topic}.po"
    with path.open("rb") as file:
        read = sum(1 for message in read_po(file) if message.id)
    assert len(re.findall(r'^msgid "(?!")', path.read_text(encoding="utf-8"), re.MULTILINE)) == read


def test_no_text_promises_speed_or_holds_a_dash_that_people_do_not_type(texts: Texts) -> None:
    for key in texts.keys:
        assert "—" not in texts._sentences[key], key
        assert "–" not in texts._sentences[key], key


NUMBERS = ["112", "113.nl"]


@pytest.mark.parametrize("who", ["zelf", "ander"])
def test_danger_is_always_answered_with_112_and_suicide_with_113_too(who: str, texts: Texts) -> None:
    for gevaar in Gevaar:
        assert "112" in texts(f"veiligheid.{gevaar}.{who}")
    assert all(number in texts(f"veiligheid.zelfdoding.{who}") for number in NUMBERS)
