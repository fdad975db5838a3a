"""All reports, declared once: command line, buttons, templates, help and docs derive from this list."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from kedang.model.errors import UsageError
from kedang.reports.contents import (
    card,
    channels,
    complaints,
    composition,
    customers,
    efficiency,
    exceptions,
    fleet,
    key_accounts,
    products,
    promotions,
    quality,
    tiers,
    visits,
    weekly,
)
from kedang.reports.design import Content, Report

if TYPE_CHECKING:
    from kedang.analysis.material import Material

REPORTS: tuple[Report, ...] = (
    weekly.WEEKLY,
    weekly.MONTHLY,
    weekly.ANNUAL,
    complaints.REPORT,
    promotions.REPORT,
    key_accounts.REPORT,
    card.REPORT,
    tiers.REPORT,
    customers.REPORT,
    composition.REPORT,
    products.REPORT,
    efficiency.REPORT,
    visits.REPORT,
    channels.REPORT,
    exceptions.REPORT,
    quality.REPORT,
    fleet.REPORT,
)


def report(report_id: str) -> Report:
    """A report by its id; another id is a usage error that names those there are."""
    for one in REPORTS:
        if one.id == report_id:
            return one
    raise UsageError("report.unknown", asked=report_id, known="、".join(one.id for one in REPORTS))


def content_of(one: Report) -> Callable[[Material], Content]:
    """The function that says what a report says."""
    module, _, name = one.content.partition(":")
    found: Callable[[Material], Content] = getattr(
        import_module(f"kedang.reports.contents.{module}"), name
    )
    return found
