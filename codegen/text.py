"""Values of the model → lines of Python, laid out as black would: what templates insert."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace

from .layout import (
    WIDTH,
    annotation,
    assignment,
    bracketed,
    docstring,
    mapping,
    quote,
)
from .model import (
    Alias,
    Doc,
    Field,
    Method,
    Notification,
    ResponseClass,
    ServiceClass,
    Subservice,
    Type,
    TypedDictClass,
    Urls,
)
from .runtime.api_resource import APIResource
from .runtime.objects import StripeObject
from .scope import (
    API_METHOD,
    BOUND_METHOD,
    CLASS_METHOD,
    DEPRECATED,
    RELATED_OBJECT,
    STATIC_METHOD,
    STR,
    Scope,
    call,
    walk_types,
)

SELF = "self"


def joined(lines: Iterable[str]) -> str:
    return "\n".join(lines)


def class_head(name: str, bases: Sequence[str]) -> str:
    return joined(bracketed(f"class {name}(", bases, "):"))


def doc_lines(doc: Doc, indent: int) -> str:
    return joined(docstring(doc, indent))


def fields(
    scope: Scope,
    members: Iterable[Field],
    indent: int = 4,
    inherited: Container[str] = (),
) -> str:
    """Annotated names, each with its prose below where the document has any."""
    lines: list[str] = []
    for one in members:
        type_, lead = scope.local(one.type), f"{one.attribute}: "
        if one.attribute in inherited:
            # On one line however long: mypy looks for the comment where the field begins.
            lines.append(f"{' ' * indent}{lead}{type_}{_HIDES}")
        else:
            lines += annotation(type_, indent, lead)
        lines += docstring(one.doc, indent)
    return joined(lines)


_HIDES = "  # type: ignore[assignment,unused-ignore]"
# What checkers know of every response object; a field of such a name hides it.
HELPERS = frozenset(vars(StripeObject)) | frozenset(vars(APIResource))


def checking(scope: Scope, one: ResponseClass) -> str:
    """What only type checkers see: official nested names, ids of expandable fields, walks over pages."""
    lines = []
    for alias in one.aliases:
        name = f"{alias.name}: {scope.local(_TYPE_ALIAS)}"
        lines += assignment(name, str(scope.local(alias.target)), 8)
    id_type = scope.local(replace(_OPTIONAL, args=(STR,)))
    lines += [f"        {name}: {id_type}" for name in one.ids]
    fetched = _fetched(scope, "related_object", one.related)
    lines += ["", *fetched] if lines and fetched else fetched
    for method in one.walked:
        for is_async in (False, True) if method.name == "search" else (False,):
            lines += ["", *_walk(scope, method, is_async)]
    return joined(lines)


_TYPE_ALIAS = Type("TypeAlias", module=":typing_extensions")


def _walk(scope: Scope, method: Method, is_async: bool) -> list[str]:
    prefix = "" if method.name == "list" else f"{method.name}_"
    name = f"{prefix}auto_paging_iter{'_async' if is_async else ''}"
    at_most, row = walk_types(method)
    arguments = [
        *("cls", "*", f"max_items: {scope.local(at_most)} = None"),
        f"**params: {scope.local(_UNPACK)}[{scope.local(method.params)}]",
    ]
    lead = f"{'async ' if is_async else ''}def {name}("
    returns = f") -> {scope.local(row)}: ..."
    return [
        f"        @{scope.local(CLASS_METHOD)}",
        *bracketed(lead, arguments, returns, 8),
    ]


def _fetched(scope: Scope, what: str, type_: Type | None) -> list[str]:
    """What a request for an event's parts gives, for type checkers: the runtime has the methods."""
    if type_ is None:
        return []
    returns = f") -> {scope.local(type_)}: ..."
    twins = (f"def fetch_{what}(", f"async def fetch_{what}_async(")
    return [line for lead in twins for line in bracketed(lead, ["self"], returns, 8)]


def notification(scope: Scope, one: Notification) -> str:
    """What type checkers see of a notification."""
    literal = Type("Literal", (Type(quote(one.lookup_type)),), ":typing")
    lines = annotation(scope.local(literal), 8, "type: ")
    if one.related:
        lines.append(f"        related_object: {scope.local(RELATED_OBJECT)}")
    lines += ["", *_fetched(scope, "event", one.event)]
    return joined([*lines, *_fetched(scope, "related_object", one.related)])


def lookup(scope: Scope, type_: str) -> str:
    """The constant that ties a class to a type of events."""
    return _constant(scope, "LOOKUP_TYPE", type_)


