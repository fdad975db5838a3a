"""Sources, links, judgements, ratings and mappings: the archive's own tests, on PostgreSQL."""

from archive.test_archive_sources import *  # noqa: F403
