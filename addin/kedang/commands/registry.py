"""Every button, declared once: ribbon, callbacks, Calc menu and toolbar, help and manual derive from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kedang.model.text import Text, say


@dataclass(frozen=True, slots=True)
class Command:
    """One button. `id` is group.name; `function` is module:function under `kedang.commands`.

    `icon`: a name common to Office 2013, 2016 and 365. `menu`: it stands in its group's menu (message
    `command.menu.<group>`), behind the buttons. Its label, tip and help are the messages `command.<id>`,
    `command.<id>.tip` and `command.<id>.help`.
    """

    id: str
    function: str
    icon: str
    size: Literal["large", "normal"] = "normal"
    needs_workbook: bool = True
    menu: bool = False

    @property
    def group(self) -> str:
        """The group of the ribbon it stands in."""
        return self.id.partition(".")[0]

    @property
    def control(self) -> str:
        """Its name in ribbon XML and VBA, such as KdCheckValidate."""
        return "Kd" + "".join(part.capitalize() for part in self.id.split("."))

    @property
    def label(self) -> Text:
        """What stands on the button."""
        return say(f"command.{self.id}")

    @property
    def tip(self) -> Text:
        """One sentence: what a click does."""
        return say(f"command.{self.id}.tip")


COMMANDS: tuple[Command, ...] = (
    Command("capture.recognise", "recognise:recognise", "TableInsertExcel", "large"),
    Command("capture.card", "card:card", "FileNew"),
    Command("capture.form", "new_form:new_form", "SheetInsert"),
    Command("capture.collect", "collecting:collect", "FileOpen"),
    Command("check.validate", "validate:validate", "ErrorChecking", "large"),
    Command("check.clear", "clear:clear", "Undo"),
    Command("check.form", "form_check:check_form", "SheetProtect"),
    Command("check.duplicates", "duplicates:duplicates", "RemoveDuplicates"),
    Command("process.merge", "merge:merge", "Consolidate"),
    Command("process.archive", "archiving:archive", "FileSave", "large"),
    Command("process.number", "numbering:number_customers", "NameManager"),
    Command("process.undo", "undoing:undo", "Undo"),
    Command("tiers.rate", "rating:rate", "SortDialog", "large"),
    Command("tiers.annual", "rating:annual", "Lock"),
    Command("tiers.why", "why:why", "TraceError"),
    Command("tiers.override", "override:override", "DataValidation"),
    Command("reports.weekly", "reporting:weekly", "ChartInsert", "large"),
    Command("reports.monthly", "reporting:monthly", "PivotTableInsert"),
    Command("reports.complaints", "reporting:complaints", "ReviewNewComment"),
    Command("reports.annual", "reporting:annual", "PivotTableInsert", menu=True),
    Command("reports.promotions", "reporting:promotions", "FileSendAsAttachment", menu=True),
    Command("reports.accounts", "reporting:accounts", "FileProperties", menu=True),
    Command("reports.card", "reporting:card", "FilePrint", menu=True),
    Command("reports.visits", "reporting:visits", "Connections", menu=True),
    Command("reports.exceptions", "reporting:exceptions", "TraceError", menu=True),
    Command("reports.tiers", "reporting:tiers", "SortDialog", menu=True),
    Command("reports.quality", "reporting:quality", "PercentStyle", menu=True),
    Command("reports.fleet", "reporting:fleet", "FileOpen", menu=True),
    Command("reports.composition", "reporting:composition", "ChartInsert", menu=True),
    Command("reports.customers", "reporting:customers", "Filter", menu=True),
    Command("reports.products", "reporting:products", "AccountingFormat", menu=True),
    Command("reports.efficiency", "reporting:efficiency", "GoalSeek", menu=True),
    Command("reports.channels", "reporting:channels", "ScenarioManager", menu=True),
    Command("help.settings", "settings:settings", "DataValidation"),
    Command("help.doctor", "doctor:doctor", "PropertySheet", needs_workbook=False),
    Command("help.manual", "manual:manual", "Help", needs_workbook=False),
    Command("help.language", "language:language", "Spelling", needs_workbook=False),
)

MENUS: Mapping[str, str] = {"reports": "FilePrintPreview"}
"""The menu of a group, for what would crowd its buttons, with its picture."""
GROUPS: tuple[str, ...] = tuple(dict.fromkeys(command.group for command in COMMANDS))


def group_label(group: str) -> Text:
    """The name of a group of the ribbon."""
    return say(f"command.group.{group}")


def menu_label(group: str) -> Text:
    """The name of a group's menu."""
    return say(f"command.menu.{group}")


def menu_tip(group: str) -> Text:
    """What is in a group's menu."""
    return say(f"command.menu.{group}.tip")


def command(command_id: str) -> Command:
    """A command by its id."""
    return next(each for each in COMMANDS if each.id == command_id)
