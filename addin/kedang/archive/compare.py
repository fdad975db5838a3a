"""Compares the rows of one sheet with what the archive saw there before."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.archive.identity import (
    head_keys,
    identity_keys,
    may_be_same,
    mostly_equal,
    named,
    same_guard,
)
from kedang.archive.pairing import Guard, Pairing, Positions
from kedang.model.field import Entity

Pair = tuple[int, int]


@dataclass(slots=True)
class SheetRows:
    """The rows of one entity on one sheet today, possibly from several tables.

    `frame` and the arrays share positions; `parents` holds the id of each row's parent record.
    """

    frame: pd.DataFrame
    contents: list[str]
    hashes: pd.Series
    rows: npt.NDArray[np.int64]
    held: npt.NDArray[np.bool_]
    parents: pd.Series | None = None

    def __len__(self) -> int:
        return len(self.contents)


@dataclass(slots=True)
class Comparison:
    """`old_of`: the old row of every new row, -1 for a new one. `keys`: of the rows that changed
    or are new. `reused`: pairs of equal number or code that are not the same record."""

    old_of: Positions
    keys: pd.DataFrame
    reused: list[Pair] = field(default_factory=list)


def compare(entity: Entity, new: SheetRows, old: pd.DataFrame) -> Comparison:
    """Finds every row's counterpart: equal content first, then number, code, name, neighbourhood."""
    pairing = Pairing(len(new), len(old))
    pairing.by(new.hashes, old["hash"])
    free = pairing.free_new
    keys = identity_keys(entity, new.frame, new.parents, free).reindex(range(len(new)))
    reused: list[Pair] = []
    if pairing.open:
        reused = _by_keys(entity, new, old, keys, pairing)
    return Comparison(pairing.old_of, keys.astype("object"), reused)


def _by_keys(
    entity: Entity, new: SheetRows, old: pd.DataFrame, keys: pd.DataFrame, pairing: Pairing
) -> list[Pair]:
    today = Lazy(new.contents)
    before = Lazy(list(old["content"]))
    reused: list[Pair] = []
    for key, field_id in (("key_number", entity.number_field), ("key_code", "uscc")):
        guard = same_guard(entity, field_id, today, before)
        new_side, old_side = pairing.by(keys[key], old[key], guard)
        reused += zip(new_side.tolist(), old_side.tolist(), strict=True)
    if named(entity):
        _by_name(keys, old, pairing)
    else:
        _by_head(entity, keys, old, pairing, today, before)
    _by_neighbourhood(entity, new, old, pairing, today, before)
    known = set(zip(range(len(new)), pairing.old_of.tolist(), strict=True))
    return [pair for pair in reused if pair not in known]


def _by_name(keys: pd.DataFrame, old: pd.DataFrame, pairing: Pairing) -> None:
    pairing.by(_named(keys), _named(old))

    def blank_place(left: Positions, right: Positions) -> npt.NDArray[np.bool_]:
        one = keys["key_place"].isna().to_numpy()[left]
        other = old["key_place"].isna().to_numpy()[right]
        return np.asarray(one | other, dtype=bool)

    pairing.by(keys["key_name"], old["key_name"], blank_place, unique=True)


def _named(keys: pd.DataFrame) -> pd.Series:
    """Name and place, missing where there is no name; text even where no row has one."""
    return keys["key_name"].astype("str") + "|" + keys["key_place"].astype("str").fillna("")


def _by_head(
    entity: Entity,
    keys: pd.DataFrame,
    old: pd.DataFrame,
    pairing: Pairing,
    today: Lazy,
    before: Lazy,
) -> None:
    document = keys["key_number"].str.split("|").str[0]
    guard = same_guard(entity, entity.number_field, today, before)
    pairing.by(document, old["key_number"].str.split("|").str[0], guard, unique=True)
    if not pairing.open:
        return
    free_new, free_old = pairing.free_new, pairing.free_old
    new_heads = pd.Series(None, index=range(len(keys)), dtype="object")
    old_heads = pd.Series(None, index=range(len(old)), dtype="object")
    new_heads.iloc[free_new] = head_keys(entity, [today[i] for i in free_new]).to_numpy()
    old_heads.iloc[free_old] = head_keys(entity, [before[i] for i in free_old]).to_numpy()
    pairing.by(new_heads, old_heads, _numbers_agree(keys, old))


def _numbers_agree(keys: pd.DataFrame, old: pd.DataFrame) -> Guard:
    def guard(left: Positions, right: Positions) -> npt.NDArray[np.bool_]:
        one = keys["key_number"].to_numpy()[left]
        other = old["key_number"].to_numpy()[right]
        return np.asarray(pd.isna(one) | pd.isna(other) | (one == other), dtype=bool)

    return guard


def _by_neighbourhood(
    entity: Entity,
    new: SheetRows,
    old: pd.DataFrame,
    pairing: Pairing,
    today: Lazy,
    before: Lazy,
) -> None:
    def guard(left: Positions, right: Positions) -> npt.NDArray[np.bool_]:
        same = [
            old["left_op"].iat[b] is None
            and mostly_equal(today[a], before[b])
            and may_be_same(entity, "", today[a], before[b])
            for a, b in zip(left, right, strict=True)
        ]
        return np.array(same, dtype=bool)

    pairing.by(pd.Series(new.rows), old["row"], guard)


class Lazy(list[dict[str, object]]):
    """Rows parsed from their JSON text when somebody looks at them."""

    def __init__(self, texts: list[str]) -> None:
        super().__init__()
        self._texts = texts
        self._seen: dict[int, dict[str, object]] = {}

    def __getitem__(self, position: int) -> dict[str, object]:  # type: ignore[override]
        position = int(position)
        if position not in self._seen:
            self._seen[position] = json.loads(self._texts[position])
        return self._seen[position]
