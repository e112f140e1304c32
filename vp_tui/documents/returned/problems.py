"""Why a file can't be read as a returned plan: each a Dutch sentence that says what to do."""


class NotReturned(Exception):
    """The file is no returned plan, or can't be read as one; str() is the sentence."""
