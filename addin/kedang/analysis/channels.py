"""Where to sell through: answers under six factors give every channel points, with what speaks for and against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from kedang.model.errors import UsageError
from kedang.model.text import LANGUAGES, Text, say
from kedang.rulebook.sections.channels import CHANNELS, MOST, QUESTIONS, ChannelRules, Question

REGION = "region"
_REGION_WORDS = (REGION, "区域", "地区")
_EVEN = 50.0


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer and where it comes from; `why`: the figure of the archive it was suggested by."""

    question: Question
    answer: str
    why: Text | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """`ranked`: rank (equal scores share one), channel, score (0–100, 50: nothing speaks for or against),
    best, tied, pros and cons (numbers of reasons). `reasons`: channel, rank, side (for, against), factor,
    question, answer, points, why (Text); the heaviest first. `answers`: one row per question: question,
    factor, answer (missing: not answered), given (False: suggested by the archive), why (Text or None).
    """

    ranked: pd.DataFrame
    reasons: pd.DataFrame
    answers: pd.DataFrame

    @property
    def open(self) -> list[str]:
        """The questions nobody answered."""
        missing = self.answers["answer"].isna()
        return [str(one) for one in self.answers["question"][missing]]


def read_answers(written: Mapping[str, str]) -> tuple[dict[str, str], str]:
    """Answers as people write them, by their ids or their words in either language, and the region.

    A question or an answer that does not exist is a usage error that says what there is.
    """
    known = {
        word: one for one in QUESTIONS for word in _words(f"channel.question.{one.id}", one.id)
    }
    found, region = {}, ""
    for name, said in written.items():
        if name.strip() in _REGION_WORDS:
            region = said.strip()
            continue
        question = known.get(name.strip().casefold())
        if question is None:
            allowed = "、".join(say(f"channel.question.{one.id}").render() for one in QUESTIONS)
            raise UsageError("channel.unknown_question", value=name, allowed=allowed)
        found[question.id] = _read_answer(question, said)
    return found, region


def _read_answer(question: Question, said: str) -> str:
    for answer in question.answers:
        if said.strip().casefold() in _words(f"channel.answer.{question.id}.{answer}", answer):
            return answer
    allowed = "、".join(_label(question, answer) for answer in question.answers)
    name = say(f"channel.question.{question.id}").render()
    raise UsageError("channel.unknown_answer", question=name, value=said, allowed=allowed)


def _label(question: Question, answer: str) -> str:
    return say(f"channel.answer.{question.id}.{answer}").render()


def _words(message: str, own: str) -> set[str]:
    """All the ways to write a word: its id, and the message in every language."""
    return {own, *(say(message).render(lang).casefold() for lang in LANGUAGES)}


def advise(
    rules: ChannelRules, given: Mapping[str, str], suggested: Mapping[str, Answer]
) -> Advice:
    """The channels ranked: within a factor the mean of its answered questions, then the factors weighed.

    What was given comes before what the archive suggests. A question without answer counts nothing, nor
    does a factor without answers; without any answer all channels stand at 50.
    """
    answers = [
        Answer(one, given[one.id]) if one.id in given else suggested[one.id]
        for one in QUESTIONS
        if one.id in given or one.id in suggested
    ]
    scores = {channel: _score(rules, answers, channel) for channel in CHANNELS}
    table = pd.DataFrame({"channel": CHANNELS, "score": [scores[one] for one in CHANNELS]})
    table["rank"] = table["score"].rank(method="min", ascending=False).astype("int64")
    table["best"] = table["rank"] == 1
    table["tied"] = table["rank"].duplicated(keep=False)
    table = table.sort_values("rank", kind="stable", ignore_index=True)
    reasons = _reasons(rules, answers, table)
    for side, name in (("for", "pros"), ("against", "cons")):
        counts = reasons.loc[reasons["side"] == side, "channel"].value_counts()
        table[name] = counts.reindex(table["channel"]).fillna(0).astype("int64").to_numpy()
    columns = ["rank", "channel", "score", "best", "tied", "pros", "cons"]
    return Advice(table[columns], reasons, _answers(answers, given))


def _score(rules: ChannelRules, answers: list[Answer], channel: str) -> float:
    """0 to 100 for one channel."""
    total = weight = 0.0
    for factor, share in sorted(rules.weights.items()):
        points = [
            rules.of(one.question.id, one.answer).get(channel, 0.0)
            for one in answers
            if one.question.factor == factor
        ]
        if points:
            total += share * sum(points) / len(points)
            weight += share
    mean = total / weight if weight else 0.0
    return round(_EVEN + _EVEN * mean / MOST, 1)


def _reasons(rules: ChannelRules, answers: list[Answer], ranked: pd.DataFrame) -> pd.DataFrame:
    """What speaks for and against every channel, heaviest first."""
    rows: list[tuple[Any, ...]] = []
    for rank, channel in zip(ranked["rank"], ranked["channel"], strict=True):
        for one in answers:
            points = rules.of(one.question.id, one.answer).get(channel, 0.0)
            if points:
                side = "for" if points > 0 else "against"
                why = say(f"channel.{side}.{one.question.id}.{one.answer}")
                names = (one.question.factor, one.question.id, one.answer)
                rows.append((channel, rank, side, *names, points, why))
    columns = ["channel", "rank", "side", "factor", "question", "answer", "points", "why"]
    table = pd.DataFrame(rows, columns=columns)
    heavy = -table["points"].astype("float64").abs()
    place = table["channel"].map({one: at for at, one in enumerate(ranked["channel"])})
    order = ["_place", "side", "_heavy"]
    table = table.assign(_place=place, _heavy=heavy)
    ordered = table.sort_values(order, ascending=[True, False, True], kind="stable")
    return ordered.drop(columns=["_place", "_heavy"]).reset_index(drop=True)


def _answers(answers: list[Answer], given: Mapping[str, str]) -> pd.DataFrame:
    """One row per question, answered or not."""
    known = {one.question.id: one for one in answers}
    rows = []
    for question in QUESTIONS:
        found = known.get(question.id)
        answer, why = (found.answer, found.why) if found else (None, None)
        rows.append((question.factor, question.id, answer, question.id in given, why))
    return pd.DataFrame(rows, columns=["factor", "question", "answer", "given", "why"])
