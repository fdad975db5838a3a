"""Computers as the installer sees them: folders that are there, a registry that is a table."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kedang.hosts.excel.setup.machine import Machine


@dataclass
class TableRegistry:
    """A registry as a table of (key, name) → value."""

    values: dict[tuple[str, str], str | int] = field(default_factory=dict)

    def get(self, key: str, name: str) -> str | int | None:
        """A value, or None."""
        return self.values.get((key, name))

    def names(self, key: str) -> tuple[str, ...]:
        """The names below a key."""
        return tuple(name for at, name in self.values if at == key)

    def put(self, key: str, name: str, value: str) -> None:
        """Note a value."""
        self.values[key, name] = value

    def remove(self, key: str) -> None:
        """Forget a key."""
        for at, name in list(self.values):
            if at == key:
                del self.values[at, name]


def windows(root: Path, *, bits: int = 64, dll: str | None = None) -> Machine:
    """A Windows computer below a folder: a venv with its two interpreters, and the DLL unless it is ''."""
    from kedang.hosts.excel.setup.places import dll_name

    prefix = root / "Local" / "Kedang" / "python"
    scripts = prefix / "Scripts"
    scripts.mkdir(parents=True)
    for name in ("python.exe", "pythonw.exe"):
        (scripts / name).touch()
    if dll != "":
        (prefix / (dll or dll_name(bits))).touch()
    platform = {64: "x64", 32: "x86"}[bits]
    office = ("HKLM\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration", "Platform")
    return Machine(
        system="win32",
        environ={"APPDATA": str(root / "Roaming"), "LOCALAPPDATA": str(root / "Local")},
        executable=scripts / "python.exe",
        prefix=prefix,
        registry=TableRegistry({office: platform}),
    )
