"""Marketplace: connected accounts, cards we issue, and terminals."""
