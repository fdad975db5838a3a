"""Customers of both kinds as one list to compare, from the archive or straight from sheets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.matching.coded import Ints
from kedang.model.frames import texts
from kedang.model.table import Table

PARTIES = ("organization", "individual")
FIELDS = (
    "name",
    "short_name",
    "name_en",
    "uscc",
    "province",
    "city",
    "district",
    "address",
    "phone",
    "mobile",
    "email",
    "website",
    "industry",
    "owner",
    "source_name",
)
FROM_CONTACTS = {"contact_mobile": "mobile", "contact_name": "name"}
COMPARED = frozenset(FIELDS) - {"owner", "source_name"}
"""The fields that a comparison looks at; those of contacts go by the same names."""


def archive_records(frames: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """Every customer of the archive that was not merged away, with its contacts' numbers."""
    parts = []
    for entity in PARTIES:
        frame = frames.get(entity)
        if frame is None or frame.empty:
            continue
        standing = frame[texts(frame, "merged_into").isna()] if "merged_into" in frame else frame
        parts.append(_chosen(standing, entity).assign(id=standing["id"].astype("str")))
    records = _stacked(parts)
    contacts = frames.get("contact", pd.DataFrame())
    if records.empty or contacts.empty:
        return records
    host = pd.Index(records["id"]).get_indexer(texts(contacts, "organization_id").to_numpy())
    return _with_contacts(records, np.asarray(host, dtype=np.int64), contacts)


def entity_of_each(frames: Mapping[str, pd.DataFrame]) -> dict[str, str]:
    """The entity of every customer of the archive, by id."""
    return {str(key): name for name in PARTIES if name in frames for key in frames[name]["id"]}


def sheet_records(tables: Sequence[Table]) -> pd.DataFrame:
    """Every customer of some tables; `id` is made of its place, with file, sheet and row beside it."""
    parts: list[pd.DataFrame] = []
    contacts, hosts = [], []
    first: dict[int, int] = {}
    count = 0
    for number, table in enumerate(tables):
        if table.entity in PARTIES and len(table):
            first[number] = count
            count += len(table)
            parts.append(_placed(table, number))
        elif table.entity == "contact" and table.parent is not None:
            contacts.append(table.frame)
            hosts.append((table.parent.table, table.parent.positions))
    people = pd.concat(contacts, ignore_index=True) if contacts else pd.DataFrame()
    rows = [
        positions + first[table] if table in first else np.full(len(positions), -1)
        for table, positions in hosts
    ]
    host = np.concatenate(rows) if rows else np.empty(0, dtype=np.int64)
    return _with_contacts(_stacked(parts), host, people)


def _placed(table: Table, number: int) -> pd.DataFrame:
    """The customers of one table with their ids and places."""
    chosen = _chosen(table.frame.reset_index(drop=True), table.entity)
    return chosen.assign(
        id=[f"{number}:{position}" for position in range(len(chosen))],
        file=table.origin.file,
        sheet=table.origin.sheet,
        row=np.asarray(table.origin.rows),
    )


def _chosen(frame: pd.DataFrame, entity: str) -> pd.DataFrame:
    chosen = {name: texts(frame, name) for name in FIELDS if name in frame.columns}
    return pd.DataFrame(chosen, index=frame.index).assign(entity=entity)


def _stacked(parts: list[pd.DataFrame]) -> pd.DataFrame:
    if not parts:
        return pd.DataFrame({"id": pd.Series(dtype="str"), "entity": pd.Series(dtype="str")})
    return parts[0] if len(parts) == 1 else pd.concat(parts, ignore_index=True)


def _with_contacts(records: pd.DataFrame, host: Ints, contacts: pd.DataFrame) -> pd.DataFrame:
    """Add the contacts' mobiles and names of each customer, joined by 、.

    `host`: per contact the row of its customer, -1 where there is none.
    """
    if records.empty or contacts.empty:
        return records
    for column, source in FROM_CONTACTS.items():
        joined = _joined(host, texts(contacts, source), len(records))
        records[column] = pd.Series(joined, index=records.index, dtype="str")
    return records


def _joined(host: Ints, said: pd.Series[str], rows: int) -> npt.NDArray[np.object_]:
    """Per row the distinct texts said of it in order, joined by 、; NaN where there are none."""
    joined = np.full(rows, np.nan, dtype=object)
    code, distinct = pd.factorize(said)
    known = np.flatnonzero((code >= 0) & (host >= 0))
    packed = host[known] * max(len(distinct), 1) + code[known]
    first = known[np.sort(np.unique(packed, return_index=True)[1])]
    order = first[np.argsort(host[first], kind="stable")]
    row, text = host[order], distinct.to_numpy(dtype=object)[code[order]]
    several = np.bincount(row, minlength=rows)[row] > 1
    joined[row[~several]] = text[~several]
    more: dict[int, list[str]] = {}
    for place, one in zip(row[several].tolist(), text[several].tolist(), strict=True):
        more.setdefault(place, []).append(one)
    for place, parts in more.items():
        joined[place] = "、".join(parts)
    return joined
