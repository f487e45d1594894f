"""The rules that name one operation, for services and for classes (rules 4 to 10)."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import SpecError
from .naming import argument_name, is_word, python_name, singular
from .routes import ITEM, TEST_HELPERS, Route, Routes

# Actions that other methods of a class are too close to: they get the resource's name.
_VAGUE = frozenset({"void", "finalize", "send", "return"})
_LISTING = {"list": "list", "search": "search", "v2_list": "list"}


@dataclass(frozen=True)
class Binding:
    """What the rules give: accessor segments below the collection, and the names.

    `method` is the service's, `class_method` the class's. `owner` is the object whose
    class has the method, None where no class does; a `bound` one takes the ids from the
    object's fields named in `receiver`.
    """

    below: tuple[str, ...]
    method: str
    class_method: str
    kind: str
    owner: str | None
    receiver: tuple[str, ...] = ("id",)


def bind(routes: Routes, route: Route) -> Binding:
    """Name the operation of a route, or fail where no rule fits its path."""
    match route.rest:
        case ():
            return _collection(routes, route)
        case (only,) if only == ITEM:
            return _item(route)
        case (literal,):
            return _plain(route, literal, "static")
        case (first, second) if is_pair(route):
            method = _verb(routes, route, route.operation.blank)
            joined = f"{first}_{second}"
            return Binding((joined,), method, joined, "static", route.owner)
        case (item, literal) if item == ITEM and literal != ITEM:
            return _below_item(routes, route, literal)
        case (item, literal, child) if item == child == ITEM != literal:
            return _child_item(routes, route, literal)
        case (item, group, literal) if item == ITEM != group and literal != ITEM:
            # The last word says it all, but for what happens to the card inside a shipment.
            vague = group == "shipping"
            return _plain(
                route, _qualified(route, literal) if vague else literal, "both"
            )
        case (item, literal, child, action) if item == child == ITEM and ITEM not in (
            literal,
            action,
        ):
            return _child_action(routes, route, literal, action)
    raise unnameable(route)


def unnameable(route: Route) -> SpecError:
    """The error for an operation that no rule names."""
    key = route.operation.key
    return SpecError(
        route.operation.pointer,
        f'no rule names this path; name "{key}" under "operations" in the overrides or leave it out under "omit"',
    )


def _verb(routes: Routes, route: Route, path: str) -> str:
    """The standard verb of a collection, or of a single object, at `path`."""
    operation = route.operation
    if operation.verb == "get":
        return _LISTING.get(operation.answer.kind, "retrieve")
    if operation.verb == "post":
        return "update" if routes.is_singleton(path) else "create"
    return "delete"


def _item_verb(route: Route) -> str:
    return {"get": "retrieve", "post": "update"}.get(route.operation.verb, "delete")


def _collection(routes: Routes, route: Route) -> Binding:
    return _standard(route, _verb(routes, route, route.operation.blank))


def _item(route: Route) -> Binding:
    return _standard(route, _item_verb(route))


def _standard(route: Route, verb: str) -> Binding:
    helper = in_test_helpers(route)
    both = verb == "delete" or (helper and verb == "update")
    on_class = verb if helper else _class_verb(verb)
    return Binding(
        (), verb, on_class, "both" if both and route.rest else "static", route.owner
    )


def _class_verb(verb: str) -> str:
    return "modify" if verb == "update" else verb


def _plain(route: Route, literal: str, kind: str) -> Binding:
    """A custom method under its own name, the vague ones with the resource's behind it."""
    method = _qualified(route, literal) if literal in _VAGUE else literal
    # `refresh` without more is what reloads an object.
    on_class = _qualified(route, literal) if literal == "refresh" else method
    return Binding((), method, on_class, kind, route.owner)


def _qualified(route: Route, literal: str) -> str:
    resource = route.owner or singular(route.collection)
    return f"{literal}_{resource.rpartition('.')[2]}"


def _below_item(routes: Routes, route: Route, literal: str) -> Binding:
    path = route.operation.blank
    if route.operation.verb == "delete":
        return _plain(route, f"delete_{literal}", "both")
    if not routes.is_child(path, route.owners):
        return _plain(route, literal, "both")
    return _child(routes, route, literal, _verb(routes, route, path))


def _child_item(routes: Routes, route: Route, literal: str) -> Binding:
    return _child(routes, route, literal, _item_verb(route))


def _child(routes: Routes, route: Route, literal: str, verb: str) -> Binding:
    """A method of a child collection; its parent's class has it with the child's name behind."""
    path = f"{route.top}/{ITEM}/{literal}"
    whole = verb in ("list", "search") or routes.is_plural_object(path)
    child = literal if whole else singular(literal)
    on_class = verb if in_test_helpers(route) else _class_verb(verb)
    return Binding((literal,), verb, f"{on_class}_{child}", "both", route.owner)


def _child_action(routes: Routes, route: Route, literal: str, action: str) -> Binding:
    """An action on a child hangs on the child's class, which knows its parent by a field."""
    operation = route.operation
    if operation.verb == "delete":
        action = f"delete_{action}"
    answered = routes.answered(operation)
    owner = answered[0] if len(answered) == 1 else None
    receiver = (*operation.ids[:-1], "id")
    return Binding((literal,), action, action, "bound", owner, receiver)


def in_test_helpers(route: Route) -> bool:
    """Tell whether the class side lives in the owner's nested TestHelpers."""
    own = (route.owner or "").startswith(f"{TEST_HELPERS}.")
    return route.test_helper and not own


def class_args(name: str, ids: tuple[str, ...], pointer: str) -> tuple[str, ...]:
    """Name the ids on the class side: one id is `id`, or `sid` for delete."""
    if len(ids) == 1 and name in ("retrieve", "modify"):
        return ("id",)
    if len(ids) == 1 and name == "delete":
        return ("sid",)
    return service_args(ids, pointer)


def service_args(ids: tuple[str, ...], pointer: str) -> tuple[str, ...]:
    """Name the ids as the path does."""
    return tuple(argument_name(word, pointer) for word in ids)


def accessor(
    route: Route, binding: Binding, segments: dict[str, str]
) -> tuple[str, ...]:
    """Where a service's method is reached from the client: ("billing", "meter_events")."""
    collection = segments.get(route.top, _word(route))
    namespace = route.namespace
    if is_joined(route):
        collection, namespace = "_".join((*namespace, collection)), ()
    helper = (TEST_HELPERS,) if route.test_helper else ()
    path = f"{route.top}/{ITEM}"
    below = (segments.get(f"{path}/{word}", word) for word in binding.below)
    parts = (*helper, *namespace, collection, *below)
    return tuple(python_name(part, route.operation.pointer) for part in parts)


def _word(route: Route) -> str:
    """The collection's own word, or its object's where that is none: `3d_secure` holds three_d_secure."""
    if is_word(route.collection) or route.owner is None:
        return route.collection
    return route.owner.rpartition(".")[2]


def is_pair(route: Route) -> bool:
    """Tell two literals below a collection, which are one word to Python: `preview_lines`."""
    return len(route.rest) == 2 and ITEM not in route.rest


def is_joined(route: Route) -> bool:
    """Tell a namespace that is part of the object's name: `apple_pay/domains` holds apple_pay_domain."""
    owner = route.owner
    if not route.namespace or owner is None or "." in owner:
        return False
    return owner.startswith("_".join(route.namespace) + "_")
