"""``python -m oralhistory`` is the command line."""

from oralhistory.cli import main

if __name__ == "__main__":
    main()
