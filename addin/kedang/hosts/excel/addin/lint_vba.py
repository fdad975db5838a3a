"""VBA sources looked over: declarations, names, and what the add-in must never do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from kedang.hosts.excel.ovba.modules import Module
from kedang.hosts.excel.ovba.modules import problems as module_problems

CONNECTOR = "KedangConnect"
PREFIX = "Kedang"
CONTINUED = re.compile(r"[ \t]_\n")
COMMENT = re.compile(r"(?m)^([^\"'\n]*(?:\"[^\"\n]*\"[^\"'\n]*)*)'.*$")
PROCEDURE = re.compile(
    r"(?im)^[ \t]*(?:(Public|Private|Friend)[ \t]+)?(?:Static[ \t]+)?"
    r"(Sub|Function|Property[ \t]+(?:Get|Let|Set))[ \t]+(\w+)[ \t]*\(([^)]*(?:\(\)[^)]*)*)\)"
)
KEY = re.compile(r'KdText(?:With)?\("([^"]+)"[,)]|"(macro\.\w+)"')

# What only the connector may hold: the machine is its business.
MACHINE = {
    "Declare": r"^[ \t]*(?:Public|Private)?[ \t]*Declare\b",
    "#If": r"^[ \t]*#(?:If|Const)\b",
    "settings": r"\b(?:GetSetting|SaveSetting|DeleteSetting|GetAllSettings)\b",
}

# What no module may hold. A workbook that is open is somebody else's: nothing is configured by it.
NEVER = {
    "Application.Volatile": r"\bVolatile\b",
    "the folder of a workbook": r"\b\w*Workbook\)?\.(?:Path|FullName)\b",
    "a configuration file or sheet": r"\.conf\b",
    "starting a program": r"\b(?:Shell|CreateObject|GetObject)\b",
    "the environment": r"\bEnviron\b",
    "writing VBA": r"\bVBProject\b",
}


def code(module: Module) -> str:
    """The source with whole lines and without comments."""
    text = CONTINUED.sub(" ", module.source.replace("\r\n", "\n"))
    return COMMENT.sub(r"\1", text)


def procedures(module: Module, kind: str = "") -> dict[str, int]:
    """Public procedures in lower case with the number of their parameters; `kind`: sub, function or all."""
    return {
        name.lower(): len([each for each in parameters.split(",") if each.strip()])
        for scope, word, name, parameters in PROCEDURE.findall(code(module))
        if scope.lower() in ("", "public") and word.lower().startswith(kind)
    }


def keys_used(modules: Sequence[Module]) -> set[str]:
    """The keys of sentences that stand in the sources as they are."""
    found = (KEY.findall(code(module)) for module in modules)
    return {asked or passed for keys in found for asked, passed in keys}


def vba_problems(modules: Sequence[Module]) -> Iterator[str]:
    """Every problem of the sources, as `module: what`."""
    for module in modules:
        yield from module_problems(module)
        yield from (f"{module.name}: {what}" for what in _problems(module))
    yield from _twice(modules)


def _problems(module: Module) -> Iterator[str]:
    text = code(module)
    if not re.search(r"(?m)^Option Explicit$", text):
        yield "no Option Explicit"
    if module.kind == "module" and not module.name.startswith(PREFIX):
        yield f"a module's name begins with {PREFIX}"
    patterns = NEVER if module.name == CONNECTOR else {**NEVER, **MACHINE}
    for what, pattern in patterns.items():
        if re.search(pattern, text, re.I | re.M):
            where = f" outside {CONNECTOR}" if what in MACHINE else ""
            yield f"{what}{where}"
    if module.kind != "module":
        return
    for name in procedures(module):
        if not name.startswith("kd"):
            yield f"{name}: a public name begins with Kd"


def _twice(modules: Sequence[Module]) -> Iterator[str]:
    """Public names that stand in two modules: VBA finds them ambiguous."""
    names = Counter(
        name for module in modules if module.kind == "module" for name in procedures(module)
    )
    yield from (f"{name}: public in {count} modules" for name, count in names.items() if count > 1)
