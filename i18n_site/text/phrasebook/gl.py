"""Phrases of Galician: see the package for what they mean."""

PHRASES = r"""
[contrasts]
both halves=as dúas metades|ambas metades
by day=só de día|de día|durante o día
day and night=noite|24|a calquera hora
full up=(?:completamente|totalmente) che\w*|che\w+
half full=metade|medio|media
higher dose=dos\w+ (?:máis (?:alt\w*|elevad\w*)|maior\w*|superior\w*)
less of it=menos
lower dose=dos\w+ (?:máis (?:baix\w*|pequen\w*)|menor\w*|inferior\w*)
lowered=reduc\w*|redúz\w*|diminu\w*|baix\w*|metade
more of it=máis(?! de \d)
raised=aument\w*|increment\w*|duplic\w*|suba
suddenly=á présa|axiña|rapidamente|de súpeto|bruscamente|de golpe
too high=demasiado alt\w*|moi alt\w*
too low=demasiado baix\w*|moi baix\w*
adults=adult[oa]s?
after treatment=despois (?:do|de rematar o) tratamento|tras o tratamento
afterwards=despois|logo|máis tarde|posteriormente|a continuación
allergic=alérxic\w+|alerxia
another=outr[oa]s?|diferentes?|distint[oa]s?|nov[oa]s?
at meals=(?:durante|con) (?:as |a )?(?:comidas?|almorzo|xantar|cea)|coas? comidas?
beforehand=antes|primeiro|previamente|en primeiro lugar
better=mellor\w{0,4}
broken=rot[oa]s?|dana\w+|abert[oa]s?|estragad\w+|lesionad\w+|ferid\w+
chew=mastig\w+|mast[ií]\w+|tritur\w+|esmag\w+
children=nen[oa]s?|crianzas?|rapac\w+
cold=fr[ií][oa]s?|arrefri\w+|arrefr\w+|fresc\w+|neveira|frigorífico|auga corrente
complete=toda a información|complet[oa]s?
cool down=arrefr\w*|arrefri\w*|refresc\w*|fresc\w*
delayed=máis tarde|máis adiante|mañá|noutro (?:día|momento)|outro día
    |dentro d\w{1,4} (?:semanas?|días?|mes\w{0,2})
deleted=elimin\w+|borr\w+|suprim\w+
discard=tir[ea]\w{0,4}|desbot\w+|descart\w+|elimin\w+|bot[ea]\w{0,4}
dry=sec[oa]s?|sec[aá]\w*|seque\w*
elsewhere=outr[oa]s?|noutr[oa]|diferentes?|distint[oa]s?
final=definitiv\w+|segur[oa]|concluínt\w*
first=primeir[oa]s?|1\.?[ºª]
free=gratuít[oa]s?|gratis|de balde
from=a partir d\w{1,2}|desde|dende
full stomach=estómago cheo|despois de (?:comer|xantar)
go=vaia|volva(?! a? ?\w+[aei]r)|vaian|ir
go on=continú\w+|continu\w+|sig[ao]\w*|segu\w+
good for=boa? para|bos para|beneficios\w+
harmful=mal[oa] para|daniñ\w+|prexudicia\w+|nociv\w+
healthy=san[oa]s?|sans?
hold on to=gard[ea]\w*|conserv[ea]\w*
hot=quente\w*|quent\w+|morn[oa]s?|fervend\w+
if you like=se (?:quere|quer|desexa|lle apetece)
indoors=dentro|interior|na casa|adentro
inner=interior\w*|intern[oa]s?
internal use=uso interno|por vía oral|intern[oa]
last=últim[oa]s?|derradeir[oa]s?
late=\d+ (?:minutos|horas|días) (?:despois|máis tarde|tarde)
later=canto máis tarde
left side=esquerd[oa]
lying=deit\w+
mild=leves?|inofensiv\w+|molest[oa]s?|benign[oa]s?|lixeir[oa]s?
negative=negativ[oa]s?
not allergic=(?:non|sen) (?:\w+ ){0,3}al[eé]r[xg]\w+
on back=boca arriba|de costas
on front=boca abaixo|de barriga
on rising=erguerse|levantarse|espertar|pola mañá
one half=unha (?:soa )?metade|só a metade|a metade|media
opened=abert[oa]s?|abrir
outdoors=fóra|ao aire libre|exterior|sa[ií]a?
outer=exterior\w*|extern[oa]s?|por fóra
paid=de pago|de pagamento|custa
positive=positiv[oa]s?
right side=dereit[oa]
saved=gard\w+|conserv\w+
severe=graves?|sever[oa]s?|perigos[oa]s?|mortal|mortais
sitting=senta\w+|sente\w*|erguid[oa]|incorporad\w+
someone else=amig[oa]s?|veciñ[oa]s?
spit=cusp\w+
stopped=interromp\w+|suspenda|deixe de|pare de
sure=se (?:está|estás) segur[oa]
swallow=trag\w+|engul\w+
switch off=apag\w+|desactiv\w+|desconect\w+|deteñ\w+
switch on=acend\w+|activ\w+|conect\w+|inici\w+
the same=(?:o|a|os|as|no|na|do|da) mesm[oa]s?
thick=gros[oa]s?|abundante
unopened=sen abrir|pechad[oa]s?|precintad[oa]s?
until=ata|até|antes|mentres
warm up=quent\w*|abrig\w*
wet=húmid[oa]s?|mollad[oa]s?|humid\w+
whole=intact[oa]s?|enteir[oa]s?
worse=empeor\w+|agrav\w+|peor\w{0,3}
not stop=non (?:deix\w+|interromp\w+|suspend\w+|pare)
at last=ao final|por último|finalmente|despois de
by a doctor=médic[oa]s?|enfermeir[oa]s?|expert[oa]s?|tradutor\w*|profesion\w+
by machine=ordenador\w*|computador\w*|máquina|automátic\w+|intelixencia artificial
centimetres=cent[íi]metros?|milímetros?|cm|mm
close it=pech\w+
gained=aument\w+|engord\w+|gañ\w+
less than usual=menos (?:\w+ )?(?:do|que o) (?:habitual|normal|de costume)
lost weight=perd\w+|adelgaz\w+
public=públic[oa]s?
sometimes=ás veces|de cando en vez|ocasionalmente|en ocasións
take off=quit[ea]\w*|retir\w+|saqu?[ea]\w*
tighten=aperte\w*|apertar\w*
with sugar=(?:con|contén) (?:azucre\w*|alcohol|lactosa|glute|perfume|sal|látex|cafeína
    |graxa)
to begin with=antes|primeiro|previamente|en primeiro lugar
only=só|soamente|unicamente|exclusivamente|senón
until week=ata(?: a| o| os)?(?: semana| día| mes)?(?=\s+\d)

[comparison]
less=non máis de|menos de|menor(?:es)? (?:de|que|a)|inferior(?:es)? a|por debaixo de
    |como (?:máximo|moito)|ata|ou menos|máxim[oa]s?|ou inferior|menos dun(?:ha)?
more=non menos de|máis de|maior(?:es)? (?:de|que|a)|superior(?:es)? a|por riba de
    |como mínimo|polo menos|cando menos|ou máis|mínim[oa]s?|ou superior|máis dun(?:ha)?

[deadline]
within=dentro de|nun prazo de|no prazo de|antes de que pasen
after=(?:despois d|tras )(?:e|as|os)?(?=\s+\d)

[if-not]
no=(?:se|cando)(?: [^\s,.;:]{1,25}){0,4} non

[negated-avoid]
no=non (?:\w{2,12} )?evit\w{1,3}

[not-only]
no=non (?:\w{1,12} )?(?:s[oó]|soamente|unicamente)

[plain-limit]
less=menos de|menor(?:es)? de|menos dun(?:ha)?
more=máis de|maior(?:es)? de|máis dun(?:ha)?

[negation]
yes=non só|non menos de|(?:un )?día s[ií],? (?:e )?(?:outro |un )?non
even=nin sequera
nor=(?!(?<!\w )(?<!, )nin [^.;:]{1,40} nin\b)nin
before=antes de (?:que )?
no=nin(?= [^.;:]{1,40} nin\b)|non (?:[\w'’]{1,20} ){1,3}(?:nunca|nada|ninguén
    |ning[uú]n\w{0,3})|non|nunca|xamais
    |sen|ning[uú]n\w{0,3}|nada|ninguén|tampouco|a non ser|agás|excepto|salvo
    |evit[ae]\w{0,2}|prohibid\w{1,2}|contraindicad\w{1,2}|desaconsella\w{0,3}|imposible
    |falta|non \w{1,30} (?:nunca|nada|ninguén|ning[uú]n\w{0,3})|non \w{1,12} nunca
    |denegad\w{1,2}|proibid\w{1,2}|abst[eé]\w{2,8}|declin\w{1,5}
wrong=incorrect\w{1,2}|erróne\w{1,2}

[opposite]
out of reach=fóra do alcance
in reach=(?<!fóra d)(?:ao|o) alcance
fasting=co estómago baleiro|en xaxún
with food=co estómago cheo|coa comida|con comida|con alimentos
raise=aumente|aumentar
lower=reduza|reducir|diminúa
stop=interrompa|suspenda|deixe(?= de)|interromper|pare de
go on=continúe|siga|continuar

[order]
before=antes
after=despois|tras|logo de

[prohibition]
yes=non (?:dubid\w{1,3}|esquez\w{1,3}|agard\w{1,3}|s[oó]|máis)
no=non|nunca|xamais|evit[ae]

[period]
other day=cada (?:dous|2) días|en días alternos
day=ao día|diari\w{1,5}|cada día|por día|todos os días|cada (?:mañá|noite)
    |todas as (?:mañás|noites)
week=[áa] semana|semanal\w{0,5}|cada semana|por semana
month=ao mes|mensual\w{0,5}|cada mes|por mes
year=ao ano|anual\w{0,5}|cada ano|por ano
hour=por hora|cada hora
minute=por minuto|cada minuto
second=por segundo
other week=cada (?:dúas|2) semanas|cada quince días
third day=cada (?:tres|3) días

[strong-negation]
no=non|nunca|xamais

[times]
1=(?:unha|1) vez
2=(?:dúas|2) veces
3=(?:tres|3) veces
4=(?:catro|4) veces
?=\d+ veces

[always]
always=sempre
never=nunca|xamais
later=máis tarde|mañá|a (?:próxima|vindeira) semana

[and]
and=e|pero|mais

[if]
if=se|cando

[unless]
unless=só|soamente|unicamente|agás|salvo|excepto|sen|a menos que|a non ser

[antonym]
even if=mesmo (?:se|cando)|aínda que|incluso (?:se|cando)|aínda (?:cando|se)
unless=agás (?:que|se|en caso)|salvo (?:que|se|en caso)|a menos que|a non ser que
    |excepto (?:se|cando)|(?:só|soamente|unicamente) (?:se|cando)
rare=raros?|raras?|pouco frecuentes?|infrecuentes?
common=(?<!pouco )frecuentes|comúns?
often=a miúdo|con frecuencia|frecuentemente|decote
seldom=raramente|poucas veces
open=abert[oa]s?|abre
closed=pechad[oa]s?|pecha
cool=frigorífico|neveira
freezer=conxelador

[aside]
except=agás|salvo|excepto|á parte de|coa excepción
instead=en (?:vez|lugar|troques) d\w{1,3}|no lugar de|e non
doubt=non (?:está|estás|estades|estea) segur\w{1,2}|dúbidas?
until=(?:mentres|antes de que|ata que)(?: [\w-]{1,15}){0,3} non

[by then]
by then=antes de(?: que pasen| os| as)?(?=\s+\d)

[earliest]
earliest=como moi cedo|non antes

[only after]
only after=só (?:despois|cando|tras)|agarde|espere

[waited]
waited=despois de (?:agardar|esperar)|logo de agardar

[half-day]
am=da mañá|pola mañá|de mañá
pm=da tarde|da noite|pola (?:tarde|noite)

[site]
muscle=músculos?|intramuscular\w{0,2}
skin=pel|subcután\w{2}
vein=veas?|intraveno\w{2,3}
eye=ollos?
mouth=boca|tragar?
"""
