"""KD_COMPLETENESS and KD_TRUST: how full a card is, and how far a source is believed."""

from __future__ import annotations

import numpy as np

from kedang.functions.cells import Answer, Cell, Column, Value, each, number
from kedang.functions.desk import FunctionDesk
from kedang.functions.parts import shown
from kedang.functions.tables import Rows, read_table
from kedang.model.catalogue.source_channels import SOURCE_CHANNEL
from kedang.reference import choices
from kedang.validation.completeness import completeness as measured

COMPLETENESS_PARTS = ("share", "missing_groups", "missing_wanted")


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
        believed = desk.rulebook.trust.believed(label, confirmations=int(confirmed), days=age)
        return round(believed, 4)

    return (each(zip(channels, confirmations, days, strict=True), answer),)
