"""Levels of pairs of any records: how alike each attribute is as text, as words and as numbers.

The counterpart, for records of any kind, of the features that know what a company is.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import log

import numpy as np
import numpy.typing as npt
import pandas as pd
from rapidfuzz import fuzz
from rapidfuzz.distance import Indel, JaroWinkler
from rapidfuzz.process import cpdist

from benchmarks.public.sets import Pairs
from kedang.matching.scoring.levels import Feature, Level

MISSING = 2
EDGES = (*(step / 20 for step in range(1, 20)), 0.9999)
_WORD = re.compile(r"\w+(?:[.\-]\w+)*")
_NUMBER = re.compile(r"^\d+(?:\.\d+)?$")
WHOLE = "record"

Floats = npt.NDArray[np.float64]
Split = Callable[[str], list[str]]


@dataclass
class Generic:
    """Features for the attributes of one set; `train` teaches it only which words are rare."""

    attributes: list[str]
    rarity: dict[str, dict[str, float]] = field(default_factory=dict)

    @staticmethod
    def of(train: Pairs) -> Generic:
        """The attributes of the set and, for each, the weight of each word."""
        names = [name for name in train.left.columns if name in train.right.columns]
        made = Generic(names)
        for name in [*names, WHOLE]:
            texts = pd.unique(
                pd.concat([made.text(train.left, name), made.text(train.right, name)])
            )
            held = Counter(word for text in texts for word in {*_words(text), *_grams(text)})
            made.rarity[name] = {w: log(1 + len(texts) / n) for w, n in held.items()}
        return made

    def text(self, records: pd.DataFrame, name: str) -> pd.Series:
        """An attribute of every record, or all of them together."""
        if name != WHOLE:
            return records[name]
        return records[self.attributes].agg(" ".join, axis=1).str.replace(r"\s+", " ", regex=True)

    def levels(self, pairs: Pairs) -> dict[str, Level]:
        """Per feature one of 24 levels for each pair; the lowest three: no side, one side, nothing alike."""
        levels: dict[str, Level] = {}
        for name in [*self.attributes, WHOLE]:
            left = self.text(pairs.left, name).tolist()
            right = self.text(pairs.right, name).tolist()
            sides = np.asarray([bool(a) + bool(b) for a, b in zip(left, right, strict=True)])
            for kind, alike in self._alike(name, left, right).items():
                unknown = np.isnan(alike)
                level = (
                    np.searchsorted(EDGES, np.where(unknown, 0.0, alike), side="right") + MISSING
                )
                level = np.where(unknown, 1, level)
                levels[f"{name}.{kind}"] = np.where(sides < MISSING, sides, level).astype(np.uint8)
        return levels

    def features(self, levels: Sequence[str]) -> tuple[Feature, ...]:
        """What the trainer wants to know of each: its id and how many levels it has."""
        names = tuple(str(number) for number in range(len(EDGES) + MISSING + 1))
        return tuple(Feature(name, name, names, lambda _: np.zeros(0, np.uint8)) for name in levels)

    def _alike(self, name: str, left: list[str], right: list[str]) -> dict[str, Floats]:
        weight = self.rarity[name]
        return {
            "letters": _over(Indel.normalized_similarity, left, right, 1.0),
            "start": _over(JaroWinkler.normalized_similarity, left, right, 1.0),
            "words": _over(fuzz.token_sort_ratio, left, right, 100.0),
            "rare_words": _cosine(left, right, _words, weight),
            "rare_triples": _cosine(left, right, _grams, weight),
            "codes": _each(left, right, _codes),
            "number": _each(left, right, _number),
        }


def _over(scorer: Callable[..., float], left: list[str], right: list[str], top: float) -> Floats:
    return np.asarray(cpdist(left, right, scorer=scorer, dtype=np.float32), np.float64) / top


def _each(left: list[str], right: list[str], alike: Callable[[str, str], float]) -> Floats:
    known: dict[tuple[str, str], float] = {}
    pairs = list(zip(left, right, strict=True))
    for pair in pairs:
        if pair not in known:
            known[pair] = alike(*pair)
    return np.asarray([known[pair] for pair in pairs], dtype=np.float64)


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _grams(text: str) -> list[str]:
    padded = f"^{text}$"
    return [padded[i : i + 3] for i in range(len(padded) - 2)]


def _cosine(left: list[str], right: list[str], split: Split, weight: dict[str, float]) -> Floats:
    """Of two bags of words, each word as heavy as it is rare; unknown words are the rarest."""
    rarest = max(weight.values(), default=1.0)
    square = defaultdict(lambda: rarest * rarest, {word: w * w for word, w in weight.items()})
    bags = {text: frozenset(split(text)) for text in {*left, *right}}
    length = {text: sum(square[word] for word in sorted(bag)) for text, bag in bags.items()}
    shared = [
        sum(square[word] for word in sorted(bags[a] & bags[b]))
        for a, b in zip(left, right, strict=True)
    ]
    both = [length[a] * length[b] for a, b in zip(left, right, strict=True)]
    over = np.sqrt(np.asarray(both, dtype=np.float64))
    return np.where(over > 0, np.asarray(shared) / np.where(over > 0, over, 1.0), np.nan)


def _codes(a: str, b: str) -> float:
    """Share of the codes (models, house numbers) that both have."""
    one, other = ({w for w in _words(text) if any(c.isdigit() for c in w)} for text in (a, b))
    if not one or not other:
        return float("nan")
    return len(one & other) / min(len(one), len(other))


def _number(a: str, b: str) -> float:
    """How near two numbers are, 1 equal."""
    if not (_NUMBER.match(a) and _NUMBER.match(b)):
        return float("nan")
    one, other = float(a), float(b)
    return 1.0 - abs(one - other) / max(one, other, 1e-9)
