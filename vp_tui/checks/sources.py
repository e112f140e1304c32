"""Where a rule comes from: the number and name of a seed file, and the place in it by its own label."""

OURS = "eigen regel"


def handout(label: str) -> str:
    return f"000 hand-out praktijkverbeterplan: {label}"


def ips(label: str) -> str:
    return f"001 format implementatieplan IPS: {label}"


def brochure(label: str) -> str:
    return f"002 brochure MTVP-interventies: {label}"


def network(label: str) -> str:
    return f"003 interview leernetwerken: {label}"


def securing(label: str) -> str:
    return f"004 handvatten borgen: {label}"
