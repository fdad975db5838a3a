"""The add-in's hidden sheet of sentences: labels, tips and function help, and VBA's own few sentences."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from kedang import __version__
from kedang.commands.registry import COMMANDS, GROUPS, MENUS, group_label, menu_label, menu_tip
from kedang.functions.registry import FUNCTIONS
from kedang.hosts.excel.addin.macros import macro_text
from kedang.model.text import Text, say

Row = tuple[str, str, str]


def strings() -> list[Row]:
    """Rows of key, Chinese, English, as VBA looks them up; the keys are those of the catalogue."""
    return [
        ("addin.version", __version__, __version__),
        ("functions.list", _functions(), _functions()),
        *(_row(text) for text in _catalogued()),
        *_own(),
    ]


def _row(text: Text) -> Row:
    return text.id, text.render("zh"), text.render("en")


def _catalogued() -> Iterator[Text]:
    yield say("command.product")
    yield from (group_label(group) for group in GROUPS)
    for group in MENUS:
        yield from (menu_label(group), menu_tip(group))
    for command in COMMANDS:
        yield from (command.label, command.tip)
    for function in FUNCTIONS:
        yield function.help
        yield from (function.argument_help(argument) for argument in function.arguments)


def _functions() -> str:
    """Every function with its arguments: NAME argument argument;NAME argument."""
    return ";".join(
        " ".join([function.name, *(argument.name for argument in function.arguments)])
        for function in FUNCTIONS
    )


def _own() -> list[Row]:
    """VBA's own sentences, from `macros/strings.csv`."""
    rows = csv.DictReader(io.StringIO(macro_text("strings.csv")))
    return [(row["key"], row["zh"], row["en"]) for row in rows]
