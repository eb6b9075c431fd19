"""Phrases of Catalan: see the package for what they mean."""

PHRASES = r"""
[by then]
by then=abans de(?: les| els)?(?=\s+\d)

[comparison]
less=no més de|com a màxim|menys de|fins a|màxim\w{0,2}|inferiors? a|menors? de
    |per sota de
more=no menys de|com a mínim|almenys|més de|mínim\w{0,2}|superiors? a|majors? de
    |per sobre de

[earliest]
earliest=com a molt aviat|no abans

[if-not]
no=(?:si|quan)(?: [^\s,.;:]{1,25}){0,4} no

[if]
if=si|quan

[unless]
unless=llevat|tret|excepte|només|sense|si no

[and]
and=i|però

[negated-avoid]
no=no (?:\w{2,12} )?evit\w{1,4}

[not-only]
no=no (?:només|sols|únicament)

[plain-limit]
less=menys de
more=més de

[negation]
before=abans (?:de|que)
nor=ni
no=no|mai|sense|cap|res|ningú|evit\w{1,4}|tret|llevat|excepte|prohibi\w{1,3}
    |contraindica\w{1,3}

[order]
before=abans
after=després

[prohibition]
yes=no (?:dubt\w{1,4}|oblid\w{1,4}|esper\w{1,4}|només|més)
no=no (?:(?:l[aoi]s?|el|els|es|en|hi|us) )?\w{2,25}[eu]u|no (?:s['’]ha de|heu de|ha de
    |cal)|eviteu|mai no

[period]
day=al dia|diàri\w{1,2}|cada dia|per dia
week=a la setmana|setmanal\w{0,4}|cada setmana
month=al mes|mensual\w{0,4}|cada mes
hour=per hora|cada hora
year=a l['’]any|per any|anual\w{0,4}|cada any

[strong-negation]
no=no|mai

[times]
1=una vegada|un cop
2=dues vegades
3=tres vegades

[contrasts]
after treatment=després del tractament|en acabar el tractament
afterwards=després|més tard|posteriorment|més endavant|tot seguit
another=diferent\w*|altr\w+|divers\w+
at meals=(?:durant|amb) (?:els |l['’])?(?:àpats?|menjars?|esmorzar)
beforehand=abans|primer|prèviament|en primer lloc
better=millor\w{0,4}
broken=trenca\w+|danya\w+|malm\w+|obert\w+|romp\w+|precint trencat
cold=fred\w*|refred\w+|aigua corrent|fresc\w*|nevera
complete=tota la informació|complet[ae]?s?
delayed=més (?:tard|endavant)|demà|l['’]endemà|d['’]aquí a (?:un|una|uns|unes
    |\d+) (?:setman\w{1,2}|dies|mes\w{0,2})|un altre dia
deleted=suprimi\w*|elimin\w+|esborr\w+
dry=sec\w*|assec\w+|eixug\w+
elsewhere=diferent\w*|altr\w+|divers\w+
final=definiti\w+|segur\w?|concloent\w*
first=primer[ae]?s?
free=gratuït\w{0,3}|gratis
from=a partir d\w{0,2}|des d\w{1,3}
full stomach=estómac ple|després de (?:menjar|dinar)
go=aneu|torneu
go on=continu\w+|segu[ie]\w+ (?:utilitzant|prenent|fent|amb)
harmful=dolen(?:t|ta|ts|tes)|perjudicial\w{0,2}|nociu|nociva|mal
healthy=san[ae]?s?
hot=calent\w*|càlid\w*|tèbi\w*|calor
if you like=si (?:voleu|vol|vols|us ve de gust)
inner=interior|interna
internal use=ús intern|intern
last=últim[ae]?s?|darrer[ae]?s?
late=\d+ (?:minuts|hores|dies) (?:tard|després|més tard)
later=com més tard|quan més tard
mild=lleus?|inofensi\w{1,3}|molest[ae]?s?|benign[ae]?s?
negative=negati(?:u|us|va|ves)
not allergic=(?:no|sense) (?:\w+ ){0,3}al·l[eè]rgi\w+
on back=(?:de )?panxa enlaire|d['’]esquena
on front=(?:de )?panxa (?:avall|per avall)|de bocaterrosa
on rising=llevar-(?:vos|se)|aixecar-(?:vos|se)|al matí
outer=exter\w+|part exterior|fora
paid=de pagament|de pago
positive=positi(?:u|us|va|ves)
saved=desa\w*|desi|guard\w+|conserv\w+
severe=greus?|sever[ae]?s?|perillós|perilloses?|mortals?
someone else=amics?|amiga|veïns?|veïna
stopped=interrompeu|deixeu de|atureu|interrompi
sure=si n['’]est(?:eu|à) segur\w{0,3}|si (?:està|esteu) segur\w{0,3}
switch off=atur\w+|desactiv\w+|apag\w+
switch on=activ\w+|inici\w+|encendre|enceneu
the same=(?:el|la|els|les|al|del) mateix\w*
thick=gruixu\w+
until=fins|abans|mentre
wet=humit\w*|humid\w*|mull\w+
whole=intact\w*
worse=empitjor\w{1,3}|agreug\w{1,4}
"""
