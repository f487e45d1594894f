"""mypy and pyright, each time in a process without a cache, on a script of ten lines."""

from __future__ import annotations

import tempfile
from pathlib import Path

from bench.environment import PYTHON, Failed, clean_environment
from bench.figures import Figures
from bench.measure import measure as measured
from bench.rows import FLOOR, OFFICIAL, OURS

SCRIPT = """\
import {0} as stripe

client = stripe.StripeClient("sk_test_bench")
customer = client.v1.customers.create({{"email": "buyer@example.com"}})
print(customer.id, customer.email)
try:
    for charge in client.v1.charges.list({{"limit": 100}}).auto_paging_iter():
        print(charge.id, charge.amount, charge.billing_details.name)
except stripe.CardError as error:
    print(error.code)
"""
SCRIPTS = {
    OFFICIAL: SCRIPT.format("stripe"),
    OURS: SCRIPT.format("restripe"),
    FLOOR: "",
}
LIMIT = 300.0


def measure(checker: str, rounds: int, figures: Figures) -> None:
    """Every script in turn; the checker must find nothing wrong with it."""
    for _ in range(rounds):
        for name, text in SCRIPTS.items():
            with tempfile.TemporaryDirectory(prefix="bench-") as folder:
                script = Path(folder, "script.py")
                script.write_text(text, "utf-8")
                ran = measured(
                    _command(checker, folder), clean_environment(), Path(folder), LIMIT
                )
            if ran.status:
                raise Failed(f"{checker}, {name}: status {ran.status}, {ran.last_line}")
            figures.add(f"{checker}-time", name, ran.cpu, ran.seconds)
            figures.add(f"{checker}-memory", name, ran.peak_mib)


def _command(checker: str, folder: str) -> list[str]:
    if checker == "mypy":
        cache = ["--cache-dir", str(Path(folder, "cache"))]
        return [str(PYTHON), "-m", "mypy", *cache, "script.py"]
    # pyright keeps no cache. Its command line is that of basedpyright here, which has the same engine.
    program = str(PYTHON.with_name("basedpyright"))
    basic = Path(folder, "pyrightconfig.json")
    basic.write_text('{"typeCheckingMode": "standard"}', "utf-8")
    return [program, "--pythonpath", str(PYTHON), "script.py"]
