"""Where everything of the add-in stands on a computer: fixed paths, the same for every version."""

from __future__ import annotations

import struct
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kedang.hosts.excel.setup.machine import Machine
from kedang.model.errors import Refused

ADDIN_NAME = "kedang.xlam"
SETTINGS = "HKCU\\Software\\VB and VBA Program Settings\\Kedang"
INSTALL = SETTINGS + "\\install"
LANGUAGE = SETTINGS + "\\ui"
LONGEST_COMMAND = 2047


def startup_folder(machine: Machine) -> Path:
    """Excel's start-up folder of this user: whatever stands in it is opened, and trusted, at start.

    A formula that uses a function of a workbook in it keeps working on a colleague's computer, for
    Excel writes such a link relative to the folder (relationship type xlStartup of MS-XLSX).
    """
    roaming = machine.environ.get("APPDATA", "")
    if not machine.windows or not roaming:
        raise Refused("addin.install.no_excel")
    return Path(roaming) / "Microsoft" / "Excel" / "XLSTART"


def addin_file(machine: Machine) -> Path:
    """Where the add-in stands."""
    return startup_folder(machine) / ADDIN_NAME


def interpreter(machine: Machine) -> Path:
    """The Python that answers Excel, the one without a console window."""
    return machine.executable.with_name("pythonw.exe")


def dll_name(bits: int) -> str:
    """The library by which VBA reaches Python; its name carries the version of xlwings."""
    return f"xlwings{bits}-{xlwings_version()}.dll"


def xlwings_version() -> str:
    """The version of xlwings that is installed; empty when it is not."""
    try:
        return version("xlwings")
    except PackageNotFoundError:
        return ""


def office_bits(machine: Machine) -> int:
    """32 or 64, as Office says of itself; 0 when it does not say."""
    told = machine.registry.get(
        "HKLM\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration", "Platform"
    )
    if told in ("x64", "x86"):
        return 64 if told == "x64" else 32
    told = machine.registry.get("HKLM\\SOFTWARE\\Microsoft\\Office\\16.0\\Outlook", "Bitness")
    return {"x64": 64, "x86": 32}.get(str(told), 0)


def python_bits() -> int:
    """32 or 64."""
    return struct.calcsize("P") * 8
