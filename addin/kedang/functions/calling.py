"""One worksheet function, called: arguments brought to one form, answered column-wise, shaped like the range."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module

from kedang.functions.cells import Answer, Cell, Cells, Value, cells_of, is_error
from kedang.functions.desk import FunctionDesk
from kedang.functions.memory import Memory, Result
from kedang.functions.registry import FUNCTIONS, Argument, Function
from kedang.model.errors import KedangError, UsageError

MEMORY = Memory(400_000)
_BY_NAME = {each.name: each for each in FUNCTIONS}
_LIVE = frozenset({"KD_CUSTOMER", "KD_SEGMENT", "KD_WHY"})


def call(name: str, args: Sequence[object], desk: FunctionDesk) -> Result:
    """The answer of a function to its arguments: one value, or rows of texts and numbers.

    `args`: scalars, or lists of rows; trailing optional ones may be missing or None. Never raised for
    data or wrong arguments: what cannot be answered is a text "#客档! …" that says why.
    """
    function = _BY_NAME.get(str(name).strip().upper())
    if function is None:
        return desk.wrong("unknown", name=str(name)[:30])
    try:
        given = _given(function, args, desk)
        key = (function.name, desk.lang, desk.rulebook.hash, desk.today, *given)
        found = None if function.name in _LIVE else MEMORY.find(key)
        if found is None:
            found = _answered(function, given, desk)
            if function.name not in _LIVE:
                MEMORY.keep(key, _size(given), found)
        return found
    except KedangError as error:
        return desk.refused(error.text)


def _size(given: Sequence[Cells | None]) -> int:
    return 1 + sum(one.shape[0] * one.shape[1] for one in given if one is not None)


def _given(
    function: Function, args: Sequence[object], desk: FunctionDesk
) -> tuple[Cells | None, ...]:
    """Each argument as cells; a trailing one that is not there is None."""
    if len(args) > len(function.arguments):
        most = len(function.arguments)
        raise UsageError("function.too_many", name=function.name, most=most)
    given: list[Cells | None] = []
    for place, argument in enumerate(function.arguments):
        one = args[place] if place < len(args) else None
        if one is None and argument.optional:
            given.append(None)
        elif place >= len(args):
            what = function.argument_help(argument).render(desk.lang)
            raise UsageError("function.missing", name=function.name, what=what)
        else:
            given.append(cells_of(one))
    return tuple(given)


@dataclass(frozen=True, slots=True)
class _Frame:
    """The shape that is answered, and the cells that are passed on: errors, and blanks."""

    shape: tuple[int, int]
    single: bool
    passed: dict[int, Value]


def _answered(function: Function, given: tuple[Cells | None, ...], desk: FunctionDesk) -> Result:
    frame = _frame(function, given)
    size = frame.shape[0] * frame.shape[1]
    arguments: list[object] = []
    for argument, cells in zip(function.arguments, given, strict=True):
        if argument.shape == "cells":
            arguments.append(_spread(cells, size, frame.passed))
        elif argument.shape == "value":
            arguments.append(_one(function, argument, cells, desk))
        else:
            arguments.append(cells.rows if cells is not None else ())
    answer = _handler(function)(desk, *arguments)
    return _shaped(answer, frame)


def _frame(function: Function, given: tuple[Cells | None, ...]) -> _Frame:
    """What shape the answer has; ranges given side by side must be of one shape."""
    cells = [
        one
        for argument, one in zip(function.arguments, given, strict=True)
        if argument.shape == "cells" and one is not None
    ]
    if not cells:
        table = given[0]
        return _Frame((len(table.rows) if table else 1, 1), False, {})
    shapes = {one.shape for one in cells if one.shape != (1, 1)}
    if len(shapes) > 1:
        told = " / ".join(f"{rows}×{columns}" for rows, columns in sorted(shapes))
        raise UsageError("function.shapes", shapes=told)
    shape = shapes.pop() if shapes else (1, 1)
    return _Frame(shape, all(one.single for one in cells), _passed(cells, shape[0] * shape[1]))


def _passed(cells: Sequence[Cells], size: int) -> dict[int, Value]:
    """Where an error stands, or nothing in the first range: what is answered there."""
    passed: dict[int, Value] = {}
    for rank, one in enumerate(cells):
        flat = one.flat()
        held = flat if len(flat) == size else flat * size
        for place, cell in enumerate(held):
            if is_error(cell):
                passed.setdefault(place, str(cell))
            elif rank == 0 and (cell is None or (type(cell) is str and not cell.strip())):
                passed[place] = ""
    return passed


def _spread(cells: Cells | None, size: int, passed: dict[int, Value]) -> list[Cell]:
    """The cells of an argument, one per answer; nothing where the answer stands already."""
    flat: list[Cell] = [None] if cells is None else cells.flat()
    spread = flat * size if len(flat) == 1 else flat
    if not passed:
        return spread
    return [None if place in passed else cell for place, cell in enumerate(spread)]


def _one(function: Function, argument: Argument, cells: Cells | None, desk: FunctionDesk) -> Cell:
    if cells is None:
        return None
    if cells.shape != (1, 1):
        what = function.argument_help(argument).render(desk.lang)
        raise UsageError("function.one_value", name=function.name, what=what)
    cell = cells.rows[0][0]
    if is_error(cell):
        raise UsageError("function.error_given", error=str(cell))
    return cell


def _handler(function: Function) -> Callable[..., Answer]:
    module, _, name = function.function.partition(":")
    handler: Callable[..., Answer] = getattr(import_module(f"kedang.functions.{module}"), name)
    return handler


def _shaped(answer: Answer, frame: _Frame) -> Result:
    """The columns of an answer laid out: one keeps the range's shape, parts stand beside each value."""
    for column in answer:
        for place, value in frame.passed.items():
            column[place] = value
    height, width = frame.shape
    if len(answer) == 1:
        if frame.single:
            return answer[0][0]
        return [answer[0][row * width : (row + 1) * width] for row in range(height)]
    if width == 1:
        return [list(row) for row in zip(*answer, strict=True)]
    if height == 1:
        return [list(column) for column in answer]
    raise UsageError("function.parts_of_block", rows=height, columns=width)
