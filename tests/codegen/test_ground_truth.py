"""The names of the committed documents, against what stripe-python 13.0.1 was recorded to do.

The tables are made by make_ground_truth.py.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from codegen import cli, overrides
from codegen.errors import SpecError
from codegen.events import event_types
from codegen.naming import singular
from codegen.operations import surface
from codegen.overrides import Overrides
from codegen.params_names import (
    ParamsName,
    by_accessor,
    class_params,
    service_params,
)
from codegen.spec import Spec, load
from codegen.surface_model import Operation, Surface

ROOT = Path(__file__).parents[2]
DATA = Path(__file__).parent / "data"
OURS = overrides.load(ROOT / "spec" / "overrides.yaml")

# Handwritten in the official package, and so in ours.
BY_HAND = {
    ("Charge", "mark_as_fraudulent"),
    ("Charge", "mark_as_safe"),
    ("Source", "detach"),
    ("BankAccount", "delete"),
    ("Card", "delete"),
}
# Reached by operations that are left out.
NOT_OFFICIAL = {"issuing.settlement", "sigma.sigma_api_query"}


@pytest.fixture(scope="module")
def spec() -> Spec:
    return load(cli.SPEC, *cli.OVERLAYS)


@pytest.fixture(scope="module")
def ours(spec: Spec) -> Surface:
    return surface(spec, OURS)


def official(kind: str) -> list[list[str]]:
    text = (DATA / "stripe_python_13_0_1.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return [row[1:] for row in rows if row[0] == kind]


def base(host: str) -> str:
    return host.replace("-", "_")


def owner_of(method: Any) -> str:
    return f"{method.owner}.TestHelpers" if method.test_helper else str(method.owner)


def test_every_operation_is_rendered_or_left_out_for_a_reason(ours: Surface) -> None:
    versions = Counter(found.path.split("/")[1] for found in ours.operations)
    excluded = Counter(found.operation.path.split("/")[1] for found in ours.excluded)
    services = {method.operation.key for method in ours.services}
    classes = {method.operation.key for method in ours.classes}
    classes |= {m.without_id.key for m in ours.classes if m.without_id}
    assert versions == {"v1": 572, "v2": 14}
    assert excluded == {"v1": 52}
    assert len(services | classes) == 520 + 14
    assert sorted(classes - services) == [
        "GET /v1/charges/{}/refunds",
        "GET /v1/charges/{}/refunds/{}",
    ]
    assert all(found.reason for found in ours.excluded)
    assert ours.notes == ()


def test_service_methods(ours: Surface) -> None:
    found = {
        (
            method.version,
            ".".join(method.accessor),
            method.name,
            method.operation.verb,
            method.operation.base,
            method.operation.blank,
            ",".join(method.args),
        )
        for method in ours.services
    }
    wanted = {(*row[:4], base(row[4]), row[5], row[6]) for row in official("service")}
    assert found == wanted
    assert Counter(row[0] for row in found) == {"v1": 519, "v2": 14}


def test_service_classes(ours: Surface) -> None:
    found = {
        (c.version, ".".join(c.accessor), ".".join((*c.namespace, c.name)))
        for c in ours.service_classes
    }
    assert found == {tuple(row) for row in official("accessor")}
    assert Counter(row[0] for row in found) == {"v1": 168, "v2": 8}


def test_class_bindings(ours: Surface) -> None:
    in_spec = {(found.verb, found.blank) for found in ours.operations}
    wanted = {
        (row[0], row[1], row[3], row[5])
        for row in official("class")
        if (row[3], row[5]) in in_spec
    }
    found = {
        (owner_of(method), method.name, operation.verb, operation.blank)
        for method in ours.classes
        for operation in (method.operation, method.without_id)
        if operation is not None
    }
    # The two deletes send to the customer's or the account's path, whichever the object names.
    doubled = {row for row in wanted if row[1] == "delete" and "external_acc" in row[3]}
    doubled = {row for row in doubled if row[0] in ("BankAccount", "Card")}
    assert len(found) == 524
    assert len(wanted - doubled) == 529
    assert found <= wanted
    assert {row[:2] for row in wanted - found} == BY_HAND


def test_class_arguments_and_kinds(ours: Surface) -> None:
    kinds: dict[tuple[str, ...], set[str]] = {}
    args: dict[tuple[str, ...], str] = {}
    for owner, name, kind, verb, _, path, ids, _ in official("class"):
        kinds.setdefault((owner, name, verb, path), set()).add(kind)
        if kind == "static":
            args[owner, name, verb, path] = ids
    have = {"static": {"static"}, "bound": {"bound"}, "both": {"static", "bound"}}
    for method in ours.classes:
        operation = method.operation
        key = (owner_of(method), method.name, operation.verb, operation.blank)
        assert ",".join(method.args) == args.get(key, ",".join(method.args)), key
        assert kinds[key] <= have[method.kind], key
        assert kinds[key] == have[method.kind] or method.kind == "both", key


def test_objects(ours: Surface) -> None:
    found = {resource.object_name: resource.path for resource in ours.resources}
    wanted = {row[0]: row[1] for row in official("object")}
    assert wanted.keys() <= found.keys()
    assert found.keys() - wanted.keys() == NOT_OFFICIAL
    both = found.keys() & wanted.keys()
    assert Counter(name.startswith("v2.") for name in both) == {False: 138, True: 5}
    assert {name: found[name] for name in both} == {name: wanted[name] for name in both}


@pytest.mark.parametrize(
    ("owner", "name", "kind", "args", "receiver"),
    [
        ("Account", "retrieve", "static", ("id",), ("id",)),
        ("BankAccount", "verify", "bound", ("customer", "id"), ("customer", "id")),
        ("Subscription", "cancel", "both", ("subscription_exposed_id",), ("id",)),
        ("Refund", "expire", "both", ("refund",), ("id",)),
        ("ApplicationFeeRefund", "modify", "static", ("fee", "sid"), ("id",)),
    ],
)
def test_single_class_methods(
    ours: Surface,
    owner: str,
    name: str,
    kind: str,
    args: tuple[str, ...],
    receiver: tuple[str, ...],
) -> None:
    (method,) = (m for m in ours.classes if (m.owner, m.name) == (owner, name))
    assert (method.kind, method.args, method.receiver) == (kind, args, receiver)
    assert (method.without_id is not None) is (owner == "Account")
    assert method.test_helper is (owner == "Refund")


def test_aliases(ours: Surface) -> None:
    found = {f"{m.owner}.{m.name}": m.alias_of for m in ours.classes if m.alias_of}
    assert found == {
        "Account.persons": "Account.list_persons",
        "ApplicationFee.refund": "ApplicationFee.create_refund",
        "ApplicationFeeRefund.modify": "ApplicationFee.modify_refund",
        "Subscription.delete": "Subscription.cancel",
    }


def test_bound_methods_find_their_ids_in_fields(spec: Spec, ours: Surface) -> None:
    schemas = spec.document["components"]["schemas"]
    by_path = {resource.path: resource.schema for resource in ours.resources}
    for method in ours.classes:
        if method.kind == "bound":
            fields_of = schemas[by_path[method.owner]]["properties"]
            assert set(method.receiver) <= fields_of.keys(), method


def test_hosts_and_answers(ours: Surface) -> None:
    elsewhere = {o.key: o.base for o in ours.operations if o.base != "api"}
    assert elsewhere == {
        "GET /v1/quotes/{}/pdf": "files",
        "POST /v1/files": "files",
        "POST /v2/billing/meter_event_stream": "meter_events",
    }
    kinds = Counter(operation.answer.kind for operation in ours.operations)
    assert kinds["binary"] == kinds["empty"] == 1
    assert kinds["v2_list"] == 2


def everything(spec: Spec, chosen: Overrides) -> tuple[Any, ...]:
    found = surface(spec, chosen)
    events = event_types(spec.document, found.resources, chosen, lambda *_: None)
    return (
        events,
        found.services,
        found.service_classes,
        found.classes,
        found.resources,
        found.excluded,
        found.required,
        found.present,
    )


@pytest.fixture(scope="module")
def whole(spec: Spec) -> tuple[Any, ...]:
    return everything(spec, OURS)


ENTRIES = [
    (section.name, place)
    for section in fields(Overrides)
    for place in getattr(OURS, section.name)
]


@pytest.mark.parametrize(("section", "place"), ENTRIES)
def test_every_override_is_needed(
    spec: Spec, whole: tuple[Any, ...], section: str, place: str
) -> None:
    left = {k: e for k, e in getattr(OURS, section).items() if k != place}
    less: dict[str, Mapping[str, Any]] = {section: left}
    try:
        without = everything(spec, replace(OURS, **less))
    except SpecError:
        without = ("two operations want one name, or one has none",)
    assert without != whole


@pytest.mark.parametrize("file", ["2022-11-15", "2023-08-16", "2024-04-10"])
def test_older_documents_are_named_without_a_clash(file: str) -> None:
    (path,) = (ROOT / "spec" / "versions").glob(f"{file}*")
    older = surface(load(path), OURS)
    rendered = {m.operation.key for m in (*older.services, *older.classes)}
    rendered |= {m.without_id.key for m in older.classes if m.without_id}
    excluded = {found.operation.key for found in older.excluded}
    assert rendered | excluded == {found.key for found in older.operations}
    assert not rendered & excluded
    assert len(excluded) in (48, 49)
    assert all(note.startswith("override not used: ") for note in older.notes)


# Request types.


def official_params() -> dict[str, set[str]]:
    text = (DATA / "stripe_python_13_0_1_params.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {
        ".".join(filter(None, (namespace, name))): set(filter(None, names.split(",")))
        for namespace, name, names in rows
    }


def our_params(ours: Surface) -> dict[str, Operation]:
    classes = by_accessor(ours.service_classes)
    found = {class_params(method).path: method.operation for method in ours.classes}
    for method in ours.services:
        service = classes[method.version, method.accessor]
        found[service_params(method, service).path] = method.operation
    return found


def test_request_types_of_methods(ours: Surface) -> None:
    classes = by_accessor(ours.service_classes)
    services = {(r[0], r[1], r[2]): r[7] for r in official("service")}
    for method in ours.services:
        service = classes[method.version, method.accessor]
        key = (method.version, ".".join(method.accessor), method.name)
        assert service_params(method, service).path == services[key]
    bindings = {(r[0], r[1]): r[7] for r in official("class") if r[7]}
    for found in ours.classes:
        wanted = bindings.get((owner_of(found), found.name))
        assert wanted in (None, class_params(found).path)


def test_request_types_at_the_top(ours: Surface) -> None:
    tops = {name for name in official_params() if name.endswith("Params")}
    assert len(tops) == 689
    assert tops - our_params(ours).keys() == {
        "BankAccountDeleteParams",
        "CardDeleteParams",
    }
    assert our_params(ours).keys() - tops == {
        "AccountModifyParams",
        "ApplicationFeeRefundModifyParams",
        "BankAccountVerifyParams",
        "InvoiceLineItemModifyParams",
        "SubscriptionDeleteParams",
    }


def test_request_types_inside(ours: Surface) -> None:
    found: set[str] = set()
    for path, operation in our_params(ours).items():
        *namespace, name = path.split(".")
        collect(ParamsName(tuple(namespace), name), request_fields(operation), found)
    missing = official_params().keys() - found
    # The branches of two unions that the public document hides, and two handwritten methods.
    assert len(official_params()) == 4081
    assert len(missing) == 11
    hidden = re.compile(r"Account\w*Params(Card|CardToken|BankAccount)|\w+DeleteParams")
    assert [name for name in missing if not hidden.fullmatch(name)] == []


def request_fields(operation: Operation) -> dict[str, Any]:
    parameters = operation.node.get("parameters", [])
    found = {p["name"]: p["schema"] for p in parameters if p["in"] == "query"}
    content = operation.node.get("requestBody", {}).get("content", {})
    for media in content.values():
        found.update(media["schema"].get("properties", {}))
    return found


def collect(name: ParamsName, properties: dict[str, Any], found: set[str]) -> None:
    found.add(name.path)
    for field, schema in properties.items():
        for node, is_array in objects(schema):
            collect(name.nested(field, is_array), node.get("properties", {}), found)


def objects(schema: dict[str, Any]) -> list[tuple[dict[str, Any], bool]]:
    if "anyOf" in schema:
        return [found for branch in schema["anyOf"] for found in objects(branch)]
    if schema.get("type") == "array":
        return [(node, True) for node, _ in objects(schema.get("items", {}))]
    values = schema.get("additionalProperties")
    if isinstance(values, dict):
        return [(node, False) for node, _ in objects(values)]
    return [(schema, False)] if schema.get("type") == "object" else []


def test_singular_agrees_with_the_collections(ours: Surface) -> None:
    accessors = {m.accessor[-1] for m in ours.services if m.name == "list"}
    odd = {word for word in accessors if singular(word) == word}
    assert odd == set()
