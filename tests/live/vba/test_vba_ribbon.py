"""Every callback of the ribbon, called as Excel calls it: with a control."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from kedang.commands.registry import COMMANDS, GROUPS, command, group_label
from kedang.functions.registry import FUNCTIONS
from kedang.hosts.excel.addin.ribbon import ribbon_xml
from kedang.model.text import LANGUAGES, Lang, say
from support.vba import Addin

pytestmark = pytest.mark.live

VALIDATE = ("KdCheckValidate", "check.validate")


def controls(kind: str) -> dict[str, str]:
    """The controls of the ribbon as they stand in the XML: id and tag."""
    found = (each for each in ElementTree.fromstring(ribbon_xml("2009")).iter())
    return {
        each.attrib["id"]: each.attrib["tag"] for each in found if each.tag.endswith(f"}}{kind}")
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_labels_and_tips_follow_the_language(addin: Addin, lang: Lang) -> None:
    addin.stage.values["Language"] = lang
    for name, tag in controls("button").items():
        assert addin.do("KedangConnect.KdLabelOf", name, tag) == command(tag).label.render(lang)
        assert addin.do("KedangConnect.KdTipOf", name, tag) == command(tag).tip.render(lang)
    for (name, tag), group in zip(controls("group").items(), GROUPS, strict=True):
        label = addin.do("KedangConnect.KdLabelOf", name, tag)
        assert label == group_label(group).render(lang)
    for name, tag in controls("tab").items():
        label = addin.do("KedangConnect.KdLabelOf", name, tag)
        assert label == say("command.product").render(lang)


def test_without_a_choice_the_language_is_that_of_office_or_chinese(addin: Addin) -> None:
    addin.stage.values["Language"] = "klingon"
    assert addin.do("KedangText.KdLang") == "zh"


def test_a_button_is_enabled_when_a_workbook_is_open(addin: Addin) -> None:
    for name, tag in controls("button").items():
        assert addin.do("KedangConnect.KdEnabledOf", name, tag) is True


def test_every_button_reaches_its_command(addin: Addin) -> None:
    for name, tag in controls("button").items():
        addin.do("KedangConnect.KdClick", name, tag)
    assert addin.server.commands() == [each.id for each in COMMANDS]


def test_the_language_that_comes_back_is_kept_and_used_from_then_on(addin: Addin) -> None:
    addin.stage.values["Language"] = "zh"
    addin.server.run = lambda command_id, lang: ("done", "Switched.", "en")
    addin.do("KedangConnect.KdClick", "KdHelpLanguage", "help.language")
    assert addin.stage.of("Language") == ["ui.lang=en"]
    assert addin.do("KedangConnect.KdLabelOf", *VALIDATE) == "Validate"
    addin.do("KedangConnect.KdClick", *VALIDATE)
    assert addin.server.heard[-1] == ("Run", "check.validate", "en")


def test_drawing_anew_without_a_ribbon_does_nothing(addin: Addin) -> None:
    addin.do("KedangRibbon.KdRibbonRefresh")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_excel_is_told_what_each_function_and_argument_is(addin: Addin, lang: Lang) -> None:
    """The request is as it should be; what Excel makes of it remains to be seen in Excel."""
    addin.stage.values["Language"] = lang
    addin.adapt("KedangHelp", "Set program = Application", "Set program = KdStage")
    addin.do("KedangHelp.KdDescribeFunctions")
    told = [{each.Name: each.Value for each in named} for named in addin.stage.asked]
    assert told == [
        {
            "Macro": function.name,
            "Description": function.help.render(lang),
            "Category": say("command.product").render(lang),
            "ArgumentDescriptions": tuple(
                function.argument_help(each).render(lang) for each in function.arguments
            ),
        }
        for function in FUNCTIONS
    ]
