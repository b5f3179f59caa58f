"""Address book, bank and where both were used."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables of an empty library."""
    library = op.create_table(
        "library",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("revision", sa.BigInteger, nullable=False),
    )
    op.bulk_insert(library, [{"id": 1, "revision": 0}])
    _make_contacts()
    _make_passages()
    _make_uses()


def _make_contacts() -> None:
    op.create_table(
        "contacts",
        *_entry_columns(),
        sa.Column("honorific", sa.Text, nullable=False),
        sa.Column("given_name", sa.Text, nullable=False),
        sa.Column("family_name", sa.Text, nullable=False),
        sa.Column("family_first", sa.Boolean, nullable=False),
        sa.Column("languages", sa.Text, nullable=False),
        sa.Column("groups", sa.Text, nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
        sa.Column("roles", sa.Text, nullable=False),
        sa.Column("merged_into", sa.String(32), nullable=False),
        sa.Column("post", sa.Text, nullable=False),
        sa.Column("organisation", sa.Text, nullable=False),
        sa.Column("country", sa.Text, nullable=False),
        sa.Column("email", sa.Text, nullable=False),
    )
    op.create_index("ix_contacts_revision", "contacts", ["revision"])
    op.create_index("ix_contacts_merged_into", "contacts", ["merged_into"])


def _make_passages() -> None:
    op.create_table(
        "passages",
        *_entry_columns(),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("tags", sa.Text, nullable=False),
        sa.Column("variant_of", sa.String(32), nullable=False),
    )
    op.create_index("ix_passages_revision", "passages", ["revision"])


def _make_uses() -> None:
    op.create_table(
        "uses",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("entry", sa.String(32), nullable=False),
        sa.Column("letter", sa.Text, nullable=False),
        sa.Column("date", sa.Date, nullable=False),
    )
    op.create_index("ix_uses_entry", "uses", ["entry"])


def _entry_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("deleted", sa.Boolean, nullable=False),
        sa.Column("uses", sa.Integer, nullable=False),
        sa.Column("last_used", sa.Date),
    ]
