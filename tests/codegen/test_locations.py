"""Documents by file and by version, and what is said of words that are neither."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest

from codegen import commands, locations
from codegen.errors import CodegenError
from codegen.parse import read
from tests.codegen import runs

SPEC = runs.ROOT / "spec"
VERSIONS = ["2022-11-15", "2023-08-16", "2024-04-10", "2025-09-30.clover"]


def test_every_document_of_ours_has_its_version() -> None:
    found = locations.versions()
    assert [*found] == VERSIONS
    for version, file in found.items():
        assert read(file)["info"]["version"] == version
    assert locations.document("2025-09-30.clover") == SPEC / "openapi.json"
    assert locations.document("2024-04-10") == SPEC / "versions" / "2024-04-10.json"


def test_a_file_goes_before_a_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "2023-08-16").mkdir()
    (tmp_path / "2024-04-10").write_text("{}")
    assert locations.document("2024-04-10") == Path("2024-04-10")
    # A folder is no document.
    assert locations.document("2023-08-16").parent.name == "versions"


@pytest.mark.parametrize(
    "given", ["spec3.json", "a.yml", "./x", "a/b", "x.json.gz", "X.YAML", "..", ""]
)
def test_what_nobody_writes_who_means_a_version(given: str) -> None:
    assert locations.document(given) == Path(given)


@pytest.mark.parametrize(
    ("given", "nearest"),
    [
        ("2024-04-11", "2024-04-10"),
        ("2024-06-20", "2024-04-10"),
        ("2025-09-30", "2025-09-30.clover"),
        ("2025-10-29.clover", "2025-09-30.clover"),
        ("2020-01-01", "2022-11-15"),
        ("2023-08-32", "2023-08-16"),
        ("2022", "2022-11-15"),
        ("clover", "2025-09-30.clover"),
        ("\0", "2025-09-30.clover"),
        ("x" * 5000, "2025-09-30.clover"),
    ],
)
def test_a_version_that_is_not_here(
    given: str, nearest: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    words = ["generate", "--spec", given, "--out", str(tmp_path / "out")]
    assert commands.run(words) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and said.endswith(f"; the nearest is {nearest}\n")
    if len(given) < 100:
        assert f"neither a file nor a version that is here ({', '.join(VERSIONS)})" in (
            said
        )
    assert os.listdir(tmp_path) == []


def test_a_packed_document_is_read(tmp_path: Path) -> None:
    packed = tmp_path / "spec.json.gz"
    packed.write_bytes(gzip.compress(json.dumps(runs.document()).encode()))
    assert read(packed) == runs.document()
    yaml = tmp_path / "own.YAML.gz"
    yaml.write_bytes(gzip.compress(b"a: {b: yes}\n"))
    assert read(yaml)["a"].keys() == {"b"}


@pytest.mark.parametrize("content", [b"{}", gzip.compress(b'{"a": 1}')[:-9], b""])
def test_a_packed_document_that_is_none(content: bytes, tmp_path: Path) -> None:
    packed = tmp_path / "spec.json.gz"
    packed.write_bytes(content)
    with pytest.raises(CodegenError) as caught:
        read(packed)
    assert str(caught.value).startswith(f"{packed}: ")
    assert "cannot be unpacked" in str(caught.value) or content == b""
