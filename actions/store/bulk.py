"""Writing many rows at once: COPY on PostgreSQL, one prepared statement on SQLite."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.orm import DeclarativeBase


def write_rows(
    connection: Connection, model: type[DeclarativeBase], rows: Sequence[Mapping[str, Any]]
) -> None:
    """Insert rows that all have the same columns, within the connection's transaction.

    :param rows: column name to Python value, as the mapped columns take it.
    """
    if not rows:
        return
    table = model.__table__
    assert isinstance(table, Table)
    names = list(rows[0])
    values = _converted(connection, table, names, rows)
    quote = connection.dialect.identifier_preparer.quote
    target = f"{quote(table.name)} ({', '.join(map(quote, names))})"
    if connection.dialect.name == "postgresql":
        _copy(connection, target, values)
    else:
        marks = ", ".join("?" * len(names))
        connection.exec_driver_sql(f"INSERT INTO {target} VALUES ({marks})", list(values))


def _converted(
    connection: Connection, table: Table, names: list[str], rows: Sequence[Mapping[str, Any]]
) -> Iterable[tuple[Any, ...]]:
    columns = [_column(connection, table, name, rows) for name in names]
    return zip(*columns, strict=True)


def _column(
    connection: Connection, table: Table, name: str, rows: Sequence[Mapping[str, Any]]
) -> list[Any]:
    dialect = connection.dialect
    implementation = table.c[name].type.dialect_impl(dialect)
    convert: Callable[[Any], Any] | None = implementation.bind_processor(dialect)
    values = [row[name] for row in rows]
    return values if convert is None else [convert(value) for value in values]


def _copy(connection: Connection, target: str, rows: Iterable[tuple[Any, ...]]) -> None:
    driver = connection.connection.driver_connection
    assert driver is not None
    with driver.cursor() as cursor, cursor.copy(f"COPY {target} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
