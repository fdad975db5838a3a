"""Which records an expression means, depending on the row that it stands in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kedang.reports.filling.checking import RECORD
from kedang.reports.filling.data import Chosen, ListData, Material, Record
from kedang.reports.filling.expressions import Expression, Expressions, Piece
from kedang.reports.filling.filters import Unfit, as_text


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """The record of every repeated block around, by list; a child list shows only the parent's rows."""

    material: Material
    records: Mapping[str, Record] = field(default_factory=dict)
    _chosen: dict[str, Chosen] = field(default_factory=dict)
    _names: dict[str, object] = field(default_factory=dict)
    _known: dict[int, object] = field(default_factory=dict)

    def chosen(self, name: str) -> Chosen:
        """The rows of a list that there are here."""
        if name not in self._chosen:
            data = self.material.lists[name]
            self._chosen[name] = Chosen(data, self._rows(data))
        return self._chosen[name]

    def _rows(self, data: ListData) -> Sequence[int]:
        parent = self.records.get(data.parent)
        if parent is None:
            return range(data.count)
        if parent.row is None:
            return ()
        key = parent.data.column("key")[parent.row] if "key" in parent.data.fields else None
        return data.by_key.get(key, ())

    def inside(self, name: str, number: int) -> Scope:
        """The scope of one copy of a block: record `number` (from 0) of its list; none of it: blanks."""
        return Scope(self.material, {**self.records, name: self.record(name, number)})

    def record(self, name: str, number: int) -> Record:
        """Record `number` of a list, from 0; a blank one past its end."""
        rows = self.chosen(name).rows
        data = self.material.lists[name]
        return Record(data, rows[number] if number < len(rows) else None, number + 1)

    def names(self) -> dict[str, object]:
        """Everything that an expression may name outside a repeated row."""
        if not self._names:
            self._names.update(self.material.values)
            self._names.update((name, self.chosen(name)) for name in self.material.lists)
            self._names.update((RECORD + name, record) for name, record in self.records.items())
        return self._names


@dataclass(frozen=True, slots=True)
class Line:
    """One copy of a row: its scope, and which record of every list that is repeated with it."""

    scope: Scope
    lists: frozenset[str] = frozenset()
    number: int = 0

    def value(self, expression: Expression, expressions: Expressions, where: str) -> object:
        """What an expression comes to in this row; asked only once where no record is in it."""
        scope = self.scope
        asked = expression.records - scope.records.keys()
        if expression.simple is not None:
            name, name_of_field = expression.simple
            record = scope.records.get(name) or self._record(name)
            return (
                record.get(name_of_field)
                if record is not None
                else self._outside(expression, expressions, where)
            )
        if not asked:
            known = scope._known
            if id(expression) not in known:
                known[id(expression)] = expressions.value(expression, scope.names(), where)
            return known[id(expression)]
        names = dict(scope.names())
        for name in asked:
            record = self._record(name)
            if record is None:
                return self._outside(expression, expressions, where)
            names[RECORD + name] = record
        return expressions.value(expression, names, where)

    def _record(self, name: str) -> Record | None:
        return self.scope.record(name, self.number) if name in self.lists else None

    def blank(self, name: str) -> bool:
        """Whether a list has no record for this row."""
        record = self.scope.records.get(name)
        if record is not None:
            return record.row is None
        return name in self.lists and self.number >= len(self.scope.chosen(name).rows)

    def _outside(self, expression: Expression, expressions: Expressions, where: str) -> object:
        expressions.problems.add(where, "template.outside", shown=expression.source)
        return None

    def text(self, pieces: Sequence[Piece], expressions: Expressions, where: str) -> str:
        """A text with everything filled in."""
        return "".join(
            piece.literal
            if piece.expression is None
            else spoken(self.value(piece.expression, expressions, where), piece, expressions, where)
            for piece in pieces
        )


def spoken(value: object, piece: Piece, expressions: Expressions, where: str) -> str:
    """A value as it stands inside a text."""
    try:
        return as_text(value)
    except Unfit as error:
        shown = piece.expression.source if piece.expression is not None else ""
        expressions.problems.add(where, str(error), shown=shown)
        return ""
