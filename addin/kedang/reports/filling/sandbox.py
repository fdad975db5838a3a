"""The cage that expressions of a template run in: names, fields, sums and comparisons, nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.runtime import Context, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from kedang.reports.filling.data import Record
from kedang.reports.filling.filters import FILTERS, Unfit

ALLOWED: tuple[type[nodes.Node], ...] = (
    nodes.Name,
    nodes.Const,
    nodes.List,
    nodes.Tuple,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Filter,
    nodes.Test,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
    nodes.Add,
    nodes.Sub,
    nodes.Mul,
    nodes.Div,
    nodes.FloorDiv,
    nodes.Neg,
    nodes.Pos,
    nodes.Concat,
    nodes.Keyword,
)
TESTS = {
    "defined": lambda value: not isinstance(value, Undefined),
    "none": lambda value: value is None,
    "blank": lambda value: isinstance(value, Undefined) or value is None or value == "",
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "string": lambda value: isinstance(value, str),
    "odd": lambda value: isinstance(value, int) and value % 2 == 1,
    "even": lambda value: isinstance(value, int) and value % 2 == 0,
}
# These two may look at what is not there.
FORGIVING = frozenset({"default", "默认", "defined", "blank"})


class Cage(ImmutableSandboxedEnvironment):
    """Jinja's immutable sandbox without globals, calls or powers; nothing counts as blank in sums."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})
    intercepted_unops = frozenset({"+", "-"})

    def __init__(self) -> None:
        super().__init__(undefined=StrictUndefined, autoescape=False, cache_size=0)
        self.globals.clear()
        self.filters = dict(FILTERS)
        self.tests = dict(TESTS)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A field of a record or a group of values; no attribute of any Python object."""
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """The same, written with brackets."""
        if isinstance(obj, Record):
            return obj.get(argument)
        if isinstance(obj, Mapping) and isinstance(argument, str) and argument in obj:
            return obj[argument]
        return self.undefined(obj=None, name=str(argument))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """A sum or a quotient; with nothing on one side, or a figure of zero below the line, it is nothing."""
        if left is None or right is None:
            return None
        if isinstance(left, dt.date) or isinstance(right, dt.date):
            return _days(operator, left, right)
        if operator == "+" and isinstance(left, str) and isinstance(right, str):
            return left + right
        if not (_is_number(left) and _is_number(right)) or operator in ("%", "**"):
            raise Unfit("template.needs_numbers")
        if operator in ("/", "//") and right == 0:
            return None
        return self.binop_table[operator](left, right)

    def call_unop(self, context: Context, operator: str, arg: Any) -> Any:
        """A number with its sign turned."""
        if arg is None:
            return None
        if not _is_number(arg):
            raise Unfit("template.needs_numbers")
        return -arg if operator == "-" else arg


def _is_number(value: object) -> bool:
    return isinstance(value, int | float)


def _days(operator: str, left: Any, right: Any) -> object:
    """Days apart, or a day so many days later or earlier."""
    if operator == "-" and isinstance(left, dt.date) and isinstance(right, dt.date):
        return _date(left).toordinal() - _date(right).toordinal()
    if operator in ("+", "-") and isinstance(left, dt.date) and _is_number(right):
        step = int(right) if operator == "+" else -int(right)
        try:
            return left + dt.timedelta(days=step)
        except OverflowError as error:
            raise Unfit("template.needs_numbers") from error
    raise Unfit("template.needs_numbers")


def _date(value: dt.date) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value
