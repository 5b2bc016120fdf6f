"""Which outside systems do the tests replace, and by what? Only the outside world is fake here."""
