"""The examples in their frameworks: through the test clients of these, and run as their first lines say."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import shlex
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import django
import pytest
from django.test import Client as DjangoClient, override_settings
from fastapi.testclient import TestClient as FastAPIClient

from tests.contrib.deliveries import OTHER_SECRET, SECRET, Delivery
from tests.contrib.posting import post

EXAMPLES = Path(__file__).parents[2] / "examples"
ENVIRONMENT = {
    "STRIPE_API_KEY": "sk_test_canary000000000000000",
    "STRIPE_WEBHOOK_SECRET": SECRET,
}
CSRF = "django.middleware.csrf.CsrfViewMiddleware"
VIEW = "/stripe/webhook"


@dataclass(frozen=True)
class Answer:
    """What a framework's test client got."""

    status: int
    text: str
    headers: dict[str, str]


Send = Callable[[str, bytes, str | None], Answer]


@pytest.fixture(scope="session")
def example() -> Iterator[Callable[[str], ModuleType]]:
    """`example("flask_webhook")`: that example, imported once, since Django's settings can be made only once."""
    imported: dict[str, ModuleType] = {}

    def load(name: str) -> ModuleType:
        if name not in imported:
            spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
            assert spec is not None and spec.loader is not None
            module = importlib.util.module_from_spec(spec)
            # Under its name, by which Django imports it again.
            sys.modules[name] = imported[name] = module
            spec.loader.exec_module(module)
        return imported[name]

    with pytest.MonkeyPatch.context() as patch:
        for name, value in ENVIRONMENT.items():
            patch.setenv(name, value)
        yield load
    for name in imported:
        del sys.modules[name]


def headers_of(signature: str | None) -> dict[str, str]:
    signed = {} if signature is None else {"Stripe-Signature": signature}
    return {"Content-Type": "application/json; charset=utf-8", **signed}


def flask_sender(module: ModuleType, path: str = VIEW) -> Send:
    client = module.app.test_client()

    def send(method: str, body: bytes, signature: str | None) -> Answer:
        reply = client.open(
            path, method=method, data=body, headers=headers_of(signature)
        )
        return Answer(reply.status_code, reply.text, dict(reply.headers))

    return send


def django_sender(module: ModuleType, path: str = VIEW) -> Send:
    django.setup()
    assert module.urlpatterns

    def send(method: str, body: bytes, signature: str | None) -> Answer:
        headers = {"Host": "localhost", **headers_of(signature)}
        kind = headers.pop("Content-Type")
        # As in the settings of every project that Django starts.
        with override_settings(MIDDLEWARE=[CSRF]):
            client = DjangoClient(enforce_csrf_checks=True)
            reply = client.generic(method, path, body, kind, headers=headers)
        return Answer(reply.status_code, reply.content.decode(), dict(reply.headers))

    return send


def fastapi_sender(module: ModuleType, path: str = VIEW) -> Send:
    client = FastAPIClient(module.app)

    def send(method: str, body: bytes, signature: str | None) -> Answer:
        reply = client.request(
            method, path, content=body, headers=_encoded(headers_of(signature))
        )
        return Answer(reply.status_code, reply.text, dict(reply.headers))

    return send


def _encoded(headers: dict[str, str]) -> dict[bytes, bytes]:
    # Of itself this client sends ASCII alone.
    return {name.encode(): value.encode("latin-1") for name, value in headers.items()}


SENDERS: dict[str, Callable[[ModuleType], Send]] = {
    "flask_webhook": flask_sender,
    "django_webhook": django_sender,
    "fastapi_webhook": fastapi_sender,
    "fastapi_webhook mounted": lambda module: fastapi_sender(module, "/stripe/app/"),
}


@pytest.fixture(params=SENDERS)
def send(request: pytest.FixtureRequest, example: Callable[[str], ModuleType]) -> Send:
    """Each framework's test client, with its example behind it."""
    return SENDERS[request.param](example(request.param.partition(" ")[0]))


def paid(delivery: Delivery) -> str:
    """What every example prints about a paid invoice."""
    return f"{delivery.object_id} is paid: 1200 eur\n"


def test_a_signed_event_reaches_its_function(
    send: Send, capsys: pytest.CaptureFixture[str]
) -> None:
    delivery = Delivery()
    answer = send("POST", delivery.body, delivery.signature())
    assert answer.status == 200, answer.text
    assert capsys.readouterr().out == paid(delivery)


