"""The clock: APScheduler ticks, and everything that is due stands in our own tables."""
