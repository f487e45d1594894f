# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The API version that the package speaks."""

API_VERSION = "2025-09-30.clover"
