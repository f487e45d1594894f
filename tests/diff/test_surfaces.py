"""Changes that are easier made on a surface than on a document: how methods are called, names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from codegen.diff.changes import KINDS, SEVERITIES, Diff, Subject
from codegen.diff.compare import diff
from codegen.model import Field, Method, Type
from codegen.public import Public
from tests.diff.mutations import LONG, ROWS, SHIP, accept, add, both, cut, drop, put
from tests.diff.scene import mutated, unchanged
from tests.diff.type_texts import type_of

_PAGE = Type("ListObject", (Type("Thing", module="_thing"),), "_core.lists")
_SEARCH = replace(_PAGE, name="SearchResultObject")


def with_method(owner: str, name: str, **values: Any) -> Public:
    """The surface with other values of one method, of a class and of its service."""
    found = unchanged()
    if owner in found.services:
        service = found.services[owner]
        methods = {**service.methods, name: replace(service.methods[name], **values)}
        services = {**found.services, owner: replace(service, methods=methods)}
        return replace(found, services=services)
    one = found.classes[owner]
    methods = {**one.methods, name: replace(one.methods[name], **values)}
    return replace(
        found, classes={**found.classes, owner: replace(one, methods=methods)}
    )


def told(found: Diff) -> list[tuple[str, str, str, str, str]]:
    return [
        (one.severity, one.kind, one.member, one.before, one.after)
        for one in found.changes
    ]


METHODS = [
    ({"kind": "class"}, {"kind": "bound"}, "breaking", "method-kind-changed", "the class", "an object"),
    ({"kind": "both"}, {"kind": "class"}, "breaking", "method-kind-changed", "the class or an object", "the class"),
    ({"kind": "class"}, {"kind": "both"}, "additive", "method-kind-widened", "the class", "the class or an object"),
    ({"without_id": "/v1/thing"}, {"without_id": ""}, "breaking", "method-id-required", "thing", "thing"),
    ({"without_id": ""}, {"without_id": "/v1/thing"}, "additive", "method-id-optional", "thing", "thing"),
    ({"ids": ("thing",)}, {"ids": ("thing", "part")}, "breaking", "method-ids-changed", "thing", "thing, part"),
    ({"ids": ("thing",)}, {"ids": ()}, "breaking", "method-ids-changed", "thing", ""),
    ({"positional_only": False}, {"positional_only": True}, "breaking", "method-ids-positional", "thing", "thing"),
    ({"positional_only": True}, {"positional_only": False}, "additive", "method-ids-by-name", "thing", "thing"),
    ({"returns": _PAGE}, {"returns": _SEARCH}, "breaking", "method-returns-changed", "ListObject[Thing]", "SearchResultObject[Thing]"),
    ({"returns": _PAGE}, {"returns": _PAGE.args[0]}, "breaking", "method-returns-changed", "ListObject[Thing]", "Thing"),
    ({"returns": _PAGE.args[0]}, {"returns": type_of("None")}, "breaking", "method-returns-changed", "Thing", "None"),
    ({"deprecated": ""}, {"deprecated": "is old"}, "type-only", "method-deprecated", "", ""),
    ({"deprecated": "is old"}, {"deprecated": ""}, "type-only", "method-undeprecated", "", ""),
    ({"deprecated": "is old"}, {"deprecated": "is very old"}, "", "", "", ""),
    ({"stream": False}, {"stream": True}, "breaking", "method-stream-changed", "Thing", "Thing"),
    ({"extras": ()}, {"extras": (("expects", '"list"'),)}, "", "", "", ""),
    ({"path": "/v1/things/{thing}/ship"}, {"path": "/v1/things/{item}/ship"}, "", "", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "severity", "kind", "said", "then"), METHODS
)
@pytest.mark.parametrize(
    ("owner", "member"),
    [("_thing:Thing", "Thing.ship"), ("v1.things", "client.v1.things.ship")],
)
def test_how_a_method_is_called(
    owner: str,
    member: str,
    before: dict[str, Any],
    after: dict[str, Any],
    severity: str,
    kind: str,
    said: str,
    then: str,
) -> None:
    found = diff(
        with_method(owner, "ship", **before), with_method(owner, "ship", **after)
    )
    expected = [(severity, kind, member, said, then)] if kind else []
    assert told(found) == expected


def test_both_ways_of_calling_are_one_change() -> None:
    new = with_method("_thing:Thing", "ship", deprecated="is old")
    service = with_method("v1.things", "ship", deprecated="is old").services
    (one,) = diff(unchanged(), replace(new, services=service)).changes
    assert (one.member, one.places) == ("Thing.ship", ())
    assert {(s.kind, s.owner, s.name) for s in one.subjects} == {
        ("method", "_thing:Thing", "ship"),
        ("method", "v1.things", "ship"),
    }


def _without(names: dict[str, Any], gone: str) -> dict[str, Any]:
    return {name: value for name, value in names.items() if name != gone}


def test_an_error_that_is_gone() -> None:
    old = unchanged()
    new = replace(old, exports=_without(dict(old.exports), "CardError"))
    assert told(diff(old, new)) == [("breaking", "export-removed", "CardError", "", "")]
    assert told(diff(new, old)) == [("additive", "export-added", "CardError", "", "")]


def test_a_second_name_that_is_gone() -> None:
    old = unchanged()
    both = replace(old, exports={**old.exports, "Item": "_thing:Thing"})
    assert told(diff(both, old)) == [("breaking", "export-removed", "Item", "", "")]


def test_an_event_of_another_class() -> None:
    old = unchanged()
    key = old.events["thing.created"]
    named = replace(old.classes[key], name="events.ThingMadeEvent")
    new = replace(old, classes={**old.classes, key: named})
    assert told(diff(old, new)) == [
        (
            "breaking",
            "event-class-changed",
            "thing.created",
            "events.ThingCreatedEvent",
            "events.ThingMadeEvent",
        )
    ]


def test_an_event_about_another_resource() -> None:
    old = unchanged()
    data = old.classes["_customer:CustomerEventData"]
    other = replace(data.fields["object"], type=Type("Thing", module="_thing"))
    changed = replace(data, fields={**data.fields, "object": other})
    new = replace(old, classes={**old.classes, data.key: changed})
    assert told(diff(old, new)) == [
        ("breaking", "event-class-changed", "customer.created", "Customer", "Thing")
    ]


def test_a_service_without_a_class_of_its_own() -> None:
    """A service that no class method tells of, with what hangs on it, is one change."""
    old = unchanged()
    services = {
        path: one
        for path, one in old.services.items()
        if not path.startswith("v1.test_helpers")
    }
    root = services["v1"]
    services["v1"] = replace(
        root, children=_without(dict(root.children), "test_helpers")
    )
    new = replace(old, services=services)
    assert told(diff(old, new)) == [
        ("breaking", "service-removed", "client.v1.test_helpers", "", "")
    ]
    (one,) = diff(old, new).changes
    assert {(s.kind, s.owner, s.name) for s in one.subjects} == {
        ("service", "", "v1.test_helpers"),
        ("service", "", "v1.test_helpers.things"),
        ("method", "v1.test_helpers.things", "age"),
    }


def test_a_service_at_another_place() -> None:
    old = unchanged()
    services = dict(old.services)
    moved = services.pop("v1.customers")
    services["v1.clients"] = replace(moved, path="v1.clients")
    root = services["v1"]
    children = {**_without(dict(root.children), "customers"), "clients": "v1.clients"}
    services["v1"] = replace(root, children=children)
    found = diff(old, replace(old, services=services)).changes
    assert [(c.kind, c.member, c.renamed_to) for c in found] == [
        ("service-removed", "client.v1.customers", "client.v1.clients"),
        ("service-added", "client.v1.clients", ""),
    ]


def _renamed(name: str) -> Callable[[Public], Public]:
    def rename(old: Public) -> Public:
        one = replace(old.classes["_customer:Customer"], name=name)
        return replace(old, classes={**old.classes, one.key: one})

    return rename


def test_a_resource_under_another_name() -> None:
    """Offered; the many fields that hold it are not told one by one."""
    old = unchanged()
    new = _renamed("Client")(old)
    found = diff(old, new).changes
    assert [(c.kind, c.member, c.renamed_to) for c in found] == [
        ("resource-removed", "Customer", "Client"),
        ("resource-added", "Client", ""),
    ]


def test_severities() -> None:
    """The contract: what went, was narrowed or asks for more breaks; what came does not."""
    for kind, of in KINDS.items():
        _, _, what = kind.partition("-")
        if kind.startswith(("field-", "method-returns-", "method-")) and kind in {
            "field-always-there", "field-narrowed", "field-widened", "field-expandable",
            "method-returns-narrowed", "method-returns-widened",
            "method-deprecated", "method-undeprecated",
        }:  # fmt: skip
            expected = "type-only"
        elif what.startswith(("added-required", "removed")):
            expected = "breaking"
        elif kind in {"parameter-widened", "parameter-optional", "method-id-optional",
                      "method-ids-by-name", "method-kind-widened"}:  # fmt: skip
            expected = "additive"
        else:
            expected = "additive" if what.startswith("added") else "breaking"
        assert of.severity == expected, kind
        assert of.reason.endswith("."), kind


def test_methods_are_those_of_the_scene() -> None:
    """The tables above change a method that both sides have."""
    one = unchanged().classes["_thing:Thing"].methods["ship"]
    assert isinstance(one, Method)
    assert "ship" in unchanged().services["v1.things"].methods


def test_an_object_that_holds_its_own_kind() -> None:
    """The walk ends, and what is new in the object is told at its first place."""
    old = unchanged()
    inner = old.classes["_thing:ThingParcelInner"]
    again = Field("again", "again", Type("ThingParcel", module="_thing"))
    fields = [{**inner.fields, "again": again}]
    fields.append({**fields[0], "hue": replace(again, name="hue", type=Type("str"))})
    sides = [
        replace(old, classes={**old.classes, inner.key: replace(inner, fields=one)})
        for one in fields
    ]
    assert told(diff(*sides)) == [
        ("additive", "field-added", "Thing.parcel.inner.hue", "", "str")
    ]


def test_a_resource_that_is_gone_takes_the_methods_of_its_service_along() -> None:
    old = unchanged()
    classes = _without(dict(old.classes), "_webhook_endpoint:WebhookEndpoint")
    empty = replace(old.services["v1.webhook_endpoints"], methods={})
    services = {**old.services, empty.path: empty}
    (one,) = diff(old, replace(old, classes=classes, services=services)).changes
    assert (one.kind, one.member) == ("resource-removed", "WebhookEndpoint")
    assert {(s.kind, s.owner, s.name) for s in one.subjects} == {
        ("resource", "", "WebhookEndpoint"),
        ("method", "_webhook_endpoint:WebhookEndpoint", "create"),
        ("method", empty.path, "create"),
    }


def test_the_same_call_under_another_name() -> None:
    """What the ids of its path are called does not matter."""
    old = unchanged()
    one = old.classes["_thing:Thing"]
    ship = replace(one.methods["ship"], name="send", path="/v1/things/{item}/ship")
    methods = {**_without(dict(one.methods), "ship"), "send": ship}
    new = replace(old, classes={**old.classes, one.key: replace(one, methods=methods)})
    assert [(c.kind, c.member, c.renamed_to) for c in diff(old, new).changes] == [
        ("method-removed", "Thing.ship", "Thing.send"),
        ("method-added", "Thing.send", ""),
    ]


_ELSEWHERE = [
    ("post /v1/things/{thing}/send_off", "Thing.send_off"),
    ("post /v1/customers/{customer}/send_off", ""),
]


@pytest.mark.parametrize(("line", "offered"), _ELSEWHERE)
def test_another_call_for_the_same(line: str, offered: str) -> None:
    """Offered for one of the same owner, with nearly the same parameters."""
    old = mutated(accept(SHIP, LONG))
    new = mutated(both(drop(SHIP), add(f"{line} -> thing"), accept(line, LONG)))
    removed, added = diff(old, new).changes
    assert (removed.kind, removed.member) == ("method-removed", "Thing.ship")
    assert added.kind == "method-added"
    assert removed.renamed_to == offered


def test_an_event_that_is_only_pushed() -> None:
    old = unchanged()
    name = "v1.thing.measured"
    pushed = replace(old, events=_without(dict(old.events), name))
    new = replace(pushed, notifications={})
    assert told(diff(pushed, new)) == [("breaking", "event-removed", name, "", "")]


def test_former_values_are_subjects_as_well() -> None:
    """One change, at the resource; the scan looks up both."""
    (one,) = diff(unchanged(), mutated(cut("thing", "note"))).changes
    assert one.subjects == (
        Subject("field", "_thing:Thing", "note"),
        Subject("field", "_thing:ThingPreviousAttributes", "note"),
    )


def test_changes_are_in_order() -> None:
    rows = ["field out", "parameter out", "method out", "field in"]
    chosen = [row.mutation for row in ROWS if row.name in rows]
    found = diff(unchanged(), mutated(cut("thing", "box"), *chosen)).changes
    ranks = [(SEVERITIES.index(c.severity), c.member, c.kind) for c in found]
    assert ranks == sorted(ranks)
    assert len({c.kind for c in found}) > 2


SHARED = "params._shared:RetrieveParams"


def test_a_request_type_of_which_only_one_user_changes() -> None:
    """Both had no parameters at all, and with that one type."""
    line = "get /v1/customers/{customer}"
    hue = "hue: {type: string}"
    (one,) = diff(unchanged(), mutated(accept(line, hue, "hue"))).changes
    assert (one.kind, one.member) == (
        "parameter-added-required",
        "Customer.retrieve(hue)",
    )
    assert one.subjects == one.sometimes == (Subject("parameter", SHARED, "hue"),)


def test_a_request_type_of_one_user() -> None:
    (one,) = diff(unchanged(), mutated(accept(SHIP, "speed: {type: string}"))).changes
    assert one.kind == "parameter-type-changed"
    assert one.sometimes == ()


@pytest.mark.parametrize(
    ("names", "values", "places"),
    [
        (("hue", "tint"), ["red", "green"], [("Thing.hue", ("Thing.tint",))]),
        (
            ("hue", "tint"),
            ["red", "blue"],
            [("Thing.hue", ()), ("Thing.tint", ())],
        ),
    ],
)
def test_one_enum_behind_several_fields(
    names: tuple[str, str], values: list[str], places: list[tuple[str, Any]]
) -> None:
    """The same enum is one change; another that gets the same value is one of its own."""

    def enums(*more: str) -> Public:
        first = {"type": "string", "enum": ["red", "green", *more]}
        second = {"type": "string", "enum": [*values, *more]}
        return mutated(
            both(put("thing", names[0], first), put("thing", names[1], second))
        )

    for found in (diff(enums("x"), enums()), diff(enums(), enums("x"))):
        assert [(one.member, one.places) for one in found.changes] == places
