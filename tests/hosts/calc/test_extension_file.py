"""The extension's file: complete, well-formed, the same twice, and readable by an old Python."""

from __future__ import annotations

import ast
import json
import os
import re
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kedang.commands.registry import COMMANDS, GROUPS, MENUS
from kedang.functions.registry import FUNCTIONS
from kedang.hosts.calc import install as installing
from kedang.hosts.calc.extension.build import build_extension
from kedang.hosts.calc.inside.names import function, method
from kedang.hosts.cli.main import main
from kedang.model.errors import Refused

OOR = "{http://openoffice.org/2001/registry}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
OLDEST_PYTHON = (3, 8)
THEIRS = {"uno", "unohelper", "com", "cn", "kedang"}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The texts in a built extension."""
    target = tmp_path_factory.mktemp("built") / "kedang.oxt"
    build_extension(target)
    with zipfile.ZipFile(target) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def nodes(text: str) -> dict[str, ElementTree.Element]:
    """Every node of a configuration file by its name."""
    found = ElementTree.fromstring(text).iter("node")
    return {node.attrib[f"{OOR}name"]: node for node in found}


def prop(node: ElementTree.Element, name: str) -> dict[str, str]:
    """The values of a property by language; the only one under the empty name."""
    found = next(each for each in node.findall("prop") if each.attrib[f"{OOR}name"] == name)
    return {each.attrib.get(LANG, ""): each.text or "" for each in found.findall("value")}


def test_the_same_file_twice(tmp_path: Path) -> None:
    one, other = (build_extension(tmp_path / name) for name in ("a.oxt", "b.oxt"))
    assert one.file.read_bytes() == other.file.read_bytes()
    assert one.sha256 == other.sha256
    assert one.size < 100_000


def test_every_file_named_in_the_manifest_is_there(files: dict[str, str]) -> None:
    assert next(iter(files)) == "META-INF/manifest.xml"
    named = set(re.findall(r'full-path="([^"]+)"', files["META-INF/manifest.xml"]))
    assert named <= files.keys()
    assert {name for name in files if name.endswith((".xcu", ".idl"))} <= named
    for name, text in files.items():
        if name.endswith((".xcu", ".xml")):
            ElementTree.fromstring(text)


def test_every_function_has_a_method_names_and_help(files: dict[str, str]) -> None:
    known = nodes(files["CalcAddIns.xcu"])
    for each in FUNCTIONS:
        name = method(each.name)
        assert function(name) == each.name
        declared = re.search(rf" {name}\((.*)\);", files["kedang.idl"])
        assert declared
        arguments = re.findall(r"\[in\] (any|sequence< sequence< any > >) (\w+)", declared[1])
        assert arguments == [
            ("any" if a.optional else "sequence< sequence< any > >", a.name) for a in each.arguments
        ]
        assert set(prop(known[name], "DisplayName").values()) == {each.name}
        told = prop(known[name], "Description")
        assert told["zh-CN"] == each.help.render("zh")
        assert told["en-US"] == each.help.render("en")
        parameters = known[name].find("node")
        assert parameters is not None
        shown = [each.attrib[f"{OOR}name"] for each in parameters.findall("node")]
        assert shown == [a.name for a in each.arguments]


def test_menu_and_toolbar_have_every_button_in_its_group(files: dict[str, str]) -> None:
    known = nodes(files["Addons.xcu"])
    submenu = known["cn.kedang.menu"].find(f"node[@{OOR}name='Submenu']")
    for place in (submenu, known["cn.kedang.toolbar"]):
        assert place is not None
        entries = place.findall("node")
        names = [each.attrib[f"{OOR}name"] for each in entries]
        assert names == sorted(names)
        urls = [prop(each, "URL")[""] for each in entries]
        assert urls.count("private:separator") == len(GROUPS)
        told = [e for e in place.iter("node") if e.find("prop") is not None and len(e) > 2]
        titles = {prop(each, "URL")[""]: prop(each, "Title") for each in told}
        outside = [c.id for c in COMMANDS if place is submenu or not c.menu]
        shown_ids = [url.removeprefix("vnd.kedang:") for url in titles]
        buttons = [each for each in shown_ids if not each.startswith("menu.")]
        assert buttons == [*outside, "cancel"]
        menus = {each for each in shown_ids if each.startswith("menu.")}
        assert menus == ({f"menu.{group}" for group in MENUS} if place is submenu else set())
        for command in (c for c in COMMANDS if c.id in outside):
            shown = titles[f"vnd.kedang:{command.id}"]
            assert shown["zh-CN"] == command.label.render("zh")
            assert shown["en-US"] == command.label.render("en")
            assert json.loads(files["kedang.json"])["labels"][command.id] == {
                "zh": shown["zh-CN"],
                "en": shown["en-US"],
            }


def test_nothing_is_opened_to_other_programs(files: dict[str, str]) -> None:
    assert [name for name, text in files.items() if "ooSetupConnectionURL" in text] == []


def test_what_runs_inside_needs_only_an_old_python_and_itself(files: dict[str, str]) -> None:
    modules = {name: text for name, text in files.items() if name.endswith(".py")}
    assert "pythonpath/kedang/hosts/calc/office/operations.py" in modules
    allowed = THEIRS | set(sys.stdlib_module_names)
    for name, text in modules.items():
        tree = ast.parse(text, name, feature_version=OLDEST_PYTHON)
        for node in ast.walk(tree):
            wanted = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                wanted = [node.module or ""]
            for module in wanted:
                assert module.split(".")[0] in allowed, (name, module)
                if module.startswith("kedang."):
                    path = f"pythonpath/{module.replace('.', '/')}"
                    assert {f"{path}.py", f"{path}/__init__.py"} & modules.keys(), (name, module)


def test_workers_start_isolated_from_the_workbook_s_folder(files: dict[str, str]) -> None:
    told = json.loads(files["kedang.json"])
    assert told["command"][0] == sys.executable
    assert "-I" in told["command"]


@pytest.mark.parametrize(
    ("platform", "variable", "program"),
    [
        ("win32", "ProgramFiles", "LibreOffice/program/unopkg.com"),
        ("darwin", "HOME", "Applications/LibreOffice.app/Contents/MacOS/unopkg"),
    ],
)
def test_libreoffice_is_found_where_each_system_keeps_it(
    tmp_path: Path, platform: str, variable: str, program: str
) -> None:
    installer = tmp_path / program
    installer.parent.mkdir(parents=True)
    installer.touch()
    plan = installing.make_plan(platform, {variable: str(tmp_path)})
    assert plan.installer == installer
    assert len(plan.steps) == 2


def test_no_libreoffice_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="没有找到 LibreOffice"):
        installing.make_plan("win32", {"ProgramFiles": str(tmp_path)})


@pytest.mark.parametrize(
    ("told", "id"),
    [
        ("ERROR: Cannot run unopkg as root without --shared or --bundled option.", "root"),
        ("ERROR: unopkg cannot be started. The lock file indicates it is running", "running"),
        ("no service com.sun.star.loader.Python", "no_python"),
        ("ERROR: There is no such extension deployed: cn.kedang.calc", "none"),
        ("\nERROR: Exception occurred: disk full\n\nERROR: unopkg failed.", "failed"),
    ],
)
def test_what_the_installer_says_becomes_a_sentence(told: str, id: str) -> None:
    sentence = installing.trouble(told)
    assert sentence.id == f"calc.{'uninstall' if id == 'none' else 'install'}.{id}"
    assert id != "failed" or "disk full" in sentence.render("zh")


def test_the_verb_builds_and_tells(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "客档.oxt"
    assert main(["calc", "build", "--out", str(target), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["bytes"] == target.stat().st_size
    assert told["functions"] == len(FUNCTIONS)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A LibreOffice whose installer only notes what it was asked; the user is an ordinary one."""
    if sys.platform == "win32":
        pytest.skip("the installer played here is a shell script")
    noted = tmp_path / "asked.txt"
    installer = tmp_path / "unopkg"
    installer.write_text(f"#!/bin/sh\necho \"$@\" >> '{noted}'\n", encoding="utf-8")
    installer.chmod(0o755)
    (tmp_path / "soffice").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(installing.os, "geteuid", lambda: 1000)
    return noted


