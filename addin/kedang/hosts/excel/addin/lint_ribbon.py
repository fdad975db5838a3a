"""Ribbon XML looked over: what the schema lets through and Excel then shows as nothing at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from xml.etree import ElementTree

from kedang.commands.registry import COMMANDS, GROUPS
from kedang.hosts.excel.addin.lint_vba import procedures
from kedang.hosts.excel.addin.ribbon import NAMESPACES, Year
from kedang.hosts.excel.ovba.modules import Module

EXCLUSIVE = (
    ("label", "getLabel"),
    ("enabled", "getEnabled"),
    ("visible", "getVisible"),
    ("image", "imageMso", "getImage"),
    ("size", "getSize"),
    ("screentip", "getScreentip"),
    ("supertip", "getSupertip"),
    ("description", "getDescription"),
    ("keytip", "getKeytip"),
    ("showLabel", "getShowLabel"),
    ("showImage", "getShowImage"),
    ("insertAfterMso", "insertBeforeMso", "insertAfterQ", "insertBeforeQ"),
)
NAMED = {"tab", "group", "button", "toggleButton", "menu", "checkBox", "separator", "splitButton"}
PRESSED = {"toggleButton", "checkBox"}
LONGEST_KEYTIP = 3


@cache
def icons() -> frozenset[str]:
    """Pictures that Excel 2013, 2016 and 365 all have; another name shows as an empty space."""
    text = files("kedang.hosts.excel.addin").joinpath("icons.txt").read_text(encoding="ascii")
    return frozenset(line for line in text.split("\n") if line and not line.startswith("#"))


def ribbon_problems(ribbon: bytes, year: Year, modules: Sequence[Module]) -> Iterator[str]:
    """Every problem of one ribbon part."""
    root = ElementTree.fromstring(ribbon)
    prefix = f"{{{NAMESPACES[year]}}}"
    if root.tag != f"{prefix}customUI":
        yield f"the root is {root.tag}"
    elements = [(each.tag.removeprefix(prefix), each) for each in root.iter()]
    subs = {module.name.lower(): procedures(module, "sub") for module in modules}
    for tag, element in elements:
        where = f"{tag} {element.get('id', '?')}"
        yield from (f"{where}: {what}" for what in _of_element(tag, element))
        yield from (f"{where}: {what}" for what in _of_callbacks(tag, element, subs))
    yield from _of_all(elements)


def _of_element(tag: str, element: ElementTree.Element) -> Iterator[str]:
    if tag in NAMED and sum(name in element.attrib for name in ("id", "idMso", "idQ")) != 1:
        yield "exactly one of id, idMso, idQ"
    for group in EXCLUSIVE:
        if sum(name in element.attrib for name in group) > 1:
            yield f"only one of {', '.join(group)}"
    if tag in NAMED - {"separator"} and not {"label", "getLabel", "idMso"} & {*element.attrib}:
        yield "no label"
    icon = element.get("imageMso")
    if icon is not None and icon not in icons():
        yield f"the picture {icon} is not in every Excel from 2013 on"
    if len(element.get("keytip", "")) > LONGEST_KEYTIP:
        yield f"a key tip has at most {LONGEST_KEYTIP} characters"


def _of_callbacks(
    tag: str, element: ElementTree.Element, subs: dict[str, dict[str, int]]
) -> Iterator[str]:
    """Callbacks are named Module.Sub: a bare name could run another add-in's."""
    for attribute, value in element.attrib.items():
        if not attribute.startswith(("on", "get")):
            continue
        module, _, name = value.lower().rpartition(".")
        wanted = _parameters(tag, attribute)
        if not module:
            yield f"{attribute} {value} does not name its module"
        elif name not in subs.get(module, {}):
            yield f"{attribute} {value}: no such public Sub"
        elif subs[module][name] != wanted:
            yield f"{attribute} {value}: {subs[module][name]} parameters, {wanted} are needed"


def _parameters(tag: str, attribute: str) -> int:
    """Onload and a button's click hand over one thing; everything else two."""
    if attribute == "onLoad" or (attribute == "onAction" and tag not in PRESSED):
        return 1
    return 2


def _of_all(elements: Sequence[tuple[str, ElementTree.Element]]) -> Iterator[str]:
    ids = Counter(element.get("id") for _, element in elements if element.get("id"))
    yield from (f"{name}: this id stands {n} times" for name, n in ids.items() if n > 1)
    for tag, wanted in (
        ("button", [command.id for command in COMMANDS]),
        ("group", [f"group.{group}" for group in GROUPS]),
        ("tab", ["product"]),
    ):
        tags = [element.get("tag", "") for name, element in elements if name == tag]
        if tags != wanted:
            differing = sorted({*tags} ^ {*wanted})
            yield f"the tags of its {tag}s are not the registry's: {differing or 'order'}"
    tips = [element.get("keytip", "") for tag, element in elements if tag == "button"]
    for tip in sorted({*tips} - {""}):
        if sum(other.startswith(tip) for other in tips) > 1:
            yield f"the key tip {tip} opens two buttons"
