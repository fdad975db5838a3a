"""Who the customers are, in words a sales director uses, each with the figures it was computed from."""

from kedang.tiering.segments.funnel import funnel, steps
from kedang.tiering.segments.qualification import qualify
from kedang.tiering.segments.relationship import evidence_lines, next_step, relationship
from kedang.tiering.segments.segment import SEGMENTATIONS, aimed_at, differences, segment
from kedang.tiering.segments.telling import (
    answer_evidence,
    intent_reason,
    next_question,
    records,
    unknown_factors,
)
from kedang.tiering.segments.why import reason, why

__all__ = [
    "SEGMENTATIONS",
    "aimed_at",
    "answer_evidence",
    "differences",
    "evidence_lines",
    "funnel",
    "intent_reason",
    "next_question",
    "next_step",
    "qualify",
    "reason",
    "records",
    "relationship",
    "segment",
    "steps",
    "unknown_factors",
    "why",
]
