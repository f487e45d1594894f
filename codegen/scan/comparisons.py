"""Comparisons: what they ask for, and what each branch then knows."""

from __future__ import annotations

import ast

from . import events, presence
from .env import Env, meet
from .frame import Frame, path_of
from .records import keys_of
from .user_values import UserClass, UserObject
from .values import (
    NOTHING,
    PLAIN,
    UNKNOWN,
    Atom,
    Chosen,
    Class,
    Display,
    Enum,
    Foreign,
    Named,
    Object,
    OfEvent,
    Page,
    Record,
    Sequence,
    Text,
    Unknown,
    Value,
    elements,
    joined,
)

_EQUAL = (ast.Eq, ast.NotEq, ast.Is, ast.IsNot)
_IN = (ast.In, ast.NotIn)
_NEGATED = (ast.NotEq, ast.IsNot, ast.NotIn)


def compare(frame: Frame, node: ast.Compare) -> Value:
    presence.tolerate_none(frame, node)
    left = frame.value(node.left)
    for operator, comparator in zip(node.ops, node.comparators, strict=True):
        right = frame.value(comparator)
        if isinstance(operator, _EQUAL):
            tell(frame, left, right)
            tell(frame, right, left)
        elif isinstance(operator, _IN):
            tell(frame, left, contents(right))
            tell(frame, contents(right), left)
        left = right
    return PLAIN


def contents(value: Value) -> Value:
    """The texts of a display, the keys of a dict, the elements of a list."""
    return joined(_contents(atom) for atom in value)


def _contents(atom: Atom) -> Value:
    if isinstance(atom, Record):
        return keys_of(atom)
    if isinstance(atom, (Display, Sequence, Page)):
        return elements((atom,))
    return NOTHING


def tell(frame: Frame, asked: Value, texts: Value) -> None:
    """`asked` is compared with texts: values of an enum, types of events."""
    written = [atom for atom in texts if isinstance(atom, Text)]
    if not written:
        return
    for atom in asked:
        if isinstance(atom, OfEvent) and atom.path == ("type",):
            events.tell_types(frame, written)
        elif isinstance(atom, Enum):
            _tell_values(frame, atom, written, len(asked) > 1)


def dispatched(frame: Frame, base: Value, index: Value) -> Value:
    """`{"active": …}[sub.status]`: each key is compared with what the index may be."""
    for atom in base:
        if isinstance(atom, Record):
            tell(frame, index, keys_of(atom))
    origin = events.origin_of_type(index)
    return joined(_chosen(atom, origin) for atom in base)


def _chosen(atom: Atom, origin: str | None) -> Value:
    if not isinstance(atom, Record):
        return UNKNOWN
    if not origin:
        return joined(entry.value for entry in atom.entries)
    return tuple(
        Chosen(one, origin, entry.key) for entry in atom.entries for one in entry.value
    )


def _tell_values(frame: Frame, enum: Enum, texts: list[Text], possible: bool) -> None:
    for one in texts:
        subject = frame.surface.literal(enum.owner, enum.field, one.text)
        if subject:
            frame.touch((subject,), one.place, possible)
        if enum.field == "type" and one.text in frame.surface.public.events:
            owner = frame.surface.public.classes.get(enum.owner)
            if owner and owner.lookup_type:
                events.tell_types(frame, [one], possible)


def narrows(test: ast.expr) -> bool:
    """Whether the test can tell anything; most cannot, and branches cost copies."""
    if isinstance(test, ast.BoolOp):
        return any(map(narrows, test.values))
    if isinstance(test, ast.UnaryOp):
        return narrows(test.operand)
    if isinstance(test, ast.Compare):
        return len(test.ops) == 1 and isinstance(test.ops[0], (*_EQUAL, *_IN))
    return isinstance(test, ast.Call)


