"""Objects, lists, paging and what parameters become."""

from __future__ import annotations

from tests.migration.case import Difference, case
from tests.migration.replies import (
    CARD,
    CHARGE,
    CUSTOMER,
    EMPTY,
    INTENT,
    PRICE,
    SUBSCRIPTION,
    charges,
    customers,
    found,
    gone,
    ok,
    page,
    thing,
)

OBJECTS = (
    case(
        "changes_of_a_dict",
        CUSTOMER,
        differences=(
            Difference("D-40", "requests[0].body.form.metadata[a]", "(absent)", [""]),
        ),
    ),
    case("construct_and_compare", offline="builds objects of its own"),
    case("convert_to_stripe_object", offline="builds objects of its own"),
    case("custom_resource", ok("widget", "wid_1")),
    case("customer_modify_unset", CUSTOMER, CUSTOMER),
    case(
        "customer_refresh",
        ok("customer", "cus_123", description="before", default_source=CARD),
        ok("customer", "cus_123", description="after", default_source=CARD),
    ),
    case(
        "customer_retrieve_change_save",
        CUSTOMER,
        ok("customer", "cus_123", description="after"),
    ),
    case("customer_save_unset", CUSTOMER, CUSTOMER),
    case(
        "dict_missing_fields",
        CHARGE,
        differences=(Difference("Q1", "result[0]", "absent", None),),
    ),
    case(
        "dict_only_ways",
        CUSTOMER,
        differences=(
            Difference("J-1", "result.equal to a dict", True, False),
            Difference("J-1", "result.isinstance", True, False),
            Difference(
                "J-1",
                "result.iteration",
                [
                    "address",
                    "created",
                    "description",
                    "email",
                    "id",
                    "livemode",
                    "metadata",
                    "name",
                    "object",
                ],
                "TypeError",
            ),
            Difference("J-1", "result.json", 9, "TypeError"),
            Difference("J-1", "result.len", 9, "TypeError"),
            Difference("J-1", "result.pop", "jenny@example.com", "AttributeError"),
            Difference(
                "J-1", "result.setdefault", "jenny@example.com", "AttributeError"
            ),
        ),
    ),
    case("dict_style_reading", CUSTOMER),
    case(
        "encoding_of_enums",
        CHARGE,
        differences=(
            Difference("D-06", "requests[0].body.form.amount[0]", "1E+2", "100"),
            Difference(
                "D-07", "requests[0].body.form.currency[0]", "Currency.EUR", "eur"
            ),
            Difference("D-06", "requests[0].body.form.small[0]", "1e-07", "0.0000001"),
        ),
    ),
    case(
        "encoding_of_lists",
        CUSTOMER,
        differences=(
            Difference(
                "D-05",
                "requests[0].body.form.days[0][0]",
                "2024-01-01 00:00:00+00:00",
                "1704067200",
            ),
            Difference("D-03", "requests[0].body.form.flags[0][0]", "True", "true"),
            Difference("D-03", "requests[0].body.form.flags[1][0]", "False", "false"),
            Difference(
                "B-4", "requests[0].body.form.lists[0]", ["['a', 'b']"], "(absent)"
            ),
            Difference("B-4", "requests[0].body.form.lists[0][0]", "(absent)", ["a"]),
            Difference("B-4", "requests[0].body.form.lists[0][1]", "(absent)", ["b"]),
            Difference("B-4", "requests[0].body.form.lists[1]", ["['c']"], "(absent)"),
            Difference("B-4", "requests[0].body.form.lists[1][0]", "(absent)", ["c"]),
        ),
    ),
    case("encoding_of_objects", CUSTOMER, CHARGE, CUSTOMER),
    case("encoding_of_params", CUSTOMER, EMPTY),
    case(
        "escaping_of_ids",
        ok("coupon", "co_1"),
        ok("coupon", "co_2"),
        ok("product", "prod:1@x~y"),
        differences=(
            Difference(
                "D-12",
                "requests[1].path",
                "/v1/coupons/SUMMER+SALE",
                "/v1/coupons/SUMMER%20SALE",
            ),
        ),
    ),
    case("expandable_left_as_ids", CHARGE, CUSTOMER),
    case(
        "hashing_and_printing",
        offline="builds objects of its own",
        differences=(
            Difference("S27", "result[0]", 0, 1),
            Difference("S38", "result[1]", True, False),
        ),
    ),
    case("instance_url", offline="asks for addresses alone"),
    case("list_objects", page("/v1/customers", *customers(1, 2))),
    case("metadata", INTENT),
    case(
        "nested_classes_without_retrieve",
        offline="is refused before any request",
        differences=(Difference("D-17", "result[3]", "done", "AuthenticationError"),),
    ),
    case("object_by_its_id", CUSTOMER, gone("customer", "cus_456")),
    case(
        "paging_backward",
        page("/v1/customers", *customers(7, 8), more=True),
        page("/v1/customers", *customers(5, 6)),
    ),
    case(
        "paging_by_hand",
        page(
            "/v1/invoices",
            thing("invoice", "in_1"),
            thing("invoice", "in_2"),
            more=True,
        ),
        page("/v1/invoices", thing("invoice", "in_3")),
    ),
    case(
        "paging_forward",
        page("/v1/customers", *customers(1, 2), more=True),
        page("/v1/customers", *customers(3, 4), more=True),
        page("/v1/customers", *customers(5)),
    ),
    case(
        "paging_interrupted",
        page(
            "/v1/events",
            thing("event", "evt_1", type="charge.succeeded"),
            thing("event", "evt_2", type="charge.failed"),
            more=True,
        ),
        page("/v1/events", thing("event", "evt_3", type="charge.failed"), more=True),
    ),
    case(
        "paging_page_by_page",
        page("/v1/charges", *charges(1), more=True),
        page("/v1/charges", *charges(2)),
    ),
    case(
        "price_decimals",
        PRICE,
        PRICE,
        differences=(Difference("K-6", "result[1]", "0.5", {"Decimal": "0.5"}),),
    ),
    case(
        "promotion_code_printed",
        ok(
            "promotion_code",
            "promo_123",
            restrictions={"currency_options": {"eur": {"minimum_amount": 500}}},
        ),
    ),
    case(
        "save_a_replaced_dict",
        CUSTOMER,
        CUSTOMER,
        differences=(
            Difference(
                "L-7", "requests[1].body.form.address[country]", [""], "(absent)"
            ),
            Difference("L-7", "requests[1].body.form.address[line1]", [""], "(absent)"),
        ),
    ),
    case("save_replaced_values", CUSTOMER, CUSTOMER),
    case("save_without_a_change", CUSTOMER, CUSTOMER),
    case(
        "search",
        found("/v1/customers/search", *customers(1), next_page="p2"),
        found("/v1/customers/search", *customers(2)),
        found("/v1/charges/search", *charges(1), next_page="q2"),
        found("/v1/charges/search", *charges(2)),
    ),
    case(
        "sublists",
        ok(
            "customer",
            "cus_123",
            subscriptions={
                "object": "list",
                "data": [thing("subscription", "sub_1")],
                "has_more": True,
                "url": "/v1/customers/cus_123/subscriptions",
            },
        ),
        page("/v1/customers/cus_123/subscriptions", thing("subscription", "sub_1")),
        ok("subscription", "sub_1"),
        ok("subscription", "sub_3"),
        page("/v1/customers/cus_123/subscriptions", thing("subscription", "sub_2")),
    ),
    case(
        "subscription_items_attribute",
        SUBSCRIPTION,
        differences=(Difference("Q4", "result", True, False),),
    ),
    case("to_dict", CUSTOMER),
    case("to_dict_recursive", CUSTOMER),
)
