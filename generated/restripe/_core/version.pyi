# Rendered from codegen/runtime/version.py.
PRODUCT = "Restripe"
VERSION = "0.1.0"
