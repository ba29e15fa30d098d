"""Alembic's entry: all steps in one transaction on the connection it is handed."""

from alembic import context

from hopewall.vault.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
