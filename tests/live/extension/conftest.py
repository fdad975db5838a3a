"""A LibreOffice with our extension installed, headless or on a screen of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from support.calc import RunningCalc


@pytest.fixture(scope="session")
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Where the workers find archive and data, away from the user's own."""
    folder = tmp_path_factory.mktemp("data")
    return {"KEDANG_ARCHIVE": str(folder / "archive.sqlite"), "XDG_DATA_HOME": str(folder)}


@pytest.fixture(scope="session")
def calc(
    soffice: str,
    profile: Path,
    surroundings: dict[str, str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[RunningCalc]:
    """A headless LibreOffice with the extension."""
    folder = tmp_path_factory.mktemp("extended")
    running = RunningCalc(soffice, folder, template=profile, environment=surroundings)
    try:
        yield running
    finally:
        running.stop()


@pytest.fixture(scope="session")
def artefacts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pictures of the screen are kept."""
    named = os.environ.get("KEDANG_ARTIFACTS")
    folder = Path(named) if named else tmp_path_factory.mktemp("pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def figure(artefacts: Path) -> Callable[[str, float], None]:
    """Note how many seconds something took, beside the pictures."""

    def note(what: str, seconds: float) -> None:
        with (artefacts / "figures.txt").open("a", encoding="utf-8") as file:
            file.write(f"{what}: {seconds:.3f} s\n")

    return note
