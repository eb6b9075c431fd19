"""Files that make a host answer well: language, redirects, errors, caching, safety.

No server of ours is needed: each host's own configuration does it. All are made
from the same ``Hosting``, and all values that go into them are escaped.
"""
