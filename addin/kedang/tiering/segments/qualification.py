"""资格审查: need, money and authority of leads and prospects, each with its evidence, and what to ask next."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.model.frames import days, texts
from kedang.rulebook import Rulebook
from kedang.rulebook.sections.prospects import QUESTIONS
from kedang.tiering.segments.buying import buying
from kedang.tiering.segments.cases import Words, decide
from kedang.tiering.segments.contacting import contacting
from kedang.tiering.segments.evidence import NO, UNKNOWN, YES, authority, evidence, need, pay
from kedang.tiering.segments.intent import graded
from kedang.tiering.segments.parties import NOBODY, Parties

WRITTEN = "written"
QUALIFIED, NURTURE, REJECT = "合格", "待培育", "不合格"
_ASKED_OF_LEADS = ("need", "pay", "authority")
_LEFT = ("归档", "流失")


def qualify(frames: Mapping[str, pd.DataFrame], rulebook: Rulebook, as_of: date) -> pd.DataFrame:
    """One row per lead, and per customer that never bought and has no lead of its name.

    subject_id, kind (lead, prospect), customer_id, name, owner, day; per question (need, pay, authority)
    是, 否 or 未知, `<question>_by`, `<question>_written`, `<question>_computed`; qualification with
    `_written` and `_computed`; ask (the question to put next); intent with `_written`, `_computed`,
    `_points`; `points_<factor>`; and the facts the reasons name.
    """
    parties = Parties.of(frames, as_of)
    facts = pd.concat(
        [buying(parties, rulebook.segments), contacting(parties, rulebook.segments)], axis=1
    )
    known = evidence(parties, facts, rulebook)
    subjects = pd.concat([_leads(parties, known), _prospects(parties, known)], ignore_index=True)
    table = _judged(subjects, rulebook)
    return graded(table, rulebook, as_of)


def qualified_customers(
    parties: Parties, facts: pd.DataFrame, rulebook: Rulebook
) -> tuple[Words, npt.NDArray[np.datetime64]]:
    """The qualification of each customer itself, and the day of its latest sign."""
    known = evidence(parties, facts, rulebook)
    named = facts["lead_qualification"].to_numpy(dtype=object)
    judged = _judged(_as_subjects(parties, known), rulebook)
    result = np.where(pd.isna(named), judged["qualification"].to_numpy(dtype=object), named)
    signs = facts[["lead_on", "last_effective", "first_deal"]].min(axis=1)
    return result, signs.to_numpy(dtype="datetime64[s]")


def _judged(subjects: pd.DataFrame, rulebook: Rulebook) -> pd.DataFrame:
    """The subjects with the three answers, the result, and the next question."""
    cases = {
        "need": need(subjects),
        "pay": pay(subjects, rulebook),
        "authority": authority(subjects),
    }
    columns: dict[str, Words] = {}
    for question in QUESTIONS:
        computed, reason = decide(len(subjects), [case for case, _ in cases[question]])
        told = np.where(pd.isna(computed), UNKNOWN, computed)
        said = subjects[f"said_{question}"].to_numpy(dtype=object)
        stands = np.isin(said, (YES, NO))
        columns[question] = np.where(stands, said, told)
        columns[f"{question}_by"] = np.where(stands, WRITTEN, reason)
        columns[f"{question}_because"] = reason
        columns[f"{question}_written"] = said
        columns[f"{question}_computed"] = told
    answers: Words = np.column_stack([columns[question] for question in QUESTIONS])
    rejects = np.isin(QUESTIONS, rulebook.qualification.reject_on)
    computed = np.where((answers == YES).all(axis=1), QUALIFIED, NURTURE).astype(object)
    computed[((answers == NO) & rejects).any(axis=1)] = REJECT
    said = subjects["said_qualification"].to_numpy(dtype=object)
    columns["qualification_computed"] = computed
    columns["qualification_written"] = said
    columns["qualification"] = np.where(pd.isna(said), computed, said)
    columns["ask"] = _next_question(answers, columns["qualification"])
    return pd.concat([subjects, pd.DataFrame(columns, index=subjects.index)], axis=1)


def _next_question(answers: npt.NDArray[np.object_], result: Words) -> Words:
    """What to find out next: the first thing unknown; whom to see when he may not decide; the terms."""
    asked = np.full(len(answers), "terms", dtype=object)
    asked[answers[:, QUESTIONS.index("authority")] == NO] = "who_decides"
    for at in reversed(range(len(QUESTIONS))):
        asked[answers[:, at] == UNKNOWN] = QUESTIONS[at]
    asked[result == REJECT] = "none"
    return asked


def _leads(parties: Parties, known: pd.DataFrame) -> pd.DataFrame:
    """The leads up to the day, with what is known of the customer of that name."""
    rows = parties.records("lead")
    rows = rows[(days(rows, "date") <= pd.Timestamp(parties.as_of)).to_numpy()]
    places = parties.named(texts(rows, "name"))
    own = _at(known, places)
    return own.assign(
        subject_id=texts(rows, "id").to_numpy(),
        kind="lead",
        customer_id=parties.ids(places),
        name=texts(rows, "name").to_numpy(),
        owner=texts(rows, "owner").to_numpy(),
        day=days(rows, "date").to_numpy(dtype="datetime64[s]"),
        source=texts(rows, "source").to_numpy(),
        asked=texts(rows, "products").to_numpy(),
        said=texts(rows, "status").to_numpy(),
        said_qualification=texts(rows, "qualification").to_numpy(),
        said_intent=texts(rows, "intent").to_numpy(),
        **{f"said_{name}": texts(rows, name).to_numpy() for name in _ASKED_OF_LEADS},
    )


def _prospects(parties: Parties, known: pd.DataFrame) -> pd.DataFrame:
    """Customers that were in contact, never bought, are not given up and stand in no lead."""
    rows, facts = _as_subjects(parties, known), known
    state = texts(parties.rows, "status")
    untouched = (facts["visits"] == 0) & ~state.isin(("潜在", "意向"))
    wanted = (facts["orders"] == 0) & facts["lead_on"].isna() & ~state.isin(_LEFT) & ~untouched
    return rows[wanted.to_numpy()]


def _as_subjects(parties: Parties, known: pd.DataFrame) -> pd.DataFrame:
    """Every customer in the shape of a lead on which nobody wrote anything."""
    blank = pd.Series(index=range(len(parties)), dtype="str")
    names = ("asked", "said", "said_qualification", "said_intent")
    said = [*names, *(f"said_{name}" for name in _ASKED_OF_LEADS)]
    return known.reset_index(drop=True).assign(
        subject_id=parties.rows.index.to_numpy(dtype=object),
        kind="prospect",
        customer_id=parties.rows.index.to_numpy(dtype=object),
        name=texts(parties.rows, "name").to_numpy(),
        owner=texts(parties.rows, "owner").to_numpy(),
        day=known["first_contact"].to_numpy(dtype="datetime64[s]"),
        source=texts(parties.rows, "source").to_numpy(),
        **dict.fromkeys(said, blank),
    )


def _at(known: pd.DataFrame, places: npt.NDArray[np.intp]) -> pd.DataFrame:
    """The facts of the customer at each place; all missing for nobody."""
    return (
        known.reset_index(drop=True)
        .reindex(np.where(places == NOBODY, -1, places))
        .reset_index(drop=True)
    )
