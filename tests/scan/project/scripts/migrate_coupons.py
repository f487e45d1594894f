"""One coupon for another, in all subscriptions and codes."""

import sys

import click
import restripe

BASE = {"active": True, "max_redemptions": 100}


@click.command()
@click.option("--coupon", required=True)
@click.option("--dry-run", is_flag=True)
def migrate(coupon: str, dry_run: bool) -> None:
    for subscription in restripe.Subscription.list(limit=100).auto_paging_iter():
        discount = subscription.discount  # hit: Subscription.discount
        if discount is None or discount.coupon.id == coupon:  # hit: Discount.coupon
            continue
        if not dry_run:
            restripe.Subscription.modify(subscription.id, coupon=coupon)  # hit: Subscription.modify(coupon)
    for code in restripe.PromotionCode.list(coupon=coupon):  # trap: the list's parameter stays
        if code.coupon.valid:  # hit: PromotionCode.coupon
            renew(code, coupon)


def renew(code: restripe.PromotionCode, coupon: str) -> None:
    params = {**BASE, "code": f"{code.code}-2"}
    params["coupon"] = coupon  # hit: PromotionCode.create(coupon)
    restripe.PromotionCode.create(**params)  # hit: PromotionCode.create(promotion)
    restripe.PromotionCode.modify(code.id, active=False)  # trap: method stays


def customers(coupon: str) -> None:
    extra = dict(coupon=coupon, description="migrated")  # hit: Customer.modify(coupon)
    for customer in restripe.Customer.list():
        restripe.Customer.modify(customer.id, **extra)


def plans() -> None:
    plan = restripe.Plan.create(
        currency="usd",
        interval="month",
        product={"name": "metered"},
        aggregate_usage="sum",  # hit: Plan.create(aggregate_usage)
        usage_type="metered",  # trap: parameter stays
    )
    print(plan.aggregate_usage, plan.amount)  # hit: Plan.aggregate_usage


def unrelated() -> dict:
    params = {"coupon": "x", "promotion_code": "y"}  # trap: never sent
    return params


if __name__ == "__main__":
    migrate(sys.argv[1:])
