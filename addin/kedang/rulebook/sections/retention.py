"""Settings of how long personal information is kept (PIPL Art. 19, 47, 55–56)."""

from __future__ import annotations

from dataclasses import dataclass, field

from kedang.rulebook.kinds import given, whole


@dataclass(frozen=True, slots=True)
class RetentionRules:
    """Days after the last contact until a person's record is listed for deletion.

    `personal_days`: individuals and contacts. `sensitive_days`: sensitive values kept with consent.
    `lead_days`: leads that came to nothing. `export_log_days`: the log of exports and assessments.
    """

    personal_days: int = field(metadata=given(whole(1, 36_500)))
    sensitive_days: int = field(metadata=given(whole(1, 36_500)))
    lead_days: int = field(metadata=given(whole(1, 36_500)))
    export_log_days: int = field(metadata=given(whole(1095, 36_500)))
