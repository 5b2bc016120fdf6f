"""Waakvlam: from a worry in someone's own words to a person who acts on it."""
