"""The result workbooks, written once for all tests that only look at them."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.results import write_results


@pytest.fixture(scope="session")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The four workbooks in Chinese."""
    return write_results(tmp_path_factory.mktemp("结果 zh"))


@pytest.fixture(scope="session")
def english(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The four workbooks in English."""
    return write_results(tmp_path_factory.mktemp("results en"), "en")


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The four workbooks of an archive with nothing in it."""
    return write_results(tmp_path_factory.mktemp("empty"), empty=True)
