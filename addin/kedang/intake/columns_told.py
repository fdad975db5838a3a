"""What is shown and told of the columns of one table: their fields, samples, questions, and what stays open."""

from __future__ import annotations

from collections.abc import Sequence

from kedang.intake.labels import bare
from kedang.intake.lexicon import Lexicon
from kedang.intake.matches import Match
from kedang.intake.naming import declared
from kedang.intake.notes import Notes
from kedang.intake.sheet import text_of
from kedang.model.finding import Severity
from kedang.model.layout import ColumnMap, Layout

SAMPLES = 5
_LONGEST = 60
_SEARCHED = 400
_NAMED = 12


def column_map(
    place: str,
    header: str,
    match: Match,
    values: Sequence[object],
    entity_id: str | None,
    *,
    counter: bool = False,
    value_cell: str = "",
) -> ColumnMap:
    """One column as `inspect` shows it; sensitive values are never among the samples."""
    paths = [path for path in (match.field, *(path for path, _ in match.candidates)) if path]
    known = [declared(entity_id, path) for path in paths] if entity_id else []
    hidden = any(field is not None and field.sensitive for field in known)
    how = match.how or ("counter" if counter else "")
    shown = () if hidden else samples(values)
    candidates = match.candidates if not counter else ()
    return ColumnMap(
        place, header, match.field, match.confidence, shown, value_cell, how, candidates
    )


def samples(values: Sequence[object]) -> tuple[str, ...]:
    """Up to five different values as they are written: from the top, then from all over the column."""
    found: dict[str, None] = {}
    step = max(1, (len(values) - _SEARCHED) // _SEARCHED)
    for part in (values[:_SEARCHED], values[_SEARCHED::step]):
        for value in part:
            text = text_of(value)
            if text:
                found[text[:_LONGEST]] = None
            if len(found) == SAMPLES:
                return tuple(found)
    return tuple(found)


def tell_columns(
    notes: Notes, layout: Layout, cells: Sequence[str], filled: Sequence[bool], words: Lexicon
) -> None:
    """Say which columns were taken for a field not quite surely, which are asked about, which stay open.

    `cells`: the header cell of each column.
    """
    left: list[tuple[str, str]] = []
    for column, cell, held in zip(layout.columns, cells, filled, strict=True):
        if column.field:
            _tell_doubt(notes, layout, column, cell, words)
        elif column.candidates and held:
            _tell_question(notes, layout, column, cell)
        elif held and column.how not in ("counter", "remembered"):
            left.append((column.header or column.column, cell))
    if left:
        named = "、".join(f"“{header}”" for header, _ in left[:_NAMED])
        more = "…" if len(left) > _NAMED else ""
        notes.tell(
            "table.columns.unmapped", layout.sheet, left[0][1], entity=str(layout.entity),
            count=len(left), headers=named + more,
        )  # fmt: skip


def _tell_doubt(notes: Notes, layout: Layout, column: ColumnMap, cell: str, words: Lexicon) -> None:
    """A field found by a similar name, by content or by an earlier correction is to be checked."""
    doubtful = column.confidence < words.sure_from or column.how == "recalled"
    if column.how not in ("similar", "content", "recalled") or not doubtful:
        return
    if not bare(column.header):
        return
    entity_id, path = str(layout.entity), str(column.field)
    said = words.recalled.get(entity_id, {}).values()
    source = next((sheet for field, sheet in said if field == path), "")
    notes.tell(
        f"table.column.{column.how}", layout.sheet, cell, entity=entity_id, field_id=path,
        header=column.header, field=_label(entity_id, path), source=source,
    )  # fmt: skip


def _tell_question(notes: Notes, layout: Layout, column: ColumnMap, cell: str) -> None:
    """A column that looks like a field, but not surely: a warning where the field is wanted."""
    entity_id = str(layout.entity)
    fields = [declared(entity_id, path) for path, _ in column.candidates]
    wanted = any(field is not None and field.wanted for field in fields)
    named = "、".join(f"“{_label(entity_id, path)}”" for path, _ in column.candidates)
    notes.tell(
        "table.column.asked", layout.sheet, cell,
        Severity.WARNING if wanted else Severity.INFO, entity=entity_id,
        header=column.header or column.column, fields=named,
    )  # fmt: skip


def _label(entity_id: str, path: str) -> str:
    field = declared(entity_id, path)
    return field.zh if field else path
