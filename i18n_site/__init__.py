"""Build a separate static site for every locale, each with its medical disclaimer."""

__version__ = "0.1.0"
