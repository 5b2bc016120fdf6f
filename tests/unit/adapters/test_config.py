"""Is a wrong setting named with its file, its line and what it must be?"""

from __future__ import annotations

from pathlib import Path

import pytest

from waakvlam.config import ROOT, SETTINGS, Config, load_config
from waakvlam.domain.errors import BrokenSetting


def loaded(folder: Path, content: str | None = None, **env: str) -> Config:
    path = folder / ".env"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    return load_config(env=env, env_file=path)


def test_without_any_setting_there_is_a_working_installation(tmp_path: Path) -> None:
    config = loaded(tmp_path)
    assert config.database_url.startswith("sqlite+aiosqlite:///")
    assert config.web_port == 8080
    assert config.web_host == "127.0.0.1"  # nobody else reaches it until somebody wants that
    assert config.demo
    assert config.telegram_token == ""
    assert config.data_dir == ROOT / "var"


def test_a_setting_of_the_file_counts_and_one_of_the_environment_counts_more(tmp_path: Path) -> None:
    content = "# uitleg\n\nWAAKVLAM_POORT=9000\nWAAKVLAM_HOST = \"0.0.0.0\"\n"
    assert loaded(tmp_path, content).web_port == 9000
    assert loaded(tmp_path, content).web_host == "0.0.0.0"  # noqa: S104 - read, not listened on
    assert loaded(tmp_path, content, WAAKVLAM_POORT="9001").web_port == 9001


BROKEN = [
    # the content of .env, and what the message must say
    ("WAAKVLAM_POORT=veel", (".env", "regel 1", "WAAKVLAM_POORT", "1 tot 65535")),
    ("\n# x\nWAAKVLAM_POORT=70000", ("regel 3", "WAAKVLAM_POORT")),
    ("WAAKVLAM_POORT=0", ("regel 1",)),
    ("WAAKVLAM_POORT=", ("regel 1",)),
    ("WAAKVLAM_DEMO=misschien", ("regel 1", "aan of uit")),
    ("WAAKVLAM_DATABASE=mysql://x", ("regel 1", "WAAKVLAM_DATABASE", "postgresql://")),
    ("WAAKVLAM_ADRES=waakvlam.example", ("regel 1", "WAAKVLAM_ADRES")),
    ("WAAKVLAM_ADRES=ftp://waakvlam.example", ("regel 1", "WAAKVLAM_ADRES")),
    ("zomaar een zin", ("regel 1", "NAAM=waarde")),
    ("WAAKVLAM_POORT=8080\nWAAKVLAM_PORT=8080", ("regel 2", "WAAKVLAM_PORT bestaat niet")),
    ("TELEGRAM_TOKN=123:abc", ("regel 1", "TELEGRAM_TOKN bestaat niet")),
]  # fmt: skip


@pytest.mark.parametrize(("content", "parts"), BROKEN, ids=[row[0].strip()[:30] for row in BROKEN])
def test_a_wrong_line_is_named_with_file_line_and_reason(tmp_path: Path, content: str, parts: tuple[str, ...]) -> None:
    with pytest.raises(BrokenSetting) as failure:
        loaded(tmp_path, content)
    assert all(part in str(failure.value) for part in parts), str(failure.value)


@pytest.mark.parametrize("value", ["123:geheim-token", "x"])
def test_a_message_about_a_wrong_setting_tells_no_secret(tmp_path: Path, value: str) -> None:
    with pytest.raises(BrokenSetting) as failure:
        loaded(tmp_path, f"TELEGRAM_TOKEN={value}\nWAAKVLAM_ADRES=https://w.example\n")
    assert value not in str(failure.value) or value == "x"
    assert "geheim-token" not in str(failure.value)


def test_a_wrong_variable_of_the_environment_is_named(tmp_path: Path) -> None:
    with pytest.raises(BrokenSetting, match="omgevingsvariabele WAAKVLAM_POORT"):
        loaded(tmp_path, WAAKVLAM_POORT="x")


def test_a_webhook_without_a_secret_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BrokenSetting, match="TELEGRAM_GEHEIM"):
        loaded(tmp_path, TELEGRAM_TOKEN="1:a", WAAKVLAM_ADRES="https://w.example")
    assert loaded(tmp_path, TELEGRAM_TOKEN="1:a", WAAKVLAM_ADRES="https://w.example", TELEGRAM_GEHEIM="geheim").public_url


LIVE = [{"TELEGRAM_TOKEN": "1:a"}, {"WAAKVLAM_ADRES": "https://w.example"}, {"WAAKVLAM_DEMO": "uit"}]


@pytest.mark.parametrize("env", LIVE, ids=["token", "public address", "off"])
def test_the_demo_is_off_beside_a_live_service_whatever_was_asked(tmp_path: Path, env: dict[str, str]) -> None:
    assert not loaded(tmp_path, **{"WAAKVLAM_DEMO": "aan", **env}).demo


@pytest.mark.parametrize(
    "given", ["postgres://u:p@h/d", "postgresql://u:p@h/d", "postgresql+psycopg://u:p@h/d"]
)
def test_a_postgres_address_may_be_written_in_every_usual_way(tmp_path: Path, given: str) -> None:
    assert loaded(tmp_path, WAAKVLAM_DATABASE=given).database_url == "postgresql+psycopg://u:p@h/d"


def test_the_data_folder_moves_what_stands_in_it(tmp_path: Path) -> None:
    config = loaded(tmp_path, WAAKVLAM_DATA=str(tmp_path / "hier"))
    assert str(tmp_path / "hier") in config.database_url
    assert str(tmp_path / "hier") in config.demo_database_url
    assert config.keys_file == tmp_path / "hier" / "sleutels.json"
    assert config.database_url != config.demo_database_url


def test_every_field_has_its_setting_and_every_setting_a_field() -> None:
    assert set(SETTINGS) == set(Config.__dataclass_fields__)
    assert len({setting.naam for setting in SETTINGS.values()}) == len(SETTINGS)
