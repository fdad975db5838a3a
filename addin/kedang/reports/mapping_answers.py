"""识别结果 filled in: which dropdowns somebody changed, and what a team's memory is after that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from kedang.model.catalogue import CONTACT_HOSTS, contact_columns, entities, entity
from kedang.model.grid import Workbook
from kedang.model.layout import KIND, SHEET
from kedang.model.text import LANGUAGES, Lang, say
from kedang.reports.labels import label_of

CHOICE, KEYS, KEY_COUNT = 3, 7, 7
"""Zero-based columns of the tab: the dropdown, the first hidden key, and how many keys."""
FIRST_ROW = 3
OPEN = "?"
"""What stands for a column or table that is asked about."""

Memory = dict[str, dict[str, str | None]]


@dataclass(frozen=True, slots=True)
class Correction:
    """One dropdown the user changed; of a table's kind where `key` is KIND.

    `known`: it names something of the list; `twice`: another column of the table is that field too.
    """

    row: int
    sheet: str
    fingerprint: str
    entity: str
    header: str
    key: str
    before: str | None
    label: str
    field: str | None
    known: bool = True
    twice: bool = False


@cache
def field_choices(entity_id: str, lang: Lang) -> dict[str, str | None]:
    """What a column of an entity's table may be taken for: label → field path, first of all none."""
    found: dict[str, str | None] = {say("tab.mapping.unused").render(lang): None}
    named = [(declared.id, label_of(declared, lang)) for declared in entity(entity_id)]
    if entity_id in CONTACT_HOSTS:
        columns = contact_columns(entity_id).items()
        named += [(path, label_of(declared, lang)) for path, declared in columns]
    for path, label in named:
        name, again = label, 2
        while name in found:
            name, again = f"{label} ({again})", again + 1
        found[name] = path
    return found


@cache
def kind_choices(lang: Lang) -> dict[str, str | None]:
    """What a table may be: label → entity; first of all none of ours."""
    found: dict[str, str | None] = {say("tab.mapping.foreign").render(lang): ""}
    return found | {label_of(each, lang): each.id for each in entities().values()}


def field_name(entity_id: str, field: str | None, lang: Lang) -> str:
    """What the dropdown calls a field of an entity's table."""
    return next(label for label, path in field_choices(entity_id, lang).items() if path == field)


def kind_name(entity_id: str, lang: Lang) -> str:
    """What the dropdown calls a kind of table."""
    return next(label for label, kind in kind_choices(lang).items() if kind == entity_id)


def read_corrections(rows: Sequence[Sequence[object]]) -> list[Correction]:
    """The dropdowns the user changed, from the tab's cells (all rows from the first, all keys)."""
    found: list[Correction] = []
    tables: list[str] = []
    fields: Counter[tuple[str, str]] = Counter()
    for number, cells in enumerate(rows, start=1):
        if number <= FIRST_ROW or len(cells) < KEYS + KEY_COUNT:
            continue
        label = _text(cells[CHOICE])
        keys = [_text(cell) for cell in cells[KEYS : KEYS + KEY_COUNT]]
        sheet, mark, entity_id, header, before, table, key = keys
        if not mark or not key or (key != KIND and entity_id not in entities()):
            continue
        offered = [kind_choices(lang) if key == KIND else field_choices(entity_id, lang)
                   for lang in LANGUAGES]  # fmt: skip
        known = next((many for many in offered if label in many), None)
        chosen = known[label] if known else None
        if key != KIND:
            fields[table, chosen or ""] += 1
        if not label or (known is not None and (chosen or "") == before):
            continue
        was = None if before in ("", OPEN) else before
        tables.append(table)
        found.append(
            Correction(
                number, sheet, mark, entity_id, header, key, was, label, chosen, known is not None
            )
        )
    return [
        replace(
            one, twice=one.key != KIND and bool(one.field) and fields[table, one.field or ""] > 1
        )
        for one, table in zip(found, tables, strict=True)
    ]


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()


def has_mapping(workbook: Workbook) -> bool:
    """Is there a tab of recognised columns in it?"""
    return bool(_tabs(workbook))


def corrections_in(workbook: Workbook) -> list[Correction]:
    """The changed dropdowns on every such tab of a workbook."""
    return [one for rows in _tabs(workbook) for one in read_corrections(rows)]


def _tabs(workbook: Workbook) -> list[list[list[object]]]:
    """The cells of the tabs that carry our hidden keys: a row count on top of them, KIND among them."""
    found: list[list[list[object]]] = []
    for grid in workbook.grids:
        if grid.width < KEYS + KEY_COUNT or not grid.height:
            continue
        counted = isinstance(grid.cells[0, KEYS], (int, float))
        if counted and (grid.cells[:, KEYS + KEY_COUNT - 1] == KIND).any():
            found.append([list(row) for row in grid.cells.tolist()])
    return found


def merged(
    known: Mapping[str, Mapping[str, str | None]], corrections: Sequence[Correction]
) -> Memory:
    """The remembered layouts that some corrections change, as they are to be from now on."""
    changed: Memory = {}
    for one in corrections:
        mapping = changed.setdefault(one.fingerprint, dict(known.get(one.fingerprint, {})))
        if one.entity:
            mapping.setdefault(KIND, one.entity)
        mapping[SHEET] = one.sheet
        mapping[one.key] = one.field
    return changed
