"""The diff as JSON, in a form that stays: README, "Upgrades", names every key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .changes import Change
from .report import Report, by_kind

FORMAT = 1
"""Raised when a key goes or changes its meaning, not when one comes."""


def as_json(report: Report, more: Mapping[str, Any] | None = None) -> str:
    """The whole object, its last line ended; ASCII, for whatever reads it."""
    found = {**document(report), **(more or {})}
    return json.dumps(found, indent=2) + "\n"


def document(report: Report) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "old": report.diff.old,
        "new": report.diff.new,
        "bump": report.diff.bump(),
        "summary": summary(report),
        "changes": [_change(one) for one in report.diff.changes],
    }


def summary(report: Report) -> dict[str, Any]:
    """Counts by severity, and by kind below each."""
    return {
        severity: {"changes": count, "kinds": by_kind(report.of(severity))}
        for severity, count in report.counts().items()
    }


def _change(one: Change) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "severity": one.severity,
        "member": one.member,
        "before": one.before,
        "after": one.after,
        "reason": one.reason,
        "places": list(one.places),
        "renamed_to": one.renamed_to or None,
    }
