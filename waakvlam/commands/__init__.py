"""The commands of an operator, one a file."""
