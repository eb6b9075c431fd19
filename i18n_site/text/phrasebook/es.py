"""Phrases of Spanish: see the package for what they mean."""

PHRASES = r"""
[always]
always=siempre(?! que)
never=nunca|jamás
later=más tarde|(?<!la )(?<!cada )mañana|la (?:próxima semana|semana (?:que viene
    |próxima))

[antonym]
even if=aunque|incluso (?:si|cuando)|aun (?:si|cuando)|así
unless=salvo (?:que|si)|a menos que|(?:solo|sólo|únicamente) (?:si|cuando)|excepto si
rare=rar[oa]s?|poco frecuentes?|infrecuentes?
common=frecuentes|comunes
often=a menudo|con frecuencia|frecuentemente|seguido
seldom=rara vez|raramente|con poca frecuencia|pocas veces
open=abiert[oa]s?|abre
closed=cerrad[oa]s?|cierra
cool=nevera|refrigerador|frigorífico|refrigeración|heladera
freezer=congelador
small=pequeñas
large=grandes

[aside]
except=excepto|salvo|a (?:excepción|menos)|con excepción|excepción|menos en|fuera de
    |exceptuando
instead=en (?:lugar|vez) de|y no|en (?:lugar|vez) del
doubt=no (?:lo )?(?:est[áa]s? segur\w|tien[ea]s? (?:la )?certeza)|(?:tiene|hay
    |caso de) dudas?|dudas?
until=hasta que no|mientras no|hasta no|antes de(?: que)?

[by then]
by then=antes de(?: l[ao]s)?(?=\s+\d)|antes de que (?:pasen|transcurran)

[comparison]
less=menos de|no más de|menor(?:es)? (?:de|que|a)|inferior(?:es)? a|por debajo de
    |como (?:máximo|mucho)|hasta|o menos|a lo sumo|máximo|no superior(?:es)? a
    |(?<!a )menos que|máxim[oa]s?|más corto que|o inferior(?:es)?|o más baj[oa]
more=más de|por encima de|al menos|por lo menos|como mínimo|no menos de|[oy] más
    |mínimo|mayor(?:es)? (?:de|que|a)|superior(?:es)? a|más que|mínim[oa]s?
    |durante más de|o superior(?:es)?|o mayor(?:es)?|o más alt[oa]|o más

[deadline]
within=en un plazo|dentro de|en el plazo|antes de|a más tardar|como máximo
    |en las (?:primeras|siguientes)|durante
after=(?:después de|tras|pasad[oa]s|transcurrid[oa]s|al cabo de
    |a partir de)(?: (?:las?|los|les|le|gli|as|os|dem|den|de|ένα|τις|από))?(?=\s+\d)

[earliest]
earliest=como pronto|como muy pronto|no antes|lo más pronto

[if-not]
no=(?:si|cuando)(?: [^\s,.;:]{1,25}){0,4} no

[if]
if=si|cuando

[unless]
unless=sin|s[oó]lo|únicamente|a no ser|siempre que no

[and]
and=y|e|pero

[negated-avoid]
no=no (?:\w{2,12} )?evit\w{1,3}

[not-only]
no=no (?:\w{1,12} )?(?:s[oó]lo|solamente|únicamente|exclusivamente)

[plain-limit]
less=menos de|menor(?:es)? (?:de|que|a)|inferior(?:es)? a
more=más de|por encima de|mayor(?:es)? (?:de|que|a)|superior(?:es)? a

[half-day]
am=\d{1,2}(?:[:.]\d\d)?\s?a\.?\s?m\.?|(?:de|por) la (?:mañana|madrugada)
    |al (?:levantarse|despertar\w{0,2})
pm=\d{1,2}(?:[:.]\d\d)?\s?p\.?\s?m\.?|(?:de|por) la (?:tarde|noche)|(?:al
    |antes de) (?:acostarse|dormir)|a la hora de (?:acostarse|dormir)

[negation]
yes=no menos de|no antes de|un día sí y otro no|declinaci\w+
even=ni siquiera
nor=(?!(?<!\w )(?<!, )ni [^.;:]{1,40} ni\b)ni
before=antes de (?:que )?
no=ni(?= [^.;:]{1,40} ni\b)|no (?:[\w'’]{1,20} ){1,3}(?:nunca|jamás|nada|nadie
    |ning[uú]n\w{0,2})|no|nunca|jamás
    |sin|ningún|a menos que|salvo|excepto|no \w{1,30} (?:nunca|jamás|nada|nadie
    |ning[uú]n\w{0,2})|exclu[iy]\w{1,4}|desaconseja\w{0,3}|ninguna|ninguno|ningunos
    |ningunas|nada|nadie|abst[eé]n\w{2,8}|evite|evitar|eviten|evita|tampoco
    |contraindicad\w{1,2}|imposible|prohibid\w{1,2}|falta|in(?:v[aáà]l|corr|compl|compat
    |compr|existen|esist|[uúù]til|acti[fv]|attiv|ativ|suf|cert|cier|conn?u|conoc|conhec
    |capa[cz]|efic|effic|visib|st[aá]b|est[aá]b|segur|sicur|ade[cq]|adap|adat|deseab
    |desej|desid|dispon|offens|ofens|usit|usual|solit|sol[uú]b|access|aces|appropri
    |apropi|tact|alter|variab|necesar|nécess|dolor|decis|d[ée]fini|determin|different
    |f[eé]rtil|fond|just|nocu|num[eé]r|oper|satis|sens[ia]t|soport|suport|support|toler
    |voluntar|utiliz|utilis|ocu|offens|habil|hab[ií]l|comod|sospech|disp|trouvab
    |trovab)\w{0,20}|declin\w{1,5}|exim\w{2,5}
wrong=err[óo]ne\w{1,2}|fall[óo]|irreversible

[opposite]
raise=aumente\w?|aumentar|incremente|suba
lower=reduzca\w?|reducir|disminuya\w?|disminuir|baje
stop=deje de|dejar de|suspenda\w?|interrumpa\w?|suspender|interrumpir|pare
go on=continúe|siga|continuar|seguir tomando|prosiga
out of reach=fuera de(?:l| la)? (?:vista|alcance)
in reach=(?:a la|al) (?:vista|alcance)
with food=con (?:alimentos|comida|las comidas|la comida)
fasting=sin (?:alimentos|comida|comer)|en ayunas|con el estómago vacío

[order]
before=antes|(?:previ[oa]s?|anterior(?:es)?) al?
after=después|tras|(?:siguientes?|posterior(?:es)?) al?

[prohibition]
yes=no (?:se |lo |la )?(?:olvid\w{1,5}|dud\w{1,3}|esper\w{1,4}|tard\w{1,3}
    |demor\w{1,4}|deje|dejes|est[áé]\w?|pued\w{1,4}|t[ie]+n\w{1,3}|sient\w{1,2}|sea
    |quier\w{1,3}|s[oó]lo|m[áa]s|menos|haya|preocup\w{1,4}|pierda\w?|sabe|siente
    |mejora\w?)
no=no (?:(?:l[aeo]s?|se|nos|me|te) ){0,2}\w{1,25}[ae][sn]?|no (?:debe\w{0,4}
    |hay que) \w+|nunca \w{2,25}[ae]|evite

[period]
other week=cada (?:dos|2) semanas|quincenal\w{0,5}
third day=cada (?:tres|3) días
other day=cada dos días|cada 2 días|en días alternos|un día sí y otro no
day=al día|por día|diari\w{1,6}|cada día|todos los días|a diario|cada (?:mañana|noche
    |tarde)|todas las (?:mañanas|noches|tardes)
week=a la semana|por semana|semanal\w{0,5}|cada semana|todas las semanas
month=al mes|por mes|mensual\w{0,5}|cada mes|todos los meses
year=al año|por año|anual\w{0,5}|cada año|todos los años
hour=por hora|cada hora|a la hora|todas las horas
minute=por minuto|al minuto|cada minuto
second=por segundo

[site]
muscle=\w*múscul\w+|\w*muscul\w+
skin=piel|subcut\w+
vein=venas?|\w*venos\w+
eye=ojos?
mouth=boca|trag\w+

[strong-negation]
yes=un día sí y otro no
no=no|nunca|jamás

[only after]
only after=espere|solo (?:después|cuando|tras)|únicamente

[waited]
waited=después(?=[.,;]| beb| tom)|tras esperar|después de esperar

[times]
1=una vez|1 vez
2=dos veces|2 veces
3=tres veces|3 veces
4=cuatro veces|4 veces
?=\d+ veces

[contrasts]
adults=adult\w+|mayores
after treatment=después del? tratamiento|tras el tratamiento
    |al terminar el tratamiento
afterwards=después|luego|posteriormente|más tarde|a posteriori|más adelante
another=diferent\w*|distint\w+|otr[oa]s?
at meals=(?:durante|con) (?:las |la |el )?(?:comidas?|alimentos|desayuno)
beforehand=antes|primero|previamente|primer lugar|con antelación
better=mejor\w{0,4}|disminu\w+
both halves=las dos mitades|ambas mitades|entera
both sides=ambos|ambas|los dos|las dos|cada
broken=rot[oa]s?|dañad[oa]s?|abiert[oa]s?|roto|lesionad\w+|violad\w+
by day=(?:solo |sólo )?de día|durante el día|solamente de día
chew=mast\w+|tritur\w+
children=niñ[oa]s?
cold=enfr[ií]\w+|frí[oa]s?|fresc\w+|tibi\w+
complete=toda (?:la )?información|información completa|complet[oa]s?
cool down=enfrí\w*|enfria\w*|refresc\w*|refriger\w*|fresc\w*|baj\w+
day and night=noche|24|veinticuatro|a cualquier hora
delayed=más (?:tarde|adelante)|en (?:un|una|unas|unos|dos|varias|\d+) (?:semanas?
    |días?|mes\w{0,2})|al día siguiente|otro día|(?<!la )(?<!cada )mañana
deleted=elimin\w+|borr\w+|suprim\w+
discard=(?:des)?ech\w{1,6}|tir\w{1,5}|elimin\w+|desh\w+|basura
dry=sec[oa]s?|sec\w+|sequ\w+|humedad
elsewhere=diferent\w*|distint\w+|otr[oa]s?
every evening=(?:cada|todas las) (?:noches?|tardes?)|por la noche
every morning=(?:cada|todas las) mañanas?|por la mañana
final=definitiv\w+|conclu[yj]\w+|segur\w+|final
first=primer[oa]?s?|1\.?[ªº]
free=gratis|gratuit[oa]s?|sin (?:costo|coste|cargo)
from=a partir de|desde
full stomach=estómago lleno|después de (?:comer|las comidas)
full up=(?:completamente|totalmente|del todo) llen\w+|llen\w+
go=(?:vaya|regrese|acuda) (?:al?|a la)
    |vuelva (?:al|a la|a casa)|ir(?! a| aumentando| subiendo)
go on=contin[uú]\w+|sig[au]\w+
gradually=gradual\w*|poco a poco|progresiv\w*|paulatin\w*|lentamente
half full=mitad|medio|media|semi\w*
harmful=mal[oa]s?|perjudicial\w{0,2}|dañin[oa]s?|nociv[oa]s?|daña
healthy=san[oa]s?|no afectad[oa]
higher dose=dosis (?:\w+ )?(?:más (?:altas?|elevadas?|grandes?|fuertes?)|mayor(?:es)?
    |superior(?:es)?)|mayor dosis
hold on to=guard\w+|conserv\w+
hot=calient\w+|calent\w+|calientes?|hirviendo|hirviente
if you like=si (?:lo )?(?:quiere|desea|quieres|deseas|prefiere)|opcionalmente
indoors=interior\w*|dentro|adentro|casa|entr\w+
inner=interior|interna|intern[oa]
internal use=intern[oa]|uso interno
last=últim[oa]s?
late=\d+ (?:minutos|horas|días) (?:tarde|después|más tarde)
later=cuanto más tarde|entre más tarde|mientras más tarde|cuanto más tard\w{1,3}
left side=izquierd\w+
less of it=menos
lower dose=dosis (?:\w+ )?(?:más (?:bajas?|pequeñas?|reducidas?)|menor(?:es)?
    |inferior(?:es)?|reducidas?)|menor dosis
lowered=redu[cz]\w*|disminu\w*|baj\w*|rebaj\w*|mitad|descend\w*|dismin\w*
lying=acost\w+|acuést\w+|tumb\w+|túmb\w+|recost\w+|recuéstes?\w*|acuest\w+
many times=varias veces|muchas veces|repetidamente
mild=leves?|moderad[oa]s?|molest[oa]s?|inofensiv[oa]s?|lev\w{2,4}|benign[oa]s?
    |somnolencia
more of it=(?<!lo )más(?! de \d)
negative=negativ[oa]s?
not allergic=(?:no|sin|ninguna) (?:\w+ ){0,2}al[eé]rgi\w+
not binding=no (?:\w+ ){0,4}(?:vinculante\w*|validez)
not carry on=no (?:siga|continúe|seguir|continuar)\w?
not protect=no (?:\w+ )?prote[gj]\w*
not wait=no (?:esper\w+|aguard\w+)
official=(?<!no )oficial\w*
on back=boca arriba|de espaldas|sobre la espalda
on front=boca abajo|de bruces|sobre el (?:estómago|vientre)
on rising=levantar(?:se|te)|despertar(?:se|te)?|por la mañana
one half=una (?:sola )?mitad|(?:solo|sólo|solamente) (?:la|una) mitad
    |una de las (?:dos )?mitades|la mitad|media
one side=un (?:solo )?(?:ojo|oído|lado|brazo|pie)|una (?:sola )?(?:mano|pierna|oreja)
    |(?:ojo|oído|lado) (?:izquierdo|derecho)
only once=una (?:sola |única )?vez
opened=abiert\w+|abri\w+
outdoors=fuera|afuera|sal\w{1,4}|exterior|aire (?:libre|fresco)
outer=exter\w+|afuera
paid=de pago|pagad[oa]s?|tiene (?:un )?cost[eo]|se cobra
positive=positiv[oa]s?
raised=aument\w*|increment\w*|subi\w*|suba\w?|elev\w*|duplic\w*|duplique\w*|sube\w*
right side=derech\w+
saved=guard\w+|conserv\w+
severe=graves?|grave[s]?|peligros[oa]s?|mortal\w{0,2}|sever[oa]s?|seri[oa]s?
    |intens[oa]s?|fuertes?
sitting=sentad\w+|siént\w+|sent\w+|siént\w+|erguid\w+|incorporad\w+|vertical
someone else=amig[oa]s?|vecin[oa]s?
spit=escup\w+
stopped=interrump[ae]\w?|suspend[ae]\w?|dej[ae] de|abandon[ae]|pare
suddenly=deprisa|rápido|rápidamente|con rapidez
    |de repente|bruscamente|de golpe|súbitamente|repentinamente
sure=si (?:usted )?está segur[oa]|si tiene (?:la )?(?:certeza|seguridad)
swallow=trag\w+|trág\w+
switch off=apag\w+|apág\w+|desconect\w+|desenchuf\w+|desactiv\w+|cierr\w+|det[eé]n\w+
    |par[ae]r?
switch on=inici\w+|empez\w+|encend\w+|encien\w+|conect\w+|enchuf\w+|activ\w+|abr\w+
the same=(?:el|la|los|las|un) mism[oa]s?
thick=grues\w+
too high=demasiado alt[oa]s?|muy alt[oa]s?|demasiado elevad[oa]s?
too low=demasiado baj[oa]s?|muy baj[oa]s?
unofficial=no oficial\w*|extraoficial\w*|oficiosa?
unopened=sin abrir|cerrad\w+|no abiert\w+|precintad\w+|antes de abrir\w*
until=hasta|antes de|mientras
warm up=calient\w*|calent\w*|abrig\w*|abrigue\w*|calor
wet=húmed[oa]s?|mojad[oa]s?
whole=intact[oa]s?|sin dañar|íntegr\w+
with=con|a|de
without=sin(?! embargo| duda| que)
worse=empeor\w{1,4}|agrav\w{1,4}|peor\w{0,2}
not stop=no (?:deje|interrumpa|suspenda|pare|dejar|interrumpir)\w*
at last=al final|por último|finalmente|después de
by a doctor=médic[oa]s?|enfermer[oa]s?|expert[oa]s?|traductor\w*|profesional\w*
    |humana?s?|doctor\w*
by machine=ordenador\w*|computadora?s?|máquina|automátic\w+|software
    |inteligencia artificial|ia
centimetres=centímetros?|milímetros?|cm|mm
close it=cierr\w+|cerrar
confidential=confidencial\w*
gained=aument\w+|engord\w+|gan(?:a|ar|ó|ado|e)|sub\w+
less than usual=menos (?:\w+ )?(?:de lo|que de|de la?) (?:habitual|normal|costumbre)
lost weight=pierd\w+|perd\w+|adelgaz\w+|baj[ae]\w*
public=públic[oa]s?
sometimes=a veces|de vez en cuando|en ocasiones|ocasionalmente
take off=quít\w+|quitar\w*|retir\w+
tighten=apriete\w*|apretar\w*
with sugar=(?:con|contiene) (?:azúcar\w*|alcohol|lactosa|gluten|perfume|sal|látex
    |cafeína|grasa)|azucarad\w+|perfumad\w+
to begin with=antes|primero|previamente|primer lugar|con antelación
only=solo|sólo|solamente|únicamente|exclusivamente|únic[oa]s?|sino
until week=(?:hasta|antes de)(?: la| el| los)?(?: semana| día| mes)?(?=\s+\d)
"""
