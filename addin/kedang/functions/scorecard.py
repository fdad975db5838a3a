"""KD_SCORE and KD_TIER: the eight-criterion scorecard on a table of measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.functions.cells import Answer, Cell, Value
from kedang.functions.desk import FunctionDesk
from kedang.functions.parts import title
from kedang.functions.tables import Rows, grid_cells
from kedang.intake.convert import convert
from kedang.intake.labels import bare, unit_of
from kedang.model.errors import UsageError
from kedang.model.field import Field, FieldType
from kedang.model.text import LANGUAGES, say
from kedang.reference.cells import text_of
from kedang.tiering.criteria import CRITERIA, GATES, RATED_BY_PEOPLE, UNRATED
from kedang.tiering.measures import FULL_RATING, rating
from kedang.tiering.rate import placed
from kedang.tiering.score import score as scored

SCORE_PARTS = ("score", "unrated")
TIER_PARTS = ("tier", "tier_note")
_TYPES = {
    "contract_volume": FieldType.NUMBER,
    "unit_price": FieldType.NUMBER,
    "sales_revenue": FieldType.MONEY,
    "collection_rate": FieldType.PERCENT,
    "profit_level": FieldType.PERCENT,
    "quality_loss": FieldType.PERCENT,
    "overdue": FieldType.NUMBER,
    "credit_used": FieldType.PERCENT,
    "open_complaints": FieldType.NUMBER,
}
_WORDS = {
    "contract_volume": "合同数 合同份数 合同数量 订单数 contracts",
    "unit_price": "价格指数 单价倍数 价格倍数 单价指数 priceindex",
    "sales_revenue": "销售额 销售金额 年销售额 成交金额 sales revenue",
    "collection_rate": "回款比例 collected",
    "profit_level": "利润率 毛利率 利润水平率 margin grossmargin",
    "quality_loss": "质量损失率 质量损失占比",
    "industry_influence": "影响力 influence",
    "reputation": "信誉 商誉",
    "overdue": "逾期天数 逾期 最长逾期天数 overduedays",
    "credit_used": "信用占用率 额度占用率 信用额度占用 creditused",
    "open_complaints": "未结投诉数 未结案投诉 未结投诉件数 opencomplaints",
    "previous": "上次等级 原等级 上年等级 上期等级 previoustier",
}
_MOST = {"unit_price": 10.0, "collection_rate": 1.5, "profit_level": 1.0, "quality_loss": 1.0}
_HEAD_WITHIN = 10


@dataclass(frozen=True, slots=True)
class Measured:
    """The measures of a table: which row is the header, and one column of cells per criterion found."""

    height: int
    head: int
    headers: dict[str, str]
    columns: dict[str, list[Cell]]
    filled: list[bool]


def score(desk: FunctionDesk, table: Rows) -> Answer:
    """Per row the total of 0 to 100, and the criteria without data; 未评 where too little is known."""
    measured = _read(table, desk)
    result = scored(_raw(measured, desk), desk.rulebook.tiering)
    unrated = result.points.isna().to_numpy()
    between = "、" if desk.lang == "zh" else ", "
    labels = [_label(name, desk) for name in result.points.columns]
    missing = [between.join(np.array(labels, dtype=object)[row]) for row in unrated]
    totals: list[Value] = [
        _unrated(desk) if total != total else round(total, 2) for total in result.total.tolist()
    ]
    return _laid_out(measured, SCORE_PARTS, (totals, list[Value](missing)), desk)


def tier(desk: FunctionDesk, table: Rows) -> Answer:
    """Per row the tier by score and gates, and what capped it."""
    measured = _read(table, desk)
    rules = desk.rulebook.tiering
    result = scored(_raw(measured, desk), rules)
    names = [name for name, _ in rules.tiers]
    found = {gate: np.asarray(_numbers(measured, gate, desk), dtype=np.float64) for gate in GATES}
    place, capped = placed(result, _previous(measured), found, rules)
    tiers = [names[at] if at >= 0 else _unrated(desk) for at in place.tolist()]
    known = result.coverage.tolist()
    notes = [
        _note(desk, by, tiers[row], float(found[by][row]) if by else 0.0, known[row])
        for row, by in enumerate(capped.tolist())
    ]
    return _laid_out(measured, TIER_PARTS, (list[Value](tiers), list[Value](notes)), desk)


def _read(table: Rows, desk: FunctionDesk) -> Measured:
    """The first row that names criteria is the header; everything under it is data."""
    known = _known_headers()
    found = [
        {
            known[key]: at
            for at, cell in reversed(list(enumerate(row)))
            if (key := _key(cell)) in known
        }
        for row in table[:_HEAD_WITHIN]
    ]
    counts = [len(places.keys() & set(CRITERIA)) for places in found]
    if not counts or not max(counts):
        between = "、" if desk.lang == "zh" else ", "
        allowed = between.join(_label(name, desk) for name in CRITERIA)
        raise UsageError("function.scorecard.no_criteria", allowed=allowed)
    head = counts.index(max(counts))
    places = found[head]
    body = grid_cells(table[head + 1 :])
    return Measured(
        len(table),
        head,
        {name: str(table[head][at]) for name, at in places.items()},
        {name: body[:, at].tolist() if len(body) else [] for name, at in places.items()},
        [any(text_of(cell) for cell in row) for row in table[head + 1 :]],
    )


def _known_headers() -> dict[str, str]:
    known = {word: name for name, words in _WORDS.items() for word in words.split()}
    for name in (*CRITERIA, *GATES):
        known[bare(name)] = name
        for lang in LANGUAGES:
            known[bare(say(f"tiering.criterion.{name}").render(lang))] = name
    return known


def _key(cell: Cell) -> str:
    return bare(cell) if isinstance(cell, str) else ""


def _raw(measured: Measured, desk: FunctionDesk) -> pd.DataFrame:
    """The measures as the scorecard takes them: counts, shares, yuan, and ratings out of five."""
    raw = {name: _numbers(measured, name, desk) for name in CRITERIA if name not in RATED_BY_PEOPLE}
    for name in RATED_BY_PEOPLE:
        words = pd.Series(
            [text_of(cell) or None for cell in _cells(measured, name)], dtype="str", name=name
        )
        value, full = rating(words.to_frame(), name)
        raw[name] = value / full * FULL_RATING
    return pd.DataFrame(raw)


def _cells(measured: Measured, name: str) -> Sequence[object]:
    return measured.columns.get(name) or [None] * len(measured.filled)


def _numbers(measured: Measured, name: str, desk: FunctionDesk) -> pd.Series[float]:
    """One column as numbers, with the unit its header names."""
    field = Field(name, name, name, _TYPES[name], unit="元")
    unit = unit_of(measured.headers.get(name, ""))
    values = convert(_cells(measured, name), field, unit, as_of=desk.today).values
    most = _MOST.get(name)
    if most is not None and bool((values.abs() > most).any()):
        header = measured.headers[name]
        raise UsageError(f"function.scorecard.{name}", header=header)
    return values.astype("float64")


def _previous(measured: Measured) -> pd.Series[str]:
    given = [text_of(cell).upper()[:1] or None for cell in _cells(measured, "previous")]
    return pd.Series(given, dtype="str")


def _note(desk: FunctionDesk, capped: str, tier_name: str, value: float, known: float) -> str:
    if capped:
        return desk.say(f"tier.capped.{capped}", value=value, tier=tier_name)
    return desk.say("tier.unrated", share=known) if tier_name == _unrated(desk) else ""


def _label(criterion: str, desk: FunctionDesk) -> str:
    return say(f"tiering.criterion.{criterion}").render(desk.lang)


def _unrated(desk: FunctionDesk) -> str:
    return UNRATED if desk.lang == "zh" else desk.say("tier.not_rated")


def _laid_out(
    measured: Measured, parts: Sequence[str], columns: Sequence[list[Value]], desk: FunctionDesk
) -> Answer:
    """The columns beside the range: blank above, titles at the header row, blank beside empty rows."""
    above: list[Value] = [""] * measured.head
    return tuple(
        [
            *above,
            title(part, desk),
            *(
                value if filled else ""
                for value, filled in zip(column, measured.filled, strict=True)
            ),
        ]
        for part, column in zip(parts, columns, strict=True)
    )
