"""Phrases of Catalan: see the package for what they mean."""

PHRASES = r"""
[by then]
by then=abans de(?: les| els)?(?=\s+\d)

[comparison]
less=no més de|com a màxim|menys de|fins a|màxim\w{0,2}|inferiors? a|menors? de
    |per sota de|o inferior|o menys|menys d['’]\w{1,20}
more=no menys de|com a mínim|almenys|més de|mínim\w{0,2}|superiors? a|majors? de
    |per sobre de|o superior|o més|més d['’]\w{1,20}

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
less=menys de|menys d['’]\w{1,20}
more=més de|més d['’]\w{1,20}

[negation]
yes=no menys d\w{0,2}|(?:un )?dia sí,? (?:i )?(?:un )?(?:altre |dia )?no
before=abans (?:de|que)
nor=(?!(?<!\w )(?<!, )ni [^.;:]{1,40} ni\b)ni
no=ni(?= [^.;:]{1,40} ni\b)|(?:cap|ningú|res|mai) (?:[\w'’·-]{1,20} ){0,3}no(?! \w+ ni)
    |no(?: [\w'’·-]{1,20}){1,4} (?:cap|mai|res|ningú)|no|mai|sense|cap|res|ningú
    |evit\w{1,4}|tret|llevat|excepte|prohibi\w{1,3}|contraindica\w{1,3}|declin\w{1,5}
wrong=incorrect\w{1,3}|erroni\w{0,2}

[opposite]
raise=augmenteu
lower=reduïu
stop=atureu|interrompeu|deix\w{1,3} de|aturar|interrompre|deixar de
go on=continueu
out of reach=fora de l(?:['’]abast|a vista)|no \w{3,12}(?: \w{1,12}){0,2} a l['’]abast
in reach=a l(?:['’]abast|a vista)
with food=amb (?:el )?(?:menjar|aliments|els àpats)(?! o)
fasting=en dejú|amb l['’]estómac buit|sense menjar

[order]
before=abans
after=després

[prohibition]
yes=no (?:dubt\w{1,4}|oblid\w{1,4}|esper\w{1,4}|només|més)
no=no (?:(?:l[aoi]s?|el|els|es|en|hi|us) )?\w{2,25}[eu]u|no (?:s['’]ha de|heu de|ha de
    |cal)|eviteu|mai no

[period]
other day=cada dos dies|cada 2 dies|dies alterns|dia sí,? (?:i )?(?:un )?dia no
day=al dia|diàri\w{1,2}|cada dia|per dia|cada matí|cada nit|cada vespre|tots els dies
    |cada (?:matí|vespre|nit|tarda)|tots els (?:matins|vespres)|totes les nits
week=a la setmana|setmanal\w{0,4}|cada setmana|setmanalment
month=al mes|mensual\w{0,4}|cada mes
hour=per hora|cada hora|a l['’]hora|(?:vegades|cop|cops) l['’]hora
year=a l['’]any|per any|anual\w{0,4}|cada any
minute=per minut|al minut
second=per segon|cada segon
other week=cada (?:dues|2) setmanes|cada quinze dies
third day=cada (?:tres|3) dies

[strong-negation]
no=no|mai

[times]
1=una vegada|un cop
2=dues vegades
3=tres vegades
4=quatre vegades|quatre cops|4 vegades
?=\d+ (?:vegades|cops)

[contrasts]
after treatment=després del tractament|en acabar el tractament
afterwards=després|més tard|posteriorment|més endavant|tot seguit
another=diferent\w*|altr\w+|divers\w+
at meals=(?:durant|amb) (?:els |l['’])?(?:àpats?|menjars?|esmorzar)
beforehand=abans|primer|prèviament|en primer lloc
better=millor\w{0,4}
both halves=les dues meitats|ambdues meitats|totes dues|sencera
broken=trenca\w+|danya\w+|malm\w+|obert\w+|romp\w+|precint trencat
by day=només de dia|de dia|durant el dia
cold=fred\w*|refred\w+|aigua corrent|fresc\w*|nevera
complete=tota la informació|complet[ae]?s?
cool down=refred\w*|refresc\w*|fresc\w*
day and night=nit|24|a qualsevol hora|vint-i-quatre
delayed=més (?:tard|endavant)|demà|l['’]endemà|d['’]aquí a (?:un|una|uns|unes
    |\d+) (?:setman\w{1,2}|dies|mes\w{0,2})|un altre dia
deleted=suprimi\w*|elimin\w+|esborr\w+
dry=sec\w*|assec\w+|eixug\w+
elsewhere=diferent\w*|altr\w+|divers\w+
every evening=(?:cada|tots els) (?:vespres?|nits?)|al vespre
every morning=(?:cada|tots els) matins?|al matí
final=definiti\w+|segur\w?|concloent\w*
first=primer[ae]?s?
free=gratuït\w{0,3}|gratis
from=a partir d\w{0,2}|des d\w{1,3}
full stomach=estómac ple|després de (?:menjar|dinar)
full up=(?:completament|totalment|del tot) ple\w*|ple|plena
go=aneu|torneu(?! a \w+[aei]r)|anar
go on=continu\w+|segu[ie]\w+ (?:utilitzant|prenent|fent|amb)
half full=meitat|mig|mitja
harmful=dolen(?:t|ta|ts|tes)|perjudicial\w{0,2}|nociu|nociva|mal
healthy=san[ae]?s?
higher dose=dos\w+ (?:més (?:alt\w*|elevad\w*|gran\w*)|superior\w*|major\w*)
hot=calent\w*|càlid\w*|tèbi\w*|calor
if you like=si (?:voleu|vol|vols|us ve de gust)
inner=interior|interna
internal use=ús intern|intern
last=últim[ae]?s?|darrer[ae]?s?
late=\d+ (?:minuts|hores|dies) (?:tard|després|més tard)
later=com més tard|quan més tard
less of it=menys
lower dose=dos\w+ (?:més (?:baix\w*|petit\w*|reduïd\w*)|inferior\w*|menor\w*|reduïd\w*)
lowered=redu\w*|disminu\w*|baix\w*|abaix\w*|rebaix\w*
mild=lleus?|inofensi\w{1,3}|molest[ae]?s?|benign[ae]?s?
more of it=més(?! de \d)
negative=negati(?:u|us|va|ves)
not allergic=(?:no|sense) (?:\w+ ){0,3}al·l[eè]rgi\w+
not carry on=no (?:continu\w+|seguiu)
not protect=no (?:\w+ )?protegi\w*
on back=(?:de )?panxa enlaire|d['’]esquena
on front=(?:de )?panxa (?:avall|per avall)|de bocaterrosa
on rising=llevar-(?:vos|se)|aixecar-(?:vos|se)|al matí
one half=una (?:sola )?meitat|(?:només|sols) la meitat|la meitat|mitja
outer=exter\w+|part exterior|fora
paid=de pagament|de pago
positive=positi(?:u|us|va|ves)
raised=augment\w*|incrementa\w*|apuj\w*|doblar|dobleu|dupli\w*
saved=desa\w*|desi|guard\w+|conserv\w+
severe=greus?|sever[ae]?s?|perillós|perilloses?|mortals?
someone else=amics?|amiga|veïns?|veïna
stopped=interrompeu|deixeu de|atureu|interrompi
suddenly=de pressa|ràpid|ràpidament|de cop|sobtadament|bruscament|de sobte
sure=si n['’]est(?:eu|à) segur\w{0,3}|si (?:està|esteu) segur\w{0,3}
switch off=atur\w+|desactiv\w+|apag\w+
switch on=activ\w+|inici\w+|encendre|enceneu
the same=(?:el|la|els|les|al|del) mateix\w*
thick=gruixu\w+
too high=massa alt\w*|massa elevad\w*
too low=massa baix\w*
until=fins|abans|mentre
warm up=escalf\w*|abrig\w*|calent\w*
wet=humit\w*|humid\w*|mull\w+
whole=intact\w*
with=amb|a|de
without=sense(?! dubte)
worse=empitjor\w{1,3}|agreug\w{1,4}
adults=adult[ae]?s?
chew=masteg\w+|matxuc\w+|triti?tur\w+|esclaf\w+|aixaf\w+
children=nens?|nenes|infants?|criatures|nadons?
discard=llen[cç]\w+|tir(?:eu|ar|i)\w*|descart\w+|rebutj\w+
hold on to=guard\w+|conserv\w+
indoors=dins|interior|a casa|entreu
left side=esquerr[ae]s?
lying=ajag\w+|ajeu\w*|estir\w+|tombat|tombar\w*|estirad\w+
opened=obert[ae]?s?|obrir|obertura
outdoors=fora|aire lliure|exterior|sort\w+|aire fresc
right side=dret[ae]?s?|dreta|dret|drets|dretes
sitting=asse\w+|segu[dt]\w*|dret[ae]?
spit=escup\w+
swallow=empass\w+|engol\w+
unopened=sense obrir|tanca[dt]\w*|precinta\w+|abans d['’]obrir
not stop=no (?:deix\w{1,3} de|interromp\w+|atur\w+)
at last=al final|per últim|finalment|després de
by a doctor=metges?|metgessa|infermer\w+|expert\w*|traductor\w*|professional\w*
by machine=ordinador\w*|màquina|automàtic\w+|programari|intel·ligència artificial|ia
centimetres=centímetres?|mil·límetres?|cm|mm
close it=tan[qc]\w+
confidential=confidencial\w*
gained=augment\w+|engreix\w+|guany\w+
less than usual=menys (?:\w+ )?(?:de l['’]habitual|del que és habitual|del normal
    |que de costum)
lost weight=perd\w+|aprim\w+|baix\w+
public=públi(?:c|ca|cs|ques)
sometimes=a vegades|de vegades|de tant en tant|ocasionalment
take off=trei\w+|tre(?:ure|u|gui)\w*|retir\w+
tighten=estren\w+
with sugar=(?:amb|conté) (?:sucre\w*|alcohol|lactosa|gluten|perfum|sal|làtex|cafeïna
    |greix)|ensucra\w+
to begin with=abans|primer|prèviament|en primer lloc
only=només|únicament|exclusivament|sols?
until week=(?:fins|abans) (?:a la|al|als|a l['’]|de la|dels)?(?: ?setmana| ?dia
    | ?mes)?(?=\s+\d)

[always]
always=sempre
never=(?<!si )mai
later=més tard|demà|la setmana (?:vinent|que ve)

[antonym]
even if=fins i tot (?:si|quan)|encara que|tot i que|malgrat
unless=llevat (?:que|de|si|en cas)|tret (?:que|si|de)|a menys que|excepte (?:si|quan
    |en cas)|(?:només|sols|únicament) (?:si|quan)|si no és que
rare=rar[ae]?s?|poc freqüents?|infreqüents?
common=(?<!poc )freqüents|comuns?
often=sovint|amb freqüència|freqüentment
seldom=rarament|poques vegades
open=obert[ae]?s?|obre
closed=tancad[ae]s?|tancat|tancats|tanca
cool=nevera|frigorífic
freezer=congelador

[aside]
except=llevat|tret|excepte|fora d\w{1,2}|a part
instead=en (?:lloc|comptes|vez) d\w{0,3}|i no|enlloc d\w{0,3}
doubt=no (?:n['’])?(?:està|esteu|estàs|n['’]esteu) segur\w{0,3}|dubtes?
until=(?:mentre|fins que|abans que)(?: [\w-]{1,15}){0,3} no

[only after]
only after=només (?:després|quan|un cop)|espereu|esperi|espera

[waited]
waited=després d['’](?:esperar|aquest temps|aquesta espera)

[half-day]
am=del matí|al matí|pel matí
pm=de la tarda|del vespre|de la nit|a la tarda|al vespre|a la nit

[deadline]
within=en (?:un|el) termini|dins de|abans de|durant els primers
after=(?:després|al cap|passades|passats|passat) (?:d['’e]s? ?)?(?:les|els
    |l['’])?(?=\s*\d)

[site]
muscle=múscul\w*|intramuscular\w{0,2}
skin=pell|subcut\w+
vein=ven[ae]s?|intraven\w+
eye=ulls?
mouth=boca|empass\w+
"""
