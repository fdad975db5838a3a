"""Runs the migrations on the connection it is handed, inside the caller's transaction."""

from __future__ import annotations

from alembic import context

from kedang.archive.bookkeeping import VERSION_TABLE

context.configure(
    connection=context.config.attributes["connection"],
    version_table=VERSION_TABLE,
    transactional_ddl=False,
    render_as_batch=True,
)
context.run_migrations()
