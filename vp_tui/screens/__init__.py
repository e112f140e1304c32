"""What the user sees, a file a screen."""
