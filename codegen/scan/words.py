"""Words without which a file cannot hold a place that a diff breaks."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from ..diff.changes import Subject
from ..model import Type
from ..public import Key, Public, key_of
from .sink import Breaking

_WORD = re.compile(r"[^\W\d]\w*")


def words_of(breaking: Breaking, public: Public) -> frozenset[str]:
    """For each change the words that one of must be where it hits."""
    found: set[str] = set()
    for subject in breaking.by_subject:
        found |= _of_subject(subject)
        if subject.kind == "event":
            found |= _of_event(public, subject.name)
    for shape in breaking.by_absence:
        found |= set(_leading_to(public, shape))
    return frozenset(found)


def _of_subject(subject: Subject) -> set[str]:
    if subject.kind == "value":
        parts = _WORD.findall(str(ast.literal_eval(subject.value)))
        # A text without a letter says nothing: then the name of what holds it must be there.
        return {max(parts, key=len)} if parts else _spellings(subject.name)
    return _spellings(subject.name.rpartition(".")[2])


def _of_event(public: Public, name: str) -> set[str]:
    """Its class, and the method that registers a function for it."""
    key = public.events.get(name, "")
    return {key.rpartition(":")[2], f"on_{name.replace('.', '_')}"}


def _spellings(name: str) -> set[str]:
    bare = name.removesuffix("_")
    return {name, bare, f"{bare}_async", f"{bare}_id"}


def _leading_to(public: Public, shape: Key) -> Iterator[str]:
    """Methods and parameters that take the request type."""
    methods = [one.methods for one in public.classes.values()]
    methods += [one.methods for one in public.services.values()]
    for several in methods:
        for name, method in several.items():
            if key_of(method.params) == shape:
                yield from _spellings(name.rpartition(".")[2])
                if name in ("list", "search"):
                    yield from ("auto_paging_iter", "search_auto_paging_iter")
    for name in public.shapes[shape].names if shape in public.shapes else ():
        yield name.rpartition(".")[2]
    for one in public.shapes.values():
        for field in one.fields.values():
            if shape in _keys(field.type):
                yield field.name


def _keys(type_: Type) -> Iterator[Key]:
    yield key_of(type_)
    for one in type_.args:
        yield from _keys(one)
