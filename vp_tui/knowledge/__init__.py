"""What we know about improving a practice: explanations, catalogue, bottlenecks, tips; texts in TOML, typed here."""
