"""What the templates see: a Python package as plain values, with no OpenAPI in it.

`build` makes a `Package`, `render` turns it into text. Every name in here is a checked
Python name and every literal is already quoted.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Type:
    """An annotation as a tree: `Optional[List[Customer]]`."""

    name: str
    args: tuple[Type, ...] = ()
    module: str = ""
    """Where the name is defined: a dotted path below the package root (`_core.objects`,
    `billing._meter`), `typing` and other absolute modules with a leading colon, or empty
    for builtins and literals."""

    def __str__(self) -> str:
        inner = ", ".join(map(str, self.args))
        return f"{self.name}[{inner}]" if self.args else self.name


@dataclass(frozen=True)
class Doc:
    """A docstring: paragraphs of text, still unescaped."""

    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Alias:
    """`name = target`: the same class under another of its official names."""

    name: str
    target: Type


@dataclass(frozen=True)
class Field:
    """One declared field of a response class or key of a TypedDict."""

    name: str
    """The name on the wire."""
    attribute: str
    """The name in Python: a keyword gets a trailing underscore."""
    type: Type
    doc: Doc = Doc()
    required: bool = False
    hydration: str | None = None
    """Entry of `_inner_class_types`: `""` for objects told by their `object` key, a class
    reference, `*` or `*Class` for maps; None for plain values."""
    encoding: str | None = None
    """`decimal_string` or `int64_string`."""
    nested: Alias | None = None
    """The official nested spelling of the class that the field holds."""

    @property
    def is_expandable(self) -> bool:
        """Whether it holds an id that `expand` turns into an object."""
        type_ = self.type.args[0] if self.type.name == "Optional" else self.type
        return type_.name == "ExpandableField"


@dataclass(frozen=True)
class Method:
    """One method; its `_async` twin is rendered beside it."""

    name: str
    verb: str
    path: str
    ids: tuple[str, ...]
    kind: str
    """`class` (classmethod), `both` (static and bound), `bound` or `service`."""
    params: Type
    params_required: bool
    returns: Type
    extras: tuple[tuple[str, str], ...]
    """Keyword arguments of the request call, values quoted: `("base", '"files"')`."""
    positional_only: bool
    without_id: str
    """The path called when the id is left out; empty when it may not be."""
    stream: bool
    deprecated: str
    """The warning of `@deprecated`, empty when the operation is not."""
    doc: Doc
    doc_async: Doc

    @property
    def operation(self) -> str:
        """Verb and path as the spec writes them: `POST /v1/charges`."""
        return f"{self.verb.upper()} {self.path}"


@dataclass(frozen=True)
class TestHelpers:
    __test__ = False
    doc: Doc
    methods: tuple[Method, ...]


@dataclass(frozen=True)
class Urls:
    """Where the objects of a class live; empty for a class that no path leads to."""

    collection: str = ""
    singleton: bool = False
    parents: tuple[tuple[str, str], ...] = ()
    """For what lives below a parent: path, its ids named after fields, and the parent's
    methods, with `{}` for their verb (`Customer.{}_source`)."""
    is_changed_there: bool = False
    """Whether a parent's method changes it."""
    without_id: str = ""
    """The path of the object that is meant when no id is given."""


@dataclass(frozen=True)
class ResponseClass:
    """A class over a response schema: a resource, or an object nested in one."""

    name: str
    schema: str
    bases: tuple[Type, ...]
    doc: Doc
    fields: tuple[Field, ...]
    object_name: str = ""
    lookup_type: str = ""
    """The type of the events that the class stands for."""
    related: Type | None = None
    """What `fetch_related_object` of a thin event gives."""
    methods: tuple[Method, ...] = ()
    test_helpers: TestHelpers | None = None
    urls: Urls = Urls()

    @property
    def aliases(self) -> tuple[Alias, ...]:
        """The official nested spellings: `PaymentMethodDetails` for `payment_method_details`."""
        return tuple(field.nested for field in self.fields if field.nested)

    @property
    def ids(self) -> tuple[str, ...]:
        """`customer_id` for an expandable `customer`, where no field has the name."""
        taken = {one.attribute for one in self.fields}
        names = (f"{one.attribute}_id" for one in self.fields if one.is_expandable)
        return tuple(name for name in names if name not in taken)

    @property
    def walked(self) -> tuple[Method, ...]:
        """The methods whose pages the runtime walks: `list` has `auto_paging_iter`."""
        return tuple(
            one
            for one in self.methods
            if one.name in ("list", "search") and one.returns.args
        )


