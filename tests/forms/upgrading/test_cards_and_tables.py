"""Every card and the largest tables: an earlier version, filled in everywhere, moves into the current one and is a sound workbook."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from kedang.forms.checking.compare import columns_on, is_automatic
from kedang.forms.checking.looking import place
from kedang.forms.checking.places import places
from kedang.forms.design import Form
from kedang.forms.registry import FORMS
from kedang.forms.upgrading.sources import value_cell
from kedang.intake.stamped import stamp_of
from support.handed_out import (
    drawn,
    earlier,
    records,
    seen_here,
    small,
    stamped,
    upgraded_here,
    values,
)
from support.lint import complaints as lint

TABLES = ("organizations", "contacts_profile", "orders", "visits")
CHOSEN = [
    form.id
    for form in FORMS
    if form.id in TABLES or any(sheet.layout == "card" for sheet in form.sheets)
]


def _before(form: Form) -> Form:
    """The form without the second field of its first band, the rest of each band the other way round."""
    paths = [path for sheet in form.sheets for path in sheet.paths()]
    return earlier(form, paths[1])


def _fill(source: Path, target: Path) -> dict[str, tuple[str, str]]:
    """Write something of its own into every field; by what was written, the sheet and the heading."""
    seen = seen_here(source)
    held = stamp_of(seen.book)
    assert held is not None
    book = openpyxl.load_workbook(source)
    grids = {grid.sheet: grid for grid in seen.book.grids}
    typed: dict[str, tuple[str, str]] = {}
    for one in places(seen.book, held[0]):
        for number, column in enumerate(columns_on(held[0], one.stamped)):
            at = place(column.place)
            if not column.field or at is None or is_automatic(column.heading):
                continue
            row, to = value_cell(grids[one.name], at) if one.is_card else (at[0] + 2, at[1])
            words = f"填写{number}号{one.stamped}"
            book[one.name].cell(row + 1, to + 1, words)
            typed[words] = (one.stamped, column.heading.lstrip("*"))
    book.save(target)
    return typed


@pytest.mark.parametrize("form_id", CHOSEN)
def test_what_stood_under_a_heading_stands_under_it_again(form_id: str, tmp_path: Path) -> None:
    form = small(form_id)
    old, mine, new = tmp_path / "old.xlsx", tmp_path / "mine.xlsx", tmp_path / "new.xlsx"
    old.write_bytes(drawn(_before(form), 1, "2026-10-01"))
    typed = _fill(old, mine)
    upgraded_here(mine, drawn(form, 2, "2026-11-20"), new, old)
    after = seen_here(new)
    found = values(after)
    assert all(found[words] == 1 for words in typed)
    held = stamp_of(after.book)
    assert held is not None and held[1] and held[0].version == 2
    _stand_where_they_should(form, after, typed)
    assert lint(new) == []
    assert records(after) == records(seen_here(mine))


def _stand_where_they_should(form: Form, after: object, typed: dict[str, tuple[str, str]]) -> None:
    from kedang.hosts.files.form_looks import Seen

    assert isinstance(after, Seen)
    grids = {grid.sheet: grid for grid in after.book.grids}
    wrong = []
    for one in places(after.book, stamped(form)):
        here = {c.heading.lstrip("*"): at for c, at in one.at.items() if c.field}
        for words, (sheet, heading) in typed.items():
            if sheet != one.stamped or heading not in here:
                continue
            at = here[heading]
            grid = grids[one.name]
            told = [grid.cells[value_cell(grid, at)]] if one.is_card else list(grid.cells[:, at[1]])
            if words not in told:
                wrong.append((words, heading))
    assert not wrong
