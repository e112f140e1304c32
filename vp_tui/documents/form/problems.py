"""Why a file can't be read as a form: a Dutch sentence that says what to do."""


class NoForm(Exception):
    """The file is no form of IPS, or can't be read as one; str() is the sentence."""
