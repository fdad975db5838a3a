"""Two versions of a form side by side: which columns and sheets are new, gone, renamed or moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from kedang.forms.lists import QUESTIONS
from kedang.model.address import column_index
from kedang.model.catalogue import closed_lists
from kedang.model.stamp import AUTOMATIC, Stamp, StampedColumn
from kedang.model.text import Text, say

Kind = Literal[
    "added", "removed", "renamed", "required", "optional", "moved",
    "sheet_added", "sheet_removed", "list_changed", "other",
]  # fmt: skip
Key = tuple[str, str]
FILLED_IN = ("table", "card")
MUST = "*"
"""Before the heading of what must be filled in."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference in structure. `heading`: as it is now, for what is gone as it was; `was`: what it was
    (a heading, or a cell). `cell`: where it stands now, for what is gone where it stood."""

    kind: Kind
    sheet: str
    heading: str = ""
    was: str = ""
    cell: str = ""

    @property
    def text(self) -> Text:
        """The difference in words."""
        slots = {
            "sheet": self.sheet, "heading": self.heading, "was": self.was, "cell": self.cell
        }  # fmt: skip
        return say(f"handout.new.{self.kind}", **slots)


def compared(old: Stamp, new: Stamp) -> tuple[Change, ...]:
    """What is new in a version, sheet by sheet; empty when people see no difference."""
    old_sheets, new_sheets = _sheets(old), _sheets(new)
    found = [Change("sheet_added", name) for name in new_sheets if name not in old_sheets]
    found += [Change("sheet_removed", name) for name in old_sheets if name not in new_sheets]
    for sheet in new_sheets:
        if sheet in old_sheets:
            found += _columns(_keyed(old, sheet), _keyed(new, sheet), card=new_sheets[sheet])
    lists = dict(old.lists)
    found += [
        Change("list_changed", "", list_label(name))
        for name, entries in new.lists
        if name in lists and lists[name] != entries
    ]
    if not found and old.structure != new.structure:
        found.append(Change("other", ""))
    return tuple(found)


def list_label(name: str) -> str:
    """What people call a dropdown list."""
    if name == QUESTIONS:
        return say(f"form.page.{name}").render("zh")
    known = closed_lists().get(name)
    return known.zh if known else name


def columns_on(stamp: Stamp, sheet: str) -> tuple[StampedColumn, ...]:
    """The headings or labels of one sheet, in order; what belongs to the lists is left out."""
    return tuple(one for one in stamp.columns if one.sheet == sheet and one.place)


def is_automatic(heading: str) -> bool:
    """Whether a heading is that of a worked-out column."""
    return heading.strip().endswith(AUTOMATIC)


def _sheets(stamp: Stamp) -> dict[str, bool]:
    """The sheets to fill in, and whether each is a card."""
    return {
        name: layout == "card" for name, _, layout in stamp.entities if layout in FILLED_IN
    }  # fmt: skip


def _keyed(stamp: Stamp, sheet: str) -> dict[Key, StampedColumn]:
    """The columns by field; worked-out ones, fixed words and questions by their heading."""
    columns = columns_on(stamp, sheet)
    counts = Counter(one.field for one in columns)
    return {
        (one.field, "" if one.field and counts[one.field] == 1 else one.heading): one
        for one in columns
    }


def _columns(
    old: Mapping[Key, StampedColumn], new: Mapping[Key, StampedColumn], *, card: bool
) -> Iterator[Change]:
    for key, one in new.items():
        before = old.get(key)
        if before is None:
            yield Change("added", one.sheet, one.heading, cell=one.place)
        elif before.heading.lstrip(MUST) == one.heading.lstrip(MUST):
            if before.heading != one.heading:
                kind: Kind = "required" if one.heading.startswith(MUST) else "optional"
                yield Change(kind, one.sheet, one.heading.lstrip(MUST), cell=one.place)
        else:
            yield Change("renamed", one.sheet, one.heading, before.heading, one.place)
    for key, one in old.items():
        if key not in new:
            yield Change("removed", one.sheet, one.heading, cell=one.place)
    if not card:
        yield from _moved(old, new)


def _moved(old: Mapping[Key, StampedColumn], new: Mapping[Key, StampedColumn]) -> Iterator[Change]:
    """Columns that stand in another order; those merely pushed aside by new ones have not moved."""
    both = [key for key in old if key in new]
    before = sorted(both, key=lambda key: _across(old[key].place))
    after = sorted(both, key=lambda key: _across(new[key].place))
    stayed = _longest_common(before, after)
    for key in after:
        if key not in stayed:
            one = new[key]
            yield Change("moved", one.sheet, one.heading, old[key].place, one.place)


def _across(place: str) -> int:
    return column_index("".join(filter(str.isalpha, place)))


def _longest_common(one: list[Key], other: list[Key]) -> set[Key]:
    """The keys that can stay when as few as possible are moved."""
    rank = {key: at for at, key in enumerate(one)}
    stayed = set(longest_rising([rank[key] for key in other]))
    return {key for key in other if rank[key] in stayed}


def longest_rising(numbers: Sequence[int]) -> list[int]:
    """The longest part of some numbers, in their order, that only grows."""
    chains: list[list[int]] = []
    for number in numbers:
        fitting = [chain for chain in chains if chain[-1] < number]
        chains.append([*(max(fitting, key=len) if fitting else []), number])
    return max(chains, key=len) if chains else []
