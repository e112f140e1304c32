"""Word itself: what a document is made of (blocks), its markup, and the file around it.

All raw XML is here. We write it as text, without python-docx: importing that costs 0.3 s, a third of an export, and
a document made this way holds nothing but our own parts.
"""
