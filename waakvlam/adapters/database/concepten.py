"""What has been said so far of a melding or an agreement that is not finished?"""

import json
import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.engine import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from waakvlam.adapters.database.tables import concept, gesprek
from waakvlam.adapters.vault import Vault
from waakvlam.domain.concept import Concept

LIVING = select(concept).where(concept.c.id == bindparam("id"), concept.c.expires_at > bindparam("now"))  # asked many times a turn


@dataclass(frozen=True)
class Concepten:
    """Drafts. They live for hours."""

    connection: AsyncConnection
    vault: Vault

    async def open(
        self, *, gesprek_id: str, soort: str, velden: dict[str, str], gemeente: str, now: datetime, expires_at: datetime
    ) -> Concept:
        """A new draft; an older one of the same conversation is thrown away."""
        await self.connection.execute(delete(concept).where(concept.c.gesprek_id == gesprek_id))
        new = uuid.uuid4().hex
        await self.connection.execute(
            insert(concept).values(
                id=new, gemeente=gemeente, gesprek_id=gesprek_id, soort=soort, velden_enc=self._seal(velden, new), created_at=now,
                expires_at=expires_at,
            )
        )
        return Concept(id=new, gemeente=gemeente, gesprek_id=gesprek_id, soort=soort, velden=velden, expires_at=expires_at)

    async def find(self, concept_id: str | None, *, now: datetime) -> Concept | None:
        """That draft, while it lives."""
        if concept_id is None:
            return None
        row = (await self.connection.execute(LIVING, {"id": concept_id, "now": now})).one_or_none()
        return self._concept(row) if row is not None else None

    async def save(self, changed: Concept) -> None:
        """Write what was answered."""
        values = {"gemeente": changed.gemeente, "velden_enc": self._seal(changed.velden, changed.id), "expires_at": changed.expires_at}
        await self.connection.execute(update(concept).where(concept.c.id == changed.id).values(**values))

    async def drop(self, concept_id: str) -> None:
        """Throw a draft away."""
        await self.connection.execute(delete(concept).where(concept.c.id == concept_id))

    async def drop_expired(self, *, now: datetime) -> int:
        """Throw away every draft whose hours are over, and the question that stood open for it; how many."""
        expired = select(concept.c.id).where(concept.c.expires_at <= now)
        await self.connection.execute(
            update(gesprek).where(gesprek.c.concept_id.in_(expired)).values(concept_id=None, vraag=None)
        )
        return (await self.connection.execute(delete(concept).where(concept.c.expires_at <= now))).rowcount

    def _seal(self, velden: dict[str, str], concept_id: str) -> bytes:
        return self.vault.seal(json.dumps(velden), tabel="concept", kolom="velden_enc", rij=concept_id)

    def _concept(self, row: Row[Any]) -> Concept:
        velden = json.loads(self.vault.open(row.velden_enc, tabel="concept", kolom="velden_enc", rij=row.id))
        return Concept(
            id=row.id, gemeente=row.gemeente, gesprek_id=row.gesprek_id, soort=row.soort, velden=velden, expires_at=row.expires_at
        )
