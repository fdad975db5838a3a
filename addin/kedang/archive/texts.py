"""The column type of texts: compared and sorted alike on every database, character by character."""

from __future__ import annotations

from sqlalchemy import Text

TEXT = Text().with_variant(Text(collation="C"), "postgresql")
