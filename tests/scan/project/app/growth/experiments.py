"""What we tried."""

from __future__ import annotations

import logging
import random
from functools import lru_cache, wraps
from typing import Optional, Type, Union

import restripe
from restripe import error  # trap: module stays

logger = logging.getLogger(__name__)
ResourceType = Type[Union[restripe.Invoice, restripe.Charge]]


def logged(function):
    @wraps(function)
    def inner(*args, **kwargs):
        logger.info("calling %s", function.__name__)
        return function(*args, **kwargs)

    return inner


@logged
def prepared(invoice: restripe.Invoice) -> Optional[int]:
    return invoice.subscription_proration_date  # hit: Invoice.subscription_proration_date


@lru_cache(maxsize=None)
def product(product_id: str) -> restripe.Product:
    return restripe.Product.retrieve(product_id)


def default_price(product_id: str) -> object:
    return product(product_id).default_price  # trap: field stays


class Arm:
    sub: restripe.Subscription

    def __enter__(self) -> "Arm":
        self.sub = restripe.Subscription.retrieve("sub_1")
        return self

    def __exit__(self, *exc: object) -> None:
        logger.info("ended %s", self.sub.ended_at)  # trap: field stays

    def length(self) -> int:
        end = self.sub.current_period_end  # hit: Subscription.current_period_end
        return end - self.sub.current_period_start  # hit: Subscription.current_period_start


def run() -> int:
    with Arm() as arm:
        return arm.sub.current_period_end if random.random() > 0.5 else 0  # hit: Subscription.current_period_end


def retrying(invoice_id: str) -> bool:
    invoice = None
    for _ in range(3):
        try:
            invoice = restripe.Invoice.retrieve(invoice_id)
            break
        except restripe.StripeError:
            logger.exception("again")
    else:
        return False
    return invoice is not None and invoice.paid  # hit: Invoice.paid


def globally() -> None:
    global last
    last = restripe.Invoice.retrieve("in_1")


def use_last() -> object:
    return last.charge  # hit: Invoice.charge


def params() -> dict:
    sent = {"customer": "cus_1"} | {"coupon": "BYE"}  # hit: Customer.create(coupon)
    restripe.Customer.create(**{key: value for key, value in {"email": "e"}.items()})
    restripe.Customer.create(**sent)
    restripe.Coupon.create(**{"percent_off": 5, "duration": "once"})  # trap: Coupon stays
    return sent


def names(kind: str) -> str:
    paid = {"invoice": "paid"}[kind]  # trap: dict of ours
    upcoming = paid.upper()  # trap: local variable
    return f"{upcoming}: invoice.charge"  # trap: a string
