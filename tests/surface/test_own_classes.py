"""Classes of users' own beside those of the package, and what `help()` says of what they derive from."""

from __future__ import annotations

import inspect
import warnings
from typing import Any

import pytest

import restripe


def test_a_declared_class_is_made_whatever_was_seen_before() -> None:
    class Mine(restripe.Customer):
        pass

    data = {"id": "cus_1", "object": "customer"}
    charge = restripe.Charge.construct_from({"customer": dict(data)}, "sk_test_1")
    assert type(charge.customer) is restripe.Customer
    mine = restripe.convert_to_stripe_object(data, "sk_test_1", klass_=Mine)
    assert type(mine) is Mine


@pytest.mark.parametrize("name", ["content-type", "Content-Type"])
def test_an_upload_reaches_an_own_http_stack_as_bytes(name: str) -> None:
    seen: list[Any] = []

    class Own(restripe.HTTPClient):
        def request(
            self, method: str, url: str, headers: Any, post_data: Any = None
        ) -> tuple[bytes, int, dict[str, str]]:
            seen.append(post_data)
            return b"{}", 200, {}

    client = restripe.StripeClient("sk_test_1", http_client=Own())
    kind = "Multipart/form-data; boundary=zz"
    client.v1.files.create(
        {"purpose": "dispute_evidence", "file": ("a.bin", b"\xff\xfe")},
        {"headers": {name: kind}},
    )
    assert b"\xff\xfe" in seen[0]


def _functions(owner: type) -> set[str]:
    found = set()
    for name, member in vars(owner).items():
        function = getattr(member, "__func__", getattr(member, "fget", member))
        if not name.startswith("_") and inspect.isfunction(function):
            found |= set() if function.__doc__ else {f"{owner.__name__}.{name}"}
    return found


def test_every_public_function_of_the_runtime_has_a_docstring() -> None:
    silent: set[str] = set()
    count = 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        public = [getattr(restripe, name) for name in restripe.__all__]
    for one in public:
        if inspect.isclass(one) and one.__module__.startswith("restripe._core"):
            count += 1
            silent |= _functions(one)
        elif inspect.isfunction(one) and not one.__doc__:
            silent.add(one.__name__)
    assert count > 50
    assert silent == set()
