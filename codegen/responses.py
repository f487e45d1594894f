"""Response classes: fields from schemas, methods from bindings."""

from __future__ import annotations

from collections.abc import Sequence

from .annotate import Reading, Replies, class_type, optional
from .catalog import Place, Root
from .docs import class_doc, nested_doc, prose
from .errors import SpecError
from .model import Alias, Field, Method, ResponseClass, TestHelpers, Type
from .naming import attribute_name, singular, word_class
from .pointers import escape, unescape
from .schemas import Node, properties

_OBJECT = Type("StripeObject", module="_core.objects")
_MIXINS = {
    "create": "CreateableAPIResource",
    "delete": "DeletableAPIResource",
    "list": "ListableAPIResource",
    "search": "SearchableAPIResource",
    "modify": "UpdateableAPIResource",
}

# Methods of stripe-python that no operation gives: handwritten in the runtime.
_EXTRAS = {
    "bank_account": "BankAccountExtras",
    "card": "CardExtras",
    "charge": "ChargeExtras",
    "source": "SourceExtras",
}


def nested_class(place: Place, replies: Replies) -> ResponseClass:
    schema = unescape(place.pointer.removeprefix("#/components/schemas/"))
    fields = _fields([(place.node, place.pointer)], replies)
    return ResponseClass(
        place.name, schema, (_OBJECT,), nested_doc(place.node, schema), fields
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
        fields=_fields(nodes, replies),
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
    return tuple(bases) or (_OBJECT,)


def _fields(nodes: Sequence[tuple[Node, str]], replies: Replies) -> tuple[Field, ...]:
    """The fields of a schema; what only a deleted twin has is optional."""
    found: dict[str, Field] = {}
    for index, (node, pointer) in enumerate(nodes):
        required = node.get("required", ()) if index == 0 else ()
        for name, value, place in properties(node, pointer):
            if name not in found and attribute_name(name):
                found[name] = _field(name, value, place, name in required, replies)
    attributes = [one.attribute for one in found.values()]
    for one in found.values():
        if attributes.count(one.attribute) > 1:
            raise SpecError(nodes[0][1], f"two fields named {one.attribute}")
    return tuple(found[name] for name in sorted(found))


def _field(
    name: str, node: Node, pointer: str, required: bool, replies: Replies
) -> Field:
    reading = replies.read(node, pointer)
    certain = required and not node.get("nullable")
    return Field(
        name=name,
        attribute=attribute_name(name) or name,
        type=reading.type if certain else optional(reading.type),
        doc=prose(node),
        required=certain,
        hydration=reading.hydration,
        encoding=reading.encoding,
        nested=_alias(name, reading),
    )


def _alias(name: str, reading: Reading) -> Alias | None:
    """`PaymentMethodDetails`, the official nested name, standing for the flat one."""
    if reading.nested is None:
        return None
    many = reading.type.name == "List"
    return Alias(
        word_class(singular(name) if many else name), class_type(reading.nested)
    )
