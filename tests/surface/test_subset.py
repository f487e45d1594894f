"""`--only` on the committed document: every resource alone, and some subsets rendered, checked and called."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen import cli, commands
from codegen.build import named, selected
from codegen.model import Module, Package, ResponseClass
from codegen.overrides import load as load_overrides
from codegen.scope import module_types, parts, top_names
from codegen.selection import Selection
from codegen.spec import Spec
from codegen.subset import Whole
from scripts.stripe_mock import StripeMock
from tests.surface import interpreters

KEY = "sk_test_123"
SUBSETS = {
    "subset_shop": "Customer,billing.*,checkout.Session",
    "subset_v2": "v2.*",
    "subset_odd": "TransferReversal,Card,LineItem,sigma.SigmaApiQuery",
}


@pytest.fixture(scope="module")
def whole(spec: Spec) -> Whole:
    return named(spec, load_overrides(cli.OVERRIDES))


@pytest.fixture(scope="module")
def full(whole: Whole) -> Package:
    return selected(whole, Selection())


def of(whole: Whole, *only: str) -> Package:
    return selected(whole, Selection(only=only))


# -- every resource -----------------------------------------------------------------------------------


def test_every_resource_alone(whole: Whole, full: Package) -> None:
    """Its fields and methods are all there, nothing in its package leads out of it, and no note tells of a cut."""
    before = {one.object_name: one for one in classes_of(full)}
    for resource in whole.surface.resources:
        found = of(whole, resource.path)
        names = {name for name, _ in found.registry}
        assert names - {"event", "v2.core.event"} <= {resource.object_name}
        assert resource.object_name in names
        assert list(dangling(found)) == [], resource.path
        assert found.notes == full.notes
        after = {one.object_name: one for one in classes_of(found)}
        for name in names:
            assert members(after[name]) == members(before[name])
            assert after[name].urls == before[name].urls


def classes_of(package: Package) -> Iterator[ResponseClass]:
    return (c for m in package.modules for c in m.classes if c.object_name)


def members(one: ResponseClass) -> list[object]:
    helpers = one.test_helpers.methods if one.test_helpers else ()
    return [
        [(f.name, f.required, f.encoding) for f in one.fields],
        [(m.name, m.operation, m.ids, m.params.name) for m in (*one.methods, *helpers)],
        # What other resources nest may be shared in the whole package: then it has another name.
        [alias.name for alias in one.aliases],
    ]


def dangling(package: Package) -> Iterator[str]:
    """What is referred to and not there."""
    known = {(m.path, name) for m in package.modules for name in names_in(m)}
    known |= {("events._unions", one.name) for one in package.unions}
    for module in package.modules:
        for type_ in module_types(module):
            for where, name in parts(type_):
                if where and where[0] != ":" and not where.startswith("_core."):
                    if (where, name) not in known:
                        yield f"{module.path}: {where}:{name}"
        for one in module.classes:
            for field in one.fields:
                target = (field.hydration or "").lstrip("*")
                if target and not target.startswith("_core."):
                    place, _, name = target.rpartition(":")
                    if (place or module.path, name) not in known:
                        yield f"{module.path}: {one.name}.{field.name}: {target}"
    for _, target in (*package.registry, *package.events, *package.notifications):
        place, _, name = target.partition(":")
        if (place, name) not in known:
            yield f"the registry: {target}"


def names_in(module: Module) -> Iterator[str]:
    yield from top_names(module)
    yield from (one.name for one in module.enums)


def test_what_dangles_is_found(whole: Whole) -> None:
    found = of(whole, "Customer")
    modules = tuple(m for m in found.modules if m.path != "_event")
    spoiled = {*dangling(replace(found, modules=modules))}
    assert {"the registry: _event:Event", "_customer: _event:Event"} <= spoiled


def test_all_of_them_are_the_whole_package(whole: Whole, full: Package) -> None:
    names = [one.path for one in whole.surface.resources]
    assert of(whole, *names[::-1], "Customer") == full


def test_two_halves_are_the_whole(whole: Whole, full: Package) -> None:
    """No method of a service is lost in every selection, but for those that no resource has."""
    names = [one.path for one in whole.surface.resources]
    halves = [operations(of(whole, *half)) for half in (names[::2], names[1::2])]
    lost = operations(full) - halves[0] - halves[1]
    assert lost == {"POST /v2/billing/meter_event_stream"}
    assert lost < operations(of(whole, "v2.billing.*"))


def operations(package: Package) -> set[str]:
    return {
        method.operation
        for module in package.modules
        for service in module.services
        for method in service.methods
    }


# -- rendered ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Path]]:
    """Some subsets, rendered by the command line."""
    out = tmp_path_factory.mktemp("subsets")
    for name, only in SUBSETS.items():
        words = ["--package", name, "--out", str(out), "--only", only]
        assert commands.run(["generate", *words]) == 0
    sys.path.insert(0, str(out))
    yield {name: out / name for name in SUBSETS}
    sys.path.remove(str(out))


@pytest.fixture(scope="module")
def shop(folders: Mapping[str, Path]) -> ModuleType:
    return importlib.import_module("subset_shop")


def test_every_module_imports(folders: Mapping[str, Path]) -> None:
    for folder in folders.values():
        result = interpreters.probe(sys.executable, folder)
        assert result["failures"] == []
        assert result["modules"] == len(list(folder.rglob("*.py")))


MODULES = {
    "subset_shop": "_customer _event _shared billing._objects checkout._objects"
    " test_helpers._objects v2.core._objects",
    "subset_v2": "_event v2.billing._objects v2.core._objects",
    "subset_odd": "_card _event _line_item _reversal checkout._objects sigma._objects",
}


@pytest.mark.parametrize("name", MODULES)
def test_there_are_no_modules_of_other_resources(
    name: str, folders: Mapping[str, Path]
) -> None:
    files = (
        ".".join(file.relative_to(folders[name]).with_suffix("").parts)
        for file in folders[name].rglob("*.py")
    )
    own = {"_api_version", "_client", "_enums", "_registry", "_webhook", "_webhook_handler"}  # fmt: skip
    own |= {"_notification_handlers", "_v1_services", "_v2_services"}
    aside = ("_core.", "params.", "events.", "contrib.", "error", "oauth_error")
    found = {
        file
        for file in files
        if file not in own
        and not file.startswith(aside)
        and not file.endswith("__init__")
    }
    assert found == set(MODULES[name].split())


def test_order_and_repetition_leave_the_bytes(folders: Mapping[str, Path]) -> None:
    folder = folders["subset_shop"]
    words = ["--package", folder.name, "--out", str(folder.parent), "--only"]
    other = "checkout.Session,billing.*,Customer,billing.Meter,Customer"
    assert commands.run(["check", *words, other]) == 0
    facts = json.loads((folder / "_rendered.json").read_text())
    assert facts["only"] == ["Customer", "billing.*", "checkout.Session"]


USER = """
import subset_shop
from subset_shop.events import AnyEvent, CustomerCreatedEvent, UnknownEvent

