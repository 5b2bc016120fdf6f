"""`waakvlam migreer`: bring every database of this installation to this version."""

from waakvlam.bootstrap import build, migrate
from waakvlam.config import Config


async def migrate_all(config: Config) -> int:
    """Migrate the live database and, where it is on, the demo's; 0, the exit status."""
    installation = build(config)
    try:
        for store in installation.stores.values():
            await migrate(store.engine)
    finally:
        await installation.close()
    return 0
