"""Each checker reads all files of cases in one run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.typing import official_names
from tests.typing.checkers import Report, reports

FOLDER = Path(__file__).parent


@pytest.fixture(scope="session")
def said(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Report]:
    """`said(checker)[file][line]`: what that checker says there."""
    folder = tmp_path_factory.mktemp("checkers").resolve()
    names = folder / official_names.FILE
    names.write_text(official_names.source(), "utf-8")
    exports = folder / official_names.EXPORTS_FILE
    exports.write_text(official_names.exports_source(), "utf-8")
    return reports([*sorted(FOLDER.glob("*cases.py")), names, exports], folder)
