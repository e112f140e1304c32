"""How fast it is: every target is a ratio, measured side by side in one run. `python -m benchmarks` prints the table.

Linux only (a pseudo-terminal and /proc). It is no test: nothing fails on a timing.
"""
