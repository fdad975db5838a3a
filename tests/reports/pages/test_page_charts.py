"""Charts of a page: round axes that hold every value, bars as long as their figures."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.reports.design import Drawing
from kedang.reports.pages.bars import lying, standing
from kedang.reports.pages.rounds import pie
from kedang.reports.pages.scale import cut, ticks, width_of
from kedang.reports.pages.shapes import Series
from kedang.reports.pages.shown import shown

figures = st.floats(-1e9, 1e9).map(lambda value: round(value, 2))
NAN = math.nan


@given(st.lists(figures, min_size=1, max_size=20))
def test_an_axis_holds_every_value_in_few_even_steps(values: list[float]) -> None:
    steps = ticks(values)
    slack = max(abs(steps[0]), abs(steps[-1])) * 1e-6
    assert steps[0] <= min(values) + slack and steps[-1] >= max(values) - slack
    assert steps[0] <= 0 <= steps[-1]
    assert 2 <= len(steps) <= 8
    gaps = [after - before for before, after in pairwise(steps)]
    assert max(gaps) - min(gaps) <= max(gaps) * 1e-6


@pytest.mark.parametrize(
    ("values", "steps"),
    [([0, 6], [0, 2, 4, 6]), ([3, 97], [0, 25, 50, 75, 100]), ([NAN], [0, 1]), ([0], [0, 0.25, 0.5, 0.75, 1])],
)  # fmt: skip
def test_round_steps(values: list[float], steps: list[float]) -> None:
    assert ticks(values) == steps


def test_bars_are_as_long_as_their_figures() -> None:
    series = [Series("销售额", (100.0, 50.0, NAN), "#111111")]
    canvas = lying(["甲", "乙", "丙"], series, Drawing("bar", "name", ("sales",)))
    long, short = canvas.boxes
    assert long.width == pytest.approx(2 * short.width)
    assert [word.text for word in canvas.words if word.anchor == "end"] == ["甲", "乙", "丙"]


def test_stacked_columns_stand_on_each_other() -> None:
    series = [Series("有效", (3.0,), "#1"), Series("无效", (1.0,), "#2")]
    canvas = standing(["张伟"], series, Drawing("column", "rep", ("a", "b"), stacked=True))
    low, high = canvas.boxes
    assert high.y + high.height == pytest.approx(low.y)
    assert low.height == pytest.approx(3 * high.height)


def test_figures_below_zero_hang_from_the_axis() -> None:
    series = [Series("变化", (5.0, -5.0), "#1")]
    up, down = standing(["升", "降"], series, Drawing("column", "n", ("c",))).boxes
    assert up.y + up.height == pytest.approx(down.y)
    assert up.height == pytest.approx(down.height)


def test_a_line_leaves_out_what_is_unknown() -> None:
    series = [Series("完成率", (0.2, NAN, 0.6), "#1")]
    canvas = standing(["一", "二", "三"], series, Drawing("line", "n", ("r",), format="0%"))
    assert len(canvas.dots) == 2 and canvas.paths[0].d.count("L") == 1
    assert canvas.dots[0].tip == "一 完成率 20%"


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=12))
def test_pieces_of_a_pie_are_shares_of_the_whole(values: list[float]) -> None:
    canvas = pie(
        [str(at) for at in range(len(values))], Series("s", tuple(values), "#1"), hollow=True
    )
    told = [float(path.tip.split()[1].rstrip("%")) for path in canvas.paths]
    assert len(told) == sum(value / (sum(values) or 1) > 0 for value in values)
    assert sum(told) == pytest.approx(100 if any(values) else 0, abs=0.06 * len(values))


def test_a_whole_pie_of_one_piece_is_closed() -> None:
    assert pie(["全部"], Series("s", (7.0,), "#1"), hollow=False).paths[0].d.count("Z") == 2


@given(st.text(max_size=40), st.floats(10, 200))
def test_a_shortened_text_fits(text: str, room: float) -> None:
    kept = cut(text, 12, room)
    assert kept == text or width_of(kept, 12) <= max(room, width_of("…", 12))


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (0.1234, "percent", "12.3%"), (1234.5, "money", "1,234.50"), (1234.0, "integer", "1,234"), (3.14159, "number", "3.14"),
        (5.0, "number", "5"), (NAN, "money", ""), (None, "text", ""), ("—", "integer", "—"), (87.26, "score", "87.3"),
    ],
)  # fmt: skip
def test_values_are_shown_by_their_kind(value: object, kind: str, text: str) -> None:
    assert shown(value, kind) == text  # type: ignore[arg-type]
