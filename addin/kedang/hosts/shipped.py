"""The folders that travel with the product beside its code, from a checkout or from an installed package."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def shipped(*names: str) -> Path | None:
    """A shipped folder by its path below the project, such as `shipped("workbooks", "samples")`."""
    package = Path(str(files("kedang")))
    for root in (package / "_data", package.parent.parent):
        folder = root.joinpath(*names)
        if folder.is_dir():
            return folder
    return None