@dataclass(frozen=True)
class TypedDictClass:
    """A request shape; required keys sit in a private base (`total=False` inheritance)."""

    name: str
    doc: Doc
    fields: tuple[Field, ...]
    options: bool
    """Whether it takes request options beside the parameters (class style)."""


@dataclass(frozen=True)
class Subservice:
    attribute: str
    type: Type


@dataclass(frozen=True)
class ServiceClass:
    name: str
    doc: Doc
    subservices: tuple[Subservice, ...]
    methods: tuple[Method, ...]


@dataclass(frozen=True)
class Notification:
    """The class of what a webhook brings of a thin event; `event` is fetched, so is `related`."""

    name: str
    lookup_type: str
    doc: Doc
    event: Type
    related: Type | None


@dataclass(frozen=True)
class AnyOf:
    """A name for any of several classes; at run time it is their base."""

    name: str
    members: tuple[Type, ...]
    base: Type


@dataclass(frozen=True)
class Module:
    """One file of classes; `path` is dotted below the package root, with `__init__` for a folder's own."""

    path: str
    doc: Doc
    classes: tuple[ResponseClass, ...] = ()
    services: tuple[ServiceClass, ...] = ()
    shapes: tuple[TypedDictClass | Alias, ...] = ()
    enums: tuple[Alias, ...] = ()
    children: tuple[str, ...] = ()
    """Modules below that a folder's own module has as attributes."""
    notifications: tuple[Notification, ...] = ()


@dataclass(frozen=True)
class Export:
    name: str
    module: str
    """Where it is defined; `module:Other` where it has another name there."""


@dataclass(frozen=True)
class Namespace:
    """A package folder and the names that users import from it."""

    path: str
    doc: Doc
    exports: tuple[Export, ...]
    children: tuple[tuple[str, str], ...]
    """Public name and folder: `("billing", "billing")`, `("Billing", "billing")`."""


@dataclass(frozen=True)
class ParamsIndex:
    """`params` itself: its modules with the class-name prefix that each holds, and the namespaces."""

    doc: Doc
    modules: tuple[tuple[str, str], ...]
    children: tuple[str, ...]


@dataclass(frozen=True)
class Counts:
    operations: int
    rendered: int
    excluded: tuple[tuple[str, str], ...]
    """Operation and reason."""
    resources: int
    classes: int
    services: int
    shapes: int
    only: tuple[str, ...] = ()
    """What is selected; empty for the whole document."""


@dataclass(frozen=True)
class Package:
    api_version: str
    modules: tuple[Module, ...]
    namespaces: tuple[Namespace, ...]
    params: ParamsIndex
    registry: tuple[tuple[str, str], ...]
    events: tuple[tuple[str, str], ...]
    """Type of events and class."""
    notifications: tuple[tuple[str, str], ...]
    """Type of thin events and the class of what is pushed."""
    unknown_event: str
    """The class of events of other types; empty for a document without events."""
    unions: tuple[AnyOf, ...]
    """Any event, any notification; none for a document without events."""
    counts: Counts
    notes: tuple[str, ...] = field(default=())
    without: tuple[str, ...] = ()
    """The parts that are left out (see `parts`)."""
    unasked: tuple[str, ...] = ()
    """Those of them that nobody named."""
