"""Which tables are there?  (SQLAlchemy Core; the migrations in `migrations/` make them, a test compares the two.)

Columns that end in `_enc` hold AES-GCM ciphertext bound to table, column and row. `gemeente` is a CBS code; `NL` where a record belongs
to no gemeente yet. All times are aware UTC.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

NATIONAL = "NL"


class Moment(TypeDecorator[datetime]):
    """An aware moment in UTC, on SQLite too, which would give it back without a zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store UTC; a naive moment is a bug and is refused."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive moment cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give back aware UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
Number = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers only an INTEGER by itself


def _id() -> Column[Any]:
    return Column("id", String(32), primary_key=True)


def _gemeente() -> Column[Any]:
    return Column("gemeente", String(8), nullable=False, index=True)


gesprek = Table(
    "gesprek", metadata, _id(), _gemeente(),
    Column("kanaal", String(16), nullable=False),
    Column("adres_hash", String(64), nullable=False),
    Column("adres_enc", LargeBinary, nullable=False),
    Column("begeleider_id", String(32)),
    Column("vraag", String(64)),
    Column("concept_id", String(32)),
    Column("rol", String(16), nullable=False),
    Column("gevaar", String(16), nullable=False),
    Column("gevaar_soort", String(16)),
    Column("gevaar_zelf", Boolean, nullable=False),
    Column("gevaar_op", Moment),
    Column("herhaal_op", Moment, index=True),
    Column("voorgesteld", Boolean, nullable=False),
    Column("bereikbaar", Boolean, nullable=False),
    Column("twijfels", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("laatst_op", Moment, nullable=False),
    UniqueConstraint("kanaal", "adres_hash"),
)

inbox = Table(
    "inbox", metadata,
    Column("volgnr", Number, primary_key=True, autoincrement=True),
    Column("id", String(32), nullable=False, unique=True), _gemeente(),
    Column("kanaal", String(16), nullable=False),
    Column("extern_id", String(128), nullable=False),
    Column("gesprek_id", String(32), ForeignKey("gesprek.id"), nullable=False),
    Column("vorm", String(24), nullable=False),
    Column("inhoud_enc", LargeBinary, nullable=False),
    Column("urgentie", String(16), nullable=False),
    Column("reden", String(64), nullable=False),
    Column("gevaar", String(16)),
    Column("over_zelf", Boolean, nullable=False),
    Column("state", String(16), nullable=False),
    Column("poging", Integer, nullable=False),
    Column("lease_until", Moment),
    Column("received_at", Moment, nullable=False),
    Column("klaar_op", Moment),
    Column("fout", String(200)),
    UniqueConstraint("kanaal", "extern_id"),
    Index("ix_inbox_open", "state", "volgnr"),
    Index("ix_inbox_gesprek", "gesprek_id", "state", "volgnr"),
)

effect = Table(
    "effect", metadata,
    Column("inbox_id", String(32), primary_key=True),
    Column("naam", String(48), primary_key=True), _gemeente(),
    Column("op", Moment, nullable=False),
)

outbox = Table(
    "outbox", metadata,
    Column("volgnr", Number, primary_key=True, autoincrement=True),
    Column("id", String(32), nullable=False, unique=True), _gemeente(),
    Column("gesprek_id", String(32), ForeignKey("gesprek.id"), nullable=False),
    Column("kanaal", String(16), nullable=False),
    Column("inbox_id", String(32), index=True),
    Column("prioriteit", Integer, nullable=False),
    Column("inhoud_enc", LargeBinary, nullable=False),
    Column("state", String(16), nullable=False),
    Column("pogingen", Integer, nullable=False),
    Column("misschien_dubbel", Boolean, nullable=False),
    Column("next_at", Moment, nullable=False),
    Column("lease_until", Moment),
    Column("created_at", Moment, nullable=False),
    Column("verzonden_op", Moment),
    Column("fout", String(200)),
    Column("betreft", String(48)),
    Column("sleutel", String(96), unique=True),
    Index("ix_outbox_open", "state", "prioriteit", "volgnr"),
    Index("ix_outbox_gesprek", "gesprek_id", "state", "volgnr"),
)

knop = Table(
    "knop", metadata,
    Column("token", String(24), primary_key=True), _gemeente(),
    Column("gesprek_id", String(32), ForeignKey("gesprek.id"), nullable=False),
    Column("outbox_id", String(32), nullable=False, index=True),
    Column("label", String(64), nullable=False),
    Column("doe", String(32), nullable=False),
    Column("waarde", String(400), nullable=False),
    Column("eenmalig", Boolean, nullable=False),
    Column("used_at", Moment),
    Column("expires_at", Moment, nullable=False, index=True),
)

concept = Table(
    "concept", metadata, _id(), _gemeente(),
    Column("gesprek_id", String(32), ForeignKey("gesprek.id"), nullable=False, index=True),
    Column("soort", String(16), nullable=False),
    Column("velden_enc", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False, index=True),
)

team = Table(
    "team", metadata, _id(), _gemeente(),
    Column("naam", String(120), nullable=False),
    Column("inhoud_in_bericht", Boolean, nullable=False),
    UniqueConstraint("gemeente", "naam"),
)

begeleider = Table(
    "begeleider", metadata, _id(), _gemeente(),
    Column("team_id", String(32), ForeignKey("team.id"), nullable=False, index=True),
    Column("naam_enc", LargeBinary, nullable=False),
    Column("gesprek_id", String(32)),
    Column("actief", Boolean, nullable=False),
)

uitnodiging = Table(
    "uitnodiging", metadata, _id(), _gemeente(),
    Column("begeleider_id", String(32), ForeignKey("begeleider.id"), nullable=False),
    Column("code_hash", String(64), nullable=False, unique=True),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
)

melding = Table(
    "melding", metadata, _id(), _gemeente(),
    Column("code", String(16), nullable=False, unique=True),
    Column("inbox_id", String(32), nullable=False, unique=True),
    Column("gesprek_id", String(32), ForeignKey("gesprek.id"), nullable=False, index=True),
    Column("team_id", String(32), ForeignKey("team.id"), nullable=False, index=True),
    Column("rol", String(16), nullable=False),
    Column("urgentie", String(16), nullable=False),
    Column("signalen", String(400), nullable=False),
    Column("bekendheid", String(16), nullable=False),
    Column("status", String(16), nullable=False),
    Column("begeleider_id", String(32)),
    Column("route_id", String(64), nullable=False),
    Column("route_versie", String(64), nullable=False),
    Column("zorg", String(16)),
    Column("velden_enc", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
)

historie = Table(
    "historie", metadata,
    Column("volgnr", Number, primary_key=True, autoincrement=True), _gemeente(),
    Column("melding_id", String(32), ForeignKey("melding.id"), nullable=False, index=True),
    Column("op", Moment, nullable=False),
    Column("wie", String(48), nullable=False),
    Column("wat", String(48), nullable=False),
)

logboek = Table(
    "logboek", metadata,
    Column("volgnr", Number, primary_key=True, autoincrement=True), _gemeente(),
    Column("op", Moment, nullable=False),
    Column("wie", String(48), nullable=False),
    Column("wat", String(48), nullable=False),
    Column("record", String(64), nullable=False),
)

toestemming = Table(
    "toestemming", metadata, _id(), _gemeente(),
    Column("gesprek_id", String(32), ForeignKey("gesprek.id"), nullable=False, index=True),
    Column("doel", String(32), nullable=False),
    Column("versie", String(16), nullable=False),
    Column("gegeven_op", Moment, nullable=False),
    Column("ingetrokken_op", Moment),
)

plan = Table(
    "plan", metadata, _id(), _gemeente(),
    Column("gesprek_id", String(32), ForeignKey("gesprek.id"), nullable=False, index=True),
    Column("inbox_id", String(32), nullable=False, unique=True),
    Column("team_id", String(32), ForeignKey("team.id"), nullable=False),
    Column("naam_enc", LargeBinary, nullable=False),
    Column("frequentie", String(24), nullable=False),
    Column("dagen", String(7), nullable=False, server_default="1234567"),  # of the week, Monday is 1
    Column("tijd", String(5), nullable=False),
    Column("zone", String(48), nullable=False),
    Column("stap", Integer, nullable=False),
    Column("next_at", Moment, nullable=False),
    Column("state", String(16), nullable=False),
    Column("created_at", Moment, nullable=False),
    Index("ix_plan_due", "state", "next_at"),
)

checkin = Table(
    "checkin", metadata, _id(), _gemeente(),
    Column("plan_id", String(32), ForeignKey("plan.id"), nullable=False),
    Column("gesprek_id", String(32), ForeignKey("gesprek.id"), nullable=False, index=True),
    Column("moment", Moment, nullable=False),
    Column("state", String(16), nullable=False),
    Column("volgende_op", Moment),
    Column("stemming", String(8)),
    Column("antwoord_enc", LargeBinary),
    Column("beantwoord_op", Moment),
    UniqueConstraint("plan_id", "moment"),
    Index("ix_checkin_due", "state", "volgende_op"),
)

inzage = Table(
    "inzage", metadata,
    Column("token_hash", String(64), primary_key=True), _gemeente(),
    Column("melding_id", String(32), ForeignKey("melding.id"), nullable=False),
    Column("begeleider_id", String(32), nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
)

# A row of the municipal tables as it was when it answered: what a melding's `route_id` and `route_versie` stand for, also years later.
rijversie = Table(
    "rijversie", metadata,
    Column("route_id", String(64), primary_key=True),
    Column("versie", String(64), primary_key=True), _gemeente(),
    Column("bestand", String(120), nullable=False),
    Column("inhoud", Text, nullable=False),
    Column("sinds", Moment, nullable=False),
)

# One import of an official file. A look-up uses the one that is `actief`: a new one takes its place at once, when it is complete.
lading = Table(
    "lading", metadata, _id(), _gemeente(),
    Column("soort", String(16), nullable=False),
    Column("bestand", String(200), nullable=False),
    Column("rijen", Integer, nullable=False),
    Column("actief", Boolean, nullable=False),
    Column("begonnen_op", Moment, nullable=False),
    Column("klaar_op", Moment),
)

gebied = Table(
    "gebied", metadata,
    Column("lading_id", String(32), ForeignKey("lading.id"), primary_key=True),
    Column("postcode", String(6), primary_key=True),
    Column("van", Integer, primary_key=True),
    Column("tot", Integer, nullable=False),
    Column("gemeente", String(8), nullable=False),
)

grens = Table(
    "grens", metadata,
    Column("lading_id", String(32), ForeignKey("lading.id"), primary_key=True),
    Column("gemeente", String(8), primary_key=True),
    Column("west", Float, nullable=False),
    Column("zuid", Float, nullable=False),
    Column("oost", Float, nullable=False),
    Column("noord", Float, nullable=False),
    Column("ringen", Text, nullable=False),
)
