"""How wide the cells of a page are, and where on them everything stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kedang.reports.design import Page, Section, Shown
from kedang.reports.page import DEFAULT_WIDTH, WIDTHS

OVERVIEW_ACROSS, LABEL_WIDTH, LEAST_WIDE = 8, 11.0, 72.0


@dataclass(frozen=True, slots=True)
class Span:
    """Cells side by side, the first and the last counted from 0."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Grid:
    """The width of every cell of a page, in characters."""

    widths: tuple[float, ...]

    @property
    def all(self) -> Span:
        """The whole width."""
        return Span(0, len(self.widths) - 1)

    def room(self, span: Span) -> float:
        """How many characters stand side by side there."""
        return sum(self.widths[span.first : span.last + 1])

    def parts(self, count: int, least: int = 1) -> list[Span]:
        """The page parted into blocks about equally wide, of at least so many cells each."""
        return parted(self.widths, count, least)

    def label(self, block: Span) -> tuple[Span, Span]:
        """A block parted into its label and the rest."""
        last = block.first
        while self.room(Span(block.first, last)) < LABEL_WIDTH and last < block.last - 1:
            last += 1
        return Span(block.first, last), Span(last + 1, block.last)


def grid_of(page: Page) -> Grid:
    """The cells of a page: as wide as the widest column of one cell that stands in them."""
    widest: dict[int, float] = {}
    across = OVERVIEW_ACROSS if page.figures or page.subjects else 1
    for section in page.sections:
        if section.layout == "facts":
            across = max(across, 2 * section.across)
            continue
        across = max(across, width_of(section))
        for shown, span in places(section) if not page.subjects else ():
            if span.first == span.last:
                widest[span.first] = max(widest.get(span.first, 0.0), wide(shown))
    widths = [widest.get(at, DEFAULT_WIDTH) for at in range(across)]
    while sum(widths) < LEAST_WIDE:
        widths.append(DEFAULT_WIDTH)
    return Grid(tuple(widths))


def places(section: Section, left: int = 0) -> list[tuple[Shown, Span]]:
    """The columns of a table with the cells they take, side by side."""
    found, at = [], left
    for shown in section.columns:
        found.append((shown, Span(at, at + shown.span - 1)))
        at += shown.span
    return found


def width_of(section: Section) -> int:
    """How many cells a table is wide."""
    return sum(shown.span for shown in section.columns)


def wide(shown: Shown) -> float:
    """The width of a column in characters, by its kind unless it was told."""
    return shown.width or WIDTHS[shown.kind]


def parted(widths: Sequence[float], count: int, least: int = 1) -> list[Span]:
    """Cells parted into blocks about equally wide, of at least so many cells each."""
    count = max(1, min(count, len(widths) // least))
    share, found, first, reached = sum(widths) / count, [], 0, 0.0
    for number in range(1, count):
        last = first + least - 1
        reached += sum(widths[first : last + 1])
        spare = len(widths) - least * (count - number)
        while last + 1 < spare and reached + widths[last + 1] / 2 <= number * share:
            last += 1
            reached += widths[last]
        found.append(Span(first, last))
        first = last + 1
    return [*found, Span(first, len(widths) - 1)]
