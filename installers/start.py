"""The built program's first line; the same as `python -m fourpermille_desktop`."""

from multiprocessing import freeze_support

from fourpermille_desktop.cli import main

freeze_support()  # a worker of a hub starts this file again
raise SystemExit(main())
