"""Our tests."""
