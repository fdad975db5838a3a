"""Everything of an add-in looked over before it is built: what Excel would take silently and fail on later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kedang.commands.registry import COMMANDS, MENUS, menu_label, menu_tip
from kedang.functions.registry import FUNCTIONS
from kedang.hosts.excel.addin.lint_ribbon import ribbon_problems
from kedang.hosts.excel.addin.lint_vba import keys_used, vba_problems
from kedang.hosts.excel.addin.ribbon import Year
from kedang.hosts.excel.addin.strings import Row
from kedang.hosts.excel.ovba.modules import Module

LONGEST_HELP = 255
LONGEST_TIP = 1024
OWN = "macro."


def problems(
    modules: Sequence[Module], strings: Sequence[Row], ribbons: Mapping[Year, bytes]
) -> list[str]:
    """Every problem as `where: what`, empty when there is none.

    `strings`: rows of key, Chinese and English. `ribbons`: the XML by its schema's year.
    """
    found = [*vba_problems(modules), *_string_problems(modules, strings)]
    for year, ribbon in sorted(ribbons.items()):
        found += [f"ribbon {year}: {what}" for what in ribbon_problems(ribbon, year, modules)]
    return found


def _string_problems(modules: Sequence[Module], strings: Sequence[Row]) -> Iterator[str]:
    keys = [key for key, _, _ in strings]
    folded = [key.casefold() for key in keys]  # a Collection of VBA does not tell case apart
    for key in sorted({key for key in keys if folded.count(key.casefold()) > 1}):
        yield f"strings: {key} stands twice"
    for key, zh, en in strings:
        if not (key and zh and en):
            yield f"strings: {key or '?'} lacks a sentence"
        longest = LONGEST_HELP if key.startswith("function.") else LONGEST_TIP
        if key != "functions.list" and max(len(zh), len(en)) > longest:
            yield f"strings: {key} is longer than the {longest} characters that Excel shows"
    used = keys_used(modules)
    for key in sorted((used | _looked_up()) - {*keys}):
        yield f"strings: {key} is asked for and has no sentence"
    for key in sorted({key for key in keys if key.startswith(OWN)} - used):
        yield f"strings: {key} is never asked for"


def _looked_up() -> set[str]:
    """The keys that VBA puts together from the tags of controls and from the list of functions."""
    labels = {command.label.id for command in COMMANDS} | {command.tip.id for command in COMMANDS}
    labels |= {label(group).id for group in MENUS for label in (menu_label, menu_tip)}
    helps = {function.help.id for function in FUNCTIONS}
    arguments = {
        function.argument_help(argument).id
        for function in FUNCTIONS
        for argument in function.arguments
    }
    return labels | helps | arguments | {f"command.group.{command.group}" for command in COMMANDS}
