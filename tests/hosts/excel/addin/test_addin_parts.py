"""What is made from the registries: worksheet functions in VBA, ribbon XML, the sheet of sentences."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from importlib.metadata import version
from xml.etree import ElementTree

import pytest

from kedang import __version__
from kedang.commands.registry import COMMANDS, GROUPS, MENUS
from kedang.functions.registry import FUNCTIONS, Argument, Function
from kedang.hosts.excel.addin.macros import macro_folder, macro_text
from kedang.hosts.excel.addin.modules import modules
from kedang.hosts.excel.addin.ribbon import NAMESPACES, Year, ribbon_xml
from kedang.hosts.excel.addin.strings import strings
from kedang.hosts.excel.addin.wrappers import wrappers

YEARS: tuple[Year, ...] = ("2009", "2006")
NAME = next(each for each in FUNCTIONS if each.name == "KD_NAME")


def test_every_function_has_a_wrapper_that_hands_on_its_arguments_in_order() -> None:
    text = wrappers()
    for function in FUNCTIONS:
        names = [argument.name for argument in function.arguments]
        head = re.search(rf"Public Function {function.name}\((.*)\) As Variant\n", text)
        assert head is not None
        told = re.findall(r"(Optional )?ByVal (\w+) As Variant", head[1])
        assert [name for _, name in told] == names
        assert [bool(word) for word, _ in told] == [a.optional for a in function.arguments]
        call = f'    {function.name} = KdCall("{function.name}", Array({", ".join(names)}))\n'
        assert call in text
    assert text.count("Public Function") == len(FUNCTIONS)


def test_the_wrappers_carry_their_help_in_ascii() -> None:
    text = wrappers()
    assert text.isascii()
    for function in FUNCTIONS:
        assert f"Attribute {function.name}.VB_Description = " in text


@pytest.mark.parametrize(
    ("function", "told"),
    [
        (replace(NAME, name="Next"), "Next: not a name"),
        (replace(NAME, name="KD NAME"), "not a name"),
        (replace(NAME, name="_KD"), "not a name"),
        (replace(NAME, name="KD_客户"), "not a name"),
        (replace(NAME, name="K" * 256), "not a name"),
        (replace(NAME, name="KD1"), "reads as a cell"),
        (replace(NAME, name="r1c1"), "reads as a cell"),
        (replace(NAME, name="C"), "reads as a cell"),
        (replace(NAME, arguments=(Argument("date"),)), "'date' cannot name"),
        (replace(NAME, arguments=(Argument("kd_name"),)), "cannot name an argument"),
        (replace(NAME, arguments=(Argument("a"), Argument("A"))), "two arguments"),
        (replace(NAME, arguments=(Argument("a", optional=True), Argument("b"))), "stands before"),
        (replace(NAME, arguments=tuple(Argument(f"a{n}x") for n in range(61))), "more than 60"),
    ],
)
def test_a_function_that_excel_could_not_have_is_refused(function: Function, told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        wrappers((function,))


@pytest.mark.parametrize("year", YEARS)
def test_the_ribbon_has_the_groups_and_buttons_of_the_registry(year: Year) -> None:
    root = ElementTree.fromstring(ribbon_xml(year))
    names = {"ui": NAMESPACES[year]}
    groups = root.findall("ui:ribbon/ui:tabs/ui:tab/ui:group", names)
    told = [
        (group.get("tag"), [each.get("tag") for each in group.iterfind(".//ui:button", names)])
        for group in groups
    ]
    assert told == [
        (f"group.{group}", [each.id for each in COMMANDS if each.group == group])
        for group in GROUPS
    ]
    for menu in root.iterfind(".//ui:menu", names):
        inside = [each.get("tag") for each in menu]
        group = menu.get("tag", "").removeprefix("menu.")
        assert inside == [each.id for each in COMMANDS if each.menu and each.group == group]
        assert not any("size" in each.attrib for each in menu)


def test_few_buttons_stand_outside_the_menus() -> None:
    for group in GROUPS:
        assert sum(each.group == group and not each.menu for each in COMMANDS) <= 4
    assert {each.group for each in COMMANDS if each.menu} == set(MENUS)


def test_only_buttons_that_need_no_workbook_are_always_enabled() -> None:
    root = ElementTree.fromstring(ribbon_xml("2009"))
    always = {each.get("tag") for each in root.iter() if each.tag.endswith("button")} - {
        each.get("tag") for each in root.iter() if each.get("getEnabled")
    }
    assert always == {command.id for command in COMMANDS if not command.needs_workbook}


def test_the_same_ribbon_every_time() -> None:
    assert ribbon_xml("2009") == ribbon_xml("2009")
    assert ribbon_xml("2006").decode() == ribbon_xml("2009").decode().replace(
        NAMESPACES["2009"], NAMESPACES["2006"]
    )


def test_the_strings_carry_the_version_and_every_label() -> None:
    rows = {key: (zh, en) for key, zh, en in strings()}
    assert rows["addin.version"] == (__version__, __version__)
    assert rows["command.product"] == ("客户档案", "Kedang")
    assert rows["command.check.validate"] == ("全面校验", "Validate")
    listed = [entry.split(" ") for entry in rows["functions.list"][0].split(";")]
    assert listed == [[f.name, *(a.name for a in f.arguments)] for f in FUNCTIONS]


def test_slots_are_the_same_in_both_languages_and_filled_by_vba() -> None:
    sources = "".join(module.text for module in modules())
    with (macro_folder() / "strings.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            slots = re.findall(r"{(\w+)}", row["zh"])
            assert slots == re.findall(r"{(\w+)}", row["en"])
            for slot in slots:
                assert f'KdTextWith("{row["key"]}", "{slot}"' in sources


def test_vba_and_python_say_an_error_alike() -> None:
    from kedang.model.text import say

    rows = {key: (zh, en) for key, zh, en in strings()}
    text = say("function.error", why="{why}")
    assert rows["macro.error"] == (text.render("zh"), text.render("en"))


def test_the_connector_names_the_library_of_the_xlwings_that_is_installed() -> None:
    told = set(re.findall(r"xlwings(?:32|64)-([\d.]+)\.dll", macro_text("KedangConnect.bas")))
    assert told == {version("xlwings")}


def test_the_command_line_is_constant_and_isolated() -> None:
    text = macro_text("KedangConnect.bas")
    assert '" -I -B -m kedang.hosts.excel.server $(CLSID)"' in text
    assert "ActiveWorkbook" not in text and "ThisWorkbook" not in text


def test_the_project_has_a_module_for_the_workbook_and_each_sheet() -> None:
    kinds = [(module.name, module.kind) for module in modules()]
    assert kinds[:3] == [("ThisWorkbook", "workbook"), ("Sheet1", "sheet"), ("Sheet2", "sheet")]
    assert {kind for _, kind in kinds[3:]} == {"module"}
    assert len({name.lower() for name, _ in kinds}) == len(kinds)
