"""Response classes: fields from schemas, methods from bindings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from .annotate import STRIPE_OBJECT, Reading, Replies, class_type, optional
from .catalog import Place, Root
from .docs import class_doc, nested_doc, prose
from .errors import SpecError
from .model import Alias, Field, Method, ResponseClass, TestHelpers, Type, Urls
from .naming import attribute_name, is_name, singular, word_class
from .places import CLASS_NAMES
from .pointers import escape, unescape
from .schemas import Node, properties

_MIXINS = {
    "create": "CreateableAPIResource",
    "delete": "DeletableAPIResource",
    "list": "ListableAPIResource",
    "search": "SearchableAPIResource",
    "modify": "UpdateableAPIResource",
}

# Methods of stripe-python that no operation gives: handwritten in the runtime.
_EXTRAS = {
    "account": "AccountExtras",
    "bank_account": "BankAccountExtras",
    "card": "CardExtras",
    "charge": "ChargeExtras",
    "customer": "CustomerExtras",
    "source": "SourceExtras",
    "subscription": "SubscriptionExtras",
}


def nested_class(place: Place, replies: Replies) -> ResponseClass:
    schema = unescape(place.pointer.removeprefix("#/components/schemas/"))
    fields = _fields([(place.node, place.pointer)], replies, {})
    return ResponseClass(
        place.name, schema, (STRIPE_OBJECT,), nested_doc(place.node, schema), fields
    )


def resource_class(
    root: Root,
    replies: Replies,
    methods: Sequence[Method],
    helpers: TestHelpers | None,
    operations: Sequence[str],
) -> ResponseClass:
    schemas = replies.catalog.document["components"]["schemas"]
    nodes = [
        (schemas[name], f"#/components/schemas/{escape(name)}")
        for name in (root.schema, *root.twins)
    ]
    return ResponseClass(
        name=root.place.name,
        schema=root.schema,
        bases=_bases(root.constant, methods, helpers),
        doc=class_doc(root.place.node, root.constant, operations),
        fields=_fields(nodes, replies, _taken(methods, helpers)),
        object_name=root.constant,
        methods=tuple(methods),
        test_helpers=helpers,
    )


def _bases(
    constant: str, methods: Sequence[Method], helpers: TestHelpers | None
) -> tuple[Type, ...]:
    names = sorted(_MIXINS[m.name] for m in methods if m.name in _MIXINS)
    if not names and (methods or helpers):
        names = ["APIResource"]
    bases = [Type(name, module="_core.resource") for name in names]
    if constant in _EXTRAS:
        bases.insert(0, Type(_EXTRAS[constant], module="_core.extras"))
    return tuple(bases) or (STRIPE_OBJECT,)


def addressed(one: ResponseClass, urls: Urls) -> ResponseClass:
    """The class with its addresses, and with the bases that these ask for."""
    names = {base.name for base in one.bases}
    missing = []
    if urls.singleton:
        missing.append("SingletonAPIResource")
    if urls.is_changed_there:
        missing.append("UpdateableAPIResource")
    elif urls.parents and not names & set(_MIXINS.values()):
        missing.append("APIResource")
    wanted = [Type(n, module="_core.resource") for n in missing if n not in names]
    useless = {STRIPE_OBJECT.name, "APIResource"} if wanted else set()
    kept = [base for base in one.bases if base.name not in useless]
    extras = [base for base in kept if base.module == "_core.extras"]
    mixins = [base for base in kept if base.module != "_core.extras"]
    bases = extras + sorted((*mixins, *wanted), key=lambda base: base.name)
    return replace(one, bases=tuple(bases), urls=urls)


def _fields(
    nodes: Sequence[tuple[Node, str]], replies: Replies, taken: Mapping[str, str]
) -> tuple[Field, ...]:
    """The fields of a schema; what only a deleted twin has is optional."""
    found: dict[str, Field] = {}
    attributes = dict(taken)
    for index, (node, pointer) in enumerate(nodes):
        required = node.get("required", ()) if index == 0 else ()
        for name, value, place in properties(node, pointer):
            if name not in found and (attribute := attribute_name(name)):
                if other := attributes.setdefault(attribute, ""):
                    raise SpecError(place, f"the name {attribute} is {other}")
                attributes[attribute] = f"already that of the field {name}"
                found[name] = _field(name, value, place, name in required, replies)
    return tuple(_without_twice_named(found[name] for name in sorted(found)))


def _taken(methods: Sequence[Method], helpers: TestHelpers | None) -> dict[str, str]:
    """Members of a resource's class that no field may be."""
    names = [m.name for m in methods] + [f"{m.name}_async" for m in methods]
    names += ["test_helpers", "TestHelpers"] if helpers else []
    taken = dict.fromkeys(names, "already that of a method")
    return taken | dict.fromkeys(CLASS_NAMES, "taken by the class itself")


def _without_twice_named(fields: Iterable[Field]) -> Iterator[Field]:
    """Of two fields with one official nested name (`card`, `cards`), the first has it."""
    fields = list(fields)
    taken = {one.attribute for one in fields}
    for one in fields:
        if one.nested and (one.nested.name in taken or not is_name(one.nested.name)):
            one = replace(one, nested=None)
        if one.nested:
            taken.add(one.nested.name)
        yield one


def _field(
    name: str, node: Node, pointer: str, required: bool, replies: Replies
) -> Field:
    reading = replies.read(node, pointer)
    certain = required and not reading.nullable
    return Field(
        name=name,
        attribute=attribute_name(name) or name,
        type=_declared(reading, certain),
        doc=prose(node),
        required=certain,
        hydration=reading.hydration,
        encoding=reading.encoding,
        nested=_alias(name, reading),
    )


def _declared(reading: Reading, certain: bool) -> Type:
    """The annotation; a map of the user's own keys may also be set to a dict."""
    if reading.type.name == "UntypedStripeObject" and reading.hydration == "*":
        name = "MapField" if certain else "OptionalMapField"
        return replace(reading.type, name=name, module="_core.descriptors")
    return reading.type if certain else optional(reading.type)


def _alias(name: str, reading: Reading) -> Alias | None:
    """`PaymentMethodDetails`, the official nested name, standing for the flat one."""
    if reading.nested is None:
        return None
    many = reading.type.name == "List"
    return Alias(
        word_class(singular(name) if many else name), class_type(reading.nested)
    )
