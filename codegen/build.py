"""Spec → Package: every name and type of the output, decided before a line of it is rendered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from . import names
from .aliases import with_aliases
from .annotate import Replies
from .catalog import Catalog, Place, Root, catalog
from .enums import with_enums
from .event_classes import FOLDER, Owned, event_names, loosened
from .event_tables import events as all_events
from .events import event_types, thin_types
from .merge_modules import merged
from .methods import Methods
from .model import (
    Counts,
    Doc,
    Method,
    Module,
    Package,
    ResponseClass,
    ServiceClass,
    Subservice,
    TestHelpers,
    Type,
)
from .normal import normalised
from .operations import surface
from .overrides import Overrides
from .packages import RUNTIME_EXPORTS, namespaces, params_index
from .params import name_shapes, shape_modules
from .parts import apart, left_out, trimmed
from .places import check_places
from .pointers import escape
from .requests import Requests, collect_requests
from .responses import addressed, nested_class, resource_class
from .schemas import object_constant, with_required
from .selection import EVERYTHING, Chosen, Selection, chosen
from .spec import Spec
from .subset import Whole, subset
from .surface_model import ClassMethod, Resource, Surface
from .thin_events import reduced, thin_roots
from .urls import Addresses


@dataclass
class Notes:
    """Collects what fell back to a general type, each kind once with its first place."""

    found: dict[str, str] = field(default_factory=dict)

    def __call__(self, pointer: str, what: str) -> None:
        self.found.setdefault(what, pointer)

    def lines(self) -> tuple[str, ...]:
        return tuple(
            f"{what} is not known and read as a general type, first at {pointer}"
            for what, pointer in sorted(self.found.items())
        )


def build(
    spec: Spec, overrides: Overrides, selection: Selection = EVERYTHING
) -> Package:
    """The package of one document, or of what is selected of it."""
    return selected(named(spec, overrides), selection)


def named(spec: Spec, overrides: Overrides) -> Whole:
    """Name all that a document has."""
    spec, notes = normalised(spec), Notes()
    found = surface(spec, overrides)
    types = event_types(spec.document, found.resources, overrides, notes)
    thin = thin_types(spec.document)
    return Whole(spec, found, types, thin, overrides, notes.found)


def selected(whole: Whole, selection: Selection) -> Package:
    """The package of what is selected; of all else no schema is read."""
    only, extras = apart(selection.only)
    part = chosen(whole.surface, only)
    package = of_part(whole, part, events="events" not in selection.without)
    gone = left_out(package, bool(part.patterns), extras, selection.without)
    return trimmed(package, gone, selection.without)


def of_part(whole: Whole, part: Chosen, *, events: bool = True) -> Package:
    """The same for what was chosen before, be it nothing, with the whole runtime."""
    notes = Notes(dict(whole.notes))
    kept = subset(whole, part, events=events)
    found, types, thin = kept.surface, kept.types, kept.thin
    document = reduced(whole.spec.document, thin)
    spec = replace(whole.spec, document=with_required(document, found.present))
    check_places(found, RUNTIME_EXPORTS)
    roots = _roots(spec, found.resources)
    taken = {*_service_names(found), *event_names(types, found.resources)}
    thins = thin_roots(spec.document, thin)
    cat = catalog(spec.document, [*roots, *thins], taken, kept.cut)
    requests = collect_requests(spec.document, found, notes)
    naming = name_shapes(requests.shapes, requests.uses)
    methods = Methods(Replies(cat, "", notes), requests.shapes, naming, requests.names)
    responses = list(
        _response_modules(
            roots, cat, found, methods, notes, Addresses(spec, whole.surface)
        )
    )
    owned = _owned(responses, found.resources)
    pushed = all_events(types, thin, owned, cat, Replies(cat, "", notes))
    modules = [
        *(pushed.narrowed(loosened(module, owned)) for module in responses),
        *pushed.modules,
        *(pushed.narrowed(module) for module in _service_modules(found, methods)),
        *shape_modules(requests.shapes, naming, requests.namespaces),
    ]
    package = Package(
        api_version=spec.api_version,
        modules=tuple(sorted(with_enums(list(merged(modules))), key=lambda m: m.path)),
        namespaces=namespaces(found, spec.api_version, pushed.exports),
        params=params_index(requests),
        registry=tuple(
            sorted((r.object_name, names.reference(r)) for r in found.resources)
        ),
        events=pushed.table,
        notifications=pushed.notifications,
        unknown_event=pushed.unknown,
        unions=pushed.unions,
        counts=_counts(found, cat, requests, part.patterns),
        notes=(*spec.notes, *found.notes, *notes.lines()),
    )
    return with_aliases(package, whole.overrides.aliases)


def _service_names(found: Surface) -> Iterator[tuple[str, str]]:
    """Module and name of every service's class."""
    places = names.service_modules(found.service_classes, found.resources)
    for one in found.service_classes:
        yield places[one.version, one.accessor], one.name


