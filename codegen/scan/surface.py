"""Where attributes, items and calls lead on the old surface, and which member each touches."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..diff.changes import Subject
from ..model import Field, Method as ApiMethod, Type
from ..public import Key, Public, PublicClass, PublicShape, key_of
from .names import folders, literals, named, small, snake
from .values import (
    PLAIN,
    UNKNOWN,
    Atom,
    Class,
    Enum,
    Handler,
    Helpers,
    Mapping,
    Method,
    Named,
    Object,
    OfEvent,
    Operation,
    Package,
    Page,
    Params,
    Sequence,
    Service,
    Shape,
    Value,
    joined,
)

_LISTS = frozenset(["ListObject", "SearchResultObject", "V2ListObject", "AnyIterator"])
_MAPS = frozenset(["Dict", "MapField", "OptionalMapField", "Mapping"])
_SEQUENCES = frozenset(["List", "Sequence", "Set", "Tuple"])

SAME = frozenset(
    ["refresh", "refresh_async", "save", "save_async", "to_dict", "to_dict_recursive"]
    + ["copy", "__copy__", "__enter__", "with_options", "to_dict_deep"]
)
"""Methods of every object that give the object, or its data, again."""
_OF_OBJECTS = SAME | {"get", "items", "keys", "values", "pop", "setdefault", "update"}
_OF_LISTS = frozenset(
    ["auto_paging_iter", "auto_paging_iter_async", "iter_pages", "list", "list_async"]
    + ["next_page", "next_page_async", "previous_page", "previous_page_async", "first"]
    + ["search", "search_async", "next_search_result_page", "last", "get", "to_dict"]
    + ["next_search_result_page_async", "create", "create_async", "retrieve"]
    + ["retrieve_async", "refresh", "refresh_async", "to_dict_recursive", "copy"]
)
_OF_CLIENTS = frozenset(
    ["construct_event", "construct_event_without_verification", "webhook_handler"]
    + ["webhook_handler_without_verification", "notification_handler"]
    + ["notification_handler_without_verification", "async_notification_handler"]
    + ["async_notification_handler_without_verification", "parse_event_notification"]
    + ["parse_event_notification_without_verification", "parse_thin_event"]
    + ["with_options", "deserialize", "raw_request", "close", "close_async"]
)
_OF_CLASSES = frozenset(
    ["construct_from", "auto_paging_iter", "search_auto_paging_iter", "class_url"]
    + ["search_auto_paging_iter_async", "construct_event", "_construct_from"]
)


class Step(NamedTuple):
    """Where an access leads, and the members of the old surface that it touches."""

    value: Value
    subjects: tuple[Subject, ...] = ()
    known: bool = True
    """False where nobody can tell what the name is."""


_LOST = Step(UNKNOWN, known=False)


class Surface:
    """The old surface, asked one access at a time; answers are kept."""

    def __init__(self, public: Public) -> None:
        self.public = public
        self.event = public.exports.get("Event", "")
        self.attribute = cache(self._attribute)
        self.item = cache(self._item)
        self.of = cache(self._of)
        self._namespaces = frozenset(folders(public))
        self._shape_names = {
            name: one.key for one in public.shapes.values() for name in one.names
        }
        self._flat_services = public.services.get("v1")

    # Types

    def _of(self, type_: Type, owner: Key = "", name: str = "") -> Value:
        """The value that a declared type stands for."""
        kind = type_.name
        if kind in ("Optional", "Union"):
            return joined(self.of(one, owner, name) for one in type_.args)
        if kind == "Literal":
            return (Enum(owner, name),)
        if kind == "ExpandableField":
            return tuple(
                Object(atom.key, (owner, name)) if isinstance(atom, Object) else atom
                for atom in self.of(type_.args[0], owner, name)
            )
        if type_.args:
            return self._of_container(type_, owner, name)
        return self._of_name(type_)

    def _of_container(self, type_: Type, owner: Key, name: str) -> Value:
        inner = self.of(type_.args[-1], owner, name)
        if type_.name in _LISTS:
            return (Page(inner),)
        if type_.name in _MAPS:
            return (Mapping(inner),)
        if type_.name in _SEQUENCES:
            return (Sequence(inner),)
        return PLAIN

    def _of_name(self, type_: Type) -> Value:
        key = key_of(type_)
        if key in self.public.classes:
            return self.object_of(key)
        if key in self.public.shapes:
            return (Params(key),)
        if type_.name in ("AnyEvent", "AnyEventNotification"):
            return (OfEvent(""),)
        return UNKNOWN if type_.name == "Any" else PLAIN

    def object_of(self, key: Key) -> Value:
        return (OfEvent(""),) if key == self.event else (Object(key),)

    # Attributes

    def _attribute(self, atom: Atom, name: str) -> Step:
        if isinstance(atom, Object):
            return self._of_object(atom, name)
        if isinstance(atom, Service):
            return self._of_service(atom, name)
        if isinstance(atom, Package):
            return self.export(f"{atom.path}.{name}".lstrip("."))
        if isinstance(atom, Class):
            return self._of_class(atom, name)
        if isinstance(atom, Page):
            return _of_page(atom, name)
        if isinstance(atom, Helpers):
            return self._helper(atom, name)
        if isinstance(atom, Handler):
            return Step((Operation(atom, name),), self._registered(name))
        if isinstance(atom, Named):
            return Step((Operation(atom, name),))
        if isinstance(atom, Params):
            return Step((Operation(atom, name),))
        return Step(PLAIN)

    def _of_object(self, atom: Object, name: str) -> Step:
        one = self.public.classes[atom.key]
        if found := self.field(one, name):
            return found
        bare = name.removesuffix("_async")
        if owner := self._owner_of_method(one, bare):
            subject = Subject("method", owner, bare)
            return Step((Method(owner, bare, bound=True),), (subject,))
        if name == "test_helpers":
            return Step((Helpers(atom.key),))
        if beside := self._beside(one, name):
            return beside
        if name in _OF_OBJECTS:
            return Step((Operation(atom, name),))
        return Step(PLAIN)

    def _beside(self, one: PublicClass, name: str) -> Step | None:
        """`customer_id`, the id of an expandable `customer`."""
        found = self._field_and_owner(one, name[:-3]) if name.endswith("_id") else None
        if found is None or not found[0].is_expandable:
            return None
        return Step(PLAIN, self.field_subject(found[1], found[0].attribute))

    def field(self, one: PublicClass, name: str) -> Step | None:
        """A field of the class or of its bases, by its name in Python or on the wire."""
        found = self._field_and_owner(one, name)
        if found is None:
            return None
        field, owner = found
        subject = Subject("field", owner, field.attribute)
        return Step(self.of(field.type, owner, field.attribute), (subject,))

    def _field_and_owner(self, one: PublicClass, name: str) -> tuple[Field, Key] | None:
        for attribute in (name, name + "_"):
            if attribute in one.fields:
                return one.fields[attribute], one.key
        for base in one.bases:
            found = self._field_and_owner(self.public.classes[base], name)
            if found:
                return found
        return None

    def _owner_of_method(self, one: PublicClass, name: str) -> Key | None:
        if name in one.methods:
            return one.key
        owners = (
            self._owner_of_method(self.public.classes[base], name) for base in one.bases
        )
        return next(filter(None, owners), None)

    def _of_class(self, atom: Class, name: str) -> Step:
        one = self.public.classes[atom.key]
        bare = name.removesuffix("_async")
        if owner := self._owner_of_method(one, bare):
            return Step((Method(owner, bare),), (Subject("method", owner, bare),))
        if name == "TestHelpers":
            return Step((Helpers(atom.key),))
        if name in one.nested:
            subject = Subject("nested", atom.key, name)
            return Step((Class(one.nested[name]),), (subject,))
        if name in _OF_CLASSES:
            return self._of_any_class(atom, name)
        shape = self._shape_names.get(f"params.{one.name}{name}")
        return Step((Shape(shape),)) if shape else Step(PLAIN)

    def _of_any_class(self, atom: Class, name: str) -> Step:
        listing = "search" if name.startswith("search") else "list"
        key = atom.key
        if "paging" in name and listing in self.public.classes[key].methods:
            subjects = (Subject("method", key, listing),)
            return Step((Operation(atom, name),), subjects)
        return Step((Operation(atom, name),))

    def _helper(self, atom: Helpers, name: str) -> Step:
        bare = f"TestHelpers.{name.removesuffix('_async')}"
        if bare not in self.public.classes[atom.key].methods:
            return Step(PLAIN)
        subject = Subject("method", atom.key, bare)
        return Step((Method(atom.key, bare, bound=True),), (subject,))

    def _of_service(self, atom: Service, name: str) -> Step:
        if not atom.path:
            return self._of_client(atom, name)
        service = self.public.services[atom.path]
        bare = name.removesuffix("_async")
        if bare in service.methods:
            subject = Subject("method", atom.path, bare)
            return Step((Method(atom.path, bare),), (subject,))
        return self.service(service.children.get(name))

    def _of_client(self, atom: Service, name: str) -> Step:
        if name in ("v1", "v2"):
            return self.service(name if name in self.public.services else None)
        if name in _OF_CLIENTS:
            return Step((Operation(atom, name),))
        flat = self._flat_services
        return self.service(flat.children.get(name) if flat else None)

    def service(self, path: str | None) -> Step:
        if path is None:
            return Step(PLAIN)
        return Step((Service(path),), (Subject("service", "", path),))

    # Names of the package

    def export(self, path: str) -> Step:
        """What `restripe.<path>` is."""
        public = self.public
        if path.startswith("params.") and path in self._shape_names:
            key = self._shape_names[path]
            return Step((Shape(key),), named(path))
        key = public.exports.get(path) or public.exports.get(small(path), "")
        if key:
            subjects = (*named(path, small(path)), *self._event_of(key))
            return Step(self._exported(path, key), subjects)
        namespace = ".".join(map(snake, path.split(".")))
        if namespace in self._namespaces:
            return Step((Package(namespace),))
        return self._in_module(path)

    def _in_module(self, path: str) -> Step:
        """`_usage_record.UsageRecord`, `api_resources.checkout.session.Session`."""
        *folders, module, name = ["", *path.split(".")]
        if module.strip("_") in ("", snake(name)) and module:
            return self.export(".".join([*folders, name]).strip("."))
        return _LOST

    def named(self, key: Key, name: str) -> tuple[Subject, ...]:
        """A class by its own name, wherever that was imported."""
        path = self.public.classes[key].name
        return named(path) if path.rpartition(".")[2] == name else ()

    def _event_of(self, key: Key) -> tuple[Subject, ...]:
        """Who names the class of an event handles the event."""
        one = self.public.classes.get(key)
        if one is None or not one.lookup_type:
            return ()
        return (Subject("event", "", one.lookup_type),)

    def _registered(self, name: str) -> tuple[Subject, ...]:
        """`on_v1_billing_meter_no_meter_found` is for one type of event."""
        types = {*self.public.events, *self.public.notifications}
        return tuple(
            Subject("event", "", one)
            for one in sorted(types)
            if f"on_{one.replace('.', '_')}" == name
        )

    def _exported(self, path: str, key: Key) -> Value:
        if key in self.public.classes:
            return (Class(key),)
        if key in self.public.shapes:
            return (Shape(key),)
        service = next(
            (one.path for one in self.public.services.values() if one.key == key), None
        )
        if service:
            return (Named(f"service:{service}"),)
        return (Named(path),)

    # Items

    def _item(self, atom: Atom, key: str) -> Step:
        """`value["key"]`."""
        if isinstance(atom, Object):
            one = self.public.classes[atom.key]
            return self.field(one, key) or Step(PLAIN)
        if isinstance(atom, Page):
            return _of_page(atom, key) if key in ("data", "has_more") else Step(PLAIN)
        if isinstance(atom, Params):
            return self._of_params(self.public.shapes[atom.key], key)
        if isinstance(atom, Mapping):
            return Step(atom.element)
        return Step(PLAIN)

    def _of_params(self, shape: PublicShape, key: str) -> Step:
        field = shape.fields.get(key)
        if field is None:
            return Step(PLAIN)
        value = self.of(field.type, shape.key, key)
        return Step(value, (Subject("parameter", shape.key, key),))

    def field_subject(self, owner: Key, name: str) -> tuple[Subject, ...]:
        return (Subject("field", owner, name),)

    def objects_named(self, names: frozenset[str]) -> Value:
        """The objects whose `object` is one of these."""
        return tuple(
            Object(one.key)
            for one in self.public.classes.values()
            if one.object_name in names
        )

    # Calls

    def method(self, method: Method) -> ApiMethod:
        owners = self.public.classes if ":" in method.owner else self.public.services
        return owners[method.owner].methods[method.name]

    def returns(self, method: Method) -> Value:
        return self.of(self.method(method).returns)

    def literal(self, owner: Key, name: str, text: str) -> Subject | None:
        """The value of an enum, as the surface quotes it."""
        field = self._declared(owner, name)
        quoted = literals(field.type).get(text) if field else None
        return Subject("value", owner, name, quoted) if quoted else None

    def _declared(self, owner: Key, name: str) -> Field | None:
        if owner in self.public.shapes:
            return self.public.shapes[owner].fields.get(name)
        one = self.public.classes.get(owner)
        return one.fields.get(name) if one else None


def _of_page(atom: Page, name: str) -> Step:
    if name == "data":
        return Step((Sequence(atom.element),))
    return Step((Operation(atom, name),) if name in _OF_LISTS else PLAIN)
