"""How Alembic runs the migrations: on the connection it is given, in one transaction, foreign keys checked after."""

from alembic import context
from sqlalchemy import Connection, text
from sqlmodel import SQLModel

import storage.rows.tables

assert storage.rows.tables  # noqa: S101 - imported for the tables it declares


def run(connection: Connection) -> None:
    """Run what is due; Alembic's batch mode would cascade deletions, so SQLite's foreign keys rest meanwhile."""
    sqlite = connection.dialect.name == "sqlite"
    if sqlite:
        connection.exec_driver_sql("COMMIT")  # the pragma does nothing inside a transaction
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.execute(text("SELECT pg_advisory_xact_lock(77650)"))
    context.configure(connection=connection, target_metadata=SQLModel.metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()
    if sqlite:
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"broken references after the migration: {broken[:3]}")
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")
        connection.exec_driver_sql("BEGIN IMMEDIATE")


run(context.config.attributes["connection"])
