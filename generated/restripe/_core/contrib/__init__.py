# Rendered from codegen/runtime/contrib/__init__.py, which has the comments.
pass
