"""Functions, classes and modules of the user's own: what they give back and hold."""

from __future__ import annotations

import ast
from dataclasses import replace

from . import events, hints
from .env import Env, Scope
from .frame import Frame
from .surface import Step
from .user_values import Bound, UserClass, UserFunction, UserModule, UserObject
from .values import (
    NOTHING,
    PLAIN,
    UNKNOWN,
    Atom,
    Class,
    Foreign,
    Method,
    Named,
    Object,
    Package,
    Sequence,
    Service,
    Value,
    either,
    is_vague,
    joined,
)

_CLIENTS = frozenset(["StripeClient", "BaseStripeClient"])
_TELLING_DEFAULTS = (Package, Class, Service, Object, Method)
_DEEPEST = 12
_MANAGERS = frozenset(["contextmanager", "asynccontextmanager"])
_PROPERTIES = frozenset(["property", "cached_property", "classproperty"])
_TRANSPARENT = (
    _MANAGERS
    | _PROPERTIES
    | {
        *("staticmethod", "classmethod", "abstractmethod", "override", "overload"),
        *("final", "wraps", "memoize", "memoized", "task", "shared_task", "flow"),
        *("atomic", "sync_to_async", "async_to_sync", "coroutine", "setter"),
    }
)
_TRANSPARENT_PARTS = ("cache", "retry", "backoff", "retries", "deprecated")


def attribute_of(frame: Frame, atom: Atom, name: str) -> Step:
    if isinstance(atom, UserObject):
        return _of_object(frame, atom, atom.of, name)
    if isinstance(atom, UserClass):
        return _called_by(atom, _of_class(frame, atom, name))
    if isinstance(atom, UserModule):
        return Step(frame.program.name_in(atom.file, name))
    return Step(PLAIN)


def _called_by(atom: UserClass, step: Step) -> Step:
    """`retrieve` of a class below the SDK's gives an object of that class."""
    value = tuple(
        replace(one, by=atom) if isinstance(one, Method) else one for one in step.value
    )
    return step._replace(value=value)


def _of_object(frame: Frame, atom: UserObject, of: UserClass, name: str) -> Step:
    assigned = assigned_in(frame, of)
    if name in assigned:
        return Step(either(assigned[name], _in_body(of, name)))
    if name in of.names:
        return Step(joined(_bound(frame, one, atom) for one in of.names[name]))
    return _of_bases(frame, of, atom, name)


def _in_body(of: UserClass, name: str) -> Value:
    return of.names.get(name, NOTHING)


def _bound(frame: Frame, value: Atom, to: Atom) -> Value:
    if not isinstance(value, UserFunction) or value.owner is None:
        return (value,)
    if value.decorators & _PROPERTIES:
        return result_of(frame, value)
    return (value,) if "staticmethod" in value.decorators else (Bound(value, to),)


def _of_class(frame: Frame, atom: UserClass, name: str) -> Step:
    if name in atom.names:
        return Step(
            tuple(
                (
                    Bound(one, atom)
                    if isinstance(one, UserFunction) and "classmethod" in one.decorators
                    else one
                )
                for one in atom.names[name]
            )
        )
    return _of_bases(frame, atom, None, name)


def _of_bases(
    frame: Frame, of: UserClass, instance: UserObject | None, name: str
) -> Step:
    for base in of.bases:
        if isinstance(base, UserClass) and base is not of:
            found = (
                _of_object(frame, instance, base, name)
                if instance
                else _of_class(frame, base, name)
            )
            if found.known:
                return found
        elif isinstance(base, Named) and base.path in _CLIENTS and instance:
            found = frame.surface.attribute(Service(""), name)
            if found.value != PLAIN:
                return found
        elif isinstance(base, Class):
            return _of_api_class(frame, base, instance is not None, name)
    return Step(UNKNOWN, known=False)


def _of_api_class(frame: Frame, base: Class, is_object: bool, name: str) -> Step:
    steps = [
        frame.surface.attribute(one, name)
        for one in (frame.surface.object_of(base.key) if is_object else (base,))
    ]
    return steps[0]


def assigned_in(frame: Frame, of: UserClass) -> dict[str, Value]:
    """What the methods of a class assign to `self.…`, `__init__` first."""
    if of.assigned is None:
        of.assigned = {}
        functions = sorted(of.functions, key=lambda one: one.node.lineno)
        functions.sort(key=lambda one: getattr(one.node, "name", "") != "__init__")
        for function in functions:
            if _assigns_attributes(function):
                run_function(frame, function)
    return of.assigned


def _assigns_attributes(function: UserFunction) -> bool:
    """Whether the text has `self.name =`, `self.name: …`, or one of several targets like it."""
    me, node = self_name(function), function.node
    lines = function.module.lines[node.lineno - 1 : node.end_lineno]
    return bool(me) and any(f"{me}." in line for line in lines)


def self_name(function: UserFunction) -> str:
    arguments = function.node.args.posonlyargs + function.node.args.args
    if function.owner is None or not arguments:
        return ""
    return "" if "staticmethod" in function.decorators else arguments[0].arg


def result_of(frame: Frame, function: UserFunction) -> Value:
    """What a call gives: what its annotation says, else what every `return` gives."""
    if function.result is None:
        # A function that needs its own result to know it: nobody can tell.
        function.result = UNKNOWN
        function.result = _result(frame, function)
        if not all(map(is_transparent, function.decorators)):
            # What the decorator makes of it nobody can tell.
            function.result = joined((function.result, PLAIN))
    return function.result


