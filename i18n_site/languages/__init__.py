"""What CLDR knows of languages. The only package that imports Babel."""
