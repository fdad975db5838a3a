"""Merges, undo, refusals, runs and history: the archive's own tests, on PostgreSQL."""

from archive.test_archive_operations import *  # noqa: F403
