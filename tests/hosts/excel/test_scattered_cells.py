"""Scattered cells in few calls: every cell once, no address too long, no answer guessed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kedang.hosts.excel.cells import AT_ONCE, LONGEST, Cell, uniform, unions
from kedang.model.address import column_index

places = st.lists(st.tuples(st.integers(1, 60), st.integers(1, 8)), max_size=150)
far = st.lists(
    st.tuples(st.integers(1_000_000, 1_048_576), st.integers(16_000, 16_384)), max_size=80
)


def named(address: str) -> list[Cell]:
    """The cells of an address such as A1:A3,C7."""
    cells: list[Cell] = []
    for part in address.split(","):
        first, _, last = part.partition(":")
        (top, left), (bottom, right) = _place(first), _place(last or first)
        assert left == right
        cells += [(row, left) for row in range(top, bottom + 1)]
    return cells


def _place(name: str) -> Cell:
    letters = name.rstrip("0123456789")
    return int(name[len(letters) :]), column_index(letters) + 1


@given(places | far)
def test_unions_name_every_cell_once_in_short_addresses(cells: list[Cell]) -> None:
    addresses = list(unions(cells))
    assert sorted(cell for address in addresses for cell in named(address)) == sorted(set(cells))
    assert all(len(address) <= LONGEST for address in addresses)


def test_cells_below_one_another_are_one_address() -> None:
    assert list(unions([(3, 2), (1, 2), (2, 2), (9, 2)])) == ["B1:B3,B9"]


@given(places | far, st.dictionaries(st.tuples(st.integers(1, 60), st.integers(1, 8)), st.just(7)))
def test_every_answer_is_the_cell_s_own(cells: list[Cell], filled: dict[Cell, int]) -> None:
    def ask(address: str) -> int | None:
        assert len(address) <= LONGEST
        found = {filled.get(cell) for cell in named(address)}
        return found.pop() if len(found) == 1 else 0

    assert uniform(cells, ask) == {cell: filled.get(cell) for cell in cells}


def test_where_nothing_stands_few_questions_are_asked() -> None:
    asked: list[str] = []
    uniform([(2 * row, 1) for row in range(1, 501)], asked.append)
    assert len(asked) == -(-500 // AT_ONCE)
