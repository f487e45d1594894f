"""Older than all of us."""
