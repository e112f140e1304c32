"""Plan to file, and file to remarks. The only place that knows Word; nothing here knows a screen."""
