"""How good is the triage?  (`make evaluate`: trains, cross-validates, scores the held-out messages, writes docs/triage-cijfers.md.)"""
