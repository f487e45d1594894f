# Signatures of codegen/runtime/version.py; edit it there, never here.
PRODUCT = "Restripe"
VERSION = "0.1.0"
