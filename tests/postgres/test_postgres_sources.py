"""Links, judgements, ratings, mappings and rulebooks: the archive's own tests, on PostgreSQL."""

from archive.test_archive_sources import (  # noqa: F401
    archive,
    test_a_rulebook_is_kept_once,
    test_an_activity_is_linked_once_its_customer_is_known,
    test_pairs_answers_ratings_and_mappings_are_kept,
)
