"""Where information came from: one of the known channels, and bought lists with their right to be used."""

from __future__ import annotations

import numpy as np

from kedang.model.catalogue.source_channels import SOURCE_CHANNELS
from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.rules.choices import unknown_choices

_BOUGHT = [channel.zh for channel in SOURCE_CHANNELS if channel.id == "purchased"]


@rule(
    "{entity}.{field}.channel",
    Severity.INFO,
    at("*.source"),
    says="source.channel",
    weight=0.3,
    why="choice.fix",
)
def channel(look: Look, field: Field) -> Hits | None:
    """A source is one of the known channels, so that trust can be reckoned from it.

    信息来源用渠道清单里的词，才能算可靠性。
    """
    return unknown_choices(look, field)


@rule(
    "{entity}.{field}.bought",
    Severity.WARNING,
    at("organization.source", "individual.source", "contact.source", "lead.source"),
    says="source.bought",
    summed=True,
)
def bought(look: Look, field: Field) -> Hits | None:
    """A bought list needs a note on its lawful source.

    买来的名单要写明合法来源。
    """
    noted = look.told("original_source") | look.told("notes")
    return Hits.where(look.texts(field.id).isin(_BOUGHT).to_numpy(dtype=bool) & ~noted)


@rule(
    "source.lawful_note.missing",
    Severity.WARNING,
    at("source.lawful_note"),
    says="source.lawful",
    absent=True,
    aspect=Aspect.COMPLETENESS,
)
def lawful(look: Look, field: Field) -> Hits | None:
    """Who buys a list writes down by what right it may be used.

    谁买的名单，谁写明凭什么可以用。
    """
    bought_list = look.texts("channel").isin(_BOUGHT).to_numpy(dtype=bool)
    return Hits.where(np.asarray(bought_list & ~look.told(field.id), dtype=bool))
