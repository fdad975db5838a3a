"""Settings of trust: how far each source is believed, and how that grows and fades."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kedang.model.catalogue.activity_lists import HAND_LEVEL
from kedang.model.catalogue.source_channels import SOURCE_CHANNELS
from kedang.rulebook.kinds import given, mapping_of, number, share

_CHANNELS = {each.id: each.trust for each in SOURCE_CHANNELS}


@dataclass(frozen=True, slots=True)
class TrustRules:
    """Trust is 0 to 1: channel × hand level, plus bonuses, halved each `half_life_days`.

    `channels`: channel id → trust, where it differs from the built-in. `initiative_bonus`: the customer
    came to us. `confirmation_bonus`: each further independent source, up to `confirmation_limit` in all;
    `contact_bonus`, `contact_limit`: the same for each contact. `public_cap`: most that public
    information is worth until somebody has checked it. `removal_below`: proposed for removal.
    """

    channels: Mapping[str, float] = field(metadata=given(mapping_of(tuple(_CHANNELS), share())))
    hand_levels: Mapping[str, float] = field(metadata=given(mapping_of(HAND_LEVEL.labels, share())))
    initiative_bonus: float = field(metadata=given(share()))
    confirmation_bonus: float = field(metadata=given(share()))
    confirmation_limit: float = field(metadata=given(share()))
    contact_bonus: float = field(metadata=given(share()))
    contact_limit: float = field(metadata=given(share()))
    half_life_days: float = field(metadata=given(number(1, 36_500)))
    public_cap: float = field(metadata=given(share()))
    removal_below: float = field(metadata=given(share()))

    def of_channel(self, channel_id: str) -> float:
        """How far a channel is believed before anything else is known."""
        return self.channels.get(channel_id, _CHANNELS[channel_id])
