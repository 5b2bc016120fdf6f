"""Telegram: taking updates in, and sending."""
