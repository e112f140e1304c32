"""What a plan is. Pure: no file, no screen, and no clock but the one passed in."""
