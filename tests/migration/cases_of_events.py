"""Errors, events of webhooks, OAuth."""

from __future__ import annotations

from tests.migration.case import Difference, case
from tests.migration.recorder import Reply
from tests.migration.replies import (
    CUSTOMER,
    DECLINED,
    EMPTY,
    INTENT,
    METER,
    METHOD,
    TOKEN,
    error,
    ok,
    page,
    thing,
)

SIGNATURE = "only verifies what was posted to it"

EVENTS = (
    case("deleted_and_missing_webhooks", offline=SIGNATURE),
    case(
        "empty_id",
        EMPTY,
        differences=(
            Difference("D-11", "requests[0]", "GET api /v1/customers/", "(absent)"),
            Difference("D-11", "result", "list", ["InvalidRequestError", "id"]),
        ),
    ),
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
    case("error_messages", DECLINED),
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
        "oauth_connect",
        TOKEN,
        Reply({"error": "invalid_grant", "error_description": "Used already."}, 400),
        TOKEN,
    ),
    case("oauth_express_and_refresh", TOKEN),
    case("oauth_of_a_client", TOKEN, TOKEN),
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
    case("webhook_signed_by_hand", offline=SIGNATURE),
    case(
        "webhook_tolerance",
        offline=SIGNATURE,
        differences=(Difference("Q14", "result[3]", True, False),),
    ),
    case("webhook_view", offline=SIGNATURE),
    case("webhook_without_signature", offline=SIGNATURE),
)
