"""LibreOffice, when it is installed; on the build server it must be."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Convert = Callable[[Path, str], Path]
SECONDS = 120


@pytest.fixture(scope="session")
def soffice() -> str:
    """The program; missing is a failure on the build server and a skip elsewhere."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found is None:
        if os.environ.get("CI", "").casefold() == "true":
            pytest.fail("LibreOffice is not installed on the build server")
        pytest.skip("LibreOffice is not installed")
    return found


@pytest.fixture(scope="session")
def convert(soffice: str, tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Turn a file into another format; the path of the new file, in a folder of its own."""
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def run(source: Path, filter_name: str) -> Path:
        target = tmp_path_factory.mktemp("converted")
        command = [soffice, f"-env:UserInstallation={profile}", "--headless", "--norestore"]
        command += ["--convert-to", filter_name, "--outdir", str(target), str(source)]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            told, _ = process.communicate(timeout=SECONDS)
        finally:
            _end(process)
        made = list(target.iterdir())
        assert process.returncode == 0 and len(made) == 1, told.decode(errors="replace")
        return made[0]

    return run


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program and what it started, if any of it still runs."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
