"""What users' source uses, for `--only-used-in`."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.commands import run
from codegen.errors import CodegenError
from codegen.public import Public
from codegen.scan import used
from codegen.scan.selected import selected

CASES = {
    "stripe.Customer.create()": {"Customer"},
    "stripe.checkout.Session.create()": {"checkout.Session"},
    "from stripe.billing import MeterEvent": {"billing.MeterEvent"},
    'stripe.StripeClient("k").v1.customers.create({})': {"Customer"},
    'stripe.StripeClient("k").billing.meter_events.create({})': {"billing.MeterEvent"},
    'x = stripe.StripeClient("k").v1.topups': {"Topup"},
    "def f(sub: stripe.Subscription): sub.latest_invoice.number": {
        "Invoice",
        "Subscription",
    },
    "from restripe.events import InvoicePaidEvent": {"Invoice"},
    "def f(e: stripe.Event):\n    if e.type == 'charge.succeeded': pass": {
        "Charge",
        "Event",
    },
    'stripe.Charge.retrieve("c").billing_details.address.city': {"Charge"},
    "from restripe.params import RefundCreateParams": {"Refund"},
    "from restripe.params.checkout import SessionCreateParamsLineItem": {
        "checkout.Session"
    },
    "import stripe\nstripe.api_key = 'k'": set(),
    "# stripe.Customer\n'stripe.Customer'": set(),
    "def f(stripe): stripe.Customer": set(),
}


@pytest.mark.parametrize(("source", "names"), CASES.items(), ids=list(CASES))
def test_what_a_file_uses(
    source: str, names: set[str], old: Public, tmp_path: Path
) -> None:
    (tmp_path / "a.py").write_text(f"import stripe\n{source}\n", encoding="utf-8")
    assert used([tmp_path], old, processes=1) == names


def test_all_names_are_those_that_only_takes(old: Public, tmp_path: Path) -> None:
    source = "from stripe import *\n" + "".join(
        f"stripe.{name}\n" for name in old.exports if "Service" not in name
    )
    (tmp_path / "a.py").write_text(f"import stripe\n{source}", encoding="utf-8")
    found = used([tmp_path], old, processes=1)
    assert found <= set(old.exports)
    assert {"Customer", "treasury.FinancialAccount", "test_helpers.TestClock"} <= found


def test_a_package_of_another_name(old: Public, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        "import acme.stripe_2024 as stripe\nfrom acme import stripe_2024\n"
        "stripe.Customer, stripe_2024.Refund\n",
        encoding="utf-8",
    )
    assert not used([tmp_path], old, processes=1)
    assert selected([tmp_path], old, ["acme.stripe_2024"]).names == (
        "Customer",
        "Refund",
    )


def test_nothing_that_is_used(old: Public, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("import os\n", encoding="utf-8")
    with pytest.raises(CodegenError, match="no resource of the API is used in"):
        selected([tmp_path], old)
    with pytest.raises(CodegenError, match="is no file and no folder"):
        selected([tmp_path / "none"], old)


def test_files_that_cannot_be_read_are_told_of(old: Public, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("import stripe\nstripe.Refund\n", encoding="utf-8")
    (tmp_path / "b.py").write_text("import stripe\nstripe.(\n", encoding="utf-8")
    found = selected([tmp_path], old)
    assert found.names == ("Refund",)
    assert [Path(one.file).name for one in found.notices] == ["b.py"]


def test_generate_renders_what_is_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command, whose other end is `--only`."""
    source = tmp_path / "src"
    source.mkdir()
    (source / "a.py").write_text("import stripe\nstripe.Refund\n", encoding="utf-8")
    (source / "bad.py").write_text("import stripe\nstripe.(\n", encoding="utf-8")
    common = ["generate", "--out", str(tmp_path / "out"), "--package", "acme"]
    assert run([*common, "--only-used-in", str(source)]) == 0
    said = capsys.readouterr()
    assert "only Refund" in said.out
    assert "bad.py:2: no Python that this Python reads" in said.err
    assert (tmp_path / "out" / "acme" / "_refund.py").exists()
    assert not (tmp_path / "out" / "acme" / "_customer.py").exists()
    assert run([*common, "--only-used-in", str(tmp_path / "none")]) == 2
    assert "is no file and no folder" in capsys.readouterr().err
