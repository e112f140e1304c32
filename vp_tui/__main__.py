"""`python -m vp_tui` is `vp`."""

from vp_tui.cli import main

if __name__ == "__main__":
    main()
