"""What Excel would refuse or repair in a workbook we wrote, and no validator says."""

from __future__ import annotations

from pathlib import Path

from support.linting.areas import areas
from support.linting.book import opened
from support.linting.cells import LONGEST, MOST_LINKS, MOST_STYLES, cells
from support.linting.drawings import drawings
from support.linting.formulas import broken, formulas
from support.linting.names import names
from support.linting.package import container, relations, types
from support.linting.rules import rules
from support.linting.tables import tables

__all__ = ["LONGEST", "MOST_LINKS", "MOST_STYLES", "complaints"]

CHECKS = (
    container,
    types,
    relations,
    names,
    cells,
    tables,
    areas,
    rules,
    formulas,
    drawings,
    broken,
)


def complaints(path: Path) -> list[str]:
    """Every fault of a workbook in words; a sound one has none."""
    book = opened(path)
    return [said for check in CHECKS for said in check(book)]
