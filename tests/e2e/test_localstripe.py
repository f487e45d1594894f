"""From a customer to a cancelled subscription on localstripe, a server that remembers what it was told.

Where it deviates from Stripe's API a comment says so; what matters here is that the package is right about both sides.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import restripe
from restripe import StripeClient

GOOD, DECLINED = "4242424242424242", "4000000000000002"
AMOUNTS = [101, 102, 103, 104, 105]


def card(number: str) -> dict[str, Any]:
    """The parameters of a payment method."""
    return {
        "type": "card",
        "card": {"number": number, "exp_month": 12, "exp_year": 2030, "cvc": "123"},
    }


# localstripe has no prices, so that what is subscribed to is a plan with a product of its own.
PLAN = {
    "amount": 1500,
    "currency": "eur",
    "interval": "month",
    "product": {"name": "Gold"},
}


# --------------------------------------------------------------------------- class style


@pytest.fixture
def subscriber(global_settings: None) -> restripe.Customer:
    """A customer with a default card, made by class calls."""
    customer = restripe.Customer.create(email="class@example.com", metadata={"a": "1"})
    method = restripe.PaymentMethod.create(**card(GOOD))
    assert method.customer is None
    assert method.attach(customer=customer.id) is method
    assert method.customer == customer.id
    default = {"default_payment_method": method.id}
    return restripe.Customer.modify(customer.id, invoice_settings=default)


def subscribe(customer: restripe.Customer) -> restripe.Subscription:
    plan = restripe.Plan.create(**PLAN)
    return restripe.Subscription.create(customer=customer.id, items=[{"plan": plan.id}])


def test_class_style_from_customer_to_cancel(subscriber: restripe.Customer) -> None:
    subscription = subscribe(subscriber)
    assert type(subscription) is restripe.Subscription
    assert subscription.status == "active"
    # `items` is a field here, although every object has a method of that name.
    assert subscription.items.data[0].plan.amount == 1500

    first = restripe.Invoice.list(customer=subscriber.id)
    assert [invoice.id for invoice in first] == [subscription.latest_invoice]
    assert (first.data[0].status, first.data[0].total) == ("paid", 1500)

    # The object that was called is the one that changed.
    assert subscription.cancel() is subscription
    # localstripe sets ended_at alone; Stripe sets canceled_at, too.
    assert (subscription.status, subscription.canceled_at) == ("canceled", None)
    assert restripe.Subscription.retrieve(subscription.id).status == "canceled"
    assert restripe.Subscription.list(customer=subscriber.id).is_empty


def test_class_style_expand(subscriber: restripe.Customer) -> None:
    subscription = subscribe(subscriber)
    assert subscription.customer == subscriber.id
    fields = ["customer", "latest_invoice"]
    expanded = restripe.Subscription.retrieve(subscription.id, expand=fields)
    assert type(expanded.customer) is restripe.Customer
    assert expanded.customer.id == subscriber.id
    assert type(expanded.latest_invoice) is restripe.Invoice
    assert expanded.latest_invoice.id == subscription.latest_invoice


@pytest.mark.parametrize("limit", [1, 2, 3, 6, 100])
def test_class_style_paging(subscriber: restripe.Customer, limit: int) -> None:
    made = class_style_invoices(subscriber)
    page = restripe.Invoice.list(customer=subscriber.id, limit=limit)
    assert len(page) == min(limit, len(made))
    assert page.has_more is (limit < len(made))
    ids = [invoice.id for invoice in page.auto_paging_iter()]
    assert len(ids) == len(made) and set(ids) == made


def test_class_style_page_by_page(subscriber: restripe.Customer) -> None:
    made = class_style_invoices(subscriber)
    page, sizes, seen = restripe.Invoice.list(customer=subscriber.id, limit=2), [], []
    while not page.is_empty:
        sizes.append(len(page))
        seen += [invoice.id for invoice in page]
        page = page.next_page()
    assert (sizes, set(seen)) == ([2, 2, 2], made)


def class_style_invoices(customer: restripe.Customer) -> set[str]:
    """Six invoices: the first of a subscription, and one for each amount."""
    # localstripe makes no invoice for a customer without a subscription; Stripe makes an empty one.
    ids = {subscribe(customer).latest_invoice}
    for amount in AMOUNTS:
        item = {"customer": customer.id, "amount": amount, "currency": "eur"}
        restripe.InvoiceItem.create(**item)
        invoice = restripe.Invoice.create(customer=customer.id)
        # localstripe draws pending items into it unasked, and the subscription's next period.
        assert invoice.subtotal == amount + PLAN["amount"]
        ids.add(invoice.id)
    return ids


def test_class_style_refresh_and_save(subscriber: restripe.Customer) -> None:
    other = restripe.Customer.retrieve(subscriber.id)
    restripe.Customer.modify(subscriber.id, description="changed elsewhere")
    assert other.description is None
    assert other.refresh() is other
    assert other.description == "changed elsewhere"

    other.metadata["b"] = "2"
    with pytest.warns(DeprecationWarning):
        assert other.save() is other
    assert other.metadata.to_dict() == {"a": "1", "b": "2"}
    again = restripe.Customer.retrieve(subscriber.id)
    assert again.metadata.to_dict() == {"a": "1", "b": "2"}
    # What was not changed was not sent, and is as it was.
    assert (again.email, again.description) == (other.email, "changed elsewhere")


def test_class_style_errors(subscriber: restripe.Customer) -> None:
    method = restripe.PaymentMethod.create(**card(DECLINED))
    with pytest.raises(restripe.CardError) as declined:
        method.attach(customer=subscriber.id)
    # localstripe calls it an invalid_request_error; what counts is the status.
    assert (declined.value.http_status, declined.value.code) == (402, "card_declined")
    assert declined.value.user_message == "Your card was declined."
    assert method.customer is None

    with pytest.raises(restripe.InvalidRequestError) as missing:
        restripe.Customer.retrieve("cus_missing")
    # Stripe names the parameter (`id`) and a code (`resource_missing`), localstripe gives a message alone.
    error = missing.value
    assert (error.http_status, error.param, error.code) == (404, None, None)
    with pytest.raises(restripe.InvalidRequestError) as unknown:
        restripe.Customer.create(no_such_parameter="x")
    assert unknown.value.http_status == 400
    assert "no_such_parameter" in str(unknown.value)


def test_class_style_wrong_key(global_settings: None) -> None:
    with pytest.raises(restripe.AuthenticationError) as refused:
        restripe.Customer.list(api_key="rk_localstripe_knows_sk_alone")
    assert refused.value.http_status == 401
    assert "localstripe_knows" not in str(refused.value)


def test_class_style_idempotency(global_settings: None) -> None:
    options = {"idempotency_key": "order 7"}
    first, second = (restripe.Customer.create(email="i@x.yz", **options) for _ in "ab")
    assert first.last_response.idempotency_key == "order 7"
    # localstripe does not know idempotency keys: Stripe would answer with the same customer.
    assert first.id != second.id
    with pytest.raises(restripe.InvalidRequestError) as wrong:
        restripe.Customer.create(no_such_parameter="x", **options)
    assert wrong.value.idempotency_key == "order 7"


# --------------------------------------------------------------------------- client style


def client_subscriber(client: StripeClient) -> restripe.Customer:
    customers, methods = client.v1.customers, client.v1.payment_methods
    customer = customers.create({"email": "c@example.com", "metadata": {"a": "1"}})
    method = methods.create(card(GOOD))
    assert methods.attach(method.id, {"customer": customer.id}).customer == customer.id
    default = {"invoice_settings": {"default_payment_method": method.id}}
    return customers.update(customer.id, default)


def test_client_style_from_customer_to_cancel(client: StripeClient) -> None:
    customer = client_subscriber(client)
    plan = client.v1.plans.create(PLAN)
    params = {
        "customer": customer.id,
        "items": [{"plan": plan.id}],
        "expand": ["customer"],
    }
    subscription = client.v1.subscriptions.create(params)
    assert subscription.status == "active"
    assert subscription.customer.email == "c@example.com"

    made = {subscription.latest_invoice}
    for amount in AMOUNTS:
        client.v1.invoice_items.create(
            {"customer": customer.id, "amount": amount, "currency": "eur"}
        )
        made.add(client.v1.invoices.create({"customer": customer.id}).id)
    page = client.v1.invoices.list({"customer": customer.id, "limit": 2})
    seen = [invoice.id for invoice in page.auto_paging_iter()]
    assert len(seen) == len(made) == 6 and set(seen) == made
    assert len(page.next_page()) == 2

    canceled = client.v1.subscriptions.cancel(subscription.id)
    assert canceled.status == "canceled"
    # A service answers with an object of its own.
    assert subscription.status == "active"
    assert subscription.refresh().status == "canceled"


def test_client_style_save(client: StripeClient) -> None:
    customer = client_subscriber(client)
    customer.metadata["a"] = "changed"
    with pytest.warns(DeprecationWarning):
        customer.save()
    # The global settings lead nowhere: the object knows its client.
    found = client.v1.customers.retrieve(customer.id)
    assert found.metadata.to_dict() == {"a": "changed"}


def test_client_style_errors(client: StripeClient) -> None:
    customer = client.v1.customers.create()
    method = client.v1.payment_methods.create(card(DECLINED))
    options = {"idempotency_key": "attach 1"}
    with pytest.raises(restripe.CardError) as declined:
        client.v1.payment_methods.attach(method.id, {"customer": customer.id}, options)
    error = declined.value
    assert (error.code, error.idempotency_key) == ("card_declined", "attach 1")
    # A refusal is no accident that another try could help against.
    assert error.attempts == 1
    with pytest.raises(restripe.InvalidRequestError) as missing:
        client.v1.subscriptions.retrieve("sub_missing")
    assert missing.value.http_status == 404


def test_client_style_server_error_is_tried_again(localstripe: str) -> None:
    addresses = {"api": localstripe}
    client = StripeClient("sk_test_1", base_addresses=addresses, max_network_retries=1)
    # localstripe cannot page backwards, and fails with a traceback in plain text.
    with client, pytest.raises(restripe.APIError) as failed:
        client.v1.invoices.list({"ending_before": "in_1"})
    assert (failed.value.http_status, failed.value.attempts) == (500, 2)
    assert "Server got itself in trouble" in (failed.value.http_body or "")


# --------------------------------------------------------------------------- client style, async


def test_async_from_customer_to_cancel(localstripe: str) -> None:
    asyncio.run(from_customer_to_cancel(localstripe))


async def from_customer_to_cancel(address: str) -> None:
    async with StripeClient("sk_test_1", base_addresses={"api": address}) as client:
        customer = await async_subscriber(client)
        plan = await client.v1.plans.create_async(PLAN)
        params = {"customer": customer.id, "items": [{"plan": plan.id}]}
        subscription = await client.v1.subscriptions.create_async(params)
        made = {subscription.latest_invoice, *await async_invoices(client, customer)}

        params = {"customer": customer.id, "limit": 2}
        page = await client.v1.invoices.list_async(params)
        seen = [invoice.id async for invoice in page.auto_paging_iter()]
        assert len(seen) == len(made) == 6 and set(seen) == made
        assert len(await page.next_page_async()) == 2

        assert (await subscription.cancel_async()) is subscription
        assert subscription.status == "canceled"
        fresh = await client.v1.subscriptions.retrieve_async(subscription.id)
        assert (await fresh.refresh_async()).status == "canceled"
        await async_errors(client, customer)


async def async_subscriber(client: StripeClient) -> restripe.Customer:
    customers, methods = client.v1.customers, client.v1.payment_methods
    customer, method = await asyncio.gather(
        customers.create_async({"email": "async@example.com"}),
        methods.create_async(card(GOOD)),
    )
    await method.attach_async(customer=customer.id)
    default = {"invoice_settings": {"default_payment_method": method.id}}
    return await customers.update_async(customer.id, default)


async def async_invoices(client: StripeClient, customer: Any) -> list[str]:
    ids = []
    for amount in AMOUNTS:
        await client.v1.invoice_items.create_async(
            {"customer": customer.id, "amount": amount, "currency": "eur"}
        )
        invoice = await client.v1.invoices.create_async({"customer": customer.id})
        ids.append(invoice.id)
    return ids


async def async_errors(client: StripeClient, customer: Any) -> None:
    method = await client.v1.payment_methods.create_async(card(DECLINED))
    with pytest.raises(restripe.CardError) as declined:
        await method.attach_async(customer=customer.id)
    assert declined.value.code == "card_declined"
    with pytest.raises(restripe.InvalidRequestError) as missing:
        await client.v1.customers.retrieve_async("cus_missing")
    assert missing.value.http_status == 404


def test_async_save(localstripe: str) -> None:
    async def main() -> None:
        async with StripeClient("sk_test_1", base_addresses={"api": localstripe}) as c:
            customer = await c.v1.customers.create_async({"metadata": {"a": "1"}})
            customer.metadata["a"] = "2"
            with pytest.warns(DeprecationWarning):
                assert await customer.save_async() is customer
            found = await c.v1.customers.retrieve_async(customer.id)
            assert found.metadata.to_dict() == {"a": "2"}

    asyncio.run(main())
