"""The parts of a package that can be left out, by their names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Part:
    """A part of the runtime; marks in its sources (see `cutting`) say what else goes with it."""

    what: str
    """For README and sentences."""
    modules: tuple[str, ...] = ()
    """Whatever the package exports from these."""
    names: tuple[str, ...] = ()
    """Exports from modules that stay."""
    members: tuple[str, ...] = ()
    """What clients lose."""
    is_extra: bool = False
    """Whether a selection leaves it out unless it names it."""


def _part(
    what: str,
    modules: str = "",
    names: str = "",
    members: str = "",
    is_extra: bool = False,
) -> Part:
    return Part(
        what,
        tuple(modules.split()),
        tuple(names.split()),
        tuple(members.split()),
        is_extra,
    )


PARTS: Mapping[str, Part] = MappingProxyType(
    {
        "webhooks": _part(
            "verifying and handling what Stripe posts: `Webhook`, `WebhookHandler`, stores, WSGI and ASGI apps",
            "_webhook _webhook_handler _notification_handlers _core.event_stores _core.event_versions"
            " _core.notification_handlers _core.signatures _core.sqlite_store _core.webhook_apps _core.webhook_handler",
            "EventInProgressError SignatureVerificationError",
            "construct_event construct_event_without_verification parse_event_notification"
            " parse_event_notification_without_verification webhook_handler webhook_handler_without_verification"
            " notification_handler notification_handler_without_verification async_notification_handler"
            " async_notification_handler_without_verification",
        ),
        "events": _part(
            "a class for each type of event, `events.InvoicePaidEvent`, and thin events",
            "_notification_handlers _core.notification_handlers _core.notifications",
            "events Events",
            "parse_event_notification parse_event_notification_without_verification notification_handler"
            " notification_handler_without_verification async_notification_handler"
            " async_notification_handler_without_verification",
        ),
        "oauth": _part(
            "OAuth of Connect: `OAuth`, `client.oauth` and its errors",
            "_core.oauth _core.oauth_error",
            "OAuthErrorObject oauth_error",
            "oauth",
        ),
        "contrib": _part("bridges to other libraries: OpenTelemetry", "", "contrib"),
        "async": _part(
            "every method with `await`: the twins `…_async`, aiohttp and worker threads",
            "",
            "AIOHTTPClient AsyncEventStore ASGIWebhook StripeStreamResponseAsync new_http_client_async_fallback"
            " AsyncStripeEventNotificationHandler AsyncStripeEventNotificationHandlerWithoutVerification",
            "raw_request_async close_async async_notification_handler async_notification_handler_without_verification",
        ),
        "aiohttp": _part(
            "calls with `await` over aiohttp: they run on worker threads, as where it is not installed",
            "",
            "AIOHTTPClient",
            is_extra=True,
        ),
        "http_clients": _part(
            "calls over requests, httpx or urllib in place of the built-in client, and sessions of requests",
            "_core.builtin_clients _core.http_clients _core.httpx_client _core.requests_client",
            is_extra=True,
        ),
        "hooks": _part(
            "what watches calls: hooks, log lines and telemetry",
            "_core.hooks",
            "enable_telemetry hooks log log_bodies",
            is_extra=True,
        ),
        "preload": _part(
            "`preload`, which imports ahead of the first call",
            "_core.preload",
            is_extra=True,
        ),
        "client": _part(
            "`StripeClient` and its services: calls are those of the classes alone",
            "_client _notification_handlers _core.notification_handlers _core.preload _core.service",
            "StripeClient V1Services V2Services",
        ),
        "docs": _part(
            "docstrings, and a runtime that is laid out for readers",
            is_extra=True,
        ),
        "own_classes": _part(
            "bases for resource classes of your own",
            "_core.any_iterator _core.convert _core.custom _core.beta",
            "APIResource APIResourceTestHelpers CreateableAPIResource DeletableAPIResource ListableAPIResource"
            " SearchableAPIResource SingletonAPIResource UpdateableAPIResource",
            is_extra=True,
        ),
        "app_info": _part(
            "`set_app_info`, with which a plugin introduces itself",
            "_core.app_info",
            is_extra=True,
        ),
        "old_names": _part(
            "names of older versions: the module `error`, `client.customers` without `v1`, `to_dict_recursive`",
            "",
            "error StripeResponseBase",
            is_extra=True,
        ),
    }
)
_V2_ERRORS = (
    "AlreadyCanceledError BlockedByStripeError CannotProceedError CapabilityNotEnabledError"
    " ControlledByAlternateResourceError FeatureNotEnabledError FinancialAccountNotOpenError FxQuoteNeedsRefreshError"
    " InsufficientFundsError InvalidPaymentMethodError InvalidPayoutMethodError InvalidVaultedCredentialError"
    " NotCancelableError QuotaExceededError RecipientNotNotifiableError TemporarySessionExpiredError"
    " VerificationAttemptFailedError VerificationExpiredError VerificationNotInitiatedError"
)
# What no method of the package needs is left out by itself, with any other part.
UNUSED: Mapping[str, Part] = MappingProxyType(
    {
        "ephemeral_keys": _part("keys for apps"),
        "ids": _part("paths with an id in them"),
        "lists": _part("pages of objects", "_core.any_iterator _core.lists"),
        "saving": _part("changes of an object that are sent"),
        "uploads": _part("files that are sent"),
        "streams": _part(
            "files that are read", "", "StripeStreamResponse StripeStreamResponseAsync"
        ),
        "reading": _part("an object that is read again"),
        "expands": _part("fields that hold an object or its id"),
        "nested_classes": _part("classes of objects in fields"),
        "numbers": _part("numbers that the API writes as text"),
        "v2": _part("requests below /v2", "", _V2_ERRORS),
        "moved": _part("fields that newer API versions have elsewhere"),
    }
)
