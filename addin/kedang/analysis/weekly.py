"""Everything the weekly report shows (monthly and annual likewise), as tables and computed sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

import pandas as pd

from kedang.analysis import followups, market, sentences, tiers
from kedang.analysis.book import Book
from kedang.analysis.complaints import Complaints, complaints
from kedang.analysis.composition import Composition, composition
from kedang.analysis.margins import margins
from kedang.analysis.products import Products, products
from kedang.analysis.quality import Quality, quality
from kedang.analysis.records import WeekJournal, records
from kedang.analysis.targets import targets
from kedang.analysis.visits import Visits, visits
from kedang.model.period import Period
from kedang.model.text import Lang, Text
from kedang.rulebook import Rulebook
from kedang.rulebook.sections.reports import WEEKLY_SECTIONS

KEY_TIERS = 2
SECTIONS = WEEKLY_SECTIONS


@dataclass(frozen=True, slots=True)
class Weekly:
    """The tables of one period, as they stood on the day of the cut (`as_of`, at most the last day).

    The columns of each table are named where it is made: visits, products, complaints, composition, quality
    (classes of that name), followups.due / not_visited, market, tiers, targets, records. `sentences`: for
    every section what changed against the period before, and why it matters.
    """

    period: Period
    previous: Period
    cut: date
    visits: Visits
    products: Products
    complaints: Complaints
    composition: Composition
    quality: Quality
    records: pd.DataFrame
    tier_moves: pd.DataFrame
    tier_counts: pd.DataFrame
    followups: pd.DataFrame
    not_visited: pd.DataFrame
    promotions: pd.DataFrame
    competitor_moves: pd.DataFrame
    targets: pd.DataFrame
    compared: bool = True
    sentences: Mapping[str, tuple[Text, ...]] = field(default_factory=dict)

    def sentence(self, section: str, lang: Lang) -> str:
        """What a section says, as one line."""
        joint = "" if lang == "zh" else " "
        return joint.join(text.render(lang) for text in self.sentences.get(section, ()))


def weekly(
    frames: Mapping[str, pd.DataFrame],
    period: Period,
    rulebook: Rulebook,
    *,
    as_of: date,
    journal: WeekJournal | None = None,
) -> Weekly:
    """The report of a period from the archive's frames.

    `frames`: by entity id, with `id`, `customer_id`, `merged_into`, `first_seen`; besides them `rating`
    (a `Ratings.table`, perhaps with `rated_on`) and `quality` (the indices of each record). Any may be absent.
    """
    return weekly_of(Book(frames), period, rulebook, as_of=as_of, journal=journal)


def weekly_of(
    book: Book,
    period: Period,
    rulebook: Rulebook,
    *,
    as_of: date,
    journal: WeekJournal | None = None,
) -> Weekly:
    """The same from a book that other analyses share, so that nothing is worked out twice."""
    cut = min(as_of, period.last)
    sheet = margins(book, cut, rulebook.reports)
    so_far = period.begun(cut)
    report = Weekly(
        period=period,
        previous=so_far.previous(),
        cut=cut,
        visits=visits(book, so_far),
        products=products(book, so_far, rulebook.reports.top_n, sheet),
        complaints=complaints(book, so_far, cut, rulebook.calendar.overrides()),
        composition=composition(book, so_far),
        quality=quality(book, so_far),
        records=records(book, so_far, journal),
        tier_moves=tiers.moves(book, so_far),
        tier_counts=tiers.counts(book),
        compared=tiers.compared(book),
        followups=followups.due(book, period, cut, rulebook.reports.follow_up_days),
        not_visited=followups.not_visited(book, cut, _cadence(rulebook)),
        promotions=market.promotions(book, period),
        competitor_moves=market.competitor_moves(book, period),
        targets=targets(book, period, cut),
    )
    return replace(report, sentences=sentences.write(report))


def _cadence(rulebook: Rulebook) -> tuple[tuple[str, int], ...]:
    """The key accounts' tiers (the two best), each with its longest gap between visits in days."""
    best = [name for name, _ in rulebook.tiering.tiers[:KEY_TIERS]]
    return tuple((name, rulebook.visits.cadence_for(name)) for name in best)
