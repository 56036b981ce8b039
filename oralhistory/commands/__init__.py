"""The commands, registered in ``cli.py``; what all of them share is in ``terminal.py``."""
