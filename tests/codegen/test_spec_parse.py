"""Files that are no document: one sentence each, with line and column where there is one."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import CodegenError
from codegen.parse import read
from codegen.spec import load
from tests.codegen.small_spec import small

DEEP = "nested more than 100 levels deep"


def refusal(path: Path) -> str:
    with pytest.raises(CodegenError) as caught:
        load(path)
    return str(caught.value).replace(f"{path.parent}{os.sep}", "")


BAD_TEXTS = [
    ("s.json", "", "s.json: the file is empty"),
    ("s.yaml", " \n\t\n", "s.yaml: the file is empty"),
    ("s.json", "[]", "s.json: the top level is not a mapping"),
    ("s.yaml", "- a", "s.yaml: the top level is not a mapping"),
    ("s.yaml", "just a sentence", "s.yaml: the top level is not a mapping"),
    ("s.json", "null", "s.json: the top level is not a mapping"),
    # syntax, with the place
    ("s.json", '{\n "a": }', "s.json, line 2, column 7: Expecting value"),
    (
        "s.json",
        '{"a": 1',
        "s.json, line 1, column 8: Expecting ',' delimiter",
    ),
    ("s.json", "{} {}", "s.json, line 1, column 4: Extra data"),
    ("s.json", '{"a": NaN}', "s.json: NaN is no JSON value"),
    (
        "s.yaml",
        "a: 1\nb: [1, 2",
        "s.yaml, line 3, column 1: did not find expected ',' or ']'",
    ),
    (
        "s.yaml",
        "a: b: c",
        "s.yaml, line 1, column 5: mapping values are not allowed in this context",
    ),
    (
        "s.yaml",
        "a: 1\n\tb: 2",
        "s.yaml, line 2, column 1: found a tab character that violates indentation",
    ),
    ("s.yaml", "--- {}\n--- {}", "s.yaml, line 2, column 1: a second document begins"),
    # one key twice
    ("s.json", '{"a": {"b/c": 1, "b/c": 2}}', '#/a: the key "b/c" is there twice'),
    ("s.yaml", "a: 1\na: 2", 's.yaml, line 2, column 1: the key "a" is there twice'),
    # nothing but plain values
    (
        "s.yaml",
        "a: !!python/object/apply:os.system [id]",
        's.yaml, line 1, column 4: the tag "tag:yaml.org,2002:python/object/apply:os.system" is not allowed',
    ),
    (
        "s.yaml",
        "a: !mine 1",
        's.yaml, line 1, column 4: the tag "!mine" is not allowed',
    ),
    (
        "s.yaml",
        "a: !!timestamp 2020-01-01",
        's.yaml, line 1, column 4: the tag "tag:yaml.org,2002:timestamp" is not allowed',
    ),
    (
        "s.yaml",
        "{[a, b]: 1}",
        "s.yaml, line 1, column 2: a key that is no plain text",
    ),
    (
        "s.yaml",
        "a: &x [*x]",
        's.yaml, line 1, column 8: the alias "*x" names nothing that is complete',
    ),
    (
        "s.yaml",
        "a: \x00",
        "s.yaml, line 1, column 4: a control character, which YAML forbids",
    ),
    (
        "s.yaml",
        "a: " + "9" * 5000,
        "s.yaml, line 1, column 4: a number of too many digits",
    ),
    ("s.json", "[" + "9" * 5000 + "]", "s.json: a number of too many digits"),
    ("s.json", '{"a": 1e999}', "#/a: a number beyond the range of a float"),
    (
        "s.json",
        '{"a": ["\\ud800"]}',
        "#/a/0: text that is not valid Unicode (a lone surrogate)",
    ),
    (
        "s.json",
        '{"\\udfff": 1}',
        "#/\\udfff: text that is not valid Unicode (a lone surrogate)",
    ),
    # depth
    ("s.json", '{"a":' * 10_000, f"s.json, line 1, column 501: {DEEP}"),
    ("s.json", '{"a": ' + "[\n" * 10_000, f"s.json, line 100, column 1: {DEEP}"),
    ("s.json", '{"a":' * 200 + "1" + "}" * 200, f"#{'/a' * 100}: {DEEP}"),
    ("s.yaml", "a: " + "[" * 10_000, f"s.yaml, line 1, column 103: {DEEP}"),
    ("s.yaml", "{a: " * 10_000, f"s.yaml, line 1, column 401: {DEEP}"),
    ("s.yaml", "- " * 10_000, f"s.yaml, line 1, column 201: {DEEP}"),
    (
        "s.yaml",
        "".join(f"{' ' * level}a:\n" for level in range(10_000)),
        f"s.yaml, line 101, column 101: {DEEP}",
    ),
]


@pytest.mark.parametrize(("name", "text", "sentence"), BAD_TEXTS)
def test_a_file_that_cannot_be_parsed(
    tmp_path: Path, name: str, text: str, sentence: str
) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    assert refusal(tmp_path / name) == sentence


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    missing = "s.json: cannot be read: No such file or directory"
    assert refusal(tmp_path / "s.json") == missing
    (tmp_path / "d.json").mkdir()
    assert refusal(tmp_path / "d.json") == "d.json: cannot be read: Is a directory"
    (tmp_path / "l.json").write_bytes(b'{"a": "\xe9"}')
    assert refusal(tmp_path / "l.json") == "l.json: not UTF-8 text at byte 7"
    with pytest.raises(CodegenError, match="cannot be read: embedded null"):
        load(Path("a\0b"))


def test_aliases_that_multiply_without_end(tmp_path: Path) -> None:
    lines = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    for n in range(1, 30):
        repeated = ", ".join([f"*a{n - 1}"] * 10)
        lines.append(f"a{n}: &a{n} [{repeated}]")
    (tmp_path / "s.yaml").write_text("\n".join(lines))
    assert "the aliases repeat more than a million values" in refusal(
        tmp_path / "s.yaml"
    )


MERGES = [
    ("a: &a {b: 1}\nc:\n  <<: *a\n", 3, 3),
    ("<<: {b: 1}\n", 1, 1),
    ("a: {x: 1, <<: [1]}\n", 1, 11),
]


@pytest.mark.parametrize(("text", "line", "column"), MERGES)
def test_yaml_merge_keys_are_refused(
    tmp_path: Path, text: str, line: int, column: int
) -> None:
    (tmp_path / "s.yaml").write_text(text)
    place = f"s.yaml, line {line}, column {column}"
    problem = 'the merge key "<<" is not read; write its keys'
    assert refusal(tmp_path / "s.yaml") == f"{place}: {problem}"


YAML_VALUES: list[tuple[str, Any]] = [
    ("on", "on"),
    ("NO", "NO"),
    ("yes", "yes"),
    ("2022-11-15", "2022-11-15"),
    ("2022-11-15T10:00:00Z", "2022-11-15T10:00:00Z"),
    ("12:30:45", "12:30:45"),
    ("1_000", "1_000"),
    ("0x1F", "0x1F"),
    ("007", "007"),
    ("=", "="),
    ("<<", "<<"),
    (".inf", ".inf"),
    ("true", True),
    ("FALSE", False),
    ("null", None),
    ("~", None),
    ("", None),
    ("12", 12),
    ("-1.5e3", -1500.0),
    ("'12'", "12"),
    ("!!str 12", "12"),
    ("! 12", "12"),
    ("'~'", "~"),
    ("|\n  two\n  lines", "two\nlines"),
]


@pytest.mark.parametrize(("text", "value"), YAML_VALUES)
def test_yaml_means_what_json_could_say(tmp_path: Path, text: str, value: Any) -> None:
    (tmp_path / "s.yaml").write_text(f"a: {text}")
    found = read(tmp_path / "s.yaml")["a"]
    assert (found, type(found)) == (value, type(value))


def test_yaml_keys_are_the_text_that_is_written(tmp_path: Path) -> None:
    (tmp_path / "s.yaml").write_text("200: a\n~: b\non: c\n1.50: d\n2020-01-01: e\n")
    assert list(read(tmp_path / "s.yaml")) == ["200", "~", "on", "1.50", "2020-01-01"]


def test_yaml_aliases_repeat_their_value(tmp_path: Path) -> None:
    (tmp_path / "s.yaml").write_text("a: &x {b: [1]}\nc: *x\nd: &y 5\ne: *y")
    assert read(tmp_path / "s.yaml") == {
        "a": {"b": [1]},
        "c": {"b": [1]},
        "d": 5,
        "e": 5,
    }


@pytest.mark.parametrize("name", ["s.json", "s.yaml", "s.yml", "s.JSON", "s.txt", "s"])
def test_json_is_read_under_any_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("\ufeff" + json.dumps(small()), "utf-8")
    assert read(tmp_path / name) == small()


def test_yaml_is_read_under_any_name_but_json(tmp_path: Path) -> None:
    (tmp_path / "s.txt").write_text("a: 1")
    (tmp_path / "s.json").write_text("a: 1")
    assert read(tmp_path / "s.txt") == {"a": 1}
    assert refusal(tmp_path / "s.json") == "s.json, line 1, column 1: Expecting value"
