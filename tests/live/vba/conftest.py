"""The add-in as it is built, open in LibreOffice."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kedang.hosts.excel.addin.build import build_addin
from support.calc import RunningCalc
from support.vba import Addin, Server, load

SECONDS = 120
Load = Callable[..., Addin]


@pytest.fixture(scope="session")
def addin_bytes() -> bytes:
    """What `kedang addin build` writes."""
    return build_addin().content


@pytest.fixture
def load_addin(office: RunningCalc, addin_bytes: bytes, tmp_path: Path) -> Iterator[Load]:
    """Load it with a server of the test's own; it is closed again.

    A LibreOffice that hangs is killed after two minutes, so that the test fails and the next goes on.
    """
    path = tmp_path / "kedang.xlam"
    path.write_bytes(addin_bytes)
    opened: list[Addin] = []

    def call(name: str, arguments: tuple[object, ...], lang: str) -> object:
        return f"{name}{arguments}{lang}"

    def run(command_id: str, lang: str) -> tuple[str, str, str]:
        return "done", command_id, lang

    def load_with(call: object = call, run: object = run, **settings: object) -> Addin:
        server = Server(call, run, **settings)  # type: ignore[arg-type]
        opened.append(load(office, path, server))
        assert opened[-1].do("KedangConnect.KdCanary") == "alive", "a module does not compile"
        return opened[-1]

    watchdog = threading.Timer(SECONDS, office.kill)
    watchdog.daemon = True
    watchdog.start()
    try:
        yield load_with
    finally:
        watchdog.cancel()
        for addin in opened:
            addin.close()


@pytest.fixture
def addin(load_addin: Load) -> Addin:
    """The add-in with a server that says what it was asked."""
    return load_addin()
