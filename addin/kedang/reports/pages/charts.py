"""Charts as drawings inside the page: the shapes of a declared chart over the rows of its list."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import pandas as pd

from kedang.model.text import Lang, say
from kedang.reports.design import Drawing, Section
from kedang.reports.page import COLOURS, MOST_DRAWN
from kedang.reports.pages import bars, rounds
from kedang.reports.pages.shapes import Canvas, Series
from kedang.reports.pages.shown import number_of

ROUND = ("pie", "doughnut")


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of `width` × `height` with what it is called, its shapes and its legend."""

    title: str
    canvas: Canvas
    legend: tuple[tuple[str, str], ...] = field(default_factory=tuple)


def drawn(section: Section, frame: pd.DataFrame, lang: Lang) -> Chart | None:
    """The chart of a section, None where nothing is declared or nothing is there to draw."""
    wanted = section.chart
    if wanted is None or not len(frame):
        return None
    rows = frame.head(MOST_DRAWN)
    names = ["" if name != name or name is None else str(name) for name in rows[wanted.category]]
    series = _series(section, wanted, rows, lang)
    if all(math.isnan(value) for one in series for value in one.values):
        return None
    title = say(f"report.chart.{section.id}").render(lang)
    if wanted.kind in ROUND:
        canvas = rounds.pie(names, series[0], hollow=wanted.kind == "doughnut")
        legend = zip(names, (COLOURS[n % len(COLOURS)] for n in range(len(names))), strict=True)
        return Chart(title, canvas, tuple(legend))
    if wanted.kind == "bar":
        canvas = bars.lying(names, series, wanted)
    else:
        canvas = bars.standing(names, series, wanted)
    several = len(series) > 1
    return Chart(title, canvas, tuple((s.name, s.colour) for s in series) if several else ())


def _series(section: Section, wanted: Drawing, rows: pd.DataFrame, lang: Lang) -> Sequence[Series]:
    labels = {shown.id: shown.label.render(lang) for shown in section.columns}
    return [
        Series(
            labels.get(name, name),
            tuple(number_of(value) for value in rows[name].tolist()),
            COLOURS[at % len(COLOURS)],
            name in wanted.line,
        )
        for at, name in enumerate((*wanted.values, *wanted.line))
    ]
