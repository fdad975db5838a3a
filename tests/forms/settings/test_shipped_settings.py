"""What lies in workbooks/settings is what the shipped settings draw, and sound."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from kedang.forms.settings.sheets import FILE
from kedang.forms.settings.writing import build
from kedang.model.text import LANGUAGES, Lang
from kedang.rulebook import load, loads
from support import open_xml
from support.lint import complaints


def parts(data: bytes) -> dict[str, bytes]:
    """The contents of a workbook's parts, however they were packed."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_shipped_is_what_the_settings_draw(lang: Lang, root: Path) -> None:
    """Run python workbooks/settings/make_settings.py after a setting or its words have changed."""
    folder = root / "workbooks" / "settings" / lang
    assert [path.name for path in folder.iterdir()] == [FILE]
    shipped, drawn = parts((folder / FILE).read_bytes()), parts(build(load(), lang))
    assert shipped.keys() == drawn.keys()
    assert [name for name, data in drawn.items() if shipped[name] != data] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_is_a_sound_workbook(lang: Lang, root: Path) -> None:
    assert complaints(root / "workbooks" / "settings" / lang / FILE) == []


@pytest.mark.parametrize("version", ["Office2013", "Microsoft365"])
def test_it_follows_the_schema(version: str, root: Path, tmp_path: Path) -> None:
    own = tmp_path / FILE
    own.write_bytes(build(loads("[tiering.tiers]\nA = 85\n"), version=2, made="2026-11-20"))
    for file in (root / "workbooks" / "settings" / "zh" / FILE, own):
        assert open_xml.complaints(open_xml.validator(), file, version) == []
