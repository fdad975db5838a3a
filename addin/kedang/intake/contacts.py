"""Contacts that stand on a customer's row become contact records of their own, tied to that row."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.intake.lexicon import CONTACT_GROUPS
from kedang.model.table import Origin, Parent, Table

_NUMBERS = ("mobile", "phone")


def part_contacts(table: Table, number: int) -> Table | None:
    """Take the contact columns out of table `number` (in place); None when there are none.

    A number without a name is no contact: it joins the customer's own phone numbers.
    """
    groups = [g for g in CONTACT_GROUPS if any(c.startswith(f"{g}.") for c in names(table.frame))]
    if not groups:
        return None
    pieces: list[tuple[str, pd.DataFrame, pd.DataFrame]] = []
    for group in groups:
        columns = [c for c in names(table.frame) if c.startswith(f"{group}.")]
        short = {c: c.partition(".")[2] for c in columns}
        _nameless(table, group)
        frame = table.frame[columns].rename(columns=short)
        raw = table.raw[[c for c in columns if c in table.raw]].rename(columns=short)
        pieces.append((group, frame, raw))
    table.frame = table.frame.drop(columns=[c for c in names(table.frame) if _is_contact(c)])
    table.raw = table.raw.drop(columns=[c for c in names(table.raw) if _is_contact(c)])
    return _contact_table(table, number, pieces)


def names(frame: pd.DataFrame) -> list[str]:
    """The names of a frame's columns."""
    return [str(column) for column in frame.columns]


def _is_contact(column: str) -> bool:
    return column.partition(".")[0] in CONTACT_GROUPS and "." in column


def _nameless(table: Table, group: str) -> None:
    """Move numbers that stand without a name to the customer's phone."""
    name = f"{group}.name"
    lacks = (
        table.frame[name].isna()
        if name in table.frame
        else pd.Series(True, index=table.frame.index)
    )
    for kind in _NUMBERS:
        column = f"{group}.{kind}"
        if column not in table.frame:
            continue
        moved = lacks & table.frame[column].notna()
        if not moved.any():
            continue
        _add_phone(table, column, moved)
        table.frame[column] = table.frame[column].mask(moved)
        if column in table.raw:
            table.raw[column] = table.raw[column].mask(moved)


def _add_phone(table: Table, column: str, moved: pd.Series) -> None:
    numbers = table.frame[column]
    if "phone" not in table.frame:
        table.frame["phone"] = pd.Series(index=numbers.index, dtype="str")
    own = table.frame["phone"]
    fresh = moved & own.isna()
    both = moved & own.notna() & (own != numbers)
    table.frame["phone"] = own.mask(fresh, numbers).mask(both, own + "、" + numbers)
    origin = table.origin
    place = origin.columns.get(column)
    for position in np.flatnonzero(fresh.to_numpy()).tolist():
        cell = origin.overrides.get((position, column))
        if cell is None and place is not None:
            cell = (int(origin.rows[position]) - 1, place)
        if cell is not None:
            origin.overrides[position, "phone"] = cell


def _contact_table(
    table: Table, number: int, pieces: list[tuple[str, pd.DataFrame, pd.DataFrame]]
) -> Table | None:
    """The contacts of all groups in one table, in the order of the customers."""
    positions, ranks = [], []
    for rank, (_, frame, _raw) in enumerate(pieces):
        held = np.flatnonzero(frame.notna().any(axis=1).to_numpy())
        positions.append(held)
        ranks.append(np.full(len(held), rank))
    place, rank_of = np.concatenate(positions), np.concatenate(ranks)
    if not len(place):
        return None
    order = np.lexsort((rank_of, place))
    frames = [frame.iloc[p] for (_, frame, _), p in zip(pieces, positions, strict=True)]
    raws = [raw.iloc[p] for (_, _, raw), p in zip(pieces, positions, strict=True)]
    frame = pd.concat(frames, ignore_index=True).iloc[order].reset_index(drop=True)
    raw = pd.concat(raws, ignore_index=True).iloc[order].reset_index(drop=True)
    place, rank_of = place[order], rank_of[order]
    if "name" in table.frame:
        frame["organization"] = table.frame["name"].iloc[place].reset_index(drop=True)
    origin = _contact_origin(table, pieces, place, rank_of)
    raw = raw[[c for c in raw if raw[c].notna().any()]]
    return Table(
        "contact", frame, raw, pd.DataFrame(index=frame.index), origin,
        Parent(number, place.astype(np.int64)), table.fingerprint,
    )  # fmt: skip


def _contact_origin(
    table: Table,
    pieces: list[tuple[str, pd.DataFrame, pd.DataFrame]],
    place: np.ndarray,
    rank_of: np.ndarray,
) -> Origin:
    """Columns of the first contact as they are; cells of the others, and of cards, one by one."""
    source = table.origin
    first = pieces[0][0]
    columns = {
        c.partition(".")[2]: source.columns.pop(c)
        for c in list(source.columns)
        if c.startswith(f"{first}.")
    }
    others = {c: source.columns.pop(c) for c in list(source.columns) if _is_contact(c)}
    if "name" in source.columns:
        columns["organization"] = source.columns["name"]
    overrides: dict[tuple[int, str], tuple[int, int]] = {}
    fields = sorted({name for _, frame, _ in pieces for name in names(frame)})
    for position in np.flatnonzero(rank_of > 0).tolist():
        group = pieces[int(rank_of[position])][0]
        for name in fields:
            column = others.get(f"{group}.{name}")
            if column is not None:
                overrides[position, name] = (int(source.rows[place[position]]) - 1, column)
    _move_overrides(source, pieces, place, rank_of, overrides)
    return Origin(source.file, source.sheet, source.rows[place], columns, overrides)


def _move_overrides(
    source: Origin,
    pieces: list[tuple[str, pd.DataFrame, pd.DataFrame]],
    place: np.ndarray,
    rank_of: np.ndarray,
    overrides: dict[tuple[int, str], tuple[int, int]],
) -> None:
    if not source.overrides:
        return
    at = {
        (int(p), pieces[int(r)][0]): position
        for position, (p, r) in enumerate(zip(place, rank_of, strict=True))
    }
    for (parent, field), cell in list(source.overrides.items()):
        group, dot, name = field.partition(".")
        if dot:
            del source.overrides[parent, field]
            position = at.get((parent, group))
            if position is not None:
                overrides[position, name] = cell
        elif field == "name":
            for group_name, _, _ in pieces:
                position = at.get((parent, group_name))
                if position is not None:
                    overrides[position, "organization"] = cell
