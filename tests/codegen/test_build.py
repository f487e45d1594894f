"""The whole package of small documents: modules, methods, services, names of folders."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.model import Method
from codegen.packages import RUNTIME_EXPORTS
from codegen.places import ROOT_NAMES
from codegen.render import render
from tests.codegen.event_documents import listening
from tests.codegen.inline import inline, module, response, service
from tests.codegen.outcome import package


def built(*lines: str, **schemas: Any) -> Any:
    found = inline("", "", "", *lines)
    found["components"]["schemas"] |= schemas
    return package(found)


def methods(members: tuple[Method, ...]) -> dict[str, str]:
    """Name → signature and call."""
    return {
        one.name: f"{one.kind}({', '.join(one.ids)}) {one.operation} -> {one.returns}"
        for one in members
    }


def extras(members: tuple[Method, ...]) -> dict[str, dict[str, str]]:
    return {one.name: dict(one.extras) for one in members}


STANDARD = built(
    "get /v1/things -> list thing",
    "get /v1/things/search -> search thing",
    "post /v1/things -> thing",
    "get /v1/things/{thing} -> thing",
    "post /v1/things/{thing} -> thing",
    "delete /v1/things/{thing} -> deleted_thing",
    "post /v1/things/{thing}/poke -> thing",
    "get /v1/things/{thing}/parts -> list part",
    "get /v1/things/{thing}/parts/{part} -> part",
    "get /v1/things/{thing}/pdf -> pdf",
    "post /v1/test_helpers/things/{thing}/fund -> thing",
    "get /v1/settings -> settings",
    "post /v1/settings -> settings",
    "get /v1/a/b/things -> list a.b.thing",
    "get /v2/core/events -> v2 v2.core.event",
    "post /v2/core/streams -> nothing",
)


def test_class_methods() -> None:
    assert methods(response(STANDARD, "Thing").methods) == {
        "create": "class() POST /v1/things -> Thing",
        "delete": "both(sid) DELETE /v1/things/{thing} -> Thing",
        "list": "class() GET /v1/things -> ListObject[Thing]",
        "list_parts": "both(thing) GET /v1/things/{thing}/parts -> ListObject[Part]",
        "modify": "class(id) POST /v1/things/{thing} -> Thing",
        "pdf": "both(thing) GET /v1/things/{thing}/pdf -> StripeStreamResponse",
        "poke": "both(thing) POST /v1/things/{thing}/poke -> Thing",
        "retrieve": "class(id) GET /v1/things/{thing} -> Thing",
        "retrieve_part": "both(thing, part) GET /v1/things/{thing}/parts/{part} -> Part",
        "search": "class() GET /v1/things/search -> SearchResultObject[Thing]",
    }


def test_bases_tell_what_a_class_can() -> None:
    assert [one.name for one in response(STANDARD, "Thing").bases] == [
        "CreateableAPIResource",
        "DeletableAPIResource",
        "ListableAPIResource",
        "SearchableAPIResource",
        "UpdateableAPIResource",
    ]
    assert [one.name for one in response(STANDARD, "Part").bases] == ["StripeObject"]


def test_service_methods() -> None:
    assert methods(service(STANDARD, "ThingService").methods) == {
        "create": "service() POST /v1/things -> Thing",
        "delete": "service(thing) DELETE /v1/things/{thing} -> Thing",
        "list": "service() GET /v1/things -> ListObject[Thing]",
        "pdf": "service(thing) GET /v1/things/{thing}/pdf -> StripeStreamResponse",
        "poke": "service(thing) POST /v1/things/{thing}/poke -> Thing",
        "retrieve": "service(thing) GET /v1/things/{thing} -> Thing",
        "search": "service() GET /v1/things/search -> SearchResultObject[Thing]",
        "update": "service(thing) POST /v1/things/{thing} -> Thing",
    }
    found = service(STANDARD, "ThingPartService")
    assert list(methods(found.methods)) == ["list", "retrieve"]


def test_singletons() -> None:
    assert methods(response(STANDARD, "Settings").methods) == {
        "modify": "class() POST /v1/settings -> Settings",
        "retrieve": "class() GET /v1/settings -> Settings",
    }


def test_test_helpers() -> None:
    helpers = response(STANDARD, "Thing").test_helpers
    assert helpers is not None
    assert list(methods(helpers.methods)) == ["fund"]
    found = next(
        one.services[0]
        for one in STANDARD.modules
        if one.path == "test_helpers._objects"
    )
    assert list(methods(found.methods)) == ["fund"]


def test_services_stand_with_the_resource_that_they_are_named_after() -> None:
    places = {(one.path, s.name) for one in STANDARD.modules for s in one.services}
    assert {("_thing", "ThingService"), ("_thing", "ThingPartService")} < places
    assert ("test_helpers._objects", "ThingService") in places
    for name in ("AService", "TestHelpersService", "V1Services"):
        assert ("_v1_services", name) in places
    for name in ("CoreService", "V2Services"):
        assert ("_v2_services", name) in places
    exports = {
        f"{space.path}.{one.name}".lstrip("."): one.module
        for space in STANDARD.namespaces
        for one in space.exports
    }
    assert exports["ThingService"] == "_thing"
    assert exports["test_helpers.ThingService"] == "test_helpers._objects"
    assert exports["v2.CoreService"] == "_v2_services"


def test_parts_of_a_resource_make_way_for_its_services_and_events() -> None:
    part = "{type: object, properties: {size: {type: integer}}}"
    found = package(
        listening(
            "thing.created",
            schemas=f"thing: {{type: object, properties: {{id: {{type: string}}, object: {{type: string, enum: [thing]}}, service: {part}, event_data: {part}, created_event: {part}, other: {part}}}}}",
        )
    )
    whole = module(found, "_thing")
    assert {one.name: one.schema for one in whole.classes} == {
        "ThingService_": "thing/properties/service",
        "ThingEventData_": "thing/properties/event_data",
        "ThingCreatedEvent_": "thing/properties/created_event",
        "ThingOther": "thing/properties/other",
        "Thing": "thing",
        "ThingPreviousAttributes": "",
        "ThingEventData": "",
        "ThingCreatedEvent": "",
    }
    assert [one.name for one in whole.services] == ["ThingService"]
    aliases = {one.name: str(one.target) for one in response(found, "Thing").aliases}
    assert aliases["Service"] == "ThingService_"


def test_child_services() -> None:
    children = {
        sub.attribute: f"{sub.type.module}:{sub.type.name}"
        for sub in service(STANDARD, "ThingService").subservices
    }
    assert children == {"parts": "_thing:ThingPartService"}
    roots = service(STANDARD, "V1Services").subservices
    assert [one.attribute for one in roots] == [
        "a",
        "settings",
        "test_helpers",
        "things",
    ]


def test_v2() -> None:
    events = service(STANDARD, "EventService").methods
    assert methods(events) == {
        "list": "service() GET /v2/core/events -> V2ListObject[Event]"
    }
    assert extras(events)["list"] == {"expects": '"v2_list"'}
    streams = service(STANDARD, "StreamService").methods
    assert methods(streams) == {"create": "service() POST /v2/core/streams -> None"}
    assert response(STANDARD, "Event").methods == ()


def test_registry_names_every_resource() -> None:
    assert dict(STANDARD.registry) == {
        "a.b.thing": "a.b._objects:Thing",
        "part": "_part:Part",
        "settings": "_settings:Settings",
        "thing": "_thing:Thing",
        "v2.core.event": "v2.core._objects:Event",
    }


def test_folders_and_their_names() -> None:
    folders = {one.path: one for one in STANDARD.namespaces}
    assert sorted(folders) == ["", "a", "a.b", "test_helpers", "v2", "v2.core"]
    assert folders[""].children == (
        ("A", "a"),
        ("TestHelpers", "test_helpers"),
        ("V2", "v2"),
        ("a", "a"),
        ("contrib", "contrib"),
        ("error", "error"),
        ("oauth_error", "oauth_error"),
        ("params", "params"),
        ("test_helpers", "test_helpers"),
        ("v2", "v2"),
    )
    assert [one.name for one in folders["a.b"].exports] == ["Thing", "ThingService"]
    assert STANDARD.params.modules[0] == ("Settings", "_others")
    assert STANDARD.params.children == ("a", "test_helpers", "v2")
    below = {one.path: one.children for one in STANDARD.modules}
    assert below["params.a.__init__"] == ("b",)
    assert below["params.a.b"] == ()


def test_every_operation_is_counted() -> None:
    counts = STANDARD.counts
    assert (counts.operations, counts.rendered, counts.excluded) == (16, 16, ())
    assert (counts.resources, counts.services) == (5, len(list(_services())))


def _services() -> list[str]:
    return [
        one.name
        for part in STANDARD.modules
        for one in part.services
        if one.name not in ("V1Services", "V2Services")
    ]


def change(path: str, **keys: Any) -> Any:
    document = inline()
    document["paths"][path]["post"] |= keys
    return response(package(document), "Thing").methods[0]


def test_other_hosts() -> None:
    servers = [{"url": "https://files.stripe.com/"}]
    assert change("/v1/things", servers=servers).extras == (("base", '"files"'),)


def test_multipart() -> None:
    schema = {"type": "object", "properties": {"f": {"type": "string"}}}
    body = {"content": {"multipart/form-data": {"schema": schema}}}
    found = change("/v1/things", requestBody=body)
    assert found.extras == (("content_type", '"multipart/form-data"'),)


@pytest.mark.parametrize(
    ("deprecated", "warning"),
    [(True, "POST /v1/things is deprecated."), (False, "")],
)
def test_deprecated(deprecated: bool, warning: str) -> None:
    found = change("/v1/things", deprecated=deprecated)
    assert found.deprecated == warning
    assert ("Deprecated." in found.doc.paragraphs) is deprecated


@pytest.mark.parametrize(
    ("name", "positional"),
    [("thing", True), ("self", True), ("cls", True), ("other", False)],
)
def test_ids_are_positional_where_a_parameter_has_their_name(
    name: str, positional: bool
) -> None:
    document = inline("", "", "", "post /v1/things/{thing}/poke -> thing")
    document["paths"]["/v1/things/{thing}/poke"]["post"]["parameters"].append(
        {"name": name, "in": "query", "schema": {"type": "string"}}
    )
    (found,) = response(package(document), "Thing").methods
    assert found.positional_only is positional


@pytest.mark.parametrize(("required", "mandatory"), [("[a]", True), ("[]", False)])
def test_params_are_mandatory_where_one_is(required: str, mandatory: bool) -> None:
    body = f"required: {required}\nproperties: {{a: {{type: string}}}}"
    found = package(inline("", "", body))
    by_name = {one.name: one for one in service(found, "ThingService").methods}
    assert by_name["create"].params_required is mandatory


def test_keyword_fields_get_another_attribute() -> None:
    found = package(
        inline("is: {type: string}\nb: {type: string}\n'c-d': {type: string}")
    )
    fields = response(found, "Thing").fields
    assert {one.name: one.attribute for one in fields} == {
        "b": "b",
        "is": "is_",
        "object": "object",
    }


def test_modules_say_what_they_hold() -> None:
    assert module(STANDARD, "_thing").doc.paragraphs == (
        "`thing`: parts, events and services.",
    )


def test_reserved_names_are_those_of_the_root() -> None:
    """What `places` keeps free is what the root's template defines."""
    text = render(STANDARD)["__init__.py"]
    space: dict[str, Any] = {"__name__": "mini"}
    head, _, settings = text.partition("else:\n")
    exec(
        settings.partition("\n    )\n")[2],
        {**_typing(), "_API_VERSION": "", "_CURRENT_MAJOR": "", "_VERSION": ""},
        space,
    )
    defined = {name for name in space if not name.startswith("_")}
    assert defined == ROOT_NAMES - _typing().keys() - {"TYPE_CHECKING", "attach"}
    imports = head.partition("from typing import (")[2].partition(")")[0]
    assert set(imports.replace(",", " ").split()) == {*_typing(), "TYPE_CHECKING"}
    assert imports and set(_typing()) <= ROOT_NAMES
    assert not ROOT_NAMES & RUNTIME_EXPORTS[""].keys()


