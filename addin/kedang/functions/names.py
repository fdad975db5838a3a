"""KD_NAME and KD_NAME_PARTS: a company name tidied, and taken apart."""

from __future__ import annotations

import pandas as pd

from kedang.functions.cells import Answer, Cell, Column, Value, series
from kedang.functions.desk import FunctionDesk
from kedang.functions.parts import chosen, select
from kedang.reference import company_names
from kedang.reference.cells import text_of

NAME_PARTS = ("place", "trade_name", "trade", "legal_form", "branch")
_SOURCES = dict(
    zip(NAME_PARTS, ("region_text", "trade_name", "industry", "legal_form", "branch"), strict=True)
)


def name(desk: FunctionDesk, cells: Column) -> Answer:
    """Each full name tidied: one width, no gaps, no remarks."""
    return (_texts(_taken_apart(cells)["value"].tolist()),)


def name_parts(desk: FunctionDesk, cells: Column, part: Cell) -> Answer:
    """Place, trade name, trade, legal form and branch of each name."""
    wanted = chosen(NAME_PARTS, part, desk)
    parsed = _taken_apart(cells)
    columns = {one: _texts(parsed[source].tolist()) for one, source in _SOURCES.items()}
    return select(columns, wanted)


def _taken_apart(cells: Column) -> pd.DataFrame:
    named = [text_of(cell) if cell is not None else None for cell in cells]
    return company_names.parse_column(series(named))


def _texts(column: list[object]) -> list[Value]:
    return [one if isinstance(one, str) else "" for one in column]
