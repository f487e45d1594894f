"""What changes between two rendered packages: of their public surfaces, not of their texts."""
