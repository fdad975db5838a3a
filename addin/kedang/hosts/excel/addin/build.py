"""kedang.xlam, made in one go on any system: macros, ribbon and sentences from the registries."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kedang import __version__
from kedang.hosts.excel.addin.package import Year, package_addin
from kedang.hosts.excel.ovba.modules import Module, problems
from kedang.hosts.excel.ovba.project import vba_project
from kedang.hosts.files.addin_book import CODE_NAMES, addin_book
from kedang.model.errors import Refused
from kedang.model.text import say
from kedang.reports.atomic import atomic

PROJECT = "KedangAddin"
FILE_NAME = "kedang.xlam"
STAMP = "stamp"
STAMP_LENGTH = 12
LONGEST_CELL = 32_767
Strings = tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """What an add-in is made of: modules, sentences (key, Chinese, English) and ribbon XML by schema year."""

    modules: tuple[Module, ...]
    strings: Strings
    ribbons: Mapping[Year, bytes]

    @property
    def stamp(self) -> str:
        """A fingerprint of everything above and of this version, twelve hexadecimal digits."""
        whole = hashlib.sha256(__version__.encode())
        for module in self.modules:
            whole.update(f"\0{module.kind}\0{module.name}\0{module.source}".encode())
        for row in self.strings:
            whole.update("\0".join(("", *row)).encode())
        for year, ribbon in sorted(self.ribbons.items()):
            whole.update(f"\0{year}\0".encode() + ribbon)
        return whole.hexdigest()[:STAMP_LENGTH]


@dataclass(frozen=True, slots=True)
class Built:
    """A finished add-in: its bytes, the stamp of its sources and the names of its modules."""

    content: bytes
    stamp: str
    modules: tuple[str, ...]

    @property
    def sha256(self) -> str:
        """The checksum of the file; the same on every computer with the same Kedang."""
        return hashlib.sha256(self.content).hexdigest()


def build_addin(sources: Sources | None = None) -> Built:
    """Build the add-in from this installation's sources; refused when Excel would not take them."""
    sources = sources or own_sources()
    _refuse([*_of_modules(sources.modules), *_of_strings(sources.strings)])
    stamp = sources.stamp
    strings = (*sources.strings, (STAMP, stamp, stamp))
    book = addin_book(vba_project(PROJECT, sources.modules), _page(stamp), strings)
    content = package_addin(book, sources.ribbons)
    return Built(content, stamp, tuple(module.name for module in sources.modules))


def write_addin(target: Path) -> Built:
    """Build the add-in and write it, whole or not at all."""
    built = build_addin()
    with atomic(target) as temporary:
        temporary.write_bytes(built.content)
    return built


def own_sources() -> Sources:
    """The macros, sentences and ribbons of this installation, checked against each other."""
    from kedang.hosts.excel.addin.lint import problems as mismatches
    from kedang.hosts.excel.addin.modules import modules
    from kedang.hosts.excel.addin.ribbon import ribbon_xml
    from kedang.hosts.excel.addin.strings import strings

    ribbons: dict[Year, bytes] = {"2009": ribbon_xml("2009"), "2006": ribbon_xml("2006")}
    sources = Sources(modules(), tuple(strings()), ribbons)
    _refuse(mismatches(sources.modules, sources.strings, ribbons))
    return sources


def _refuse(problems: Sequence[str]) -> None:
    if problems:
        raise Refused("addin.build.refused", n=len(problems), problems="; ".join(problems))


def _of_modules(modules: Sequence[Module]) -> Iterator[str]:
    """What Excel would refuse in the macros; a book or sheet without its module loses them all."""
    for module in modules:
        yield from problems(module)
    given = {module.name for module in modules}
    for name in CODE_NAMES.values():
        if name not in given:
            yield f"{name}: no module of this name"


def _of_strings(strings: Strings) -> Iterator[str]:
    """Keys that VBA would take for the same, and sentences that fill no cell or more than one."""
    keys = [key.casefold() for key, _, _ in strings] + [STAMP]
    for key, *sentences in strings:
        if keys.count(key.casefold()) > 1:
            yield f"{key}: two sentences of this key"
        if not all(0 < len(sentence) <= LONGEST_CELL for sentence in sentences):
            yield f"{key}: a sentence is empty or too long for a cell"


def _page(stamp: str) -> tuple[tuple[str, str], ...]:
    """The visible page, line by line in both languages."""
    lines = (
        say("addin.page.title"),
        say("addin.page.version", version=__version__, stamp=stamp),
        say("addin.page.install"),
    )
    return tuple((line.render("zh"), line.render("en")) for line in lines)
