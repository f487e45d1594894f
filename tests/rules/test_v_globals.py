"""Section V: the package's own settings, the environment and what can be imported."""

from __future__ import annotations

import subprocess
import sys
import threading
from types import ModuleType

import pytest

import restripe
from restripe import StripeClient
from tests.rules.conftest import GLOBAL_KEY
from tests.runtime.server import Answer, ScriptedServer, error


def test_V_1_the_settings_and_their_defaults() -> None:
    code = (
        "import restripe as r; print([r.api_key, r.client_id, r.verify_ssl_certs, r.proxy, "
        "r.default_http_client, r.app_info, r.enable_telemetry, r.max_network_retries, "
        "r.ca_bundle_path, r.log, r.timeout], r.api_version == r._api_version.API_VERSION, "
        "r.major_api_version)"
    )
    values = "[None, None, True, None, None, None, False, 2, None, None, (30.0, 80.0)]"
    major = restripe._api_version.API_VERSION.partition(".")[2]
    assert run(code) == f"{values} True {major}"


def run(code: str, **environment: str) -> str:
    """Return what a new interpreter prints."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={
            "PATH": "",
            "PYTHONPATH": str(restripe.__path__[0]) + "/..",
            **environment,
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.strip()


def test_V_1_they_are_read_at_the_time_of_the_call(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restripe, "api_version", "2024-01-01.own")
    monkeypatch.setattr(restripe, "app_info", {"name": "Plugin"})
    stripe.Balance.retrieve()
    assert server.last.header("stripe-version") == "2024-01-01.own"
    assert (server.last.header("user-agent") or "").endswith(" Plugin")
    monkeypatch.setattr(restripe, "app_info", None)
    stripe.Balance.retrieve()
    assert not (server.last.header("user-agent") or "").endswith(" Plugin")


@pytest.mark.usefixtures("no_waits")
def test_V_1_retries_and_timeout_too(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answers = [error(500)]
    monkeypatch.setattr(restripe, "max_network_retries", 1)
    stripe.Balance.retrieve()
    monkeypatch.setattr(restripe, "max_network_retries", 0)
    monkeypatch.setattr(restripe, "timeout", 0.05)
    server.answers = [Answer(pause=0.3)]
    with pytest.raises(restripe.APIConnectionError):
        stripe.Balance.retrieve()


def test_V_1_the_proxy_too(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    stripe.Balance.retrieve()
    monkeypatch.setattr(restripe, "api_base", "http://api.invalid")
    monkeypatch.setattr(restripe, "proxy", server.url)
    stripe.Balance.retrieve()
    assert server.last.target == "http://api.invalid/v1/balance"


def test_V_2_no_key_comes_from_the_environment(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("STRIPE_API_KEY", "STRIPE_SECRET_KEY"):
        monkeypatch.setenv(name, "sk_environment")
    stripe.Balance.retrieve()
    assert server.last.header("authorization") == f"Bearer {GLOBAL_KEY}"
    assert run("import restripe; print(restripe.api_key)", STRIPE_API_KEY="k") == "None"


def test_V_2_importing_reads_none_of_it() -> None:
    code = (
        "import os; seen = []; kept = os.environ.__class__.__getitem__\n"
        "def spy(self, key):\n"
        "    seen.append(key)\n"
        "    return kept(self, key)\n"
        "os.environ.__class__.__getitem__ = spy\n"
        "import restripe; restripe.StripeClient; restripe.Charge\n"
        "print([key for key in seen if 'STRIPE' in str(key)])"
    )
    assert run(code, STRIPE_LOG="debug", STRIPE_SUPPRESS_NOTICES="true") == "[]"


def test_V_3_names_are_loaded_when_they_are_used() -> None:
    code = (
        "import sys, restripe; before = set(sys.modules); restripe.Charge\n"
        "print('restripe._charge' in before, 'restripe._charge' in sys.modules, "
        "[m for m in before if m.split('.')[0] in ('requests', 'urllib3', 'aiohttp', 'logging')])"
    )
    assert run(code) == "False True []"


def test_V_3_unknown_names_and_dir() -> None:
    with pytest.raises(AttributeError, match="'Chrage'; did you mean 'Charge'"):
        restripe.Chrage  # noqa: B018
    listed = dir(restripe)
    assert {"Charge", "StripeClient", "billing", "api_key", "__version__"} <= {*listed}
    assert restripe.__version__.count(".") == 2


PUBLIC = """StripeObject ListObject SearchResultObject StripeError StripeClient StripeContext RequestsClient HTTPClient
RequestOptions convert_to_stripe_object set_app_info new_default_http_client ensure_default_http_client""".split()


@pytest.mark.parametrize("name", PUBLIC)
def test_V_4_names_that_users_expect(name: str) -> None:
    # Webhook and WebhookSignature come with the webhooks.
    assert callable(getattr(restripe, name))
    assert name in restripe.__all__ or name in vars(restripe)


def test_V_5_one_client_in_many_threads(
    client: StripeClient, server: ScriptedServer
) -> None:
    found = []

    def call(number: int) -> None:
        for _ in range(5):
            id_ = f"ch_{number}"
            reply = client.raw_request("get", f"/v1/echo/{id_}")
            found.append(reply.code)

    threads = [threading.Thread(target=call, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [200] * 20
    targets = [arrived.target for arrived in server.arrived]
    assert sorted(targets) == sorted(
        f"/v1/echo/ch_{n}" for n in range(4) for _ in "12345"
    )
    assert len({arrived.port for arrived in server.arrived}) <= 4
