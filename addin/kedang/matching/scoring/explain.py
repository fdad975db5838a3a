"""Why two records may be one customer: one line per kind of evidence, with its points."""

from __future__ import annotations

from collections.abc import Iterable

from kedang.matching.features.pairs import PairFeatures
from kedang.matching.scoring.scorer import Scorer
from kedang.model.text import Text, say

WHY = "matching.why."
_BALANCING = {"rest": 1, "learned": 2, "start": 3}


def explain(p: PairFeatures, scorer: Scorer) -> list[list[Text]]:
    """The reason lines of some pairs, plain ones first; their points add up to the score in log-odds.

    Evidence that was found but counts nothing (a switchboard) is told as well.
    """
    shares = scorer.shares(p).round(2)
    lines: list[list[tuple[float, Text]]] = [[] for _ in range(len(p))]
    for column in range(len(scorer.lines)):
        points = shares[:, column].tolist()
        for pair, said in enumerate(scorer.said(p, column)):
            if said is not None and (points[pair] or "detail" in said[1]):
                slots = {"points": f"{points[pair]:+.2f}", "detail": "", **said[1]}
                lines[pair].append((points[pair], say(WHY + said[0], **slots)))
    for told in lines:
        told.sort(key=lambda line: _place(*line))
    return [[text for _, text in told] for told in lines]


def plain_first(lines: Iterable[Text]) -> list[Text]:
    """What speaks for one customer, what counts nothing, what speaks against; the balancing lines last.

    Within each the strongest first.
    """
    return sorted(lines, key=lambda line: _place(_points(line), line))


def log_odds(lines: list[Text]) -> float:
    """What the points of some reason lines add up to."""
    return sum(map(_points, lines))


def _points(line: Text) -> float:
    return float(str(dict(line.args)["points"] or 0))


def _place(points: float, line: Text) -> tuple[int, int, float, str]:
    name = line.id.removeprefix(WHY)
    return _BALANCING.get(name, 0), (points < 0) - (points > 0), -abs(points), name
