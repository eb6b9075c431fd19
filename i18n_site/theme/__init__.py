"""The packaged templates and style sheet; a site's own ones come before them."""
