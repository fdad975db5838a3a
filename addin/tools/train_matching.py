"""Trains the duplicate model on composed customers and writes its tables.

    python addin/tools/train_matching.py [--rows 110000] [--seed 1] [--trees 400]

Boosted trees (LightGBM) whose branches ask about at most two features each, so that every leaf is a
table entry; the tables are summed over all trees, made of whole hundredths of log-odds, and written
to kedang/matching/scoring/models. Same arguments, same composed data, same model.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
import numpy.typing as npt

from kedang.matching.scoring.levels import Feature, Level
from kedang.matching.scoring.tables import Tables, Term, write

HOME = Path(__file__).resolve().parents[1] / "kedang" / "matching" / "scoring" / "models"
SCALE = 100


def fit(
    features: Sequence[Feature],
    levels: Mapping[str, Level],
    truth: npt.NDArray[np.bool_],
    *,
    trees: int,
    leaves: int = 12,
    rate: float = 0.07,
) -> tuple[float, dict[tuple[str, ...], npt.NDArray[np.float64]]]:
    """Where every pair starts, and the points of every table, in log-odds."""
    names = [feature.id for feature in features]
    columns = np.column_stack([levels[name] for name in names])
    data = lightgbm.Dataset(columns, truth.astype(np.int8), feature_name=names, free_raw_data=True)
    settings: dict[str, Any] = {
        "objective": "binary", "learning_rate": rate, "num_leaves": leaves, "min_data_in_leaf": 40,
        "lambda_l2": 3.0, "max_bin": 63, "min_data_in_bin": 1, "verbose": -1, "seed": 1, "deterministic": True,
        "force_row_wise": True, "num_threads": 2, "feature_fraction": 0.7, "boost_from_average": True,
        "interaction_constraints": [list(pair) for pair in combinations(range(len(names)), 2)],
    }  # fmt: skip
    booster = lightgbm.train(settings, data, trees)
    start = 0.0
    tables: dict[tuple[str, ...], npt.NDArray[np.float64]] = {}
    sizes = {feature.id: len(feature.levels) for feature in features}
    for tree in booster.dump_model()["tree_info"]:
        start += _collect(tree["tree_structure"], {}, names, sizes, tables)
    return start, tables


def _collect(
    node: Mapping[str, Any],
    masks: dict[str, npt.NDArray[np.bool_]],
    names: Sequence[str],
    sizes: Mapping[str, int],
    tables: dict[tuple[str, ...], npt.NDArray[np.float64]],
) -> float:
    """Adds every leaf below a node to the table of the features on its path."""
    if "leaf_value" in node:
        key = tuple(sorted(masks))
        if not key:
            return float(node["leaf_value"])
        table = tables.setdefault(key, np.zeros([sizes[name] for name in key]))
        if len(key) == 1:
            table[masks[key[0]]] += node["leaf_value"]
        else:
            table[np.ix_(masks[key[0]], masks[key[1]])] += node["leaf_value"]
        return 0.0
    name = names[node["split_feature"]]
    low = np.arange(sizes[name]) <= node["threshold"]
    known = masks.get(name, np.ones(sizes[name], dtype=bool))
    start = 0.0
    for side, child in ((low, node["left_child"]), (~low, node["right_child"])):
        start += _collect(child, {**masks, name: known & side}, names, sizes, tables)
    return start


def purified(
    start: float,
    tables: Mapping[tuple[str, ...], npt.NDArray[np.float64]],
    levels: Mapping[str, Level],
) -> tuple[float, dict[tuple[str, ...], npt.NDArray[np.float64]]]:
    """The same sums with as much as possible in the tables of one feature (weighted means moved out).

    Lengerich, Tan, Chang, Hooker, Caruana: Purifying interaction effects with the functional ANOVA,
    AISTATS 2020.
    """
    result: dict[tuple[str, ...], npt.NDArray[np.float64]] = {}
    single: dict[str, npt.NDArray[np.float64]] = {}
    for key, table in tables.items():
        if len(key) == 1:
            single[key[0]] = single.get(key[0], np.zeros(len(table))) + table
    for key, table in tables.items():
        if len(key) == 1:
            continue
        weight = np.zeros(table.shape)
        np.add.at(weight, (levels[key[0]], levels[key[1]]), 1.0)
        table = table.copy()
        for _ in range(50):
            for axis in (1, 0):
                mass = weight.sum(axis=axis)
                mean = np.divide(
                    (table * weight).sum(axis=axis), mass, out=np.zeros(len(mass)), where=mass > 0
                )
                table -= mean[:, None] if axis == 1 else mean[None, :]
                name = key[1 - axis]
                single[name] = single.get(name, np.zeros(len(mean))) + mean
        table[weight == 0] = _calm(table, weight)[weight == 0]
        result[key] = table
    for name, points in single.items():
        result[(name,)] = points
    return start, dict(sorted(result.items(), key=lambda item: (len(item[0]), item[0])))


def _calm(
    table: npt.NDArray[np.float64], weight: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """What stands where nothing was ever seen, kept within what was seen."""
    seen = table[weight > 0]
    return np.clip(table, seen.min(), seen.max())


def rounded(
    name: str,
    start: float,
    tables: Mapping[tuple[str, ...], npt.NDArray[np.float64]],
    levels: Mapping[str, Level],
    trained: Mapping[str, object],
    least: float = 0.02,
) -> Tables:
    """The model in whole hundredths; tables that hardly ever matter are left out."""
    terms = []
    for key, table in tables.items():
        step = SCALE // len(key)
        points = np.clip(np.round(table * step) * len(key), -32000, 32000).astype(np.int16)
        if len(key) == 2:
            place = levels[key[0]].astype(np.int64) * table.shape[1] + levels[key[1]]
            if np.abs(table.ravel()[place]).mean() < least:
                continue
        if points.any():
            terms.append(Term(key, points))
    return Tables(name, round(start * SCALE), tuple(terms), trained)


def save(model: Tables, home: Path = HOME) -> Path:
    """Writes a model where the product looks for it."""
    home.mkdir(parents=True, exist_ok=True)
    path = home / f"{model.name}.json"
    path.write_text(write(model), encoding="utf-8")
    return path
