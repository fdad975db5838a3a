"""The container: every part once, typed and reachable, every relation leading somewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from support.linting.book import RELATION, STRICT_RELATION, Book

UNESCAPED = set(' "<>^`{}')
PLAIN = "application/xml"


def container(book: Book) -> Iterator[str]:
    """Entries once (capital letters make no difference), all XML readable."""
    for name, times in Counter(name.casefold() for name in book.names).items():
        if times > 1:
            yield f"{name}: {times} entries of this name"
    _ = book.trees
    for name in book.unreadable:
        yield f"{name}: not well-formed"


def types(book: Book) -> Iterator[str]:
    """Every part has a content type that says what it is; no type is without its part."""
    tree = book.trees["[Content_Types].xml"]
    named = [each.get("PartName", "").casefold() for each in tree.iter("{*}Override")]
    usual = {
        each.get("Extension", "").casefold(): each.get("ContentType")
        for each in tree.iter("{*}Default")
    }
    for name, times in Counter(named).items():
        if times > 1:
            yield f"{name}: two content types"
    there = {f"/{name}".casefold() for name in book.parts}
    yield from (
        f"{name} has a content type and is not there" for name in named if name not in there
    )
    for name in book.parts:
        if name == "[Content_Types].xml" or f"/{name}".casefold() in named:
            continue
        kind = usual.get(name.rsplit(".", 1)[-1].casefold())
        if kind is None or (kind == PLAIN and not name.startswith(("customXml/", "docProps/"))):
            yield f"{name} has no content type"


def relations(book: Book) -> Iterator[str]:
    """Every relation inside leads to a part; every id that a part uses is a relation of it."""
    for name, tree in book.trees.items():
        if name.endswith(".rels"):
            yield from _targets(book, name)
            continue
        links = book.links(name)
        for element in tree.iter():
            for key, value in element.attrib.items():
                used = str(key).startswith((RELATION, STRICT_RELATION)) and value
                if used and value not in links:
                    yield f"{name}: {value} is no relation of it"


def _targets(book: Book, name: str) -> Iterator[str]:
    """Faults of one list of relations."""
    seen: set[str] = set()
    folder, _, base = name.rpartition("_rels/")
    owner = f"{folder}{base.removesuffix('.rels')}"
    if owner and owner not in book.parts:
        yield f"{name}: its part is not there"
    for link in book.trees[name]:
        number, target = link.get("Id", ""), link.get("Target", "")
        if number in seen:
            yield f"{name}: {number} twice"
        seen.add(number)
        if link.get("TargetMode") == "External" and set(target) & UNESCAPED:
            yield f"{name}: {target} is not escaped"
    there = {part.casefold() for part in book.parts}
    for _, place, outside in book.links(owner).values():
        inside = not outside and "#" not in place
        if inside and place.casefold() not in there:
            yield f"{name}: {place} is not there"
