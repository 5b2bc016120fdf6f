"""The first tables."""

import sqlalchemy as sa
from alembic import op

from waakvlam.adapters.database.tables import Moment, Number

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "effect",
        sa.Column("inbox_id", sa.String(length=32), nullable=False),
        sa.Column("naam", sa.String(length=48), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("op", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("inbox_id", "naam", name=op.f("pk_effect")),
    )
    with op.batch_alter_table("effect", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_effect_gemeente"), ["gemeente"], unique=False)

    op.create_table(
        "gesprek",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("kanaal", sa.String(length=16), nullable=False),
        sa.Column("adres_hash", sa.String(length=64), nullable=False),
        sa.Column("adres_enc", sa.LargeBinary(), nullable=False),
        sa.Column("begeleider_id", sa.String(length=32), nullable=True),
        sa.Column("vraag", sa.String(length=64), nullable=True),
        sa.Column("concept_id", sa.String(length=32), nullable=True),
        sa.Column("rol", sa.String(length=16), nullable=False),
        sa.Column("gevaar", sa.String(length=16), nullable=False),
        sa.Column("gevaar_soort", sa.String(length=16), nullable=True),
        sa.Column("gevaar_zelf", sa.Boolean(), nullable=False),
        sa.Column("gevaar_op", Moment(), nullable=True),
        sa.Column("herhaal_op", Moment(), nullable=True),
        sa.Column("voorgesteld", sa.Boolean(), nullable=False),
        sa.Column("bereikbaar", sa.Boolean(), nullable=False),
        sa.Column("twijfels", sa.Integer(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("laatst_op", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gesprek")),
        sa.UniqueConstraint("kanaal", "adres_hash", name=op.f("uq_gesprek_kanaal_adres_hash")),
    )
    with op.batch_alter_table("gesprek", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_gesprek_gemeente"), ["gemeente"], unique=False)
        batch_op.create_index(batch_op.f("ix_gesprek_herhaal_op"), ["herhaal_op"], unique=False)

    op.create_table(
        "logboek",
        sa.Column("volgnr", Number, autoincrement=True, nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("op", Moment(), nullable=False),
        sa.Column("wie", sa.String(length=48), nullable=False),
        sa.Column("wat", sa.String(length=48), nullable=False),
        sa.Column("record", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("volgnr", name=op.f("pk_logboek")),
    )
    with op.batch_alter_table("logboek", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_logboek_gemeente"), ["gemeente"], unique=False)

    op.create_table(
        "team",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("naam", sa.String(length=120), nullable=False),
        sa.Column("inhoud_in_bericht", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team")),
        sa.UniqueConstraint("gemeente", "naam", name=op.f("uq_team_gemeente_naam")),
    )
    with op.batch_alter_table("team", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_team_gemeente"), ["gemeente"], unique=False)

    op.create_table(
        "begeleider",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("naam_enc", sa.LargeBinary(), nullable=False),
        sa.Column("gesprek_id", sa.String(length=32), nullable=True),
        sa.Column("actief", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_begeleider_team_id_team")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_begeleider")),
    )
    with op.batch_alter_table("begeleider", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_begeleider_gemeente"), ["gemeente"], unique=False)
        batch_op.create_index(batch_op.f("ix_begeleider_team_id"), ["team_id"], unique=False)

    op.create_table(
        "concept",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("gesprek_id", sa.String(length=32), nullable=False),
        sa.Column("soort", sa.String(length=16), nullable=False),
        sa.Column("velden_enc", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("expires_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["gesprek_id"], ["gesprek.id"], name=op.f("fk_concept_gesprek_id_gesprek")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_concept")),
    )
    with op.batch_alter_table("concept", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_concept_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_concept_gemeente"), ["gemeente"], unique=False)
        batch_op.create_index(batch_op.f("ix_concept_gesprek_id"), ["gesprek_id"], unique=False)

    op.create_table(
        "inbox",
        sa.Column("volgnr", Number, autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("kanaal", sa.String(length=16), nullable=False),
        sa.Column("extern_id", sa.String(length=128), nullable=False),
        sa.Column("gesprek_id", sa.String(length=32), nullable=False),
        sa.Column("vorm", sa.String(length=24), nullable=False),
        sa.Column("inhoud_enc", sa.LargeBinary(), nullable=False),
        sa.Column("urgentie", sa.String(length=16), nullable=False),
        sa.Column("reden", sa.String(length=64), nullable=False),
        sa.Column("gevaar", sa.String(length=16), nullable=True),
        sa.Column("over_zelf", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("poging", sa.Integer(), nullable=False),
        sa.Column("lease_until", Moment(), nullable=True),
        sa.Column("received_at", Moment(), nullable=False),
        sa.Column("klaar_op", Moment(), nullable=True),
        sa.Column("fout", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["gesprek_id"], ["gesprek.id"], name=op.f("fk_inbox_gesprek_id_gesprek")),
        sa.PrimaryKeyConstraint("volgnr", name=op.f("pk_inbox")),
        sa.UniqueConstraint("id", name=op.f("uq_inbox_id")),
        sa.UniqueConstraint("kanaal", "extern_id", name=op.f("uq_inbox_kanaal_extern_id")),
    )
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_inbox_gemeente"), ["gemeente"], unique=False)
        batch_op.create_index("ix_inbox_gesprek", ["gesprek_id", "state", "volgnr"], unique=False)
        batch_op.create_index("ix_inbox_open", ["state", "volgnr"], unique=False)

    op.create_table(
        "knop",
        sa.Column("token", sa.String(length=24), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("gesprek_id", sa.String(length=32), nullable=False),
        sa.Column("outbox_id", sa.String(length=32), nullable=False),
        sa.Column("label", sa.String(length=64), nullable=False),
        sa.Column("doe", sa.String(length=32), nullable=False),
        sa.Column("waarde", sa.String(length=400), nullable=False),
        sa.Column("eenmalig", sa.Boolean(), nullable=False),
        sa.Column("used_at", Moment(), nullable=True),
        sa.Column("expires_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["gesprek_id"], ["gesprek.id"], name=op.f("fk_knop_gesprek_id_gesprek")),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_knop")),
    )
    with op.batch_alter_table("knop", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_knop_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_knop_gemeente"), ["gemeente"], unique=False)
        batch_op.create_index(batch_op.f("ix_knop_outbox_id"), ["outbox_id"], unique=False)

    op.create_table(
        "melding",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("inbox_id", sa.String(length=32), nullable=False),
        sa.Column("gesprek_id", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("rol", sa.String(length=16), nullable=False),
        sa.Column("urgentie", sa.String(length=16), nullable=False),
        sa.Column("signalen", sa.String(length=400), nullable=False),
        sa.Column("bekendheid", sa.String(length=16), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("begeleider_id", sa.String(length=32), nullable=True),
        sa.Column("route_id", sa.String(length=64), nullable=False),
        sa.Column("route_versie", sa.String(length=64), nullable=False),
        sa.Column("velden_enc", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["gesprek_id"], ["gesprek.id"], name=op.f("fk_melding_gesprek_id_gesprek")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_melding_team_id_team")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_melding")),
        sa.UniqueConstraint("code", name=op.f("uq_melding_code")),
        sa.UniqueConstraint("inbox_id", name=op.f("uq_melding_inbox_id")),
    )
    with op.batch_alter_table("melding", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_melding_gemeente"), ["gemeente"], unique=False)
        batch_op.create_index(batch_op.f("ix_melding_gesprek_id"), ["gesprek_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_melding_team_id"), ["team_id"], unique=False)

    op.create_table(
        "outbox",
        sa.Column("volgnr", Number, autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("gesprek_id", sa.String(length=32), nullable=False),
        sa.Column("kanaal", sa.String(length=16), nullable=False),
        sa.Column("inbox_id", sa.String(length=32), nullable=True),
        sa.Column("prioriteit", sa.Integer(), nullable=False),
        sa.Column("inhoud_enc", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("pogingen", sa.Integer(), nullable=False),
        sa.Column("misschien_dubbel", sa.Boolean(), nullable=False),
        sa.Column("next_at", Moment(), nullable=False),
        sa.Column("lease_until", Moment(), nullable=True),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("verzonden_op", Moment(), nullable=True),
        sa.Column("fout", sa.String(length=200), nullable=True),
        sa.Column("betreft", sa.String(length=48), nullable=True),
        sa.Column("sleutel", sa.String(length=96), nullable=True),
        sa.ForeignKeyConstraint(["gesprek_id"], ["gesprek.id"], name=op.f("fk_outbox_gesprek_id_gesprek")),
        sa.PrimaryKeyConstraint("volgnr", name=op.f("pk_outbox")),
        sa.UniqueConstraint("id", name=op.f("uq_outbox_id")),
        sa.UniqueConstraint("sleutel", name=op.f("uq_outbox_sleutel")),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outbox_gemeente"), ["gemeente"], unique=False)
        batch_op.create_index("ix_outbox_gesprek", ["gesprek_id", "state", "volgnr"], unique=False)
        batch_op.create_index(batch_op.f("ix_outbox_inbox_id"), ["inbox_id"], unique=False)
        batch_op.create_index("ix_outbox_open", ["state", "prioriteit", "volgnr"], unique=False)

    op.create_table(
        "plan",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("gesprek_id", sa.String(length=32), nullable=False),
        sa.Column("inbox_id", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("naam_enc", sa.LargeBinary(), nullable=False),
        sa.Column("frequentie", sa.String(length=24), nullable=False),
        sa.Column("tijd", sa.String(length=5), nullable=False),
        sa.Column("zone", sa.String(length=48), nullable=False),
        sa.Column("stap", sa.Integer(), nullable=False),
        sa.Column("next_at", Moment(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["gesprek_id"], ["gesprek.id"], name=op.f("fk_plan_gesprek_id_gesprek")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_plan_team_id_team")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
        sa.UniqueConstraint("inbox_id", name=op.f("uq_plan_inbox_id")),
    )
    with op.batch_alter_table("plan", schema=None) as batch_op:
        batch_op.create_index("ix_plan_due", ["state", "next_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_gemeente"), ["gemeente"], unique=False)
        batch_op.create_index(batch_op.f("ix_plan_gesprek_id"), ["gesprek_id"], unique=False)

    op.create_table(
        "toestemming",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("gesprek_id", sa.String(length=32), nullable=False),
        sa.Column("doel", sa.String(length=32), nullable=False),
        sa.Column("versie", sa.String(length=16), nullable=False),
        sa.Column("gegeven_op", Moment(), nullable=False),
        sa.Column("ingetrokken_op", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["gesprek_id"], ["gesprek.id"], name=op.f("fk_toestemming_gesprek_id_gesprek")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_toestemming")),
    )
    with op.batch_alter_table("toestemming", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_toestemming_gemeente"), ["gemeente"], unique=False)
        batch_op.create_index(batch_op.f("ix_toestemming_gesprek_id"), ["gesprek_id"], unique=False)

    op.create_table(
        "checkin",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("plan_id", sa.String(length=32), nullable=False),
        sa.Column("gesprek_id", sa.String(length=32), nullable=False),
        sa.Column("moment", Moment(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("volgende_op", Moment(), nullable=True),
        sa.Column("stemming", sa.String(length=8), nullable=True),
        sa.Column("antwoord_enc", sa.LargeBinary(), nullable=True),
        sa.Column("beantwoord_op", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["gesprek_id"], ["gesprek.id"], name=op.f("fk_checkin_gesprek_id_gesprek")),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_checkin_plan_id_plan")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkin")),
        sa.UniqueConstraint("plan_id", "moment", name=op.f("uq_checkin_plan_id_moment")),
    )
    with op.batch_alter_table("checkin", schema=None) as batch_op:
        batch_op.create_index("ix_checkin_due", ["state", "volgende_op"], unique=False)
        batch_op.create_index(batch_op.f("ix_checkin_gemeente"), ["gemeente"], unique=False)
        batch_op.create_index(batch_op.f("ix_checkin_gesprek_id"), ["gesprek_id"], unique=False)

    op.create_table(
        "historie",
        sa.Column("volgnr", Number, autoincrement=True, nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("melding_id", sa.String(length=32), nullable=False),
        sa.Column("op", Moment(), nullable=False),
        sa.Column("wie", sa.String(length=48), nullable=False),
        sa.Column("wat", sa.String(length=48), nullable=False),
        sa.ForeignKeyConstraint(["melding_id"], ["melding.id"], name=op.f("fk_historie_melding_id_melding")),
        sa.PrimaryKeyConstraint("volgnr", name=op.f("pk_historie")),
    )
    with op.batch_alter_table("historie", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_historie_gemeente"), ["gemeente"], unique=False)
        batch_op.create_index(batch_op.f("ix_historie_melding_id"), ["melding_id"], unique=False)

    op.create_table(
        "inzage",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("melding_id", sa.String(length=32), nullable=False),
        sa.Column("begeleider_id", sa.String(length=32), nullable=False),
        sa.Column("expires_at", Moment(), nullable=False),
        sa.Column("used_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["melding_id"], ["melding.id"], name=op.f("fk_inzage_melding_id_melding")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_inzage")),
    )
    with op.batch_alter_table("inzage", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_inzage_gemeente"), ["gemeente"], unique=False)

    op.create_table(
        "uitnodiging",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("begeleider_id", sa.String(length=32), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("expires_at", Moment(), nullable=False),
        sa.Column("used_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["begeleider_id"], ["begeleider.id"], name=op.f("fk_uitnodiging_begeleider_id_begeleider")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_uitnodiging")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_uitnodiging_code_hash")),
    )
    with op.batch_alter_table("uitnodiging", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_uitnodiging_gemeente"), ["gemeente"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("uitnodiging", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_uitnodiging_gemeente"))

    op.drop_table("uitnodiging")
    with op.batch_alter_table("inzage", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_inzage_gemeente"))

    op.drop_table("inzage")
    with op.batch_alter_table("historie", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_historie_melding_id"))
        batch_op.drop_index(batch_op.f("ix_historie_gemeente"))

    op.drop_table("historie")
    with op.batch_alter_table("checkin", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_checkin_gesprek_id"))
        batch_op.drop_index(batch_op.f("ix_checkin_gemeente"))
        batch_op.drop_index("ix_checkin_due")

    op.drop_table("checkin")
    with op.batch_alter_table("toestemming", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_toestemming_gesprek_id"))
        batch_op.drop_index(batch_op.f("ix_toestemming_gemeente"))

    op.drop_table("toestemming")
    with op.batch_alter_table("plan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_gesprek_id"))
        batch_op.drop_index(batch_op.f("ix_plan_gemeente"))
        batch_op.drop_index("ix_plan_due")

    op.drop_table("plan")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index("ix_outbox_open")
        batch_op.drop_index(batch_op.f("ix_outbox_inbox_id"))
        batch_op.drop_index("ix_outbox_gesprek")
        batch_op.drop_index(batch_op.f("ix_outbox_gemeente"))

    op.drop_table("outbox")
    with op.batch_alter_table("melding", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_melding_team_id"))
        batch_op.drop_index(batch_op.f("ix_melding_gesprek_id"))
        batch_op.drop_index(batch_op.f("ix_melding_gemeente"))

    op.drop_table("melding")
    with op.batch_alter_table("knop", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_knop_outbox_id"))
        batch_op.drop_index(batch_op.f("ix_knop_gemeente"))
        batch_op.drop_index(batch_op.f("ix_knop_expires_at"))

    op.drop_table("knop")
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.drop_index("ix_inbox_open")
        batch_op.drop_index("ix_inbox_gesprek")
        batch_op.drop_index(batch_op.f("ix_inbox_gemeente"))

    op.drop_table("inbox")
    with op.batch_alter_table("concept", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_concept_gesprek_id"))
        batch_op.drop_index(batch_op.f("ix_concept_gemeente"))
        batch_op.drop_index(batch_op.f("ix_concept_expires_at"))

    op.drop_table("concept")
    with op.batch_alter_table("begeleider", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_begeleider_team_id"))
        batch_op.drop_index(batch_op.f("ix_begeleider_gemeente"))

    op.drop_table("begeleider")
    with op.batch_alter_table("team", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_team_gemeente"))

    op.drop_table("team")
    with op.batch_alter_table("logboek", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_logboek_gemeente"))

    op.drop_table("logboek")
    with op.batch_alter_table("gesprek", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_gesprek_herhaal_op"))
        batch_op.drop_index(batch_op.f("ix_gesprek_gemeente"))

    op.drop_table("gesprek")
    with op.batch_alter_table("effect", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_effect_gemeente"))

    op.drop_table("effect")
