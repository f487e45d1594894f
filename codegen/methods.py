"""Bindings of operations → methods of classes and services."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .annotate import STRIPE_OBJECT, Replies, class_type, union
from .coercions import coercions
from .docs import method_doc, twin_doc
from .errors import SpecError
from .layout import quote
from .model import Field, Method, Type
from .params import Naming
from .pointers import escape, schema_name
from .schemas import branches, follow, is_union
from .shapes import Shape
from .surface_model import ClassMethod, Operation, ServiceMethod

NONE = Type("None")
STREAM = Type("StripeStreamResponse", module="_core.message")
RUNTIME_ANSWERS = {"v2.deleted_object": Type("DeletedObject", module="_core.lists")}
_PAGES = {
    "list": Type("ListObject", module="_core.lists"),
    "search": Type("SearchResultObject", module="_core.lists"),
    "v2_list": Type("V2ListObject", module="_core.lists"),
}
# A parameter of older versions that would replace the account's owner as a whole.
_REFUSED = {("Account", "modify"): "legal_entity"}
_RESERVED = frozenset(["self", "cls", "params", "options"])


@dataclass(frozen=True)
class Methods:
    """Makes methods for classes and services of one document."""

    replies: Replies
    shapes: Sequence[Shape]
    naming: Naming
    params: Mapping[tuple[str, str], tuple[str, str]]
    """(operation key, owner) → (params module, official name)."""

    def of_class(self, binding: ClassMethod, own: str = "") -> Method:
        """A method of a class; ``own`` is the path of the object that is read without an id."""
        kind = "class" if binding.kind == "static" else binding.kind
        extras = self._extras(binding.operation)
        if (binding.owner, binding.name) in _REFUSED:
            refused = quote(_REFUSED[binding.owner, binding.name])
            extras += (("refused", f"({refused},)"),)
        if binding.receiver != ("id",) or kind == "bound":
            fields = ", ".join(map(quote, binding.receiver))
            comma = "," if len(binding.receiver) == 1 else ""
            extras += (("receiver", f"({fields}{comma})"),)
        return self._method(
            binding.operation,
            name=binding.name,
            kind=kind,
            ids=binding.args,
            key=(binding.operation.key, f"{binding.owner}.{binding.name}"),
            extras=extras,
            # The document has no more than the reading, and changing works as well.
            without_id=own if binding.name in ("retrieve", "modify") else "",
        )

    def of_service(self, binding: ServiceMethod) -> Method:
        owner = ".".join((binding.version, *binding.accessor, binding.name))
        return self._method(
            binding.operation,
            name=binding.name,
            kind="service",
            ids=binding.args,
            key=(binding.operation.key, owner),
            extras=self._extras(binding.operation),
            without_id="",
        )

    def _method(
        self,
        operation: Operation,
        *,
        name: str,
        kind: str,
        ids: tuple[str, ...],
        key: tuple[str, str],
        extras: tuple[tuple[str, str], ...],
        without_id: str,
    ) -> Method:
        fields = self._fields(key)
        returns = self.returns(operation)
        ids = _argument_names(ids, operation)
        title = f"{operation.verb.upper()} {operation.path}"
        return Method(
            name=name,
            verb=operation.verb,
            path=operation.path,
            ids=ids,
            kind=kind,
            params=Type(self.params[key][1], module=self.params[key][0]),
            params_required=any(one.required for one in fields),
            returns=returns,
            extras=extras,
            positional_only=any(one.name in (*ids, "cls", "self") for one in fields),
            without_id=without_id,
            stream=operation.answer.kind == "binary",
            deprecated=(
                f"{title} is deprecated." if operation.node.get("deprecated") else ""
            ),
            doc=method_doc(
                operation.node,
                f"{title}, without an id {without_id}" if without_id else title,
                fields,
                str(returns),
                ids,
            ),
            doc_async=twin_doc(name, title),
        )

    def _extras(self, operation: Operation) -> tuple[tuple[str, str], ...]:
        coded = coercions(self.replies.catalog.document, operation)
        return _extras(operation) + ((("coercions", coded),) if coded else ())

    def _fields(self, key: tuple[str, str]) -> Sequence[Field]:
        return self.shapes[self.naming.official[self.params[key]]].fields

    def returns(self, operation: Operation) -> Type:
        answer = operation.answer
        if answer.kind == "binary":
            return STREAM
        if answer.kind == "empty":
            return NONE
        items = [self._answered(name, operation) for name in answer.schemas]
        if answer.rest:
            items.append(self._general("what has no named schema", operation))
        item = union(items)
        page = _PAGES.get(answer.kind)
        return Type(page.name, (item,), page.module) if page else item

    def _answered(self, schema: str, operation: Operation) -> Type:
        if schema in RUNTIME_ANSWERS:
            return RUNTIME_ANSWERS[schema]
        catalog = self.replies.catalog
        reference = {"$ref": f"#/components/schemas/{escape(schema)}"}
        node, pointer, name = follow(catalog.document, reference, operation.pointer)
        if name is not None and name in catalog.roots:
            return class_type(catalog.roots[name].place)
        if name in catalog.cut:
            return STRIPE_OBJECT
        if not is_union(node):
            return self._general(f'the schema "{name}"', operation)
        found = [schema_name(one.get("$ref", "")) for one, _ in branches(node, pointer)]
        return union(
            (
                self._general(f'a branch of "{name}"', operation)
                if one is None
                else self._answered(one, operation)
            )
            for one in found
        )

    def _general(self, what: str, operation: Operation) -> Type:
        # The runtime knows the classes of `object` constants alone; any other reply it reads as this.
        self.replies.fallback(
            operation.pointer, f"{what} in the answer of {operation.key}"
        )
        return STRIPE_OBJECT


def _extras(operation: Operation) -> tuple[tuple[str, str], ...]:
    extras = []
    if operation.base != "api":
        extras.append(("base", quote(operation.base)))
    if "multipart/form-data" in operation.node.get("requestBody", {}).get(
        "content", {}
    ):
        extras.append(("content_type", '"multipart/form-data"'))
    if operation.answer.kind not in ("object", "binary"):
        extras.append(("expects", quote(operation.answer.kind)))
    return tuple(extras)


def _argument_names(ids: tuple[str, ...], operation: Operation) -> tuple[str, ...]:
    names = tuple(f"{name}_" if name in _RESERVED else name for name in ids)
    if len(set(names)) != len(names):
        raise SpecError(operation.pointer, f"two path parameters named {names[0]}")
    return names
