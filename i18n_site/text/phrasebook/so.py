"""Phrases of Somali: see the package for what they mean."""

PHRASES = r"""
[negation]
no=ha|ma|maaha|lama|kama|kuma|aan|aanad|aanay|aanu|aysan|uusan|aadan|\w{0,12}la['’]aan
    |mooyaane|marnaba|weligaa|iska ilaali\w*|ka fogow|ka dheerow|mamnuuc|aanan|inaan
    |inaadan|maya

[strong-negation]
no=ha \w{2,20}in[aā]?|ma aha|maaha

[prohibition]
no=ha \w{2,20}in[aā]?

[comparison]
less=ugu badnaan|ka yar|ka hooseey\w*
more=ugu yaraan|ka badan|ka weyn|ka sarreey\w*

[plain-limit]
less=ka yar
more=ka badan

[order]
before=ka hor|kahor
after=ka dib|kadib|dabadeed

[opposite]
stop=jooji
go on=sii wad
fasting=calool madhan|calool maran

[period]
day=maalintii|maalin kasta|maalin walba
week=usbuucii|toddobaadkii|toddobaad kasta|usbuuc kasta
month=bishii|bil kasta
year=sannadkii|sanadkii|sannad kasta
hour=saacaddii|saacad kasta

[times]
1=hal mar|mar keliya
2=laba (?:jeer|goor)
3=saddex (?:jeer|goor)
4=afar (?:jeer|goor)

[contrasts]
adults=dadka waaweyn
chew=calaali\w*
children=carruur\w*|caruur\w*|ilmaha|cunug\w*
left side=bidix\w*
right side=midig\w*
swallow=liq\w*
"""
