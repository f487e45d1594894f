"""What users import from the package itself, and what an event carries."""

from __future__ import annotations

import importlib

import pytest

import restripe
from codegen.packages import MODULES, ROOT_EXPORTS


def test_every_name_of_the_package_is_there() -> None:
    missing = [name for name in restripe.__all__ if not hasattr(restripe, name)]
    assert missing == []
    assert set(ROOT_EXPORTS) <= set(restripe.__all__)


@pytest.mark.parametrize("name", sorted(MODULES))
def test_i8_error_modules_hold_the_classes_that_are_raised(name: str) -> None:
    source, names = MODULES[name]
    module = importlib.import_module(f"restripe.{name}")
    runtime = importlib.import_module(f"restripe.{source}")
    assert getattr(restripe, name) is module
    for public in names.split():
        assert getattr(module, public) is getattr(runtime, public)


def test_k1_the_resource_of_an_event_is_told_by_its_object_key() -> None:
    invoice = {"id": "in_1", "object": "invoice", "metadata": {"object": "charge"}}
    data = {"object": invoice, "previous_attributes": {"status": "draft"}}
    event = restripe.Event.construct_from({"object": "event", "data": data})
    assert type(event.data.object) is restripe.Invoice
    assert event.data.object.description is None
    assert type(event.data.object.metadata) is restripe.UntypedStripeObject
    assert event.data.previous_attributes.status == "draft"


def test_names_that_stand_for_others() -> None:
    assert restripe.TransferReversal is restripe.Reversal
    assert restripe.StripeStreamResponseAsync is restripe.StripeStreamResponse
    assert issubclass(restripe.StripeResponse, restripe.StripeResponseBase)
    assert restripe.DEFAULT_API_BASE == restripe.api_base
    assert isinstance(restripe.StripeClient("sk_test_1").v1, restripe.V1Services)
