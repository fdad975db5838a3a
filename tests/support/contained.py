"""Do sheets of a rendered workbook refer to nothing but themselves? Only then can they be copied one by one."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

SHEET = re.compile(r"(?:'((?:[^']|'')+)'|([^\s'!(),:+*/&<>=\"-]+))!")
FORMULAS = ("formula1", "formula2", "f", "formula")
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def strangers(path: Path) -> list[str]:
    """Every reference from one sheet to another, and every cell formula, in words; none is as it should be."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name).decode("utf-8") for name in package.namelist() if name.endswith((".xml", ".rels"))}  # fmt: skip
    names = re.findall(r'<sheet name="([^"]+)"', parts["xl/workbook.xml"])
    found = []
    for number, name in enumerate(names, start=1):
        sheet = ElementTree.fromstring(parts[f"xl/worksheets/sheet{number}.xml"])
        for element in sheet.iter():
            tag = element.tag.removeprefix(MAIN)
            if tag == "f":
                found.append(f"{name}: formula {element.text}")
            elif tag in FORMULAS:
                found += _others(name, element.text or "", tag)
        for formula in _drawn(parts, number):
            found += _others(name, formula, "chart")
    return found


def _others(name: str, formula: str, what: str) -> list[str]:
    named = {quoted.replace("''", "'") or plain for quoted, plain in SHEET.findall(formula)}
    return [f"{name}: {what} {formula}" for other in sorted(named) if other != name]


def _drawn(parts: dict[str, str], number: int) -> list[str]:
    """The references of all charts on a sheet."""
    relations = parts.get(f"xl/worksheets/_rels/sheet{number}.xml.rels", "")
    formulas: list[str] = []
    for drawing in re.findall(r"drawings/(drawing\d+\.xml)", relations):
        linked = parts[f"xl/drawings/_rels/{drawing}.rels"]
        for chart in re.findall(r"charts/(chart\d+\.xml)", linked):
            formulas += re.findall(r"<c:f>(.*?)</c:f>", parts[f"xl/charts/{chart}"])
    return formulas
