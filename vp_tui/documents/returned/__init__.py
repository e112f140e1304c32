"""Reading a Word document that comes back: what it says of itself, its text, its comments, and what differs from what
was sent (docs/round-trip.md).

package.py and xml_parts.py open the file, with limits; body.py makes paragraphs and tables of it, styles.py says what
those are, comments.py who said what. sent.py is the document as it went out, read the same way; placing.py brings
paragraphs back to their fields, rows.py rows to their records; comparing.py makes remarks of what differs.
"""
