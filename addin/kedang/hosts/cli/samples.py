"""The shipped sample team, from a checkout or from an installed package."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kedang.hosts.shipped import shipped
from kedang.model.errors import UsageError

SAMPLE_DAY = date(2026, 11, 22)


def sample_folder() -> Path:
    """The folder with the sample team's files."""
    folder = shipped("workbooks", "samples")
    if folder is None:
        raise UsageError("cli.usage.no_sample")
    return folder
