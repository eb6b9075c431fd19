"""What a text contains: inline markup, placeholders, numbers, units of measure."""
