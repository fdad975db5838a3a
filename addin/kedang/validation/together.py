"""The records of one entity from all tables read and from the archive, side by side, and where each stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import pandas as pd

from kedang.model import frames
from kedang.model.catalogue import entity
from kedang.model.field import FieldType
from kedang.reference.hanzi import narrow, to_simplified
from kedang.validation.look import Look

ARCHIVED = -1
_ARCHIVED_PLACE = ("source_name", "source_sheet", "source_row")
_PUNCTUATION = re.compile(r"[\W_]+")


def together(look: Look, entity_id: str, columns: Sequence[str]) -> pd.DataFrame:
    """All records of an entity, one row each: the columns asked for, `table` and `position`.

    Records of the archive stand first, with ARCHIVED as their table and their row as position.
    """
    key = f"{entity_id}:{'|'.join(columns)}"
    return look.shared(key, lambda: _together(look, entity_id, columns))


def _together(look: Look, entity_id: str, columns: Sequence[str]) -> pd.DataFrame:
    sources = [
        (number, table.frame)
        for number, table in enumerate(look.tables)
        if table.entity == entity_id and len(table)
    ]
    parts = [_part(entity_id, frame, columns, number) for number, frame in sources]
    archived = look.known.frames.get(entity_id)
    if archived is not None and len(archived):
        parts.insert(0, _archived(look, entity_id, archived, columns))
    if not parts:
        return _part(entity_id, pd.DataFrame(), columns, ARCHIVED)
    return parts[0] if len(parts) == 1 else pd.concat(parts, ignore_index=True)


def _archived(
    look: Look, entity_id: str, frame: pd.DataFrame, columns: Sequence[str]
) -> pd.DataFrame:
    """The archive's records but for those of a file being read again: that speaks for itself."""
    part = _part(entity_id, frame, columns, ARCHIVED)
    files = {table.origin.file for table in look.tables}
    return part[~frames.texts(frame, "source_name").isin(files).to_numpy(dtype=bool)]


def _part(entity_id: str, frame: pd.DataFrame, columns: Sequence[str], number: int) -> pd.DataFrame:
    declared = entity(entity_id)
    found: dict[str, object] = {}
    for name in columns:
        kind = _kind(entity_id, name)
        read = frames.days if kind.is_date else frames.numbers if kind.is_numeric else frames.texts
        found[name] = read(frame, name).to_numpy() if len(frame) else read(frame, name)
    part = pd.DataFrame(found, columns=list(columns))
    for name in columns:
        if name in declared and declared[name].type.is_text and part[name].dtype != "str":
            part[name] = part[name].astype("str")
    part["table"] = number
    part["position"] = np.arange(len(part), dtype=np.intp)
    return part


def _kind(entity_id: str, name: str) -> FieldType:
    """The type of a field; one that a record has not is blank in the type it has on organisations."""
    for declared in (entity(entity_id), entity("organization")):
        if name in declared:
            return declared[name].type
    return FieldType.TEXT


def place(look: Look, entity_id: str, table: int, position: int, field_id: str) -> str:
    """Where another record stands, as short as it can be told: B12, 客户 B12, 名单.xlsx 客户 B12.

    A record of the archive stands where it was read.
    """
    if table == ARCHIVED:
        known = look.known.frames[entity_id]
        names = [name for name in _ARCHIVED_PLACE if name in known.columns]
        told: list[object] = [known[name].iat[position] for name in names]
        return " ".join(str(part).removesuffix(".0") for part in told if part == part)
    origin, own = look.tables[table].origin, look.table.origin
    cell = origin.cell(position, field_id) or f"{origin.row(position)}"
    parts = [origin.file, origin.sheet, cell]
    if origin.file == own.file:
        parts = parts[1:] if origin.sheet != own.sheet else parts[2:]
    return " ".join(part for part in parts if part)


@lru_cache(maxsize=1 << 16)
def plain(text: str) -> str:
    """A name without spaces, punctuation, width and case; the long form of 有限公司 made short."""
    letters = _PUNCTUATION.sub("", to_simplified(narrow(text)).casefold())
    return letters.replace("有限责任公司", "有限公司")


def plain_column(names: pd.Series[str]) -> pd.Series[str]:
    """The same of a column, each distinct name once; missing where there is no name."""
    codes, distinct = pd.factorize(names)
    found = pd.array([plain(str(name)) or None for name in distinct] + [None], dtype="str")
    return pd.Series(found.take(codes), index=names.index)
