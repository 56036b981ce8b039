"""A walk through every scene of ``tools/scenes``: each is shown once in a look, and everything is looked at in it."""
