"""Parts of a workbook and what ties them: relations and content types; parts are added and dropped whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any

from lxml import etree

TYPES = "[Content_Types].xml"
DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
_NUMBERED = re.compile(r"(\d*)(\.[^.]*)$")


@dataclass(frozen=True, slots=True)
class Link:
    """One relation: its id, the last word of its type, and the part (or address) it leads to."""

    id: str
    kind: str
    target: str
    outside: bool


@lru_cache(maxsize=256)
def _links(owner: str, data: bytes) -> tuple[Link, ...]:
    """The relations in a part of relations; one and the same part is read once."""
    found = []
    for each in parsed(data):
        outside = each.get("TargetMode") == "External" or each.get("Target", "").startswith("#")
        target = each.get("Target", "")
        place = target if outside else _joined(owner, target)
        kind = each.get("Type", "").rsplit("/", 1)[-1]
        found.append(Link(each.get("Id", ""), kind, place, outside))
    return tuple(found)


def _joined(owner: str, target: str) -> str:
    """The name of the part that a relation of `owner` means."""
    if target.startswith("/"):
        return target.lstrip("/")
    steps = [] if "/" not in owner else owner.split("/")[:-1]
    for step in target.split("/"):
        if step == ".." and steps:
            steps.pop()
        elif step not in ("", ".", ".."):
            steps.append(step)
    return "/".join(steps)


def parsed(data: bytes) -> Any:
    """A part as a tree; nothing outside it is read."""
    return etree.fromstring(data, _PARSER)


def serialised(tree: Any) -> bytes:
    """A tree as Excel writes its parts."""
    return DECLARATION + bytes(etree.tostring(tree, encoding="UTF-8", xml_declaration=False))


def relations(part: str) -> str:
    """The part that holds the relations of a part (of the whole workbook: of the empty name)."""
    path = PurePosixPath(part)
    return f"{path.parent}/_rels/{path.name}.rels" if "/" in part else f"_rels/{part}.rels"


class Package:
    """The parts by name, changed in place."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self.parts = parts

    def links(self, part: str) -> tuple[Link, ...]:
        """All relations of a part."""
        data = self.parts.get(relations(part))
        return _links(part, data) if data is not None else ()

    def led(self, part: str, *kinds: str) -> Iterator[Link]:
        """Relations of some kinds that lead to parts that are there."""
        for link in self.links(part):
            if link.kind in kinds and not link.outside and link.target in self.parts:
                yield link

    def tree(self, part: str) -> Any:
        """A part as a tree."""
        return parsed(self.parts[part])

    def save(self, part: str, tree: Any) -> None:
        """Put a changed tree back."""
        self.parts[part] = serialised(tree)

    def without(self, part: str, *, owner: str, number: str = "") -> None:
        """Drop a relation of `owner` and what it alone led to, with types and relations."""
        holder = relations(owner)
        tree = parsed(self.parts[holder])
        for link in self.links(owner):
            if link.target == part and (not number or link.id == number):
                for each in tree.xpath("*[@Id=$id]", id=link.id):
                    tree.remove(each)
        self.parts[holder] = serialised(tree)
        if len(tree) == 0 and owner:
            del self.parts[holder]
        if not self._wanted(part):
            self._drop(part)

    def _wanted(self, part: str) -> bool:
        """Whether any other part still leads to this one."""
        for name in self.parts:
            if name.endswith(".rels") and "_rels/" in name:
                folder, _, base = name.rpartition("_rels/")
                if any(link.target == part for link in self.links(folder + base[: -len(".rels")])):
                    return True
        return False

    def _drop(self, part: str) -> None:
        below = [link.target for link in self.links(part) if not link.outside]
        self.parts.pop(part, None)
        self.parts.pop(relations(part), None)
        tree = parsed(self.parts[TYPES])
        for each in tree.xpath("*[@PartName=$name]", name=f"/{part}"):
            tree.remove(each)
        self.parts[TYPES] = serialised(tree)
        for child in below:
            if child in self.parts and not self._wanted(child):
                self._drop(child)

    def copied(self, part: str, *, owner: str, kind_of: str) -> tuple[str, str]:
        """A second part like this one, with its relations and type; its name and its id for `owner`.

        `kind_of`: the id of the relation whose type the new one takes.
        """
        name = self._doubled(part)
        return name, self._linked(owner, name, kind_of)

    def own(self, part: str, *kinds: str) -> None:
        """Give a copied part its own copies of what it leads to by relations of some kinds."""
        for link in list(self.led(part, *kinds)):
            name = self._doubled(link.target)
            tree = parsed(self.parts[relations(part)])
            for each in tree.xpath("*[@Id=$id]", id=link.id):
                each.set("Target", f"/{name}")
            self.parts[relations(part)] = serialised(tree)

    def _doubled(self, part: str) -> str:
        """A second part like this one, with its relations and type, that nothing leads to yet."""
        name = self._free(part)
        self.parts[name] = self.parts[part]
        if relations(part) in self.parts:
            self.parts[relations(name)] = self.parts[relations(part)]
        types = parsed(self.parts[TYPES])
        for each in types.xpath("*[@PartName=$name]", name=f"/{part}"):
            etree.SubElement(types, each.tag, {**each.attrib, "PartName": f"/{name}"})
        self.parts[TYPES] = serialised(types)
        return name

    def _linked(self, owner: str, part: str, kind_of: str) -> str:
        tree = parsed(self.parts[relations(owner)])
        model = tree.xpath("*[@Id=$id]", id=kind_of)[0]
        taken = {each.get("Id") for each in tree}
        number = next(
            n for n in range(len(taken) + 1, 10 * len(taken) + 10) if f"rId{n}" not in taken
        )
        given = {"Id": f"rId{number}", "Type": model.get("Type"), "Target": f"/{part}"}
        etree.SubElement(tree, model.tag, given)
        self.parts[relations(owner)] = serialised(tree)
        return f"rId{number}"

    def _free(self, part: str) -> str:
        """A name like this one that no part has."""
        found = _NUMBERED.search(part)
        stem, end = (part[: found.start()], found[2]) if found else (part, "")
        number = int(found[1] or 1) if found else 1
        while f"{stem}{number}{end}" in self.parts:
            number += 1
        return f"{stem}{number}{end}"
