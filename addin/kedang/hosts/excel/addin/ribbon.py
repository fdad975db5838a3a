"""The ribbon as XML: a tab, its groups and its buttons, from the command registry."""

from __future__ import annotations

from typing import Literal
from xml.etree import ElementTree

from kedang.commands.registry import COMMANDS, GROUPS, MENUS, Command
from kedang.hosts.excel.addin.macros import macro_text

Year = Literal["2009", "2006"]

NAMESPACES: dict[Year, str] = {
    "2009": "http://schemas.microsoft.com/office/2009/07/customui",
    "2006": "http://schemas.microsoft.com/office/2006/01/customui",
}
MODULE = "KedangRibbon"
LABEL, SUPERTIP = f"{MODULE}.KdRibbonLabel", f"{MODULE}.KdRibbonSupertip"
ENABLED, ACTION = f"{MODULE}.KdRibbonEnabled", f"{MODULE}.KdRibbonAction"


def ribbon_xml(year: Year) -> bytes:
    """The part `customUI14.xml` (2009: Excel 2010 and later) or `customUI.xml` (2006: Excel 2007).

    A control's `tag` is what VBA needs of it: the command's id, and the rest of its message key.
    """
    root = ElementTree.fromstring(macro_text("ribbon.xml"))
    root.set("xmlns", NAMESPACES[year])
    tab = root.find("ribbon/tabs/tab")
    if tab is None:
        raise ValueError("macros/ribbon.xml has no tab")
    for number, group in enumerate(GROUPS):
        _add_group(tab, group, chr(ord("A") + number))
    ElementTree.indent(root)
    xml: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return xml + b"\n"


def _add_group(tab: ElementTree.Element, group: str, letter: str) -> None:
    element = ElementTree.SubElement(
        tab,
        "group",
        {"id": f"KdGroup{group.capitalize()}", "tag": f"group.{group}", "getLabel": LABEL},
    )
    inside = [command for command in COMMANDS if command.group == group]
    buttons = [command for command in inside if not command.menu]
    for number, command in enumerate(buttons, 1):
        ElementTree.SubElement(element, "button", _button(command, f"{letter}{number}"))
    if len(inside) > len(buttons):
        menu = ElementTree.SubElement(element, "menu", _menu(group, f"{letter}{len(buttons) + 1}"))
        for number, command in enumerate(each for each in inside if each.menu):
            item = _button(command, f"{letter}{chr(ord('A') + number)}")
            ElementTree.SubElement(menu, "button", {k: v for k, v in item.items() if k != "size"})


def _menu(group: str, keytip: str) -> dict[str, str]:
    """The attributes of a group's menu, a large button that opens a list of small ones."""
    return {
        "id": f"KdMenu{group.capitalize()}",
        "tag": f"menu.{group}",
        "size": "large",
        "imageMso": MENUS[group],
        "keytip": keytip,
        "getLabel": LABEL,
        "getScreentip": LABEL,
        "getSupertip": SUPERTIP,
    }


def _button(command: Command, keytip: str) -> dict[str, str]:
    """The button's attributes; Alt, K, D and the key tip press it."""
    return {
        "id": command.control,
        "tag": command.id,
        "size": command.size,
        "imageMso": command.icon,
        "keytip": keytip,
        "getLabel": LABEL,
        "getScreentip": LABEL,
        "getSupertip": SUPERTIP,
        **({"getEnabled": ENABLED} if command.needs_workbook else {}),
        "onAction": ACTION,
    }
