"""Parts added to a workbook: with their type, and a relation that leads to them."""

from __future__ import annotations

import posixpath
from typing import Any

from kedang.reports.filling.package import TYPES, Package, parsed, relations, serialised

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_EMPTY = f'<Relationships xmlns="{RELATIONS}"/>'.encode()


def add_part(package: Package, part: str, data: bytes, content_type: str) -> None:
    """A part with its type; of images and old drawings the type goes by the ending."""
    package.parts[part] = data
    types = parsed(package.parts[TYPES])
    space = types.tag.removesuffix("Types")
    ending = part.rpartition(".")[2].lower()
    if ending in ("xml", "rels") or "/" not in content_type:
        made = {"PartName": f"/{part}", "ContentType": content_type}
        types.append(types.makeelement(f"{space}Override", made))
    elif all(each.get("Extension", "").lower() != ending for each in types):
        made = {"Extension": ending, "ContentType": content_type}
        types.insert(0, types.makeelement(f"{space}Default", made))
    package.parts[TYPES] = serialised(types)


def add_link(package: Package, owner: str, kind: str, target: str) -> str:
    """A relation of `owner` to a part; its id."""
    holder = relations(owner)
    tree = parsed(package.parts.get(holder, _EMPTY))
    taken = {each.get("Id") for each in tree}
    number = next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
    made = {"Id": number, "Type": f"{OFFICE}/{kind}", "Target": f"/{target}"}
    tree.append(tree.makeelement(f"{{{RELATIONS}}}Relationship", made))
    package.parts[holder] = serialised(tree)
    return number


def content_type(package: Package, part: str) -> str:
    """The type of a part, by itself or by its ending."""
    types = parsed(package.parts[TYPES])
    ending = part.rpartition(".")[2].lower()
    own = by_ending = ""
    for each in types:
        if each.get("PartName", "").lstrip("/").lower() == part.lower():
            own = each.get("ContentType", "")
        elif each.get("Extension", "").lower() == ending:
            by_ending = each.get("ContentType", "")
    return own or by_ending or "application/xml"


def free_part(package: Package, part: str, also: Any = ()) -> str:
    """A name like this one that no part has."""
    stem, ending = posixpath.splitext(part)
    folded = {name.lower() for name in (*package.parts, *also)}
    number = 1
    bare = stem.rstrip("0123456789")
    while f"{bare}{number}{ending}".lower() in folded:
        number += 1
    return f"{bare}{number}{ending}"
