"""The findings: what a plan still lacks, what contradicts itself. Pure; imports plan and knowledge alone."""
