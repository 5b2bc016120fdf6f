"""A sentence encoder that was read a lot of language, its upper layers tuned on our corpus; see docs/triage.md."""
