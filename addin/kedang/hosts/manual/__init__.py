"""What stands in the manual: every chapter made from the registry it speaks of."""
