"""How do the parts come together?  (The one place where engines, clients and clocks are made.)"""

import gc
import secrets
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import UTC, datetime

from waakvlam.adapters.cbs_files import read_outlines, read_stretches
from waakvlam.adapters.database.engine import Store, make_engine
from waakvlam.adapters.database.migrate import is_current, migrate
from waakvlam.adapters.feestdagen import dutch_holidays
from waakvlam.adapters.live_tables import LiveTables
from waakvlam.adapters.logs import configure_logs
from waakvlam.adapters.rasa import RasaClient
from waakvlam.adapters.rasa_process import MODEL as NLU_MODEL
from waakvlam.adapters.rasa_process import NLU_FILE, any_port, free_port
from waakvlam.adapters.rasa_process import PYTHON as NLU_PYTHON
from waakvlam.adapters.rasa_process import rasa_for_a_while as _rasa_for_a_while
from waakvlam.adapters.route_table import load_route_table
from waakvlam.adapters.table_check import check_tables, write_seal
from waakvlam.adapters.texts import Texts
from waakvlam.adapters.vault import Vault, load_keys
from waakvlam.config import Config
from waakvlam.domain.meldroute import as_json
from waakvlam.ports import App
from waakvlam.services.import_gebieden import import_outlines, import_postcodes

LIVE, DEMO = "echt", "demo"
__all__ = [
    "DEMO", "LIVE", "NLU_FILE", "NLU_MODEL", "NLU_PYTHON", "Installation", "Texts", "any_port", "as_json", "build",
    "check_tables", "configure_logs", "free_port", "import_outlines", "import_postcodes", "is_current",
    "load_route_table", "migrate", "now", "rasa_for_a_while", "read_outlines", "read_stretches", "settle", "write_seal",
]


@dataclass(frozen=True, kw_only=True)
class Installation:
    """The live service and, where it is on, the demo beside it: one code, two databases."""

    config: Config
    apps: dict[str, App]
    stores: dict[str, Store]
    rasa: RasaClient
    vault: Vault
    tables: LiveTables

    @property
    def live(self) -> App:
        """The service itself."""
        return self.apps[LIVE]

    def watch_tables(self) -> None:
        """From now on, take over tables that are edited."""
        self.tables.watch()

    async def close(self) -> None:
        """Close what was opened."""
        self.tables.close()
        for store in self.stores.values():
            await store.close()
        await self.rasa.close()


def now() -> datetime:
    """The moment it is, aware, in UTC."""
    return datetime.now(UTC)


def build(config: Config) -> Installation:
    """Everything a process needs.

    Raises:
        BrokenSetting, BrokenTable: a setting or table is wrong; the message names file, line and reason.
    """
    texts = Texts()
    tables = LiveTables(config.routes_dir)
    vault = Vault(load_keys(config.keys_file))
    rasa = RasaClient(config.nlu_url, config.nlu_token)
    urls = {LIVE: config.database_url}
    if config.demo:
        urls[DEMO] = config.demo_database_url
    stores = {naam: Store(make_engine(url), vault) for naam, url in urls.items()}
    apps = {
        naam: App(
            naam=naam, store=store, texts=texts, tables=tables, understanding=rasa, clock=now,
            random_bytes=secrets.token_bytes, pseudonym=_pseudonym(vault, naam), is_feestdag=dutch_holidays(),
            base_url=config.public_url or f"http://{config.web_host}:{config.web_port}",
        )
        for naam, store in stores.items()
    }
    return Installation(config=config, apps=apps, stores=stores, rasa=rasa, vault=vault, tables=tables)


def settle() -> None:
    """What a process has now, it keeps: do not look through all of it for garbage again and again."""
    gc.collect()
    gc.freeze()


def _pseudonym(vault: Vault, naam: str) -> Callable[[str], str]:
    return lambda gesprek_id: vault.hash(gesprek_id, doel=f"rasa-{naam}")[:32]


def rasa_for_a_while(config: Config) -> AbstractAsyncContextManager[RasaClient]:
    """A Rasa for a command: the one that runs, else one of its own."""
    return _rasa_for_a_while(config.nlu_url, config.nlu_token, data_dir=config.data_dir)
