"""Phrases of Icelandic: see the package for what they mean."""  # noqa: N999

PHRASES = r"""
[comparison]
less=ekki (?:meira|lengur|fleiri|eldri|oftar) en|(?:minna|færri|yngri|lægri|styttri
    |skemur|undir) en|undir(?=\s+\d)|að hámarki|hámark|í mesta lagi|mest(?=\s+\d)
    |allt að|hámarks\w{0,20}|innan við|eða minna|eða (?:lægri|yngri|styttri)
more=ekki (?:minna|færri|skemur|yngri) en|(?:meira|fleiri|eldri|hærri|lengri
    |lengur) en|yfir(?=\s+\d)|að lágmarki|lágmark|að minnsta kosti|minnst(?=\s+\d)
    |lágmarks\w{0,20}|eða meira|eða eldri|eða (?:hærri|lengri)

[deadline]
within=innan
after=eftir(?=\s+\d)

[if-not]
no=ef(?: [^\s,.;:]{1,25}){0,4} ekki

[negated-avoid]
no=ekki forðast|forðist ekki

[not-only]
no=ekki (?:bara|aðeins|eingöngu|einungis)

[plain-limit]
less=(?:minna|færri|yngri|lægri) en
more=(?:meira|fleiri|eldri|hærri|lengur) en

[negation]
even=ekki einu sinni|heldur ekki
before=áður en|fyrr en
no=ekki|aldrei|eng(?:in\w{0,3}|an?|ar|ir|u|um|ra|ri|rar)|ekkert|án|hvorki|nei|hvergi
    |nema|forða?st\w?|forð(?:ast|ist)\w{0,2}|bann\w{1,4}|ó(?:heimil|mögul|gild|hæf
    |aftur|leyfil|þarf|virk|ráðl)\w{1,9}|ógil[dt]\w{0,3}|óheimilt|varist|varast|varastu

[opposite]
out of reach=hvorki ná til né sjá|ná ekki til|ekki ná til
in reach=(?<!hvorki )ná til og sjá|(?<!ekki )ná til
fasting=á fastandi maga|á tóman maga|fastandi
with food=með mat|með máltíð

[order]
before=fyrir(?! neðan| ofan)|áður en|fyrr en|á undan
after=eftir(?! þörfum)|að lokinni|á eftir

[prohibition]
yes=(?:hik\w{1,3}|bíð\w{1,3}|gleym\w{1,3}) ekki|ekki (?:hika|bíða|gleyma|bara|aðeins
    |meira en|lengur en)|ef(?: \w{1,20}){0,6} ekki
no=ekki|aldrei|forðist|forðastu

[period]
other day=annan hvern dag|annan hvorn dag
day=á dag|daglega|á sólarhring|á hverjum degi|daglegur|dag hvern|á hverjum sólarhring
    |hvern dag|dag hvert|á (?:hverjum morgni|hverju kvöldi|hverri nóttu)
week=í viku|á viku|vikulega|í hverri viku|vikulegt?|hverja viku|vikulegur
month=í mánuði|á mánuði|mánaðarlega|hvern mánuð|í hverjum mánuði|mánaðarlegt?
year=á ári|árlega|hvert ár|á hverju ári|árlegt?
hour=á klukkustund|á klukkutíma|hverja klukkustund|á hverri klukkustund
    |á hverjum klukkutíma
minute=á mínútu
second=á sekúndu

[strong-negation]
no=ekki|aldrei|hvorki

[times]
1=einu sinni
2=tvisvar(?: sinnum)?
3=þrisvar(?: sinnum)?
4=fjórum sinnum

[contrasts]
after treatment=eftir meðferð\w*
another=öðr\w+|ann\w+|mismun\w+
better=bat\w+|betri|lag\w*
both halves=báða helminga\w*|báðir helming\w*
by day=(?:aðeins |bara )?á daginn|að degi til
cold=kald\w*|köld\w*|kæl\w+
cool down=kæl\w*|kald\w*
day and night=nótt\w?|nóttu|24|sólarhring\w*|nætur
deleted=eyð\w+|eyt\w*
dry=þurr\w*|þurrk\w*
elsewhere=öðr\w+|ann\w+|mismun\w+
final=endanleg\w*|ótvíræð\w*|örugg\w*
first=fyrst\w*
free=ókeypis|gjaldfrjáls\w*|án endurgjalds
full up=(?:alveg|algjörlega) full\w*|full\w*
go on=áfram|haltu áfram|haldið áfram
half full=hálf\w*
higher dose=(?:hærri|stærri|meiri) (?:\w+)?sk[aö]mmt\w*
hot=heit\w*|hlý\w*|volg\w*
if you like=ef þú (?:vilt|óskar)|ef þér sýnist
internal use=innvortis
last=síðast\w*|seinast\w*
less of it=minna|færri
lower dose=(?:lægri|minni) (?:\w+)?sk[aö]mmt\w*
lowered=minnk\w*|lækk\w*|helming\w*|dragi\w* úr|draga úr
mild=væg\w*|mild\w*
more of it=meira|fleiri
negative=neikvæð\w*
not allergic=(?:ekki|ekkert|án) (?:\w+ ){0,2}ofnæmi\w*
on rising=fótaferð\w*|vakna\w*|á morgnana
paid=gjald|greið\w*|kostar
positive=jákvæð\w*
raised=auk\w*|hækk\w*|tvöfald\w*
saved=vist\w*|geym\w+
severe=alvarleg\w*|slæm\w*|hættuleg\w*
someone else=vin|vini|vinar|vinum|nágrann\w+
switch off=stöðva|slökk\w+|hætta|afvirkja
switch on=kveik\w+|virkj\w+|hefja|ræsa
the same=sama|sömu|sami|samur|samri|sömum
thick=þykk\w+
too high=of há\w*
too low=of lág\w*
warm up=hit\w*|hlýj\w*|verm\w*|ylj\w*
wet=rak\w+|blaut\w*
worse=vers\w+
"""
