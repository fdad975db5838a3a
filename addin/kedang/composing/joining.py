"""Customers of some files beside those of the archive, so that both are compared in one go."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from kedang.archive.archive import Archive
from kedang.matching.engine import Matching
from kedang.matching.grouping.judgements import speaking
from kedang.matching.records import PARTIES, archive_records
from kedang.model.catalogue import entity
from kedang.model.text import Lang, say


def beside_archive(
    archive: Archive, records: pd.DataFrame, answers: pd.DataFrame | None, lang: Lang
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The records with the archive's below them, and the answers with all that were ever given.

    An archived customer has the archive as its `file`, its kind as `sheet` and its id as `row`.
    """
    with archive.read() as reader:
        frames = reader.frames((*PARTIES, "contact"))
        judged = speaking(reader.judgements(), frames)
    known = archive_records(frames)
    labels = {name: entity(name).zh if lang == "zh" else entity(name).en for name in PARTIES}
    placed = known.assign(
        file=say("joining.archive").render(lang),
        sheet=known["entity"].map(labels),
        row=known["id"],
    )
    parts: list[pd.DataFrame] = [records.astype({"row": object}), placed]
    both = pd.concat(parts, ignore_index=True)
    given = [one for one in (judged, answers) if one is not None and len(one)]
    columns = ["left_id", "right_id", "answer"]
    said = pd.concat([one[columns] for one in given], ignore_index=True) if given else judged
    return both, said


def concerning(found: Matching, own: pd.DataFrame) -> Matching:
    """What was found about some of the records: the pairs that one of them is part of."""
    ids = own["id"]

    def ours(table: pd.DataFrame) -> pd.DataFrame:
        return table[table["left_id"].isin(ids) | table["right_id"].isin(ids)]

    return replace(found, pairs=ours(found.pairs), related=ours(found.related))
