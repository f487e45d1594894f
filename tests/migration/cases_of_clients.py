"""Clients, options, transports, async calls, files."""

from __future__ import annotations

from tests.migration.case import Difference, case
from tests.migration.recorder import Reply
from tests.migration.replies import (
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
    METHOD,
    SESSION,
    SUBSCRIPTION,
    charges,
    customers,
    error,
    found,
    gone,
    ok,
    page,
    thing,
)

TOLD = Reply({"id": "thing_1", "object": "novelty", "count": 3})

CLIENTS = (
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
    case("context_of_an_organization", *(CUSTOMER,) * 4),
    case("dicts_are_left_alone", SUBSCRIPTION, SUBSCRIPTION),
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
                "uploads/receipt.txt",
                "receipt.txt",
            ),
        ),
    ),
    case(
        "headers_per_call",
        CUSTOMER,
        page("/v1/charges", *charges(1), more=True),
        page("/v1/charges", *charges(2)),
    ),
    case("http_client_given_a_session", CUSTOMER),
    case(
        "http_client_httpx",
        CUSTOMER,
        page("/v1/charges", *charges(1), more=True),
        page("/v1/charges", *charges(2)),
    ),
    case("http_client_of_ones_own", offline="its own client answers"),
    case("http_client_of_the_package", CUSTOMER, CUSTOMER),
    case(
        "http_client_urllib",
        CUSTOMER,
        error(
            404, "invalid_request_error", "None.", code="resource_missing", param="id"
        ),
    ),
    case("idempotency_and_key_per_call", CHARGE, CHARGE, CUSTOMER),
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
        "instance_methods_async",
        INTENT,
        INTENT,
        CANCELED,
        ok("payment_intent", "pi_456"),
        Reply(CARD),
        ok("person", "person_1"),
        FILE,
    ),
    case("last_response", CUSTOMER),
    case(
        "logging_records",
        CUSTOMER,
        differences=(
            Difference(
                "README: what the logger `restripe` hears", "result", ["stripe"], []
            ),
        ),
    ),
    case("options_among_params", CUSTOMER),
    case("pinned_api_version", EMPTY),
    case("proxy_and_timeout_settings", Reply({"object": "balance"})),
    case(
        "quote_pdf",
        ok("quote", "qt_123", status="draft"),
        ok("quote", "qt_123", status="open"),
        Reply(b"%PDF-1.4", headers=(("Content-Type", "application/pdf"),)),
        ok("quote", "qt_123", status="accepted"),
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
        "search_by_a_client_async",
        found("/v1/customers/search", *customers(1), next_page="p2"),
        found("/v1/customers/search", *customers(2)),
        page("/v1/charges", *charges(1), more=True),
        page("/v1/charges", *charges(2)),
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
)
