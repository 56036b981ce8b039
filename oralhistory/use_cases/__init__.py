"""What people do with a vault, one module each; the window and the command line call these and ``workspace.py``."""
