"""Read a settings workbook back: its values, and every mistake at once with its sheet and cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kedang.forms.settings.cells import Exact, exact_values, value_of, written_in
from kedang.forms.settings.mistakes import Mistake, Spot, Spots, explained
from kedang.forms.settings.shapes import Single, Table, shapes
from kedang.forms.settings.sheets import every_shape, sheet_of
from kedang.forms.settings.stamp import Origin, origin_of
from kedang.forms.settings.tables import Lines, nested
from kedang.forms.settings.vocabulary import heading
from kedang.forms.settings.words import label as label_of
from kedang.forms.settings.writing import HEADS, SCALARS, SECTION, TABLE
from kedang.model.errors import RulebookError
from kedang.model.field import heading_key
from kedang.model.grid import Grid, Workbook
from kedang.model.text import LANGUAGES, Lang, say
from kedang.rulebook import Rulebook, load
from kedang.rulebook.kinds import Kind
from kedang.rulebook.loading import checked
from kedang.rulebook.records import kinds


@dataclass(frozen=True, slots=True)
class Read:
    """What a workbook came to. `book`: None where there are mistakes. `origin`: what it was made from."""

    book: Rulebook | None
    mistakes: tuple[Mistake, ...]
    origin: Origin


def read(workbook: Workbook, lang: Lang = "zh") -> Read:
    """The settings of a 规则簿; RulebookError where a workbook is none."""
    origin = origin_of(workbook)
    if origin is None:
        raise RulebookError("settings.none", file=workbook.file)
    reader = _Reader(origin, lang)
    for grid in workbook.grids:
        reader.take(grid)
    values = reader.values()
    book, place = checked(values)
    told = explained(place, reader.spots, lang)
    order = {grid.sheet: rank for rank, grid in enumerate(workbook.grids)}
    found = sorted(
        {*reader.mistakes, *told},
        key=lambda one: (order.get(one.sheet, len(order)), one.row, one.column, one.text.id),
    )
    return Read(None if found else book, tuple(_once(found)), origin)


def _once(found: Sequence[Mistake]) -> Iterator[Mistake]:
    """One mistake for each cell: the first that was noticed tells most."""
    seen: set[tuple[str, str]] = set()
    for one in found:
        if not one.cell or (one.sheet, one.cell) not in seen:
            yield one
        seen.add((one.sheet, one.cell))


def rulebook_of(workbook: Workbook, lang: Lang = "zh") -> Rulebook:
    """The settings of a 规则簿, or one RulebookError with every mistake."""
    found = read(workbook, lang)
    if found.book is None:
        told = [one.said for one in found.mistakes]
        raise RulebookError("settings.wrong", problems=told, file=workbook.file, count=len(told))
    return found.book


class _Reader:
    """Rows and tables as they come, whatever sheet they stand on by now."""

    def __init__(self, origin: Origin, lang: Lang) -> None:
        self.origin, self.lang = origin, lang
        self.spots = Spots()
        self.mistakes: list[Mistake] = []
        self.base: Mapping[str, Any] = (origin.base or load()).values()
        self.shapes = every_shape()
        self.singles: dict[str, object] = {}
        self.tables: dict[str, Lines] = {}
        self._exact: dict[str, Exact] = {}

    def take(self, grid: Grid) -> None:
        """One sheet from top to bottom; sheets of others have no marks and are passed over."""
        key = _key_column(grid)
        if key is None:
            return
        team: int | None = None
        lines: Lines | None = None
        for row in range(grid.height):
            mark = _text(grid.cells[row, key])
            if mark == SCALARS:
                team, lines = self._team(grid, row), None
            elif mark.startswith(SECTION):
                lines = None
            elif mark.startswith(TABLE):
                lines = self._begin(grid, row, mark.removeprefix(TABLE))
            elif mark == HEADS:
                if lines is not None:
                    self._heads(grid, row, lines)
            elif mark:
                self._single(grid, row, mark, team)
            elif lines is not None:
                lines.take(grid, row)

    def _team(self, grid: Grid, row: int) -> int | None:
        words = {say("settings.head.team").render(lang) for lang in LANGUAGES}
        found = next((at for at in range(grid.width) if _text(grid.cells[row, at]) in words), None)
        if found is None:
            spot = Spot(grid.sheet, row, 0, "")
            name = say("settings.head.team")
            self.mistakes.append(spot.wrong(say("settings.wrong.column", name=name)))
        return found

    def _begin(self, grid: Grid, row: int, name: str) -> Lines | None:
        shape = self.shapes.get(name)
        spot = Spot(grid.sheet, row, 0, name)
        if not isinstance(shape, Table):
            self.mistakes.append(spot.wrong(say("settings.wrong.unknown", name=name)))
            return None
        if name in self.tables:
            label = label_of(name, self.lang)
            self.mistakes.append(spot.wrong(say("settings.wrong.again", label=label)))
            return None
        self.tables[name] = Lines(shape, spot)
        return self.tables[name]

    def _heads(self, grid: Grid, row: int, lines: Lines) -> None:
        """Which column is which, by its heading in either language."""
        there = {heading_key(_text(grid.cells[row, at])): at for at in reversed(range(grid.width))}
        for column in (*lines.table.keys, *lines.table.values):
            words = [heading(column, lang) for lang in LANGUAGES]
            places = [there[key] for key in map(heading_key, words) if key in there]
            if places:
                lines.places.append(places[0])
            else:
                spot = Spot(grid.sheet, row, 0, lines.table.name)
                self.mistakes.append(spot.wrong(say("settings.wrong.column", name=words[0])))
                lines.broken = True

    def _single(self, grid: Grid, row: int, path: str, team: int | None) -> None:
        shape = self.shapes.get(path)
        spot = Spot(grid.sheet, row, team if team is not None else 0, path)
        if not isinstance(shape, Single):
            self.mistakes.append(spot.wrong(say("settings.wrong.unknown", name=path)))
            return
        label = label_of(path, self.lang)
        if path in self.singles:
            self.mistakes.append(spot.wrong(say("settings.wrong.again", label=label)))
            return
        cell = grid.cells[row, team] if team is not None else None
        value = value_of(shape.column, cell, (), self.exact(path))
        if value is None and shape.column.kind is not None and shape.column.kind.form == "folder":
            value = ""
        self.singles[path] = value
        told = replace(spot.named(label, shape.column), written=written_in(cell))
        self.spots.add(path, told)

    def exact(self, path: str) -> Exact:
        """What the cells of a setting say of the values it had."""
        if path not in self._exact:
            section, _, name = path.partition(".")
            self._exact[path] = exact_values(self.base[section][name])
        return self._exact[path]

    def values(self) -> dict[str, Any]:
        """All settings; what is not there is a mistake, unless it did not exist when this was made."""
        values: dict[str, Any] = {section: {} for section in shapes()}
        for name, shape in self.shapes.items():
            section, _, setting = shape.path.partition(".")
            if isinstance(shape, Single):
                if shape.path not in self.singles:
                    values[section][setting] = self._lacking(shape.path, shape.path)
                elif self.singles[shape.path] is not None:
                    values[section][setting] = self.singles[shape.path]
                continue
            lines = self.tables.get(name)
            if lines is None or lines.broken:
                held = self._lacking(shape.path, name, told=lines is None)
                self._put(values[section], setting, shape, held, whole=True)
                continue
            exact = self.exact(shape.path)
            made, wrong = nested(lines, exact, self.spots, self.lang)
            self.mistakes += wrong
            self._put(values[section], setting, shape, made, whole=False)
        _complete(values)
        return values

    def _put(
        self, section: dict[str, Any], setting: str, shape: Table, held: Any, *, whole: bool
    ) -> None:
        if shape.kind.form != "sections" or (whole and not shape.inner):
            section[setting] = held
            return
        records = section.setdefault(setting, {})
        if not isinstance(held, Mapping):
            return
        for key, value in held.items():
            record = records.setdefault(key, {})
            if not shape.inner:
                record |= value
            else:
                record[shape.inner] = value[shape.inner] if whole else value

    def _lacking(self, path: str, name: str, *, told: bool = True) -> Any:
        """The value a setting has that the workbook does not name."""
        section, _, setting = path.partition(".")
        if told and (path in self.origin.known or self.origin.base is None):
            label = label_of(name, self.lang)
            text = say("settings.wrong.missing", label=label)
            self.mistakes.append(Spot(sheet_of(section), -1, -1, path).wrong(text))
        return self.base[section][setting]


def _complete(values: dict[str, Any]) -> None:
    """Records without a line in one of their tables have nothing there."""
    for section, held in kinds(Rulebook).items():
        for setting, kind in kinds(held.made).items() if held.made else ():
            if kind.form == "sections" and kind.made is not None:
                for record in values[section].get(setting, {}).values():
                    for name, inner in kinds(kind.made).items():
                        if inner.form in ("list", "pairs", "mapping"):
                            record.setdefault(name, _nothing(inner))


def _nothing(kind: Kind) -> object:
    return {} if kind.form == "mapping" else []


def _key_column(grid: Grid) -> int | None:
    """The hidden column that names rows and tables, wherever it has been moved."""
    for at in reversed(range(grid.width)):
        marks = [_text(one) for one in grid.cells[:, at]]
        if any(one == SCALARS or one.startswith((SECTION, TABLE)) for one in marks):
            return at
    return None


def _text(cell: object) -> str:
    return cell.strip() if isinstance(cell, str) else ""
