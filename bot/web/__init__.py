"""The web chat: its pages and its interface."""
