"""`python -m bench.webhook_ways ROUNDS COUNT`: the measuring process of `bench.webhooks`; prints its figures as JSON.

It runs where both packages can be imported.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

from bench.webhook_events import SECRET, body_of, signed

Way = Callable[[bytes, str], object]


def check(body: bytes, header: str) -> None:
    """The least that a verification does."""
    parts = dict(part.split("=", 1) for part in header.split(","))
    text = parts["t"].encode() + b"." + body
    own = hmac.new(SECRET.encode(), text, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(own, parts["v1"]):
        raise ValueError("the signature is another one")


def floor(body: bytes, header: str) -> Any:
    check(body, header)
    return json.loads(body)


def read(event: Any) -> tuple[object, ...]:
    """What a handler of paid invoices looks at."""
    invoice = event.data.object
    first = invoice.lines.data[0]
    return (
        event.type,
        invoice.id,
        invoice.customer,
        invoice.amount_due,
        invoice.status_transitions.paid_at,
        first.period.end,
        first.pricing.price_details.price,
    )


def verifying(package: Any) -> Way:
    return lambda body, header: package.WebhookSignature.verify_header(
        body.decode(), header, SECRET, 300
    )


def constructing(package: Any) -> Way:
    return lambda body, header: package.Webhook.construct_event(body, header, SECRET)


def reading(package: Any) -> Way:
    return lambda body, header: read(
        package.Webhook.construct_event(body, header, SECRET)
    )


def of_a_client(package: Any) -> Way:
    client = package.StripeClient("sk_test_bench0000000000000")
    return lambda body, header: client.construct_event(body, header, SECRET)


def handling(package: Any) -> Way:
    client = package.StripeClient("sk_test_bench0000000000000")
    handler = client.webhook_handler(SECRET)
    handler.on("invoice.paid")(lambda event: None)

    def handle(body: bytes, header: str) -> None:
        if handler.handle(body, header) != "handled":
            raise ValueError("an event came twice")

    return handle


def ways() -> dict[str, Callable[[], Way]]:
    """Name of a row -> what makes it anew for each round."""
    stripe, ours = import_module("stripe"), import_module("restripe")
    return {
        "stripe, construct_event": lambda: constructing(stripe),
        "stripe, construct_event and read 7 fields": lambda: reading(stripe),
        "stripe, client.construct_event": lambda: of_a_client(stripe),
        "stripe, verify_header": lambda: verifying(stripe),
        "restripe, construct_event": lambda: constructing(ours),
        "restripe, construct_event and read 7 fields": lambda: reading(ours),
        "restripe, client.construct_event": lambda: of_a_client(ours),
        "restripe, verify_header": lambda: verifying(ours),
        "restripe, webhook_handler with its memory of events": lambda: handling(ours),
        "hmac alone": lambda: check,
        "json.loads alone": lambda: lambda body, header: json.loads(body),
        "hmac and json.loads": lambda: floor,
    }


def cpu(way: Way, deliveries: list[tuple[bytes, str]]) -> float:
    """Microseconds of this process's CPU for each delivery."""
    started = time.process_time()
    for body, header in deliveries:
        way(body, header)
    return (time.process_time() - started) / len(deliveries) * 1e6


def same(deliveries: list[tuple[bytes, str]]) -> None:
    """Both packages read the same: else their times would not compare."""
    body, header = deliveries[0]
    stripe, ours = import_module("stripe"), import_module("restripe")
    theirs, own = [read(constructing(each)(body, header)) for each in (stripe, ours)]
    if theirs != own or None in theirs:
        raise ValueError(f"stripe reads {theirs}, restripe {own}")


def main(rounds: int, count: int) -> dict[str, Any]:
    """Every way in turn, `rounds` times over, each with events that it has not seen in the round."""
    version = import_module("restripe").api_version
    bodies = [body_of(number, version) for number in range(count)]
    makers = ways()
    found: dict[str, list[float]] = {name: [] for name in makers}
    for number in range(rounds + 1):
        deliveries = [(body, signed(body, int(time.time()))) for body in bodies]
        same(deliveries)
        for name, maker in makers.items():
            spent = cpu(maker(), deliveries)
            # The first round warms up.
            if number:
                found[name].append(spent)
    return {"cpu_us": found, "size": len(bodies[0]), "api_version": version}


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), int(sys.argv[2]))))
