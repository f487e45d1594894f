"""Package folders: which public names each exports, and from where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from .event_classes import FOLDER
from .model import Doc, Export, Namespace, ParamsIndex
from .names import resource_module, root_module, service_modules
from .params_names import children, with_parents
from .places import capital
from .requests import Requests
from .surface_model import Surface

# What users import from the package itself, by module: the runtime's public names.
_PUBLIC = {
    "_webhook": "Webhook",
    "_webhook_handler": "WebhookHandler WebhookHandlerWithoutVerification",
    "_notification_handlers": (
        "AsyncStripeEventNotificationHandler "
        "AsyncStripeEventNotificationHandlerWithoutVerification "
        "StripeEventNotificationHandler "
        "StripeEventNotificationHandlerWithoutVerification"
    ),
    "_core.notification_handlers": "UnhandledNotificationDetails",
    "_core.event_stores": "AsyncEventStore EventStore MemoryEventStore",
    "_core.event_versions": "EventVersionError EventVersionWarning register_version",
    "_core.signatures": "WebhookSignature",
    "_core.sqlite_store": "SQLiteEventStore",
    "_core.webhook_apps": "ASGIWebhook WSGIWebhook",
    "_core.webhook_handler": "WebhookReply",
    "_core.errors": (
        "AlreadyCanceledError APIConnectionError APIError AuthenticationError "
        "BlockedByStripeError CannotProceedError CapabilityNotEnabledError CardError "
        "ControlledByAlternateResourceError ErrorObject EventInProgressError "
        "FeatureNotEnabledError "
        "FinancialAccountNotOpenError FxQuoteNeedsRefreshError IdempotencyError "
        "InsufficientFundsError InvalidPaymentMethodError InvalidPayoutMethodError "
        "InvalidRequestError InvalidVaultedCredentialError NotCancelableError "
        "OAuthErrorObject PermissionError QuotaExceededError RateLimitError "
        "RecipientNotNotifiableError SignatureVerificationError StripeError "
        "StripeErrorWithParamCode TemporarySessionExpiredError "
        "VerificationAttemptFailedError VerificationExpiredError "
        "VerificationNotInitiatedError"
    ),
    "_core.beta": "add_beta_version",
    "_core.any_iterator": "AnyIterator",
    "_core.app_info": "set_app_info",
    "_core.builtin_clients": (
        "AIOHTTPClient UrllibClient ensure_default_http_client new_default_http_client "
        "new_http_client_async_fallback"
    ),
    "_core.convert": "convert_to_stripe_object",
    "_core.hooks": "AttemptEvent CallEvent Hook",
    "_core.http_clients": "HTTPClient",
    "_core.httpx_client": "HTTPXClient",
    "_core.requests_client": "RequestsClient",
    "_core.config": "AppInfo RequestOptions",
    "_core.context": "StripeContext",
    "_core.custom": "custom_method nested_resource_class_methods",
    "_core.encode": "CLEAR",
    "_core.lists": "ListObject SearchResultObject",
    "_core.oauth": "OAuth OAuthService",
    "_core.message": "Request StripeResponse StripeStreamResponse Transport",
    "_core.objects": "ExpandableField StripeObject UntypedStripeObject",
    "_core.resource": (
        "APIResource APIResourceTestHelpers CreateableAPIResource "
        "DeletableAPIResource ListableAPIResource SearchableAPIResource "
        "SingletonAPIResource UpdateableAPIResource"
    ),
    "_core.preload": "preload",
    "_core.service": "StripeService",
    "_core.transport": "PoolTransport",
    "_core.version": "VERSION",
    "_client": "StripeClient",
}
# Modules of stripe-python's that hold nothing but such names.
MODULES: Mapping[str, tuple[str, str]] = {
    "error": ("_core.errors", _PUBLIC["_core.errors"]),
    "oauth_error": (
        "_core.oauth_error",
        "InvalidClientError InvalidGrantError InvalidRequestError InvalidScopeError "
        "OAuthError UnsupportedGrantTypeError UnsupportedResponseTypeError",
    ),
}
# Modules of the folder `contrib`: what each is for, and the names in the runtime's own module.
CONTRIB: Mapping[str, tuple[str, str]] = {
    "opentelemetry": (
        "Traces and metrics for OpenTelemetry: `hooks=[OpenTelemetryHook()]`.",
        "OpenTelemetryHook",
    ),
}
ROOT_EXPORTS: Mapping[str, str] = {
    **{name: module for module, names in _PUBLIC.items() for name in names.split()},
    "StripeResponseBase": "_core.message:_Reply",
    "StripeStreamResponseAsync": "_core.message:StripeStreamResponse",
}
V2_EXPORTS: Mapping[str, str] = {
    "DeletedObject": "_core.lists",
    "ListObject": "_core.lists:V2ListObject",
}
V2_CORE_EXPORTS: Mapping[str, str] = dict.fromkeys(
    ("EventNotification", "Reason", "ReasonRequest", "RelatedObject")
    + ("RelatedSingletonObject",),
    "_core.notifications",
)
RUNTIME_EXPORTS = {"": ROOT_EXPORTS, "v2": V2_EXPORTS, "v2/core": V2_CORE_EXPORTS}


def runtime_names() -> frozenset[str]:
    """Names in the runtime's modules that users import from the package."""
    exports = [pair for names in RUNTIME_EXPORTS.values() for pair in names.items()]
    modules = [names for _, names in (*MODULES.values(), *CONTRIB.values())]
    return frozenset(
        [place.partition(":")[2] or name for name, place in exports]
        + " ".join(modules).split()
    )


