"""Key bindings: each has an id, a description and a tooltip; footer, F1 and palette read from them."""

from textual.binding import Binding


def _binding(key: str, action: str, description: str, tooltip: str, show: bool, priority: bool) -> Binding:
    return Binding(key, action, description, show=show, tooltip=tooltip, priority=priority, id=f"{action}.{key}")


def shown(key: str, action: str, description: str, tooltip: str, priority: bool = True) -> Binding:
    """A key that stands in the footer."""
    return _binding(key, action, description, tooltip, True, priority)


def quiet(key: str, action: str, description: str, tooltip: str, priority: bool = True) -> Binding:
    """A key that stands in help and palette only."""
    return _binding(key, action, description, tooltip, False, priority)
