"""A workbook as its parts, for checks that trust no reader."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from lxml import etree

PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}"
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True)
class Sheet:
    """A sheet: its name, the part it lies in and the tree of that part."""

    name: str
    part: str
    tree: Any
    state: str = "visible"


@dataclass
class Book:
    """All parts of a workbook; `names` as the container lists them, repeated ones too."""

    names: list[str]
    parts: dict[str, bytes]
    unreadable: list[str] = field(default_factory=list)

    @cached_property
    def trees(self) -> dict[str, Any]:
        """Every XML part as a tree; VML and macros are left alone."""
        found = {}
        for name, data in self.parts.items():
            if name.endswith((".xml", ".rels")):
                try:
                    found[name] = etree.fromstring(data, PARSER)
                except etree.XMLSyntaxError:
                    self.unreadable.append(name)
        return found

    @cached_property
    def workbook(self) -> str:
        """The part that lists the sheets."""
        for link in self.links("").values():
            if link[0].endswith("/officeDocument"):
                return link[1]
        return "xl/workbook.xml"

    def links(self, part: str) -> dict[str, tuple[str, str, bool]]:
        """Relations of a part by id: kind, target (a part's name, or an address outside), outside?"""
        folder, name = str(PurePosixPath(part).parent), PurePosixPath(part).name
        relations = f"{folder}/_rels/{name}.rels".removeprefix("./") if part else "_rels/.rels"
        found = {}
        for link in self.trees.get(relations, ()):
            target, outside = link.get("Target", ""), link.get("TargetMode") == "External"
            place = target if outside else joined(folder, target)
            found[link.get("Id")] = (link.get("Type", ""), place, outside)
        return found

    @cached_property
    def sheets(self) -> list[Sheet]:
        """The worksheets in their order; sheets of other kinds (charts, dialogs, macros) too."""
        links, found = self.links(self.workbook), []
        for sheet in self.trees[self.workbook].iter("{*}sheet"):
            number = sheet.get(f"{RELATION}id") or sheet.get(f"{STRICT_RELATION}id")
            part = links.get(number, ("", "", False))[1]
            tree = self.trees.get(part)
            if tree is None:
                tree = etree.Element("missing")
            found.append(Sheet(sheet.get("name"), part, tree, sheet.get("state", "visible")))
        return found

    @cached_property
    def texts(self) -> list[str]:
        """The shared strings, without their phonetic runs."""
        for kind, place, _ in self.links(self.workbook).values():
            if kind.endswith("/sharedStrings") and place in self.trees:
                return [words(item) for item in self.trees[place].iterchildren("{*}si")]
        return []

    def of_kind(self, part: str, kind: str) -> Iterator[str]:
        """Parts that a part leads to by one kind of relation."""
        for named, place, outside in self.links(part).values():
            if named.rsplit("/", 1)[-1] == kind and not outside and place in self.trees:
                yield place


def opened(path: Path) -> Book:
    """The parts of a file."""
    with zipfile.ZipFile(path) as package:
        names = [name for name in package.namelist() if not name.endswith("/")]
        return Book(names, {name: package.read(name) for name in names})


def joined(folder: str, target: str) -> str:
    """The part a relative target means."""
    if target.startswith("/"):
        return target.lstrip("/")
    steps = [step for step in PurePosixPath(folder).parts if step != "."]
    for step in target.split("/"):
        if step == ".." and steps:
            steps.pop()
        elif step not in ("", ".", ".."):
            steps.append(step)
    return "/".join(steps)


def words(item: Any) -> str:
    """The text of a string item, phonetic runs left out."""
    found = []
    for text in item.iter("{*}t"):
        if etree.QName(text.getparent()).localname != "rPh":
            found.append(text.text or "")
    return "".join(found)


def unescaped(text: str) -> str:
    """`_x000a_` is a line break in names that XML would flatten."""
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def text_of(cell: Any, texts: list[str]) -> str | None:
    """The text of a cell; None for numbers, blanks and results of formulas that are no text."""
    kind, value = cell.get("t"), cell.findtext("{*}v")
    if kind == "s" and value is not None:
        return texts[int(value)] if int(value) < len(texts) else None
    if kind == "inlineStr":
        return words(cell)
    return value if kind == "str" else None
