# Rendered by codegen; never edit.
"""Bridges to other libraries; import the one you need by its full name."""
