"""Each checker reads all files of cases in one run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.typing import official_names
from tests.typing.checkers import Report, reports

FOLDER = Path(__file__).parent


@pytest.fixture(scope="session")
def names_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("names") / official_names.FILE
    file.write_text(official_names.source(), "utf-8")
    return file


@pytest.fixture(scope="session")
def said(
    names_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Report]:
    """`said(checker)[file][line]`: what that checker says there."""
    files = [*sorted(FOLDER.glob("*cases.py")), names_file]
    return reports(files, tmp_path_factory.mktemp("checkers"))
