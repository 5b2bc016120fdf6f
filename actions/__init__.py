"""Rasa's actions: thin, one file a topic.  Translate in, call one service, translate out; they never send anything themselves."""
