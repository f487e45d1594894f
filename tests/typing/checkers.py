"""What mypy, pyright and pyrefly say of files, line by line, in one form."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import restripe

ROOT = Path(__file__).parents[2]
# The Python that a file is read for, where it is not the oldest that the package runs on.
VERSIONS = {"event_cases.py": "3.10"}
OLDEST = "3.9"
# mypy no longer reads anything for an older one.
OLDEST_OF_MYPY = "3.10"


@dataclass(frozen=True)
class Said:
    """One message about one line; `rule` is the checker's own name for its kind."""

    severity: str
    rule: str
    message: str

    @property
    def revealed(self) -> str | None:
        """The type, where the message answers `reveal_type`; pyrefly adds what it knows of attributes."""
        found = re.search(
            r'^(?:Revealed type is|Type of ".*" is) "(.*)"$|^revealed type: (.*?)(?: \(_\..*)?$',
            self.message,
        )
        return (found[1] or found[2]) if found else None


Lines = dict[int, list[Said]]
Report = dict[str, Lines]
Message = tuple[str, int, Said]


def _collected(files: Iterable[Path], messages: Iterable[Message]) -> Report:
    report: Report = {file.name: {} for file in files}
    for name, line, said in messages:
        report[name].setdefault(line, []).append(said)
    return report


def _output(*words: str) -> str:
    run = subprocess.run(
        [sys.executable, "-m", *words], capture_output=True, text=True, cwd=ROOT
    )
    assert run.returncode in (0, 1), run.stdout + run.stderr
    return run.stdout


def mypy(files: Sequence[Path], version: str, folder: Path) -> Iterator[Message]:
    out = _output(
        *("mypy", "--strict", "--output", "json"),
        *("--python-version", max(version, OLDEST_OF_MYPY, key=_numbers)),
        *("--enable-error-code", "deprecated", "--cache-dir", str(folder / "mypy")),
        *map(str, files),
    )
    for one in map(json.loads, out.splitlines()):
        place = Path(one["file"]).name, one["line"]
        yield *place, Said(one["severity"], one["code"] or "", one["message"])
        # The notes that follow on the same line, one of them what `reveal_type` shows.
        for note in (one["hint"] or "").splitlines():
            yield *place, Said("note", "", note)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def environment(folder: Path) -> dict[str, str]:
    """pyright's settings for a Python that has the package as pip puts it there: names that it
    does not export are hidden then."""
    assert restripe.__file__
    packages = folder / "env" / "lib" / "python3.11" / "site-packages"
    packages.mkdir(parents=True)
    (folder / "env" / "pyvenv.cfg").write_text("home = /usr/bin\n", "utf-8")
    package = Path(restripe.__file__).parent
    (packages / package.name).symlink_to(package, target_is_directory=True)
    return {"venvPath": str(folder), "venv": "env"}


def pyright(files: Sequence[Path], version: str, folder: Path) -> Iterator[Message]:
    settings = {
        "include": list(map(str, files)),
        "typeCheckingMode": "basic",
        "reportDeprecated": "warning",
        # The environment has no typing_extensions; pyright knows them by itself.
        "reportMissingModuleSource": "none",
        "pythonVersion": version,
        **environment(folder / f"pyright-{version}"),
    }
    project = folder / f"pyright-{version}.json"
    project.write_text(json.dumps(settings), "utf-8")
    out = _output("basedpyright", "--outputjson", "--project", str(project))
    for one in json.loads(out)["generalDiagnostics"]:
        said = Said(one["severity"], one.get("rule", ""), one["message"])
        yield Path(one["file"]).name, one["range"]["start"]["line"] + 1, said


def pyrefly(files: Sequence[Path], version: str, folder: Path) -> Iterator[Message]:
    out = _output(
        *("pyrefly", "check", "--preset", "default", "--min-severity", "info"),
        *("--python-interpreter-path", sys.executable, "--python-version", version),
        *(
            "--search-path",
            str(Path(restripe.__file__ or "").parents[1]),
            "--output-format",
            "json",
        ),
        *map(str, files),
    )
    for one in json.loads(out)["errors"]:
        said = Said(one["severity"], one["name"], one["description"])
        yield Path(one["path"]).name, one["line"], said


CHECKERS: dict[str, Callable[[Sequence[Path], str, Path], Iterator[Message]]] = {
    "mypy": mypy,
    "pyright": pyright,
    "pyrefly": pyrefly,
}


def reports(files: Sequence[Path], folder: Path) -> Callable[[str], Report]:
    """`reports(files, folder)(checker)`: each checker runs once, when it is first asked for."""

    @cache
    def report(checker: str) -> Report:
        of_version: dict[str, list[Path]] = {}
        for file in files:
            of_version.setdefault(VERSIONS.get(file.name, OLDEST), []).append(file)
        found: Report = {}
        for version, those in of_version.items():
            messages: Any = CHECKERS[checker](those, version, folder)
            found.update(_collected(those, messages))
        return found

    return report
