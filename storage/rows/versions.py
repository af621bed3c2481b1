"""Which migration a database is at, and how it is brought up to date."""

from pathlib import Path

from sqlalchemy import Engine, inspect, text

from storage.model.mistake import Mistake

# The newest migration in storage/migrations/versions; a test compares. Reading it here spares a start the cost of
# Alembic, which is imported only to migrate.
HEAD = "0007"


def current_version(engine: Engine) -> str | None:
    """Return the migration that a database is at, None for an empty one.

    Raises:
        Mistake: where the database was written by a newer program.
    """
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if version is not None and version > HEAD:
        raise Mistake("wrong-database-new")
    return version


def migrate(engine: Engine) -> None:
    """Bring a database up to date; two programs may do so at once.

    Raises:
        Mistake: where its version is none of ours.
    """
    from alembic import command  # noqa: PLC0415 - costs 0.2 s, and a database is seldom behind
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent.parent / "migrations"))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            raise Mistake("wrong-database-broken") from error
        connection.commit()