def _typing() -> dict[str, Any]:
    import typing

    names = ("Any", "Literal", "Mapping", "Optional", "Sequence", "Tuple", "Union")
    return {name: getattr(typing, name) for name in names}


def test_a_part_of_one_object_may_be_called_as_another_object_of_the_namespace() -> (
    None
):
    text = {"type": "string"}

    def resource(name: str, **properties: Any) -> dict[str, Any]:
        constant = {"type": "string", "enum": [name]}
        return {
            "type": "object",
            "x-resourceId": name,
            "properties": {"object": constant, "id": text, **properties},
        }

    found = built(
        "get /v1/ns/foos/{id} -> ns.foo",
        "get /v1/ns/foo_bars/{id} -> ns.foo_bar",
        **{
            "ns.foo": resource("ns.foo", bar={"type": "object", "properties": {}}),
            "ns.foo_bar": resource("ns.foo_bar"),
        },
    )
    (objects,) = [one for one in found.modules if one.path == "ns._objects"]
    names = [one.name for one in objects.classes]
    assert sorted(names) == ["Foo", "FooBar", "FooBar_"]
    (foo,) = [one for one in objects.classes if one.name == "Foo"]
    assert [(one.name, one.target.name) for one in foo.aliases] == [("Bar", "FooBar_")]
