"""The command `restripe-codegen` in an environment of its own: what it renders, what it asks for, what it refuses."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import textwrap
from pathlib import Path

import pytest

from codegen import commands
from codegen.output import LOCK, MANIFEST
from tests.codegen import runs
from tests.install.conftest import ROOT, Site

GENERATED = ROOT / "generated" / "restripe"
HERE = "2022-11-15, 2023-08-16, 2024-04-10, 2025-09-30.clover"


# What the tests below need of 2024-04-10: all of it would be ten seconds of formatting.
ONLY = ["Charge", "Customer", "Event", "Invoice", "Subscription", "billing.*"]
TABLE = f"""
[project]
name = "acme"

[tool.restripe]
spec = "2024-04-10"
package = "acme.stripe_2024"
out = "src"
only = {json.dumps(ONLY)}
"""


@pytest.fixture(scope="session")
def old(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose settings make 2024-04-10 its `acme.stripe_2024`, in src/."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "pyproject.toml").write_text(TABLE)
    (folder / "docs").mkdir()
    made = site.run("generate", cwd=folder / "docs")
    assert (made.returncode, made.stderr) == (0, "")
    assert re.match(r"rendered \d+ of 533 operations ", made.stdout.splitlines()[-1])
    return folder


# -- what it renders ------------------------------------------------------------------------------


def test_the_same_bytes_as_in_the_checkout(site: Site, tmp_path: Path) -> None:
    """Of the committed package nothing is believed but texts that are rendered again; of 20 files not even these."""
    folder = tmp_path / "src" / "acme_stripe"
    shutil.copytree(GENERATED, folder, ignore=shutil.ignore_patterns("__pycache__"))
    expected = runs.contents(folder)
    names = sorted({*expected} - {MANIFEST})
    for name in names[:: len(names) // 20]:
        (folder / name).unlink()
    words = ("--package", "acme_stripe", "--out", "src")
    made = site.run("generate", *words, cwd=tmp_path)
    assert (made.returncode, made.stderr) == (0, "")
    found = runs.contents(folder)
    # The lock alone tells the package's name.
    lock, other = (json.loads(one.pop(LOCK)) for one in (expected, found))
    assert found == expected
    assert other == {**lock, "package": "acme_stripe"}


def test_the_same_bytes_of_another_version(old: Path, tmp_path: Path) -> None:
    words = ["--spec", "2024-04-10", "--only", ",".join(ONLY), "--out", str(tmp_path)]
    assert commands.run(["generate", "--package", "acme.stripe_2024", *words]) == 0
    expected = runs.contents(tmp_path / "acme" / "stripe_2024")
    assert runs.contents(old / "src" / "acme" / "stripe_2024") == expected
    assert "_subscription.py" in expected and "billing/_objects.py" in expected


def test_nothing_but_the_package_is_made(old: Path) -> None:
    assert sorted(os.listdir(old)) == ["docs", "pyproject.toml", "src"]
    assert os.listdir(old / "docs") == []
    assert os.listdir(old / "src") == ["acme"]
    assert os.listdir(old / "src" / "acme") == ["stripe_2024"]


TWO_VERSIONS = """
    import json, pickle, sys
    import restripe
    import acme.stripe_2024 as old

    assert (old.api_version, restripe.api_version) == ("2024-04-10", "2025-09-30.clover")
    assert "site-packages" in restripe.__file__ and "site-packages" not in old.__file__
    loaded = {n for n in sys.modules if n.partition(".")[0] in ("acme", "restripe_codegen")}
    assert not any("codegen" in n or n.count(".") > 1 and "_core" not in n
                   and "_api_version" not in n for n in loaded), loaded

    class Wire:
        def send(self, request):
            self.version = request.headers["Stripe-Version"]
            return self.reply(b'{"object": "subscription", "id": "sub_1"}', 200, {})

    for package in (old, restripe):
        wire = Wire()
        wire.reply = package.StripeResponse
        client = package.StripeClient("sk_test_123", http_client=wire)
        made = client.v1.subscriptions.retrieve("sub_1")
        assert wire.version == package.api_version
        assert type(made) is package.Subscription
        again = pickle.loads(pickle.dumps(made))
        assert type(again) is package.Subscription and again == made
        # A field that was left out reads as None; one that the version does not have is none.
        assert hasattr(made, "current_period_end") is (package is old)
        error = pickle.loads(pickle.dumps(package.CardError("no", "number", "code")))
        assert type(error) is package.CardError and error.code == "code"
        assert not isinstance(error, (old if package is restripe else restripe).StripeError)

    try:
        old.Custmer
    except AttributeError as error:
        assert str(error) == "module 'acme.stripe_2024' has no attribute 'Custmer'; did you mean 'Customer'?"
    assert "billing" in dir(old) and old.billing.__name__ == "acme.stripe_2024.billing"
    old.preload("customers", "invoice.paid")

    restripe.register_version("acme.stripe_2024")
    charge = {"object": "charge", "id": "ch_1"}
    event = {"object": "event", "id": "evt_1", "type": "charge.succeeded", "data": {"object": charge}}
    for version, package in (("2024-04-10", old), ("2025-09-30.clover", restripe)):
        body = json.dumps({**event, "api_version": version})
        header = restripe.WebhookSignature.generate_signature_header(body, "whsec_1")
        built = restripe.Webhook.construct_event(body, header, "whsec_1")
        assert type(built) is package.events.ChargeSucceededEvent
        assert type(pickle.loads(pickle.dumps(built)).data.object) is package.Charge
"""

LOGGED = """
    import logging
    logging.basicConfig(level="INFO", format="%(name)s")
    import acme.stripe_2024 as old
    nowhere = {"api": "http://127.0.0.1:1"}
    client = old.StripeClient("sk_test_123", base_addresses=nowhere, max_network_retries=0)
    try:
        client.v1.customers.list()
    except old.APIConnectionError:
        print("refused")
