"""The lines of a table as they stand on a sheet, made into the plain value of its setting."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from kedang.forms.settings.cells import Exact, key_of, value_of, written_in
from kedang.forms.settings.mistakes import Mistake, Spot, Spots
from kedang.forms.settings.shapes import Table
from kedang.forms.settings.vocabulary import heading, names
from kedang.forms.settings.words import label
from kedang.model.grid import Grid
from kedang.model.text import Lang, say
from kedang.rulebook.places import joined


@dataclass(slots=True)
class Lines:
    """What was written under a table's headings: sheet row (from 0) and cells. `places`: their columns."""

    table: Table
    title: Spot
    places: list[int] = field(default_factory=list)
    rows: list[tuple[Grid, int, list[object]]] = field(default_factory=list)
    broken: bool = False

    def take(self, grid: Grid, row: int) -> None:
        """One row of the sheet, unless nothing stands in it."""
        cells = [grid.cells[row, at] for at in self.places]
        if any(cell is not None and (not isinstance(cell, str) or cell.strip()) for cell in cells):
            self.rows.append((grid, row, cells))


def nested(lines: Lines, exact: Exact, spots: Spots, lang: Lang) -> tuple[Any, list[Mistake]]:
    """The plain value the lines make, where its parts stand, and the lines that cannot be."""
    made = _Making(lines, exact, spots, lang)
    for grid, row, cells in lines.rows:
        made.line(grid, row, cells)
    made.finish()
    return made.value, made.mistakes


class _Making:
    def __init__(self, lines: Lines, exact: Exact, spots: Spots, lang: Lang) -> None:
        self.lines, self.table = lines, lines.table
        self.exact, self.spots, self.lang = exact, spots, lang
        self.mistakes: list[Mistake] = []
        self._bare: list[tuple[list[Any], Spot]] = []
        self.value: Any = [] if not self.table.keys else {}
        self.label = label(self.table.name, lang)
        spots.add(self.table.path, lines.title.named(self.label, None))
        spots.add(self.table.name, lines.title.named(self.label, None))

    def line(self, grid: Grid, row: int, cells: list[object]) -> None:
        """One line into the value: keys first, then what they hold."""
        keys: list[str] = []
        for at, column in enumerate(self.table.keys):
            key = key_of(column, cells[at], tuple(keys), self.exact)
            if key is None:
                break
            keys.append(key)
        spot = self._spot(grid, row, 0)
        rest = cells[len(keys) :]
        whole = len(keys) == len(self.table.keys)
        if not whole and (not keys or any(_filled(cell) for cell in rest)):
            name = heading(self.table.keys[len(keys)], self.lang)
            text = say("settings.wrong.key_blank", name=name)
            self.mistakes.append(self._spot(grid, row, len(keys)).wrong(text))
            return
        self._known(keys, grid, row)
        held = self._held(keys)
        if whole:
            self._leaf(keys, held, grid, row, cells[len(keys) :], spot)

    def finish(self) -> None:
        """A key without its item is a slip where other lines give that key items; alone it means none."""
        for held, spot in self._bare:
            if held:
                self.mistakes.append(spot.wrong(say("settings.wrong.blank", label=spot.label)))

    def _known(self, keys: list[str], grid: Grid, row: int) -> None:
        """Where each key stands for the first time."""
        path, told = self.table.path, self.label
        for at, key in enumerate(keys):
            path = joined(path, key)
            column = self.table.keys[at]
            word = names(column, tuple(keys[:at]), self.lang).get(key, key)
            told = f"{told} · {word}"
            spot = self._spot(grid, row, at).named(told, column)
            self.spots.key(path, spot)
            self.spots.add(path, spot)
            if at == 0:
                self.spots.add(f"{self.table.path}.{key}", spot)
            if self.table.inner and at == 0:
                path = f"{path}.{self.table.inner}"
                self.spots.add(path, spot)

    def _held(self, keys: list[str]) -> Any:
        """What the last of the keys but one holds, made where it is not there yet."""
        held = self.value
        for at, key in enumerate(keys):
            last = at == len(self.table.keys) - 1
            if last and self.table.leaf in ("one", "record", "fixed"):
                return held
            empty: Any = [] if last else {}
            held = held.setdefault(key, empty)
        return held

    def _leaf(
        self, keys: list[str], held: Any, grid: Grid, row: int, cells: list[object], spot: Spot
    ) -> None:
        path = _path(self.table, keys)
        above = tuple(keys)
        columns = self.table.values
        values = [
            value_of(column, cell, above, self.exact)
            for column, cell in zip(columns, cells, strict=True)
        ]
        first = len(self.table.keys)
        told = self._told(keys)
        places = [
            replace(
                self._spot(grid, row, first + at).named(told, column), written=written_in(cells[at])
            )
            for at, column in enumerate(columns)
        ]
        leaf = self.table.leaf
        if leaf in ("list", "pairs"):
            self._item(path, held, values, places)
        elif keys[-1] in held:
            text = say("settings.wrong.key_twice", key=told)
            self.mistakes.append(self._spot(grid, row, first - 1).wrong(text))
        elif leaf == "record":
            held[keys[-1]] = {
                column.id: value
                for column, value in zip(columns, values, strict=True)
                if value is not None
            }
            for column, place in zip(columns, places, strict=True):
                label = f"{told} · {heading(column, self.lang)}"
                self.spots.add(joined(path, column.id), place.named(label, column))
        else:
            self._whole(path, keys, held, values, places)

    def _item(self, path: str, held: list[Any], values: list[object], places: list[Spot]) -> None:
        """One more item of a list, or one more pair; a key alone holds none."""
        if all(value is None for value in values):
            self._bare.append((held, places[0]))
            return
        blank = next((at for at, value in enumerate(values) if value is None), None)
        if blank is not None:
            label = places[blank].label
            self.mistakes.append(places[blank].wrong(say("settings.wrong.blank", label=label)))
            return
        self.spots.add(path, places[0], rank=len(held))
        self.spots.say(path, values[0], places[0])
        for value, place in zip(values, places, strict=True):
            self.spots.part(path, len(held), value, place)
        held.append(values[0] if self.table.leaf == "list" else list(values))

    def _whole(
        self, path: str, keys: list[str], held: Any, values: list[object], places: list[Spot]
    ) -> None:
        """One value, or a few of fixed number, under a key."""
        for at, (value, place) in enumerate(zip(values, places, strict=True)):
            self.spots.add(path, place, rank=at)
            if value is None:
                text = say("settings.wrong.blank", label=place.label)
                self.mistakes.append(place.wrong(text))
        self.spots.add(path, places[0])
        if None not in values:
            held[keys[-1]] = values[0] if self.table.leaf == "one" else values

    def _told(self, keys: list[str]) -> str:
        words = [
            names(column, tuple(keys[:at]), self.lang).get(key, key)
            for at, (column, key) in enumerate(zip(self.table.keys, keys, strict=True))
        ]
        return " · ".join([self.label, *words])

    def _spot(self, grid: Grid, row: int, at: int) -> Spot:
        return Spot(grid.sheet, row, self.lines.places[at], self.table.path)


def _filled(cell: object) -> bool:
    return cell is not None and (not isinstance(cell, str) or bool(cell.strip()))


def _path(table: Table, keys: list[str]) -> str:
    """Where the checks say a line stands: tiering.criteria.unit_price.bands."""
    path = table.path
    for at, key in enumerate(keys):
        path = joined(path, key)
        if at == 0 and table.inner:
            path = f"{path}.{table.inner}"
    return path
