"""What can be read and written in one transaction?  (One repository a topic, over one connection.)"""

from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncConnection

from waakvlam.adapters.database.concepten import Concepten
from waakvlam.adapters.database.gebieden import Gebieden
from waakvlam.adapters.database.gesprekken import Gesprekken
from waakvlam.adapters.database.inbox import Inbox
from waakvlam.adapters.database.klok import Klok
from waakvlam.adapters.database.knoppen import Knoppen
from waakvlam.adapters.database.logboek import Logboek
from waakvlam.adapters.database.meldingen import Meldingen
from waakvlam.adapters.database.outbox import Outbox
from waakvlam.adapters.database.teams import Teams
from waakvlam.adapters.database.waakvlammen import Waakvlammen
from waakvlam.adapters.vault import Vault


class Transaction:
    """The repositories of one transaction; each is made when first used."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self.connection = connection
        self.vault = vault

    @cached_property
    def gesprekken(self) -> Gesprekken:
        """Conversations with one person on one channel."""
        return Gesprekken(self.connection, self.vault)

    @cached_property
    def inbox(self) -> Inbox:
        """What came in, and which effects it had."""
        return Inbox(self.connection, self.vault)

    @cached_property
    def outbox(self) -> Outbox:
        """What goes out."""
        return Outbox(self.connection, self.vault)

    @cached_property
    def knoppen(self) -> Knoppen:
        """Buttons that were sent."""
        return Knoppen(self.connection)

    @cached_property
    def concepten(self) -> Concepten:
        """Unfinished meldingen and agreements."""
        return Concepten(self.connection, self.vault)

    @cached_property
    def meldingen(self) -> Meldingen:
        """Meldingen and their history."""
        return Meldingen(self.connection, self.vault)

    @cached_property
    def teams(self) -> Teams:
        """Teams, begeleiders and their invitations."""
        return Teams(self.connection, self.vault)

    @cached_property
    def waakvlammen(self) -> Waakvlammen:
        """Plans, check-ins and toestemming."""
        return Waakvlammen(self.connection, self.vault)

    @cached_property
    def klok(self) -> Klok:
        """Whether anything is due."""
        return Klok(self.connection)

    @cached_property
    def gebieden(self) -> Gebieden:
        """Where postcodes and points are."""
        return Gebieden(self.connection)

    @cached_property
    def logboek(self) -> Logboek:
        """Who did and read what."""
        return Logboek(self.connection)
