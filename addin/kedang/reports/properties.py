"""Who made a filled workbook and when, and the mark by which Kedang knows its own files again."""

from __future__ import annotations

from typing import Any

from lxml import etree

from kedang.model.operation import Moment
from kedang.reports.filling.package import TYPES, Package, parsed, relations

CORE, CUSTOM, APP = "docProps/core.xml", "docProps/custom.xml", "docProps/app.xml"
_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC, _TERMS = "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_CUSTOM, _VT = f"{_OFFICE}/custom-properties", f"{_OFFICE}/docPropsVTypes"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_CUSTOM_NAMES: dict[Any, str] = {None: _CUSTOM, "vt": _VT}
_NAMES = {"cp": _CP, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI}


def sign(package: Package, mark: str, title: str, moment: Moment) -> None:
    """Put title, author, day and our mark into the workbook's properties."""
    if CORE not in package.parts:
        _add(package, CORE, etree.Element(f"{{{_CP}}}coreProperties", nsmap=_NAMES),
             f"{_PACKAGE}/relationships/metadata/core-properties",
             "application/vnd.openxmlformats-package.core-properties+xml")  # fmt: skip
    if CUSTOM not in package.parts:
        _add(package, CUSTOM, etree.Element(f"{{{_CUSTOM}}}Properties", nsmap=_CUSTOM_NAMES),
             f"{_OFFICE}/relationships/custom-properties",
             "application/vnd.openxmlformats-officedocument.custom-properties+xml")  # fmt: skip
    _core(package, title, moment)
    _mark(package, mark)


def _core(package: Package, title: str, moment: Moment) -> None:
    tree = package.tree(CORE)
    stamp = moment.now.strftime("%Y-%m-%dT%H:%M:%SZ")
    for place, name, value in (
        (_DC, "title", title),
        (_DC, "creator", moment.user),
        (_CP, "lastModifiedBy", moment.user),
        (_TERMS, "created", stamp),
        (_TERMS, "modified", stamp),
    ):
        for old in tree.findall(f"{{{place}}}{name}"):
            tree.remove(old)
        made = etree.SubElement(tree, f"{{{place}}}{name}")
        made.text = value
        if place == _TERMS:
            made.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
    package.save(CORE, tree)


def _mark(package: Package, mark: str) -> None:
    tree = package.tree(CUSTOM)
    for old in tree.xpath("*[@name='kedang']"):
        tree.remove(old)
    taken = [int(each.get("pid", "1")) for each in tree]
    made = etree.SubElement(tree, f"{{{_CUSTOM}}}property")
    made.set("fmtid", _SET)
    made.set("pid", str(max([1, *taken]) + 1))
    made.set("name", "kedang")
    etree.SubElement(made, f"{{{_VT}}}lpwstr").text = mark
    package.save(CUSTOM, tree)


def _add(package: Package, part: str, tree: Any, relation: str, content_type: str) -> None:
    """A part that belongs to the whole workbook."""
    package.save(part, tree)
    types = package.tree(TYPES)
    tag = f"{{{_PACKAGE}/content-types}}Override"
    etree.SubElement(types, tag, {"PartName": f"/{part}", "ContentType": content_type})
    package.save(TYPES, types)
    holder = relations("")
    links = parsed(package.parts[holder])
    taken = {each.get("Id") for each in links}
    number = next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
    tag = f"{{{_PACKAGE}/relationships}}Relationship"
    etree.SubElement(links, tag, {"Id": number, "Type": relation, "Target": part})
    package.parts[holder] = etree.tostring(
        links, xml_declaration=True, encoding="UTF-8", standalone=True
    )
