"""Experiments, offers and what became of them."""
