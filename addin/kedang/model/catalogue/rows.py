"""Many fields of one group declared as rows."""

from __future__ import annotations

from kedang.model.field import ClosedList, Field, FieldType, words


def fields_of(
    group: str,
    *rows: tuple[str, str, str, FieldType, str] | tuple[str, str, str, FieldType, str, str],
    lists_by_id: dict[str, ClosedList] | None = None,
    wanted: frozenset[str] = frozenset(),
) -> tuple[Field, ...]:
    """The fields of one group, from rows of id, zh, en, type, synonyms and (if any) unit."""
    closed = lists_by_id or {}
    return tuple(
        Field(
            row[0],
            row[1],
            row[2],
            row[3],
            words(row[4]),
            choices=closed.get(row[0]),
            group=group,
            unit=row[5] if len(row) == 6 else "",
            wanted=row[0] in wanted,
        )
        for row in rows
    )
