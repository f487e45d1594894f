# Copied from codegen/runtime/articles.py; edit it there, never here.
"""Indefinite articles before names that only the moment tells."""

from __future__ import annotations


def article(name: str) -> str:
    """``name`` after its article: "a Charge", "an Invoice"."""
    # Before a long u as in "UsageRecord" it is "a".
    vowel = name[:1] in "AEIOaeio" or name[:2] == "Un"
    return f"an {name}" if name and vowel else f"a {name}"
