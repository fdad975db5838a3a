"""The stream `dir` of a VBA project: what the project is, refers to and consists of (MS-OVBA 2.3.4.2)."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from kedang.hosts.excel.ovba.modules import Module

CODE_PAGE = 1252
LANGUAGE = 0x409
WIN32 = 1  # SysKind of every producer, 64-bit Office included
VERSION = (1361024421, 6)  # any would do; these stand in projects that Excel is known to open

# Name and libid; VBA and Excel themselves are implicit. Office is needed for IRibbonControl.
REFERENCES = (
    (
        "stdole",
        r"*\G{00020430-0000-0000-C000-000000000046}#2.0#0#C:\Windows\System32\stdole2.tlb"
        "#OLE Automation",
    ),
    (
        "Office",
        r"*\G{2DF8D04C-5BFA-101B-BDE5-00AA0044DE52}#2.0#0"
        r"#C:\Program Files\Common Files\Microsoft Shared\OFFICE16\MSO.DLL"
        "#Microsoft Office 16.0 Object Library",
    ),
)


def directory(name: str, modules: Sequence[Module]) -> bytes:
    """The records of the project, not yet compressed."""
    references = b"".join(_reference(*each) for each in REFERENCES)
    parts = b"".join(_module(each) for each in modules)
    count = _record(0x0F, struct.pack("<H", len(modules))) + _record(0x13, b"\xff\xff")
    return _information(name) + references + count + parts + _record(0x10)


def _information(name: str) -> bytes:
    """PROJECTINFORMATION (2.3.4.2.1)."""
    return b"".join(
        (
            _record(0x01, struct.pack("<I", WIN32)),
            _record(0x02, struct.pack("<I", LANGUAGE)),
            _record(0x14, struct.pack("<I", LANGUAGE)),
            _record(0x03, struct.pack("<H", CODE_PAGE)),
            _record(0x04, name.encode("ascii")),
            _twice(0x05, 0x40, ""),  # description
            _record(0x06) + _record(0x3D),  # help files
            _record(0x07, bytes(4)),  # help context
            _record(0x08, bytes(4)),  # library flags
            # PROJECTVERSION: its size field says 4 although six bytes follow (2.3.4.2.1.11)
            struct.pack("<HIIH", 0x09, 4, *VERSION),
            _twice(0x0C, 0x3C, ""),  # constants
        )
    )


def _reference(name: str, libid: str) -> bytes:
    """A registered type library (2.3.4.2.2.5), its size before the libid's own."""
    data = struct.pack("<I", len(libid)) + libid.encode("ascii") + bytes(6)
    return _twice(0x16, 0x3E, name) + _record(0x0D, data)


def _module(module: Module) -> bytes:
    """MODULE (2.3.4.2.3.2): its stream holds the compressed source from offset 0 on, no compiled code."""
    return b"".join(
        (
            _twice(0x19, 0x47, module.name),
            _twice(0x1A, 0x32, module.name),  # name of its stream
            _twice(0x1C, 0x48, ""),  # description
            _record(0x31, bytes(4)),  # offset of the source
            _record(0x1E, bytes(4)),  # help context
            _record(0x2C, b"\xff\xff"),  # cookie
            _record(0x21 if module.kind == "module" else 0x22),
            _record(0x2B),
        )
    )


def _record(number: int, data: bytes = b"") -> bytes:
    return struct.pack("<HI", number, len(data)) + data


def _twice(number: int, wide: int, text: str) -> bytes:
    """A text in the code page and once more in UTF-16."""
    return _record(number, text.encode("ascii")) + _record(wide, text.encode("utf-16-le"))
