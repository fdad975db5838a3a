"""vbaProject.bin: a whole VBA project from the texts of its modules (MS-OVBA 2.2.1)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from kedang.hosts.excel.ovba.compound import compound_file
from kedang.hosts.excel.ovba.compression import compress
from kedang.hosts.excel.ovba.concealment import NO_PASSWORD, UNPROTECTED, VISIBLE, conceal
from kedang.hosts.excel.ovba.directory import directory
from kedang.hosts.excel.ovba.modules import NAME, Kind, Module, problems

# _VBA_PROJECT (2.3.4.1): version 0xFFFF says that no compiled code is kept; Office makes its own.
SOURCE_ONLY = bytes.fromhex("CC61FFFF000100")
EDITOR = "&H00000001={3832D640-CF90-11CF-8E43-00A0C911005A};VBE;&H00000000"

LISTED: dict[Kind, str] = {
    "module": "Module={}",
    "class": "Class={}",
    "workbook": "Document={}/&H00000000",
    "sheet": "Document={}/&H00000000",
}


def vba_project(name: str, modules: Sequence[Module]) -> bytes:
    """The project as one compound file; the same modules in the same order give the same bytes.

    A ValueError names every line that Excel would not take as `module:line: what`.
    """
    wrong = [problem for module in modules for problem in problems(module)]
    names = [module.name.lower() for module in modules]
    wrong += [
        f"{each}: two modules of this name" for each in sorted({*names}) if names.count(each) > 1
    ]
    if not NAME.fullmatch(name) or name.lower() in names:
        wrong.append(f"{name!r}: not a name of a project")
    if wrong:
        raise ValueError("\n".join(wrong))
    streams = {module.name: compress(module.source.encode("ascii")) for module in modules}
    return compound_file(
        {
            "PROJECT": _listing(name, modules),
            "PROJECTwm": _names(modules),
            "VBA": {
                "_VBA_PROJECT": SOURCE_ONLY,
                "dir": compress(directory(name, modules)),
                **streams,
            },
        }
    )


def _listing(name: str, modules: Sequence[Module]) -> bytes:
    """The stream PROJECT (2.3.1), plain text."""
    project_id = f"{{{uuid.uuid5(uuid.NAMESPACE_URL, f'vba:{name}')}}}".upper()
    lines = [
        f'ID="{project_id}"',
        *(LISTED[module.kind].format(module.name) for module in modules),
        f'Name="{name}"',
        'HelpContextID="0"',
        'VersionCompatible32="393222000"',
        f'CMG="{conceal(UNPROTECTED, project_id)}"',
        f'DPB="{conceal(NO_PASSWORD, project_id)}"',
        f'GC="{conceal(VISIBLE, project_id)}"',
        "",
        "[Host Extender Info]",
        EDITOR,
        "",
        "[Workspace]",
        *(f"{module.name}=0, 0, 0, 0, C" for module in modules),
    ]
    return "".join(line + "\r\n" for line in lines).encode("ascii")


def _names(modules: Sequence[Module]) -> bytes:
    """The stream PROJECTwm (2.3.3): every module's name in both encodings."""
    pairs = (
        module.name.encode("ascii") + b"\0" + module.name.encode("utf-16-le") + b"\0\0"
        for module in modules
    )
    return b"".join(pairs) + b"\0\0"
