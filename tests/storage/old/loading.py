"""Databases as older releases wrote them, from the rows that stand beside this module."""

import json
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, MetaData, func, insert, select

from storage import migrations

MIGRATIONS = Path(str(migrations.__file__)).parent


def migrate_to(engine: Engine, version: str) -> Engine:
    """Bring a database up to a migration."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, version)
        connection.commit()
    return engine


@cache
def version_0_1_0() -> dict[str, Any]:
    """Return what version 0.1.0 wrote (`write_v0_1_0`): tables, and under "conversations" what each of them was."""
    found: dict[str, Any] = json.loads(Path(__file__).with_name("v0_1_0.json").read_text("utf-8"))
    return found


def load_0_1_0(engine: Engine) -> None:
    """Make an empty database one that version 0.1.0 has used."""
    migrate_to(engine, "0004")
    tables = MetaData()
    tables.reflect(engine)
    with engine.begin() as c:
        for table in tables.sorted_tables:
            names, *rows = version_0_1_0().get(table.name, [[]])
            values = [dict(zip(names, row, strict=True)) for row in rows]
            if values:
                c.execute(insert(table), [{name: _value(name, value) for name, value in row.items()} for row in values])
            counted = table.autoincrement_column
            if counted is not None and engine.dialect.name == "postgresql":
                sequence = func.pg_get_serial_sequence(table.name, counted.name)
                c.execute(select(func.setval(sequence, func.max(counted))).select_from(table))


def _value(name: str, value: Any) -> Any:  # noqa: ANN401 - any plain value
    return datetime.fromisoformat(value) if name == "at" or name.endswith("_at") else value
