"""Names every module of the hub with tables of its own, so that opening a store makes them all: one line a module."""

from fourpermille_desktop.hub import erasing, holds, members, segments, tries

__all__ = ["erasing", "holds", "members", "segments", "tries"]
