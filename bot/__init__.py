"""The channels: Telegram and the web, the inbox workers and the delivery loop.  Only this part sends."""
