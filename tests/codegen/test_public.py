"""The public surface of a package as values: names, and what they stand for."""

from __future__ import annotations

import pytest

from codegen import cli
from codegen.build import build
from codegen.overrides import load as load_overrides
from codegen.public import Public, key_of, public
from codegen.spec import load


@pytest.fixture(scope="module")
def surface() -> Public:
    document = load(cli.SPEC, *cli.OVERLAYS)
    return public(build(document, load_overrides(cli.OVERRIDES)))


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("_customer:Customer", "Customer"),
        ("billing._objects:MeterEvent", "billing.MeterEvent"),
        ("_reversal:Reversal", "Reversal"),
        ("_shared:Address", "Customer.address"),
        ("_invoice:InvoicePaidEvent", "events.InvoicePaidEvent"),
        ("_charge:ChargeOutcomeRule", "Charge.outcome.rule"),
    ],
)
def test_a_class_has_the_name_that_users_know(
    surface: Public, key: str, name: str
) -> None:
    assert surface.classes[key].name == name


def test_every_class_and_request_type_has_a_name(surface: Public) -> None:
    assert all(one.name for one in surface.classes.values())
    unnamed = [one.key for one in surface.shapes.values() if not one.names]
    assert not unnamed


def test_every_method_leads_to_its_request_type(surface: Public) -> None:
    owners = (*surface.classes.values(), *surface.services.values())
    methods = [each for one in owners for each in one.methods.values()]
    assert len(methods) > 1000
    assert all(surface.shape_of(one.params) for one in methods)


def test_no_type_is_a_second_name(surface: Public) -> None:
    owners = (*surface.classes.values(), *surface.shapes.values())
    modules = {each.type.module for one in owners for each in one.fields.values()}
    assert "_enums" not in modules


def test_an_event_has_the_fields_of_every_event(surface: Public) -> None:
    event = surface.classes[surface.events["invoice.paid"]]
    id_ = surface.field_of(event, "id")
    assert id_ is not None and str(id_.type) == "str"
    data = surface.field_of(event, "data")
    assert data is not None and key_of(data.type) in surface.classes


def test_services_are_found_by_path(surface: Public) -> None:
    assert surface.services["v1.billing.meter_events"].methods.keys() == {"create"}
    assert surface.services["v1.billing"].children["meters"] == "v1.billing.meters"
    assert "v2.core.events" in surface.services
