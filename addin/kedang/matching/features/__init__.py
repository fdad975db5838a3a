"""What two records have in common and what keeps them apart."""
