"""Short documents for who is not the supervisor: a module each, on the same blocks as the implementation plan."""
