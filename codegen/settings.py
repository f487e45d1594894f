"""`[tool.restripe]` in the user's pyproject.toml: what the command line leaves out."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from .errors import CodegenError
from .locations import CHECKOUT, as_file

_FILE = "pyproject.toml"
_TABLE = "[tool.restripe]"


@dataclass(frozen=True)
class Table:
    """The table's values as words of a command line, and the file that they stand in."""

    file: Path
    words: Mapping[str, str]

    def beside(self, given: Container[str]) -> Table:
        """What is left of it where the command line has given these keys."""
        left = {key: word for key, word in self.words.items() if key not in given}
        return replace(self, words=left)

    def options(self) -> list[str]:
        return [f"--{key}={word}" for key, word in self.words.items()]

    def placed(self, said: str) -> str:
        """A sentence about an option, where it is ours, as one about the key."""
        option, _, problem = said.partition(": ")
        key = option.removeprefix("--")
        ours = option == f"--{key}" and key in self.words
        return f"{self.file}: {_TABLE}: {key}: {problem}" if ours else said


def table(start: Path) -> Table | None:
    """The nearest one, in the folder or above; our own checkout has defaults instead."""
    for folder in (start, *start.parents):
        if folder == CHECKOUT:
            return None
        file = folder / _FILE
        values = _values(file)
        if values is not None:
            return Table(file, _words(file, values))
    return None


def _values(file: Path) -> dict[str, Any] | None:
    try:
        with file.open("rb") as opened:
            found = tomllib.load(opened).get("tool", {})
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise CodegenError(f"{file}: cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CodegenError(f"{file}: not TOML: {error}") from None
    if not isinstance(found, dict) or "restripe" not in found:
        return None
    if not isinstance(found["restripe"], dict):
        raise CodegenError(f"{file}: tool.restripe: must be a table")
    return found["restripe"]


def _words(file: Path, values: Mapping[str, Any]) -> dict[str, str]:
    for key in values:
        if key not in _KEYS:
            close = get_close_matches(key, _KEYS, n=1, cutoff=0)
            problem = f"unknown key {key!r}, the nearest is {close[0]!r}"
            raise CodegenError(f"{file}: {_TABLE}: {problem}")
    return {key: _KEYS[key](file, key, value) for key, value in values.items()}


def _text(file: Path, key: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _wrong(file, key, "must be text")
    if "\0" in value:
        raise _wrong(file, key, "has a NUL in it, which no name can have")
    return value


def _path(file: Path, key: str, value: Any) -> str:
    """Relative to the file, wherever the command runs."""
    return str(file.parent / _text(file, key, value))


def _document(file: Path, key: str, value: Any) -> str:
    """A path as well, or the name of a version."""
    text = _text(file, key, value)
    path = _path(file, key, value)
    return path if as_file(text) is not None or Path(path).is_file() else text


def _list(file: Path, key: str, value: Any) -> str:
    if not isinstance(value, list):
        raise _wrong(file, key, "must be a list of texts")
    for number, item in enumerate(value):
        _text(file, f"{key}[{number}]", item)
    return ",".join(value)


def _wrong(file: Path, key: str, problem: str) -> CodegenError:
    return CodegenError(f"{file}: {_TABLE}: {key}: {problem}")


_KEYS: Mapping[str, Callable[[Path, str, Any], str]] = {
    "spec": _document,
    "package": _text,
    "out": _path,
    "only": _list,
    "without": _list,
    "overrides": _path,
}
