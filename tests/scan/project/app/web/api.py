"""A small JSON API."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException
from pydantic import BaseModel

from restripe import Invoice, StripeClient

router = APIRouter()


class InvoiceOut(BaseModel):
    number: str | None
    paid: bool
    charge: str | None = None
    tax: int = 0


class SubscribeIn(BaseModel):
    customer: str
    price: str
    coupon: str | None = None
    promotion_code: str | None = None


def get_client() -> StripeClient:
    return StripeClient("sk_test_123")


Client = Annotated[StripeClient, Depends(get_client)]


@router.get("/invoices/{invoice_id}")
async def read_invoice(invoice_id: str, client: Client) -> InvoiceOut:
    invoice = await client.v1.invoices.retrieve_async(invoice_id)
    out = InvoiceOut(
        number=invoice.number,
        paid=invoice.paid,  # hit: Invoice.paid
        tax=0,  # trap: model of ours
    )
    out.charge = str(invoice.charge) if invoice.charge else None  # hit: Invoice.charge
    if out.paid and out.charge is None:  # trap: model of ours
        raise HTTPException(409)
    return out


@router.post("/subscribe")
def subscribe(body: SubscribeIn, client: StripeClient = Depends(get_client)) -> dict:
    subscription = client.v1.subscriptions.create(
        {
            "customer": body.customer,
            "items": [{"price": body.price}],  # trap: price of an item stays
            "promotion_code": body.promotion_code or "",  # hit: Subscription.create(promotion_code)
        }
    )
    return {"id": subscription.id, "coupon": body.coupon}  # trap: model of ours


@router.get("/paid")
def paid(ids: list[str]) -> dict[str, bool]:
    return {each: Invoice.retrieve(each).paid for each in ids}  # hit: Invoice.paid


@router.get("/status")
def status(ids: list[str]) -> list[str | None]:
    return [Invoice.retrieve(each).status for each in ids]  # trap: field stays
