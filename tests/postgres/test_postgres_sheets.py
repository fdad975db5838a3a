"""Sheets that are read again: the archive's own tests, on PostgreSQL.

Those in which the database has a say; which row is which is found out without it.
"""

from archive.test_archive_sheets import (  # noqa: F401
    archive,
    test_a_plan_made_before_other_work_is_made_anew,
    test_a_preview_writes_nothing_and_agrees_with_the_deed,
    test_a_renamed_sheet_goes_on,
    test_a_row_that_left_is_told_once_and_may_come_back,
    test_held_rows_wait_with_their_reasons_and_come_through_once_repaired,
    test_sensitive_fields_have_nowhere_to_go,
    test_the_same_file_twice_changes_nothing,
    test_unread_values_and_unknown_columns_are_kept_as_written,
)
