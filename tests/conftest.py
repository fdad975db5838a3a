"""Fixtures that every test may use."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from support.desk import Desk
    from support.sample import Sample

ROOT = Path(__file__).resolve().parent.parent

# A busy machine is slow, not wrong. (Hypothesis has a profile of its own for CI, without deadlines too.)
if not os.environ.get("CI"):
    settings.register_profile("kedang", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("kedang")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The development data beside the checkout; tests over it are skipped where it is not."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the development data is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the checkout."""
    return ROOT


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """A folder of small workbooks with an archive and the command line."""
    from support.desk import Desk

    return Desk(tmp_path, capsys)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """The archive of the shipped sample team."""
    from support.sample import make_sample

    return make_sample(tmp_path_factory.mktemp("sample"))
