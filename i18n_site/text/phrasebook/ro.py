"""Phrases of Romanian: see the package for what they mean."""

PHRASES = r"""
[always]
always=întotdeauna|mereu|totdeauna
never=niciodată
later=mai târziu|mâine|săptămâna viitoare

[antonym]
even if=chiar (?:dacă|și dacă|când)|deși
unless=cu excepția|doar dacă|numai dacă|decât dacă|în afară de
rare=rar\w{0,2}
common=frecvent\w{1,2}
often=des|frecvent|adesea
seldom=rar|rareori
open=deschis\w?
closed=închis\w?
cool=frigider
freezer=congelator
small=mici
large=mari

[aside]
except=cu excepția|excepți\w{1,3}|exceptând|în afară|înafară|decât
instead=în loc\w{0,2}|și nu
doubt=nu sunteți sigur\w{0,3}|nu ești sigur\w?|îndoial\w{1,3}|dubi\w{1,3}
    |nesigur\w{0,2}
until=până (?:când )?nu|cât timp nu|înainte de|până când

[by then]
by then=înainte de (?:trecerea|expirarea)

[comparison]
less=cel mult|mai puțin de|maxim(?:um)?|sub(?=\s+\d)|nu mai mult de|mai mic\w{0,2} (?:de
    |decât)|sau mai puțin|până la|maxim[aăeu]\w{0,2}|sau (?:mai mic\w*|inferior\w*)
more=cel puțin|nu mai puțin de|mai mult de|minim(?:um)?|peste(?=\s+\d)
    |mai mar\w{1,2} (?:de|decât)|sau mai mult|minim[aăeu]\w{0,2}|sau (?:mai mar\w
    |superior\w*)

[deadline]
within=în (?:decurs|interval|termen|timp|cel mult|maximum)|cel (?:mai )?târziu
    |în primele
after=(?:după|peste)(?: (?:las?|los|les|le|gli|as|os|dem|den|de|ένα|τις
    |από))?(?=\s+\d)

[earliest]
earliest=cel mai devreme|nu mai devreme|nu înainte

[if-not]
no=dacă(?: [^\s,.;:]{1,25}){0,4} nu

[if]
if=dacă|când

[unless]
unless=doar|numai|fără|decât|excep\w{2,6}

[and]
and=și|iar|dar

[negated-avoid]
no=nu (?:\w{2,12} (?:să )?)?evit\w{1,4}

[not-only]
no=nu (?:\w{1,10} )?(?:doar|numai|exclusiv)

[plain-limit]
less=mai puțin de
more=mai mult de|peste

[negation]
yes=nevoi\w{0,3}|necesit\w{1,5}|necesar\w{0,3}|nerv\w{1,5}|neurolog\w{0,4}|nefro\w{2,6}
    |nelinișt\w{0,3}|nea|neted\w{0,2}|nu mai puțin de
before=înainte de
never=niciodată|niciun\w{0,2}|nicio|nimic|nimeni
no=nici(?= [^.;:]{1,40} nici\b)|abțin\w{1,4}|nu|n[-’']\w{1,10}|fără|evit\w{1,6}
    |interzis\w{0,2}|exceptând|excepția
    |imposibil\w{0,2}|inexistent\w{0,2}|fara|contraindicat\w{0,2}|ne\w{4,}|neîn\w{3,}
    |făra|fară|nici (?:un|o|una|unul)|inodor\w{0,2}|decât dacă|declin\w{1,5}
nor=(?!(?<!\w )(?<!, )nici [^.;:]{1,40} nici\b)nici
wrong=greșit\w?|incorect\w{0,2}|eronat\w?

[opposite]
raise=creșteți|măriți|crește
lower=reduceți|scădeți|micșorați|reduce
stop=opriți|încetați|întrerupeți|opriți administrarea|oprirea|nu mai (?:luați|utilizați
    |folosiți)
go on=continuați
out of reach=nu (?:se lăsa|lăsați) la|ferit de|departe de
in reach=la (?:vederea|îndemâna)
with food=cu (?:alimente|mâncare|mâncarea)|în timpul mesei
fasting=fără (?:alimente|mâncare)|pe stomacul gol|pe nemâncate

[order]
before=înainte
after=după

[prohibition]
yes=nu (?:vă |o )?(?:ezita\w{1,3}|uita\w{1,3}|aștepta\w{1,3}|temeți|amâna\w{1,3}
    |îngrijora\w{1,3}|sunteți|puteți|aveți|doar|numai|mai|este|știți|vreți|simțiți)
no=nu (?:(?:vă|o|îl|le|îi|se|i) |l-|le-){0,2}\w{2,25}(?:ați|eți|iți)|nu (?:trebuie
    |se recomandă)|niciodată nu|evitați

[period]
other week=la (?:fiecare )?(?:două|2) săptămâni
third day=la (?:fiecare )?(?:trei|3) zile
other day=la două zile|o dată la două zile
day=pe zi|zilnic\w{0,2}|în fiecare zi|fiecare zi|în fiecare (?:dimineață|seară|noapte)
week=pe săptămână|săptămânal\w{0,2}|în fiecare săptămână
month=pe lună|lunar\w{0,2}|în fiecare lună
year=pe an|anual\w{0,2}|în fiecare an
hour=pe oră|în fiecare oră
minute=pe minut|în fiecare minut
second=pe secundă

[site]
muscle=mușchi\w*
skin=piele\w*|subcut\w+
vein=ven[ăe]\w*
eye=och\w+
mouth=gur\w+|înghi\w+

[strong-negation]
no=nu|niciodată

[only after]
only after=abia|așteptați|doar după|numai după

[waited]
waited=după aceea|după ce (?:ați )?aștept\w{1,4}

[times]
1=o dată|1 dată
2=de (?:două|2) ori
3=de (?:trei|3) ori
4=de (?:patru|4) ori

[contrasts]
adults=adul\w+
after treatment=după (?:terminarea )?tratament\w*
afterwards=după aceea|ulterior|mai târziu|apoi|după
another=alt\w*|diferit\w*|diferite
at meals=(?:în timpul|la|cu) (?:mes\w{1,3}|alimente|micului dejun)
beforehand=mai întâi|întâi|înainte|în prealabil|anterior
better=ameliore\w{1,4}|îmbunătăț\w{2,6}|mai bine
both halves=ambele jumătăți|amândouă jumătățile|întreag\w
both sides=ambii|ambele|ambilor|fiecare|doi
broken=rupt\w*|deteriorat\w*|deschis\w*|spart\w*|desfăcut\w*
by day=(?:doar |numai )?ziua|în timpul zilei|pe timpul zilei
chew=mestec\w+
children=copi\w+
cold=rec[ei]\w*|răcoros\w+
complete=toate informațiile|complet\w{0,3}
cool down=răci\w*|răcori\w*|răcor\w*|rece
day and night=noapte\w?|24|non-?stop|permanent
delayed=mai târziu|mâine|a doua zi|săptămâna viitoare|peste (?:o|un|câteva
    |\d+) ?(?:săptămân\w{1,2}|zile|zi|lun\w{1,2})|altă (?:dată|zi)
deleted=șter\w+|ștear\w+
discard=arunc\w+|elimin\w+
dry=uscat\w*|usc\w+
elsewhere=alt\w*|diferit\w*|diferite
every evening=(?:în )?fiecare (?:seară|noapte)|seara
every morning=(?:în )?fiecare dimineață|dimineața
final=definitiv\w*|final\w?|sigur\w?|cert\w?
first=prim\w{1,3}
free=gratuit\w{0,3}
from=începând|din(?=\s+\w{1,12}\s+\d)|de la
full stomach=stomacul plin|după (?:masă|mese)
full up=(?:complet|total) plin\w*|plin\w*
go=mergeți|întoarceți-vă|rămâ\w+|mearg\w+
go on=continu\w+
gradually=treptat|gradual|progresiv|lent
half full=jumătate
harmful=dăunăt\w{2,5}|rău|rea|nociv\w{0,2}|dăunează
healthy=sănăto\w{1,4}
higher dose=doz\w+ (?:\w+ )?mai (?:mar\w|ridicat\w*|înalt\w*)
hold on to=păstr\w+
hot=fierbinte|cald\w*|călduț\w*
if you like=dacă (?:doriți|vreți|dorești)
indoors=înăuntru|interior\w*|casă|intra\w*
inner=interi\w+|internă
internal use=intern\w?
last=ultim\w{1,4}
late=\d+ (?:de )?(?:minute|ore|zile) (?:mai târziu|după|întârziere)
later=cu cât (?:\w{1,10} )?(?:mai )?târziu|cu cât (?:\w{1,10} ){1,3}mai târziu
left side=stâng\w+
less of it=mai puțin\w*
lower dose=doz\w+ (?:\w+ )?mai (?:mic\w*|scăzut\w*|redus\w*)
lowered=redu[cs]\w*|scăd\w*|scade\w*|micșor\w*|jumătat\w*|înjumătăț\w*|diminu\w*
lying=întin\w+|culc\w+
many times=de mai multe ori|de multe ori|în mod repetat
mild=ușo(?:r|ară|are|ri)|blând\w{0,2}|inofensiv\w{0,2}|neplăcut\w{0,2}
more of it=mai mult\w*
negative=negativ\w{0,3}
not allergic=(?:nu|fără|nicio) (?:\w+ ){0,2}alergi\w+
not binding=nu (?:\w+ ){0,4}(?:obligatori\w*|juridic\w*)
not carry on=nu (?:continu\w+)
not protect=nu (?:\w+ )?protej\w+
not wait=nu așteptați|nu aștepta
official=(?<!ne)(?<!nu este )oficial\w*
on back=pe spate
on front=pe burt\w{1,2}
on rising=trezire|vă treziți|sculare|dimineața
one half=o (?:singură )?jumătate|(?:doar|numai) jumătate|una dintre jumătăți
one side=un (?:singur )?ochi|o (?:singură )?(?:ureche|mână|parte)|ochiul (?:stâng|drept)
only once=o (?:singură )?dată
opened=deschi\w+|desfăcut\w+
outdoors=afară|ieși\w+|exterior|aer (?:liber|curat|proaspăt)
outer=exteri\w+|extern\w*
paid=plătit\w{0,3}|contra cost|cu plată
positive=pozitiv\w{0,3}
raised=creșt\w*|crește\w*|mări\w*|măr[ei]\w*|dubl\w*|sporit\w*
right side=dreapt\w+|drept(?:ul)?
saved=salv\w+|păstr\w+
severe=grav\w{0,2}|sever\w{0,2}|periculo\w{1,3}|mortal\w{0,2}|serio\w{1,3}
sitting=așez\w+|șez\w+|stați|ședere|vertical\w*
someone else=prieten\w*|vecin\w*
spit=scuip\w+
stopped=întrerupeți|opriți|încetați
suddenly=repede|rapid|brusc|dintr-odată|deodată
sure=dacă sunteți sigur\w?
swallow=înghi\w+
switch off=oprește\w*|oprir\w+|dezactiv\w+|opriți
switch on=activ\w+|porni\w+|începe\w*
the same=aceeași|aceleași|același|aceluiași|aceleiași|aceiași
thick=gros|groas\w+
too high=prea (?:mar\w|ridicat\w*|înalt\w*)
too low=prea (?:mic\w*|scăzut\w*|jos\w*|redus\w*)
unofficial=neoficial\w*|nu este oficial\w*
unopened=nedeschis\w+|închis\w+|sigilat\w+|înainte de deschidere|nedesfăcut\w+
until=până|înainte
warm up=încălzi\w*|cald\w*|căldur\w*
wet=umed\w*|ud|ude|udă
whole=intact\w*|nedeteriorat\w*
with=cu|la|de
without=fără(?! îndoială| să)
worse=agrav\w{1,5}|înrăutăț\w{2,6}
not stop=nu (?:opriți|încetați|întrerupeți|renunțați)
at last=la (?:final|sfârșit|urmă)|în cele din urmă|după ce
by a doctor=medic(?!ament|ați|in)\w*|doctor\w*|asistent\w*|expert\w*|traducător\w*
    |specialist\w*
    |profesionist\w*
by machine=calculator\w*|computer\w*|automat\w*|mașină|software
    |inteligenț\w+ artificial\w+|ia
centimetres=centimetr\w+|milimetr\w+|cm|mm
close it=închid\w+
confidential=confidenți\w+
gained=lu(?:ați|at) în greutate|crește\w*|îngrăș\w+|crescut|câștig\w+
less than usual=mai puțin (?:\w+ )?(?:decât|ca) (?:de obicei|normal|în mod obișnuit)
lost weight=slăb\w+|pierd\w+|scăd\w+|scade\w*
public=public\w{0,4}
sometimes=uneori|din când în când|câteodată|ocazional
take off=scoat\w+|îndepărta\w+|da\w* jos
tighten=strâng\w+
with sugar=(?:cu|conține) (?:zahăr|alcool|lactoză|gluten|parfum|sare|latex|cafeină
    |grăsim\w+)|îndulcit\w*
to begin with=mai întâi|întâi|înainte|în prealabil|anterior
only=numai|doar|exclusiv|decât
until week=până (?:în|la)(?: săptămâna| ziua| luna| vârsta de)?(?=\s+\d)

[half-day]
am=dimineața|dimineață
pm=(?:după-)?(?:amiaza|masa|amiază)|seara|la culcare
"""
