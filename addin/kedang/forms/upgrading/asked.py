"""The questions of a card that a formula works out: which line of the new card asks what a line of the old one asked."""

from __future__ import annotations

from dataclasses import dataclass

from kedang.forms.checking.looking import SheetLook
from kedang.forms.checking.places import SheetPlaces, text_at
from kedang.forms.upgrading.moves import Cell
from kedang.forms.upgrading.sources import value_cell
from kedang.model.grid import Grid, Workbook
from kedang.model.stamp import FORM_SHEET
from kedang.rulebook.sections.visits import EVERYBODY

BETWEEN = "、"
_STAMP_ROWS = 6
_NATURE = "helper.nature"


@dataclass(frozen=True, slots=True)
class Questions:
    """What the new form asks: nature → questions in their order; and every question either version knows."""

    asked: dict[str, tuple[str, ...]]
    known: frozenset[str]

    def lines(self, nature: str) -> tuple[str, ...]:
        """What the card asks of a kind of customer; the general questions where it is none of the kinds."""
        return self.asked.get(nature) or self.asked.get(EVERYBODY, ())


def questions(source: Workbook, target: Workbook) -> Questions:
    """The questions on the hidden sheets of a filled workbook and of the form it moves into."""
    new = _asked(target)
    every = [one for each in (*_asked(source).values(), *new.values()) for one in each]
    return Questions(new, frozenset(every))


def _asked(book: Workbook) -> dict[str, tuple[str, ...]]:
    """The last two columns of the hidden sheet hold the natures and what is asked of them."""
    grid = next((one for one in book.grids if one.sheet == FORM_SHEET), None)
    if grid is None:
        return {}
    found: dict[str, tuple[str, ...]] = {}
    ends = [
        at for at in range(grid.width - 1)
        if any(text_at(grid, (row, at)) == EVERYBODY for row in range(_STAMP_ROWS, grid.height))
    ]  # fmt: skip
    for at in ends[-1:]:
        for row in range(_STAMP_ROWS, grid.height):
            nature, asked = text_at(grid, (row, at)), text_at(grid, (row, at + 1))
            if nature and asked:
                found[nature] = tuple(one.strip() for one in asked.split(BETWEEN))
    return found


def nameless(places: SheetPlaces) -> list[Cell]:
    """The labels of a card that change by themselves, line by line."""
    return sorted(at for column, at in places.at.items() if not column.heading)


def answers(
    source: SheetPlaces, grid: Grid, target: SheetPlaces, known: Questions
) -> dict[Cell, Cell | None]:
    """Label of the old card → label of the new one; None where the new card no longer asks that.

    By the words of the question where both are certain, else by its line.
    """
    old, new = nameless(source), nameless(target)
    nature = next((at for column, at in source.at.items() if column.field == _NATURE), None)
    asked = known.lines(text_at(grid, value_cell(grid, nature)) if nature else "")
    there = dict(zip(asked, new, strict=False))
    said = [text_at(grid, at) for at in old]
    sure = bool(asked) and len(set(asked)) == len(asked)
    found: dict[Cell, Cell | None] = {}
    for number, (at, words) in enumerate(zip(old, said, strict=True)):
        if sure and words in known.known:
            found[at] = there.get(words)
        else:
            found[at] = new[number] if number < len(new) else None
    taken = [one for one in found.values() if one is not None]
    for at, words in zip(old, said, strict=True):
        line = found[at]
        if line is not None and taken.count(line) > 1 and words not in known.known:
            found[at] = None
    return found


def is_typed(grid: Grid, cell: Cell, look: SheetLook | None, known: Questions) -> bool:
    """Whether somebody wrote a question of their own over one that a formula worked out."""
    words = text_at(grid, cell)
    formula = look is not None and cell in look.formulas
    return bool(words) and not formula and words not in known.known
