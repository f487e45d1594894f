"""`match`: what each case asks for and binds."""

from __future__ import annotations

import ast

from . import access, comparisons, events
from .env import Env, meet
from .frame import Doer, Frame, path_of
from .values import (
    PLAIN,
    UNKNOWN,
    Display,
    Text,
    Value,
    elements,
    joined,
)


def match(frame: Frame, node: ast.Match) -> None:
    subject = frame.value(node.subject)
    before = frame.env
    ends: list[Env] = []
    remaining = before.copy()
    for case in node.cases:
        frame.env = remaining.copy()
        _pattern(frame, case.pattern, subject, node.subject)
        if case.guard:
            frame.env = comparisons.branches(frame, case.guard)[0]
        frame.run(case.body)
        ends.append(frame.env)
    frame.env = before
    frame.env.become(meet([*ends, remaining]))


def _pattern(
    frame: Frame, pattern: ast.pattern, value: Value, node: ast.expr | None
) -> None:
    """Bind the names of a pattern; `node` is the expression that is matched."""
    if isinstance(pattern, ast.MatchValue):
        _equal(frame, frame.value(pattern.value), value, node)
    elif isinstance(pattern, ast.MatchOr):
        _any(frame, pattern, value, node)
    elif isinstance(pattern, ast.MatchAs):
        _as(frame, pattern, value, node)
    elif isinstance(pattern, ast.MatchClass):
        _class(frame, pattern, value, node)
    elif isinstance(pattern, ast.MatchMapping):
        _mapping(frame, pattern, value)
    elif isinstance(pattern, ast.MatchSequence):
        _sequence(frame, pattern, value, node)


def _equal(frame: Frame, asked: Value, value: Value, node: ast.expr | None) -> None:
    comparisons.tell(frame, value, asked)
    texts = frozenset(atom.text for atom in asked if isinstance(atom, Text))
    origin = events.origin_of_type(value)
    if origin and texts:
        frame.env.facts[origin] = texts
    elif node is not None:
        comparisons.know_object(frame, node, texts, frame.env)


def _any(
    frame: Frame, pattern: ast.MatchOr, value: Value, node: ast.expr | None
) -> None:
    before = frame.env
    ends = []
    for one in pattern.patterns:
        frame.env = before.copy()
        _pattern(frame, one, value, node)
        ends.append(frame.env)
    frame.env = meet(ends)


def _as(
    frame: Frame, pattern: ast.MatchAs, value: Value, node: ast.expr | None
) -> None:
    if pattern.pattern is not None:
        value = _within(frame, pattern.pattern, value)
        _pattern(frame, pattern.pattern, value, node)
    if pattern.name:
        origin = f"{pattern.name}:{pattern.lineno}:{pattern.col_offset}"
        frame.env.bind(pattern.name, events.with_origin(value, origin))


def _within(frame: Frame, pattern: ast.pattern, value: Value) -> Value:
    """What of the value a class pattern lets through."""
    if not isinstance(pattern, ast.MatchClass):
        return value
    silent, frame.silent = frame.silent, True
    try:
        classes = frame.value(pattern.cls)
    finally:
        frame.silent = silent
    if any(comparisons.is_vague(atom) for atom in classes):
        return value
    found = joined(comparisons.instances(frame, atom) for atom in classes)
    return comparisons.kept(value, found or PLAIN)


def _class(
    frame: Frame, pattern: ast.MatchClass, value: Value, node: ast.expr | None
) -> None:
    frame.value(pattern.cls)
    value = _within(frame, pattern, value)
    if node is not None and path_of(node):
        comparisons.replace(frame.env, node, value)
    for name, inner in zip(pattern.kwd_attrs, pattern.kwd_patterns, strict=True):
        place = frame.place(inner)
        given = access.attribute(frame, value, name, place)
        _pattern(frame, inner, given, None)
    for inner in pattern.patterns:
        _pattern(frame, inner, UNKNOWN, None)


def _mapping(frame: Frame, pattern: ast.MatchMapping, value: Value) -> None:
    """`case {"type": "invoice.paid", "data": {"object": invoice}}`."""
    pairs = list(zip(pattern.keys, pattern.patterns, strict=True))
    pairs.sort(key=lambda pair: not isinstance(pair[1], ast.MatchValue))
    for key, inner in pairs:
        texts = [atom for atom in frame.value(key) if isinstance(atom, Text)]
        given = joined(access.item(frame, value, one.text, one.place) for one in texts)
        _pattern(frame, inner, given, None)
    if pattern.rest:
        frame.env.bind(pattern.rest, UNKNOWN)


def _sequence(
    frame: Frame, pattern: ast.MatchSequence, value: Value, node: ast.expr | None
) -> None:
    parts = node.elts if isinstance(node, ast.Tuple) else []
    given = value[0].items if value and isinstance(value[0], Display) else ()
    for place, inner in enumerate(pattern.patterns):
        one = given[place] if place < len(given) else elements(value)
        part = parts[place] if place < len(parts) else None
        if isinstance(inner, ast.MatchStar):
            if inner.name:
                frame.env.bind(inner.name, UNKNOWN)
        else:
            _pattern(frame, inner, one, part)


TABLE: dict[type[ast.AST], Doer] = {ast.Match: match}
