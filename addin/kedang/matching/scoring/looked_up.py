"""The scorer of companies: a shipped model's tables over the levels of a pair."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from kedang.matching.coded import Bools, Floats, Ints, Objects
from kedang.matching.features.pairs import PairFeatures
from kedang.matching.scoring.levels import Feature, Level, levels_of
from kedang.matching.scoring.scorer import Said
from kedang.matching.scoring.tables import Tables

START, REST = "start", "rest"


@dataclass(frozen=True)
class LookedUp:
    """`factors`: reason line → how much it counts (1 as trained, 0 not at all), as an admin set it."""

    features: tuple[Feature, ...]
    model: Tables
    factors: Mapping[str, float]

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The reason lines: the start, one per kind of evidence, and what has no sentence."""
        named = dict.fromkeys(feature.line for feature in self.features)
        return (START, *named, REST)

    def log_odds(self, p: PairFeatures) -> Floats:
        """The points of every pair."""
        if self.factors:
            return np.asarray(self.shares(p).sum(axis=1))
        return self.model.total(levels_of(self.features, p), len(p)) / 100.0

    def shares(self, p: PairFeatures) -> Floats:
        """Per pair and line its points; lines without a sentence are gathered in the last."""
        levels = levels_of(self.features, p)
        points_of = self.model.shares(levels, len(p), [feature.id for feature in self.features])
        shares = np.zeros((len(p), len(self.lines)), dtype=np.int64)
        shares[:, 0] = self.model.start
        told = self._told(levels, len(p))
        for column, feature in enumerate(self.features):
            for line, points in _lines(feature, points_of[:, column].astype(np.int64), p):
                shares[:, self.lines.index(line)] += np.where(told[line], points, 0)
                shares[:, -1] += np.where(told[line], 0, points)
        factors = np.asarray([self.factors.get(line, 1.0) for line in self.lines])
        return np.asarray(np.round(shares / 100.0 * factors, 2))

    def said(self, p: PairFeatures, line: int) -> Sequence[Said | None]:
        """Per pair the sentence of a line, with the number or name that it shows."""
        name = self.lines[line]
        if name in (START, REST):
            return [(name, {})] * len(p)
        speaker = np.full(len(p), "", dtype=object)
        for feature in reversed([one for one in self.features if one.line == name and one.says]):
            sentences = np.asarray(feature.says, dtype=object)[feature.of(p)]
            speaker = np.where(sentences == "", speaker, sentences)
        detail = DETAILS[name](p) if name in DETAILS else None
        if detail is None:
            return [(one, {}) if one else None for one in speaker]
        texts, numbers = detail
        return [
            (one, {"detail": text, "n": int(number)}) if one else None
            for one, text, number in zip(speaker, texts, numbers, strict=True)
        ]

    def _told(self, levels: Mapping[str, Level], pairs: int) -> dict[str, Bools]:
        """Per line which pairs it has a sentence for."""
        told = {line: np.zeros(pairs, dtype=bool) for line in self.lines}
        for feature in self.features:
            if feature.says:
                speaks = np.asarray([one != "" for one in feature.says], dtype=bool)
                told[feature.line] |= speaks[levels[feature.id]]
        return told


def _lines(feature: Feature, points: Ints, p: PairFeatures) -> Iterator[tuple[str, Ints]]:
    """The lines that tell a feature's points: its own, or evenly those that agree (or differ)."""
    holding = feature.among(p) if feature.among is not None else {}
    number = sum(np.asarray(holds, dtype=np.int64) for holds in holding.values())
    left = points.copy()
    for line, holds in holding.items():
        share = np.where(holds, left // np.maximum(number, 1), 0)
        number = number - holds
        left -= share
        yield line, share
    yield feature.line, left


DETAILS: dict[str, Callable[[PairFeatures], tuple[Objects, Ints]]] = {
    "mobile": lambda p: (p.mobile.text, p.mobile.fan),
    "landline": lambda p: (p.landline.text, p.landline.fan),
    "contact": lambda p: (p.contact.shared.text, p.contact.shared.fan),
}
