"""How the journal names its marks: `export/<kind>/<number>` and `round/<number>`. The standard library alone."""

EXPORT, ROUND = "export/", "round/"
IMPLEMENTATION_PLAN = "implementation_plan"  # the kind of document whose number the list of plans shows
# Until schema 2 an export's mark named no kind: all were of the implementation plan. A file that nobody may write in
# keeps them so, and is read the same.
ADDRESS = (
    f"case when address glob '{EXPORT}[0-9]*'"
    f" then '{EXPORT}{IMPLEMENTATION_PLAN}/' || substr(address, {len(EXPORT) + 1}) else address end"
)
