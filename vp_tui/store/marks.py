"""How the journal names its marks: `export/<kind>/<number>` and `round/<number>`. The standard library alone."""

import re

EXPORT, ROUND = "export/", "round/"
IMPLEMENTATION_PLAN = "implementation_plan"  # the kind of document whose number the list of plans shows
# Before schema 3 an export's mark named no kind: all were of the implementation plan. In a file that nobody brings up
# to date, and in what was saved of a damaged one, they still do, and are read the same.
VERSION = re.compile(r"(export(/[a-z][a-z0-9_]*)?|round)/\d{1,9}")
ADDRESS = (
    f"case when address glob '{EXPORT}*' and address not glob '{EXPORT}*/*'"
    f" then '{EXPORT}{IMPLEMENTATION_PLAN}/' || substr(address, {len(EXPORT) + 1}) else address end"
)