def constants(scope: Scope, one: ResponseClass) -> str:
    if not (one.object_name or one.lookup_type):
        return ""
    if one.lookup_type:
        return lookup(scope, one.lookup_type)
    return _constant(scope, "OBJECT_NAME", one.object_name)


def _constant(scope: Scope, name: str, text: str) -> str:
    value = quote(text)
    type_ = scope.local(
        Type("ClassVar", (Type("Literal", (Type(value),), ":typing"),), ":typing")
    )
    lines = assignment(f"{name}: {type_}", value, 4)
    if len(lines[0]) > WIDTH:
        lines = annotation(type_, 4, f"{name}: ", f" = {value}")
    return joined(lines)


def tables(one: ResponseClass) -> str:
    """What the runtime needs to know of fields: classes, renamed and coded ones."""
    hydration = [(f.name, _reference(f)) for f in one.fields if f.hydration is not None]
    renamed = [
        (f.attribute, quote(f.name)) for f in one.fields if f.attribute != f.name
    ]
    coded = [(f.name, quote(f.encoding)) for f in one.fields if f.encoding]
    lines: list[str] = []
    for name, pairs in (
        ("_inner_class_types", hydration),
        ("_field_remappings", renamed),
        ("_field_encodings", coded),
    ):
        lines += mapping(f"{name} = ", pairs, 4) if pairs else []
    return joined([*lines, *_addresses(one.urls)])


def _addresses(urls: Urls) -> list[str]:
    lines = [
        line
        for name, path in (
            ("_class_url", urls.collection),
            ("_url_without_id", urls.without_id),
        )
        if path
        for line in assignment(name, quote(path), 4)
    ]
    pairs = [(path, quote(methods)) for path, methods in urls.parents]
    return lines + (mapping("_parent_urls = ", pairs, 4) if pairs else [])


def _reference(one: Field) -> str:
    return quote(one.hydration) if one.hydration else "None"


@dataclass(frozen=True)
class MethodText:
    """One function: decorators and signature, docstring, body."""

    head: str
    doc: str
    body: str


def methods(
    scope: Scope, members: Iterable[Method], indent: int = 4
) -> list[MethodText]:
    """Every method with its async twin."""
    return [
        MethodText(
            joined(_head(scope, one, is_async, indent)),
            doc_lines(one.doc_async if is_async else one.doc, indent + 4),
            joined(_body(scope, one, is_async, indent + 4)),
        )
        for one in members
        for is_async in (False, True)
    ]


def _head(scope: Scope, one: Method, is_async: bool, indent: int) -> list[str]:
    pad = " " * indent
    name = f"{one.name}_async" if is_async else one.name
    lead = f"{'async ' if is_async else ''}def {name}("
    returns = f") -> {scope.local(one.returns)}:"
    decorators = [f"{pad}@{scope.local(type_)}" for type_ in _DECORATORS[one.kind]]
    if one.deprecated:
        opening = f"@{scope.local(DEPRECATED)}("
        decorators += bracketed(opening, [quote(one.deprecated)], ")", indent)
    return [*decorators, *bracketed(lead, _arguments(scope, one), returns, indent)]


_DECORATORS: dict[str, list[Type]] = {
    "class": [CLASS_METHOD],
    "both": [API_METHOD, STATIC_METHOD],
    "bound": [BOUND_METHOD],
    "service": [],
}
_FIRST = {"class": ["cls"], "both": [], "bound": [SELF], "service": [SELF]}


def _arguments(scope: Scope, one: Method) -> list[str]:
    optional = replace(_OPTIONAL, args=(STR,))
    id_type = f"{scope.local(optional)} = None" if one.without_id else scope.local(STR)
    ids = [] if one.kind == "bound" else [f"{name}: {id_type}" for name in one.ids]
    params = scope.local(one.params)
    if one.kind == "service":
        options = scope.local(replace(_OPTIONAL, args=(_OPTIONS,)))
        given = (
            f"params: {params}"
            if one.params_required
            else f"params: {scope.local(replace(_OPTIONAL, args=(one.params,)))} = None"
        )
        return [SELF, *ids, given, f"options: {options} = None"]
    if one.kind == "both":
        ids.insert(len(ids) if one.positional_only else 1, "/")
    elif one.positional_only:
        ids.append("/")
    return [*_FIRST[one.kind], *ids, f"**params: {scope.local(_UNPACK)}[{params}]"]


_OPTIONAL = Type("Optional", module=":typing")
_UNPACK = Type("Unpack", module=":typing_extensions")
_OPTIONS = Type("RequestOptions", module="_core.config")


