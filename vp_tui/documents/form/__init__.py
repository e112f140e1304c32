"""Reading the form of IPS that somebody filled in by hand in Word, as a plan (docs/reading-form.md).

opening.py opens the file; headings.py finds the parts of the format, by their words; own_words.py leaves out what the
form says itself; labels.py, goals.py, tables.py and matrices.py say what is whose; filling.py makes a plan of it, in
which all that has no field of its own stands in a text of its part. reading.py walks through the document.
"""