"""


def test_two_versions_in_one_process(site: Site, old: Path) -> None:
    ran = site.execute(
        "-W", "error", "-c", textwrap.dedent(TWO_VERSIONS), cwd=old / "src"
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


def test_the_logger_has_the_dotted_name(site: Site, old: Path) -> None:
    ran = site.execute("-c", textwrap.dedent(LOGGED), cwd=old / "src")
    assert ran.stdout == "refused\n"
    assert {*ran.stderr.splitlines()} == {"acme.stripe_2024"}


def test_check_by_the_settings_of_the_project(site: Site, old: Path) -> None:
    clean = site.run("check", cwd=old / "docs")
    assert (clean.returncode, clean.stdout, clean.stderr) == (0, "", "")
    # The command line wins: of that name there is nothing.
    words = ("--spec", runs.written(old / "docs"), "--package", "acme.other")
    other = site.run("check", "--only", "Charge", *words, cwd=old / "docs")
    (old / "docs" / "spec.json").unlink()
    assert (other.returncode, other.stdout) == (1, "")
    assert other.stderr.startswith(f"{old}/src/acme/other/")


def test_what_an_upgrade_would_break(site: Site, tmp_path: Path) -> None:
    old, found = runs.written(tmp_path), runs.document()
    del found["components"]["schemas"]["charge"]["properties"]["amount"]
    new = runs.written(tmp_path, found, "new.json")
    compared = site.run("diff", old, new, "--json", cwd=tmp_path)
    assert compared.returncode == 1
    assert "Charge.amount" in compared.stdout and json.loads(compared.stdout)


def test_the_facts_of_a_document(site: Site, tmp_path: Path) -> None:
    spec = runs.written(tmp_path)
    asked = site.run("import", spec, cwd=tmp_path)
    said = "say where to write the facts: --out FILE\n"
    assert (asked.returncode, asked.stdout, asked.stderr) == (2, "", said)
    made = site.run("import", spec, "--out", "facts.json", cwd=tmp_path)
    assert made.stdout == f"wrote the facts of {runs.VERSION} to facts.json\n"
    facts = json.loads((tmp_path / "facts.json").read_text())
    assert facts["info"]["title"] == "Stripe API"


# -- what it asks for and refuses -----------------------------------------------------------------

PACKAGE = "--package NAME (what it is imported as)"
OUT = "--out DIR (the folder that it stands in)"
WHERE = ", here or as a key of [tool.restripe] in pyproject.toml"
REFUSED = [
    (("generate",), f"say what to render: {PACKAGE} and {OUT}{WHERE}"),
    (("check", "--out", "src"), f"say what to render: {PACKAGE}{WHERE}"),
    (("generate", "--package", "x"), f"say what to render: {OUT}{WHERE}"),
    (
        ("generate", "--package", "restripe", "--out", "src"),
        '--package: "restripe" would hide what is installed as {site}/restripe; take another name',
    ),
    (
        ("generate", "--package", "restripe.mine", "--out", "src"),
        '--package: "restripe.mine" would not be found: Python looks for all of restripe in {site}/restripe',
    ),
    (
        ("generate", "--package", "jinja2", "--out", "src"),
        '--package: "jinja2" would hide what is installed as {site}/jinja2; take another name',
    ),
    (
        ("generate", "--package", "x", "--out", "src", "--spec", "2024-10-28.acacia"),
        f'--spec: "2024-10-28.acacia" is neither a file nor a version that is here ({HERE});'
        " the nearest is 2024-04-10",
    ),
    (
        ("fetch", "--url", "http://example.com/spec3.json"),
        "--url: only https is taken (http of this machine's own servers)",
    ),
    (
        ("generate", "--package", "x", "--out", "src", "--spec", "spec3.json"),
        "spec3.json: cannot be read: No such file or directory",
    ),
]


@pytest.mark.parametrize(("words", "said"), REFUSED)
def test_one_sentence_and_nothing_written(
    words: tuple[str, ...], said: str, site: Site, tmp_path: Path
) -> None:
    (packages,) = site.folder.glob("lib/python3*/site-packages")
    made = site.run(*words, cwd=tmp_path)
    assert (made.returncode, made.stdout) == (2, "")
    assert made.stderr == f"{said.replace('{site}', str(packages))}\n"
    assert list(tmp_path.iterdir()) == []


def test_a_table_that_is_wrong(site: Site, tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text("[tool.restripe]\nouts = 'src'\n")
    made = site.run("generate", cwd=tmp_path)
    said = f"{file}: [tool.restripe]: unknown key 'outs', the nearest is 'out'\n"
    assert (made.returncode, made.stdout, made.stderr) == (2, "", said)


# -- help -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command", ["", "generate", "check", "import", "fetch", "diff"]
)
def test_help_speaks_of_the_command(command: str, site: Site, tmp_path: Path) -> None:
    shown = site.run(*command.split(), "--help", cwd=tmp_path).stdout
    assert shown.startswith(f"usage: restripe-codegen {command}".rstrip())
    example = shlex.split(shown.rstrip().rpartition("\nexample: ")[2])
    assert example[0] == "restripe-codegen"
    assert example[1] == (command or "generate")
    renders = command in ("", "generate", "check")
    assert {"--package", "--out"} <= {*example} or not renders
    assert "python -m codegen" not in shown


def test_as_a_module_it_says_so(site: Site, tmp_path: Path) -> None:
    shown = site.execute("-m", "restripe_codegen", "--help", cwd=tmp_path).stdout
    assert shown.startswith("usage: python -m restripe_codegen ")
