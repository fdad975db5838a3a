"""KD_RELATION and KD_CROSS_RATIO: two numbers, and where they place a customer or a product."""

from __future__ import annotations

from functools import partial

from kedang.functions.cells import Answer, Cell, Column, Value, each, number
from kedang.functions.desk import FunctionDesk
from kedang.functions.parts import chosen, shown
from kedang.model.catalogue.lists import RELATIONSHIP

RELATION_PARTS = ("relation", "next_step")
HIGH_FROM = 50.0
_QUADRANTS = {
    (False, False): "peddler",
    (True, False): "supplier",
    (False, True): "friend",
    (True, True): "partner",
}


def relation(desk: FunctionDesk, organisation: Column, personal: Column, part: Cell) -> Answer:
    """推销者, 供应商, 朋友 or 伙伴 by how far both needs are met (0–100, high from 50); or the next step."""
    advise = chosen(RELATION_PARTS, part, desk) == "next_step"
    answer = partial(_placed, desk, advise)
    return (each(zip(organisation, personal, strict=True), answer),)


def _placed(desk: FunctionDesk, advise: bool, record: tuple[Cell, Cell]) -> Value:
    if record[0] is None or record[1] is None:
        return ""
    high: list[bool] = []
    for cell in record:
        met = number(cell)
        if met is None or not 0 <= met <= 100:
            return desk.wrong("relation.range", text=shown(cell))
        high.append(met >= HIGH_FROM)
    place = _QUADRANTS[high[0], high[1]]
    if advise:
        return desk.say(f"relation.{place}")
    choice = RELATIONSHIP[place]
    return choice.zh if desk.lang == "zh" else choice.en


def cross_ratio(desk: FunctionDesk, margin: Column, turnover: Column) -> Answer:
    """Gross margin times turnover of each product."""
    answer = partial(_crossed, desk)
    return (each(zip(margin, turnover, strict=True), answer),)


def _crossed(desk: FunctionDesk, record: tuple[Cell, Cell]) -> Value:
    if record[0] is None or record[1] is None:
        return ""
    share, times = number(record[0]), number(record[1])
    if share is None or share > 1:
        return desk.wrong("cross.margin", text=shown(record[0]))
    if times is None or times < 0:
        return desk.wrong("cross.turnover", text=shown(record[1]))
    return round(share * times, 10)
