"""Imports every module of a package, reads every public name, and makes a call: `python parts_probe.py FOLDER PACKAGE BASE`.

What it prints is JSON, for the test that runs it.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import pkgutil
import sys
from operator import attrgetter
from pathlib import Path
from typing import Any


def failures(package: Any) -> list[str]:
    """Modules that cannot be imported, and names that are told but not there."""
    found = []
    for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        # What needs a library that is not installed is for those who have it.
        if one.name.rpartition(".")[2] in ("opentelemetry", "httpx_client"):
            continue
        try:
            module = importlib.import_module(one.name)
        except Exception as error:
            found.append(f"{one.name}: {error!r}")
            continue
        if not one.name.startswith(f"{package.__name__}._core"):
            found += _missing(module)
    return found + _missing(package)


def _missing(module: Any) -> list[str]:
    found = []
    for name in dir(module):
        try:
            getattr(module, name)
        except Exception as error:
            found.append(f"{module.__name__}.{name}: {error!r}")
    return found


def unreachable(package: Any, client: Any) -> list[str]:
    """What `_surface.json` lists of exports and methods and nobody can read."""
    text = Path(package.__file__).with_name("_surface.json").read_text("utf-8")
    listed = json.loads(text)
    found = []
    for name in (*listed["exports"], *listed["methods"]):
        head, _, rest = name.partition(".")
        owner, path = (client, rest) if head == "client" else (package, name)
        try:
            attrgetter(path)(owner)
        except Exception as error:
            found.append(f"{name}: {error!r}")
    return found


def told(owner: Any, names: list[str]) -> dict[str, str]:
    """What is said of names that are not there."""
    found = {}
    for name in names:
        try:
            getattr(owner, name)
        except AttributeError as error:
            found[name] = str(error)
    return found


def main(folder: str, name: str, base: str, *names: str) -> dict[str, Any]:
    sys.path.insert(0, folder)
    package = importlib.import_module(name)
    package.api_key = "sk_test_123456789012"
    package.api_base = base
    answers = [calls(package)]
    if hasattr(package.Customer, "create_async"):
        answers.append(asyncio.run(later(package)))
    client = getattr(package, "StripeClient", None)
    one = None
    if client is not None:
        one = client(package.api_key, base_addresses={"api": base})
        answers.append(one.v1.customers.create({"name": "Jenny"}).name)
        found = told(one, list(names))
    else:
        found = {}
    return {
        "failures": failures(package) + unreachable(package, one),
        "answers": answers,
        "package": told(package, list(names)),
        "client": found,
    }


def calls(package: Any) -> str:
    customer = package.Customer.create(name="Jenny", metadata={"n": "1"})
    page = package.Customer.list(limit=1)
    assert [one.id for one in package.Customer.auto_paging_iter()] == ["cus_1"]
    customer.name = "Rosa"
    saved = customer.save()
    assert [one.id for one in page.auto_paging_iter()] == ["cus_1"]
    assert saved.name == "Jenny" and customer.to_dict()["id"] == "cus_1"
    return str(customer.name)


async def later(package: Any) -> str:
    customer = await package.Customer.create_async(name="Jenny")
    page = await package.Customer.list_async()
    assert [one.id async for one in page.auto_paging_iter()] == ["cus_1"]
    return str(customer.name)


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
