"""The manual is opened from a copy of the user's own, which follows the shipped one."""

from __future__ import annotations

from pathlib import Path

import pytest

from kedang.hosts.manual_copy import FILE, manual_copy
from kedang.model.errors import Refused
from kedang.model.text import LANGUAGES


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder as it is shipped."""
    for lang in LANGUAGES:
        (tmp_path / "shipped" / lang).mkdir(parents=True)
        (tmp_path / "shipped" / lang / FILE).write_bytes(f"手册 {lang}".encode())
    return tmp_path / "shipped"


def test_each_language_has_a_copy_of_its_own_name(source: Path, tmp_path: Path) -> None:
    places = {manual_copy(lang, source, tmp_path / "数据") for lang in LANGUAGES}
    assert {place.parent for place in places} == {tmp_path / "数据"}
    assert len({place.name for place in places}) == len(LANGUAGES)


def test_the_copy_follows_the_shipped_one_and_never_changes_it(
    source: Path, tmp_path: Path
) -> None:
    place = manual_copy("zh", source, tmp_path / "数据")
    place.write_bytes(b"scribbled on")
    assert manual_copy("zh", source, tmp_path / "数据").read_bytes() == "手册 zh".encode()
    (source / "zh" / FILE).write_bytes(b"newer")
    assert manual_copy("zh", source, tmp_path / "数据").read_bytes() == b"newer"


def test_a_copy_that_is_held_fast_is_opened_as_it_is(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = manual_copy("zh", source, tmp_path / "数据")
    (source / "zh" / FILE).write_bytes(b"newer")

    def held(self: Path, target: Path) -> Path:
        raise PermissionError(target)

    monkeypatch.setattr(Path, "replace", held)
    assert manual_copy("zh", source, tmp_path / "数据") == place
    with pytest.raises(Refused, match="数据"):
        manual_copy("en", source, tmp_path / "数据")


def test_a_manual_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"使用手册\.xlsx"):
        manual_copy("zh", tmp_path, tmp_path / "数据")


def test_the_shipped_one_is_there_in_every_language() -> None:
    from kedang.hosts.shipped import shipped

    folder = shipped("workbooks", "manual")
    assert folder is not None
    assert [lang for lang in LANGUAGES if not (folder / lang / FILE).is_file()] == []
