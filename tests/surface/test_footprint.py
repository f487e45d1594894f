"""What the package costs before it is used, and what its objects cost beside the JSON that they are made of.

No times: modules, and shapes of memory.
"""

from __future__ import annotations

import gc
import json
import pickle
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Answer, Arrived, scripted_server

GENERATED = Path(__file__).parents[2] / "generated"
KEY = "sk_test_123456789012"
ROWS = 100
# All that a bare interpreter may lack, in any version from 3.9 on, of what `typing` and `importlib` bring.
STANDARD = {
    "__future__ _collections _collections_abc _functools _operator _sre _stat _types _typing",
    "collections collections.abc contextlib copyreg enum functools genericpath heapq _heapq _locale",
    "importlib importlib._bootstrap importlib._bootstrap_external itertools keyword",
    "operator os os.path posixpath re re._casefix re._compiler re._constants re._parser",
    "reprlib sre_compile sre_constants sre_parse stat types typing typing.io typing.re",
    "warnings _py_warnings ntpath nt",
}
OWN = {"", "._api_version", "._core", "._core.lazy", "._core.version"}


def _modules_of(line: str) -> set[str]:
    """The modules of an interpreter that has seen no site-packages and runs this line."""
    program = f"import sys; sys.path.insert(0, {str(GENERATED)!r}); before = set(sys.modules); {line}; print(*set(sys.modules) - before)"
    run = subprocess.run(
        [sys.executable, "-S", "-E", "-c", program], capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    return set(run.stdout.split())


def test_the_import_brings_little() -> None:
    found = _modules_of("import restripe")
    own = {name for name in found if name.partition(".")[0] == "restripe"}
    assert own == {f"restripe{name}" for name in OWN}
    assert found - own <= {name for line in STANDARD for name in line.split()}
    assert len(found) <= 60


def test_settings_and_names_bring_nothing_more() -> None:
    before = _modules_of("import restripe")
    line = "import restripe; restripe.api_key = 'sk_test_1'; restripe.max_network_retries = 3; dir(restripe)"
    assert _modules_of(line) == before


def _charge(number: int) -> dict[str, Any]:
    """A charge of the size that Stripe's have: what is empty stands in it too."""
    absent = dict.fromkeys(f"absent_{one}" for one in range(24))
    address = {"city": f"City {number}", "country": "US", "line1": None, "line2": None}
    card = {
        "brand": "visa",
        "checks": {"cvc_check": "pass", "address_line1_check": None},
        "country": "US",
        "exp_month": 8,
        "exp_year": 2030,
        "fingerprint": f"fingerprint{number:06}",
        "last4": f"{number:04}",
        **dict.fromkeys(f"none_{one}" for one in range(14)),
    }
    return {
        "id": f"ch_{number:024}",
        "object": "charge",
        "amount": 1_000 + number,
        "currency": "usd",
        "created": 1_700_000_000 + number,
        "balance_transaction": f"txn_{number:024}",
        "customer": f"cus_{number:014}",
        "billing_details": {"address": address, "email": f"{number}@example.com"},
        "metadata": {"order": f"{number:09}"},
        "payment_method_details": {"card": card, "type": "card"},
        "receipt_url": f"https://pay.stripe.com/receipts/payment/{number:090}",
        **absent,
    }


def _page(first: int = 0, count: int = ROWS) -> dict[str, Any]:
    rows = [_charge(number) for number in range(first, first + count)]
    return {"object": "list", "url": "/v1/charges", "has_more": True, "data": rows}


BODY = json.dumps(_page()).encode()


@pytest.fixture
def client(restripe: ModuleType) -> Any:
    return restripe.StripeClient(KEY)


def _touched(page: Any) -> Any:
    for row in page.data:
        _ = row.id, row.amount, row.currency
        _ = row.billing_details.email, row.payment_method_details.card.last4
    return page


def _kept(make: Callable[[], object]) -> int:
    """The bytes of what a call returns; what it caches for ever is there already."""
    make()
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        made = make()
        gc.collect()
        after = tracemalloc.get_traced_memory()[0]
        del made
    finally:
        tracemalloc.stop()
    return after - before


def test_charges_cost_their_json(client: Any) -> None:
    parsed = _kept(lambda: json.loads(BODY)["data"])
    untouched = _kept(lambda: list(client.deserialize(BODY).data))
    touched = _kept(lambda: list(_touched(client.deserialize(BODY)).data))
    assert untouched <= 1.05 * parsed
    assert touched <= 1.15 * parsed


def test_pickles_are_as_large_as_their_json(client: Any) -> None:
    page = client.deserialize(BODY)
    plain = len(pickle.dumps(json.loads(BODY)))
    assert len(pickle.dumps(page)) <= 1.02 * plain
    touched = pickle.dumps(_touched(page))
    assert len(touched) <= 1.2 * plain
    assert pickle.loads(touched) == page


def test_the_objects_of_a_pickle_share_their_origin(client: Any) -> None:
    page = _touched(client.deserialize(BODY))
    loaded = pickle.loads(pickle.dumps(page))
    origin_of = sys.modules["restripe._core.views"].origin_of
    inner = {id(origin_of(row)) for row in loaded.data}
    inner |= {id(origin_of(row.billing_details)) for row in loaded.data}
    assert len(inner) == 1


def _peak(client: Any, pages: int) -> int:
    """The most bytes that stand in memory while all rows of a list are read and dropped."""
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        rows = client.v1.charges.list({"limit": ROWS}).auto_paging_iter()
        assert sum(row.amount > 0 for row in rows) == pages * ROWS
        return tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


def test_a_long_walk_needs_no_more_memory_than_a_short_one(
    restripe: ModuleType,
) -> None:
    """10,000 objects and 1,000: a page is dropped when the next one comes."""
    last = [0]

    def respond(arrived: Arrived) -> Answer:
        server.arrived.clear()
        after = arrived.query.get("starting_after")
        first = int(after.partition("_")[2]) + 1 if after else 0
        page = {**_page(first), "has_more": first + ROWS < last[0]}
        return Answer(body=json.dumps(page).encode())

    with scripted_server() as server:
        server.respond = respond
        client = restripe.StripeClient(KEY, base_addresses={"api": server.url})
        peaks = []
        for pages in (2, 10, 100):
            last[0] = pages * ROWS
            peaks.append(_peak(client, pages))
    # The pages that were read would be ten times as much.
    assert peaks[2] <= 1.25 * peaks[1], peaks
