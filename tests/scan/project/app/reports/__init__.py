"""Numbers for the board."""