def test_a_wrong_signature_is_a_bad_request(
    send: Send, capsys: pytest.CaptureFixture[str]
) -> None:
    delivery = Delivery()
    for signature in (
        delivery.signature(OTHER_SECRET),
        Delivery().signature(),
        "t=1,v1=caf\u00e9",
        "",
        None,
    ):
        answer = send("POST", delivery.body, signature)
        assert answer.status == 400, signature
        assert answer.text
        assert SECRET not in answer.text
    assert capsys.readouterr().out == ""


def test_json_that_was_written_anew_is_a_bad_request(
    send: Send, capsys: pytest.CaptureFixture[str]
) -> None:
    delivery = Delivery()
    anew = json.dumps(json.loads(delivery.body)).encode()
    assert send("POST", anew, delivery.signature()).status == 400
    assert capsys.readouterr().out == ""


def test_other_methods_are_not_allowed(send: Send) -> None:
    for method in ("GET", "PUT"):
        answer = send(method, b"", None)
        named = {name.title(): value for name, value in answer.headers.items()}
        assert answer.status == 405
        assert "POST" in named["Allow"]


def test_a_second_delivery_is_accepted_and_not_handled(
    send: Send, capsys: pytest.CaptureFixture[str]
) -> None:
    delivery = Delivery()
    statuses = [
        send("POST", delivery.body, delivery.signature()).status for _ in range(3)
    ]
    assert statuses == [200] * 3
    assert capsys.readouterr().out == paid(delivery)


def test_an_event_without_a_function_is_accepted(
    send: Send, capsys: pytest.CaptureFixture[str]
) -> None:
    delivery = Delivery("price.created", "price")
    assert send("POST", delivery.body, delivery.signature()).status == 200
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("name", "type", "about", "printed"),
    [
        ("flask_webhook", "checkout.session.completed", "checkout.session", "order "),
        ("fastapi_webhook", "customer.subscription.deleted", "subscription", "in_"),
    ],
)
def test_the_other_functions_of_the_examples(
    example: Callable[[str], ModuleType],
    capsys: pytest.CaptureFixture[str],
    name: str,
    type: str,
    about: str,
    printed: str,
) -> None:
    delivery = Delivery(type, about)
    answer = SENDERS[name](example(name))("POST", delivery.body, delivery.signature())
    assert answer.status == 200
    assert capsys.readouterr().out.startswith(printed)


def documented_command(name: str, port: int) -> list[str]:
    """The command in an example's docstring, with a port of its own and on this interpreter."""
    doc = ast.get_docstring(ast.parse((EXAMPLES / f"{name}.py").read_text())) or ""
    words = shlex.split(doc.split("Run `", 1)[1].split("`", 1)[0])
    assert f"localhost:{8000 if name != 'flask_webhook' else 5000}{VIEW}`" in doc
    module = [] if words[0] == "python" else ["-m"]
    words = [*module, *(words[1:] if words[0] == "python" else words)]
    given = [f"{port}", "--noreload"] if "runserver" in words else ["--port", f"{port}"]
    return [sys.executable, *words, *given]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running(name: str, log: Path) -> Iterator[int]:
    """An example, run as its docstring says; gives its port."""
    port = free_port()
    environment = {**os.environ, **ENVIRONMENT, "PYTHONUNBUFFERED": "1"}
    with log.open("wb") as output:
        process = subprocess.Popen(
            documented_command(name, port),
            cwd=EXAMPLES,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        while not _listens(port):
            assert process.poll() is None, log.read_text()
            time.sleep(0.05)
        yield port
    finally:
        process.terminate()
        process.wait(30)


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.mark.parametrize("name", ["flask_webhook", "django_webhook", "fastapi_webhook"])
def test_the_examples_run_as_they_say(name: str, tmp_path: Path) -> None:
    log = tmp_path / "output"
    delivery = Delivery()
    with running(name, log) as port:
        sent = [delivery.signature(OTHER_SECRET), *[delivery.signature()] * 2]
        statuses = [post(port, delivery.body, one, VIEW) for one in sent]
    assert statuses == [400, 200, 200]
    assert log.read_text().count(paid(delivery)) == 1


@pytest.mark.parametrize(
    "file", sorted(EXAMPLES.glob("*.py")), ids=lambda file: file.stem
)
def test_the_examples_are_short(file: Path) -> None:
    assert len(file.read_text().splitlines()) <= 40
