"""Word itself: what a document is made of (blocks), its markup, and the file around it.

python-docx opens our template, holds the parts and their relations, and saves. The paragraphs and tables we write as
XML, all of it in this package. Only package.py and properties.py import python-docx, and they are imported when a
document is saved: it takes 0.2 s that no screen needs.
"""
