"""How is this installation set?  (Environment variables, or the same names in `.env`; the page docs/beheer.md lists them all.)"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from waakvlam.domain.errors import BrokenSetting

ROOT = Path(__file__).resolve().parent.parent
ENV_FILE = ROOT / ".env"


@dataclass(frozen=True, kw_only=True)
class Config:
    """The settings, checked. Each field is set by the variable that `SETTINGS` names for it."""

    database_url: str
    demo_database_url: str
    data_dir: Path
    keys_file: Path
    web_host: str
    web_port: int
    public_url: str
    leave_url: str
    telegram_token: str
    telegram_api_url: str
    telegram_webhook_secret: str
    nlu_url: str
    nlu_token: str
    actions_port: int
    routes_dir: Path
    demo: bool


def _text(value: str) -> str:
    return value.strip()


def _port(value: str) -> int:
    number = int(value)
    if not 0 < number < 65536:
        raise ValueError
    return number


def _url(value: str) -> str:
    parts = urlsplit(value.strip())
    if value.strip() and (parts.scheme not in {"http", "https"} or not parts.netloc):
        raise ValueError
    return value.strip().rstrip("/")


def _switch(value: str) -> bool:
    return {"aan": True, "ja": True, "1": True, "uit": False, "nee": False, "0": False}[value.strip().lower()]


def _path(value: str) -> Path:
    return (ROOT / value.strip()).resolve()


def _database(value: str) -> str:
    url = value.strip().replace("postgres://", "postgresql://", 1).replace("postgresql://", "postgresql+psycopg://", 1)
    if not url.startswith(("sqlite+aiosqlite:", "postgresql+psycopg:")):
        raise ValueError
    return url


@dataclass(frozen=True, kw_only=True)
class Setting:
    """One setting: its variable, its default, how it is read, and what it must be."""

    naam: str
    default: str
    read: Callable[[str], object]
    moet: str


# In this order: a later default may depend on nothing; `{data}` is the data folder.
SETTINGS: dict[str, Setting] = {
    "data_dir": Setting(naam="WAAKVLAM_DATA", default="var", read=_path, moet="een map"),
    "database_url": Setting(
        naam="WAAKVLAM_DATABASE", default="sqlite+aiosqlite:///{data}/waakvlam.db", read=_database,
        moet="postgresql://… of sqlite+aiosqlite:///…",
    ),
    "demo_database_url": Setting(
        naam="WAAKVLAM_DEMO_DATABASE", default="sqlite+aiosqlite:///{data}/demo.db", read=_database, moet="als WAAKVLAM_DATABASE"
    ),
    "keys_file": Setting(naam="WAAKVLAM_SLEUTELS", default="{data}/sleutels.json", read=_path, moet="een bestand"),
    "web_host": Setting(naam="WAAKVLAM_HOST", default="127.0.0.1", read=_text, moet="een adres van deze computer"),
    "web_port": Setting(naam="WAAKVLAM_POORT", default="8080", read=_port, moet="een poort van 1 tot 65535"),
    "public_url": Setting(naam="WAAKVLAM_ADRES", default="", read=_url, moet="een adres dat met https:// begint"),
    "leave_url": Setting(naam="WAAKVLAM_VERLAAT", default="https://www.knmi.nl/", read=_url, moet="een adres dat met https:// begint"),
    "telegram_token": Setting(naam="TELEGRAM_TOKEN", default="", read=_text, moet="het token van @BotFather"),
    "telegram_api_url": Setting(naam="TELEGRAM_API", default="https://api.telegram.org", read=_url, moet="een adres"),
    "telegram_webhook_secret": Setting(naam="TELEGRAM_GEHEIM", default="", read=_text, moet="letters, cijfers, _ en -"),
    "nlu_url": Setting(naam="WAAKVLAM_NLU", default="http://127.0.0.1:5005", read=_url, moet="een adres op deze computer"),
    "nlu_token": Setting(naam="WAAKVLAM_NLU_TOKEN", default="", read=_text, moet="een geheim woord"),
    "actions_port": Setting(naam="WAAKVLAM_ACTIONS_PORT", default="5055", read=_port, moet="een poort van 1 tot 65535"),
    "routes_dir": Setting(naam="WAAKVLAM_MELDROUTES", default="meldroutes", read=_path, moet="een map"),
    "demo": Setting(naam="WAAKVLAM_DEMO", default="aan", read=_switch, moet="aan of uit"),
}


def load_config(*, env: Mapping[str, str] = os.environ, env_file: Path = ENV_FILE) -> Config:
    """The settings of the environment, and of `.env` for what the environment does not set.

    The demo is off as soon as a Telegram token or a public address is set: it is for trying out, not beside a live service.

    Raises:
        BrokenSetting: names the file and line, or the variable, and what it must be.
    """
    written = _read_env_file(env_file)
    values: dict[str, object] = {}
    for field, setting in SETTINGS.items():
        raw, where = setting.default, ("", "")
        if setting.naam in written:
            raw, line = written[setting.naam]
            where = (str(env_file), f", regel {line}")
        if setting.naam in env:
            raw, where = env[setting.naam], (f"omgevingsvariabele {setting.naam}", "")
        try:
            values[field] = setting.read(raw.replace("{data}", str(values.get("data_dir", ""))))
        except (ValueError, KeyError) as exc:
            reason = f"{setting.naam} moet {setting.moet} zijn"
            raise BrokenSetting(bestand=where[0] or setting.naam, regel=where[1], reden=reason) from exc
    _check_together(values)
    values["demo"] = bool(values["demo"] and not values["telegram_token"] and not values["public_url"])
    return Config(**values)  # type: ignore[arg-type]


def _check_together(values: Mapping[str, object]) -> None:
    """A webhook without a secret would believe anybody: it stays shut."""
    if values["telegram_token"] and values["public_url"] and not values["telegram_webhook_secret"]:
        reason = "met een openbaar adres (WAAKVLAM_ADRES) komt Telegram binnen via een webhook; zet er een geheim bij"
        raise BrokenSetting(bestand="TELEGRAM_GEHEIM", regel="", reden=reason)


def _read_env_file(path: Path) -> dict[str, tuple[str, int]]:
    if not path.exists():
        return {}
    known = {setting.naam for setting in SETTINGS.values()}
    found: dict[str, tuple[str, int]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        name, equals, value = line.partition("=")
        if not equals:
            raise BrokenSetting(bestand=path, regel=f", regel {number}", reden="hier hoort NAAM=waarde te staan")
        if name.strip() not in known:
            raise BrokenSetting(bestand=path, regel=f", regel {number}", reden=f"de instelling {name.strip()} bestaat niet")
        found[name.strip()] = (value.strip().strip('"'), number)
    return found
