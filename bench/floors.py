"""The least code that does a task: what no package can go below by much."""

from __future__ import annotations

import http.client
import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote_plus, urlsplit

from bench.webhook_ways import floor as event

__all__ = [
    "event",
    "form",
    "get",
    "post_by_aiohttp",
    "post_by_http_client",
    "post_by_urllib3",
]
FORM = b"event_name=calls&payload[value]=25&payload[stripe_customer_id]=cus_1"
PATH = "/v1/billing/meter_events"
HEADERS = {
    "Authorization": "Bearer sk_test_bench0000000000000",
    "Content-Type": "application/x-www-form-urlencoded",
    "Idempotency-Key": "8f6e1c0e-0000-4000-8000-000000000000",
    "Stripe-Version": "2025-09-30.clover",
    "User-Agent": "bench",
}


def post_by_http_client(url: str) -> Callable[[], Any]:
    connection = http.client.HTTPConnection(urlsplit(url).netloc)

    def call() -> Any:
        connection.request("POST", PATH, FORM, HEADERS)
        return json.loads(connection.getresponse().read())

    return call


def post_by_urllib3(url: str) -> Callable[[], Any]:
    from urllib3 import PoolManager

    pool = PoolManager().connection_from_url(url)
    return lambda: json.loads(
        pool.urlopen(
            "POST", PATH, body=FORM, headers=HEADERS, retries=False, redirect=False
        ).data
    )


def post_by_aiohttp(url: str) -> Callable[[], Awaitable[Any]]:
    import aiohttp

    sessions: list[aiohttp.ClientSession] = []

    async def call() -> Any:
        if not sessions:
            sessions.append(aiohttp.ClientSession())
        async with sessions[0].post(url + PATH, data=FORM, headers=HEADERS) as reply:
            return json.loads(await reply.read())

    return call


def get() -> Callable[[str], Any]:
    import requests

    session = requests.Session()
    return lambda url: json.loads(session.get(url, headers=HEADERS).content)


def form(params: dict[str, Any]) -> str:
    """Nested parameters as bracketed pairs, with no question asked."""
    flat: list[str] = []

    def add(path: str, value: Any) -> None:
        if isinstance(value, dict):
            for key, item in value.items():
                add(f"{path}[{key}]", item)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                add(f"{path}[{index}]", item)
        else:
            flat.append(f"{path}={quote_plus(str(value))}")

    for key, value in params.items():
        add(key, value)
    return "&".join(flat)