@pytest.mark.parametrize("verb", ["install", "uninstall"])
def test_a_plan_changes_nothing(
    office: Path, verb: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["calc", verb, "--plan", "--lang", "en"]) == 0
    assert "nothing was done" in capsys.readouterr().err
    monkeypatch.setattr(installing.os, "geteuid", lambda: 0)
    assert main(["calc", verb, "--plan"]) == 1
    told = capsys.readouterr()
    assert "什么都没有做" in told.err
    assert "请用平时登录的用户运行" in told.err
    assert main(["calc", verb]) == 1
    assert not office.exists()


def test_removing_asks_the_office_s_own_installer(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["calc", "uninstall"]) == 0
    assert office.read_text(encoding="utf-8").split() == ["remove", "cn.kedang.calc"]
    assert "档案没有动" in capsys.readouterr().err


def python_in(folder: Path) -> Path:
    """A program called python3 in a folder."""
    folder.mkdir(parents=True)
    program = folder / "python3"
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    return program


def test_a_strange_python_in_front_is_told_of(tmp_path: Path) -> None:
    office, system, conda = tmp_path / "office", tmp_path / "usr", tmp_path / "conda"
    office.mkdir()
    python_in(system)
    strange = python_in(conda)
    ask = installing.strange_python
    ahead = {"PATH": f"{conda}{os.pathsep}{system}"}
    assert ask(office, "linux", ahead, system) == strange
    assert ask(office, "linux", {"PATH": f"{system}{os.pathsep}{conda}"}, system) is None
    assert ask(office, "linux", {"PATH": str(office)}, system) is None
    assert ask(office, "win32", ahead, system) is None
    plan = installing.Plan(office / "unopkg", strange, strange)
    assert str(strange) in plan.steps[-1].render("zh") and len(plan.steps) == 3
    (office / "python-core-3.8.16").mkdir()
    assert ask(office, "linux", ahead, system) is None
