"""Paths: ids into their templates, and the guard that keeps a reply from naming another host."""

from __future__ import annotations

import re
from typing import Sequence

from .errors import InvalidRequestError
from .quoting import quote_segment

# Printable ASCII without white space, fragment or backslash.
_PLAIN = re.compile(r"[!-\"$-\[\]-~]*").fullmatch


def fill_path(template: str, ids: Sequence[object]) -> str:
    """Return a path template such as ``/v1/charges/{charge}`` with its ids, each escaped on its own."""
    pieces = template.split("{")
    if len(pieces) != len(ids) + 1:
        raise TypeError(f"{template} takes {len(pieces) - 1} ids, not {len(ids)}")
    path = pieces[0]
    # part: ids
    for piece, value in zip(pieces[1:], ids):
        name, _, rest = piece.partition("}")
        path += _segment(name, value) + rest
    return path


def _segment(name: str, value: object) -> str:
    wire_value = getattr(type(value), "_wire_value", None)
    text = value if wire_value is None else wire_value(value)
    if not isinstance(text, str):
        what = f"a {type(value).__name__}" + (
            "" if wire_value is None else " without an id"
        )
        raise InvalidRequestError(
            f"{name!r} is an id, which is text, not {what}.", param="id"
        )
    if text in ("", ".", ".."):
        raise InvalidRequestError(f"{name!r} is {text!r}, which is no id.", param="id")
    try:
        return quote_segment(text)
    except UnicodeEncodeError:
        raise InvalidRequestError(
            f"{name!r} is text that is not valid Unicode.", param="id"
        ) from None


def check_path(path: str) -> str:
    """Return the path of a call if it stays on its host and in its line, else raise ValueError."""
    if not isinstance(path, str) or not path.startswith("/") or path.startswith("//"):
        raise ValueError(
            f"the path of a request starts with exactly one slash, unlike {path!r}"
        )
    if not _PLAIN(path):
        raise ValueError(
            f"the path {path!r} holds a character that has to be percent-encoded"
        )
    return path


def is_v2(path: str) -> bool:
    """Tell whether a path belongs to the second API, which speaks JSON."""
    return path.startswith("/v2/")
