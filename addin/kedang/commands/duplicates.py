"""查重: which customers of the open workbook may be one, among themselves and against the archive."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd

from kedang import pipeline
from kedang.commands.archives import blank, previewed
from kedang.commands.desk import Desk
from kedang.commands.incoming import incoming
from kedang.commands.listing import listed
from kedang.commands.workspace import insert
from kedang.composing.outcomes import Outcome, Reading
from kedang.composing.review import beside
from kedang.matching.records import PARTIES
from kedang.model.frames import follow_merges
from kedang.model.text import Text, say
from kedang.reports.review_answers import TAB
from kedang.reports.review_book import MERGED_TAB, RELATED_TAB, write_review_tabs
from kedang.reports.review_fields import FIELDS_TAB
from kedang.reports.review_pairs import Beside

ACTION = "check.duplicates"
NAMES = {TAB: "review", FIELDS_TAB: "fields", MERGED_TAB: "merged", RELATED_TAB: "related"}


@dataclass(frozen=True, slots=True)
class Found:
    """What archiving the workbook would ask, merge and relate, as far as its own customers are in it.

    Pairs: left_id, right_id, score, reasons. `records`: every customer, by id; `before`: those merged, as
    they were written before; `customers`: how many the workbook has.
    """

    review: pd.DataFrame
    merged: pd.DataFrame
    related: pd.DataFrame
    records: pd.DataFrame
    before: pd.DataFrame
    beside: Beside
    customers: int

    def parts(self) -> list[Text]:
        """What was found, in words."""
        sets = {"review": self.review, "merged": self.merged, "related": self.related}
        return [
            say(f"command.duplicates.{name}", n=len(pairs))
            for name, pairs in sets.items()
            if len(pairs)
        ]


def duplicates(desk: Desk) -> Text:
    """Compare, preview, and put the pairs side by side on a tab; nothing is archived."""
    reading = incoming(desk)
    with previewed(desk) as archive:
        alone = ".alone" if blank(archive) else ""
        outcome = pipeline.run(
            archive, reading, desk.rulebook, desk.moment, desk.progress, plan=True
        )
    found = concerning(reading, outcome, desk)
    parts = found.parts()
    if not parts:
        return say(f"command.duplicates.none{alone}", customers=found.customers)
    told = listed(parts, desk.lang)
    question = f"command.duplicates.preview{alone}"
    desk.confirm(say(question, customers=found.customers, found=told))
    desk.progress("tab", 0, 1)
    book = desk.folder / "review.xlsx"
    written = write_review_tabs(
        book, found.review, found.merged, found.related, found.records, desk.moment, desk.lang,
        found.before, found.beside,
    )  # fmt: skip
    wanted = {tab: desk.say(say(f"command.duplicates.tab.{NAMES[tab]}")) for tab in written}
    tabs = insert(desk, ACTION, book, wanted)
    then = "ask" if len(found.review) else "told"
    return say(f"command.duplicates.done.{then}", found=told, tab=tabs[0])


def concerning(reading: Reading, outcome: Outcome, desk: Desk) -> Found:
    """The pairs that have a customer of the workbook on either side."""
    parties = pd.concat([outcome.frames[name] for name in PARTIES], ignore_index=True)
    own = _own_ids(reading, outcome)
    file = reading.files[0].workbook.file
    speaking = set(follow_merges(pd.Series(sorted(own), dtype="str"), parties))

    def ours(pairs: pd.DataFrame, ids: set[str]) -> pd.DataFrame:
        mine = pairs["left_id"].isin(ids) | pairs["right_id"].isin(ids)
        return pairs[mine].reset_index(drop=True)

    waiting = ours(outcome.waiting, speaking | own)
    shown = replace(
        outcome,
        waiting=waiting,
        preview=outcome.preview.only(waiting["left_id"], waiting["right_id"]),
    )
    return Found(
        waiting,
        ours(outcome.merged, own),
        ours(outcome.related, speaking | own),
        _placed(parties, file, desk),
        _placed(outcome.before, file, desk),
        beside(shown, desk.rulebook, desk.moment.user, desk.lang, speaking | own),
        len(own),
    )


def _own_ids(reading: Reading, outcome: Outcome) -> set[str]:
    """The ids of the customers on the workbook's rows, rows held back aside."""
    (ids,) = outcome.staged.ids
    pairs = zip(reading.tables, ids, strict=True)
    return {str(one) for table, many in pairs if table.entity in PARTIES for one in many if one}


def _placed(parties: pd.DataFrame, file: str, desk: Desk) -> pd.DataFrame:
    """The customers, those of this workbook with sheet and row in place of the file's name."""
    here = (parties["source_name"] == file).to_numpy()
    names = parties["source_name"].astype("object").to_numpy(copy=True)
    places = zip(parties["source_sheet"][here], parties["source_row"][here], strict=True)
    names[here] = [
        desk.say(say("book.review.here", sheet=sheet, row=int(row))) for sheet, row in places
    ]
    return parties.assign(source_name=names)
