"""Alembic's door: the connection is handed in by `records.migrate`, there is no ini file and no URL."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
