"""The same generator and overrides on the older documents: packages that import, type-check and call."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from codegen import cli
from codegen.operations import surface
from codegen.overrides import load as load_overrides
from codegen.spec import load
from scripts.stripe_mock import StripeMock
from tests.surface import interpreters
from tests.surface.calls import BOUND, CLASS, FORMS, SERVICE, Call, all_calls
from tests.surface.judge import Bench, Sampler
from tests.surface.recorder import Recorder
from tests.surface.samples import answer_example, everything, required_only

ROOT = Path(__file__).parents[2]
KEY = "sk_test_123"


@dataclass(frozen=True)
class Counts:
    """What a document renders: its operations, those left out, and the calls of each form."""

    operations: int
    excluded: int
    calls: Mapping[str, int]


VERSIONS = {
    "2022-11-15": Counts(452, 49, {CLASS: 406, BOUND: 146, SERVICE: 402}),
    "2023-08-16": Counts(468, 49, {CLASS: 422, BOUND: 152, SERVICE: 418}),
    "2024-04-10": Counts(533, 48, {CLASS: 488, BOUND: 168, SERVICE: 484}),
}


def document_of(version: str) -> Path:
    return ROOT / "spec" / "versions" / f"{version}.json"


def name_of(version: str) -> str:
    return f"stripe_{version.replace('-', '_')}"


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The package of each version, rendered by the command line."""
    out = tmp_path_factory.mktemp("versions")

    def render(version: str) -> Path:
        spec, name = str(document_of(version)), name_of(version)
        options = ["--spec", spec, "--package", name, "--out", str(out)]
        command = [sys.executable, "-m", "codegen", "generate", *options]
        answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        assert answer.returncode == 0, answer.stderr
        return out / name

    with ThreadPoolExecutor(2) as pool:
        return dict(zip(VERSIONS, pool.map(render, VERSIONS), strict=True))


@pytest.fixture(scope="session")
def bench_of(
    folders: Mapping[str, Path],
    stripe_mock_for: Callable[..., StripeMock],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[str], Bench]]:
    """`bench_of(version)`: the package and a client of it before a stripe-mock that serves the same document."""
    recorders = []

    def make(version: str) -> Bench:
        spec = load(document_of(version), *cli.OVERLAYS)
        fixtures = tmp_path_factory.mktemp("fixtures") / f"{version}.json"
        fixtures.write_text(json.dumps({"resources": examples(spec.document)}))
        mock = stripe_mock_for(document_of(version), fixtures)
        sys.path.insert(0, str(folders[version].parent))
        package = importlib.import_module(name_of(version))
        recorder = Recorder(package, mock.url)
        recorders.append(recorder)
        settings = {"api_key": KEY, "default_http_client": recorder}
        vars(package).update(settings, max_network_retries=0)
        client = package.StripeClient(KEY, http_client=recorder, max_network_retries=0)
        found = surface(spec, load_overrides(cli.OVERRIDES))
        return Bench(package, client, recorder, spec.document, found)

    yield make
    for recorder in recorders:
        recorder.close()


def examples(document: Mapping[str, Any]) -> dict[str, Any]:
    """A fixture for every resource, because those inside stripe-mock are of one version only."""
    return {
        schema["x-resourceId"]: answer_example(document, schema)
        for schema in document["components"]["schemas"].values()
        if "x-resourceId" in schema
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation(
    version: str, bench_of: Callable[[str], Bench], record_property: Any
) -> None:
    bench = bench_of(version)
    calls: dict[str, list[Call]] = {form: [] for form in FORMS}
    for call in all_calls(bench.found):
        calls[call.form].append(call)
    counts = {form: len(made) for form, made in calls.items()}
    record_property("calls by form", counts)
    print(f"{version}: {counts}, each with two sets of parameters")
    found = bench.found
    assert (
        Counts(len(found.operations), len(found.excluded), counts) == VERSIONS[version]
    )
    samplers: list[Sampler] = [required_only, everything]
    failures = [
        line
        for made in calls.values()
        for sampler in samplers
        for line in bench.failures(made, sampler, twin=False)
    ]
    assert not failures, f"{len(failures)} failures:\n" + "\n".join(failures)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_module_imports(version: str, folders: Mapping[str, Path]) -> None:
    folder = folders[version]
    result = interpreters.probe(sys.executable, folder)
    assert result["failures"] == []
    assert result["modules"] == len(list(folder.rglob("*.py")))


def test_they_type_check(folders: Mapping[str, Path], tmp_path: Path) -> None:
    packages = [part for version in VERSIONS for part in ("-p", name_of(version))]
    oldest_accepted = ["--python-version", "3.10"]
    command = [sys.executable, "-m", "mypy", "--strict", *oldest_accepted, *packages]
    # In the folder of the packages, away from this checkout's settings.
    answer = subprocess.run(
        [*command, "--cache-dir", str(tmp_path)],
        cwd=folders["2022-11-15"].parent,
        capture_output=True,
        text=True,
    )
    assert answer.returncode == 0, f"{answer.stdout[-5000:]}{answer.stderr}"
    assert answer.stdout.startswith("Success: no issues found in ")
