"""Register, matching, suggestions, profiles, replacements: from identified text to ``RedactedText``."""
