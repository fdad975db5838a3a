"""The worksheet functions as LibreOffice wants them declared: an interface, names, argument help."""

from __future__ import annotations

from kedang.functions.registry import FUNCTIONS, Argument, Function
from kedang.hosts.calc.extension.xcu import component, entry, group, prop, said, same
from kedang.hosts.calc.inside.names import FUNCTIONS_SERVICE, method
from kedang.model.text import say

ROWS = "sequence< sequence< any > >"


def interface() -> str:
    """The type library as interface text: one method for each function.

    Arguments and answers are rows of cells, for a single cell too; so an empty cell is told from 0.
    Only an argument of any type may be missing; it then arrives as nothing.
    """
    methods = [
        f"    {ROWS} {method(each.name)}({', '.join(map(_declared, each.arguments))});"
        for each in FUNCTIONS
    ]
    body = "\n".join(methods)
    return f"module cn {{ module kedang {{\n  interface XFunctions {{\n{body}\n  }};\n}}; }};\n"


def add_ins() -> str:
    """CalcAddIns.xcu: what is typed in a cell, and what the function wizard says about it."""
    functions = group("AddInFunctions", [_function(each) for each in FUNCTIONS])
    service = group("AddInInfo", [entry(FUNCTIONS_SERVICE, [functions])])
    return component("org.openoffice.Office", "CalcAddIns", service)


def _declared(argument: Argument) -> str:
    return f"[in] {'any' if argument.optional else ROWS} {argument.name}"


def _function(function: Function) -> str:
    return entry(
        method(function.name),
        [
            same("DisplayName", function.name),
            said("Description", function.help),
            prop("Category", "Add-In"),
            same("CompatibilityName", function.name),
            group("Parameters", [_argument(function, each) for each in function.arguments]),
        ],
    )


def _argument(function: Function, argument: Argument) -> str:
    return entry(
        argument.name,
        [
            said("DisplayName", say(f"calc.argument.{argument.name}")),
            said("Description", function.argument_help(argument)),
        ],
    )
