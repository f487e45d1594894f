# Rendered by codegen; never edit.
"""The API version that the package speaks, and its release train."""

API_VERSION = "2025-09-30.clover"
CURRENT = API_VERSION
CURRENT_MAJOR = "clover"
