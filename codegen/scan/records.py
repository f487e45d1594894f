"""Dicts as they are written: put together, spread, looked into."""

from __future__ import annotations

from dataclasses import replace

from .values import (
    PLAIN,
    UNKNOWN,
    Entry,
    Place,
    Record,
    Text,
    Value,
    either,
    joined,
    limited,
)


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
    unsure = frozenset[str]().union(
        *(atom.unsure for atom in (*left, *right) if isinstance(atom, Record))
    )
    entries = (*first, *second)
    return limited((Record(entries, places[0], first_open or second_open, unsure),))


def grown(record: Record, keys: list[Text], value: Value) -> Record:
    """`record[key] = value`."""
    entries = tuple(Entry(key.text, key.place, value) for key in keys)
    sure = frozenset(key.text for key in keys) if len(keys) == 1 else frozenset()
    return replace(
        record,
        entries=(*record.entries, *entries),
        open=record.open or not keys,
        unsure=record.unsure - sure,
    )


def without(of: Value, keys: Value) -> Value:
    """What `del of[key]` and `of.pop(key)` leave."""
    gone = {key.text for key in keys if isinstance(key, Text)}
    return tuple(
        (
            replace(
                atom,
                entries=tuple(one for one in atom.entries if one.key not in gone),
                open=True,
            )
            if isinstance(atom, Record)
            else atom
        )
        for atom in of
    )


def met(first: Value, second: Value) -> Value:
    """Either value; a dict that was written once is one dict, whatever ways it grew on."""
    value = either(first, second)
    by_place: dict[Place, list[Record]] = {}
    for atom in value:
        if type(atom) is Record:
            by_place.setdefault(atom.place, []).append(atom)
    if all(len(some) == 1 for some in by_place.values()):
        return value
    return joined(
        (_one_of(by_place.pop(atom.place, [])) if type(atom) is Record else (atom,))
        for atom in value
    )


def _one_of(records: list[Record]) -> Value:
    if not records:
        return ()
    entries = dict.fromkeys(entry for one in records for entry in one.entries)
    shared = set(records[0].entries).intersection(*(one.entries for one in records))
    unsure = frozenset(entry.key for entry in entries if entry not in shared)
    return (
        Record(
            tuple(entries),
            records[0].place,
            any(one.open for one in records),
            unsure.union(*(one.unsure for one in records)),
        ),
    )


def keys_of(record: Record) -> Value:
    return tuple(Text(entry.key, entry.place) for entry in record.entries)


def value_at(record: Record, key: str) -> Value:
    """The last entry of that key: a later one replaces it."""
    if key in record.unsure:
        return joined(entry.value for entry in record.entries if entry.key == key)
    for entry in reversed(record.entries):
        if entry.key == key:
            return entry.value
    return UNKNOWN if record.open else PLAIN
