"""The pure core: what is true of meldingen, routes and danger, with the standard library only."""
