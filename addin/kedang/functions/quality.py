"""KD_COMPLETENESS and KD_TRUST: how full a card is, and how far a source is believed."""

from __future__ import annotations

import math

import numpy as np

from kedang.functions.cells import Answer, Cell, Column, Value, each, number
from kedang.functions.desk import FunctionDesk
from kedang.functions.parts import shown
from kedang.functions.tables import Rows, read_table
from kedang.model.catalogue.source_channels import SOURCE_CHANNEL, SOURCE_CHANNELS
from kedang.reference import choices
from kedang.validation.completeness import completeness as measured

COMPLETENESS_PARTS = ("share", "missing_groups", "missing_wanted")
_BY_LABEL = {one.zh: one for one in SOURCE_CHANNELS}


def completeness(desk: FunctionDesk, table: Rows) -> Answer:
    """Per row how much of the card is filled in, and what is missing; the titles beside the header row."""
    read = read_table(table, desk)
    columns = read.titled(COMPLETENESS_PARTS, desk)
    for each_table in read.parents():
        frame = measured(each_table, desk.rulebook)
        rows = (np.asarray(each_table.origin.rows) - 1).tolist()
        for column, source in zip(
            columns, ("score", "missing_groups", "missing_wanted"), strict=True
        ):
            for row, value in zip(rows, frame[source].tolist(), strict=True):
                column[row] = round(value, 4) if isinstance(value, float) else value
    return columns


def trust(desk: FunctionDesk, channels: Column, confirmations: Column, days: Column) -> Answer:
    """How far each record is believed, 0 to 1: its channel, confirmations and age."""
    closed = desk.rulebook.lists.applied(SOURCE_CHANNEL)
    labels = {cell: choices.match(closed, cell) for cell in set(channels) if cell is not None}

    def answer(record: tuple[Cell, Cell, Cell]) -> Value:
        label = None if record[0] is None else labels[record[0]]
        if label is None:
            return "" if record[0] is None else desk.wrong("trust.channel", text=shown(record[0]))
        confirmed, age = (0.0 if cell is None else number(cell) for cell in record[1:])
        if confirmed is None or confirmed < 0:
            return desk.wrong("trust.confirmations", text=shown(record[1]))
        if age is None or age < 0:
            return desk.wrong("trust.days", text=shown(record[2]))
        return _believed(desk, label, int(confirmed), age)

    return (each(zip(channels, confirmations, days, strict=True), answer),)


def _believed(desk: FunctionDesk, label: str, confirmations: int, days: float) -> float:
    """(channel + initiative + confirmations), public information capped until confirmed, halved by age."""
    rules = desk.rulebook.trust
    known = _BY_LABEL.get(label, _BY_LABEL["其他"])
    believed = rules.of_channel(known.id)
    if known.customer_initiated:
        believed += rules.initiative_bonus
    believed += min(rules.confirmation_limit, rules.confirmation_bonus * confirmations)
    if known.public and not confirmations:
        believed = min(believed, rules.public_cap)
    faded = math.pow(0.5, days / rules.half_life_days)
    return round(min(1.0, believed) * faded, 4)
