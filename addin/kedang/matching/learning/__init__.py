"""What people's answers teach: a small correction of the shipped score, derived anew every time."""
