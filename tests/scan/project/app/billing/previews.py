"""What the next invoice will say."""

from __future__ import annotations

from restripe import Invoice, InvoiceLineItem, StripeClient


def next_total(customer: str) -> int:
    invoice = Invoice.upcoming(customer=customer)  # hit: Invoice.upcoming
    return invoice.total  # trap: field stays


def next_lines(customer: str) -> list[InvoiceLineItem]:
    return list(Invoice.upcoming_lines(customer=customer, limit=50))  # hit: Invoice.upcoming_lines


def preview(client: StripeClient, subscription: str, price: str) -> int:
    invoice = client.v1.invoices.upcoming(  # hit: Invoice.upcoming
        {"subscription": subscription, "subscription_items": [{"price": price}]}
    )
    return sum(line.amount for line in invoice.lines if line.proration)  # hit: InvoiceLineItem.proration


def preview_lines(client: StripeClient, subscription: str) -> int:
    lines = client.v1.invoices.upcoming_lines.list({"subscription": subscription})  # hit: Invoice.upcoming_lines
    total = 0
    for line in lines.auto_paging_iter():
        if line.type == "subscription":  # hit: InvoiceLineItem.type
            total += line.amount_excluding_tax or 0  # hit: InvoiceLineItem.amount_excluding_tax
    return total


def created_preview(client: StripeClient, customer: str, coupon: str) -> Invoice:
    return client.v1.invoices.create_preview(  # trap: the method stays
        {
            "customer": customer,
            "coupon": coupon,  # hit: Invoice.create_preview(coupon)
            "discounts": [{"coupon": "LAUNCH20"}],  # trap: coupon within discounts stays
            "subscription_details": {"items": [{"price": "price_1"}]},  # trap: request's details stay
        }
    )


async def next_total_async(client: StripeClient, customer: str) -> int:
    invoice = await client.v1.invoices.upcoming_async({"customer": customer})  # hit: Invoice.upcoming
    return invoice.amount_due


def has_upcoming(text: str) -> bool:
    return "Invoice.upcoming" in text  # trap: a string


# Invoice.upcoming(customer=...) is what we used in 2019.  # trap: a comment
def wording() -> str:
    """Say what `invoice.paid` means."""  # trap: a docstring
    return "invoice.upcoming"  # trap: a string
