"""The whole comparison: normalise, block, compare, score, group, sort into bands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import pandas as pd

from kedang.matching.coded import Bools, Floats, Ints
from kedang.matching.features.pairs import PairFeatures, compare
from kedang.matching.grouping.careful import Link, Refusal
from kedang.matching.grouping.clusters import Grouping, group_links
from kedang.matching.grouping.judgements import Judgements, Pair, held_apart
from kedang.matching.grouping.known import Known
from kedang.matching.grouping.marks import marks_of
from kedang.matching.grouping.related import COLUMNS as RELATED
from kedang.matching.grouping.related import branch_pairs, group_pairs, related_pairs
from kedang.matching.learning.past import Past
from kedang.matching.learning.taught import Taught, taught
from kedang.matching.normalise.keys import Keys
from kedang.matching.scoring.bands import certain_organizations, certain_persons
from kedang.matching.scoring.explain import explain
from kedang.matching.scoring.scored import Keep, Scored, score_pairs
from kedang.matching.scoring.scorer import Scorer, probability
from kedang.matching.scoring.scorers import organization_scorer, person_scorer
from kedang.matching.workers import HERE, Workers
from kedang.model.text import Text, say
from kedang.rulebook import Rulebook
from kedang.rulebook.sections.matching import MatchingRules

PAIRS = ["left_id", "right_id", "score", "decision", "reasons"]
_CONFLICT = "matching.conflict."
_DOUBT = say("matching.why.judged_unsure", points="", detail="")
CONFLICTS = ["left_id", "right_id", "against_left", "against_right", "score", "reason"]


@dataclass(frozen=True, slots=True)
class Matching:
    """The result of one comparison.

    `pairs`: left_id, right_id, score 0..1, decision same|review, reasons (list of Text), best first.
    `clusters`: id → number of its group in the best partition (unasked and likely ones together);
    `confidence`: id → average score to the others of its group, 1.0 when alone. `unasked`: id →
    number of its group when only certain pairs are merged. `related`: left_id, right_id, relation
    branch|branches|group, reason. `conflicts`: a pair that looked the same (left_id, right_id), the
    two records that contradict it, its score, and why. `learned_from`: how many answers taught the scores.
    """

    pairs: pd.DataFrame
    clusters: pd.Series[int]
    confidence: pd.Series[float]
    unasked: pd.Series[int]
    related: pd.DataFrame
    conflicts: pd.DataFrame
    learned_from: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """What was found among the records of one entity."""

    keys: Keys
    scored: Scored
    pairs: pd.DataFrame
    likely: Grouping
    certain: Grouping
    related: pd.DataFrame
    conflicts: pd.DataFrame
    learned_from: int


def match(
    records: pd.DataFrame,
    rulebook: Rulebook,
    judgements: pd.DataFrame | None = None,
    *,
    explained: int | None = None,
    workers: Workers = HERE,
    past: Past | None = None,
) -> Matching:
    """Finds the records that are one customer; organisations and individuals never mix.

    `records`: one row each with `id` (unique), `entity`, `name` and whatever else is known.
    The order of rows and of columns makes no difference. `explained`: only so many of the surest pairs get
    their reasons, the others an empty list. `workers`: who reads the records and rates the pairs.
    `past`: answers about records that are merged by now; they only teach.
    """
    rules = rulebook.matching
    entity = records["entity"] if "entity" in records.columns else "organization"
    persons = pd.Series(entity == "individual", index=records.index)
    parts = [
        _match_part(
            records if (persons == individual).all() else records[persons == individual],
            rules,
            judgements,
            explained,
            workers,
            past,
            persons=individual,
        )
        for individual in (False, True)
        if not individual or persons.any()
    ]
    return _whole(parts)


def _match_part(
    records: pd.DataFrame,
    rules: MatchingRules,
    judgements: pd.DataFrame | None,
    explained: int | None,
    workers: Workers,
    past: Past | None,
    *,
    persons: bool,
) -> Part:
    work = workers.begin(records, persons=persons)
    keys = work.keys
    judged = Judgements.of(judgements, keys.places())
    taught_by = past.beside(records, judgements, persons=persons) if past and rules.learn else None
    scorers = scorers_of(*(taught_by or (keys, judged)), rules, persons=persons)
    scored = work.scored(rules.block_size, scorers[1], _keep(rules))
    return _settled(keys, scored, judged, scorers, rules, explained, persons=persons)


def scorers_of(
    keys: Keys, judged: Judgements, rules: MatchingRules, *, persons: bool
) -> tuple[Scorer, Scorer]:
    """The shipped scorer, and the same with what the answers teach."""
    frozen = person_scorer(rules) if persons else organization_scorer(rules)
    return frozen, taught(frozen, keys, judged) if rules.learn else frozen


def compare_part(
    keys: Keys,
    candidates: tuple[Ints, Ints],
    judged: Judgements,
    scorers: tuple[Scorer, Scorer],
    rules: MatchingRules,
    explained: int | None = None,
    *,
    persons: bool,
) -> Part:
    """Scores the candidate pairs of some records, groups them and sorts them into bands."""
    scored = score_pairs(keys, *candidates, scorers[1], _keep(rules))
    return _settled(keys, scored, judged, scorers, rules, explained, persons=persons)


def _keep(rules: MatchingRules) -> Keep:
    return partial(_kept, rules.review_from)


def _kept(review_from: float, features: PairFeatures, score: Floats) -> Bools:
    return np.asarray((score >= review_from) | branch_pairs(features) | group_pairs(features))


def _settled(
    keys: Keys,
    scored: Scored,
    judged: Judgements,
    scorers: tuple[Scorer, Scorer],
    rules: MatchingRules,
    explained: int | None,
    *,
    persons: bool,
) -> Part:
    """Rated pairs grouped and sorted into bands."""
    frozen, scorer = scorers
    certain = certain_persons(scored, rules) if persons else certain_organizations(scored, rules)
    if isinstance(scorer, Taught):
        certain &= probability(frozen.log_odds(scored.features)) >= rules.same_from
    every = scored.compared
    marks, known = marks_of(keys), Known.of(every.a, every.b, every.score)

    def grouped(mask: Bools, mean: float, never: frozenset[Pair]) -> Grouping:
        chosen = Known.of(scored.a[mask], scored.b[mask], scored.score[mask])
        limits = (mean, rules.missing_link)
        return group_links(marks, known, chosen, (judged.same, never), limits)

    unasked = grouped(certain, rules.same_mean_link, judged.different | judged.unsure)
    likely = grouped(scored.score >= rules.likely_from, rules.mean_link, judged.different)
    related = related_pairs(keys, scored, likely.group)
    pairs = _pairs(keys, scored, scorer, judged, unasked, rules, explained)
    pairs = _unrelated(pairs, related)
    learned_from = scorer.answers if isinstance(scorer, Taught) else 0
    conflicts = _conflicts(keys, judged, likely.refusals)
    return Part(keys, scored, pairs, likely, unasked, related, conflicts, learned_from)


def _pairs(
    keys: Keys,
    scored: Scored,
    scorer: Scorer,
    judged: Judgements,
    unasked: Grouping,
    rules: MatchingRules,
    explained: int | None,
) -> pd.DataFrame:
    """The pairs of the two upper bands, judged ones included, best first; rows stand in the order of ids."""
    rows = max(len(keys), 1)
    packed = scored.a * rows + scored.b
    settled = [a * rows + b for a, b in (*judged.different, *judged.same)]
    shown = ~np.isin(packed, np.asarray(settled, dtype=np.int64))
    shown &= ~held_apart(unasked.group, judged, scored.a, scored.b)
    chosen = np.flatnonzero(shown & (scored.score >= rules.review_from))
    a, b, score = scored.a[chosen], scored.b[chosen], scored.score[chosen]
    best = np.lexsort((b, a, -score))
    a, b, score = a[best], b[best], score[best]
    group = np.asarray(unasked.group)
    told = explain(compare(keys, a[:explained], b[:explained]), scorer)
    told += [[] for _ in range(len(a) - len(told))]
    if judged.unsure:
        doubted = np.isin(a * rows + b, [x * rows + y for x, y in judged.unsure])
        for place in np.flatnonzero(doubted[: len(told)]).tolist():
            told[place] = [_DOUBT, *told[place]]
    frame = pd.DataFrame(
        {
            "left_id": keys.ids[a],
            "right_id": keys.ids[b],
            "score": score,
            "decision": np.where(group[a] == group[b], "same", "review"),
            "reasons": pd.Series(told, dtype=object),
        },
        columns=PAIRS,
    )
    if not (judged.same or judged.unsure):
        return frame
    said = [say("matching.why.judged_same", points="", detail="")]
    more = [(keys.ids[x], keys.ids[y], 1.0, "same", said) for x, y in judged.same]
    listed = set(zip(a.tolist(), b.tolist(), strict=True))
    more += _undecided(keys, scored, judged, listed)
    frame = pd.concat([frame, pd.DataFrame(more, columns=PAIRS)], ignore_index=True)
    return frame.sort_values(["score", "left_id", "right_id"], ascending=[False, True, True])


def _undecided(
    keys: Keys, scored: Scored, judged: Judgements, listed: set[Pair]
) -> list[tuple[str, str, float, str, list[Text]]]:
    """Pairs answered 待定 stay in review, however little they have in common by now."""
    pairs = zip(scored.a.tolist(), scored.b.tolist(), strict=True)
    known = dict(zip(pairs, scored.score.tolist(), strict=True))
    return [
        (keys.ids[a], keys.ids[b], float(known.get((a, b), 0.0)), "review", [_DOUBT])
        for a, b in sorted(judged.unsure - listed)
    ]


def _unrelated(pairs: pd.DataFrame, related: pd.DataFrame) -> pd.DataFrame:
    """The pairs without those that are branch and parent or of one group: nobody is asked about them."""
    known = {
        ends
        for names in (("left_id", "right_id"), ("right_id", "left_id"))
        for ends in zip(*(related[name] for name in names), strict=True)
    }
    ends = zip(pairs["left_id"], pairs["right_id"], strict=True)
    told = np.asarray([pair in known for pair in ends], dtype=bool)
    return pairs[~told | (pairs["decision"] == "same").to_numpy()]


def _conflicts(keys: Keys, judged: Judgements, refusals: Sequence[Refusal]) -> pd.DataFrame:
    """The links that were not followed, and the answers that contradict each other."""
    told = [(r.link, r.against, r.why) for r in refusals]
    told += [(Link(*same, 1.0), no, "answers") for same, no in judged.contradictions]
    ids = keys.ids
    rows = [
        (
            ids[link.a],
            ids[link.b],
            *(ids[row] for row in against),
            link.score,
            say(f"{_CONFLICT}{why}"),
        )
        for link, against, why in told
    ]
    return pd.DataFrame(rows, columns=CONFLICTS)


def _whole(parts: list[Part]) -> Matching:
    """Both entities in one result, groups numbered 1, 2, … in the order of their first ids."""
    ids = np.concatenate([part.keys.ids for part in parts])

    def numbered(groups: list[Ints]) -> pd.Series[int]:
        offset, labels = 0, []
        for group in groups:
            labels.append(np.asarray(group, dtype=np.int64) + offset)
            offset += len(group)
        series = pd.Series(np.concatenate(labels), index=ids).sort_index()
        codes, _ = pd.factorize(series.to_numpy())
        return pd.Series(codes.astype(np.int64) + 1, index=series.index.rename("id"))

    confidence = pd.Series(np.concatenate([part.likely.confidence for part in parts]), index=ids)
    pairs = pd.concat([part.pairs for part in parts], ignore_index=True)
    related = pd.concat([part.related for part in parts], ignore_index=True)
    conflicts = pd.concat([part.conflicts for part in parts], ignore_index=True)
    return Matching(
        pairs=pairs,
        clusters=numbered([np.asarray(part.likely.group) for part in parts]),
        confidence=confidence.sort_index().rename_axis("id"),
        unasked=numbered([np.asarray(part.certain.group) for part in parts]),
        related=related[RELATED],
        conflicts=conflicts,
        learned_from=sum(part.learned_from for part in parts),
    )
