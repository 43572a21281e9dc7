"""`python -m fourpermille_desktop` is the console script."""

from fourpermille_desktop.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
