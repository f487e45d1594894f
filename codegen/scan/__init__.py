"""Reads users' source by its syntax alone, and tells which of its places an upgrade breaks."""

from .report import Finding, ScanReport
from .run import PACKAGES, scan, used

__all__ = ["PACKAGES", "Finding", "ScanReport", "scan", "used"]
