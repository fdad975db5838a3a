"""What the installer may know of a computer: its system, folders and registry; real, or described by a test."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

Number = int


class Registry(Protocol):
    """The Windows registry below HKEY_CURRENT_USER, and HKEY_LOCAL_MACHINE to read."""

    def get(self, key: str, name: str) -> str | Number | None:
        """A value, or None; `key` begins with HKCU or HKLM."""

    def names(self, key: str) -> tuple[str, ...]:
        """The names of a key's values; none when the key is not there."""

    def put(self, key: str, name: str, value: str) -> None:
        """Write a text below HKCU."""

    def remove(self, key: str) -> None:
        """Take a key below HKCU away, if it is there."""


@dataclass(frozen=True, slots=True)
class Machine:
    """One computer. `executable` and `prefix`: the Python that runs, and its folder."""

    system: str
    environ: Mapping[str, str]
    executable: Path
    prefix: Path
    registry: Registry

    @property
    def windows(self) -> bool:
        """Whether Excel for Windows can be here."""
        return self.system == "win32"


class NoRegistry:
    """The registry of a system that has none."""

    def get(self, key: str, name: str) -> None:
        """Nothing."""

    def names(self, key: str) -> tuple[str, ...]:
        """Nothing."""
        return ()

    def put(self, key: str, name: str, value: str) -> None:
        """Never asked for: no plan for such a system writes to a registry."""
        raise OSError(f"no registry: {key}")

    def remove(self, key: str) -> None:
        """Nothing is there to be removed."""


class WindowsRegistry:
    """The registry of this Windows; tested only by its shape here, there being no Windows."""

    def __init__(self) -> None:
        self.api: Any = importlib.import_module("winreg")

    def _root(self, key: str) -> tuple[Any, str]:
        root, _, rest = key.partition("\\")
        roots = {"HKCU": self.api.HKEY_CURRENT_USER, "HKLM": self.api.HKEY_LOCAL_MACHINE}
        return roots[root], rest

    def get(self, key: str, name: str) -> str | Number | None:
        """A value, or None."""
        root, rest = self._root(key)
        try:
            with self.api.OpenKey(root, rest) as opened:
                value: str | Number = self.api.QueryValueEx(opened, name)[0]
                return value
        except OSError:
            return None

    def names(self, key: str) -> tuple[str, ...]:
        """The names of a key's values."""
        root, rest = self._root(key)
        try:
            with self.api.OpenKey(root, rest) as opened:
                count = self.api.QueryInfoKey(opened)[1]
                return tuple(self.api.EnumValue(opened, at)[0] for at in range(count))
        except OSError:
            return ()

    def put(self, key: str, name: str, value: str) -> None:
        """Write a text."""
        root, rest = self._root(key)
        with self.api.CreateKey(root, rest) as opened:
            self.api.SetValueEx(opened, name, 0, self.api.REG_SZ, value)

    def remove(self, key: str) -> None:
        """Take a key away."""
        root, rest = self._root(key)
        try:
            self.api.DeleteKey(root, rest)
        except FileNotFoundError:
            return


def this_machine() -> Machine:
    """The computer this runs on."""
    return Machine(
        system=sys.platform,
        environ=os.environ,
        executable=Path(sys.executable),
        prefix=Path(sys.prefix),
        registry=WindowsRegistry() if sys.platform == "win32" else NoRegistry(),
    )
