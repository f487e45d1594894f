# Rendered from codegen/runtime/articles.py, which has the comments.

from __future__ import annotations


def article(name: str) -> str:
    vowel = name[:1] in "AEIOaeio" or name[:2] == "Un"
    return f"an {name}" if name and vowel else f"a {name}"
