"""Names every module of the hub with tables of its own, so that opening a store makes them all: one line a module."""

from fourpermille_desktop.hub import holds, members, segments, tries

__all__ = ["holds", "members", "segments", "tries"]
