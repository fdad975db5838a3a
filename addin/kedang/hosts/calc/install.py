"""The extension into the LibreOffice of this computer, for this user, with LibreOffice's own installer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from kedang.hosts.calc.extension.build import FILE_NAME, Built, build_extension
from kedang.hosts.calc.inside.names import EXTENSION
from kedang.model.errors import Refused
from kedang.model.text import Text, say

SECONDS = 300
_PYTHON_PARTS = ("loader.Python", "pythonloader", "libpyuno")


@dataclass(frozen=True, slots=True)
class Plan:
    """Which LibreOffice, by its installer, and the Python that will do the work."""

    installer: Path
    python: Path
    stranger: Path | None = None

    @property
    def removing(self) -> tuple[Text, ...]:
        """What removing does."""
        return (say("calc.uninstall.step.remove", office=str(self.installer.parent)),)

    @property
    def steps(self) -> tuple[Text, ...]:
        """What installing does, in order; and what to mind when a strange Python comes first."""
        steps = (
            say("calc.install.step.build", python=str(self.python)),
            say("calc.install.step.add", office=str(self.installer.parent)),
        )
        if self.stranger is None:
            return steps
        return (*steps, say("calc.install.step.path", python=str(self.stranger)))


def make_plan(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Plan:
    """The plan for this computer; refused where there is no LibreOffice."""
    name = "unopkg.com" if platform == "win32" else "unopkg"
    for folder in places(platform, environment):
        if (folder / name).is_file():
            python = Path(sys.executable).absolute()
            return Plan(folder / name, python, strange_python(folder, platform, environment))
    raise Refused("calc.install.no_office")


def strange_python(
    office: Path, platform: str, environment: Mapping[str, str], system: Path = Path("/usr/bin")
) -> Path | None:
    """The python3 (conda, pyenv, a virtual environment) that stops a distribution's LibreOffice.

    Such a LibreOffice has no Python of its own: it takes the home of the first python3 on the PATH, and one that
    is not the system's makes it end at start when an extension is written in Python (seen with 7.4 on Debian 12).
    """
    if platform != "linux" or any(office.glob("python-core*")):
        return None
    found = shutil.which("python3", path=environment.get("PATH", ""))
    if found is None or Path(found).parent.resolve() == system.resolve():
        return None
    return Path(found)


def places(platform: str, environment: Mapping[str, str]) -> Iterable[Path]:
    """Folders where LibreOffice keeps its programs, the likeliest first."""
    for name in ("soffice", "libreoffice"):
        found = shutil.which(name, path=environment.get("PATH", ""))
        if found:
            yield Path(found).resolve().parent
    if platform == "win32":
        for name in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"):
            if environment.get(name):
                yield Path(environment[name]) / "LibreOffice" / "program"
    elif platform == "darwin":
        for top in (Path("/"), Path(environment.get("HOME", "/"))):
            yield top / "Applications" / "LibreOffice.app" / "Contents" / "MacOS"
    else:
        for library in ("lib", "lib64"):
            yield Path("/usr") / library / "libreoffice" / "program"
        yield from sorted(Path("/opt").glob("libreoffice*/program"), reverse=True)


def root() -> bool:
    """Whether this is the administrator of a Unix, for whom LibreOffice's installer does nothing."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def install(plan: Plan, profile: Path | None = None) -> Built:
    """Build the extension and add it, in the place of an older one; `profile`: a user's other than mine."""
    with TemporaryDirectory(prefix="kedang-") as folder:
        built = build_extension(Path(folder) / FILE_NAME, plan.python)
        _ask(plan.installer, ["add", "--force"], str(built.file), profile)
    return built


def uninstall(plan: Plan, profile: Path | None = None) -> None:
    """Take the extension out of LibreOffice; the archive is left alone."""
    _ask(plan.installer, ["remove"], EXTENSION, profile)


def _ask(installer: Path, words: Sequence[str], what: str, profile: Path | None) -> None:
    """LibreOffice's installer does it; what it complains of is refused as a sentence."""
    command = [str(installer), *words]
    if profile is not None:
        command.append(f"-env:UserInstallation={profile.absolute().as_uri()}")
    try:
        done = subprocess.run(
            [*command, what],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Refused("calc.install.failed", why=type(error).__name__) from error
    told = done.stdout.decode("utf-8", "replace")
    if done.returncode != 0 or "ERROR" in told:
        raise Refused(trouble(told))


def trouble(told: str) -> Text:
    """What LibreOffice's installer said, as a sentence with what to do."""
    if "as root" in told:
        return say("calc.install.root")
    if "no such extension" in told:
        return say("calc.uninstall.none")
    if "lock file" in told:
        return say("calc.install.running")
    if any(part in told for part in _PYTHON_PARTS):
        return say("calc.install.no_python")
    lines = [line.strip() for line in told.splitlines() if "ERROR" in line]
    why = lines[0].partition("ERROR:")[2].strip() if lines else told.strip()[-200:]
    return say("calc.install.failed", why=why.removeprefix("Exception occurred: "))
