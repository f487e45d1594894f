"""Signatures of what handles events → lines of Python, for the templates of typed handlers and clients."""

from __future__ import annotations

from .layout import annotation, bracketed, import_lines, quote
from .model import AnyOf, Type
from .runtime.notification_handlers import registration_name
from .scope import Scope, relative


def _from(module: str, names: str) -> list[Type]:
    return [Type(name, module=module) for name in names.split()]


HANDLERS = (
    "AsyncStripeEventNotificationHandler AsyncStripeEventNotificationHandlerWithoutVerification "
    "StripeEventNotificationHandler StripeEventNotificationHandlerWithoutVerification"
)
# What the templates name besides the events themselves.
CONSTRUCTING = [
    *_from(":typing", "Any Mapping Optional Union"),
    *_from("_core.event_versions", "VersionPolicy"),
    *_from("_core.payloads", "Payload"),
    *_from("_core.signatures", "Secrets"),
]
ON = [
    *_from(":typing", "Any Callable Literal Type TypeVar Union overload"),
    *_from("_core.event_functions", "Decorator R"),
]
REGISTERING = [
    *_from(":typing", "Awaitable Callable Generic Optional"),
    *_from("_core.event_functions", "R"),
    *_from("_client", "StripeClient"),
]
HANDLING = [
    *_from(":typing", "Callable"),
    *_from("_core.event_stores", "AnyStore"),
    *_from("_webhook_handler", "WebhookHandler WebhookHandlerWithoutVerification"),
]
NOTIFYING = [
    *_from(":typing", "Awaitable Callable"),
    *_from("_core.notification_handlers", "UnhandledNotificationDetails"),
    *_from("_notification_handlers", HANDLERS),
]


def class_of(target: str) -> Type:
    """`events._invoice:InvoicePaidEvent` as a type."""
    module, _, name = target.partition(":")
    return Type(name, module=module)


def on_type(event_type: str, target: str) -> str:
    """`on("invoice.paid")`: a decorator of what takes that event."""
    arguments = ["self", f"type: Literal[{quote(event_type)}]", "/"]
    returns = f") -> Decorator[{class_of(target).name}]: ..."
    return "\n".join(
        ["        @overload", *bracketed("def on(", arguments, returns, 8)]
    )


def on_notification(event_type: str, target: str) -> str:
    """`on_v1_billing_meter_no_meter_found`: a decorator of what takes its notification and the client."""
    taken = Type("", (Type(class_of(target).name), Type("StripeClient")))
    function = Type("Callable", (taken, Type("R")))
    lead = f"def {registration_name(event_type)}("
    func = "\n".join(annotation(function, 12, "func: ", ",")).strip().rstrip(",")
    tail = "\n".join(annotation(function, 8, ") -> ", ": ...")).strip()
    return "\n".join(bracketed(lead, ["self", func], tail, 8))


def union_line(one: AnyOf) -> str:
    members = [type_.name for type_ in one.members]
    return "\n".join(bracketed(f"{one.name} = Union[", members, "]", 4))


def union_base(scope: Scope, one: AnyOf) -> str:
    """An import of the base under the union's name."""
    source = relative(one.base.module, scope.module)
    return "\n".join(import_lines(source, [f"{one.base.name} as {one.name}"], 4))
