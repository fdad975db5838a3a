"""One module of a VBA project: its text with the head that its kind needs, and what Excel would refuse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

Kind = Literal["module", "class", "workbook", "sheet"]

LONGEST_LINE = 1023
MOST_CONTINUATIONS = 24
LONGEST_PROCEDURE = 64 * 1024 - 1
LONGEST_NAME = 31

NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
EXPORTED_CLASS = re.compile(r"\AVERSION 1\.0 CLASS\nBEGIN\n.*?\nEND\n", re.S)
PROCEDURE = re.compile(
    r"\s*(?:(?:Public|Private|Friend|Static)\s+)*(?:Sub|Function|Property\s+(?:Get|Let|Set))\s+(\w+)",
    re.I,
)
PROCEDURE_END = re.compile(r"\s*End\s+(?:Sub|Function|Property)\b", re.I)

# The base of each kind (VB_Base): Excel's workbook and worksheet, the forms library's class.
BASES: dict[Kind, str] = {
    "workbook": "0{00020819-0000-0000-C000-000000000046}",
    "sheet": "0{00020820-0000-0000-C000-000000000046}",
    "class": "0{FCFB3D2A-A0FA-1068-A738-08002B3371B5}",
}


@dataclass(frozen=True, slots=True)
class Module:
    """One module: `text` is ASCII, as it is written in a .bas or .cls file, with or without its head."""

    name: str
    kind: Kind
    text: str

    @property
    def source(self) -> str:
        """The text as the project keeps it (MS-OVBA 2.3.4.3): CRLF lines below the head of its kind."""
        return "\r\n".join([*self._head(), *self._lines()]) + "\r\n"

    def _head(self) -> list[str]:
        head = [f'Attribute VB_Name = "{self.name}"']
        if self.kind == "module":
            return head
        document = self.kind != "class"
        flags = {
            "GlobalNameSpace": False,
            "Creatable": False,
            "PredeclaredId": document,
            "Exposed": document,
            "TemplateDerived": False,
            "Customizable": document,
        }
        head.append(f'Attribute VB_Base = "{BASES[self.kind]}"')
        return head + [f"Attribute VB_{name} = {value}" for name, value in flags.items()]

    def _lines(self) -> list[str]:
        """The text below its own head, if it has one; a description in that head stays."""
        text = re.sub(r"\r\n?", "\n", self.text)
        lines = EXPORTED_CLASS.sub("", text).rstrip("\n").split("\n")
        head = list(takewhile(lambda line: line.startswith("Attribute VB_") or not line, lines))
        kept = [line for line in head if line.startswith("Attribute VB_Description")]
        return kept + lines[len(head) :]


def problems(module: Module) -> list[str]:
    """What Excel would not take, each as `module:line: what`; lines are those of `module.source`."""
    if not NAME.fullmatch(module.name) or len(module.name) > LONGEST_NAME:
        return [f"{module.name!r}: not a name of a module"]
    lines = module.source.split("\r\n")
    found = [*_characters(lines), *_lengths(lines), *_procedures(lines)]
    return [f"{module.name}:{number}: {what}" for number, what in sorted(found)]


def _characters(lines: list[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines, 1):
        wrong = next((c for c in line if not (" " <= c <= "~" or c == "\t")), None)
        if wrong:
            yield number, f"only ASCII is allowed, not U+{ord(wrong):04X}"


def _lengths(lines: list[str]) -> Iterator[tuple[int, str]]:
    continued = 0
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            yield number, f"a line of {len(line)} characters, at most {LONGEST_LINE}"
        continued = continued + 1 if line.endswith(" _") else 0
        if continued == MOST_CONTINUATIONS + 1:
            yield number, f"more than {MOST_CONTINUATIONS} line continuations"


def _procedures(lines: list[str]) -> Iterator[tuple[int, str]]:
    start, name, size = 0, "", 0
    for number, line in enumerate(lines, 1):
        if not start and (begun := PROCEDURE.match(line)):
            start, name, size = number, begun[1], 0
        size += len(line) + 2
        if start and PROCEDURE_END.match(line):
            if size > LONGEST_PROCEDURE:
                yield start, f"{name} has {size} bytes, at most {LONGEST_PROCEDURE}"
            start = 0
    if start:
        yield start, f"{name} does not end"
