"""Sheets that are read again: the archive's own tests, on PostgreSQL."""

from archive.test_archive_sheets import *  # noqa: F403
