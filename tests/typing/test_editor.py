"""What an editor shows of the installed package: completions, docstrings, definitions."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

import pytest

import restripe
from tests.typing.language_server import Editor, editor, project

HEAD = """\
import restripe
from restripe import Charge, Customer, ListObject, StripeClient

client = StripeClient("sk_test_123")
charge = Charge.retrieve("ch_1")
"""
SETTINGS = {
    "api_base",
    "api_key",
    "api_version",
    "app_info",
    "ca_bundle_path",
    "client_id",
    "connect_api_base",
    "deadline",
    "default_http_client",
    "enable_telemetry",
    "hooks",
    "log",
    "log_bodies",
    "major_api_version",
    "max_network_retries",
    "meter_events_api_base",
    "proxy",
    "timeout",
    "upload_api_base",
    "verify_ssl_certs",
}
CONSTANTS = {f"DEFAULT_{name}API_BASE" for name in ("", "CONNECT_", "METER_EVENTS_")}
CONSTANTS |= {"DEFAULT_UPLOAD_API_BASE"}


@pytest.fixture(scope="module")
def user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder = tmp_path_factory.mktemp("user").resolve()
    project(folder)
    with editor(folder) as opened:
        yield opened


def words(labels: list[str]) -> set[str]:
    """Without the quotes that keys and literals have."""
    return {label.strip("'\"") for label in labels}


COMPLETED = [
    ("Customer.create(|)", "email= tax_exempt= metadata= idempotency_key="),
    ("Customer.create_async(|)", "email= tax_exempt="),
    ("charge.capture(|)", "amount= receipt_email="),
    ("Charge.auto_paging_iter(|)", "max_items= limit= customer="),
    ("restripe.checkout.Session.create(|)", "line_items= mode= success_url="),
    ("client.v1.customers.create({|})", "email tax_exempt metadata address"),
    ("client.v1.customers.create({'|'})", "email tax_exempt metadata address"),
    ("client.v1.customers.create({}, {'|'})", "idempotency_key stripe_account timeout"),
    ("client.customers.create({'|'})", "email address"),
    ("client.v1.|", "customers charges billing checkout test_helpers"),
    ("client.v1.customers.|", "create create_async search tax_ids"),
    ("client.v2.core.|", "events event_destinations"),
    ("charge.|", "amount customer customer_id refunds capture capture_async refresh"),
    ("charge.billing_details.|", "address email to_dict"),
    ("Charge.|", "create list_async search PaymentMethodDetails"),
    ("Charge.PaymentMethodDetails.|", "Card SepaDebit"),
    ("Charge.list().|", "data has_more auto_paging_iter next_page next_page_async"),
    ("StripeClient('sk', |)", "max_network_retries= stripe_account= timeout="),
    ("restripe.params.|", "CustomerCreateParams CustomerCreateParamsAddress checkout"),
    ("from restripe import |", "Customer StripeClient CardError billing"),
    ("from restripe.billing import |", "MeterEvent MeterService"),
]


@pytest.mark.parametrize(("text", "offered"), COMPLETED)
def test_completions(text: str, offered: str, user: Editor) -> None:
    missing = set(offered.split()) - words(user.completions(HEAD + text))
    assert missing == set()


EXACTLY = [
    ("Customer.create(tax_exempt='|')", {"", "exempt", "none", "reverse"}),
    ("charge.status == '|'", {"failed", "pending", "succeeded"}),
    (
        "Customer.create(address={'|'})",
        {"city", "country", "line1", "line2", "postal_code", "state"},
    ),
    (
        "client.v1.customers.create({'tax_exempt': '|'})",
        {"", "exempt", "none", "reverse"},
    ),
]


@pytest.mark.parametrize(("text", "offered"), EXACTLY)
def test_completions_of_literals_and_keys(
    text: str, offered: set[str], user: Editor
) -> None:
    assert words(user.completions(HEAD + text)) == offered


def test_the_package_offers_its_public_names_alone(user: Editor) -> None:
    offered = user.completions(HEAD + "restripe.|")
    public = {name for name in offered if not name.startswith("_")}
    # Names of types that a setting's annotation needs are not among them, nor is a helper.
    assert public == {*attrgetter("__all__")(restripe), *SETTINGS, *CONSTANTS}


@pytest.mark.parametrize("name", ["billing", "checkout", "events", "v2", "v2.core"])
def test_a_namespace_offers_its_public_names_alone(name: str, user: Editor) -> None:
    offered = user.completions(f"{HEAD}restripe.{name}.|")
    public = {label for label in offered if not label.startswith("_")}
    assert public == {*attrgetter(name)(restripe).__all__}


SHOWN = [
    ("restripe.Customer.cre|ate", "POST /v1/customers\n"),
    ("Customer.cre|ate_async", "POST /v1/customers"),
    ("Customer.re|trieve", "GET /v1/customers/{customer}\n"),
    ("charge.cap|ture()", "POST /v1/charges/{charge}/capture"),
    ("client.v1.customers.cre|ate", "POST /v1/customers\n"),
    ("client.v1.cust|omers", "CustomerService"),
    ("Custo|mer", "The `customer` object."),
    ("Customer.create(na|me='x')", "name: str"),
    ("charge.amo|unt", "amount: int"),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_what_hovering_shows(text: str, shown: str, user: Editor) -> None:
    assert shown in user.hover(HEAD + text)


# Handwritten: where a stub stands beside the module, the docstring is still that of the source.
RUNTIME = [
    ("restripe.Stripe|Client", restripe.StripeClient),
    ("restripe.Card|Error", restripe.CardError),
    ("restripe.List|Object", restripe.ListObject),
    ("Charge.list().auto_paging|_iter", restripe.ListObject.auto_paging_iter),
    ("charge.sa|ve", restripe.Customer.save),
    ("charge.to_di|ct", restripe.StripeObject.to_dict),
    ("client.raw_re|quest", restripe.StripeClient.raw_request),
    ("restripe.Webhook.construct_ev|ent", restripe.Webhook.construct_event),
    ("restripe.Stripe|Object", restripe.StripeObject),
    ("restripe.Request|Options", restripe.RequestOptions),
]


@pytest.mark.parametrize(("text", "documented"), RUNTIME)
def test_hovering_shows_the_docstring_of_the_runtime(
    text: str, documented: object, user: Editor
) -> None:
    assert documented.__doc__
    first, *_ = documented.__doc__.splitlines()
    assert len(first) > 10
    assert first in user.hover(HEAD + text)


DEFINED = [
    ("Custo|mer.create()", "class Customer("),
    ("restripe.Custo|mer", "class Customer("),
    ("Customer.cre|ate()", "def create(cls,"),
    ("restripe.billing.MeterEv|ent", "class MeterEvent("),
    ("client.v1.customers.cre|ate()", "def create("),
    ("restripe.params.CustomerCreate|Params", "class CustomerCreateParams("),
    ("List|Object", "class ListObject("),
    ("restripe.Card|Error", "class CardError("),
]


@pytest.mark.parametrize(("text", "line"), DEFINED)
def test_definitions_are_in_the_package(text: str, line: str, user: Editor) -> None:
    places = user.definitions(HEAD + text)
    assert all(line in found and "restripe" in file.parts for file, found in places)
    assert [file.suffix for file, _ in places].count(".py") == 1
