"""Why two records may be one customer: one line per piece of evidence, with its points."""

from __future__ import annotations

import numpy as np

from kedang.matching.coded import Floats, Ints
from kedang.matching.scoring import Scored, Scorer
from kedang.model.text import Text, say


def explain(scored: Scored, scorer: Scorer, pairs: Ints) -> list[list[Text]]:
    """The reason lines of some pairs, strongest first; their points sum to the score in log-odds.

    Evidence that was found but counts nothing (a switchboard) is told as well.
    """
    columns = [_details(scored, scorer, column) for column in range(len(scorer.evidence))]
    return [_lines(scored.points[pair], scorer, columns, int(pair)) for pair in pairs]


def log_odds(lines: list[Text]) -> float:
    """What the points of some reason lines add up to."""
    return sum(float(dict(line.args)["points"] or 0) for line in lines)


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
    lines.sort(key=lambda line: (line[1] == "start", -abs(line[0]), line[1]))
    return [
        say(f"matching.why.{name}", points=f"{value:+.2f}", detail=detail)
        for value, name, detail in lines
    ]
