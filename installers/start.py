"""The built program's first line; the same as `python -m fourpermille_desktop`."""

from fourpermille_desktop.cli import main

raise SystemExit(main())
