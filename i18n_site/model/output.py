"""What a build has in its output folder while it lasts, and leaves if it is killed."""

OWNER = ".owner"  # who builds
STAGE = ".next"  # what is being built
OLD = ".old"  # what is being replaced, with the name of it


def is_litter(name: str) -> bool:
    """Whether *name*, in the output folder, is there only while a build lasts."""
    return name in (OWNER, STAGE) or name.startswith(f"{OLD}-")
