"""Phrases of French: see the package for what they mean."""

PHRASES = r"""
[always]
always=toujours
never=(?<!si )(?<!à )jamais
later=plus tard|demain|la semaine prochaine

[antonym]
even if=même (?:si|lorsque|quand)|bien que|quand bien même
unless=sauf (?:si|en cas|lorsque)|à moins que|(?:seulement|uniquement) (?:si|lorsque)
rare=rares?|peu fréquents?
common=fréquents|courants
often=souvent|régulièrement|fréquemment
seldom=rarement
open=ouverte?s?|ouvre
closed=fermée?s?|ferme
cool=réfrigérateur|frigo|frigidaire
freezer=congélateur
small=petites|faibles
large=grandes|importantes

[aside]
except=sauf|excepté|hormis|à (?:l['’]exception|part|moins)|hors|en dehors
instead=au lieu d['’e]\w{0,15}|à la place|plutôt (?:que?|qu['’]\w{1,15})
    |en remplacement|et non|et pas
doubt=(?:n['’](?:êtes|es)|ne (?:êtes|soyez)) pas (?:sûr|certain)\w{0,2}|(?:le|de|un
    |des) doutes?
until=tant que(?: [\w'’]{1,15}){1,4} pas|avant (?:de|que|d['’]\w{1,15})
    |jusqu['’]à ce que

[by then]
by then=avant(?: les| un délai de)?(?=\s+\d)

[comparison]
less=(?<!au )(?<!du )moins (?:de|d['’]\w{1,20})|(?<!à )moins que|au plus|pas plus (?:de
    |que|d['’]\w{1,20})|(?:au|en)[- ]dessous d[eu]|inférieure?s? à|jusqu['’]à|maximum
    |maximal\w{0,2}|ou moins|n['’]excédant pas|ne dépassant pas|tout au plus|maximale?s?
    |maximaux|ou (?:inférieure?s?|plus jeunes?)
more=plus (?:de|que|d['’]\w{1,20})|au[- ]dessus d[eu]|au moins|du moins|supérieure?s? à
    |(?:ou|et) plus|pas moins (?:de|d['’]\w{1,20})|minimum|minimal\w{0,2}|au minimum
    |à partir de|minimale?s?|minimaux|ou (?:supérieure?s?|plus âgée?s?)

[deadline]
within=dans les|en moins de|sous|au plus tard|dans un délai|avant|au cours des
    |pendant les
after=(?:après|au bout de|passé|passés)(?: (?:las?|los|les|le|gli|as|os|dem|den|de|ένα
    |τις|από))?(?=\s+\d)

[earliest]
earliest=au plus tôt|pas avant|au moins

[if-not]
no=(?:si|lorsque|quand)(?: [^\s,.;:]{1,25}){0,4} (?:ne|n['’]\w{1,12})

[if]
if=si|s['’]ils?|lorsque|quand

[unless]
unless=sans|seulement|uniquement|que si|sauf

[and]
and=et|mais

[negated-avoid]
no=n['’]évitez pas|pas (?:\w{2,12} )?éviter

[not-only]
no=(?:pas|non) (?:seulement|uniquement|exclusivement)

[plain-limit]
less=(?<!au )(?<!du )moins (?:de|d['’]\w{1,20})
more=plus (?:de|d['’]\w{1,20})|au[- ]dessus d[eu]

[half-day]
am=(?:du|le) matin|au (?:réveil|lever)
pm=(?:du|le) soir au coucher|(?:de )?l['’]après-midi|(?:du|le) soir|au coucher

[negation]
before=avant (?:de|d['’]\w{1,20}|que)
even=(?:pas même|même pas)
nor=(?!(?<!\w )(?<!, )ni [^.;:]{1,40} ni\b)ni
only=(?:ne |n['’])\w{1,30} que(?! si)|(?:ne |n['’])\w{1,30} \w{2,15} que(?! si)
no=ni(?= [^.;:]{1,40} ni\b)|(?:aucune?|personne|rien) (?:[\w'’-]{1,20} ){0,3}(?:ne
    |n['’]\w{1,15})(?: (?:plus
    |jamais))?|exclu\w{0,2}|à moins (?:que|d[e'’])(?: ?[\w'’]{1,30}){1,4} (?:ne |n['’])?
    |(?:ne |n['’])[\w'’-]{1,30}(?: [\w'’-]{1,30}){0,2}? (?:pas|jamais|aucun\w{0,2}|rien)
    |ne pas|sauf|excepté|hormis|déconseill\w{1,3}|déclin\w{1,4}|ne|pas|jamais|aucun
    |aucune|aucuns|aucunes|sans|non|rien|personne (?:ne|n['’]\w{1,20})|évitez|éviter
    |évite|(?:l['’])?absence|contre-indiqué\w{0,2}|n['’]\w{1,30}|impossible
    |interdit\w{0,2}|point|nul|nulle|guère|in(?:v[aáà]l|corr|compl|compat|compr|existen
    |esist|[uúù]til|acti[fv]|attiv|ativ|suf|cert|cier|conn?u|conoc|conhec|capa[cz]|efic
    |effic|visib|st[aá]b|est[aá]b|segur|sicur|ade[cq]|adap|adat|deseab|desej|desid
    |dispon|offens|ofens|usit|usual|solit|sol[uú]b|access|aces|appropri|apropi|tact
    |alter|variab|necesar|nécess|dolor|decis|d[ée]fini|determin|different|f[eé]rtil|fond
    |just|nocu|num[eé]r|oper|satis|sens[ia]t|soport|suport|support|toler|voluntar|utiliz
    |utilis|ocu|offens|habil|hab[ií]l|comod|sospech|disp|trouvab|trovab)\w{0,20}
    |à moins (?:que|d['’]\w{1,20}|de)
wrong=faux|fausse|erron\w{1,3}|échou\w{1,2}|irréversible

[opposite]
raise=augmentez|augmenter|accroissez
lower=réduisez|réduire|diminuez|diminuer|abaissez|baissez
stop=(?:arrêtez|cessez|interrompez|arrêter|cesser|interrompre)(?: de)?
go on=continuez|poursuivez|continuer|poursuivre
out of reach=hors de (?:la )?(?:portée|vue)|hors de leur portée
in reach=à (?:la )?(?:portée|vue)|à leur portée
with food=avec (?:de la nourriture|des aliments|un repas|les repas|les aliments)
    |pendant (?:les|un|le) repas|au cours d['’]un repas
fasting=sans (?:nourriture|aliments|manger)|à jeun|l['’]estomac vide
    |en dehors des repas

[order]
before=avant|précéd(?:ant|ent|ente)(?! et suivant)
after=après|suiv(?:ant|ent)(?= (?:l|un|votre|la|le|cet|ce))

[prohibition]
yes=n['’](?:oubli|hésit|attend|ayez|êtes|avez)\w{0,3}(?: pas)?|ne (?:tardez|craignez
    |négligez|manquez|perdez|pouvez|savez|voulez|vous inquiétez)(?: pas)?
no=(?:ne |n['’])(?:l[ae]s? |l['’]|vous |lui |y |en |leur )?\w{2,20}ez (?:pas|jamais
    |plus|aucun\w{0,2}|rien)|ne (?:pas|jamais) \w{2,25}|(?:il )?ne (?:faut|doit
    |doivent) (?:pas|jamais)|évitez

[period]
other week=toutes les (?:deux|2) semaines|une semaine sur deux|tous les (?:15|14
    |quinze|quatorze) jours
third day=tous les (?:trois|3) jours
other day=un jour sur deux|tous les (?:deux|2) jours
day=par jour|quotidien\w{0,6}|chaque jour|tous les jours|journali\w{2,3}
    |chaque (?:matin|soir|nuit)|tous les (?:matins|soirs)|toutes les nuits
week=par semaine|hebdomadaire\w{0,4}|chaque semaine|toutes les semaines
month=par mois|mensuel\w{0,6}|chaque mois|tous les mois
year=par an|annuel\w{0,6}|chaque année|tous les ans|par année
hour=par heure|chaque heure|toutes les heures|de l['’]heure
minute=par minute|à la minute|chaque minute
second=par seconde|chaque seconde

[site]
muscle=\w*muscl\w+|\w*muscul\w+
skin=peau|sous-cutan\w+
vein=\w*veine\w*
eye=yeux|œil
mouth=bouche|aval\w+

[strong-negation]
yes=premiers? pas|de pas|un pas|(?:chaque|faux) pas
no=pas|jamais

[only after]
only after=attend\w{1,4}|seulement (?:après|quand|lorsque)|uniquement (?:après|quand)

[waited]
waited=après avoir (?:attendu|patienté)|après ce délai

[times]
1=une fois|1 fois
2=deux fois|2 fois
3=trois fois|3 fois
4=quatre fois|4 fois
?=\d+ fois

[contrasts]
adults=adultes?
after treatment=après (?:le |votre |la fin du )?traitement
afterwards=ensuite|après|par la suite|plus tard|puis
another=différent\w*|autres?|d'autres|nouve\w+
at meals=(?:pendant|au cours d\w{1,2}|avec) (?:les |vos |le |un |des |du )?(?:repas
    |petit[- ]déjeuner|aliments|nourriture)
beforehand=d['’]abord|avant|auparavant|préalabl\w{2,6}|au préalable|en premier\w{0,4}
    |commence\w{1,2}
better=(?:s['’])?amélior\w{1,4}|mieux|(?:s['’])?atténu\w{1,4}|diminu\w+
both halves=les deux (?:moitiés|demi\w*)|entier
both sides=(?:les )?deux|chaque|chacun\w*
broken=cass\w+|endommag\w+|abîm\w+|bris\w+|ouvert\w*|rompu\w*|lésé\w*|déchir\w+
by day=(?:uniquement |seulement )?(?:le jour|de jour|en journée|pendant la journée)
chew=mâch\w+|croqu\w+|écras\w+
children=enfants?
cold=refroid\w+|froid\w*|fraîche?s?|frais|tiède\w*
complete=toutes (?:les|l['’]) ?informations?|complète?s?|exhausti\w{1,3}
cool down=refroid\w*|rafraîch\w*|fraîche?\w*|frais
day and night=nuit|24|vingt-quatre|à toute heure|en continu
delayed=plus tard|demain|le lendemain|dans (?:une|un|quelques|deux|\d+) (?:semaines?
    |jours?|mois)|un autre jour|une autre fois|prochain\w{0,2}
deleted=supprim\w+|effac\w+
discard=jet(?:ez|er|é)\w{0,3}|élimin\w+|débarrass\w+
dry=sec|secs|sèch\w*|séch\w*|humidité
elsewhere=différent\w*|autres?|d'autres|nouve\w+
every evening=(?:chaque|tous les) (?:soirs?|nuits?)|le soir
every morning=(?:chaque|tous les) matins?|le matin
final=définiti\w+|certain\w*|formel\w*|concluant\w*|fiables?
first=premi(?:er|ère)s?|1er|1re
free=gratuit\w{0,4}|sans frais
from=à partir d\w{1,2}|dès|depuis
full stomach=(?:l['’]|d['’]un )?estomac plein|(?:au cours|à la fin) (?:du|des
    |d['’]un) repas|après (?:le|les|un) repas
full up=(?:complètement|entièrement|totalement) \w+|pleine?s?
go=(?:allez|retournez|revenez|rendez-vous) (?:au|à|en)|aller
go on=continu\w+|poursui\w+
gradually=progressivement|graduellement|peu à peu|petit à petit|lentement
half full=moitié|demi\w*|mi-\w+
harmful=mauvaise?s?|nocif|nocive|nuisible|nuit|néfaste|nuire
healthy=saine?s?|non (?:atteinte?|touchée?)|indemnes?
higher dose=dos\w+ (?:\w+ ){0,2}(?:plus (?:élevée?s?|fortes?|importantes?|hautes?
    |grandes?)|supérieures?)
hold on to=conserv\w+|gard\w+
hot=réchauff\w+|chauff\w+|chaude?s?|bouillante?s?|brûlante?s?
if you like=si vous (?:le )?(?:voulez|souhaitez|désirez)|facultativement
indoors=intérieur|dedans|chez vous|maison|rentr\w+|entr\w+|restez à l'intérieur
inner=intéri\w+|interne
internal use=interne|voie interne
last=derni(?:er|ère)s?
late=\d+ (?:minutes?|heures?|jours?|min|h) (?:après|plus tard|de retard|en retard)
later=plus (?:\w{1,12} ){0,4}(?:tard|tardivement)|plus (?:vous|tu) (?:tarde
    |attend)\w{0,3}
left side=gauche
less of it=moins
lower dose=dos\w+ (?:\w+ ){0,2}(?:plus (?:faibles?|basses?|petites?|réduites?)
    |inférieures?|réduites?|moindres?)
lowered=rédui\w*|diminu\w*|baiss\w*|abaiss\w*|moiti\w*|divis\w*|rédu\w*
lying=allong\w+|couch\w+|étend\w+
many times=plusieurs fois|à plusieurs reprises|de nombreuses fois
mild=bénin\w?|bénignes?|légers?|légères?|sans gravité|inoffensi\w{1,3}|gênante?s?
    |modérée?s?|somnolence
more of it=plus(?! d[e']\s?\d)|davantage
negative=négati(?:f|fs|ve|ves)
not allergic=(?:pas|sans|aucune) (?:d['’])?(?:(?!aux|les)\w+ ){0,2}allergi\w+
not binding=(?:n['’]\w+|pas|non|sans)(?: \w+){0,3} (?:contraignant\w*|valeur juridique
    |force obligatoire|foi)
not carry on=ne (?:continuez|poursuivez) pas|ne pas (?:continuer|poursuivre)
not protect=ne (?:la |le |les )?protége\w* pas|ne pas protéger
not wait=n['’]attend(?:ez|s) pas|ne pas attendre
official=(?<!non )(?<!pas )officiel\w*
on back=(?:sur le|sur son|sur leur|sur votre) dos
on front=(?:sur le|sur son|sur leur|à plat) ventre
on rising=lever|réveil|le matin|vous être levé
one half=une (?:seule )?moitié|l['’]une des (?:deux )?moitiés|la moitié|une demi\w*
    |un demi\w*
one side=un (?:seul )?(?:œil|côté|bras|pied)|une (?:seule )?(?:oreille|main|jambe
    |narine)|(?:œil|côté|oreille) (?:gauche|droite?)
only once=une (?:seule )?fois
opened=ouvert\w*|entamé\w*|ouverture
outdoors=dehors|sort\w+|extérieur|plein air|air frais
outer=extéri\w+|extern\w+|dehors
paid=payante?s?|factur\w{1,3}|surtaxée?s?
positive=positi(?:f|fs|ve|ves)
raised=augment\w*|accr(?:oître|u\w*)|doubl(?:er|ez|ée?s?)|relev(?:er|ez|ée?s?)
    |major(?:er|ez|ée?)
right side=droite?
saved=enregistr\w+|conserv\w+|sauvegard\w+|gard\w+
severe=graves?|sévères?|dangereu\w{1,3}|mortel\w{0,3}|sérieu\w{1,3}|important\w{0,2}
sitting=assis\w{0,2}|asseo\w+|assey\w+|debout|droite?|redress\w+|position verticale
someone else=amie?s?|voisine?s?
spit=crach\w+|recrach\w+
stopped=(?:arrêtez|interrompez|cessez|suspendez|arrêter|stoppez)
suddenly=vite|rapidement|brusquement|soudain\w*|d['’]un coup|brutalement
sure=si vous (?:en )?êtes (?:sûr|certain)\w{0,3}|en cas de certitude
swallow=aval\w+
switch off=éteign\w+|éteint\w*|débranch\w+|coup\w+|éteindre|ferm\w+|désactiv\w+
    |arrêt\w+|stopp\w+
switch on=démarr\w+|lanc\w+|allum\w+|rallum\w+|branch\w+|activ\w+|ouvr\w+
the same=(?:le|la|les|du|au|un) mêmes?|identique\w*
thick=épais\w*
too high=trop (?:élevée?s?|haute?s?|fortes?)
too low=trop (?:basse?s?|faibles?|bas)
unofficial=non officiel\w*|officieus\w*|pas officiel\w*
unopened=non (?:ouvert\w*|entamé\w*)|fermé\w*|avant (?:la première )?ouverture
    |scellé\w*|neuf\w*
until=jusqu\w{0,2}['’]?(?:à|au|en|aux)?|jusqu['’]\w{1,5}|avant|tant que|d['’]ici
warm up=réchauff\w*|au chaud|chaud\w*|couv\w+
wet=humides?|mouillé\w*
whole=intact\w*|non endommagé\w*
with=avec|à|aux?|chez|de
without=sans(?! doute| cesse| fil| attendre)
worse=(?:s['’])?aggrav\w{1,4}|empir\w{1,4}|détérior\w{1,4}|pire
not stop=(?:ne |n['’])(?:arrêt|interromp|cess|suspend)\w+ (?:pas|jamais)
at last=à la fin|en dernier|finalement|pour finir|après
by a doctor=médecins?|infirmi\w+|experts?|traducteurs?|professionnels?|humaine?s?
by machine=ordinateurs?|machine|automati\w+|logiciel|intelligence artificielle|ia
centimetres=centimètres?|millimètres?|cm|mm
close it=ferm(?:ez|er|é\w*)
confidential=confidentiel\w*
gained=(?:prenez|pris|prend\w*|pri\w*|grossi\w*|gagn\w+)
less than usual=moins (?:\w+ )?(?:que|qu['’]\w+) (?:d['’]habitude|habituellement
    |d['’]ordinaire|la normale|à l['’]accoutumée)
lost weight=(?:perd\w*|maigri\w*)
public=publi(?:c|cs|que|ques)
sometimes=parfois|de temps en temps|quelquefois|occasionnellement
take off=retir\w+|enlev\w+|ôt(?:ez|er)
tighten=serrez|resserr\w+
with sugar=(?:avec|contient) (?:du |de l['’]|des )?(?:sucre|alcool|lactose|gluten|parfum
    |sel|latex|caféine|matières? grasses?)s?|sucrée?s?|parfumée?s?
to begin with=d['’]abord|avant|auparavant|préalabl\w{2,6}|au préalable|en premier\w{0,4}
    |commence\w{1,2}
only=seulement|uniquement|exclusivement|seule?s?|que
until week=(?:jusqu['’](?:à|au)|avant)(?: la| le| l['’]âge de)?(?=\s+\d)
from week=(?:à partir d\w{1,2}|dès)(?: la| le| l['’]âge de)?(?=\s+\d)
"""
