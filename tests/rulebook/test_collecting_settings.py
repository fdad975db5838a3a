"""Settings of collecting: folders may be blank, the slips' folder is one plain name, all mistakes at once."""

from __future__ import annotations

import pytest

from kedang.model.errors import RulebookError
from kedang.rulebook import load, loads


def test_shipped_nothing_is_fixed_and_slips_have_their_folder() -> None:
    shipped = load().collecting
    assert (shipped.folder, shipped.published, shipped.slips) == ("", "", "回执")


def test_a_team_names_its_folders() -> None:
    own = loads(
        '[collecting]\nfolder = " //nas/销售部/周表 "\npublished = "Z:/模板"\nslips = "退回"'
    )
    assert own.collecting.folder == "//nas/销售部/周表"
    assert own.collecting.published == "Z:/模板"
    assert loads(own.as_toml()).hash == own.hash != load().hash


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("folder = 3", "path", "folder"),
        ("published = false", "path", "published"),
        ('slips = ""', "folder_name", "slips"),
        ('slips = "../别处"', "folder_name", "slips"),
        ('slips = ".."', "folder_name", "slips"),
        ('slips = "a:b"', "folder_name", "slips"),
        ("preview_files = 0", "whole", "preview_files"),
        ("folders = 1", "key_near", "folders"),
    ],
)
def test_every_mistake_has_its_place(text: str, kind: str, key: str) -> None:
    with pytest.raises(RulebookError) as caught:
        loads(f"[collecting]\n{text}")
    found = [(each.id, str(dict(each.args)["path"])) for each in caught.value.problems]
    assert (f"rulebook.{kind}", f"collecting.{key}") in found, found
