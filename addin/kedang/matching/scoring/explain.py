"""Why two records may be one customer: one line per piece of evidence, with its points."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from kedang.matching.coded import Floats, Ints
from kedang.matching.scoring.points import Scored, Scorer
from kedang.model.text import Text, say

_WHY = "matching.why."
_BALANCING = {"contact_limit": 1, "start": 2}


def explain(scored: Scored, scorer: Scorer, pairs: Ints) -> list[list[Text]]:
    """The reason lines of some pairs, plain ones first; their points sum to the score in log-odds.

    Evidence that was found but counts nothing (a switchboard) is told as well.
    """
    columns = [_details(scored, scorer, column) for column in range(len(scorer.evidence))]
    return [_lines(scored.points[pair], scorer, columns, int(pair)) for pair in pairs]


def plain_first(lines: Iterable[Text]) -> list[Text]:
    """What speaks for one customer, what counts nothing, what speaks against; the balancing lines last.

    Within each the strongest first.
    """
    return sorted(lines, key=lambda line: _place(_points(line), line.id.removeprefix(_WHY)))


def log_odds(lines: list[Text]) -> float:
    """What the points of some reason lines add up to."""
    return sum(map(_points, lines))


def _points(line: Text) -> float:
    return float(dict(line.args)["points"] or 0)


def _place(points: float, name: str) -> tuple[int, int, float, str]:
    return _BALANCING.get(name, 0), (points < 0) - (points > 0), -abs(points), name


def _details(scored: Scored, scorer: Scorer, column: int) -> list[str] | None:
    item = scorer.evidence[column]
    if item.detail is None:
        return None
    holds = np.asarray(item.test(scored.features, scorer.fan_out), dtype=bool)
    return list(np.where(holds, item.detail(scored.features), ""))


def _lines(
    points: Floats, scorer: Scorer, details: list[list[str] | None], pair: int
) -> list[Text]:
    lines = [(float(points[0]), "start", "")]
    if points[-1]:
        lines.append((float(points[-1]), "contact_limit", ""))
    for column, item in enumerate(scorer.evidence):
        texts = details[column]
        detail = texts[pair] if texts is not None else ""
        if points[column + 1] or detail:
            lines.append((float(points[column + 1]), item.id, detail))
    lines.sort(key=lambda line: _place(line[0], line[1]))
    return [
        say(f"{_WHY}{name}", points=f"{value:+.2f}", detail=detail) for value, name, detail in lines
    ]
