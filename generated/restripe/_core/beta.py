# Rendered from codegen/runtime/beta.py, which has the comments.
"""Beta features: names and versions that stand behind the API version of a request."""

from __future__ import annotations

import re
import sys
from typing import Dict

from .config import ROOT, pinned_version

_FEATURE = re.compile(r"[a-z][a-z0-9_]*")
_VERSION = re.compile(r"v([0-9]+)")


def add_beta_version(feature: str, version: str) -> None:
    """Ask for a beta feature (``"invoice_beta"``, ``"v3"``) with every call of the package's own settings.

    It is written behind the package's ``api_version``; a higher version of the same feature stays.
    """
    root = sys.modules[ROOT]
    present = getattr(root, "api_version", None) or pinned_version() or ""
    root.api_version = with_beta(present, feature, version)  # type: ignore[attr-defined]


def with_beta(api_version: str, feature: str, version: str) -> str:
    if not (isinstance(feature, str) and _FEATURE.fullmatch(feature)):
        raise ValueError(
            f"a beta feature is a name such as 'invoice_beta', not {feature!r}"
        )
    wanted = _number(version)
    base, *parts = api_version.split("; ")
    features: Dict[str, str] = {}
    for part in parts:
        name, _, number = part.partition("=")
        features[name] = number
    if feature not in features or _number(features[feature]) < wanted:
        features[feature] = version
    return "; ".join([base, *(f"{name}={text}" for name, text in features.items())])


def _number(version: object) -> int:
    found = _VERSION.fullmatch(version) if isinstance(version, str) else None
    if found is None:
        raise ValueError(
            f"the version of a beta feature is one such as 'v3', not {version!r}"
        )
    return int(found[1])
