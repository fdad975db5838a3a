"""What a duplicate review shows beside its pairs, put together from what a run did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

import pandas as pd

from kedang.composing.outcomes import Outcome
from kedang.matching.records import PARTIES
from kedang.model.catalogue import entities
from kedang.model.frames import texts
from kedang.model.text import Lang, say
from kedang.reports.clash_tab import clashes
from kedang.reports.review_pairs import Beside
from kedang.reports.viewer import Viewer
from kedang.rulebook import Rulebook

_LINKS = ("customer_id", "organization_id")


def beside(
    outcome: Outcome, rulebook: Rulebook, user: str, lang: Lang, own: Collection[str] = ()
) -> Beside:
    """The merges that wait, what hangs on each customer, the clashes, all as far as `user` may see it.

    `own`: customers of the user's own workbook, which he sees whole.
    """
    parties = pd.concat([outcome.frames[name] for name in PARTIES], ignore_index=True)
    owners = dict(zip(texts(parties, "id"), texts(parties, "owner").fillna(""), strict=True))
    viewer = Viewer.of(user, owners, rulebook.reports.managers, own)
    listed = [outcome.waiting, outcome.related]
    shown = {
        str(one) for table in listed for side in ("left_id", "right_id") for one in table[side]
    }
    if not viewer.restricted:
        hanging = hanging_on(outcome.frames, shown, lang)
    else:
        hanging = hanging_on(outcome.frames, {one for one in shown if viewer.sees(one)}, lang)
    same = [outcome.waiting, outcome.merges]
    found = clashes(outcome.findings, same, _as_written(parties, outcome.before), lang)
    return Beside(outcome.preview, hanging, viewer, found)


def hanging_on(
    frames: Mapping[str, pd.DataFrame], customers: Collection[str], lang: Lang
) -> dict[str, str]:
    """Per customer what hangs on it in words, such as 联系人 2、拜访 3."""
    counts: dict[str, Counter[str]] = {}
    for name, declared in entities().items():
        frame = frames.get(name)
        column = next((one for one in _LINKS if frame is not None and one in frame), None)
        if frame is None or column is None:
            continue
        label = declared.zh if lang == "zh" else declared.en
        held = texts(frame, column)
        for one, n in held[held.isin(list(customers))].value_counts().items():
            counts.setdefault(str(one), Counter())[label] = int(n)
    sign = "、" if lang == "zh" else ", "
    return {
        one: sign.join(say("review.count", what=what, n=n).render(lang) for what, n in many.items())
        for one, many in counts.items()
    }


def _as_written(parties: pd.DataFrame, before: pd.DataFrame) -> pd.DataFrame:
    """The customers, those that were merged with the owner each had before."""
    if before.empty or "owner" not in before:
        return parties
    first = before.drop_duplicates("id", keep="last").set_index("id")["owner"]
    ids = texts(parties, "id")
    return parties.assign(
        owner=ids.map(first).where(ids.isin(first.index), texts(parties, "owner"))
    )
