"""KD_SIMILARITY and KD_MATCH: how alike two names are, and which of a list is meant."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.functions.cells import Answer, Cell, Column, Value
from kedang.functions.desk import FunctionDesk
from kedang.functions.parts import chosen, select
from kedang.matching.candidates.blocking import candidate_pairs
from kedang.matching.coded import Coded, Ints
from kedang.matching.features.similarity import in_order
from kedang.matching.features.similarity import similarity as similarity_of
from kedang.matching.names import match_names
from kedang.matching.normalise.keys import normalise
from kedang.reference.cells import text_of

MATCH_PARTS = ("match_name", "position", "similarity", "verdict")
_WHOLE_PRODUCT = 20_000
_NEAREST = 6


def similarity(desk: FunctionDesk, left: Column, right: Column) -> Answer:
    """How likely each two names are one company, 0 to 1."""
    pairs = [(_text(a), _text(b)) for a, b in zip(left, right, strict=True)]
    distinct = sorted(set(pairs))
    scores = match_names(
        [a for a, _ in distinct], [b for _, b in distinct], desk.rulebook, reasons=False
    )
    known = dict(zip(distinct, scores["score"].round(4).tolist(), strict=True))
    return ([float(known[pair]) for pair in pairs],)


def best_match(
    desk: FunctionDesk, names: Column, candidates: tuple[tuple[Cell, ...], ...], part: Cell
) -> Answer:
    """The candidate each name most likely means: its name, position, similarity, and whether it is the same."""
    wanted = chosen(MATCH_PARTS, part, desk)
    listed = [_text(cell) for row in candidates for cell in row]
    asked = [_text(cell) for cell in names]
    found = _best(sorted({name for name in asked if name}), listed, desk)
    none: tuple[Value, ...] = ("", "", "", desk.say("match.none"))
    rows = [found.get(name, none) for name in asked]
    columns = {name: [row[at] for row in rows] for at, name in enumerate(MATCH_PARTS)}
    return select(columns, wanted)


def _text(cell: Cell) -> str:
    return "" if cell is None else text_of(cell)


def _best(names: list[str], listed: list[str], desk: FunctionDesk) -> dict[str, tuple[Value, ...]]:
    """Per name: the best candidate, its place in the list from 1, the score, the verdict."""
    first = {name: place for place, name in reversed(list(enumerate(listed, start=1))) if name}
    a, b = _pairs(names, sorted(first), desk)
    if not len(a):
        return {}
    scored = match_names(a, b, desk.rulebook, reasons=False)
    scored["equal"] = scored["a"] == scored["b"]
    scored["same"] = scored["decision"] == "same"
    scored["place"] = scored["b"].map(first)
    ranked = scored.sort_values(
        ["a", "equal", "same", "score", "place"], ascending=[True, False, False, False, True]
    ).drop_duplicates("a")
    columns = (ranked[name].tolist() for name in ("a", "b", "place", "score", "decision"))
    best: dict[str, tuple[Value, ...]] = {}
    for name, candidate, place, score, decision in zip(*columns, strict=True):
        found = ("", "") if decision == "different" else (candidate, float(place))
        best[name] = (*found, round(score, 4), desk.say(f"match.{decision}"))
    return best


def _pairs(names: list[str], listed: list[str], desk: FunctionDesk) -> tuple[list[str], list[str]]:
    """Which names are worth comparing: all with all in short lists, else the nearest of those that share a key."""
    if len(names) * len(listed) <= _WHOLE_PRODUCT:
        return [a for a in names for _ in listed], listed * len(names)
    both = sorted({*names, *listed})
    ids = [f"{row:09d}" for row in range(len(both))]
    keys = normalise(pd.DataFrame({"id": ids, "name": both}, dtype="str"))
    left, right = candidate_pairs(keys, desk.rulebook.matching.block_size)
    texts = np.array(both, dtype=object)
    asked, held = (
        np.array([text in known for text in both]) for known in (set(names), set(listed))
    )
    a, b = np.concatenate([left, right]), np.concatenate([right, left])
    a, b = a[asked[a] & held[b]], b[asked[a] & held[b]]
    a, b = _nearest(keys.names.core, a, b)
    same = np.flatnonzero(asked & held)
    return texts[np.append(a, same)].tolist(), texts[np.append(b, same)].tolist()


def _nearest(core: Coded, a: Ints, b: Ints) -> tuple[Ints, Ints]:
    """For each name the few others whose core has most characters in common with its own."""
    length = np.fromiter((len(text) for text in core.text), dtype=np.float64, count=len(core.text))
    shorter = np.maximum(np.minimum(length[a], length[b]), 1.0)
    near = in_order(core, a, b) / shorter + similarity_of(core, a, b)
    order = np.lexsort((b, -near, a))
    ranked = pd.Series(a[order]).groupby(a[order]).cumcount().to_numpy()
    kept = np.sort(order[ranked < _NEAREST])
    return a[kept], b[kept]
