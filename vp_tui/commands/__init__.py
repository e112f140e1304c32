"""What the `vp` command does, a module a kind of work; each is imported by the command that needs it."""
