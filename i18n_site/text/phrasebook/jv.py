"""Phrases of Javanese: see the package for what they mean."""

PHRASES = r"""
[comparison]
more=paling sethithik|saora-orane
less=paling akeh

[negation]
no=aja|ojo|ora|mboten|dudu|durung|tanpa|adoh\w*|nyingkir\w*|kajaba|dilarang

[order]
before=sadurung\w{0,2}
after=sawis[eé]|bar

[period]
day=saben dina|sedina

[strong-negation]
no=aja|ojo|ora (?:kena|oleh|pareng)|dilarang
"""
