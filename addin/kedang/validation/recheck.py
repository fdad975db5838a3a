"""Would a mended record still be found fault with? Asked of the rules that look at one value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import pandas as pd

from kedang.model.catalogue import entity
from kedang.model.field import Field
from kedang.model.field import FieldType as T
from kedang.model.table import Origin, Table
from kedang.rulebook import Rulebook
from kedang.validation.run import validate

_JUDGED = frozenset(T) - {
    T.TEXT, T.LONG_TEXT, T.COMPANY, T.PERSON, T.ADDRESS, T.CUSTOMER, T.ORGANIZATION, T.INDUSTRY,
}  # fmt: skip
Found = frozenset[tuple[int, str, str]]


def judged(field: Field) -> bool:
    """Whether a value of this field can be judged by itself, without the records around it."""
    return field.type in _JUDGED


def found_in(
    entity_id: str, records: Sequence[Mapping[str, object]], rulebook: Rulebook, as_of: date
) -> Found:
    """What the rules find in records (field → value) looked at by themselves: position, rule and field."""
    declared = entity(entity_id)
    names = [each.id for each in declared.stored_fields() if any(r.get(each.id) for r in records)]
    columns = {name: [record.get(name) for record in records] for name in names}
    frame = pd.DataFrame({name: _typed(declared[name], v) for name, v in columns.items()})
    blank = pd.DataFrame(index=range(len(records)))
    places = {name: at for at, name in enumerate(names)}
    rows = np.arange(1, len(records) + 1, dtype=np.int64)
    table = Table(entity_id, frame, blank, blank.copy(), Origin("", "", rows, places))
    found = validate([table], rulebook, as_of=as_of).findings
    return frozenset((one.position, one.rule, one.field) for one in found)


def _typed(field: Field, values: list[object]) -> pd.Series:
    if field.type.is_date:
        return pd.Series(pd.to_datetime(pd.Series(values)), dtype="datetime64[s]")
    if field.type.is_numeric:
        return pd.Series(values, dtype="float64")
    return pd.Series(values, dtype="str")
