"""A LibreOffice profile with our extension in it, added by LibreOffice's own installer."""

from __future__ import annotations

import json
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kedang.hosts.calc.install import Plan, install, make_plan

NOBODY = 65534
SETTINGS = "user/uno_packages/cache/uno_packages/*/kedang.oxt/kedang.json"
_FOR_ROOT = """#!{python}
import shutil, subprocess, sys
*arguments, extension = sys.argv[1:]
shared = {folder!r} + "/kedang.oxt"
shutil.copyfile(extension, shared)
done = subprocess.run(
    [{installer!r}, *arguments, shared], user={user}, group={user}, extra_groups=[],
    env={{"HOME": {folder!r}, "PATH": "/usr/bin:/bin"}},
)
sys.exit(done.returncode)
"""


@contextmanager
def installed_profile() -> Iterator[Path]:
    """A fresh profile with the extension; taken away afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="kedang-profile-"))
    try:
        yield install_into(folder / "turn" / "profile")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def install_into(profile: Path) -> Path:
    """Build the extension and add it to a profile, as `kedang calc install` does it."""
    profile.mkdir(parents=True)
    profile.parent.parent.chmod(0o755)
    plan = make_plan()
    if os.name == "posix" and os.getuid() == 0:
        plan = Plan(_as_nobody(plan.installer, profile), plan.python)
    install(plan, profile)
    if os.name == "posix" and os.getuid() == 0:
        for each in (profile, *profile.rglob("*")):
            os.chown(each, 0, 0, follow_symlinks=False)
    return profile


def break_settings(profile: Path, python: str) -> None:
    """Let an installed extension look for a Python that is not there."""
    (file,) = profile.glob(SETTINGS)
    told = json.loads(file.read_text(encoding="utf-8"))
    told["command"][0] = python
    file.write_text(json.dumps(told), encoding="utf-8")


def _as_nobody(installer: Path, profile: Path) -> Path:
    """LibreOffice's installer refuses root: the same one, run by somebody without rights."""
    folder = profile.parent
    folder.chmod(0o755)
    shared = folder / "nobody"
    shared.mkdir()
    for each in (profile, shared):
        os.chown(each, NOBODY, NOBODY)
    script = folder / "unopkg"
    text = _FOR_ROOT.format(
        python=sys.executable, folder=str(shared), installer=str(installer), user=NOBODY
    )
    script.write_text(text, encoding="utf-8")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return script


def speak_chinese(profile: Path, target: Path) -> Path:
    """A copy of a profile in which the extension's texts are Chinese, with or without a language pack."""
    shutil.copytree(profile, target)
    file = target / "user" / "registrymodifications.xcu"
    text = file.read_text(encoding="utf-8") if file.exists() else _EMPTY
    file.write_text(text.replace("</oor:items>", _CHINESE + "</oor:items>"), encoding="utf-8")
    return target


_EMPTY = '<oor:items xmlns:oor="http://openoffice.org/2001/registry"></oor:items>'
_CHINESE = (
    '<item oor:path="/org.openoffice.Setup/Office/InstalledLocales">'
    '<node oor:name="zh-CN" oor:op="replace"/></item>'
    '<item oor:path="/org.openoffice.Setup/L10N">'
    '<prop oor:name="ooLocale" oor:op="fuse"><value>zh-CN</value></prop></item>'
    '<item oor:path="/org.openoffice.Office.Linguistic/General">'
    '<prop oor:name="UILocale" oor:op="fuse"><value>zh-CN</value></prop></item>'
)
