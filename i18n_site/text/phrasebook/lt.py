"""Phrases of Lithuanian: see the package for what they mean."""

PHRASES = r"""
[comparison]
less=ne (?:daugiau|ilgiau|aukštesn\w{1,5}|didesn\w{1,5}|vyresn\w{1,5}) (?:kaip
    |nei|negu)|ne daugiau kaip|daugiausia|mažiau nei|mažiau kaip|iki(?=\s+\d)
    |jaunesni\w{1,4}|žemiau|ne ilgiau|arba (?:mažesn\w*|žemesn\w*|mažiau|jaunesn\w*)
    |mažesn\w{0,2} (?:nei|kaip)|jaunesn\w{1,5}|trumpiau (?:nei|kaip|negu)|mažiau negu
    |maksimal\w{1,4}|(?:arba|ar) (?:mažesn\w*|žemesn\w*|mažiau|jaunesn\w*)|(?:žemesn
    |mažesn|trumpesn)\w{1,5} (?:nei|kaip|negu)|(?:ir|arba|ar) jaunesn\w*
more=ne (?:mažiau|trumpiau|žemesn\w{1,5}|mažesn\w{1,5}|jaunesn\w{1,5}) (?:kaip|nei|negu)
    |ne mažiau kaip|bent|mažiausiai|daugiau nei|daugiau kaip|virš(?=\s+\d)|ilgiau nei
    |vyresni\w{1,4}|aukštesn\w{1,4}|arba (?:didesn\w*|aukštesn\w*|daugiau)
    |didesn\w{0,2} (?:nei|kaip)|vyresn\w{1,5}|(?:daugiau|ilgiau) (?:nei|kaip|negu)
    |minimal\w{1,4}|(?:arba|ar) (?:didesn\w*|aukštesn\w*|daugiau|vyresn\w*)|(?:aukštesn
    |didesn|ilgesn|sunkesn)\w{1,5} (?:nei|kaip|negu)|(?:ir|arba|ar) vyresn\w*
    |dažniau (?:kaip|nei|negu)

[earliest]
earliest=anksčiausiai|ne anksčiau

[if-not]
no=jei(?:gu)?(?: [^\s,.;:]{1,25}){0,4} ne(?!gal|t|u)\w{2,20}
    |jei(?:gu)?(?: [^\s,.;:]{1,25}){0,4} netur\w{2,8}

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
less=mažiau (?:nei|kaip)|jaunesn\w{1,5}|mažiau negu|trumpiau (?:nei|kaip|negu)|(?:žemesn
    |mažesn)\w{1,5} (?:nei|kaip|negu)
more=(?:daugiau|ilgiau) (?:nei|kaip)|vyresn\w{1,5}|aukštesn\w{1,5}|(?:daugiau
    |ilgiau) negu|(?:didesn|ilgesn)\w{1,5} (?:nei|kaip|negu)|dažniau (?:kaip|nei|negu)

[negation]
never=niekad\w?|niekas|nieko|niekur|niekuomet|jok\w{1,3}|nė vien\w{1,3}
lacking=trūksta
yes=nedel\w{2,8}|nepageidaujam\w{1,4}|neseniai|nes|netgi|nebent[ ]|nelaim\w*
    |neatidėlio\w*|nerv\w*|neurolo\w*|nemokam\w*|nedidel\w*|netol\w*|nepriklausom\w*
    |ne vėliau
no=ne|ne\w{3,}|nėra|be|nebent|venkite|vengti|draudžiama|uždraust\w{0,4}
wrong=klaiding\w{1,4}
only=tik|vien|tiktai

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
after=po(?! \d)|paskui|pradėj(?:ę|us|usi)|baig(?:ę|us|usi)

[prohibition]
yes=ne(?:pamir\w{2,6}|dvejo\w{2,6}|lauk\w{2,5}|delsk\w{2,4}|bijo\w{2,4}|sijaudin\w{2,5}
    |atidėlio\w{2,5}|sibaimin\w{2,5})|(?:turi|turėtų|privalo) nejudėti|nejudėti
    |nejudinti|nepamiršti
no=ne\w{2,25}(?:kite|kit|kitės|ti)|negalima|nereik\w{1,6}|neturėtumėte
    |niekada ne\w{2,25}

[period]
other week=kas (?:dvi|2|antrą) savait\w{1,2}
third day=kas (?:tris|3|trečią) dien\w{1,2}
other day=kartą per (?:dvi|2) dienas|kas (?:dvi|2|antrą) dien\w{1,2}
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

[always]
always=visada|visuomet
never=niekada|niekuomet
later=(?<!ne )vėliau|rytoj|kitą (?:dieną|savaitę)

[antonym]
even if=net (?:jei|jeigu|kai|ir|tada)|nors
unless=nebent|(?:tik|vien)(?: tada| tuo atveju| tuomet)?,? (?:jei|jeigu|kai)|išskyrus
rare=ret\w{1,3}
common=dažn\w{1,3}
often=dažnai
seldom=retai
open=atidaryt\w{1,2}|atvir\w{1,3}
closed=uždaryt\w{1,2}
cool=šaldytuv\w{1,3}
freezer=šaldikl\w{1,4}
small=maž[aiouų]\w{0,3}
large=didel\w{1,4}|didži\w{1,3}

[aside]
except=kit\w{1,3} nei|išskyrus|nebent|tik|išimt\w+|be
instead=vietoj\w?|užuot|o ne|verčiau|bet ne
doubt=abej\w+|nesate (?:\w{1,12} )?(?:tikr|įsitikin)\w+|neaišk\w+
until=kol(?: [^\s,.;:]{1,20}){0,4} (?:nėra|ne\w{2,20})|iki|prieš

[deadline]
within=per|ne vėliau|vėliausiai|iki
after=po(?=\s+\d)|praėjus|tik po

[only after]
only after=tik po|tik tada|tik kai|palaukite|palauk

[waited]
waited=po to|tada|palaukus|palaukę

[site]
muscle=raum\w+
skin=od[aąąoųi]\w{0,2}|poodin\w+
vein=ven[aąoųi]\w{0,2}
eye=ak(?:į|is|ies|yje|ių|yse)
mouth=burn\w+|nury\w+

[half-day]
am=ryt[eąo]|rytais|ryto|priešpiet
pm=vakar[eąo]|vakarais|popiet|naktį|prieš miegą

[while-not]
no=(?:kol|tuo metu,? kai)(?: [^\s,.;:]{1,25}){0,4} (?:nėra|ne\w{3,20})

[only]
only=tik|vien|tiktai

[contrasts]
adults=suaug\w+
after treatment=po (?:gydymo|gydymosi)|baigę gydym\w+|po (?:šio )?(?:vaisto )?vartojimo
afterwards=vėliau|po to|paskui
another=kit\w+|skirting\w+
at all times=visada|visuomet|nuolat|visą laiką|kiekvieną kartą|kaskart
at last=pabaigoje|galiausiai|paskiausiai
at meals=valgio metu|(?<!prieš )valgant|su maistu
beforehand=pirmiausia|iš anksto|prieš\w{0,4}
better=pagerė\w{1,4}|gerėja|geriau|nepablog\w+|nepasunk\w+|palengv\w+|silpn\w+|sumaž\w+
    |praeina
both halves=abi puses|abi pusės|abi dalis
broken=pažeist\w+|sulaužyt\w+|sugadint\w+|atvir\w+
by a doctor=gydytoj\w*|ekspert\w*|žmo[gn]\w*|vertėj\w*|specialist\w*
by day=(?:tik )?dieną|dienos metu|tik dienomis
by machine=kompiuter\w*|mašin\w*|automat\w*|dirbtin\w*
centimetres=centimetr\w*|cm|milimetr\w*|mm
chew=\w{0,2}kramt\w+|\w{0,2}smulkin\w*|\w{0,2}traišk\w*
children=vaik\w*|kūdik\w*
cold=šalt\w+|vės\w+|atvės\w+
complete=visa informacija|išsam\w+|visą informaciją
cool down=vėsin\w*|atvėsin\w*|atšald\w*|vės\w*
day and night=nakt\w+|para|parą|paros|24
delayed=vėliau|rytoj|kitą (?:dieną|savaitę)|po (?:kelių|savaitės|mėnesio)
deleted=ištrin\w+|pašalin\w+|trin\w+|nuim\w+|išim\w+|išmes\w+
discard=išmes\w*|išmet\w*|mesk\w*|išpil\w*|sunaikin\w*
dry=saus\w+|sausin\w+|džiovin\w+
elsewhere=kit\w+|skirting\w+
every evening=(?:kas|kiekvieną) (?:vakarą|naktį)|vakar[eą]|vakarais
every morning=(?:kas|kiekvieną) rytą|ryt[eą]|rytais
final=galutin\w+|tikr[ai]\w*
first=pirm\w{1,4}|pirm\w{1,6}
free=(?<!nėra )(?:nemokam\w{1,4})
from=nuo
full stomach=pilnu skrandžiu|po valgio|pavalg\w+
full up=visiškai (?:piln\w*|prisipild\w*|pripild\w*)|pilnas|pilna|piln\w*
gained=priaug\w*|padidėj\w*
go on=tęsk\w*|tęs\w+|toliau|nenu(?:stok|trauk|sto)\w*|nepertrauk\w*
gradually=palaipsniui|pamažu|lėtai|po truputį
half full=pus\w*
harmful=kenksming\w{1,4}|kenkia|blog\w{1,3}
healthy=sveik\w{1,4}
higher dose=didesn\w+ doz\w+
hold on to=laiky\w*|saugok\w*|pasilik\w*|išsaugok\w*
hot=karšt\w+|šilt\w+
if you like=jei(?:gu)? (?:norite|pageidaujate)
indoors=vidu\w*|namuose|patalp\w+
inner=vidin\w+
internal use=vidin\w+|vidaus
last=paskutin\w{1,4}|paskutin\w{1,6}
late=\d+ (?:minutes|minučių|valandas|valandų|dienas|dienų) vėliau
later=kuo vėliau
left side=kair\w+
less of it=mažiau
lost weight=numet\w*|netenk\w*|sumažėj\w*|neteko
lower dose=mažesn\w+ doz\w+
lowered=mažin\w*|sumažin\w*|perpus|pus\w+
lying=\w{0,3}gul\w+
metres=metr\w*|m
mild=leng\w{1,4}|nepavojing\w{1,4}|nesunk\w{1,4}
more of it=daugiau
negative=neigiam\w{1,4}
not allergic=(?:nėra|neturi|be) (?:\w+ ){0,2}alergij\w+|nealerg\w+
not carry on=nebetęsk\w*|netęsk\w*
not protect=nesaugok\w*|neapsaugok\w*
not stop=nenu(?:stok|trauk)\w*|nepertrauk\w*
not wait=ne(?:pa)?lauk\w+
on back=ant nugar\w{1,4}
on front=ant pilv\w{1,4}
on rising=atsikėl\w+|pabud\w+|ryte|rytą|(?:kas|kiekvieną) rytą|rytais
one half=vieną pusę|tik (?:vieną )?pusę
opened=atidar\w+|praplėš\w*
outdoors=lauke|laukan|lauką|į lauką|gryn\w+ or\w+
outer=išorin\w+
paid=mokam\w{1,4}|nėra nemokam\w*
positive=teigiam\w{1,4}
raised=didin\w*|padidin\w*|padvigubin\w*|dvigubin\w*
right side=dešin\w+
saved=išsaug\w+|įraš\w+|saugo\w*
severe=sunk\w{1,4}|rimt\w{1,4}|pavojing\w{1,4}|mirtin\w{1,4}
sitting=sėd\w+|sėsk\w*|atsisės\w*|pasodin\w*
someone else=draug\w+|kaimyn\w+
sometimes=(?<!\d )kartais|retkarčiais|kartkartėmis
spit=\w{0,2}spjau\w*
stopped=nutrauk\w*|nusto\w+
suddenly=staiga|staigiai|iškart|iš karto
sure=jei(?:gu)? esate (?:tikr|įsitikin)\w{1,3}
swallow=nury\w*|prary\w*|ryk\w*
switch off=išjung\w+|stabdy\w+|sustabd\w+|nutrauk\w+
switch on=įjung\w+|pradė\w+|aktyvin\w+
the same=t\w{1,4} pat\w*|t\w{1,4} pač\w+
thick=stor\w+
to begin with=pirmiausia|iš pradžių|pirma|pirmiau|visų pirma
too high=per (?:aukšt\w*|didel\w*|didi\w*)
too low=per (?:žem\w*|maž\w*)
unopened=neatidaryt\w*|prieš atidar\w+
until=iki|kol|prieš
warm up=šild\w*|sušild\w*|šilt\w*
wet=drėgn\w+|šlap\w+
whole=nepažeist\w+|sveik\w+|nesugadint\w+
without=be(?! to| abejo| kita)
worse=pablogė\w{1,4}|blogėja|pasunkė\w{1,4}|sustiprė\w+|stiprė\w+|paūmė\w+|blogė\w+
"""
