"""The frozen nouns of the product. Standard library only, but for ``frozen``."""
