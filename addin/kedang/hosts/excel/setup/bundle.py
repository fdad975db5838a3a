"""A folder that installs Kedang on computers without internet: wheels, the add-in, and what to double-click."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path
from zipfile import ZipFile

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from kedang import __version__
from kedang.hosts.excel.addin.build import build_addin
from kedang.hosts.excel.setup.places import ADDIN_NAME
from kedang.hosts.excel.setup.scripts import install_script, readme
from kedang.model.errors import HostError, Refused, UsageError

PLATFORMS = ("win_amd64", "win32", "win_arm64")
MOST_ROUNDS = 10


@dataclass(frozen=True, slots=True)
class Bundle:
    """What was made: the folder, its wheels, their size in bytes."""

    folder: Path
    wheels: tuple[str, ...]
    size: int


def make_bundle(folder: Path, platform: str, python: str, source: Path | None) -> Bundle:
    """Fetch wheels for a platform and Python version such as 3.12, and lay everything beside them.

    `source`: the project's own folder, or a wheel of Kedang. The folder must be empty or new.
    """
    if platform not in PLATFORMS:
        raise UsageError("addin.bundle.platform", value=platform, known="、".join(PLATFORMS))
    if not re.fullmatch(r"3\.\d{1,2}", python):
        raise UsageError("addin.bundle.python", value=python)
    if folder.exists() and any(folder.iterdir()):
        raise Refused("addin.bundle.folder", place=str(folder))
    wheels = folder / "wheels"
    wheels.mkdir(parents=True, exist_ok=True)
    _own_wheel(wheels, source)
    target = Target(platform, python)
    for _ in range(MOST_ROUNDS):
        wanted = missing(wheels, target)
        if not wanted:
            break
        _pip(["download", *target.options, "--no-deps", "--dest", str(wheels), *wanted])
    built = build_addin()
    (folder / ADDIN_NAME).write_bytes(built.content)
    names = sorted(path.name for path in wheels.glob("*.whl"))
    lines = [f"{_digest(path)}  wheels/{path.name}" for path in sorted(wheels.glob("*.whl"))]
    lines.append(f"{built.sha256}  {ADDIN_NAME}")
    (folder / "SHA256SUMS.txt").write_text("\n".join(lines) + "\n", encoding="ascii")
    (folder / "install.cmd").write_bytes(install_script(python, __version__))
    (folder / "说明.txt").write_text(readme(python), encoding="utf-8-sig", newline="\r\n")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return Bundle(folder, tuple(names), size)


@dataclass(frozen=True, slots=True)
class Target:
    """The computers a bundle is for."""

    platform: str
    python: str

    @property
    def options(self) -> list[str]:
        """The same, as pip is told."""
        return [
            "--only-binary=:all:",
            "--implementation=cp",
            f"--platform={self.platform}",
            f"--python-version={self.python}",
        ]

    @property
    def environment(self) -> dict[str, str]:
        """The same, as markers of requirements ask for it."""
        machine = {"win_amd64": "AMD64", "win32": "x86", "win_arm64": "ARM64"}[self.platform]
        return {
            "os_name": "nt",
            "sys_platform": "win32",
            "platform_system": "Windows",
            "platform_machine": machine,
            "platform_python_implementation": "CPython",
            "implementation_name": "cpython",
            "python_version": self.python,
            "python_full_version": f"{self.python}.0",
            "implementation_version": f"{self.python}.0",
            "extra": "",
        }


def missing(wheels: Path, target: Target) -> list[str]:
    """The requirements of the wheels of a folder that no wheel in it fulfils, on the target.

    pip judges markers by the computer it runs on, so what only Windows needs is found here.
    """
    here: set[str] = set()
    asked: dict[str, Requirement] = {}
    for path in sorted(wheels.glob("*.whl")):
        here.add(canonicalize_name(path.name.partition("-")[0]))
        for requirement in _requirements(path, target):
            asked.setdefault(canonicalize_name(requirement.name), requirement)
    return [
        f"{requirement.name}{requirement.specifier}"
        for name, requirement in sorted(asked.items())
        if name not in here
    ]


def _requirements(wheel: Path, target: Target) -> list[Requirement]:
    with ZipFile(wheel) as package:
        name = next(n for n in package.namelist() if n.endswith(".dist-info/METADATA"))
        text = package.read(name).decode("utf-8")
    lines = HeaderParser().parsestr(text).get_all("Requires-Dist") or []
    found = [Requirement(str(line)) for line in lines]
    return [r for r in found if r.marker is None or r.marker.evaluate(target.environment)]


def _own_wheel(wheels: Path, source: Path | None) -> None:
    """Kedang's own wheel: a wheel that was given, or made from the project's folder."""
    if source is not None and source.suffix == ".whl":
        (wheels / source.name).write_bytes(source.read_bytes())
        return
    root = source or Path(__file__).resolve().parents[5]
    if not (root / "pyproject.toml").exists():
        raise Refused("addin.bundle.no_source")
    _pip(["wheel", "--no-deps", "--wheel-dir", str(wheels), str(root)])


def _pip(arguments: Sequence[str]) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        told = (done.stderr or done.stdout).strip().splitlines()
        raise HostError("addin.bundle.pip", why=told[-1] if told else "pip")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
