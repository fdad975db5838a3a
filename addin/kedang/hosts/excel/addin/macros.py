"""The hand-written sources of the add-in: VBA texts, the ribbon's frame, VBA's own sentences."""

from __future__ import annotations

from pathlib import Path

from kedang.hosts.shipped import shipped


def macro_folder() -> Path:
    """The folder `macros`, from a checkout or from an installed package."""
    folder = shipped("macros")
    if folder is None:
        raise FileNotFoundError("this copy of Kedang came without its folder macros")
    return folder


def macro_text(name: str) -> str:
    """One of its files."""
    return (macro_folder() / name).read_text(encoding="utf-8")
