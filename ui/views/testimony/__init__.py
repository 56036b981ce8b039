"""The page of one testimony: its header with the one next step, and its tabs."""
