"""What is said once for many rows, above a table or above a group of its records, is given to each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import pandas as pd

from kedang.intake.bodies import Body, Heading
from kedang.intake.convert import convert
from kedang.intake.labels import normal
from kedang.intake.lexicon import Lexicon
from kedang.intake.margins import Fact
from kedang.intake.profile import TESTS
from kedang.model.catalogue import column_field
from kedang.model.field import FieldType
from kedang.model.table import Table

Place = tuple[int, int]


@dataclass(slots=True)
class Said:
    """What was said of the rows of a table under one label: the value and the cell of each row."""

    label: str
    values: list[object]
    cells: list[Place | None]
    from_title: bool
    field: str | None = field(default=None)


def said_above(facts: Sequence[Fact], rows: int) -> list[Said]:
    """What the lines above a table say, for each of its rows."""
    return [Said(f.label, [f.value] * rows, [f.cell] * rows, True) for f in facts]


def said_between(headings: Sequence[Heading], body: Body) -> list[Said]:
    """What the rows between the records say, for the records under each until the next of the same label."""
    found: list[Said] = []
    for label in dict.fromkeys(heading.label for heading in headings):
        own = [heading for heading in headings if heading.label == label]
        values: list[object] = [None] * len(body.rows)
        cells: list[Place | None] = [None] * len(body.rows)
        ends = [heading.cell[0] for heading in own[1:]] + [np.iinfo(np.int64).max]
        for heading, end in zip(own, ends, strict=True):
            first, after = np.searchsorted(body.rows, (heading.cell[0], end))
            values[first:after] = [heading.value] * int(after - first)
            cells[first:after] = [heading.cell] * int(after - first)
        found.append(Said(label, values, cells, False))
    return found


def field_for(entity_id: str, label: str, words: Lexicon) -> str | None:
    """The field of an entity that a label names exactly."""
    return words.terms.get(entity_id, {}).get(normal(label))


def give(table: Table, said: Sequence[Said], words: Lexicon, as_of: date) -> list[Said]:
    """Put what was said into the fields of a table that have no column, in place; returns what was put.

    A label no field goes by, or a 华东 where a province is meant, is kept under 原始字段 if it stood between rows.
    """
    given: list[Said] = []
    for one in _overlaid(said, table.entity, words):
        name = field_for(table.entity, one.label, words)
        if name in table.frame:
            continue
        if name is None or not _suits(table.entity, name, one.values):
            if not one.from_title and one.label not in table.extra:
                table.extra[one.label] = pd.Series(one.values, dtype="str")
                given.append(one)
            continue
        column = convert(one.values, column_field(table.entity, name), "", as_of=as_of)
        table.frame[name] = column.values
        if column.raw is not None:
            table.raw[name] = column.raw
        table.origin.overrides.update(_cells(one, name))
        one.field = name
        given.append(one)
    return given


def _overlaid(said: Sequence[Said], entity_id: str, words: Lexicon) -> list[Said]:
    """What is said twice of one field: the rows between the records speak before the lines above."""
    kept: dict[str, Said] = {}
    for one in said:
        key = field_for(entity_id, one.label, words) or one.label
        before = kept.get(key)
        if before is not None:
            for at, cell in enumerate(before.cells):
                if one.cells[at] is None:
                    one.values[at], one.cells[at] = before.values[at], cell
        kept[key] = one
    return list(kept.values())


def _cells(one: Said, name: str) -> Mapping[tuple[int, str], Place]:
    return {(at, name): cell for at, cell in enumerate(one.cells) if cell is not None}


def _suits(entity_id: str, name: str, values: Sequence[object]) -> bool:
    if column_field(entity_id, name).type is not FieldType.PROVINCE:
        return True
    return all(TESTS["province"](str(value)) for value in set(values) - {None})
