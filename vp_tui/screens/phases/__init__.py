"""The eight phases, a file each: what stands on its page, in which order, in which view."""
