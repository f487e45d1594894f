"""Coupons, promotion codes and who has them."""

from __future__ import annotations

from typing import Any

from restripe import Coupon, Customer, Discount, PromotionCode, StripeClient


def new_code(coupon: Coupon, code: str) -> PromotionCode:
    return PromotionCode.create(coupon=coupon.id, code=code)  # hit: PromotionCode.create(coupon); PromotionCode.create(promotion)


def codes_for(coupon: str) -> list[str]:
    codes = PromotionCode.list(coupon=coupon, active=True)  # trap: the list's parameter stays
    return [code.code for code in codes]


def value(code: PromotionCode) -> str:
    coupon = code.coupon  # hit: PromotionCode.coupon
    if coupon.percent_off:
        return f"{coupon.percent_off} %"
    return f"{coupon.amount_off} {coupon.currency}"


def describe(discount: Discount) -> dict[str, Any]:
    return {
        "coupon": discount.coupon.id,  # hit: Discount.coupon
        "ends": discount.end,  # trap: field stays
        "code": discount.promotion_code,  # trap: Discount.promotion_code stays
    }


def sign_up(client: StripeClient, email: str, code: str | None) -> Customer:
    params: dict[str, Any] = {"email": email, "metadata": {"coupon": "n/a"}}  # trap: metadata
    if code:
        params["promotion_code"] = code  # hit: Customer.create(promotion_code)
    return client.v1.customers.create(params)


def grant(client: StripeClient, customer: Customer, coupon: str) -> None:
    client.v1.customers.update(
        customer.id,
        {"coupon": coupon},  # hit: Customer.modify(coupon)
    )
    discount = customer.discount  # trap: Customer.discount stays
    if discount:
        print(discount.coupon.name)  # hit: Discount.coupon


def first_code(client: StripeClient) -> PromotionCode:
    return client.v1.promotion_codes.create(  # hit: PromotionCode.create(promotion)
        {"coupon": "LAUNCH", "max_redemptions": 1}  # hit: PromotionCode.create(coupon)
    )


def reset(coupon_id: str) -> Coupon:
    Coupon.delete(coupon_id)
    return Coupon.create(id=coupon_id, percent_off=10, duration="once")  # trap: Coupon stays
