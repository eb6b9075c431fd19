"""From documents and translations to the bytes of pages."""
