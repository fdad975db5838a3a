"""The formulas of a table form: what is still missing in a row, and its worked-out columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from kedang.forms.headings import MARK, Need
from kedang.forms.plan import AUTO, HELPER, STATUS, PlannedColumn, TablePlan
from kedang.forms.writing.hidden import Lists
from kedang.model.address import column_letters
from kedang.model.stamp import EXAMPLE
from kedang.model.text import Lang, say

_SLOT = re.compile(r"\{([\w.]+)\}")
_BRACKETED = re.compile(r"[（(][^（()）]*[)）]$")


def needed(plan: TablePlan) -> list[PlannedColumn]:
    """The columns that a record should have filled, those it must have first."""
    order = (Need.MUST, Need.WANTED)
    return [c for need in order for c in plan.filled_in() if c.need is need]


def cell_of(column: PlannedColumn, row: int) -> str:
    """The address of a column in a zero-based row, its column fixed."""
    return f"${column_letters(column.at)}{row + 1}"


def status_formula(plan: TablePlan, row: int, lang: Lang) -> str:
    """Nothing for an empty row, 示例 for the example, else what is missing, by the names of the columns."""
    columns = list(plan.filled_in())
    first, last = cell_of(columns[0], row), cell_of(columns[-1], row)
    wanted = needed(plan)
    ready, example, lacks = (_word(name, lang) for name in ("ready", "example", "lacks"))
    if wanted:
        gap = "、" if lang == "zh" else ", "
        told = "&".join(f'IF({cell_of(c, row)}="","{gap}{_name(c)}","")' for c in wanted)
        full = ",".join(f'{cell_of(c, row)}<>""' for c in wanted)
        inner = f'IF(AND({full}),"{ready}","{lacks}"&MID({told},{len(gap) + 1},250))'
    else:
        inner = f'"{ready}"'
    return (
        f'=IF(COUNTA({first}:{last})=0,"",'
        f'IF(LEFT({first},{len(EXAMPLE)})="{EXAMPLE}","{example}",{inner}))'
    )


def status_of(plan: TablePlan, has: Callable[[str], bool], lang: Lang) -> str:
    """What the formula shows for a record, told by which columns have a value."""
    lacking = [_name(column) for column in needed(plan) if not has(column.path)]
    if not lacking:
        return _word("ready", lang)
    return _word("lacks", lang) + ("、" if lang == "zh" else ", ").join(lacking)


def example_status(lang: Lang) -> str:
    """What stands before the example row."""
    return _word("example", lang)


def auto_formula(plan: TablePlan, column: PlannedColumn, row: int, lists: Lists, lang: Lang) -> str:
    """The formula of a worked-out column in one row, its names turned into cells."""
    if column.path == AUTO + STATUS:
        return status_formula(plan, row, lang)
    cells = {each.path: cell_of(each, row) for each in plan.filled_in()}
    cells |= {f"list.{name}": place for name, place in lists.places.items()}
    return filled_formula(column.formula, cells)


def filled_formula(formula: str, cells: Mapping[str, str]) -> str:
    """A declared formula with cells for the names in braces."""
    return _SLOT.sub(lambda found: cells[found[1]], formula)


def _name(column: PlannedColumn) -> str:
    """A heading without its star and unit, as it may stand in a formula's text."""
    return _BRACKETED.sub("", column.heading.removeprefix(MARK)).strip().replace('"', '""')


def _word(name: str, lang: Lang) -> str:
    return say(f"form.status.{name}").render(lang)


__all__ = ["AUTO", "HELPER", "auto_formula", "cell_of", "example_status", "needed", "status_of"]