client = subset_shop.StripeClient("sk_test_1")
customer = client.v1.customers.retrieve("cus_1")
reveal_type(customer)
reveal_type(customer.default_source)
reveal_type(client.v1.customers.payment_methods.list("cus_1"))
reveal_type(client.v1.billing.meter_events.create({"event_name": "e", "payload": {}}))
session = subset_shop.checkout.Session.retrieve("cs_1", expand=["customer"])
reveal_type(session.customer)
reveal_type(session.subscription)
if isinstance(session.subscription, subset_shop.StripeObject):
    print(session.subscription["id"], session.subscription_id)


def take(event: AnyEvent) -> None:
    if isinstance(event, CustomerCreatedEvent):
        reveal_type(event.data.object)
    elif isinstance(event, UnknownEvent):
        print(event["type"])


client.v1.charges
subset_shop.Charge
"""
REVEALED = [
    "Customer",
    "str | StripeObject | None",
    "ListObject[StripeObject]",
    "MeterEvent",
    "str | Customer | None",
    "str | StripeObject | None",
    "Customer",
]


@pytest.fixture(scope="module")
def user(folders: Mapping[str, Path]) -> Path:
    file = folders["subset_shop"].parent / "user.py"
    file.write_text(USER, "utf-8")
    return file


def checker(cwd: Path, *words: str) -> str:
    command = [sys.executable, "-m", *words]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True).stdout


def test_mypy(user: Path, folders: Mapping[str, Path], tmp_path: Path) -> None:
    """The packages are without fault; of the user's file both accesses to what is not selected are told."""
    packages = ["-p", "subset_shop", "-p", "subset_v2"]
    words = ("--strict", "--python-version", "3.10", "--output", "json")
    cache = ("--cache-dir", str(tmp_path))
    said = checker(user.parent, "mypy", *words, *cache, *packages, "-m", user.stem)
    found = [json.loads(line) for line in said.splitlines()]
    assert {one["file"] for one in found} == {user.name}
    revealed = [one["message"] for one in found if one["severity"] == "note"]
    assert [_short(one) for one in revealed] == REVEALED
    errors = [one for one in found if one["severity"] == "error"]
    assert [one["code"] for one in errors] == ["attr-defined", "attr-defined"]
    last = USER.count("\n")
    assert [one["line"] for one in errors] == [last - 1, last]


