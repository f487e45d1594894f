# Rendered from codegen/runtime/app_info.py, which has the comments.
"""The application on top of the package, as it introduces itself to the API."""

from __future__ import annotations

import sys
from typing import Optional

from .config import check_app_info
from .lazy import ROOT


def set_app_info(
    name: str,
    partner_id: Optional[str] = None,
    url: Optional[str] = None,
    version: Optional[str] = None,
) -> None:
    """Name your plugin or platform in every request that the package's own settings make.

    A `StripeClient` takes `app_info` instead. TypeError for what is not text.
    """
    if not isinstance(name, str) or not name:
        raise TypeError(f"the name of an application is text, not {name!r}")
    app = {"name": name, "partner_id": partner_id, "url": url, "version": version}
    check_app_info(app)
    sys.modules[ROOT].app_info = app  # type: ignore[attr-defined]
