"""What the checkout needs beside the generator: the local Stripe server and the demo."""