def is_transparent(decorator: str) -> bool:
    """Whether what it decorates still gives back what it gave."""
    return decorator in _TRANSPARENT or any(
        part in decorator for part in _TRANSPARENT_PARTS
    )


def _result(frame: Frame, function: UserFunction) -> Value:
    annotated = getattr(function.node, "returns", None)
    if annotated is not None:
        said = hints.read(function_frame(frame, function), annotated)
        if not is_vague(said):
            return _element(said) if function.decorators & _MANAGERS else said
    if frame.depth >= _DEEPEST:
        return UNKNOWN
    done = run_function(frame, function)
    if done.yields:
        given = joined(done.yields)
        return given if function.decorators & _MANAGERS else (Sequence(given),)
    return joined(done.returns)


def _element(value: Value) -> Value:
    return joined(
        atom.element if isinstance(atom, Sequence) else (atom,) for atom in value
    )


def function_frame(frame: Frame, function: UserFunction) -> Frame:
    """A frame for the function's body, in which nothing is told yet."""
    env = Env({}, function.scope)
    env.facts = dict(function.env.facts)
    env.guards = function.env.guards
    return Frame(
        frame.program,
        function.module,
        env,
        Scope(env.names, function.scope),
        silent=True,
        owner=function.owner,
        self_name=self_name(function),
        depth=frame.depth + 1,
    )


def run_function(frame: Frame, function: UserFunction, silent: bool = True) -> Frame:
    """Read the body; silent where only its results are wanted."""
    inner = function_frame(frame, function)
    inner.silent = silent
    inner.result_said = hints.read(inner, getattr(function.node, "returns", None))
    _bind_arguments(inner, function)
    body = function.node.body
    if isinstance(body, list):
        inner.run(body)
    else:
        inner.returns.append(inner.value(body))
    inner.scope.names = inner.env.names
    return inner


def receiver(function: UserFunction) -> Value:
    """What `self` or `cls` is."""
    if function.owner is None:
        return UNKNOWN
    if "classmethod" in function.decorators:
        return (function.owner,)
    return (UserObject(function.owner),)


def _bind_arguments(frame: Frame, function: UserFunction) -> None:
    """Give the parameters what annotations, decorators and `self` say of them."""
    arguments = function.node.args
    positional = arguments.posonlyargs + arguments.args
    # All before any is bound: an annotation does not see the parameters.
    defaults = _defaults(frame, arguments)
    said = [
        (one, defaults.get(one.arg) or hints.read(frame, one.annotation))
        for one in (*positional, *arguments.kwonlyargs)
    ]
    for one, value in said:
        _bind(frame, one, value)
    if arguments.vararg:
        given = hints.read(frame, arguments.vararg.annotation)
        _bind(frame, arguments.vararg, (Sequence(given),))
    if arguments.kwarg:
        given = hints.read_keywords(frame, arguments.kwarg.annotation)
        _bind(frame, arguments.kwarg, given)
    _bind_seeds(frame, function, positional)
    for one in (*positional, *arguments.kwonlyargs):
        if one.arg in function.given:
            _bind(frame, one, function.given[one.arg])
    if arguments.kwarg and arguments.kwarg.arg in function.given:
        frame.env.names[arguments.kwarg.arg] = function.given[arguments.kwarg.arg]


def _defaults(frame: Frame, arguments: ast.arguments) -> dict[str, Value]:
    """`def f(api=stripe)`: what parameters without a type are, unless told otherwise."""
    if not arguments.defaults and not arguments.kw_defaults:
        return {}
    positional = arguments.posonlyargs + arguments.args
    pairs = list(zip(reversed(positional), reversed(arguments.defaults), strict=False))
    pairs += (
        (one, node)
        for one, node in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        if node
    )
    found = {}
    silent, frame.silent = frame.silent, True
    for one, node in pairs:
        if one.annotation is None and isinstance(node, (ast.Name, ast.Attribute)):
            value = frame.value(node)
            if any(isinstance(atom, _TELLING_DEFAULTS) for atom in value):
                found[one.arg] = value
    frame.silent = silent
    return found


def _bind(frame: Frame, one: ast.arg, value: Value) -> None:
    origin = f"{one.arg}:{one.lineno}:{one.col_offset}"
    frame.env.names[one.arg] = events.with_origin(value, origin)


def _bind_seeds(
    frame: Frame, function: UserFunction, positional: list[ast.arg]
) -> None:
    if frame.self_name:
        frame.env.names[frame.self_name] = receiver(function)
        positional = positional[1:]
    for one, seed in zip(positional, function.seeds, strict=False):
        if one.annotation is None and seed:
            _bind(frame, one, seed)


def of_sdk(frame: Frame, of: UserClass) -> Value:
    """What of the SDK an object of the user's class is, by its bases; nothing for most."""
    for base in of.bases:
        if isinstance(base, Class):
            return frame.surface.object_of(base.key)
        if isinstance(base, Named) and base.path in _CLIENTS:
            return (Service(""),)
        if isinstance(base, UserClass) and base is not of:
            if found := of_sdk(frame, base):
                return found
    return NOTHING


def is_of_sdk(of: UserClass) -> bool:
    return any(
        isinstance(base, Class)
        or isinstance(base, Named)
        and base.path in _CLIENTS
        or isinstance(base, UserClass)
        and base is not of
        and is_of_sdk(base)
        for base in of.bases
    )


def is_typed_dict(atom: UserObject) -> bool:
    return any(
        isinstance(base, Foreign)
        and base.path.endswith(".TypedDict")
        or isinstance(base, UserClass)
        and base is not atom.of
        and is_typed_dict(UserObject(base))
        for base in atom.of.bases
    )
