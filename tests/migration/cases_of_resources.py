"""What calls of the resources are answered."""

from __future__ import annotations

from tests.migration.case import case
from tests.migration.recorder import Reply
from tests.migration.replies import (
    ACCOUNT,
    CANCELED,
    CAPTURED,
    CARD,
    CHARGE,
    CLOCK,
    CUSTOMER,
    INTENT,
    INVOICE,
    METER,
    METHOD,
    PRICE,
    SESSION,
    SUBSCRIPTION,
    charges,
    gone,
    ok,
    page,
    thing,
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

RESOURCES = (
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
        "bank_account_verified",
        ok("bank_account", "ba_123", status="new", customer="cus_123"),
        ok("bank_account", "ba_123", status="verified", customer="cus_123"),
        ok("source", "src_123", status="chargeable", customer="cus_123"),
        ok("source", "src_123", status="consumed"),
    ),
    case(
        "billing_portal",
        ok("billing_portal.configuration", "bpc_1"),
        ok("billing_portal.session", "bps_1", url="https://p.example"),
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
    case(
        "coupons_and_promotions",
        ok("coupon", "co_1", percent_off=25.5),
        ok("promotion_code", "promo_1", code="SUMMER"),
        gone("coupon", "co_1"),
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
    case(
        "helpers_for_tests",
        CLOCK,
        CLOCK,
        gone("test_helpers.test_clock", "clock_456"),
        ok("refund", "re_123", status="failed"),
        ok("terminal.reader", "tmr_123"),
        ok("issuing.authorization", "iauth_1"),
    ),
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
    case(
        "products_and_prices",
        ok("product", "prod_1", name="Gold Special"),
        PRICE,
        PRICE,
        page("/v1/prices", thing("price", "price_123")),
    ),
    case(
        "refunds_and_disputes",
        ok("refund", "re_1", status="pending"),
        ok("refund", "re_1", status="canceled"),
        ok("dispute", "dp_123", status="needs_response"),
        ok("dispute", "dp_123", status="lost"),
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
        "subscription_schedule",
        ok("subscription_schedule", "sub_sched_1"),
        ok("subscription_schedule", "sub_sched_1", status="released"),
    ),
    case(
        "treasury_and_climate",
        ok("treasury.financial_account", "fa_1"),
        Reply({"object": "treasury.financial_account_features"}),
        ok("climate.order", "co_1", metric_tons="0.5"),
        ok("financial_connections.session", "fcsess_1"),
        ok("apps.secret", "appsecret_1"),
        ok("apps.secret", "appsecret_1", name="k", deleted=True),
    ),
)
