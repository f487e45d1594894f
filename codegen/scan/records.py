"""Dicts as they are written: put together, spread, looked into."""

from __future__ import annotations

from .values import PLAIN, UNKNOWN, Entry, Record, Text, Value


def spread(value: Value) -> tuple[list[Entry], bool]:
    """The entries of what `**` spreads, and whether there may be others."""
    entries = [
        entry for atom in value if isinstance(atom, Record) for entry in atom.entries
    ]
    is_open = any(not isinstance(atom, Record) or atom.open for atom in value)
    return entries, is_open or len(value) > 1


def merged(left: Value, right: Value) -> Value:
    """`left | right`, `left.update(right)`."""
    first, first_open = spread(left)
    second, second_open = spread(right)
    places = [atom.place for atom in (*left, *right) if isinstance(atom, Record)]
    return (Record((*first, *second), places[0], first_open or second_open),)


def keys_of(record: Record) -> Value:
    return tuple(Text(entry.key, entry.place) for entry in record.entries)


def value_at(record: Record, key: str) -> Value:
    """The last entry of that key: a later one replaces it."""
    for entry in reversed(record.entries):
        if entry.key == key:
            return entry.value
    return UNKNOWN if record.open else PLAIN
