"""单兵作战: key accounts where only one person is known, or that only one of us ever visits."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pandas as pd

from kedang.analysis.ills.view import Found, View, found, one_by_one
from kedang.model.frames import follow_merges, texts
from kedang.model.text import Text, say


def single_contact(view: View) -> Found:
    """Key accounts of which we know one person or nobody."""
    keys = _key_accounts(view)
    if not len(keys):
        return found(float("nan"))
    contacts = view.until("contact", "recorded_on", "first_seen")
    host = follow_merges(texts(contacts, "organization_id"), view.book.parties)
    known = host.value_counts().reindex(keys).fillna(0)
    marks = known < 2
    if not view.now:
        return found(view.share(marks))
    gone = known[marks]
    what = [say("exceptions.case.single_contact", n=int(one)) for one in gone]
    return found(view.share(marks), _cases(view, gone.index, 2.0 - gone, what))


def single_rep(view: View) -> Found:
    """Key accounts that only one rep has visited for a long time."""
    keys = _key_accounts(view)
    since = view.last - timedelta(days=view.material.rulebook.exceptions.single_after_days)
    made = view.calls(view.material.cut)
    inside = made.between(since, view.last) & made.held & (made.rep >= 0)
    pairs = pd.DataFrame({"who": made.who[inside], "rep": made.rep[inside]}).drop_duplicates()
    people = pairs["who"].value_counts()
    counts = pd.Series(people.to_numpy(), index=made.keys[people.index.to_numpy(dtype=np.intp)])
    visited = counts[counts.index.isin(keys)].sort_index()
    marks = visited == 1
    if not view.now:
        return found(view.share(marks))
    gone = visited[marks]
    names = pairs.set_index("who")["rep"]
    place = made.keys.get_indexer(gone.index)
    what = [say("exceptions.case.single_rep", rep=str(made.reps[names.loc[at]])) for at in place]
    return found(view.share(marks), _cases(view, gone.index, gone, what))


def _key_accounts(view: View) -> pd.Index:
    tiers = view.book.tiers()
    wanted = tiers.isin(view.material.rulebook.tiering.key_accounts)
    keys: pd.Index = tiers.index[wanted.to_numpy()]
    return keys


def _cases(view: View, keys: pd.Index, number: pd.Series[float], what: list[Text]) -> pd.DataFrame:
    cards = view.book.customers.reindex(keys)
    never = pd.Series([pd.NaT] * len(keys), dtype="datetime64[s]")
    return one_by_one(texts(cards, "owner"), texts(cards, "name"), never, number, what)
