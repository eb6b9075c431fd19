"""Phrases of Estonian: see the package for what they mean."""

PHRASES = r"""
[comparison]
less=mitte rohkem kui|kuni(?=\s+\d)|vähem kui|alla(?=\s+\d)|maksimaalselt|kõige rohkem
    |ülimalt|noorem\w{0,4} kui|või (?:madalam\w*|väiksem\w*|vähem|noorem\w*)|(?:madalam
    |väiksem)\w{0,3} kui
    |(?:ei|pole\w{0,2})(?: \w{2,12})? (?:suurem|rohkem|kõrgem|pikem|vanem) kui
more=mitte vähem kui|vähemalt|rohkem kui|üle(?=\s+\d)|minimaalselt|kauem kui
    |kõrgem\w{0,3} kui|või (?:kõrgem\w*|suurem\w*|rohkem|vanem\w*)|suurem\w{0,3} kui

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
less=vähem kui
more=rohkem kui|kauem kui

[negation]
never=kunagi|keegi|midagi|ühtegi
no=ei|ära|ärge|mitte|ilma|pole|välti\w{1,3}|vältige|välja arvatud|keelatud
    |\w{3,30}mata|hoiduge|ega|puudu(?:b|vad|s|sid|nud|vate?|des?)?|polnud|polnuks
    |kellaajata
wrong=va[lr]e|vale\w{0,2}

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
before=enne
after=pärast|järel

[prohibition]
yes=(?!ärge)\w{2,20}[gk]e(?: [^\s.,;:!?]{1,25}){0,6} ära
    |är(?:ge|a) (?:unusta\w{0,2}|kõhel\w{1,3}|oodake|oota|kart\w{1,3}|viivita\w{0,2}
    |muretse\w{0,2})
no=ärge|ära(?! \d)(?= \w{3,})|ei (?:tohi\w{0,2}|pea|peaks|tuleks|ole vaja)

[period]
other day=üle ühe päeva|ülepäeviti|igal teisel päeval
day=päevas|iga päev|ööpäevas|päevane|igal (?:hommikul|õhtul|ööl)
week=nädalas|iga nädal
month=kuus(?= |$)|iga kuu
hour=tunnis|iga tund
year=aastas|iga aasta|igal aastal
minute=(?<!\d )minutis
second=(?<!\d )sekundis

[strong-negation]
no=ärge|ei|pole

[times]
1=üks kord|1 kord
2=kaks korda|2 korda
3=kolm korda
4=neli korda|4 korda

[contrasts]
after treatment=pärast ravi|ravi järel
afterwards=hiljem|pärast|seejärel|tagantjärele
another=teis\w+|erinev\w+|muu\w*|uu\w+
at meals=söögi ajal|koos toiduga
beforehand=kõigepealt|enne|eelnevalt|esmalt
better=parane\w{1,4}|paremaks
both halves=mõlemad poole\w*|mõlemad|mõlemat
broken=katki\w*|kahjusta\w+|rikutud|lahtis\w+|avatud|vigastatud
by day=ainult päeval|päeval|päevasel ajal
cold=külm\w*|jahe\w*|jahuta\w*
cool down=jahut\w*|jahe\w*
day and night=ööpäev\w{0,6}|öö\w{0,4}|24|öösel|igal ajal
delayed=hiljem|homme|järgmisel (?:päeval|nädalal)|(?:nädala|mõne nädala|mõne päeva
    |kuu) pärast
deleted=kustuta\w*
dry=kuiv\w+
elsewhere=teis\w+|erinev\w+|muu\w*|uu\w+
final=lõplik\w*|kindel\w*
first=esime\w{1,5}
free=tasuta
from=alates
full up=täiesti täis|päris täis|täis|täitunud
go on=jätka\w+|edasi
half full=pool\w*
harmful=kahjulik\w{0,3}|halb
healthy=terve|tervesse
higher dose=(?:suurem\w*|kõrgem\w*) (?:\w+)?annu\w*
hot=kuum\w*|sooja\w*|soe
if you like=kui (?:soovite|tahate|soovid)|soovi korral
inner=sise\w+
internal use=sisemi\w+|seespidi\w+|sisekasut\w+
last=viima\w{1,5}
later=mida hiljem
less of it=vähem
lower dose=(?:väiksem\w*|madalam\w*) (?:\w+)?annu\w*
lowered=vähend\w*|vähene\w*|langeta\w*|alanda\w*|poole\w*|madal\w*
mild=kerge\w{0,4}|ohutu\w{0,3}|kahjutu\w{0,3}
more of it=rohkem|juurde|enam
negative=negatiiv\w{1,4}
not allergic=ei ole \w* ?\w* ?allergi\w+|allergia puudub|pole (?:\w+ ){0,2}allergi\w+
on back=selili|seljale
on front=kõhuli|kõhule
on rising=ärkamis\w*|hommik\w*|ülestõus\w*|tõusmis\w*
one half=üks pool|ainult (?:üks )?pool\w*|üht poolt|ühe poole|üht
outer=välis\w+|välim\w+
paid=tasuline
positive=positiiv\w{1,4}
raised=suurenda\w*|tõst\w*|kasvata\w*|kahekordist\w*|suurene\w*
saved=salvesta\w*|säili\w*|alles
severe=tõsi\w{1,5}|raske\w{0,4}|ohtlik\w{0,4}|eluohtlik\w{0,4}
someone else=sõb[re]\w*|naab[re]\w*|tuttava\w*
sure=kui (?:olete|oled) kindel
switch off=lülita välja|peata\w*|lõpeta\w*|katkesta\w*|keela
switch on=lülita sisse|alusta\w*|käivita\w*|luba
the same=sama\w*
thick=paks\w*
too high=liiga (?:kõrge\w*|suur\w*)
too low=liiga (?:madal\w*|väike\w*)
until=kuni|enne
warm up=sooja\w*|soojend\w*|soe\w*
wet=niisk\w+|märg\w*|märja\w*
whole=terve|terved|kahjustamata|rikkumata|avamata
worse=halvene\w{1,4}|süvene\w{1,4}|halve\w{1,4}
"""
