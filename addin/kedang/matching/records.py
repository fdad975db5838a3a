"""Customers of both kinds as one list to compare, from the archive or straight from sheets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

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
    return _with_contacts(records, texts(contacts, "organization_id"), contacts)


def entity_of_each(frames: Mapping[str, pd.DataFrame]) -> dict[str, str]:
    """The entity of every customer of the archive, by id."""
    return {str(key): name for name in PARTIES if name in frames for key in frames[name]["id"]}


def sheet_records(tables: Sequence[Table]) -> pd.DataFrame:
    """Every customer of some tables; `id` is made of its place, with file, sheet and row beside it."""
    parts = []
    contacts, owners = [], []
    for number, table in enumerate(tables):
        if table.entity in PARTIES and len(table):
            frame = table.frame.reset_index(drop=True)
            rows = np.asarray(table.origin.rows)
            chosen = _chosen(frame, table.entity)
            parts.append(
                chosen.assign(
                    id=[f"{number}:{position}" for position in range(len(frame))],
                    file=table.origin.file,
                    sheet=table.origin.sheet,
                    row=rows,
                )
            )
        elif table.entity == "contact" and table.parent is not None:
            contacts.append(table.frame)
            owners.append([f"{table.parent.table}:{at}" for at in table.parent.positions.tolist()])
    people = pd.concat(contacts, ignore_index=True) if contacts else pd.DataFrame()
    owner = pd.Series([one for many in owners for one in many], dtype="str")
    return _with_contacts(_stacked(parts), owner, people)


def _chosen(frame: pd.DataFrame, entity: str) -> pd.DataFrame:
    chosen = {name: texts(frame, name) for name in FIELDS if name in frame.columns}
    return pd.DataFrame(chosen, index=frame.index).assign(entity=entity)


def _stacked(parts: list[pd.DataFrame]) -> pd.DataFrame:
    if not parts:
        return pd.DataFrame({"id": pd.Series(dtype="str"), "entity": pd.Series(dtype="str")})
    return pd.concat(parts, ignore_index=True)


def _with_contacts(
    records: pd.DataFrame, owner: pd.Series[str], contacts: pd.DataFrame
) -> pd.DataFrame:
    """Add the contacts' mobiles and names of each customer, joined by 、."""
    if records.empty or contacts.empty:
        return records
    added = records.copy()
    for column, source in FROM_CONTACTS.items():
        said = pd.DataFrame(
            {"owner": owner.to_numpy(), "value": texts(contacts, source).to_numpy()}
        )
        joined = said.dropna().drop_duplicates().groupby("owner")["value"].agg("、".join)
        added[column] = added["id"].map(joined)
    return added
