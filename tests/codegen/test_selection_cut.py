"""`--only` in what is built: where fields, answers, services and events end at resources that are left out."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.event_classes import OTHERS
from codegen.model import Package
from codegen.overrides import OperationEntry, Origin, Overrides
from tests.codegen.event_documents import LINES, RELATED, listening, mapped, thin
from tests.codegen.inline import inline, module, response, types
from tests.codegen.mini import schema
from tests.codegen.outcome import check_text, package
from tests.codegen.subsets import files_of, package_of, resources, services

SCHEMAS = """
part: {type: object, properties: {y: {type: string}, other: {$ref: '#/components/schemas/other'}}}
deep: {type: object, properties: {z: {$ref: '#/components/schemas/never'}}}
never: {type: object, properties: {a: {type: string}}}
deleted_other:
  type: object
  properties: {object: {type: string, enum: [other]}, deleted: {type: boolean, enum: [true]}}
deleted_thing:
  type: object
  properties: {object: {type: string, enum: [thing]}, deleted: {type: boolean, enum: [true]}}
any_other: {anyOf: [{$ref: '#/components/schemas/other'}, {$ref: '#/components/schemas/deleted_other'}]}
some: {anyOf: [{$ref: '#/components/schemas/other'}, {$ref: '#/components/schemas/thing'}]}
other_list:
  type: object
  properties:
    object: {type: string, enum: [list]}
    data: {type: array, items: {$ref: '#/components/schemas/other'}}
