"""What the plan lacks, where it contradicts itself, and what looks like patient data. Pure: it only reads a plan."""
