"""A score is a sum of points looked up in tables: one table per feature, or per two or three features.

Points are whole hundredths of log-odds (230 make it ten times as likely), so that sums are exact and
the same on every machine. The form is a generalised additive model with interactions
(Lou, Caruana, Gehrke, Hooker: Accurate intelligible models with pairwise interactions, KDD 2013).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

Levels = Mapping[str, npt.NDArray[np.uint8]]
Points = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Term:
    """A table of points over the levels of one, two or three features."""

    features: tuple[str, ...]
    table: npt.NDArray[np.int16]

    def points(self, levels: Levels) -> npt.NDArray[np.int16]:
        """The points of every pair."""
        place = levels[self.features[0]]
        for feature, width in zip(self.features[1:], self.table.shape[1:], strict=True):
            place = place.astype(np.uint16) * np.uint16(width) + levels[feature]
        return np.asarray(self.table.ravel().take(place))


@dataclass(frozen=True, slots=True)
class Tables:
    """A whole model: where every pair starts, its tables, and what it was trained on.

    `levels`: per feature the names of the levels that its tables stand for, in order.
    """

    name: str
    start: int
    levels: Mapping[str, tuple[str, ...]]
    terms: tuple[Term, ...]
    trained: Mapping[str, object]

    def total(self, levels: Levels, pairs: int) -> Points:
        """The points of every pair, in hundredths."""
        total = np.full(pairs, self.start, dtype=np.int32)
        for term in self.terms:
            total += term.points(levels)
        return total

    def shares(self, levels: Levels, pairs: int, features: Sequence[str]) -> Points:
        """Per pair (rows) and feature (columns) its share; a table of several is shared evenly.

        The shares and `start` add up to the total.
        """
        place = {feature: column for column, feature in enumerate(features)}
        shares = np.zeros((pairs, len(features)), dtype=np.int32)
        for term in self.terms:
            left = term.points(levels).astype(np.int32)
            for feature, of in zip(term.features, range(len(term.features), 0, -1), strict=True):
                share = left // of
                shares[:, place[feature]] += share
                left -= share
        return shares


@cache
def shipped(name: str) -> Tables:
    """One of the models that come with the product."""
    source = files("kedang.matching.scoring").joinpath("models").joinpath(f"{name}.json")
    return read(json.loads(source.read_text(encoding="utf-8")))


def read(stored: Mapping[str, object]) -> Tables:
    """A model from its stored form."""
    terms = stored["terms"]
    assert isinstance(terms, list)
    tables = tuple(
        Term(tuple(one["features"]), np.asarray(one["points"], dtype=np.int16)) for one in terms
    )
    trained = stored["trained"]
    assert isinstance(trained, dict)
    levels = stored["levels"]
    assert isinstance(levels, dict)
    named = {feature: tuple(names) for feature, names in levels.items()}
    return Tables(str(stored["name"]), int(str(stored["start"])), named, tables, trained)


def write(model: Tables) -> str:
    """The stored form of a model: JSON, one table a line."""
    head = json.dumps(
        {
            "name": model.name,
            "start": model.start,
            "trained": dict(model.trained),
            "levels": dict(model.levels),
        },
        ensure_ascii=False,
    )
    terms = ",\n".join(
        json.dumps({"features": term.features, "points": term.table.tolist()})
        for term in model.terms
    )
    return head[:-1] + ', "terms": [\n' + terms + "\n]}\n"
