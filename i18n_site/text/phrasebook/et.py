"""Phrases of Estonian: see the package for what they mean."""

PHRASES = r"""
[comparison]
less=mitte rohkem kui|kuni(?=\s+\d)|vähem kui|alla(?=\s+\d)|maksimaalselt|kõige rohkem
    |ülimalt|noorem\w{0,4} kui|või (?:madalam\w*|väiksem\w*|vähem|noorem\w*)|(?:madalam
    |väiksem)\w{0,3} kui|(?:ei|pole\w{0,2})(?: \w{2,12})? (?:suurem|rohkem|kõrgem|pikem
    |vanem) kui|(?:lühem|madalam|noorem|väiksem)\w{0,3} kui|kõige enam|mitte (?:kauem
    |hiljem|üle) kui|(?:ja|või) noorem\w*
more=mitte vähem kui|vähemalt|rohkem kui|üle(?=\s+\d)|minimaalselt|kauem kui
    |kõrgem\w{0,3} kui|või (?:kõrgem\w*|suurem\w*|rohkem|vanem\w*)|suurem\w{0,3} kui
    |(?:pikem|kõrgem|vanem|suurem)\w{0,3} kui|enam kui|(?:ja|või) vanem\w*|(?:sagedamini
    |tihedamini|tihemini) kui

[earliest]
earliest=kõige varem|mitte varem|mitte enne

[if-not]
no=kui(?: [^\s,.;:]{1,25}){0,4} (?:ei|pole|ega)

[if]
if=kui

[unless]
unless=välja arvatud|ainult|ilma|kui(?: \w{1,20}){0,4} (?:ei|pole)

[and]
and=ja|ning|aga

[negated-avoid]
no=ärge vältige|ei \w{2,8} vältida|ära väldi

[not-only]
no=mitte (?:ainult|üksnes|vaid)|ei ole (?:ainult|üksnes)

[plain-limit]
less=vähem kui|alla(?=\s+\d)|(?:noorem|lühem|väiksem|madalam)\w{0,3} kui
more=rohkem kui|kauem kui|üle(?=\s+\d)|(?:vanem|kõrgem|suurem|pikem)\w{0,3} kui|enam kui
    |(?:sagedamini|tihedamini|tihemini) kui

[negation]
lacking=puudu(?:b|vad|s|sid|nud|vate?|des?)?
never=kunagi|keegi|midagi|ühtegi
no=ilma(?: \w{1,20}){0,4} \w{2,30}mata|ei|ära|ärge|mitte|ilma|pole|välti\w{1,3}|vältige
    |välja arvatud|keelatud|\w{3,30}mata|hoiduge|ega|polnud|polnuks|kellaajata
wrong=va[lr]e|vale\w{0,2}
only=ainult|üksnes|vaid

[opposite]
raise=suurendage
lower=vähendage
stop=lõpetage|katkestage
go on=jätkake
out of reach=kättesaamatu\w{0,3}|varjatud|eemal
in reach=kättesaadava\w{0,3}|käeulatuses
with food=koos (?:toiduga|söögiga)(?! või)|söögi ajal
fasting=tühja kõhuga|ilma toiduta|söömata

[order]
before=enne|eelne\w{1,5}
after=pärast|järel|järgne\w{1,5}

[prohibition]
yes=(?!ärge)\w{2,20}[gk]e(?: [^\s.,;:!?]{1,25}){0,6} ära
    |är(?:ge|a) (?:unusta\w{0,2}|kõhel\w{1,3}|oodake|oota|kart\w{1,3}|viivita\w{0,2}
    |muretse\w{0,2})
no=ärge|ära(?! \d)(?= \w{3,})|ei (?:tohi\w{0,2}|pea|peaks|tuleks|ole vaja)

[period]
other day=(?:üks )?kord (?:kahe|2) päeva jooksul|üle ühe päeva|ülepäeviti
    |igal teisel päeval|iga (?:kahe|2) päeva (?:järel
    |tagant)
day=päevas|iga päev|ööpäevas|päevane|igal (?:hommikul|õhtul|ööl)
week=nädalas|iga nädal|igal nädalal
month=kuus(?=[ ,.;:!?)]|$)|iga kuu
hour=tunnis|iga tund
year=aastas|iga aasta|igal aastal
minute=(?<!\d )minutis
second=(?<!\d )sekundis
other week=üle nädala|iga (?:kahe|2) nädala (?:järel|tagant)|igal teisel nädalal
third day=iga (?:kolme|3) päeva (?:järel|tagant)|igal kolmandal päeval

[strong-negation]
no=ärge|ei|pole

[times]
1=üks kord|1 kord
2=kaks korda|2 korda
3=kolm korda
4=neli korda|4 korda

[always]
always=alati
never=(?:ärge|ära|ei|mitte|pole)(?: \w{1,20}){0,3} kunagi|kunagi (?:ei|ärge|mitte|ära)
later=(?<!mitte )hiljem|homme|järgmisel (?:päeval|nädalal)

[antonym]
even if=isegi (?:kui|siis)|kuigi|ehkki|ka siis
unless=välja arvatud|(?:ainult|üksnes|vaid)(?: siis| juhul)?,? kui
rare=harva(?:esinev\w*)?|harvad
common=sage\w+|levinud
often=sageli|tihti
seldom=harva
open=avatud|lahti
closed=suletud|kinni
cool=külmkap\w+|külmik\w*
freezer=sügavkülm\w*|külmuti\w*
small=väike\w*|väikse\w*
large=suur\w*

[aside]
except=(?:muud|midagi|muu) (?:kui|peale)|peale|välja arvatud|v\.a|peale|erand\w{0,6}
    |ainult|muul juhul
instead=asemel|pigem|mitte|ja mitte
doubt=kahtl\w+|(?:ei ole|pole|ei olda) (?:\w{1,12} )?kindel|ebakindel|kõhkl\w+
until=enne,? kui|enne|seni,? kuni(?: \w{1,20}){0,4} (?:ei|pole)
    |kuni(?: \w{1,20}){0,4} (?:ei|pole)

[deadline]
within=jooksul|hiljemalt|piires|esimese
after=pärast(?=\s+\d)|\d+ \w{1,14} (?:pärast|möödudes|möödumisel|möödumist)

[only after]
only after=alles|oodake|oota

[waited]
waited=seejärel|pärast seda|pärast ootamist

[site]
muscle=liha\w*
skin=nah[ak]\w*
vein=vee?n\w*
eye=silm\w*
mouth=suu\w*|suhu|neel\w*

[half-day]
am=hommik\w{1,4}|ennelõunal
pm=õht\w{1,4}|pärastlõunal|öösel

[while-not]
no=(?:kuni|sel ajal,? kui|samal ajal,? kui)(?: [^\s,.;:]{1,25}){0,4} (?:ei|pole)

[only]
only=ainult|üksnes|vaid

[contrasts]
adults=täiskasvanu\w*
after treatment=pärast ravi|ravi järel
afterwards=hiljem|pärast|seejärel|tagantjärele
another=teis\w+|erinev\w+|muu\w*|uu\w+
at all times=alati|pidevalt|kogu aeg|iga kord
at last=lõpuks|viimasena|viimaks
at meals=söögi ajal|koos toiduga
beforehand=kõigepealt|enne|eelnevalt|esmalt
better=parane\w{1,4}|paremaks|leeven\w+|vaibu\w+|taandu\w+|vähene\w+
both halves=mõlemad poole\w*|mõlemad|mõlemat
broken=katki\w*|kahjusta\w+|rikutud|lahtis\w+|avatud|vigastatud
by a doctor=arst\w*|õde\w*|ekspert\w*|inime\w*|tõlkija\w*
by day=ainult päeval|päeval|päevasel ajal
by machine=arvuti\w*|masin\w*|automaat\w*|tehisintel\w*|tehisaru\w*
centimetres=sentimeet\w*|cm|millimeet\w*|mm
chew=näri\w*|puruks\w*|purusta\w*
children=laps\w*|laste\w*|last|imiku\w*
cold=külm\w*|jahe\w*|jahuta\w*
complete=kogu teave|täielik\w*
cool down=jahut\w*|jahe\w*
day and night=ööpäev\w{0,6}|öö\w{0,4}|24|öösel|igal ajal
delayed=hiljem|homme|järgmisel (?:päeval|nädalal)|(?:nädala|mõne nädala|mõne päeva
    |kuu) pärast
deleted=kustuta\w*
discard=visa\w+|viska\w*|hävita\w*|kõrvalda\w*|minema
dry=kuiv\w+
elsewhere=teis\w+|erinev\w+|muu\w*|uu\w+
every evening=igal (?:õhtul|ööl)|õht\w+|öösiti
every morning=igal hommikul|hommik\w+
final=lõplik\w*|kindel\w*
first=esime\w{1,5}
free=(?<!ei ole )(?:tasuta)
from=alates
full stomach=täis kõhuga|pärast (?:sööki|söömist)
full up=täiesti täis|päris täis|täis|täitunud
gained=juurde|suurene\w*|kasva\w*
go on=jätka\w+|edasi|är(?:ge|a) (?:lõpetage|katkestage|lõpeta|katkesta|lõpetada)
gradually=järk-järgult|aeglaselt|tasapisi|pikkamööda
half full=pool\w*
harmful=kahjulik\w{0,3}|halb
healthy=terve|tervesse|terve\w{0,4}
higher dose=(?:suurem\w*|kõrgem\w*) (?:\w+)?annu\w*
hold on to=hoidke|hoia|säilita\w*
hot=kuum\w*|sooja\w*|soe
if you like=kui (?:soovite|tahate|soovid)|soovi korral
indoors=sise\w*|sees|kodus|koju|tuppa|toas
inner=sise\w+
internal use=sisemi\w+|seespidi\w+|sisekasut\w+
last=viima\w{1,5}
late=\d+ (?:minutit|tundi|päeva) hiljem
later=mida hiljem
left side=vasa\w+
less of it=vähem
lost weight=kaota\w*|alla|vähene\w*|langeb
lower dose=(?:väiksem\w*|madalam\w*) (?:\w+)?annu\w*
lowered=vähend\w*|vähene\w*|langeta\w*|alanda\w*|poole\w*|madal\w*
lying=lama\w*|pikali
metres=meet\w*|m
mild=kerge\w{0,4}|ohutu\w{0,3}|kahjutu\w{0,3}
more of it=rohkem|juurde|enam
negative=negatiiv\w{1,4}
not allergic=ei ole \w* ?\w* ?allergi\w+|allergia puudub|pole (?:\w+ ){0,2}allergi\w+
not carry on=är(?:ge|a) jätka\w*
not protect=är(?:ge|a) kaits\w*
not stop=är(?:ge|a) (?:lõpeta|katkesta)\w*
not wait=är(?:ge|a) ooda\w*|är(?:ge|a) oota\w*
on back=selili|seljale
on front=kõhuli|kõhule
on rising=ärkamis\w*|hommik\w*|ülestõus\w*|tõusmis\w*
one half=üks pool|ainult (?:üks )?pool\w*|üht poolt|ühe poole|üht
opened=ava\w*
outdoors=õue|õues|väljas|välja|värske\w* õh\w+
outer=välis\w+|välim\w+
paid=tasuline|(?:ei ole|pole) tasuta
positive=positiiv\w{1,4}
raised=suurenda\w*|tõst\w*|kasvata\w*|kahekordist\w*|suurene\w*
right side=parem\w+
saved=salvesta\w*|säili\w*|alles
severe=tõsi\w{1,5}|raske\w{0,4}|ohtlik\w{0,4}|eluohtlik\w{0,4}
sitting=istu\w*|püsti
someone else=sõb[re]\w*|naab[re]\w*|tuttava\w*
sometimes=mõnikord|vahetevahel|aeg-ajalt
spit=\w*sülita\w*
stopped=katkesta\w*|loobuge|jäta\w* pooleli
    |lõpetage(?: \w{1,20}){0,4} \w{2,20}mine
suddenly=järsult|äkki|ootamatult|korraga
sure=kui (?:olete|oled) kindel|kui (?:te |sa )?(?:olete|oled) kindel
swallow=neela\w*
switch off=lülita välja|peata\w*|lõpeta\w*|katkesta\w*|keela
switch on=lülita sisse|alusta\w*|käivita\w*|luba
the same=sama\w*
thick=paks\w*
to begin with=kõigepealt|esmalt|esiteks|alustuseks|enne
too high=liiga (?:kõrge\w*|suur\w*)
too low=liiga (?:madal\w*|väike\w*)
unopened=avamata|enne avamist
until=kuni|enne
warm up=sooja\w*|soojend\w*|soe\w*
wet=niisk\w+|märg\w*|märja\w*
whole=terve|terved|kahjustamata|rikkumata|avamata
without=ilma(?! et)
worse=halvene\w{1,4}|süvene\w{1,4}|halve\w{1,4}|tugevne\w+|ägene\w+
"""
