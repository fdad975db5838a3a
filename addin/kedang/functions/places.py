"""KD_REGION and KD_INDUSTRY: which place an address lies in, which trade a text means."""

from __future__ import annotations

from kedang.functions.cells import Answer, Cell, Column, Value, series, texts
from kedang.functions.desk import FunctionDesk
from kedang.functions.parts import chosen, select, shown
from kedang.model.text import say
from kedang.reference import industries, regions
from kedang.reference.cells import text_of

LEVELS = ("province", "city", "district")
REGION_PARTS = (*LEVELS, "whole_place", "rest", "region_code")
INDUSTRY_PARTS = ("industry_code", "industry_name")
_SOURCES = {"whole_place": "value", "region_code": "code"}


def region(desk: FunctionDesk, cells: Column, level: Cell) -> Answer:
    """Province, city and county of each address, or one of them."""
    wanted = chosen(REGION_PARTS, level, desk)
    written = [None if cell is None else text_of(cell) for cell in cells]
    parsed = regions.parse_column(series(written))
    columns = {
        part: list[Value](texts(parsed, _SOURCES.get(part, part)))
        for part in ([wanted] if wanted else LEVELS)
    }
    problems = texts(parsed, "problem")
    suggestions = texts(parsed, "suggestion")
    for place, problem in enumerate(problems):
        if problem in ("", "blank") or (
            wanted and problem == "ambiguous" and columns[wanted][place]
        ):
            continue
        slots = {"text": shown(cells[place]), "suggestion": suggestions[place]}
        _tell(columns, place, desk.refused(say(f"region.{problem}", **slots)))
    return select(columns, wanted)


def industry(desk: FunctionDesk, cells: Column, part: Cell) -> Answer:
    """Code and name of each trade by GB/T 4754, or one of them."""
    wanted = chosen(INDUSTRY_PARTS, part, desk)
    parsed = industries.parse_column(series(cells))
    names = parsed["division_name"].where(parsed["division_name"].notna(), parsed["section_name"])
    parsed = parsed.assign(name=names)
    columns = {
        part: list[Value](texts(parsed, source))
        for part, source in zip(INDUSTRY_PARTS, ("code", "name"), strict=True)
        if wanted in (None, part)
    }
    suggestions = texts(parsed, "suggestion")
    for place, problem in enumerate(texts(parsed, "problem")):
        if problem:
            slots = {"text": shown(cells[place]), "suggestion": suggestions[place]}
            _tell(columns, place, desk.wrong(f"industry.{problem}", **slots))
    return select(columns, wanted)


def _tell(columns: dict[str, list[Value]], place: int, why: str) -> None:
    """Why there is no answer stands in the first column; the others stay blank."""
    for rank, column in enumerate(columns.values()):
        column[place] = "" if rank else why
