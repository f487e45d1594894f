"""Where Stripe calls us."""
