"""The buttons as LibreOffice wants them declared: a menu, a toolbar, and who answers their clicks."""

from __future__ import annotations

from collections.abc import Iterator

from kedang.commands.registry import COMMANDS
from kedang.hosts.calc.extension.xcu import component, entry, group, prop, said
from kedang.hosts.calc.inside.names import BUTTONS_SERVICE, CANCEL, PROTOCOL
from kedang.model.text import Text, say

MENU = "cn.kedang.menu"
TOOLBAR = "cn.kedang.toolbar"
ELEMENT = f"private:resource/toolbar/addon_{TOOLBAR}"
CALC = "com.sun.star.sheet.SpreadsheetDocument"
SEPARATOR = "private:separator"
TOP, TEXT_ONLY = "0", "1"
NAME = say("calc.menu")
"""In both languages: LibreOffice reads it once; the words of the buttons change with the user's choice."""


def add_ons() -> str:
    """Addons.xcu: the menu and the toolbar, six groups and the way to stop, with lines between them."""
    menu = entry(MENU, [said("Title", NAME), prop("Context", CALC), group("Submenu", _entries())])
    return component(
        "org.openoffice.Office",
        "Addons",
        group(
            "AddonUI",
            [
                group("OfficeMenuBar", [menu]),
                group("OfficeToolBar", [entry(TOOLBAR, _entries())]),
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


def _entries() -> list[str]:
    """Buttons in the order of the registry; LibreOffice sorts them by their names."""
    return [_entry(number, *each) for number, each in enumerate(_buttons())]


def _buttons() -> Iterator[tuple[str, Text | None]]:
    before = COMMANDS[0].group
    for each in COMMANDS:
        if each.group != before:
            yield SEPARATOR, None
        before = each.group
        yield PROTOCOL + each.id, labels()[each.id]
    yield SEPARATOR, None
    yield PROTOCOL + CANCEL, labels()[CANCEL]


def _entry(number: int, url: str, title: Text | None) -> str:
    parts = [prop("URL", url)]
    if title is not None:
        parts += [said("Title", title), prop("Target", "_self"), prop("Context", CALC)]
    return entry(f"m{number:02}", parts)
