"""The offline bundle: what wheels need on the target is found, whatever computer makes the bundle."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from kedang.hosts.excel.setup.bundle import Target, make_bundle, missing
from kedang.hosts.excel.setup.scripts import install_script, readme
from kedang.model.errors import HostError, KedangError, Refused, UsageError


def wheel(folder: Path, name: str, *requires: str) -> Path:
    """A wheel that says what it requires."""
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / f"{name.replace('-', '_')}-1.0-py3-none-any.whl"
    lines = ["Metadata-Version: 2.1", f"Name: {name}", "Version: 1.0"]
    lines += [f"Requires-Dist: {one}" for one in requires]
    with ZipFile(place, "w") as package:
        package.writestr(
            f"{name.replace('-', '_')}-1.0.dist-info/METADATA", "\n".join(lines) + "\n"
        )
    return place


def test_what_only_windows_needs_is_asked_for(tmp_path: Path) -> None:
    wheel(
        tmp_path,
        "kedang",
        'pywin32>=224; platform_system == "Windows"',
        'appscript; sys_platform == "darwin"',
        'uvloop; os_name == "posix"',
        "numpy>=2.0",
        'pytest; extra == "test"',
        'tomli; python_version < "3.11"',
    )
    assert missing(tmp_path, Target("win_amd64", "3.12")) == ["numpy>=2.0", "pywin32>=224"]


def test_a_wheel_that_is_there_is_not_asked_for_again(tmp_path: Path) -> None:
    wheel(tmp_path, "kedang", "Et_XmlFile", "typing.extensions>=1")
    wheel(tmp_path, "et-xmlfile")
    wheel(tmp_path, "typing-extensions")
    assert missing(tmp_path, Target("win_amd64", "3.12")) == []


@pytest.mark.parametrize(
    ("platform", "python", "used", "kind"),
    [
        ("solaris", "3.12", False, UsageError),
        ("win_amd64", "abc", False, UsageError),
        ("win_amd64", "3.12", True, Refused),
    ],
)
def test_wrong_wishes_are_refused_before_anything_is_fetched(
    tmp_path: Path, platform: str, python: str, used: bool, kind: type[KedangError]
) -> None:
    folder = tmp_path / "bundle"
    if used:
        (folder / "older").mkdir(parents=True)
    with pytest.raises(kind):
        make_bundle(folder, platform, python, None)
    assert not (folder / "wheels").exists()


def test_a_download_that_fails_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    own = wheel(tmp_path, "kedang", "numpy>=2.0")
    with pytest.raises(HostError) as told:
        make_bundle(tmp_path / "bundle", "win_amd64", "3.12", own)
    assert "\n" not in told.value.render("zh") and "numpy" in told.value.render("zh")


def test_without_anything_to_fetch_the_folder_is_whole(tmp_path: Path) -> None:
    made = make_bundle(tmp_path / "bundle", "win_amd64", "3.12", wheel(tmp_path, "kedang"))
    names = {path.relative_to(made.folder).as_posix() for path in made.folder.rglob("*")}
    assert names == {
        "wheels",
        "wheels/kedang-1.0-py3-none-any.whl",
        "kedang.xlam",
        "install.cmd",
        "说明.txt",
        "SHA256SUMS.txt",
    }
    assert len((made.folder / "SHA256SUMS.txt").read_text().splitlines()) == 2


def test_the_script_is_plain_ascii_for_cmd_and_asks_for_nothing_from_outside() -> None:
    script = install_script("3.12", "0.1.0").decode("ascii")
    assert script.count("\n") == script.count("\r\n") and "__" not in script
    assert "--no-index" in script and "kedang==0.1.0" in script
    assert "py -%%V" in script and "addin install" in script


def test_a_python_it_installs_needs_no_administrator_and_is_called_by_its_path() -> None:
    """A launcher installed just now would not be found by the same console either."""
    script = install_script("3.12", "0.1.0").decode("ascii")
    (line,) = (line for line in script.splitlines() if "/quiet" in line)
    assert "InstallAllUsers=0" in line and "Include_launcher=0" in line
    assert line.endswith('TargetDir="%BASE_DIR%"')
    assert 'set PYTHON="%BASE_DIR%\\python.exe"' in script


def test_the_note_is_in_both_languages() -> None:
    assert "离线" in readme("3.12") and "without internet" in readme("3.12")
