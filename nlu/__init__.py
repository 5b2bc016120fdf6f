"""Rasa's box: understanding and the thread of a conversation.  Imports nothing of ours and is reached over HTTP only."""
