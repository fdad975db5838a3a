"""Old information: customers nobody has checked for a long time."""

from __future__ import annotations

import numpy as np

from kedang.model.catalogue.source_channels import SOURCE_CHANNELS
from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule

_PUBLIC = [channel.zh for channel in SOURCE_CHANNELS if channel.public]


@rule(
    "{entity}.verified_on.stale",
    Severity.INFO,
    at("organization.verified_on", "individual.verified_on", "contact.verified_on"),
    says="stale",
    weight=0.5,
    summed=True,
    absent=True,
    aspect=Aspect.TIMELINESS,
)
def stale(look: Look, field: Field) -> Hits | None:
    """What nobody has checked for a year may be out of date; public information ages faster.

    一年没人核实的资料可能已经过时，公开资料过时得更快。
    """
    rules = look.rulebook.validation
    last = look.days("verified_on")
    last = np.where(np.isnat(last), look.days("recorded_on"), last)
    public = look.texts("source").isin(_PUBLIC).to_numpy(dtype=bool)
    limit = np.where(public, rules.public_freshness_days, rules.freshness_days)
    age = np.datetime64(look.as_of, "D") - last
    return Hits.where(age > limit.astype("timedelta64[D]"), days=rules.freshness_days)
