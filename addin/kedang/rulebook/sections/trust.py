"""Settings of trust: how far each source is believed, and how that grows and fades."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from kedang.model.catalogue.activity_lists import HAND_LEVEL
from kedang.model.catalogue.source_channels import SOURCE_CHANNELS
from kedang.rulebook.kinds import given, mapping_of, number, share

_CHANNELS = {each.id: each.trust for each in SOURCE_CHANNELS}
_BY_LABEL = {each.zh: each for each in SOURCE_CHANNELS}
_OTHER = "其他"


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

    def believed(
        self,
        channel: str,
        *,
        confirmations: int = 0,
        contacts: int = 0,
        days: float = 0.0,
        hand: str = "",
        checked: bool = False,
    ) -> float:
        """How far a record is believed, 0 to 1: its channel, who confirmed it, and its age.

        `channel` and `hand`: Chinese labels, an unknown channel counts as 其他. `confirmations`: further
        independent sources; `contacts`: visits and calls; `days`: since it was last checked or written down.
        `checked`: somebody has checked it, so public information is no longer capped.
        """
        known = _BY_LABEL.get(channel, _BY_LABEL[_OTHER])
        believed = self.of_channel(known.id) * self.hand_levels.get(hand, 1.0)
        if known.customer_initiated:
            believed += self.initiative_bonus
        believed += min(self.confirmation_limit, self.confirmation_bonus * confirmations)
        believed += min(self.contact_limit, self.contact_bonus * contacts)
        if known.public and not confirmations and not checked:
            believed = min(believed, self.public_cap)
        return min(1.0, believed) * math.pow(0.5, days / self.half_life_days)
