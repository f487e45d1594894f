"""What each snippet is answered, and where the two packages differ on purpose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.migration.recorder import Reply
from tests.migration.replies import (
    ACCOUNT,
    BUSY,
    CANCELED,
    CAPTURED,
    CARD,
    CHARGE,
    CLOCK,
    CUSTOMER,
    DECLINED,
    DESTINATION,
    DOWN,
    EMPTY,
    FILE,
    INTENT,
    INVOICE,
    METER,
    METHOD,
    PRICE,
    SESSION,
    SUBSCRIPTION,
    TOKEN,
    charges,
    customers,
    error,
    found,
    gone,
    ok,
    page,
    thing,
)


@dataclass(frozen=True)
class Difference:
    """Both values at one place of the outcome, and the rule that says so."""

    rule: str
    place: str
    official: Any
    ours: Any


@dataclass(frozen=True)
class Case:
    """A file of `snippets/`, the answers to its requests in their order, and its differences."""

    snippet: str
    replies: tuple[Reply, ...] = ()
    differences: tuple[Difference, ...] = ()
    # Why it makes no request, where it makes none.
    offline: str = ""
    # Its requests are made at the same time.
    any_order: bool = False


def case(snippet: str, *replies: Reply, **rest: Any) -> Case:
    return Case(snippet, replies, **rest)


TOLD = Reply({"id": "thing_1", "object": "novelty", "count": 3})
SIGNATURE = "only verifies what was posted to it"
SECURED = (
    ("Request-Id", "req_123"),
    ("Idempotency-Key", "made-by-server"),
)
TAKEN = thing(
    "payment_intent",
    "pi_123",
    customer=thing("customer", "cus_123"),
    latest_charge=thing(
        "charge",
        "ch_123",
        balance_transaction=thing("balance_transaction", "txn_1", fee=59),
        payment_method_details={
            "type": "card",
            "card": {
                "brand": "visa",
                "last4": "4242",
                "checks": {"cvc_check": "pass"},
            },
        },
    ),
)

CASES = (
    case(
        "ids_as_keywords",
        CUSTOMER,
        CUSTOMER,
        INTENT,
        Reply(METHOD),
        Reply(CARD),
        page("/v1/x", METHOD),
        differences=(
            Difference(
                "N-2",
                "requests[2]",
                "POST api /v1/payment_intents/pi_123/confirm",
                "(absent)",
            ),
            Difference(
                "N-2",
                "requests[3]",
                "POST api /v1/payment_methods/pm_123/attach",
                "(absent)",
            ),
            Difference(
                "N-2",
                "requests[4]",
                "POST api /v1/customers/cus_123/sources",
                "(absent)",
            ),
            Difference(
                "N-2",
                "requests[5]",
                "GET api /v1/customers/cus_123/payment_methods",
                "(absent)",
            ),
            Difference("N-2", "result[0]", "done", "TypeError"),
            Difference("N-2", "result[1]", "done", "TypeError"),
            Difference("N-2", "result[2]", "done", "TypeError"),
            Difference("N-2", "result[3]", "done", "TypeError"),
        ),
    ),
    case(
        "ids_as_keywords_of_a_client", CUSTOMER, INTENT, page("/v1/x", METHOD), CUSTOMER
    ),
    case(
        "headers_per_call",
        CUSTOMER,
        page("/v1/charges", *charges(1), more=True),
        page("/v1/charges", *charges(2)),
    ),
    case("webhook_without_signature", offline=SIGNATURE),
    case("webhook_signed_by_hand", offline=SIGNATURE),
    case("list_objects", page("/v1/customers", *customers(1, 2))),
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
    case("object_by_its_id", CUSTOMER, gone("customer", "cus_456")),
    case("save_replaced_values", CUSTOMER, CUSTOMER),
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
    case("save_without_a_change", CUSTOMER, CUSTOMER),
    case(
        "hashing_and_printing",
        offline="builds objects of its own",
        differences=(
            Difference("S27", "result[0]", 0, 1),
            Difference("S38", "result[1]", True, False),
        ),
    ),
    case(
        "logging_records",
        CUSTOMER,
        differences=(
            Difference(
                "README: what the logger `restripe` hears", "result", ["stripe"], []
            ),
        ),
    ),
    case("error_messages", DECLINED),
    case(
        "nested_classes_without_retrieve",
        offline="is refused before any request",
        differences=(Difference("D-17", "result[3]", "done", "AuthenticationError"),),
    ),
    case(
        "bank_account_verified",
        ok("bank_account", "ba_123", status="new", customer="cus_123"),
        ok("bank_account", "ba_123", status="verified", customer="cus_123"),
        ok("source", "src_123", status="chargeable", customer="cus_123"),
        ok("source", "src_123", status="consumed"),
    ),
    case(
        "http_client_urllib",
        CUSTOMER,
        error(
            404, "invalid_request_error", "None.", code="resource_missing", param="id"
        ),
    ),
    case(
        "http_client_httpx",
        CUSTOMER,
        page("/v1/charges", *charges(1), more=True),
        page("/v1/charges", *charges(2)),
    ),
    case("proxy_and_timeout_settings", Reply({"object": "balance"})),
    case(
        "search_by_a_client_async",
        found("/v1/customers/search", *customers(1), next_page="p2"),
        found("/v1/customers/search", *customers(2)),
        page("/v1/charges", *charges(1), more=True),
        page("/v1/charges", *charges(2)),
    ),
    case(
        "instance_methods_async",
        INTENT,
        INTENT,
        CANCELED,
        ok("payment_intent", "pi_456"),
        Reply(CARD),
        ok("person", "person_1"),
        FILE,
    ),
    case("context_of_an_organization", *(CUSTOMER,) * 4),
    case("options_among_params", CUSTOMER),
    case("dicts_are_left_alone", SUBSCRIPTION, SUBSCRIPTION),
    case("deleted_and_missing_webhooks", offline=SIGNATURE),
    case(
        "treasury_and_climate",
        ok("treasury.financial_account", "fa_1"),
        Reply({"object": "treasury.financial_account_features"}),
        ok("climate.order", "co_1", metric_tons="0.5"),
        ok("financial_connections.session", "fcsess_1"),
        ok("apps.secret", "appsecret_1"),
        ok("apps.secret", "appsecret_1", name="k", deleted=True),
    ),
    case(
        "credit_notes",
        ok("credit_note", "", amount=500),
        ok("credit_note", "cn_1"),
        page("/v1/credit_notes/cn_1/lines", thing("credit_note_line_item", "cnli_1")),
        page("/v1/credit_notes/preview/lines"),
        ok("credit_note", "cn_1"),
    ),
    case(
        "account_onboarding",
        ACCOUNT,
        ok("account_link", "", url="https://a.example"),
        ok("login_link", "", url="https://l.example"),
    ),
    case(
        "account_own_and_external",
        ok("account", "acct_own"),
        ACCOUNT,
        ok("bank_account", "ba_1", last4="6789"),
        ok("capability", "card_payments"),
        ACCOUNT,
    ),
    case(
        "account_persons",
        ok("person", "person_1", first_name="Jane"),
        page("/v1/accounts/acct_123/persons", thing("person", "person_1")),
        ok("person", "person_1"),
        gone("person", "person_1"),
    ),
    case("api_base_override", CUSTOMER),
    case("api_version", CUSTOMER, ok("ephemeral_key", "ephkey_1", secret="ek_test_x")),
    case("app_info", CUSTOMER),
    case(
        "async_class_style",
        CUSTOMER,
        CUSTOMER,
        CUSTOMER,
        page("/v1/charges", *charges(1, 2)),
        gone("customer", "cus_123"),
    ),
    case(
        "async_client",
        *(ok("customer", "cus_123"),) * 3,
        ok("balance", ""),
        any_order=True,
    ),
    case("async_errors", DECLINED, DOWN, INTENT),
    case(
        "async_paging",
        page("/v1/charges", *charges(1, 2), more=True),
        page("/v1/charges", *charges(3)),
        found("/v1/customers/search", *customers(1), next_page="p2"),
        found("/v1/customers/search", *customers(2)),
        page("/v1/charges", *charges(3)),
    ),
    case(
        "balance_and_settings",
        *(
            Reply(
                {
                    "object": "balance",
                    "available": [{"amount": 5, "currency": "usd"}],
                    "pending": [{"amount": 0, "currency": "usd"}],
                }
            ),
        )
        * 2,
        *(Reply({"object": "tax.settings", "status": "active"}),) * 2,
    ),
    case(
        "billing_portal",
        ok("billing_portal.configuration", "bpc_1"),
        ok("billing_portal.session", "bps_1", url="https://p.example"),
    ),
    case(
        "changes_of_a_dict",
        CUSTOMER,
        differences=(
            Difference("D-40", "requests[0].body.form.metadata[a]", "(absent)", [""]),
        ),
    ),
    case("charge_authorize_then_capture", CHARGE, CHARGE, CAPTURED, CAPTURED),
    case("charge_create", CHARGE),
    case(
        "charge_list_filters",
        page(
            "/v1/charges",
            thing("charge", "ch_1", amount=999, currency="usd"),
            thing("charge", "ch_2", amount=5, currency="eur"),
            more=True,
        ),
    ),
    case(
        "checkout_fulfilment",
        SESSION,
        page(
            "/v1/checkout/sessions/cs_123/line_items",
            thing("item", "li_1", description="T-shirt"),
        ),
        ok("checkout.session", "cs_456", status="expired"),
    ),
    case("checkout_session", SESSION),
    case(
        "client_customers",
        CUSTOMER,
        CUSTOMER,
        CUSTOMER,
        page("/v1/customers", *customers(1, 2)),
        gone("customer", "cus_123"),
    ),
    case(
        "client_default_retries",
        DOWN,
        CUSTOMER,
        differences=(
            Difference("D-02", "requests[1]", "(absent)", "POST api /v1/customers"),
            Difference("D-02", "result", 500, "cus_123"),
        ),
    ),
    case(
        "client_errors",
        error(
            404,
            "invalid_request_error",
            "No such customer: 'cus_none'",
            code="resource_missing",
            param="id",
        ),
        DECLINED,
    ),
    case("client_flat_services", CUSTOMER, INTENT, INTENT, SESSION),
    case(
        "client_misspelt_option",
        CUSTOMER,
        differences=(
            Difference("D-56", "requests[0]", "POST api /v1/customers", "(absent)"),
            Difference("D-56", "result", "cus_123", "TypeError"),
        ),
    ),
    case(
        "client_nested_services",
        page("/v1/x", METHOD),
        ok("person", "person_123"),
        ok("billing_portal.session", "bps_1"),
        ok("billing.meter_event", ""),
        CLOCK,
        SUBSCRIPTION,
        ok("line_item", "il_123"),
    ),
    case("client_options", CHARGE, CHARGE, CAPTURED, ok("refund", "re_1")),
    case("client_own_retries", DOWN, CUSTOMER, CUSTOMER),
    case(
        "client_paging",
        page("/v1/charges", *charges(1, 2), more=True),
        page("/v1/charges", *charges(3)),
        found("/v1/invoices/search", thing("invoice", "in_1"), next_page="p2"),
        found("/v1/invoices/search", thing("invoice", "in_2")),
    ),
    case("client_raw_request", TOLD, CUSTOMER, TOLD),
    case("connect_direct_charge", INTENT),
    case(
        "connect_object_keeps_its_account",
        INTENT,
        INTENT,
        CANCELED,
        page("/v1/charges", *charges(1), more=True),
        page("/v1/charges", *charges(2)),
    ),
    case(
        "connect_transfers",
        ok("transfer", "tr_123"),
        ok("transfer_reversal", "trr_1", amount=100),
        page("/v1/transfers/tr_123/reversals", thing("transfer_reversal", "trr_1")),
        ok("fee_refund", "fr_1", fee="fee_123"),
    ),
    case("construct_and_compare", offline="builds objects of its own"),
    case("convert_to_stripe_object", offline="builds objects of its own"),
    case(
        "coupons_and_promotions",
        ok("coupon", "co_1", percent_off=25.5),
        ok("promotion_code", "promo_1", code="SUMMER"),
        gone("coupon", "co_1"),
    ),
    case("custom_resource", ok("widget", "wid_1")),
    case(
        "customer_balance_and_tax_ids",
        ok("customer_balance_transaction", "cbtxn_1", amount=-500),
        ok("tax_id", "txi_1", value="DE123456789"),
        gone("tax_id", "txi_1"),
        page("/v1/customers/cus_123/payment_methods", METHOD),
    ),
    case("customer_create_nested", CUSTOMER),
    case(
        "customer_delete",
        CUSTOMER,
        gone("customer", "cus_123"),
        gone("customer", "cus_456"),
    ),
    case("customer_deleted_is_checked", gone("customer", "cus_gone"), CUSTOMER),
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
        "customer_sources",
        Reply(CARD),
        page("/v1/customers/cus_123/sources", CARD),
        Reply(CARD),
        Reply(CARD),
        gone("card", "card_123"),
    ),
    case(
        "customer_sources_of_an_instance",
        ok(
            "customer",
            "cus_123",
            sources={
                "object": "list",
                "data": [CARD],
                "has_more": False,
                "url": "/v1/customers/cus_123/sources",
            },
        ),
        Reply(CARD),
        Reply(CARD),
        gone("card", "card_123"),
    ),
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
        "empty_id",
        EMPTY,
        differences=(
            Difference("D-11", "requests[0]", "GET api /v1/customers/", "(absent)"),
            Difference("D-11", "result", "list", ["InvalidRequestError", "id"]),
        ),
    ),
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
    case("error_card", DECLINED),
    case(
        "error_codes_of_all_classes",
        error(401, "invalid_request_error", "Expired.", code="api_key_expired"),
        error(429, "invalid_request_error", "Too many.", code="rate_limit"),
        differences=(
            Difference("D-30", "result[0][1]", None, "api_key_expired"),
            Difference("D-30", "result[1][1]", None, "rate_limit"),
        ),
    ),
    case("error_connection", CUSTOMER),
    case(
        "error_ladder",
        DECLINED,
        error(429, "invalid_request_error", "Too many."),
        error(
            400, "invalid_request_error", "Bad.", param="email", code="email_invalid"
        ),
        error(401, "invalid_request_error", "No such key."),
        error(403, "invalid_request_error", "Not yours."),
        error(400, "idempotency_error", "Used before."),
        error(503, "api_error", "Down."),
        error(404, "invalid_request_error", "None.", param="id"),
    ),
    case(
        "error_module_of_old",
        DECLINED,
        differences=(Difference("I-8", "result", "AttributeError", True),),
    ),
    case(
        "error_no_json",
        Reply(
            b"<html>Bad gateway</html>",
            502,
            (("Content-Type", "text/html"), ("Request-Id", "req_502")),
        ),
        differences=(
            Difference("D-26", "result[3]", False, True),
            Difference("D-26", "result[4]", None, "req_502"),
        ),
    ),
    case("error_no_key", EMPTY),
    case(
        "error_pickled",
        DECLINED,
        differences=(
            Difference(
                "I-5",
                "result",
                "TypeError",
                ["Request req_123: Your card was declined.", "card_declined", 402],
            ),
        ),
    ),
    case("error_raised_by_hand", offline="raises nothing that a server said"),
    case(
        "error_with_a_payment_intent",
        error(
            402,
            "card_error",
            "Authentication is required.",
            code="authentication_required",
            payment_intent=thing(
                "payment_intent", "pi_1", status="requires_payment_method"
            ),
            payment_method=METHOD,
        ),
        INTENT,
    ),
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
    case(
        "events_listed",
        ok(
            "event",
            "evt_123",
            type="customer.subscription.updated",
            request={"id": "req_1", "idempotency_key": None},
            data={
                "object": thing("subscription", "sub_1", status="active"),
                "previous_attributes": {"status": "past_due"},
            },
        ),
    ),
    case("expandable_left_as_ids", CHARGE, CUSTOMER),
    case(
        "file_upload",
        FILE,
        FILE,
        FILE,
        ok("file_link", "link_1", url="https://f.example"),
    ),
    case("file_upload_from_disk", FILE),
    case("file_upload_of_a_client", FILE),
    case(
        "file_upload_with_a_path",
        FILE,
        differences=(
            Difference(
                "D-15",
                "requests[0].body.parts[0][1]",
                "/tmp/restripe-migration-receipt.txt",
                "restripe-migration-receipt.txt",
            ),
        ),
    ),
    case(
        "helpers_for_tests",
        CLOCK,
        CLOCK,
        gone("test_helpers.test_clock", "clock_456"),
        ok("refund", "re_123", status="failed"),
        ok("terminal.reader", "tmr_123"),
        ok("issuing.authorization", "iauth_1"),
    ),
    case("http_client_given_a_session", CUSTOMER),
    case("http_client_of_ones_own", offline="its own client answers"),
    case("http_client_of_the_package", CUSTOMER, CUSTOMER),
    case("idempotency_and_key_per_call", CHARGE, CHARGE, CUSTOMER),
    case("instance_url", offline="asks for addresses alone"),
    case(
        "invoice_lifecycle",
        ok("invoiceitem", "ii_1"),
        INVOICE,
        INVOICE,
        INVOICE,
        INVOICE,
        ok("invoice", "in_456", status="void"),
        INVOICE,
        page("/v1/invoices/in_123/lines", thing("line_item", "il_1", amount=700)),
    ),
    case("last_response", CUSTOMER),
    case("metadata", INTENT),
    case(
        "meter_events",
        METER,
        ok("billing.meter_event", "", identifier="id_1"),
        page("/v1/billing/meters/mtr_123/event_summaries"),
        METER,
    ),
    case(
        "namespaces",
        ok("tax.calculation", "taxcalc_1"),
        ok("terminal.reader", "tmr_123"),
        ok("radar.value_list_item", "rsli_1", value="1.2.3.4"),
        ok("issuing.card", "ic_123", status="inactive"),
        ok("reporting.report_run", "frr_1"),
        ok("identity.verification_session", "vs_1", url="https://v.example"),
        ok("webhook_endpoint", "we_1", secret="whsec_x"),
    ),
    case(
        "oauth_connect",
        TOKEN,
        Reply({"error": "invalid_grant", "error_description": "Used already."}, 400),
        TOKEN,
    ),
    case("oauth_express_and_refresh", TOKEN),
    case("oauth_of_a_client", TOKEN, TOKEN),
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
    case("payment_intent_expanded", Reply(TAKEN)),
    case(
        "payment_intent_flow",
        INTENT,
        INTENT,
        INTENT,
        ok("payment_intent", "pi_123", status="succeeded"),
        CANCELED,
    ),
    case(
        "payment_methods",
        Reply(METHOD),
        Reply(METHOD),
        Reply(METHOD),
        page("/v1/payment_methods", METHOD),
        Reply(METHOD),
    ),
    case(
        "payouts_reconciled",
        ok("payout", "po_123", arrival_date=1704067200),
        page(
            "/v1/balance_transactions",
            thing(
                "balance_transaction", "txn_1", net=100, source=thing("charge", "ch_1")
            ),
            thing(
                "balance_transaction", "txn_2", net=-30, source=thing("refund", "re_1")
            ),
            more=True,
        ),
        page(
            "/v1/balance_transactions",
            thing(
                "balance_transaction", "txn_3", net=5, source=thing("charge", "ch_2")
            ),
        ),
    ),
    case("pinned_api_version", EMPTY),
    case(
        "price_decimals",
        PRICE,
        PRICE,
        differences=(Difference("K-6", "result[1]", "0.5", {"Decimal": "0.5"}),),
    ),
    case(
        "products_and_prices",
        ok("product", "prod_1", name="Gold Special"),
        PRICE,
        PRICE,
        page("/v1/prices", thing("price", "price_123")),
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
        "quote_pdf",
        ok("quote", "qt_123", status="draft"),
        ok("quote", "qt_123", status="open"),
        Reply(b"%PDF-1.4", headers=(("Content-Type", "application/pdf"),)),
        ok("quote", "qt_123", status="accepted"),
    ),
    case(
        "refunds_and_disputes",
        ok("refund", "re_1", status="pending"),
        ok("refund", "re_1", status="canceled"),
        ok("dispute", "dp_123", status="needs_response"),
        ok("dispute", "dp_123", status="lost"),
    ),
    case(
        "retries_of_the_package",
        DOWN,
        BUSY,
        CHARGE,
        DOWN,
        page("/v1/charges", *charges(1)),
    ),
    case("retries_switched_off", DOWN),
    case(
        "search",
        found("/v1/customers/search", *customers(1), next_page="p2"),
        found("/v1/customers/search", *customers(2)),
        found("/v1/charges/search", *charges(1), next_page="q2"),
        found("/v1/charges/search", *charges(2)),
    ),
    case(
        "setup_intent",
        ok(
            "setup_intent",
            "seti_1",
            status="requires_action",
            next_action={
                "type": "redirect_to_url",
                "redirect_to_url": {"url": "https://bank.example"},
            },
        ),
        page("/v1/setup_attempts"),
    ),
    case(
        "subscription_cancel",
        SUBSCRIPTION,
        ok("subscription", "sub_123", status="canceled"),
        ok("subscription", "sub_456", status="active"),
        ok("subscription", "sub_456", status="canceled"),
        ok("discount", "di_1", deleted=True),
    ),
    case(
        "subscription_change_plan",
        SUBSCRIPTION,
        SUBSCRIPTION,
        ok("subscription_item", "si_1"),
        SUBSCRIPTION,
    ),
    case("subscription_create", SUBSCRIPTION),
    case(
        "subscription_items_attribute",
        SUBSCRIPTION,
        differences=(Difference("Q4", "result", True, False),),
    ),
    case(
        "subscription_schedule",
        ok("subscription_schedule", "sub_sched_1"),
        ok("subscription_schedule", "sub_sched_1", status="released"),
    ),
    case(
        "thin_event",
        METER,
        ok(
            "v2.core.event",
            "evt_test_65",
            type="v1.billing.meter.error_report_triggered",
            created="2024-09-17T06:20:52.246Z",
        ),
        differences=(
            Difference(
                "C-11",
                "requests[0].headers.stripe-request-trigger",
                "(absent)",
                "event=evt_test_65",
            ),
            Difference(
                "C-11",
                "requests[1].headers.stripe-request-trigger",
                "(absent)",
                "event=evt_test_65",
            ),
        ),
    ),
    case("to_dict", CUSTOMER),
    case(
        "to_dict_recursive",
        CUSTOMER,
        differences=(Difference("J-8", "result", True, False),),
    ),
    case(
        "v2_event_destinations",
        DESTINATION,
        ok("v2.core.event_destination", "ed_123", status="disabled"),
        Reply(
            {
                "data": [thing("v2.core.event_destination", "ed_1")],
                "next_page_url": "/v2/core/event_destinations?limit=1&page=p2",
                "previous_page_url": None,
            }
        ),
        Reply(
            {
                "data": [thing("v2.core.event_destination", "ed_2")],
                "next_page_url": None,
                "previous_page_url": None,
            }
        ),
        Reply({"id": "ed_123", "object": "v2.core.event_destination"}),
    ),
    case(
        "v2_meter_event_stream",
        ok(
            "v2.billing.meter_event_session",
            "mes_1",
            authentication_token="token_1",
            expires_at="2024-09-17T06:20:52.246Z",
        ),
        Reply({}),
        Reply(
            {
                "object": "v2.billing.meter_event",
                "identifier": "id_1",
                "event_name": "search",
                "created": "2024-09-17T06:20:52.246Z",
            }
        ),
    ),
    case("webhook_event", offline=SIGNATURE),
    case(
        "webhook_event_makes_requests",
        CUSTOMER,
        page("/v1/invoices/in_123/lines", thing("line_item", "il_2", amount=200)),
        differences=(
            Difference(
                "README: requests of an event's objects",
                "requests[1].headers.stripe-account",
                "(absent)",
                "acct_123",
            ),
        ),
    ),
    case("webhook_of_a_client", offline=SIGNATURE),
    case(
        "webhook_tolerance",
        offline=SIGNATURE,
        differences=(Difference("Q14", "result[3]", True, False),),
    ),
    case("webhook_view", offline=SIGNATURE),
)

# Lines that mypy takes with the official package's types and refuses with ours, and the rule for it.
REFUSED_LINES = (
    ("dict_only_ways", '"len": outcome(lambda: len(customer)),', "J-1"),
    ("dict_only_ways", '"iteration": outcome(lambda: sorted(customer)),', "J-1"),
    (
        "dict_only_ways",
        '"setdefault": outcome(lambda: customer.setdefault("email", "none")),',
        "J-1",
    ),
    ("dict_only_ways", '"pop": outcome(lambda: customer.pop("email")),', "J-1"),
    ("ids_as_keywords", "lambda: stripe.PaymentIntent.confirm(", "N-2"),
    (
        "ids_as_keywords",
        'lambda: stripe.PaymentMethod.attach(payment_method="pm_123", customer="cus_123"),',
        "N-2",
    ),
    (
        "ids_as_keywords",
        'lambda: stripe.Customer.create_source(customer="cus_123", source="tok_visa"),',
        "N-2",
    ),
    (
        "ids_as_keywords",
        'lambda: stripe.Customer.list_payment_methods(customer="cus_123", type="card"),',
        "N-2",
    ),
    (
        "nested_classes_without_retrieve",
        'lambda: stripe.Person.retrieve("person_1"),',
        "N-6",
    ),
    ("nested_classes_without_retrieve", 'lambda: stripe.Card.modify("card_1"),', "N-6"),
    # A PaymentIntent may come without metadata, says the document.
    ("metadata", 'if "order_id" in meta:', "Q1"),
    (
        "metadata",
        'result = [sorted(meta.keys()), dict(meta), meta["items"]]',
        "Q1",
    ),
)
