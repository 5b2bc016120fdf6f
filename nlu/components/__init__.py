"""Our own parts of Rasa's pipeline, one a file."""