def _short(message: str) -> str:
    words = message.split('"')[1]
    for place in ("_customer", "_core.objects", "_core.lists", "billing._objects"):
        words = words.replace(f"subset_shop.{place}.", "")
    return words


def test_pyright(user: Path) -> None:
    config = user.parent / "pyrightconfig.json"
    settings = {"include": [user.name], "typeCheckingMode": "standard"}
    config.write_text(json.dumps({**settings, "pythonVersion": "3.10"}), "utf-8")
    said = json.loads(checker(user.parent, "basedpyright", "--outputjson"))
    found = said["generalDiagnostics"]
    revealed = [one["message"] for one in found if one["severity"] == "information"]
    assert [one.split('" is "')[1].rstrip('"') for one in revealed] == REVEALED
    errors = [one for one in found if one["severity"] == "error"]
    assert [one["rule"] for one in errors] == ["reportAttributeAccessIssue"] * 2


# -- called ---------------------------------------------------------------------------------------------


@pytest.fixture
def client(shop: ModuleType, stripe_mock: StripeMock) -> Iterator[Any]:
    with shop.StripeClient(KEY, base_addresses={"api": stripe_mock.url}) as made:
        yield made


def test_selected_resources_are_called(shop: Any, client: Any) -> None:
    params = {"event_name": "e", "payload": {"value": "1"}}
    event = client.v1.billing.meter_events.create(params)
    assert type(event) is shop.billing.MeterEvent
    assert type(client.v1.customers.list().data[0]) is shop.Customer
    gone = client.v1.customers.delete("cus_1")
    assert type(gone) is shop.Customer and gone.deleted is True


def test_others_are_general_objects_with_their_ids(shop: Any, client: Any) -> None:
    fields = ["customer", "payment_intent", "subscription"]
    session = client.v1.checkout.sessions.retrieve("cs_1", {"expand": fields})
    assert type(session.customer) is shop.Customer
    for one in (session.payment_intent, session.subscription):
        assert type(one) is shop.StripeObject
        assert one.id and one["object"] in ("payment_intent", "subscription")
    assert session.payment_intent_id == session.payment_intent.id
    expanded = {"expand": ["default_source", "subscriptions"]}
    customer = client.v1.customers.retrieve("cus_1", expanded)
    assert type(customer.default_source) is shop.StripeObject
    assert [type(one) for one in customer.subscriptions.data] == [shop.StripeObject]


def test_lists_of_others_are_walked(shop: Any, client: Any) -> None:
    found = client.v1.customers.payment_methods.list("cus_1")
    assert type(found) is shop.ListObject
    first = next(iter(found.auto_paging_iter()))
    assert type(first) is shop.StripeObject and first.id.startswith("pm_")


def test_what_is_selected_is_known_inside_of_others(shop: Any, client: Any) -> None:
    reply = client.raw_request("get", "/v1/charges/ch_1", expand=["customer"])
    charge = client.deserialize(reply)
    assert type(charge) is shop.StripeObject
    assert type(charge.customer) is shop.Customer


def test_what_the_extras_add_is_there(shop: Any) -> None:
    assert shop.Customer._save_nested == frozenset(["source"])


def test_unknown_names_are_told(shop: Any, client: Any) -> None:
    with pytest.raises(AttributeError, match="did you mean|has no attribute 'Charge'"):
        shop.Charge  # noqa: B018
    with pytest.raises(AttributeError, match="no service or method 'charges'"):
        client.v1.charges  # noqa: B018


@pytest.mark.parametrize(
    ("type_", "cls"),
    [
        ("customer.created", "CustomerCreatedEvent"),
        ("invoice.paid", "UnknownEvent"),
        ("from.the.future", "UnknownEvent"),
    ],
)
def test_events(type_: str, cls: str, shop: Any) -> None:
    about = {
        "object": type_.split(".")[0],
        "id": "x_1",
        "lines": {"object": "line_item"},
    }
    payload = {
        "id": "evt_1",
        "object": "event",
        "type": type_,
        "api_version": shop.api_version,
        "data": {"object": about},
    }
    event = shop.Webhook.construct_event_without_verification(json.dumps(payload))
    assert type(event).__name__ == cls and isinstance(event, shop.Event)
    known = shop.Customer if type_.startswith("customer") else shop.StripeObject
    assert type(event.data.object) is known and event.data.object.id == "x_1"


def test_without_v1(folders: Mapping[str, Path]) -> None:
    package: Any = importlib.import_module("subset_v2")
    client = package.StripeClient(KEY)
    assert {one for one in dir(client) if one in ("v1", "v2")} == {"v2"}
    with pytest.raises(AttributeError, match="no operations below /v1"):
        client.v1  # noqa: B018
    assert "create" in dir(client.v2.billing.meter_event_stream)
    assert "V1Services" not in dir(package) and "Webhook" in dir(package)
