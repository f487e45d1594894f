# Copied from codegen/runtime/quoting.py; edit it there, never here.
"""Percent-encoding by one table: several times the speed of urllib's, and without its import."""

from __future__ import annotations

from typing import Union

_UNRESERVED = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
_UNRESERVED_IN_KEYS = _UNRESERVED + b"[]"
_PATH = [chr(n) if n in _UNRESERVED else f"%{n:02X}" for n in range(256)]
_FORM = [*_PATH]
_FORM[ord(" ")] = "+"
_KEY = [*_FORM]
_KEY[ord("[")], _KEY[ord("]")] = "[", "]"


def quote_segment(text: str) -> str:
    """Return text as one segment of a path: every slash and every space escaped."""
    return "".join([_PATH[byte] for byte in text.encode()])


def quote_value(value: Union[str, bytes]) -> str:
    """Return text or raw bytes as a form's value."""
    raw = value.encode() if isinstance(value, str) else value
    # Most values need nothing: deleting what is harmless leaves none of them.
    if not raw.translate(None, _UNRESERVED):
        return raw.decode("ascii")
    return "".join([_FORM[byte] for byte in raw])


def quote_key(key: str) -> str:
    """Return a form's name; brackets stay as they are."""
    raw = key.encode()
    if not raw.translate(None, _UNRESERVED_IN_KEYS):
        return key
    return "".join([_KEY[byte] for byte in raw])
