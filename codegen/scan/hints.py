"""What annotations say: of a parameter, a variable, a result."""

from __future__ import annotations

import ast

from .frame import Frame
from .user_values import UserClass, UserFunction, UserObject
from .values import (
    NOTHING,
    PLAIN,
    UNKNOWN,
    Atom,
    Class,
    Display,
    Foreign,
    Hint,
    Mapping,
    Named,
    Object,
    OfEvent,
    Page,
    Params,
    Sequence,
    Service,
    Shape,
    Value,
    joined,
    limited,
)

_OPEN = frozenset(["dict", "list", "object", "tuple", "set", "type", "Exception"])
_MAPS = frozenset(
    ["Dict", "dict", "Mapping", "MutableMapping", "DefaultDict", "defaultdict"]
    + ["OrderedDict"]
)
_SEQUENCES = frozenset(
    [
        "List",
        "list",
        "Sequence",
        "MutableSequence",
        "Iterable",
        "Iterator",
        "Set",
        "set",
    ]
    + ["FrozenSet", "frozenset", "AbstractSet", "Collection", "Deque", "deque"]
    + [
        "AsyncIterator",
        "AsyncIterable",
        "Generator",
        "AsyncGenerator",
        "Tuple",
        "tuple",
    ]
)
_FIRST = frozenset(
    [
        "Optional",
        "Annotated",
        "Required",
        "NotRequired",
        "Final",
        "ClassVar",
        "ReadOnly",
    ]
    + ["Awaitable", "Unpack", "ContextManager", "AbstractContextManager", "TypeGuard"]
    + ["AsyncContextManager", "AbstractAsyncContextManager", "Task", "Future"]
)
_LAST = frozenset(["Coroutine"])
_PAGES = frozenset(["ListObject", "SearchResultObject", "V2ListObject", "AnyIterator"])
_CLIENTS = frozenset(["StripeClient", "BaseStripeClient"])
_NO_ARGUMENTS = ast.arguments([], [], None, [], [], None, [])
_HANDLED = frozenset(["AnyEvent", "AnyEventNotification", "Event"])


def read(frame: Frame, node: ast.expr | None) -> Value:
    """What a name with this annotation holds."""
    if node is None:
        return UNKNOWN
    if isinstance(node, ast.Constant):
        return _text(frame, node)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return joined((read(frame, node.left), read(frame, node.right)))
    if isinstance(node, ast.Subscript):
        return _subscripted(frame, node)
    if isinstance(node, (ast.Name, ast.Attribute)):
        value = frame.value(node)
        if len(value) == 1:
            return _instance(frame, value[0])
        return joined(_instance(frame, atom) for atom in value)
    return UNKNOWN


def read_keywords(frame: Frame, node: ast.expr | None) -> Value:
    """What `**kwargs` with this annotation holds."""
    said = read(frame, node)
    if any(isinstance(atom, Params) for atom in said):
        return said
    return (Mapping(said),) if node is not None else UNKNOWN


def _text(frame: Frame, node: ast.Constant) -> Value:
    if node.value is None:
        return NOTHING
    inner = parsed(node)
    return read(frame, inner) if inner else UNKNOWN


def parsed(node: ast.Constant) -> ast.expr | None:
    """An annotation in quotes, its names at their places in the file."""
    if not isinstance(node.value, str):
        return None
    try:
        inner = ast.parse(node.value.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    for one in ast.walk(inner):
        if isinstance(one, (ast.expr, ast.keyword)) and one.end_col_offset is not None:
            one.lineno = one.end_lineno = node.lineno
            one.col_offset += node.col_offset + 1
            one.end_col_offset += node.col_offset + 1
    return inner


def _instance(frame: Frame, atom: Atom) -> Value:
    if isinstance(atom, Class):
        return frame.surface.object_of(atom.key)
    if isinstance(atom, Shape):
        return (Params(atom.key),)
    if isinstance(atom, UserClass):
        return (UserObject(atom),)
    if isinstance(atom, Hint):
        return atom.of
    if isinstance(atom, Named):
        return _named(atom)
    if isinstance(atom, Foreign):
        return _foreign(atom)
    return UNKNOWN


def _named(atom: Named) -> Value:
    space, _, name = atom.path.rpartition(".")
    if atom.path.startswith("service:"):
        return (Service(atom.path.removeprefix("service:")),)
    if name in _CLIENTS:
        return (Service(""),)
    if name in _HANDLED:
        return (OfEvent(""),)
    if name in _PAGES:
        return (Page(UNKNOWN),)
    return UNKNOWN if name == "StripeObject" else PLAIN


def _foreign(atom: Foreign) -> Value:
    module, _, name = atom.path.rpartition(".")
    if module == "builtins":
        return UNKNOWN if name in _OPEN else PLAIN
    if module in ("typing", "typing_extensions", "collections.abc", "collections"):
        return UNKNOWN
    return PLAIN


def _subscripted(frame: Frame, node: ast.Subscript) -> Value:
    outer = frame.value(node.value)
    given = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if len(outer) != 1:
        return UNKNOWN
    name = _last_name(outer[0])
    if name in ("Type", "type"):
        return joined(map(_class_itself, read(frame, given[0])))
    if name in _PAGES:
        return (Page(read(frame, given[0])),)
    if name == "ExpandableField" or name in _FIRST:
        return read(frame, given[0])
    return _container(frame, name, given)


def _container(frame: Frame, name: str, given: list[ast.expr]) -> Value:
    if name == "Union":
        return joined(read(frame, one) for one in given)
    if name in ("tuple", "Tuple") and not isinstance(given[-1], ast.Constant):
        return limited((Display(tuple(read(frame, one) for one in given)),))
    if name in _MAPS:
        return (Mapping(read(frame, given[-1])),)
    if name in _SEQUENCES:
        return (Sequence(read(frame, given[0])),)
    if name in _LAST:
        return read(frame, given[-1])
    if name == "Callable":
        return _giving(frame, read(frame, given[-1]))
    return PLAIN if name == "Literal" else UNKNOWN


def _giving(frame: Frame, result: Value) -> Value:
    """`Callable[[], Invoice]`: a function of which only its result is known."""
    if not any(isinstance(atom, (Object, Page, Service)) for atom in result):
        return UNKNOWN
    node = ast.Lambda(_NO_ARGUMENTS, ast.Constant(None), lineno=0)
    return (UserFunction(node, frame.module, frame.scope, frame.env, result=result),)


def _last_name(atom: Atom) -> str:
    if isinstance(atom, (Named, Foreign)):
        return atom.path.rpartition(".")[2]
    return ""


def _class_itself(atom: Atom) -> Value:
    if isinstance(atom, UserObject):
        return (atom.of,)
    return (Class(atom.key),) if hasattr(atom, "key") else UNKNOWN


def hint(frame: Frame, node: ast.Subscript | ast.BinOp) -> Value | None:
    """What `Optional[…]` or `A | B` means where it is no annotation; None for anything else."""
    if isinstance(node, ast.BinOp):
        both = (*frame.value(node.left), *frame.value(node.right))
        if not any(isinstance(one, (Class, UserClass, Hint)) for one in both):
            return None
        return joined(_instance(frame, one) for one in both)
    said = _subscripted(frame, node)
    return None if any(atom in UNKNOWN for atom in said) else said
