"""The buttons as LibreOffice wants them declared: a menu, a toolbar, and who answers their clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kedang.commands.registry import COMMANDS, menu_label
from kedang.hosts.calc.extension.xcu import component, entry, group, prop, said
from kedang.hosts.calc.inside.names import BUTTONS_SERVICE, CANCEL, PROTOCOL
from kedang.model.text import Text, say

MENU = "cn.kedang.menu"
TOOLBAR = "cn.kedang.toolbar"
ELEMENT = f"private:resource/toolbar/addon_{TOOLBAR}"
CALC = "com.sun.star.sheet.SpreadsheetDocument"
SEPARATOR = "private:separator"
TOP, TEXT_ONLY = "0", "1"
Part = Callable[[int], str]
NAME = say("calc.menu")
"""In both languages: LibreOffice reads it once; the words of the buttons change with the user's choice."""


def add_ons() -> str:
    """Addons.xcu: the menu and the toolbar, six groups and the way to stop, with lines between them."""
    inside = group("Submenu", _entries(menus=True))
    menu = entry(MENU, [said("Title", NAME), prop("Context", CALC), inside])
    return component(
        "org.openoffice.Office",
        "Addons",
        group(
            "AddonUI",
            [
                group("OfficeMenuBar", [menu]),
                group("OfficeToolBar", [entry(TOOLBAR, _entries(menus=False))]),
            ],
        ),
    )


def window_state() -> str:
    """CalcWindowState.xcu: the toolbar has our name and its own row under the others, in words."""
    state = entry(
        ELEMENT,
        [
            said("UIName", NAME),
            prop("Visible", "true", "xs:boolean"),
            prop("Docked", "true", "xs:boolean"),
            prop("DockingArea", TOP, "xs:int"),
            prop("DockPos", "0,4"),
            prop("Style", TEXT_ONLY, "xs:int"),
        ],
    )
    states = group("UIElements", [group("States", [state])])
    return component("org.openoffice.Office.UI", "CalcWindowState", states)


def protocol() -> str:
    """ProtocolHandler.xcu: clicks come to us."""
    protocols = prop("Protocols", f"{PROTOCOL}*", "oor:string-list")
    handlers = group("HandlerSet", [entry(BUTTONS_SERVICE, [protocols])])
    return component("org.openoffice.Office", "ProtocolHandler", handlers)


def labels() -> dict[str, Text]:
    """The words on every button by its command."""
    return {**{each.id: each.label for each in COMMANDS}, CANCEL: say("calc.cancel")}


def _entries(*, menus: bool) -> list[str]:
    """Buttons in the order of the registry; LibreOffice sorts them by their names.

    `menus`: with the menus of the groups, which a toolbar cannot hold.
    """
    found, before = [], COMMANDS[0].group
    for each in (one for one in COMMANDS if not one.menu):
        if each.group != before:
            found += [*(_submenu(before) if menus else ()), _line]
        before = each.group
        found.append(_button(PROTOCOL + each.id, labels()[each.id]))
    found += [_line, _button(PROTOCOL + CANCEL, labels()[CANCEL])]
    return [one(number) for number, one in enumerate(found)]


def _submenu(of: str) -> Iterator[Part]:
    """What would crowd the buttons of a group."""
    inside = [each for each in COMMANDS if each.menu and each.group == of]
    if not inside:
        return
    buttons = [_button(PROTOCOL + each.id, each.label) for each in inside]

    def part(number: int) -> str:
        entries = [one(place) for place, one in enumerate(buttons)]
        about = [said("Title", menu_label(of)), prop("Context", CALC), group("Submenu", entries)]
        return entry(f"m{number:02}", [prop("URL", f"{PROTOCOL}menu.{of}"), *about])

    yield part


def _button(url: str, title: Text) -> Part:
    about = [prop("URL", url), said("Title", title), prop("Target", "_self"), prop("Context", CALC)]
    return lambda number: entry(f"m{number:02}", about)


def _line(number: int) -> str:
    return entry(f"m{number:02}", [prop("URL", SEPARATOR)])
