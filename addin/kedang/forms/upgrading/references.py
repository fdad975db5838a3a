"""How references read after an upgrade: columns and rows of the form have moved, sheets of one's own have not."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from kedang.forms.checking.formulas import LAST_ROW, Area, Lost, rewritten, words_of

WIDEST = 300


@dataclass(slots=True)
class SheetMap:
    """One sheet of the form: `across` old → new column; rows below `head` go down by `first` - `head` - 1, less
    the `skipped` example rows before them. `kept`: False where its references cannot be followed."""

    across: Mapping[int, int] = field(default_factory=dict)
    head: int = 0
    new_head: int = 0
    first: int = 1
    skipped: tuple[int, ...] = ()
    kept: bool = False

    def row(self, row: int) -> int:
        """The new row of a record or of what stands below it."""
        return self.first + row - self.head - 1 - sum(one < row for one in self.skipped)

    def any_row(self, row: int) -> int:
        """The new row of a heading or a record; an example stays just below the headings."""
        return self.new_head if row == self.head else max(self.row(row), self.new_head + 1)

    def __call__(self, area: Area) -> Area:
        """A whole area; Lost when its columns no longer stand beside each other."""
        (top, left), (bottom, right) = area
        columns = [self.across.get(at, -1) for at in range(left, min(right, left + WIDEST) + 1)]
        together = [columns[0] + step for step in range(len(columns))]
        if not self.kept or columns[0] < 0 or columns != together or right > left + WIDEST:
            raise Lost
        if top == 0 and bottom >= LAST_ROW - 1:
            return (top, columns[0]), (bottom, columns[-1])
        if top < self.head:
            raise Lost
        return (self.any_row(top), columns[0]), (self.any_row(bottom), columns[-1])


def again(
    text: str,
    sheet: str,
    maps: Mapping[str, SheetMap],
    own: Mapping[str, str],
    names: Collection[str],
) -> str | None:
    """A formula of a sheet as it reads in the result; None when only its value can be kept.

    `maps`: the sheets of the form; `own`: sheets of the team's own with their names in the result; `names`: names
    given to cells, which do not come along.
    """
    folded = {name.casefold(): name for name in (*maps, *own)}

    def moved(named: str, area: Area) -> Area:
        name = folded.get(named.casefold(), "") if named else sheet
        if name in maps:
            return maps[name](area)
        if own.get(name) != name or not name:
            raise Lost
        return area

    if not text or any(word in names for word in words_of(text)):
        return None
    try:
        return rewritten(text, moved)
    except Lost:
        return None