def _owned(
    modules: Iterable[Module], resources: Iterable[Resource]
) -> dict[str, Owned]:
    """Every resource with its class, by schema."""
    by_schema = {one.schema: one for one in resources}
    return {
        one.schema: Owned(by_schema[one.schema], module.path, one)
        for module in modules
        for one in module.classes
        if one.object_name
    }


def _counts(
    found: Surface, cat: Catalog, requests: Requests, only: tuple[str, ...]
) -> Counts:
    excluded = [(one.operation.key, one.reason) for one in found.excluded]
    return Counts(
        operations=len(found.operations),
        rendered=len(found.called),
        excluded=tuple(excluded),
        resources=len(found.resources),
        classes=len(found.resources) + len(cat.nested),
        services=len(found.service_classes),
        shapes=len(requests.shapes),
        only=only,
    )


def _roots(spec: Spec, resources: Iterable[Resource]) -> list[Root]:
    schemas = spec.document["components"]["schemas"]
    twins: dict[str, list[str]] = defaultdict(list)
    for name in sorted(schemas):
        if "deleted" in schemas[name].get("properties", {}):
            if constant := object_constant(schemas[name]):
                twins[constant].append(name)
    return [
        Root(
            Place(
                names.resource_module(one),
                one.name,
                f"#/components/schemas/{escape(one.schema)}",
                schemas[one.schema],
            ),
            one.schema,
            one.object_name,
            tuple(name for name in twins[one.object_name] if name != one.schema),
        )
        for one in sorted(resources, key=lambda one: one.object_name)
    ]


def _response_modules(
    roots_of: Iterable[Root],
    cat: Catalog,
    found: Surface,
    methods: Methods,
    notes: Callable[[str, str], None],
    addresses: Addresses,
) -> Iterator[Module]:
    bindings: dict[str, list[ClassMethod]] = defaultdict(list)
    for binding in found.classes:
        bindings[binding.owner].append(binding)
    roots: dict[str, list[Root]] = defaultdict(list)
    for root in roots_of:
        roots[root.place.module].append(root)
    resources = {one.schema: one for one in found.resources}
    inner = {name for name in cat.order if not name.startswith(f"{FOLDER}.")}
    for module in sorted({*roots, *inner}):
        replies = Replies(cat, module, notes)
        classes = [nested_class(place, replies) for place in cat.order.get(module, ())]
        own = roots.get(module, ())
        for root in own:
            one = resources[root.schema]
            whole = _resource(root, replies, bindings[one.path], methods)
            classes.append(addressed(whole, addresses.of(one)))
        yield Module(module, _module_doc(own), classes=tuple(classes))


def _module_doc(roots: Sequence[Root]) -> Doc:
    if not roots:
        return Doc(("Objects that several resources hold.",))
    constants = ", ".join(f"`{root.constant}`" for root in roots)
    return Doc((f"{constants}: parts, events and services.",))


def _resource(
    root: Root, replies: Replies, bindings: Sequence[ClassMethod], methods: Methods
) -> ResponseClass:
    plain = [b for b in bindings if not b.test_helper]
    helpers = [methods.of_class(b) for b in bindings if b.test_helper]
    unnamed = next((b.without_id.path for b in plain if b.without_id), "")
    own = [methods.of_class(b, unnamed) for b in plain]
    operations = sorted({method.operation for method in (*own, *helpers)})
    nested = TestHelpers(Doc(), tuple(helpers)) if helpers else None
    return resource_class(root, replies, own, nested, operations)


def _service_modules(found: Surface, methods: Methods) -> Iterator[Module]:
    members: dict[tuple[str, tuple[str, ...]], list[Method]] = defaultdict(list)
    for binding in found.services:
        members[binding.version, binding.accessor].append(methods.of_service(binding))
    places = names.service_modules(found.service_classes, found.resources)
    modules: dict[str, list[ServiceClass]] = defaultdict(list)
    for one in found.service_classes:
        key = (one.version, one.accessor)
        modules[places[key]].append(
            ServiceClass(
                one.name,
                Doc(
                    (f"Calls below `client.{'.'.join((one.version, *one.accessor))}`.",)
                ),
                _subservices(found, places, key),
                tuple(members[key]),
            )
        )
    for version in sorted({one.version for one in found.service_classes}):
        root = ServiceClass(
            f"{version.upper()}Services",
            Doc((f"The services of `client.{version}`.",)),
            _subservices(found, places, (version, ())),
            (),
        )
        modules[names.root_module(version)].append(root)
    for path, classes in modules.items():
        doc = Doc((f"Services: {', '.join(one.name for one in classes)}.",))
        yield Module(path, doc, services=tuple(classes))


def _subservices(
    found: Surface,
    places: Mapping[tuple[str, tuple[str, ...]], str],
    key: tuple[str, tuple[str, ...]],
) -> tuple[Subservice, ...]:
    version, accessor = key
    children = [
        one
        for one in found.service_classes
        if one.version == version and one.accessor[:-1] == accessor
    ]
    return tuple(
        Subservice(
            one.accessor[-1], Type(one.name, module=places[version, one.accessor])
        )
        for one in sorted(children, key=lambda one: one.accessor)
    )
