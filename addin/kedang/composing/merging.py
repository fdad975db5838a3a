"""Merging customers and parting them again: after a comparison, on people's answers, or by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace

import pandas as pd

from kedang.archive.archive import Archive
from kedang.archive.merging import Merger
from kedang.archive.run import Work
from kedang.archive.splitting import Membership
from kedang.archive.standing import OPEN, RELATED, UNSURE, told_pairs
from kedang.composing.keeping import kept
from kedang.composing.outcomes import Answered
from kedang.composing.teaching import past_lessons
from kedang.matching.engine import Matching, match
from kedang.matching.grouping.judgements import speaking
from kedang.matching.merging.merges import Compared, Merge, compared_by, groups, joined, plan_merges
from kedang.matching.records import PARTIES, entity_of_each
from kedang.model.errors import Refused
from kedang.model.frames import texts
from kedang.model.ids import is_id
from kedang.model.operation import Moment, OperationKind
from kedang.model.text import Text
from kedang.rulebook import Rulebook

Frames = Mapping[str, pd.DataFrame]


def match_and_merge(
    work: Work,
    frames: Frames,
    records: pd.DataFrame,
    rulebook: Rulebook,
    progress: Callable[[str, int, int], None],
) -> Compared:
    """Compare all customers, merge the certain groups, note the pairs that wait for an answer."""
    past = past_lessons(work, frames) if rulebook.matching.learn else None
    found: Matching = match(records, rulebook, speaking(work.judgements(), frames), past=past)
    plans = list(plan_merges(groups(found), found, frames, rulebook))
    progress("merge", 0, len(plans))
    work.merge_all([_merger(plan) for plan in plans])
    progress("merge", len(plans), len(plans))
    compared = compared_by(found, plans)
    work.set_candidates(compared.waiting, compared.related)
    return compared


def as_compared(work: Work) -> Compared:
    """What the last comparison came to, when nothing has changed since."""
    pairs = work.candidates(None)
    none = told_pairs(pairs.iloc[:0])
    return Compared(0, none, told_pairs(pairs, OPEN, UNSURE), told_pairs(pairs, RELATED))


def apply_answers(
    archive: Archive,
    answers: pd.DataFrame,
    rulebook: Rulebook,
    moment: Moment,
    *,
    plan: bool = False,
    ahead: Mapping[str, str] | None = None,
) -> Answered:
    """Note the answers of a review, merge what was said to be one customer, part what was said not to be.

    `answers`: left_id, right_id (or names of customers, for rows added by hand), answer. `ahead`: customers
    the archive may not hold yet (id → name); what was said about them is remembered and takes effect when
    they are archived. Any other unknown id is refused.
    """
    with kept(archive, moment, rulebook, OperationKind.REVIEW, plan=plan) as work:
        done = answer(work, answers, rulebook, ahead)
    done.operation = work.entry
    return done


def answer(
    work: Work,
    answers: pd.DataFrame,
    rulebook: Rulebook,
    ahead: Mapping[str, str] | None = None,
    *,
    why: tuple[Text, ...] = (),
) -> Answered:
    """The same within a transaction; `why`: the reason that merges made on it are given."""
    counts: Counter[str] = Counter(answers["answer"])
    expected = dict(ahead or {})
    frames = work.frames(PARTIES)
    known = entity_of_each(frames)
    given = _by_id(answers, frames, {*known, *expected})
    work.judge(given.itertuples(index=False, name=None))
    parted = _part(work, given, known, rulebook)
    if parted:
        frames = work.frames(PARTIES)

    def speaks(record: str) -> str:
        return record if record in expected and record not in known else work.resolve(record)

    joint, against = joined(given, work.judgements(), speaks)
    here = (tuple(one for one in group if one in known) for group in joint)
    certain = [group for group in here if len(group) > 1]
    plans = plan_merges(certain, None, frames, rulebook)
    work.merge_all(
        [replace(_merger(plan), reasons=why) if why else _merger(plan) for plan in plans]
    )
    work.link()
    names = expected | _names(frames)
    merged = sum(len(group) - 1 for group in certain)
    later = sum(len(group) - 1 for group in joint) - merged
    told = [tuple(names[one] for one in group) for group in against]
    return Answered(counts, merged, told, None, later, parted)


def find_customer(frames: Frames, said: str) -> str:
    """The customer meant by an id, a credit code, a number or a full name; Refused if none or several."""
    both = pd.concat([frames[name] for name in PARTIES if name in frames], ignore_index=True)
    text = said.strip()
    if (both["id"] == text).any():
        return text
    standing = both[texts(both, "merged_into").isna()]
    for column in ("uscc", "number", "name"):
        found = standing[(texts(standing, column) == text).to_numpy(dtype=bool, na_value=False)]
        if len(found) == 1:
            return str(found["id"].iat[0])
        if len(found):
            ids = "、".join(sorted(map(str, found["id"])))
            raise Refused("merging.several", text=text, ids=ids)
    raise Refused("merging.unknown", text=text)


def _by_id(answers: pd.DataFrame, frames: Frames, known: set[str]) -> pd.DataFrame:
    """The answers with ids for the names of rows that were added by hand."""
    sides = ("left_id", "right_id")
    wanted = sorted({one for side in sides for one in answers[side]} - known)
    meant = {one: find_customer(frames, one) for one in wanted if not is_id(one)}
    named = {side: answers[side].replace(meant) for side in sides} if meant else {}
    return answers.assign(**named)[["left_id", "right_id", "answer"]]


def _part(work: Work, answers: pd.DataFrame, known: Mapping[str, str], rulebook: Rulebook) -> int:
    """Takes apart the merged customers that were said not to be one, or not surely."""
    parted = 0
    for left, right, answer in answers.itertuples(index=False, name=None):
        if answer == "same" or left not in known or right not in known:
            continue
        if left == right or work.resolve(left) != work.resolve(right):
            continue
        leaving = right if work.rows(known[right], [right])[right]["merged_into"] else left
        found = work.membership(leaving)
        work.split(found, _without(work, found, rulebook))
        parted += 1
    return parted


def _without(work: Work, found: Membership, rulebook: Rulebook) -> Mapping[str, object] | None:
    """What the survivor of a merge keeps of those that stay in it; None when it stays alone."""
    if not found.others:
        return None
    frame = work.frames([found.entity])[found.entity]
    stay = frame[frame["id"].isin([found.survivor, *found.others])].copy()
    own = stay["id"] == found.survivor
    for name, value in found.before.items():
        stay[name] = stay[name].mask(own, pd.NA if value is None else value)
    group = tuple(sorted([found.survivor, *found.others]))
    (plan,) = plan_merges([group], None, {found.entity: stay}, rulebook)
    return plan.values


def _names(frames: Frames) -> dict[str, str]:
    """The name of every customer by id."""
    both = pd.concat([frames[name].set_index("id")["name"] for name in PARTIES])
    return {str(key): str(name) for key, name in both.items()}


def _merger(plan: Merge) -> Merger:
    return Merger(plan.survivor_id, plan.member_ids, plan.values, plan.reasons, plan.kept)
