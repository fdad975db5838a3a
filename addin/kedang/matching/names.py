"""Are these two names one company? Names only, without anything else known."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from kedang.matching.coded import Bools, Ints
from kedang.matching.normalise.keys import Keys, normalise
from kedang.matching.scoring.explain import explain
from kedang.matching.scoring.looked_up import LookedUp
from kedang.matching.scoring.scored import Scored, score_pairs
from kedang.matching.scoring.scorers import COMPANY_FEATURES
from kedang.matching.scoring.tables import shipped
from kedang.model.text import say
from kedang.rulebook import Rulebook

_SEEN = frozenset(
    (
        "core", "slip", "trade", "words", "latin", "legal", "style", "branch", "ordinal", "former",
        "named", "length", "common", "trade_length", "name_place",
    )
)  # fmt: skip
FEATURES = tuple(feature for feature in COMPANY_FEATURES if feature.id in _SEEN)
COLUMNS = ["a", "b", "score", "decision", "reasons"]


def match_names(
    a: Sequence[object], b: Sequence[object], rulebook: Rulebook, *, reasons: bool = True
) -> pd.DataFrame:
    """One row per pair (a[i], b[i]): score 0..1, decision same|review|different, reasons (Texts).

    `same` only for names equal in core, legal form, branch, numbers and place; `review` for the
    others that are likely one company; a blank is never the same as anything. Exchanging a and b changes nothing. `reasons`: False leaves them empty.
    """
    rules = rulebook.matching
    scorer = LookedUp(FEATURES, shipped("names"), rules.weights)
    keys, left, right = pair_keys(a, b)
    scored = score_pairs(keys, left, right, scorer, lambda p, _: np.ones(len(p), dtype=bool))
    blank = ~(_named(keys, left) & _named(keys, right))
    score = np.where(blank, 0.0, scored.score)
    same = _equal(keys, scored) & ~blank
    decision = np.where(same, "same", np.where(score >= rules.likely_from, "review", "different"))
    lines = explain(scored.features, scorer) if reasons else [[]] * len(left)
    told = [[say("matching.why.name_blank")] if b else r for b, r in zip(blank, lines, strict=True)]
    texts = zip(a, b, score.tolist(), decision.tolist(), told, strict=True)
    return pd.DataFrame(list(texts), columns=COLUMNS)


def pair_keys(a: Sequence[object], b: Sequence[object]) -> tuple[Keys, Ints, Ints]:
    """Each distinct name once, and which two make up each pair (the smaller first)."""
    texts = ["" if pd.isna(name) else str(name) for name in [*a, *b]]  # type: ignore[call-overload]
    distinct = sorted(set(texts))
    place = {name: row for row, name in enumerate(distinct)}
    ids = [f"{row:09d}" for row in range(len(distinct))]
    keys = normalise(pd.DataFrame({"id": ids, "name": distinct}, dtype="str"))
    rows = np.asarray([place[name] for name in texts], dtype=np.int64)
    left, right = rows[: len(a)], rows[len(a) :]
    return keys, np.minimum(left, right), np.maximum(left, right)


def _named(keys: Keys, rows: Ints) -> Bools:
    return np.asarray(keys.names.core.filled[rows] | keys.names.latin.filled[rows])


def _equal(keys: Keys, scored: Scored) -> Bools:
    """Equal after normalisation: every part of the name, place included."""
    names, place, a, b = keys.names, keys.name_place, scored.a, scored.b
    parts = (names.legal, names.branch, names.ordinals, *place.levels)
    same = scored.features.names.equal & (scored.features.names.length >= 2)
    for part in parts:
        same = same & (part.code[a] == part.code[b])
    return np.asarray(same | (a == b))
