"""4 per 1000 Desktop: soil carbon in the field, without internet."""

__version__ = "0.1.0"
