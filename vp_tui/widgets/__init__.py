"""What screens share: editors of fields, tables of records, the rail, the explanation."""