def namespaces(
    found: Surface, api_version: str, events: Mapping[str, str]
) -> tuple[Namespace, ...]:
    """The root and every folder of resources, services and events."""
    exports: dict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    exports[()] |= ROOT_EXPORTS
    for resource in found.resources:
        module = resource_module(resource)
        exports[resource.namespace][resource.name] = module
        if resource.also:
            exports[resource.namespace][resource.also] = f"{module}:{resource.name}"
    modules = service_modules(found.service_classes, found.resources)
    for service in found.service_classes:
        module = modules[service.version, service.accessor]
        exports[service.namespace][service.name] = module
    if events:
        exports[FOLDER,] |= events
    if ("v2",) in exports:
        exports["v2",] |= V2_EXPORTS
    if ("v2", "core") in exports:
        exports["v2", "core"] |= V2_CORE_EXPORTS
    for version in {one.version for one in found.service_classes}:
        exports[()][f"{version.upper()}Services"] = root_module(version)
    folders = with_parents(exports)
    return tuple(
        Namespace(
            ".".join(path),
            _doc(path, api_version),
            tuple(Export(*pair) for pair in sorted(exports[path].items())),
            _children(path, folders),
        )
        for path in sorted(folders)
    )


def _children(
    path: tuple[str, ...], folders: Collection[tuple[str, ...]]
) -> tuple[tuple[str, str], ...]:
    """Folders below, under their own name and, as in Ruby, with a capital."""
    names = children(path, folders)
    extra = [] if path else ["contrib", "params", *MODULES]
    public = {(name, name) for name in [*names, *extra]}
    return tuple(sorted(public | {(capital(name), name) for name in names}))


def _doc(path: tuple[str, ...], api_version: str) -> Doc:
    if path == (FOLDER,):
        return Doc(
            (
                "Classes of events, one for each type; `AnyEvent` is any of them.",
                "`match event: case InvoicePaidEvent(): …` and `if event.type == …` both tell"
                " type checkers which event it is, and with that what `event.data.object` is."
                " (`event.type in (…)` does so for mypy alone; `isinstance` for both.)",
            )
        )
    if path:
        return Doc((f"Stripe's `{'.'.join(path)}` resources and services.",))
    return Doc(
        (
            f"Stripe's API {api_version} for Python.",
            "Set `api_key` and call a resource's class (`Customer.create(...)`), or make"
            " a `StripeClient` and call its services (`client.v1.customers.create(...)`).",
        )
    )


def params_index(requests: Requests) -> ParamsIndex:
    return ParamsIndex(
        Doc(("Types of request parameters, under stripe-python's names.",)),
        tuple(
            sorted(
                (prefix, module.rpartition(".")[2])
                for prefix, module in requests.prefixes.items()
            )
        ),
        children((), requests.namespaces),
    )
