"""Stands for ``oralhistory_ui`` in an editable install: the same modules, read from the checkout's ``ui/``."""

import ui

__path__ = ui.__path__
