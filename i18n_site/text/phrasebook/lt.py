"""Phrases of Lithuanian: see the package for what they mean."""

PHRASES = r"""
[comparison]
less=ne (?:daugiau kaip|vėliau)|daugiausia|mažiau nei|mažiau kaip|iki(?=\s+\d)
    |jaunesni\w{1,4}|žemiau|ne ilgiau|arba (?:mažesn\w*|žemesn\w*|mažiau|jaunesn\w*)
    |mažesn\w{0,2} (?:nei|kaip)
more=ne mažiau kaip|bent|mažiausiai|daugiau nei|daugiau kaip|virš(?=\s+\d)|ilgiau nei
    |vyresni\w{1,4}|aukštesn\w{1,4}|arba (?:didesn\w*|aukštesn\w*|daugiau)
    |didesn\w{0,2} (?:nei|kaip)

[earliest]
earliest=anksčiausiai|ne anksčiau

[if-not]
no=jei(?:gu)?(?: [^\s,.;:]{1,25}){0,4} ne(?!gal|t|u)\w{2,20}

[if]
if=jei|jeigu|kai

[unless]
unless=nebent|tik|be|išskyrus|jei(?:gu)?(?: \w{1,20}){0,4} ne\w{2,20}

[and]
and=ir|bei|bet

[negated-avoid]
no=ne(?:si)?venk\w{2,4}

[not-only]
no=ne (?:tik|vien)|ne tiktai

[plain-limit]
less=mažiau (?:nei|kaip)
more=(?:daugiau|ilgiau) (?:nei|kaip)

[negation]
yes=nedel\w{2,8}|nepageidaujam\w{1,4}|neseniai|nes|netgi|nebent[ ]
no=ne|ne\w{3,}|nėra|be|nebent|venkite|vengti|draudžiama|niekada|uždraust\w{0,4}
wrong=klaiding\w{1,4}

[opposite]
raise=padidinkite
lower=sumažinkite
stop=nutraukite|nustokite
go on=tęskite
out of reach=nepasiekiam\w{2,4}|nepastebim\w{2,4}|neprieinam\w{1,5}
in reach=pasiekiam\w{2,4}|prieinam\w{1,5}
with food=valgio metu|su maistu(?! ar)|valgant
fasting=nevalgius|tuščiu skrandžiu|be maisto

[order]
before=prieš
after=po(?! \d)|paskui

[prohibition]
yes=ne(?:pamir\w{2,6}|dvejo\w{2,6}|lauk\w{2,5}|delsk\w{2,4}|bijo\w{2,4}|sijaudin\w{2,5}
    |atidėlio\w{2,5}|sibaimin\w{2,5})|(?:turi|turėtų|privalo) nejudėti|nejudėti
    |nejudinti|nepamiršti
no=ne\w{2,25}(?:kite|kit|kitės|ti)|negalima|nereik\w{1,6}|neturėtumėte
    |niekada ne\w{2,25}

[period]
other week=kas (?:dvi|2|antrą) savait\w{1,2}
third day=kas (?:tris|3|trečią) dien\w{1,2}
other day=kas (?:dvi|2|antrą) dien\w{1,2}
day=per (?:dieną|parą)|kasdien\w{0,4}|(?:kas|kiekvieną) dieną|kas (?:rytą|vakarą|naktį)
    |kiekvieną (?:rytą|vakarą|naktį)
week=per savaitę|(?:kas|kiekvieną) savaitę|savaitin\w{1,3}
month=per mėnesį|(?:kas|kiekvieną) mėnesį
year=per metus|kasmet|kas metus|kiekvienais metais
hour=per valandą|(?:kas|kiekvieną) valandą
minute=per minutę|kas minutę
second=per sekundę

[strong-negation]
no=niekada|negalima|nėra|ne(?:gali|turi|galioja|apsaugo|padeda|reikia|veikia|apima
    |pakeičia|sukelia)|nebegau\w{2,5}|ne(?:galite|bus|gausite|ištrina)\w{0,4}

[times]
1=(?:vieną |1 )?kartą
2=(?:du|2) kartus|dukart|dusyk
3=(?:tris|3) kartus|triskart
4=(?:keturis|4) kartus|keturiskart

[contrasts]
after treatment=po (?:gydymo|gydymosi)|baigę gydym\w+
afterwards=vėliau|po to|paskui
another=kit\w+|skirting\w+
at meals=(?:valgio metu|valgant|su maistu)
beforehand=pirmiausia|iš anksto|prieš\w{0,4}
better=pagerė\w{1,4}|gerėja|geriau
both halves=abi puses|abi pusės|abi dalis
broken=pažeist\w+|sulaužyt\w+|sugadint\w+|atvir\w+
by day=(?:tik )?dieną|dienos metu|tik dienomis
cold=šalt\w+|vės\w+|atvės\w+
cool down=vėsin\w*|atvėsin\w*|atšald\w*|vės\w*
day and night=nakt\w+|para|parą|paros|24
delayed=vėliau|rytoj|kitą (?:dieną|savaitę)|po (?:kelių|savaitės|mėnesio)
deleted=ištrin\w+|pašalin\w+|trin\w+
dry=saus\w+|sausin\w+|džiovin\w+
elsewhere=kit\w+|skirting\w+
final=galutin\w+|tikr[ai]\w*
first=pirm\w{1,4}
free=nemokam\w{1,4}
from=nuo
full up=visiškai (?:piln\w*|prisipild\w*|pripild\w*)|pilnas|pilna|piln\w*
go on=tęsk\w*|tęs\w+|toliau
half full=pus\w*
harmful=kenksming\w{1,4}|kenkia|blog\w{1,3}
healthy=sveik\w{1,4}
higher dose=didesn\w+ doz\w+
hot=karšt\w+|šilt\w+
if you like=jei(?:gu)? (?:norite|pageidaujate)
inner=vidin\w+
internal use=vidin\w+|vidaus
last=paskutin\w{1,4}
later=kuo vėliau
less of it=mažiau
lower dose=mažesn\w+ doz\w+
lowered=mažin\w*|sumažin\w*|perpus|pus\w+
mild=leng\w{1,4}|nepavojing\w{1,4}|nesunk\w{1,4}
more of it=daugiau
negative=neigiam\w{1,4}
not allergic=(?:nėra|neturi|be) (?:\w+ ){0,2}alergij\w+|nealerg\w+
on back=ant nugar\w{1,4}
on front=ant pilv\w{1,4}
on rising=atsikėl\w+|pabud\w+|ryte|rytą
one half=vieną pusę|tik (?:vieną )?pusę
outer=išorin\w+
paid=mokam\w{1,4}
positive=teigiam\w{1,4}
raised=didin\w*|padidin\w*|padvigubin\w*|dvigubin\w*
saved=išsaug\w+|įraš\w+|saug\w+
severe=sunk\w{1,4}|rimt\w{1,4}|pavojing\w{1,4}|mirtin\w{1,4}
someone else=draug\w+|kaimyn\w+
sure=jei(?:gu)? esate (?:tikr|įsitikin)\w{1,3}
switch off=išjung\w+|stabdy\w+|sustabd\w+|nutrauk\w+
switch on=įjung\w+|pradė\w+|aktyvin\w+
the same=t\w{1,4} pat\w*|t\w{1,4} pač\w+
thick=stor\w+
too high=per (?:aukšt\w*|didel\w*|didi\w*)
too low=per (?:žem\w*|maž\w*)
until=iki|kol|prieš
warm up=šild\w*|sušild\w*|šilt\w*
wet=drėgn\w+|šlap\w+
whole=nepažeist\w+|sveik\w+|nesugadint\w+
worse=pablogė\w{1,4}|blogėja|pasunkė\w{1,4}
"""
