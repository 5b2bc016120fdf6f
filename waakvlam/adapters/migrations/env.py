"""How Alembic reaches the database: over a connection that the caller opened."""

from alembic import context

from waakvlam.adapters.database.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=connection.dialect.name == "sqlite")
with context.begin_transaction():
    context.run_migrations()
