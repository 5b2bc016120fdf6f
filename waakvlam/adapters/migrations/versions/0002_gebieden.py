"""Where things are, which row of the table answered, and which kind of worry a melding is."""

import sqlalchemy as sa
from alembic import op

from waakvlam.adapters.database.tables import Moment

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("melding", schema=None) as batch_op:
        batch_op.add_column(sa.Column("zorg", sa.String(length=16), nullable=True))

    op.create_table(
        "rijversie",
        sa.Column("route_id", sa.String(length=64), nullable=False),
        sa.Column("versie", sa.String(length=64), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("bestand", sa.String(length=120), nullable=False),
        sa.Column("inhoud", sa.Text(), nullable=False),
        sa.Column("sinds", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("route_id", "versie", name=op.f("pk_rijversie")),
    )
    op.create_index(op.f("ix_rijversie_gemeente"), "rijversie", ["gemeente"], unique=False)

    op.create_table(
        "lading",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("soort", sa.String(length=16), nullable=False),
        sa.Column("bestand", sa.String(length=200), nullable=False),
        sa.Column("rijen", sa.Integer(), nullable=False),
        sa.Column("actief", sa.Boolean(), nullable=False),
        sa.Column("begonnen_op", Moment(), nullable=False),
        sa.Column("klaar_op", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lading")),
    )
    op.create_index(op.f("ix_lading_gemeente"), "lading", ["gemeente"], unique=False)

    op.create_table(
        "gebied",
        sa.Column("lading_id", sa.String(length=32), nullable=False),
        sa.Column("postcode", sa.String(length=6), nullable=False),
        sa.Column("van", sa.Integer(), nullable=False),
        sa.Column("tot", sa.Integer(), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(["lading_id"], ["lading.id"], name=op.f("fk_gebied_lading_id_lading")),
        sa.PrimaryKeyConstraint("lading_id", "postcode", "van", name=op.f("pk_gebied")),
    )

    op.create_table(
        "grens",
        sa.Column("lading_id", sa.String(length=32), nullable=False),
        sa.Column("gemeente", sa.String(length=8), nullable=False),
        sa.Column("west", sa.Float(), nullable=False),
        sa.Column("zuid", sa.Float(), nullable=False),
        sa.Column("oost", sa.Float(), nullable=False),
        sa.Column("noord", sa.Float(), nullable=False),
        sa.Column("ringen", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["lading_id"], ["lading.id"], name=op.f("fk_grens_lading_id_lading")),
        sa.PrimaryKeyConstraint("lading_id", "gemeente", name=op.f("pk_grens")),
    )


def downgrade() -> None:
    for table in ("grens", "gebied", "lading", "rijversie"):
        op.drop_table(table)
    with op.batch_alter_table("melding", schema=None) as batch_op:
        batch_op.drop_column("zorg")
