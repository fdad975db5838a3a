"""The extension as one file, the same bytes from the same sources and for the same Python."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kedang.hosts.calc.extension.parts import parts
from kedang.reports.atomic import atomic

FILE_NAME = "kedang.oxt"
WORKER = "kedang.hosts.calc.worker"
ISOLATED = ("-I", "-B", "-X", "utf8")
"""No settings of the environment, nothing from the current folder, no files left behind, UTF-8."""
BEGINNING = (1980, 1, 1, 0, 0, 0)
ORDINARY = 0o100644 << 16
CONTENT_TYPES = "META-INF/manifest.xml"


@dataclass(frozen=True, slots=True)
class Built:
    """The extension's file, how long it is in bytes and its checksum; how it starts its workers."""

    file: Path
    size: int
    sha256: str
    command: tuple[str, ...]


def build_extension(target: Path, python: Path | None = None) -> Built:
    """Write the extension; its workers run in `python`, else in the Python that builds it."""
    command = worker_command(python or Path(sys.executable))
    texts = parts(command)
    first = CONTENT_TYPES
    with atomic(target) as temporary, zipfile.ZipFile(temporary, "w") as archive:
        for name in [first, *sorted(texts.keys() - {first})]:
            member = zipfile.ZipInfo(name, BEGINNING)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = ORDINARY
            member.create_system = 3
            archive.writestr(member, texts[name].encode("utf-8"))
    content = target.read_bytes()
    return Built(target, len(content), sha256(content).hexdigest(), command)


def worker_command(python: Path) -> tuple[str, ...]:
    """How a worker is started: by its module's name, or from this checkout if it is not installed."""
    program = str(python.absolute())
    found = subprocess.run(
        [program, *ISOLATED, "-c", "import kedang; print(kedang.__file__)"],
        capture_output=True,
        encoding="utf-8",
        cwd=python.absolute().parent,
        check=False,
    )
    here = Path(__file__).resolve().parents[4]
    if found.returncode == 0 and Path(found.stdout.strip()).resolve().is_relative_to(here):
        return (program, *ISOLATED, "-m", WORKER)
    start = f"import sys; sys.path.insert(0, {str(here)!r}); from {WORKER} import main; main()"
    return (program, *ISOLATED, "-c", start)
