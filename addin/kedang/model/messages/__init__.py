"""The one catalogue of sentences: id → (Chinese, English), with named slots."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from kedang.model.text import Lang

AREAS = (
    "common",
    "files",
    "intake",
    "validation",
    "validation_records",
    "validation_customers",
    "reference",
    "matching",
    "tiering",
    "archive",
    "analysis",
    "reports",
    "review",
    "report_columns",
    "report_pages",
    "tier_reports",
    "tier_method",
    "tier_commands",
    "segments",
    "prospects",
    "customer_figures",
    "segment_reports",
    "customer_worth",
    "sales_reports",
    "sales_columns",
    "product_reports",
    "efficiency_reports",
    "field_reports",
    "account_reports",
    "exception_reports",
    "exception_signs",
    "quality_reports",
    "fleet_reports",
    "numbering",
    "catalogue_names",
    "card_columns",
    "desk_reports",
    "channel_advice",
    "desk_columns",
    "crm_functions",
    "report_frame",
    "template_filling",
    "html_pages",
    "cli",
    "cli_verbs",
    "rulebook",
    "collecting",
    "settings",
    "settings_checking",
    "settings_customers",
    "settings_work",
    "settings_words",
    "settings_versions",
    "commands",
    "commands_check",
    "handling",
    "commands_capture",
    "commands_archive",
    "commands_reports",
    "forms_cards",
    "forms_handing_out",
    "manual",
    "manual_buttons",
    "manual_readers",
    "tabs",
    "functions",
    "function_answers",
    "addin",
    "calc",
    "hosts",
    "excel",
    "spark",
    "forms",
    "forms_parts",
    "forms_upgrading",
)


@cache
def catalogue() -> dict[str, tuple[str, str]]:
    """Every message of the product; an id declared twice is a mistake of ours."""
    merged: dict[str, tuple[str, str]] = {}
    for area in AREAS:
        messages: dict[str, tuple[str, str]] = import_module(
            f"kedang.model.messages.{area}"
        ).MESSAGES
        twice = merged.keys() & messages.keys()
        if twice:
            raise ValueError(f"messages declared twice: {sorted(twice)}")
        merged.update(messages)
    return merged


def template(message_id: str, lang: Lang) -> str:
    """The sentence of an id, slots still open."""
    return catalogue()[message_id][0 if lang == "zh" else 1]
