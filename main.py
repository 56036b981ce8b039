"""Open the oralhistory window: ``python main.py [VAULT]``."""

import sys

from ui.application import main

if __name__ == "__main__":
    sys.exit(main(sys.argv))
