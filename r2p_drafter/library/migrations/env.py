"""What Alembic runs to bring a library up to date: on the connection that it is given."""

from alembic import context

from r2p_drafter.library.migrations import VERSION_TABLE

connection = context.config.attributes["connection"]
context.configure(connection=connection, version_table=VERSION_TABLE)
with context.begin_transaction():
    context.run_migrations()
