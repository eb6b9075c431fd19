"""Phrases of Dutch: see the package for what they mean."""

PHRASES = r"""
[always]
always=altijd
never=nooit
later=later|morgen|volgende week

[antonym]
even if=ook als|zelfs (?:als|wanneer)|ook al|ook wanneer|hoewel
unless=tenzij|behalve als|alleen als|alleen wanneer|behalve wanneer
rare=zelden|zeldzame?
common=vaak voorkomende?
often=vaak|regelmatig
seldom=zelden
open=geopend|open
closed=gesloten|dicht
cool=koelkast
freezer=vriezer|diepvries\w{0,3}
small=kleine
large=grote

[aside]
except=anders dan|behalve|behalve|uitgezonderd|uitzondering|tenzij|anders dan|buiten
instead=in plaats van|liever dan|en niet
doubt=niet zeker|onzeker|twijfel\w{0,2}|niet weet
until=zolang(?: \w{1,15}){1,4} (?:niet|geen)|voordat

[by then]
by then=voor het verstrijken|vóór(?=\s+\d)

[comparison]
less=niet meer dan|minder dan|hoogstens|maximaal|maximum|ten hoogste|(?:onder
    |beneden)(?: de)?(?=\s+\d)|(?:lager|jonger|kleiner) dan|of minder|niet langer dan
    |(?<!\d )tot(?=\s+\d)|maximale|(?:korter|jonger) dan|(?:lager|kleiner
    |minder) (?:zijn|is|worden|wordt|komen|liggen) dan|of (?:lager|jonger|korter)
    |hooguit|en jonger
more=niet minder dan|meer dan|minstens|minimaal|ten minste|minimum|of meer
    |boven(?: de)?(?=\s+\d)|(?:hoger|ouder|groter|langer) dan|minimale|(?:hoger|groter
    |meer) (?:zijn|is|worden|wordt|komen|liggen) dan|of (?:hoger|ouder|langer)|en ouder
    |vaker dan

[deadline]
within=binnen|uiterlijk|in de eerste
after=(?:na|pas na)(?: (?:las?|los|les|le|gli|as|os|dem|den|de|ένα|τις|από))?(?=\s+\d)

[earliest]
earliest=op zijn vroegst|niet (?:eerder|vroeger)|niet vóór|pas na|ten vroegste
    |niet eerder dan

[if-not]
no=(?:als|indien)(?: [^\s,.;:]{1,25}){0,8} (?:niet|geen)

[if]
if=als|indien|wanneer

[unless]
unless=tenzij|alleen|zonder|behalve

[and]
and=en|maar

[negated-avoid]
no=(?:ver)?mijd (?:\w{1,20} ){0,3}niet|niet (?:te )?(?:ver)?mijden

[not-only]
no=niet (?:alleen|slechts|uitsluitend|enkel)

[plain-limit]
less=minder dan|(?:lager|kleiner|jonger) (?:zijn |worden |komen )?dan
more=(?:meer|langer) dan|boven(?: de)?|(?:hoger|groter|ouder) (?:zijn |worden
     |komen )?dan|vaker dan

[half-day]
am=['’]s (?:ochtends|morgens)
pm=['’]s (?:middags|avonds|nachts)

[negation]
lacking=ontbre\w{2,5}
even=zelfs niet|ook niet(?! (?:als|wanneer))
before=voordat|alvorens
yes=ongedaan|ook niet (?:als|wanneer)|on(?:der|geveer|der\w{1,30}|line|middellijk|s|ze
    |tvang\w{0,4}|twikkel\w{0,4}|tstek\w{0,5}|tbijt\w{0,3}|tlasting\w{0,3}
    |tdek\w{1,4})
only=alleen|slechts|uitsluitend
no=tenzij|behalve|afgeraden|niet|geen|nooit|zonder|noch|niets|niemand|onthoud\w{0,2}
    |niks|voorkom\w{0,3}|vermijd|vermijden|mijden|nee|on\w{4,}|(?:reuk|smaak|kleur)loos
    |verboden|niet-\w{2,20}
wrong=fout\w{0,2}|verkeerd\w?|identiek\w?

[opposite]
raise=verhoog|verhogen|vermeerder
lower=verlaag|verlagen|verminder|verminderen
stop=stop|staak|stoppen|beëindig
go on=ga door|doorgaan|blijf|vervolg
out of reach=buiten (?:het )?(?:bereik|zicht)
in reach=binnen (?:het )?(?:bereik|zicht)
with food=met (?:voedsel|eten|een maaltijd|wat eten)|bij de maaltijd
    |tijdens de maaltijd
fasting=zonder (?:voedsel|eten)|op een (?:lege|nuchtere) maag|nuchter

[order]
before=voor|voordat|vóór|alvorens|ervoor|daarvoor
after=na|nadat|daarna|erna

[prohibition]
yes=(?:aarzel|wacht|vergeet|twijfel|schroom) (?:niet|nooit)|niet (?:alleen|meer dan
    |langer dan|later dan|vergeten)|(?:als|indien
    |wanneer)(?: [\w-]{1,20}){0,8} (?:niet|geen)
no=niet|nooit

[period]
other week=om de (?:twee|2) weken|elke (?:twee|2) weken|per (?:twee|2) weken
    |om de (?:andere )?week
third day=(?:om de|elke) (?:drie|3) dagen
other day=om de (?:(?:andere|tweede) )?dag|om de (?:twee|2) dagen|elke (?:twee
    |2) dagen
day=per dag|dagelijks\w{0,2}|(?:elke|iedere) dag|daags|elke (?:ochtend|avond|nacht
    |morgen)|iedere (?:ochtend|avond|nacht)
week=per week|wekelijks\w{0,2}|(?:elke|iedere) week|in de week
month=per maand|maandelijks\w{0,2}|(?:elke|iedere) maand
year=per jaar|jaarlijks\w{0,2}|(?:elk|ieder) jaar
hour=per uur|(?:elk|ieder) uur
minute=per minuut|elke minuut
second=per seconde

[site]
muscle=\w*spier\w*
skin=huid|onderhuids\w*
vein=ader\w*
eye=ogen|oog
mouth=mond|slik\w+

[strong-negation]
no=niet|nooit|geen

[only after]
only after=pas|wacht

[waited]
waited=daarna|na het wachten

[times]
1=eenmaal|(?:één|een|1) keer|1 maal
2=tweemaal|(?:twee|2) keer|2 maal
3=driemaal|(?:drie|3) keer|3 maal
4=viermaal|(?:vier|4) keer|4 maal
?=\d+ (?:keer|maal)

[while-not]
no=(?:zolang|terwijl)(?: [^\s,.;:]{1,25}){0,6} (?:niet|geen)

[only]
only=alleen|slechts|uitsluitend|enkel

[contrasts]
adults=volwassene\w?
after treatment=na (?:de |uw |afloop van de )?behandeling
    |nadat u(?: [\w-]{1,25}){1,5} (?:gebruikt|ingenomen|genomen|bent behandeld)
afterwards=achteraf|daarna|later|nadien|naderhand|vervolgens|erna
another=ander\w*|verschillend\w*
at all times=altijd|steeds|telkens|te allen tijde|voortdurend|iedere keer|elke keer
at last=als laatste|tot slot|ten slotte|uiteindelijk|op het laatst
at meals=(?:tijdens|bij|onder) (?:de |het )?(?:maaltijd\w{0,2}|eten|ontbijt)
    |met (?:voedsel|eten)
beforehand=eerst|vooraf|van tevoren|voordat|vantevoren|voor
better=verbeter\w{0,4}|beter|afnemen|minder|afneemt|vermindert?|verminderen
both halves=beide helften|de twee helften|hele
both sides=beide|elk\w*|twee
broken=beschadigd\w*|gebroken|verbroken|kapot\w*|open|gescheurd|stuk
by a doctor=arts\w*|dokter\w*|deskundige\w*|mens\w*|vertaler\w*|zorgverlener\w*
by day=(?:alleen )?overdag
by machine=comput\w*|machin\w*|\w*automat\w*|ai|kunstmatig\w*|software
centimetres=centimeter\w{0,2}|cm|millimeter\w{0,2}|mm
chew=kauw\w*
children=kinder\w*|kind
cold=koud\w*|koel\w*|koude|lauw\w*
complete=alle informatie|volledige?
cool down=koel\w*|afkoel\w*|verkoel\w*|koud\w*
day and night=nacht\w{0,2}|24|altijd
delayed=later|morgen|volgende (?:dag|week|maand)|over (?:een|enkele|een paar
    |\d+) (?:weken|week|dagen|maand\w{0,2})|een andere (?:keer|dag)
deleted=verwijder\w*|gewist|wis|wissen
discard=gooi\w*|weggooi\w*|weg|wegwerp\w*
dry=droog|droge|drogen|gedroogd|droogt
elsewhere=ander\w*|verschillend\w*
every evening=(?:elke|iedere) (?:avond|nacht)|['’]s (?:avonds|nachts)
every morning=(?:elke|iedere) ochtend|['’]s (?:ochtends|morgens)
final=definitief|definitieve|zeker\w*|sluitend
first=eerste
free=(?<!niet )(?:gratis|kosteloos|kosteloze|vrij)
from=vanaf|sinds
full stomach=volle maag|na (?:het|de) (?:eten|maaltijd)
full up=(?:helemaal|volledig|geheel) vol\w*|vol
gained=aankom\w*|aangekomen|toeneem\w*|zwaarder|toename
go=ga (?:weer )?(?:naar|aan)
go on=blijf|ga door|doorgaan|voortzetten|gebruik verder
gradually=geleidelijk|langzaam|stapsgewijs|beetje bij beetje
half full=half\w*|halve|helft
harmful=slechte?|schadelijke?|ongezonde?|nadelige?
healthy=gezonde?|niet-aangedane|goede
higher dose=(?:hogere|grotere|sterkere) (?:\w+)?dos\w+
hold on to=bewaar\w*|bewaren
hot=verwarm\w*|opwarm\w*|hete?|heet|warme?|kokende?
if you like=als u (?:dat )?(?:wilt|wenst)|(?:als|indien) (?:je|u) (?:dat )?wil\w?
    |desgewenst
indoors=binnen\w*|huis
inner=binnen\w+
internal use=inwendig\w*
last=laatste
late=\d+ (?:minuten|uur|dagen) (?:later|na|te laat|daarna)
later=hoe later|hoe langer
left side=links|linker\w*|linkse
less of it=minder
lost weight=afval\w*|afgevallen|verlies\w*|lichter
lower dose=(?:lagere|kleinere|verlaagde) (?:\w+)?dos\w+
lowered=verla\w+|vermind\w*|gereduceerd|reduceer\w*|halveer\w*|gehalveerd|helft|lager\w*
    |afgenomen
lying=lig\w*|ga .{0,20}liggen|leg\w*
many times=meerdere keren|vaak|herhaaldelijk|meermaals
metres=meter\w{0,2}|m
mild=lichte?|milde?|onschuldige?|ongevaarlijke?|geringe?|vervelende?
more of it=meer
negative=negatieve?
not allergic=(?:niet|geen|zonder) (?:\w+ ){0,2}allergi\w+|(?:niet
    |geen) \w* ?\w* ?\w* ?allergisch
not binding=niet (?:\w+ ){0,2}bindend\w*
not carry on=ga niet door|niet (?:door|verder)\w*
not protect=bescherm(?: \w{1,20}){0,3} niet|niet (?:\w+ ){0,3}beschermen
not stop=(?:stop|staak) niet|niet (?:stoppen|staken)
not wait=wacht (?:\w+ )?niet|niet wachten
official=(?<!niet )(?<!niet-)(?:officiële?|officieel)
on back=op (?:de|zijn|haar|hun|uw) rug
on front=op (?:de|zijn|haar|hun|uw) buik
on rising=opstaan|ontwaken|'s ochtends|'s morgens|elke ochtend|iedere ochtend
    |['’]s ochtends
one half=(?:één|een|maar de|alleen de|slechts de) helft|één van de helften|een halve
one side=één (?:oog|oor|hand|kant|been|arm)|(?:linker|rechter)(?:oog|oor|hand|kant|been
    |arm)
only once=één keer|eenmaal|een keer|éénmaal
opened=geopend\w*|aangebroken|open\w*
outdoors=buiten\w*|frisse lucht
outer=buiten\w*|uitwendig\w*
paid=betaalde?|niet gratis|betalen|niet (?:gratis|kosteloos)
positive=positieve?
raised=verho\w+|vermeerder\w*|verdubbel\w*|toegenomen
right side=rechts|rechter\w*
saved=opslaan|opgeslagen|bewaar\w*|bewaard|bewaren|sla
severe=ernstige?|ernstiger|zware?|gevaarlijke?|dodelijke?|hevige?
sitting=zit\w*|rechtop|ga .{0,20}zitten
someone else=vriend\w*|buurman|buurvrouw|buren|kennis
sometimes=soms|af en toe|zo nu en dan
spit=\w*spuug\w*|\w*spug\w*|\w*spuw\w*
stopped=stop|staak|breek|onderbreek
suddenly=plotseling|abrupt|ineens|in één keer
sure=als u (?:het |er )?zeker (?:bent|weet)
swallow=\w*slik\w*
switch off=uit|stop\w*|\w*uitschakel\w*|\w*uitzet\w*
switch on=start\w*|inschakel\w*|zet .{1,30} aan|schakel .{1,30} in
the same=(?:het|de)?zelfde
thick=dikk?e?
to begin with=eerst|allereerst|vooraf
too high=te ho(?:og|ge)
too low=te (?:laag|lage)
unofficial=niet[- ]offici\w*|onoffici\w*|officieuze
unopened=ongeopend\w*|niet geopend\w*|dicht\w*|verzegeld\w*|vóór opening
until=tot\w{0,3}|voordat|voor|zolang
warm up=warm\w*|verwarm\w*|opwarm\w*|opgewarmd
wet=vochtig\w*|nat
whole=intact\w*|onbeschadigd\w*|ongeschonden|onverbroken
with=met|bij|mee
without=zonder(?! meer| twijfel)
worse=verslechter\w{0,4}|erger\w{0,2}|verergeren?|toenemen|slechter|heviger|ernstiger
"""
