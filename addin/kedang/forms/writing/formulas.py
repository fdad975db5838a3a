"""The formulas of a table form: what is still missing in a row, and its worked-out columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from kedang.forms.headings import MARK, Need
from kedang.forms.plan import AUTO, STATUS, PlannedColumn, TablePlan
from kedang.forms.writing.hidden import Lists
from kedang.model.address import column_letters
from kedang.model.stamp import EXAMPLE
from kedang.model.text import Lang, say

_SLOT = re.compile(r"\{([\w.]+)\}")
_BRACKETED = re.compile(r"[（(][^（()）]*[)）]$")


def needed(plan: TablePlan, need: Need) -> list[PlannedColumn]:
    """The columns that a record must have filled, or that are wanted."""
    return [column for column in plan.filled_in() if column.need is need]


def cell_of(column: PlannedColumn, row: int) -> str:
    """The address of a column in a zero-based row, its column fixed."""
    return f"${column_letters(column.at)}{row + 1}"


def status_formula(plan: TablePlan, row: int, lang: Lang) -> str:
    """Nothing for an empty row, 示例 for the example; else what it must still have, or how much it may have."""
    columns = list(plan.filled_in())
    first, last = cell_of(columns[0], row), cell_of(columns[-1], row)
    verdict = f'"{_word("ready", lang)}"'
    wanted = [f'({cell_of(column, row)}="")' for column in needed(plan, Need.WANTED)]
    if wanted:
        count, more = "+".join(wanted), say("form.status.more", count="\0").render(lang)
        before, _, after = more.partition("\0")
        verdict = f'IF({count}=0,{verdict},"{before}"&({count})&"{after}")'
    must = needed(plan, Need.MUST)
    if must:
        gap = _gap(lang)
        told = "&".join(f'IF({cell_of(c, row)}="","{gap}{_name(c)}","")' for c in must)
        full = ",".join(f'{cell_of(c, row)}<>""' for c in must)
        lacks = _word("lacks", lang)
        verdict = f'IF(AND({full}),{verdict},"{lacks}"&MID({told},{len(gap) + 1},250))'
    return (
        f'=IF(COUNTA({first}:{last})=0,"",'
        f'IF(LEFT({first},{len(EXAMPLE)})="{EXAMPLE}","{_word("example", lang)}",{verdict}))'
    )


def status_of(plan: TablePlan, has: Callable[[str], bool], lang: Lang) -> str:
    """What the formula shows for a record, told by which columns have a value."""
    lacking = [_name(column) for column in needed(plan, Need.MUST) if not has(column.path)]
    if lacking:
        return _word("lacks", lang) + _gap(lang).join(lacking)
    more = sum(not has(column.path) for column in needed(plan, Need.WANTED))
    return say("form.status.more", count=more).render(lang) if more else _word("ready", lang)


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


def _gap(lang: Lang) -> str:
    return "、" if lang == "zh" else ", "


def _word(name: str, lang: Lang) -> str:
    return say(f"form.status.{name}").render(lang)
