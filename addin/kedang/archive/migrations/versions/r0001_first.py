"""The first shape of the archive."""

from __future__ import annotations

from pathlib import Path

from alembic import op
from sqlalchemy import MetaData

from kedang.archive.bookkeeping import VERSION_TABLE
from kedang.archive.migrations.snapshot import parse

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes all tables."""
    _tables().create_all(op.get_bind())


def downgrade() -> None:
    """Takes all tables away."""
    _tables().drop_all(op.get_bind())


def _tables() -> MetaData:
    text = (Path(__file__).parent / "tables_0001.txt").read_text(encoding="utf-8")
    metadata = parse(text)
    metadata.remove(metadata.tables[VERSION_TABLE])
    return metadata
