"""`python -m bench.transport`: client CPU of a small POST, and the import, on each way to send one with what requests brings."""

from __future__ import annotations

import argparse
import http.client
import json
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from importlib import metadata
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

import requests
import urllib3

from bench.replies import server

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "bench" / "results" / "transport.md"
FORM = b"event_name=calls&payload[value]=25&payload[stripe_customer_id]=cus_1"
HEADERS = {
    "Authorization": "Bearer sk_test_123",
    "Content-Type": "application/x-www-form-urlencoded",
    "Idempotency-Key": "8f6e1c0e-0000-4000-8000-000000000000",
    "Stripe-Version": "2025-09-30.clover",
    "User-Agent": "bench",
}
PATH = "/v1/billing/meter_events"
IMPORTS = {
    "bare interpreter": "pass",
    "http.client and ssl": "import http.client, ssl",
    "urllib3": "import urllib3",
    "requests": "import requests",
    "restripe": "import restripe",
    "restripe, first call": "import restripe; restripe.api_base = {url!r}; restripe.api_key = 'sk_test_1';"
    " restripe.billing.MeterEvent.create(event_name='calls', payload={{'value': '1'}})",
}


def by_requests(url: str) -> Callable[[], object]:
    session = requests.Session()
    return lambda: session.request(
        "POST", url + PATH, data=FORM, headers=HEADERS
    ).content


def by_adapter(url: str) -> Callable[[], object]:
    pool = requests.Session().get_adapter(url).poolmanager.connection_from_url(url)  # type: ignore[attr-defined]
    return lambda: pool.urlopen(
        "POST", PATH, body=FORM, headers=HEADERS, retries=False, redirect=False
    ).data


def by_urllib3(url: str) -> Callable[[], object]:
    pool = urllib3.PoolManager().connection_from_url(url)
    return lambda: pool.urlopen(
        "POST", PATH, body=FORM, headers=HEADERS, retries=False, redirect=False
    ).data


def by_http_client(url: str) -> Callable[[], object]:
    connection = http.client.HTTPConnection(urlsplit(url).netloc)

    def call() -> object:
        connection.request("POST", PATH, FORM, HEADERS)
        return connection.getresponse().read()

    return call


def by_our_transport(url: str) -> Callable[[], object]:
    from restripe._core.message import Request
    from restripe._core.transport import PoolTransport

    transport = PoolTransport()
    request = Request("POST", url + PATH, HEADERS, FORM, (30.0, 80.0))
    return lambda: transport.send(request)


def by_restripe(url: str) -> Callable[[], object]:
    import restripe

    client = restripe.StripeClient("sk_test_1", base_addresses={"api": url})
    events = client.v1.billing.meter_events
    payload = {"value": "25", "stripe_customer_id": "cus_1"}
    return lambda: events.create({"event_name": "calls", "payload": payload})


WAYS: dict[str, Callable[[str], Callable[[], object]]] = {
    "http.client, one connection": by_http_client,
    "our transport alone": by_our_transport,
    "urllib3's pool": by_urllib3,
    "the pool of requests' HTTPAdapter": by_adapter,
    "requests.Session.request": by_requests,
    "restripe, the whole call": by_restripe,
}


def cpu(call: Callable[[], object], count: int) -> float:
    """Microseconds of this process's CPU per call."""
    started = time.process_time()
    for _ in range(count):
        call()
    return (time.process_time() - started) / count * 1e6


def calls(rounds: int, count: int) -> dict[str, list[float]]:
    """Every way in turn, so that the machine's moods meet them all."""
    found: dict[str, list[float]] = {name: [] for name in WAYS}
    with server() as url:
        ready = {name: way(url) for name, way in WAYS.items()}
        for call in ready.values():
            cpu(call, 50)
        for _ in range(rounds):
            for name, call in ready.items():
                found[name].append(cpu(call, count))
    return found


def imports(rounds: int) -> dict[str, list[float]]:
    """Milliseconds of wall clock of a process that imports and ends."""
    found: dict[str, list[float]] = {name: [] for name in IMPORTS}
    with server() as url:
        for _ in range(rounds):
            for name, code in IMPORTS.items():
                started = time.perf_counter()
                subprocess.run([sys.executable, "-c", code.format(url=url)], check=True)
                found[name].append((time.perf_counter() - started) * 1e3)
    return found


def table(title: str, unit: str, found: dict[str, list[float]]) -> list[str]:
    rows = [f"| {title} | median {unit} | lowest | highest |", "|---|---|---|---|"]
    for name, values in found.items():
        low, high = min(values), max(values)
        rows.append(f"| {name} | {median(values):.0f} | {low:.0f} | {high:.0f} |")
    return [*rows, ""]


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m bench.transport",
        description=__doc__,
        epilog="example: python -m bench.transport --rounds 5",
    )
    parser.add_argument(
        "--rounds", type=int, default=9, help="how often everything is measured"
    )
    parser.add_argument("--count", type=int, default=1000, help="calls in one round")
    options = parser.parse_args()
    cpu_found, import_found = calls(options.rounds, options.count), imports(
        options.rounds
    )
    about = (
        f"{date.today()}, Python {platform.python_version()}, {platform.machine()}, urllib3 {metadata.version('urllib3')},"
        f" requests {metadata.version('requests')}; {options.rounds} interleaved rounds of {options.count} calls"
    )
    lines = ["# Ways to send a small POST", "", about, ""]
    lines += table("client CPU of a call", "µs", cpu_found)
    lines += table("a process that imports", "ms", import_found)
    RESULTS.write_text("\n".join(lines), "utf-8")
    RESULTS.with_suffix(".json").write_text(
        json.dumps({"cpu_us": cpu_found, "process_ms": import_found}, indent=1) + "\n",
        "utf-8",
    )
    print("\n".join(lines))


if __name__ == "__main__":
    main()