def branches(frame: Frame, test: ast.expr, known: bool = False) -> tuple[Env, Env]:
    """What is known where the test holds, and where it does not."""
    if not known:
        presence.tolerate(frame, test)
        frame.value(test)
    before = frame.env
    if not narrows(test) and not presence.asks(frame, test):
        return before.copy(), before.copy()
    silent, frame.silent = frame.silent, True
    try:
        return _split(frame, test)
    finally:
        frame.silent, frame.env = silent, before


def _split(frame: Frame, test: ast.expr) -> tuple[Env, Env]:
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        whether, otherwise = _split(frame, test.operand)
        return otherwise, whether
    if isinstance(test, ast.BoolOp):
        return _split_several(frame, test)
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        return _split_comparison(frame, test)
    if isinstance(test, ast.Call):
        return _split_call(frame, test)
    whether, otherwise = frame.env.copy(), frame.env.copy()
    presence.know(frame, test, whether, otherwise)
    return whether, otherwise


def _split_several(frame: Frame, test: ast.BoolOp) -> tuple[Env, Env]:
    is_and = isinstance(test.op, ast.And)
    left = []
    for one in test.values:
        whether, otherwise = _split(frame, one)
        left.append(otherwise if is_and else whether)
        frame.env = whether if is_and else otherwise
    met = meet(left)
    return (frame.env, met) if is_and else (met, frame.env)


def _split_comparison(frame: Frame, test: ast.Compare) -> tuple[Env, Env]:
    whether, otherwise = frame.env.copy(), frame.env.copy()
    operator = test.ops[0]
    negated = isinstance(operator, _NEGATED)
    target = otherwise if negated else whether
    if isinstance(operator, (*_EQUAL, *_IN)):
        _know(frame, test, target, whether if negated else otherwise)
        presence.know(frame, test, whether, otherwise)
    return whether, otherwise


def _know(frame: Frame, test: ast.Compare, env: Env, otherwise: Env) -> None:
    """Where the two are equal, or the first is in the second, and where not."""
    left, right = frame.value(test.left), frame.value(test.comparators[0])
    if isinstance(test.ops[0], _IN):
        if _asks_for_member(left, right):
            _guard(env, test.comparators[0], left)
            return
        right = contents(right)
    elif events.origin_of_type(right) is not None:
        left, right = right, left
    texts = frozenset(atom.text for atom in right if isinstance(atom, Text))
    if not texts or not all(isinstance(atom, Text) for atom in right):
        return
    origin = events.origin_of_type(left)
    if origin:
        known = env.facts.get(origin)
        env.facts[origin] = texts & known if known and texts & known else texts
    else:
        know_object(frame, test.left, texts, env, otherwise)


def _asks_for_member(left: Value, right: Value) -> bool:
    """`"name" in object`."""
    return (
        bool(left)
        and all(isinstance(atom, Text) for atom in left)
        and not contents(right)
    )


def _guard(env: Env, node: ast.expr, names: Value) -> None:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        # `"name" in object.keys()`, `"name" in object.to_dict()`
        node = node.func.value
    path = path_of(node)
    if path:
        texts = (atom.text for atom in names if isinstance(atom, Text))
        env.guards |= {(path, text) for text in texts}


def know_object(
    frame: Frame,
    node: ast.expr,
    texts: frozenset[str],
    env: Env,
    otherwise: Env | None = None,
) -> None:
    """`thing["object"] == "subscription"` tells of what class an object of the SDK is."""
    if path_of(node) is None or not isinstance(node, (ast.Attribute, ast.Subscript)):
        return
    if not str(path_of(node)).endswith(".object"):
        return
    base = events.told(frame, frame.value(node.value))
    if any(isinstance(atom, (Object, OfEvent)) for atom in base):
        found = frame.surface.objects_named(texts)
        if found:
            replace(env, node.value, found)
            keys = {atom.key for atom in found if isinstance(atom, Object)}
            rest = tuple(
                atom
                for atom in base
                if not (isinstance(atom, Object) and atom.key in keys)
            )
            if otherwise is not None and rest and rest != base:
                replace(otherwise, node.value, rest)