"""
OTHER = "{$ref: '#/components/schemas/other'}"
DELETED = "{$ref: '#/components/schemas/deleted_other'}"
THING = "{$ref: '#/components/schemas/thing'}"
GONE = "{$ref: '#/components/schemas/deleted_thing'}"
PART = "{$ref: '#/components/schemas/part'}"
CUT = [
    # schema of x in `thing`, its type where `other` is left out, its hydration
    (OTHER, "StripeObject", ""),
    (DELETED, "StripeObject", ""),
    (f"{{anyOf: [{OTHER}], nullable: true}}", "StripeObject", ""),
    (f"{{anyOf: [{{type: string}}, {OTHER}]}}", "ExpandableField[StripeObject]", ""),
    (f"{{anyOf: [{{type: string}}, {OTHER}, {DELETED}]}}", "ExpandableField[StripeObject]", ""),
    (f"{{anyOf: [{{type: string}}, {THING}, {GONE}]}}", "ExpandableField[Thing]", ""),
    (f"{{anyOf: [{{type: string}}, {OTHER}, {THING}]}}", "ExpandableField[Union[StripeObject, Thing]]", ""),
    (f"{{anyOf: [{OTHER}, {DELETED}]}}", "StripeObject", ""),
    (f"{{anyOf: [{OTHER}, {THING}]}}", "Union[StripeObject, Thing]", ""),
    ("{$ref: '#/components/schemas/any_other'}", "StripeObject", ""),
    ("{$ref: '#/components/schemas/some'}", "Union[StripeObject, Thing]", ""),
    (f"{{type: array, items: {OTHER}}}", "List[StripeObject]", ""),
    (f"{{type: array, items: {{anyOf: [{{type: string}}, {OTHER}]}}}}", "List[ExpandableField[StripeObject]]", ""),
    ("{$ref: '#/components/schemas/other_list'}", "ListObject[StripeObject]", ""),
    (f"{{type: object, additionalProperties: {OTHER}}}", "Dict[str, StripeObject]", "*_core.objects:StripeObject"),
    (f"{{type: object, additionalProperties: {DELETED}}}", "Dict[str, StripeObject]", "*_core.objects:StripeObject"),
    (f"{{type: object, additionalProperties: {{anyOf: [{OTHER}, {THING}]}}}}", "MapField[Any]", "*"),
    (PART, "ThingX", "ThingX"),
    ("{type: string}", "str", None),
]  # fmt: skip


def document(*lines: str, **schemas: dict[str, Any]) -> dict[str, Any]:
    """A document of such lines, with the parameters of their paths."""
    found = inline("", "", "", *lines)
    found["components"]["schemas"] |= schemas
    return found


def thing_with(x: str) -> dict[str, Any]:
    found = inline(f"x: {x}", SCHEMAS)
    properties = found["components"]["schemas"]["other"]["properties"]
    properties["deep"] = {"$ref": "#/components/schemas/deep"}
    return found


@pytest.mark.parametrize(("x", "type_", "hydration"), CUT)
def test_fields(x: str, type_: str, hydration: str | None) -> None:
    found = package_of(thing_with(x), "Thing")
    field = next(f for f in response(found, "Thing").fields if f.name == "x")
    shown = f"Optional{type_}" if type_[:3] == "Map" else f"Optional[{type_}]"
    assert (str(field.type), field.hydration) == (shown, hydration)
    assert resources(found) == ["thing"]
    # Nothing that only the other one leads to, and no word about the cut.
    names = {one.name for m in found.modules for one in m.classes}
    assert not any("Deep" in name or "Never" in name for name in names)
    assert found.notes == package(thing_with(x)).notes == ()


def test_the_cut_inside_of_what_is_nested() -> None:
    part = response(package_of(thing_with(PART), "Thing"), "ThingX")
    assert types(part.fields)["other"] == "Optional[StripeObject]"
    whole = response(package(thing_with(PART)), "ThingX")
    assert types(whole.fields)["other"] == "Optional[Other]"


def test_an_expandable_field_that_is_cut_has_its_id_still() -> None:
    x = f"{{anyOf: [{{type: string}}, {OTHER}]}}"
    assert response(package_of(thing_with(x), "Thing"), "Thing").ids == ("x_id",)


@pytest.mark.parametrize("x", [row[0] for row in CUT])
def test_every_cut_is_rendered_as_python(x: str) -> None:
    files = files_of(thing_with(x), "Thing")
    for name, text in files.items():
        if name.endswith(".py"):
            check_text(name, text)
            assert "_other" not in text.replace("params._others", "").replace(
                "_others", ""
            )


def test_all_by_name_is_the_whole_package() -> None:
    found = thing_with(PART)
    assert package_of(found, "Other", "Thing") == package(found) == package_of(found)
    assert package_of(found, "Other") != package(found)


def test_order_and_repetition_change_nothing() -> None:
    found = document(
        "get /v1/a/{id} -> a", "get /v1/b/{id} -> b", "get /v1/c/{id} -> c"
    )
    assert package_of(found, "A", "C") == package_of(found, "C", "A", "C")


# -- services and methods ---------------------------------------------------------------------------

SHOP = (
    "get /v1/customers/{customer} -> customer",
    "get /v1/customers -> list customer",
    "delete /v1/customers/{customer} -> deleted_customer",
    "get /v1/customers/{customer}/cards -> list card",
    "get /v1/customers/{customer}/sources -> list card|bank",
    "get /v1/cards/{card} -> card",
    "get /v1/banks/{bank} -> bank",
    "post /v1/test_helpers/customers/{customer}/charm -> bank",
    "get /v1/shop/orders/{order} -> shop.order",
    "get /v1/shop/orders/{order}/pdf -> pdf",
    "get /v1/shop/carts/{cart} -> shop.cart",
    "get /v2/shop/items/{item} -> v2.shop.item",
    "get /v2/shop/items -> v2 v2.shop.item",
    "post /v2/shop/streams -> nothing",
)  # fmt: skip
KEPT = [
    (
        ["Customer"],
        {
            "v1.customers.retrieve": "Customer",
            "v1.customers.list": "ListObject[Customer]",
            "v1.customers.delete": "Customer",
            "v1.customers.cards.list": "ListObject[StripeObject]",
            "v1.customers.sources.list": "ListObject[StripeObject]",
            "v1.test_helpers.customers.charm": "StripeObject",
        },
    ),
    (
        ["Card"],
        {
            "v1.cards.retrieve": "Card",
            "v1.customers.cards.list": "ListObject[Card]",
            "v1.customers.sources.list": "ListObject[Union[Card, StripeObject]]",
        },
    ),
    (
        ["Bank"],
        {
            "v1.banks.retrieve": "Bank",
            "v1.customers.sources.list": "ListObject[Union[StripeObject, Bank]]",
            "v1.test_helpers.customers.charm": "Bank",
        },
    ),
    (
        ["shop.Order"],
        {"v1.shop.orders.retrieve": "Order", "v1.shop.orders.pdf": "StripeStreamResponse"},
    ),
    (
        ["shop.*"],
        {
            "v1.shop.orders.retrieve": "Order",
            "v1.shop.orders.pdf": "StripeStreamResponse",
            "v1.shop.carts.retrieve": "Cart",
        },
    ),
    (
        ["v2.shop.Item"],
        {"v2.shop.items.retrieve": "Item", "v2.shop.items.list": "V2ListObject[Item]"},
    ),
    (
        ["v2.*"],
        {
            "v2.shop.items.retrieve": "Item",
            "v2.shop.items.list": "V2ListObject[Item]",
            "v2.shop.streams.create": "None",
        },
    ),
    (["test_helpers.*"], {"v1.test_helpers.customers.charm": "StripeObject"}),
]  # fmt: skip


@pytest.mark.parametrize(("only", "kept"), KEPT)
def test_services(only: list[str], kept: dict[str, str]) -> None:
    found = package_of(document(*SHOP), *only)
    assert services(found) == kept
    roots = {path.partition(".")[0] for path in kept}
    for version in ("v1", "v2"):
        paths = {one.path for one in found.modules}
        assert (f"_{version}_services" in paths) is (version in roots)
        names = {export.name for one in found.namespaces for export in one.exports}
        assert (f"{version.upper()}Services" in names) is (version in roots)


def test_only_v2() -> None:
    files = files_of(document(*SHOP), "v2.*")
    assert "_v1_services.py" not in files and "_v2_services.py" in files
    assert "v1:" not in files["_client.py"] and "v2: V2Services" in files["_client.py"]
    assert {"_webhook.py", "_webhook_handler.py", "params/__init__.py"} <= set(files)


def test_class_methods_and_request_types() -> None:
    found = package_of(document(*SHOP), "Customer")
    (one,) = [c for m in found.modules for c in m.classes if c.object_name]
    assert {m.name: str(m.returns) for m in one.methods} == {
        "delete": "Customer",
        "list": "ListObject[Customer]",
        "list_cards": "ListObject[StripeObject]",
        "list_sources": "ListObject[StripeObject]",
        "retrieve": "Customer",
    }
    assert one.test_helpers and [m.name for m in one.test_helpers.methods] == ["charm"]
    public = [m for m in found.modules if m.path != "params._shared"]
    shapes = {s.name for m in public for s in m.shapes}
    assert shapes and all(name.startswith("Customer") for name in shapes)
    assert found.counts.rendered == 6 and found.counts.operations == len(SHOP)


def test_a_resource_without_operations() -> None:
    found = document(
        "get /v1/a/{id} -> a", lonely=schema("lonely", id={"type": "string"})
    )
    assert resources(package_of(found, "Lonely")) == ["lonely"]
    files = files_of(found, "Lonely")
    assert not [name for name in files if name.endswith("_services.py")]
    for name, text in files.items():
        if name.endswith(".py"):
            check_text(name, text)


def test_an_address_does_not_depend_on_the_selection() -> None:
    lines = (
        "get /v1/customers/{customer} -> customer",
        "get /v1/customers/{customer}/cards/{id} -> card",
        "post /v1/customers/{customer}/cards/{id} -> card",
    )
    given = document(*lines)
    given["components"]["schemas"]["card"]["properties"]["customer"] = {
        "type": "string"
    }
    whole, alone = package(given), package_of(given, "Card")
    assert response(alone, "Card").urls == response(whole, "Card").urls
    assert response(alone, "Card").urls.parents


# -- overrides -----------------------------------------------------------------------------------------


def test_overrides_of_what_is_left_out_are_used_all_the_same() -> None:
    entry = OperationEntry("w", Origin("mine.yaml", "2020-01-01"), method="fetch")
    overrides = Overrides(operations={"GET /v1/cards/{}": entry})
    found = package_of(document(*SHOP), "Customer", overrides=overrides)
    assert found.notes == ()
    kept = package_of(document(*SHOP), "Card", overrides=overrides)
    assert services(kept)["v1.cards.fetch"] == "Card"


# -- events ----------------------------------------------------------------------------------------------

TYPES = (
    "thing.created",
    "thing.updated",
    "shop.card.made",
    "card.made",
    "payment.done",
    "zzz.odd",
)
PAYMENT = """
payment: {anyOf: [{$ref: '#/components/schemas/card'}, {$ref: '#/components/schemas/thing_part'}]}
"""
ABOUT = [
    (["Thing"], ["thing.created", "thing.updated"]),
    (["shop.*"], ["shop.card.made"]),
    (["Card"], ["card.made", "payment.done"]),
    (["ThingPart"], ["payment.done"]),
    (["Card", "Thing"], ["card.made", "payment.done", "thing.created", "thing.updated"]),
    (["WebhookEndpoint"], []),
    (["Event"], []),
]  # fmt: skip


@pytest.mark.parametrize(("only", "kept"), ABOUT)
def test_events(only: list[str], kept: list[str]) -> None:
    given = listening(*TYPES, schemas=PAYMENT)
    found = package_of(given, *only, overrides=mapped(payment="payment"))
    assert [name for name, _ in found.events] == kept
    assert found.unknown_event == "_event:UnknownEvent"
    assert "event" in resources(found)
    members = {one.name for union in found.unions for one in union.members}
    assert members == {"UnknownEvent", *(t.rpartition(":")[2] for _, t in found.events)}
    # Of the whole document the same is told, once.
    whole = package_of(given, overrides=mapped(payment="payment"))
    assert found.notes == whole.notes and len(whole.notes) == 1


def test_the_class_of_events_comes_with_its_methods_and_without_its_service() -> None:
    found = package_of(listening(*TYPES), "Thing")
    assert [m.name for m in response(found, "Event").methods] == ["retrieve"]
    assert not [path for path in services(found) if "events" in path]
    asked = package_of(listening(*TYPES), "Thing", "Event")
    assert services(asked)["v1.events.retrieve"] == "AnyEvent"


def test_the_union_that_an_event_is_about_is_cut() -> None:
    given = listening("payment.done", schemas=PAYMENT)
    found = package_of(given, "Card", overrides=mapped(payment="payment"))
    data = next(
        c for c in module(found, OTHERS).classes if c.name.endswith("EventData")
    )
    assert types(data.fields)["object"] == "Union[Card, StripeObject]"


def test_a_subject_is_found_though_it_is_left_out() -> None:
    """`thing.card.made` is about a card, not about the thing that is selected."""
    found = package_of(listening("thing.card.made", "card.made"), "Thing")
    assert found.events == () and found.notes == ()


def thin_package(type_: str, related: str, *only: str) -> Package:
    more = RELATED.replace("KIND", related) if related else ""
    return package_of(thin(type_, more), *only)


@pytest.mark.parametrize(
    ("type_", "related", "only", "is_kept"),
    [
        ("v1.thing.measured", "thing", "Thing", True),
        ("v1.thing.measured", "thing", "Card", False),
        ("v1.thing.measured", "card", "Thing", False),
        ("v1.thing.measured", "card", "Card", True),
        ("v1.thing.measured", "", "Thing", True),
        ("v1.thing.measured", "", "Card", False),
        ("v1.shop.card.measured", "", "shop.*", True),
        ("v1.zzz.measured", "", "Thing", False),
    ],
)
def test_thin_events(type_: str, related: str, only: str, is_kept: bool) -> None:
    found = thin_package(type_, related, only)
    assert [name for name, _ in found.notifications] == [type_] * is_kept
    assert ("v2.core.event" in resources(found)) is is_kept
    assert ("events._thin" in {one.path for one in found.modules}) is is_kept


def test_a_document_without_events_has_none_in_a_part() -> None:
    found = package_of(document(*SHOP), "Customer")
    assert (found.events, found.unknown_event, found.unions) == ((), "", ())


def test_the_lines_of_these_documents() -> None:
    """The resources that the tables above count on."""
    assert resources(package(listening(*TYPES))) == sorted(
        {line.rpartition(" ")[2] for line in LINES}
    )
