"""LibreOffice, when it is installed; on the build server it must be."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from support.calc import RunningCalc
from support.extension import installed_profile
from support.live import KINDS, Live, opened
from support.screen import Screen, screen

Convert = Callable[[Path, str], Path]
OpenHost = Callable[..., Live]
SECONDS = 180


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Failures here are told briefly: showing an object whose LibreOffice died ends the whole run."""
    options = item.config.option
    before, options.tbstyle = options.tbstyle, "short"
    try:
        return (yield)
    finally:
        options.tbstyle = before


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
def office(soffice: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCalc]:
    """A headless LibreOffice with a profile of its own, for as long as this process tests."""
    calc = RunningCalc(soffice, tmp_path_factory.mktemp("calc"))
    try:
        yield calc
    finally:
        calc.stop()


@pytest.fixture(params=KINDS)
def host_kind(request: pytest.FixtureRequest) -> str:
    """Through which adapter: ours for Calc, or ours for Excel over an Excel that Calc plays."""
    return str(request.param)


@pytest.fixture
def open_host(office: RunningCalc, host_kind: str, tmp_path: Path) -> Iterator[OpenHost]:
    """Open a workbook by its path (a new one without) as often as wanted; all are closed again.

    A LibreOffice that hangs is killed after three minutes, so that the test fails and the next goes on.
    """
    watchdog = threading.Timer(SECONDS, office.kill)
    watchdog.daemon = True
    watchdog.start()
    try:
        with ExitStack() as stack:

            def open_one(path: Path | None = None, *, read_only: bool = False) -> Live:
                return stack.enter_context(opened(office, host_kind, path, tmp_path, read_only))

            yield open_one
    finally:
        watchdog.cancel()


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


@pytest.fixture(scope="session")
def profile(soffice: str) -> Iterator[Path]:
    """A profile with the extension, to be copied."""
    with installed_profile() as made:
        yield made


@pytest.fixture(scope="session")
def display() -> Iterator[Screen]:
    """A screen with mouse and keyboard; on the build server it must be there."""
    missing = [name for name in ("Xvfb", "xdotool", "import") if shutil.which(name) is None]
    if missing and os.environ.get("CI", "").casefold() == "true":
        pytest.fail(f"missing on the build server: {', '.join(missing)}")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    with screen() as made:
        yield made