def _body(scope: Scope, one: Method, is_async: bool, indent: int) -> list[str]:
    lines = _call(scope, one, one.path, _id_tuple(one), is_async, indent)
    if not one.without_id:
        return lines
    pad = " " * indent
    return [
        f"{pad}if {one.ids[0]} is None:",
        *_call(scope, one, one.without_id, "()", is_async, indent + 4),
        *lines,
    ]


def _id_tuple(one: Method) -> str:
    ids = [SELF] if one.kind == "bound" else list(one.ids)
    return f"({ids[0]},)" if len(ids) == 1 else f"({', '.join(ids)})"


def _call(
    scope: Scope, one: Method, path: str, ids: str, is_async: bool, indent: int
) -> list[str]:
    items = [quote(one.verb), quote(path), ids, "params"]
    items += ["options"] if one.kind == "service" else []
    items += [f"{name}={value}" for name, value in one.extras]
    lead = "" if one.returns.name == "None" else "return "
    lead += "await " if is_async else ""
    return bracketed(f"{lead}{_function(scope, one, is_async)}(", items, ")", indent)


def _function(scope: Scope, one: Method, is_async: bool) -> str:
    if one.kind != "service":
        return str(scope.local(call(one, is_async)))
    stream = "_stream" if one.stream else ""
    return f"self._request{stream}{'_async' if is_async else ''}"


def service_table(one: ServiceClass) -> str:
    pairs = [
        (sub.attribute, quote(f"{sub.type.module}:{sub.type.name}"))
        for sub in one.subservices
    ]
    return joined(mapping("_services = ", pairs, 4)) if pairs else ""


def subservices(scope: Scope, one: ServiceClass) -> str:
    return joined(
        f"        {sub.attribute}: {scope.local(sub.type)}" for sub in one.subservices
    )


def flat_services(members: Iterable[Subservice]) -> str:
    """`client.customers`, as it was called before `client.v1.customers`."""
    return joined(f"        {one.attribute}: Flat[{one.type.name}]" for one in members)


def typed_dict(scope: Scope, one: TypedDictClass) -> str:
    """A TypedDict; required keys and keys that are no identifiers sit in bases of their own."""
    blocks: list[str] = []
    bases = [str(scope.local(_OPTIONS if one.options else _TYPED_DICT))]
    odd = [f for f in one.fields if f.attribute != f.name]
    plain = [f for f in one.fields if f.attribute == f.name]
    for members, total in ((_required(odd), True), (_optional(odd), False)):
        if members:
            name = f"_{one.name}{'Required' if total else ''}Keys"
            blocks.append(_functional(scope, name, members, total))
            bases = [name, *bases]
    required, optional = _required(plain), _optional(plain)
    if required and (optional or one.options or odd):
        name = f"_{one.name}Required"
        blocks.append(_dict_class(scope, name, bases, required, True, Doc()))
        bases, required = [name], ()
    blocks.append(
        _dict_class(
            scope, one.name, bases, required or optional, bool(required), one.doc
        )
    )
    return "\n\n\n".join(blocks)


_TYPED_DICT = Type("TypedDict", module=":typing")


def _required(members: Iterable[Field]) -> tuple[Field, ...]:
    return tuple(one for one in members if one.required)


def _optional(members: Iterable[Field]) -> tuple[Field, ...]:
    return tuple(one for one in members if not one.required)


def _dict_class(
    scope: Scope,
    name: str,
    bases: list[str],
    members: Sequence[Field],
    total: bool,
    doc: Doc,
) -> str:
    if len(bases) > 1 and bases[-1] == "TypedDict":
        bases = bases[:-1]
    head = class_head(name, bases if total else [*bases, "total=False"])
    body = [part for part in (doc_lines(doc, 4), fields(scope, members)) if part]
    return joined([head, *(body or ["    pass"])])


def _functional(scope: Scope, name: str, members: Sequence[Field], total: bool) -> str:
    pairs = [(one.name, str(scope.local(one.type))) for one in members]
    keys = "{" + ", ".join(f"{quote(key)}: {value}" for key, value in pairs) + "}"
    head = f"{name} = {scope.local(_TYPED_DICT)}("
    lines = bracketed(head, [quote(name), keys, f"total={total}"], ")")
    if len(keys) + len("    ,") > WIDTH:
        *opened, last = mapping("", pairs, 4)
        lines[2:3] = [*opened, f"{last},"]
    return joined(lines)


def second_name(scope: Scope, name: str) -> list[str]:
    """`_Charge = Charge`, for a class with a member named `Charge`."""
    local = scope.second_name(name)
    return [joined(assignment(local, name, 0))] if local else []


def alias_line(scope: Scope, one: Alias) -> str:
    return joined(assignment(one.name, str(scope.local(one.target)), 0))
