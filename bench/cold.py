"""The child of `bench.starts`: `python -I cold.py NAME URL BUNDLE HOW` imports and asks once, and prints what that cost.

Until the end it imports nothing but what it measures.
"""

from __future__ import annotations

import sys
import time

# typing itself is among what is measured.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

KEY = "sk_test_bench0000000000000"


def now() -> tuple[float, float]:
    return time.process_time(), time.perf_counter()


def since(then: tuple[float, float]) -> list[float]:
    cpu, wall = now()
    return [(cpu - then[0]) * 1e3, (wall - then[1]) * 1e3]


def resident() -> float:
    with open("/proc/self/statm", "rb") as file:
        return int(file.read().split()[1]) * 4096 / 2**20


def third_party(modules: Iterable[str], own: str) -> list[str]:
    tops = {name.partition(".")[0] for name in modules}
    return sorted(tops - set(sys.stdlib_module_names) - {own, "__mp_main__"})


def request(package: Any) -> None:
    if not package.Customer.retrieve("cus_1").subscriptions.data:
        raise ValueError("the customer has no subscriptions")


def imported(name: str) -> tuple[Any, dict[str, Any]]:
    """The package, and what it cost to import."""
    before, memory, start = set(sys.modules), resident(), now()
    package = __import__(name)
    found: dict[str, Any] = {"import": since(start), "memory": resident() - memory}
    new = set(sys.modules) - before
    found |= {"modules": len(new), "third_party": third_party(new, name)}
    return package, found


def asked(package: Any) -> dict[str, Any]:
    """What the first request costs, and what it imports."""
    imports: list[str] = []
    sys.addaudithook(
        lambda event, given: imports.append(given[0]) if event == "import" else None
    )
    start = now()
    request(package)
    return {"request": since(start), "imports": list(imports)}


def main(name: str, url: str, bundle: str, how: str) -> None:
    package, found = imported(name)
    package.api_key, package.api_base, package.ca_bundle_path = KEY, url, bundle
    package.enable_telemetry = False
    if how == "preload" and not hasattr(package, "preload"):
        found["absent"] = f"{name} {package.VERSION} has no preload"
    elif how == "preload":
        package.preload("customers")
    if how != "import":
        found |= asked(package)
    import json

    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
