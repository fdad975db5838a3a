"""What each report says: from the analyses to sections, sentences and figures."""