def replace(env: Env, node: ast.expr, value: Value) -> None:
    path = path_of(node)
    if path is None:
        return
    env.forget(path)
    if isinstance(node, (ast.Name, ast.NamedExpr)):
        env.names[path] = value
    else:
        env.paths[path] = value


def _split_call(frame: Frame, test: ast.Call) -> tuple[Env, Env]:
    whether, otherwise = frame.env.copy(), frame.env.copy()
    name = _called(frame, test)
    if name == "isinstance" and len(test.args) == 2:
        _know_class(frame, test, whether, otherwise)
    elif name == "hasattr" and len(test.args) == 2:
        _guard(whether, test.args[0], frame.value(test.args[1]))
    elif isinstance(test.func, ast.Attribute) and test.func.attr == "startswith":
        _know_prefix(frame, test, whether)
    presence.know(frame, test, whether, otherwise)
    return whether, otherwise


def _called(frame: Frame, test: ast.Call) -> str:
    if isinstance(test.func, ast.Name) and frame.env.find(test.func.id) is None:
        return test.func.id
    return ""


def _know_prefix(frame: Frame, test: ast.Call, env: Env) -> None:
    """`event.type.startswith("invoice.")`."""
    assert isinstance(test.func, ast.Attribute)
    origin = events.origin_of_type(frame.value(test.func.value))
    prefixes = [
        atom.text
        for one in test.args
        for atom in (*frame.value(one), *contents(frame.value(one)))
        if isinstance(atom, Text)
    ]
    if origin and prefixes:
        types = frame.surface.public.events
        found = frozenset(one for one in types if one.startswith(tuple(prefixes)))
        env.facts[origin] = found


def _know_class(frame: Frame, test: ast.Call, whether: Env, otherwise: Env) -> None:
    classes = frame.value(test.args[1])
    classes = joined(_classes(atom) for atom in classes)
    if any(is_vague(atom) for atom in classes):
        _know_other(frame, test.args[0], classes, whether, otherwise)
        return
    within = joined(instances(frame, atom) for atom in classes) or PLAIN
    value = frame.value(test.args[0])
    replace(whether, test.args[0], kept(value, within))
    rest = tuple(atom for atom in value if atom not in within)
    if rest != value and rest:
        replace(otherwise, test.args[0], rest)


def _know_other(
    frame: Frame, node: ast.expr, classes: Value, whether: Env, otherwise: Env
) -> None:
    """`isinstance(x, Row)`, where `x` is of the SDK or of something else."""
    value = frame.value(node)
    known = tuple(atom for atom in value if isinstance(atom, Object))
    rest = tuple(atom for atom in value if isinstance(atom, Unknown))
    if known and rest and all(isinstance(atom, Unknown) for atom in classes):
        replace(whether, node, rest)
        replace(otherwise, node, known)


def kept(value: Value, allowed: Value) -> Value:
    """Of the alternatives those that pass, with what is known of each."""
    keys = {atom.key for atom in allowed if isinstance(atom, Object)}
    found: Value = tuple(
        atom for atom in value if isinstance(atom, Object) and atom.key in keys
    )
    if any(isinstance(atom, OfEvent) for atom in allowed):
        found += tuple(atom for atom in value if isinstance(atom, OfEvent))
    return found or allowed


def _classes(atom: Atom) -> Value:
    return joined(atom.items) if isinstance(atom, Display) else (atom,)


def is_vague(atom: Atom) -> bool:
    """A class that objects of the SDK may be of as well."""
    if isinstance(atom, Foreign):
        return atom.path.rpartition(".")[2] in ("dict", "object", "Mapping", "Sized")
    return isinstance(atom, (Unknown, Named))


def instances(frame: Frame, atom: Atom) -> Value:
    if isinstance(atom, Class):
        return frame.surface.object_of(atom.key)
    if isinstance(atom, UserClass):
        return (UserObject(atom),)
    return PLAIN
