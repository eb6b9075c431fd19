"""The part of ``contrast_tables`` for the Romance languages and of Greek."""

WORDS = {
    "fr": r"""
until=jusqu\w{0,2}['’]?(?:à|au|en|aux)?|jusqu['’]\w{1,5}|avant|tant que|d['’]ici
from=à partir d\w{1,2}|dès|depuis
beforehand=d['’]abord|avant|auparavant|préalabl\w{2,6}|au préalable|en premier\w{0,4}
    |commence\w{1,2}
afterwards=ensuite|après|par la suite|plus tard|puis
first=premi(?:er|ère)s?|1er|1re
last=derni(?:er|ère)s?
late=\d+ (?:minutes?|heures?|jours?|min|h) (?:après|plus tard|de retard|en retard)
delayed=plus tard|demain|le lendemain|dans (?:une|un|quelques|deux|\d+) (?:semaines?
    |jours?|mois)|un autre jour|une autre fois|prochain\w{0,2}
at meals=(?:pendant|au cours d\w{1,2}|avec) (?:les |vos |le |un |des |du )?(?:repas
    |petit[- ]déjeuner|aliments|nourriture)
severe=graves?|sévères?|dangereu\w{1,3}|mortel\w{0,3}|sérieu\w{1,3}|important\w{0,2}
mild=bénin\w?|bénignes?|légers?|légères?|sans gravité|inoffensi\w{1,3}|gênante?s?
    |modérée?s?|somnolence
positive=positi(?:f|fs|ve|ves)
negative=négati(?:f|fs|ve|ves)
on back=(?:sur le|sur son|sur leur|sur votre) dos
on front=(?:sur le|sur son|sur leur|à plat) ventre
full stomach=(?:l['’]|d['’]un )?estomac plein|(?:au cours|à la fin) (?:du|des
    |d['’]un) repas|après (?:le|les|un) repas
healthy=saine?s?|non (?:atteinte?|touchée?)|indemnes?
worse=(?:s['’])?aggrav\w{1,4}|empir\w{1,4}|détérior\w{1,4}|pire
better=(?:s['’])?amélior\w{1,4}|mieux|(?:s['’])?atténu\w{1,4}
free=gratuit\w{0,4}|sans frais
paid=payante?s?|factur\w{1,3}|surtaxée?s?
harmful=mauvaise?s?|nocif|nocive|nuisible|nuit|néfaste|nuire
complete=toutes (?:les|l['’]) ?informations?|complète?s?|exhausti\w{1,3}
stopped=(?:arrêtez|interrompez|cessez|suspendez|arrêter|stoppez)
go=(?:allez|retournez|revenez|rendez-vous) (?:au|à|en)
""",
    "es": r"""
until=hasta|antes de|mientras
from=a partir de|desde
beforehand=antes|primero|previamente|primer lugar|con antelación
afterwards=después|luego|posteriormente|más tarde|a posteriori|más adelante
first=primer[oa]?s?|1\.?[ªº]
last=últim[oa]s?
late=\d+ (?:minutos|horas|días) (?:tarde|después|más tarde)
delayed=más (?:tarde|adelante)|en (?:un|una|unas|unos|dos|varias|\d+) (?:semanas?
    |días?|mes\w{0,2})|al día siguiente|otro día|(?<!la )(?<!cada )mañana
at meals=(?:durante|con) (?:las |la |el )?(?:comidas?|alimentos|desayuno)
severe=graves?|grave[s]?|peligros[oa]s?|mortal\w{0,2}|sever[oa]s?|seri[oa]s?
    |intens[oa]s?|fuertes?
mild=leves?|moderad[oa]s?|molest[oa]s?|inofensiv[oa]s?|lev\w{2,4}|benign[oa]s?
    |somnolencia
positive=positiv[oa]s?
negative=negativ[oa]s?
on back=boca arriba|de espaldas|sobre la espalda
on front=boca abajo|de bruces|sobre el (?:estómago|vientre)
full stomach=estómago lleno|después de (?:comer|las comidas)
healthy=san[oa]s?|no afectad[oa]
worse=empeor\w{1,4}|agrav\w{1,4}|peor\w{0,2}
better=mejor\w{0,4}
free=gratis|gratuit[oa]s?|sin (?:costo|coste|cargo)
paid=de pago|pagad[oa]s?|tiene (?:un )?cost[eo]|se cobra
harmful=mal[oa]s?|perjudicial\w{0,2}|dañin[oa]s?|nociv[oa]s?|daña
complete=toda (?:la )?información|información completa|complet[oa]s?
stopped=interrump[ae]\w?|suspend[ae]\w?|dej[ae] de|abandon[ae]|pare
go=(?:vaya|regrese|vuelva|acuda) (?:al?|a la)
""",
    "it": r"""
until=fino|finché|prima|entro
from=a partire d\w{1,4}|dall[ao'’] ?(?=\d|\w)|da(?=\s+\d)|dal
beforehand=prima|innanzitutto|anzitutto|preventivamente|in anticipo
afterwards=dopo|poi|successivamente|in seguito|più tardi
first=prim[oaie]|1[ªº]
last=ultim[oaie]
late=\d+ (?:minuti|ore|giorni) (?:dopo|più tardi|in ritardo|di ritardo)
delayed=più (?:tardi|avanti)|il giorno (?:dopo|seguente|successivo)|tra (?:una|qualche
    |un|due|\d+) (?:settiman\w|giorn\w|mes\w)|domani|un altro giorno
at meals=(?:durante|con) (?:i |il |un )?(?:past[oi]|cibo|colazione)|ai pasti
severe=grav[ei]|sever[oaie]|pericolos[oaie]|mortal[ei]|seri[oae]?
mild=liev[ei]|legger[oaie]|innocu[oaie]|fastidios[oaie]|benign[oaie]|modest[oaie]
    |sonnolenza
positive=positiv[oaie]
negative=negativ[oaie]
on back=(?:sulla|di) schiena|supin[oaie]|a pancia in su
on front=a pancia in giù|(?:sulla|di) pancia|pron[oaie]|a faccia in giù
full stomach=stomaco pieno|dopo (?:i pasti|mangiato)
healthy=san[oaie]|non (?:interessat|colpit)[oa]
worse=peggior\w{1,4}|aggrav\w{1,4}
better=miglior\w{1,4}|attenua\w{1,3}
free=gratuit[oaie]|gratis|senza costi
paid=a pagamento|pagament[oi]
harmful=cattiv[oaie]|dannos[oaie]|nociv[oaie]|mal[ei]|nuoce|fa male
complete=tutte le informazioni|complet[oaie]
stopped=interromp[ae]|sospenda|smetta|cessi
go=(?:vada|torni|rientri|ritorni) (?:al?|in)
""",
    "pt": r"""
until=até|antes|enquanto
from=a partir d\w{1,2}|desde
beforehand=antes|primeiro|previamente|com antecedência
afterwards=depois|a seguir|posteriormente|mais tarde|em seguida|após
first=primeir[oa]s?|1\.?[ªº]
last=últim[oa]s?
late=\d+ (?:minutos|horas|dias) (?:depois|mais tarde|atrasad[oa]|de atraso|após)
delayed=mais (?:tarde|adiante)|amanhã|no dia seguinte|(?:dentro de|em|daqui a) (?:um
    |uma|alguns|algumas|umas|duas|\d+) (?:semanas?|dias?|mes\w{0,2})|(?:noutro
    |outro) dia
at meals=(?:durante|com) (?:as |a |o )?(?:refeiç\w{2,3}|comida|alimentos
    |pequeno-almoço|café)|às refeições
severe=graves?|sever[oa]s?|perigos[oa]s?|fata(?:l|is)|morta(?:l|is)|séri[oa]s?
    |intens[oa]s?
mild=leves?|ligeir[oa]s?|inofensiv[oa]s?|benign[oa]s?|incômod[oa]|incómod[oa]
    |sonolência
positive=positiv[oa]s?
negative=negativ[oa]s?
on back=de (?:barriga para cima|costas)
on front=de (?:bruços|barriga para baixo)
full stomach=(?:estômago|barriga) cheio?a?|após as refeições|depois de comer
healthy=saudáve(?:l|is)|s(?:ão|ãos|ã|ãs)|não afetad[oa]
worse=pior\w{0,4}|agrav\w{1,4}
better=melhor\w{0,4}
free=gratuit[oa]s?|grátis|gratuitamente|sem custos?
paid=pag[oa]s?|tem custos?|é cobrad[oa]
harmful=má|mau|maus|más|prejudicia(?:l|is)|nociv[oa]s?|faz mal|ruim
complete=todas as informações|toda a informação|complet[oa]s?
stopped=interromp[ae]|suspenda|deixe de|pare
go=(?:vá|volte|regresse|retorne) (?:ao?|à|para)
""",
    "ca": r"""
until=fins|abans|mentre
from=a partir d\w{0,2}|des d\w{1,3}
beforehand=abans|primer|prèviament|en primer lloc
afterwards=després|més tard|posteriorment|més endavant|tot seguit
first=primer[ae]?s?
last=últim[ae]?s?|darrer[ae]?s?
late=\d+ (?:minuts|hores|dies) (?:tard|després|més tard)
delayed=més (?:tard|endavant)|demà|l['’]endemà|d['’]aquí a (?:un|una|uns|unes
    |\d+) (?:setman\w{1,2}|dies|mes\w{0,2})|un altre dia
at meals=(?:durant|amb) (?:els |l['’])?(?:àpats?|menjars?|esmorzar)
severe=greus?|sever[ae]?s?|perillós|perilloses?|mortals?
mild=lleus?|inofensi\w{1,3}|molest[ae]?s?|benign[ae]?s?
positive=positi(?:u|us|va|ves)
negative=negati(?:u|us|va|ves)
on back=(?:de )?panxa enlaire|d['’]esquena
on front=(?:de )?panxa (?:avall|per avall)|de bocaterrosa
full stomach=estómac ple|després de (?:menjar|dinar)
healthy=san[ae]?s?
worse=empitjor\w{1,3}|agreug\w{1,4}
better=millor\w{0,4}
free=gratuït\w{0,3}|gratis
paid=de pagament|de pago
harmful=dolen(?:t|ta|ts|tes)|perjudicial\w{0,2}|nociu|nociva|mal
complete=tota la informació|complet[ae]?s?
stopped=interrompeu|deixeu de|atureu|interrompi
go=aneu|torneu
""",
    "ro": r"""
until=până|înainte
from=începând|din(?=\s+\w{1,12}\s+\d)|de la
beforehand=mai întâi|întâi|înainte|în prealabil|anterior
afterwards=după aceea|ulterior|mai târziu|apoi|după
first=prim\w{1,3}
last=ultim\w{1,4}
late=\d+ (?:de )?(?:minute|ore|zile) (?:mai târziu|după|întârziere)
delayed=mai târziu|mâine|a doua zi|săptămâna viitoare|peste (?:o|un|câteva
    |\d+) ?(?:săptămân\w{1,2}|zile|zi|lun\w{1,2})|altă (?:dată|zi)
at meals=(?:în timpul|la|cu) (?:mes\w{1,3}|alimente|micului dejun)
severe=grav\w{0,2}|sever\w{0,2}|periculo\w{1,3}|mortal\w{0,2}|serio\w{1,3}
mild=ușo(?:r|ară|are|ri)|blând\w{0,2}|inofensiv\w{0,2}|neplăcut\w{0,2}
positive=pozitiv\w{0,3}
negative=negativ\w{0,3}
on back=pe spate
on front=pe burt\w{1,2}
full stomach=stomacul plin|după (?:masă|mese)
healthy=sănăto\w{1,4}
worse=agrav\w{1,5}|înrăutăț\w{2,6}
better=ameliore\w{1,4}|îmbunătăț\w{2,6}|mai bine
free=gratuit\w{0,3}
paid=plătit\w{0,3}|contra cost|cu plată
harmful=dăunăt\w{2,5}|rău|rea|nociv\w{0,2}|dăunează
complete=toate informațiile|complet\w{0,3}
stopped=întrerupeți|opriți|încetați
go=mergeți|întoarceți-vă
""",
    "el": r"""
until=έως|μέχρι|ως|πριν|ώσπου
from=από|ξεκινώντας
beforehand=πρώτα|προηγουμένως|πρώτον|πριν|εκ των προτέρων
afterwards=μετά|αργότερα|ύστερα|στη συνέχεια|έπειτα|αφού|εκ των υστέρων
first=πρώτ\w{1,3}
last=τελευταί\w{1,4}
late=\d+ (?:λεπτά|ώρες|ημέρες) (?:μετά|αργότερα|καθυστέρηση)
delayed=αργότερα|αύριο|την επόμενη (?:ημέρα|μέρα|εβδομάδα)|σε (?:μία|μια|λίγες|μερικές
    |\d+) (?:εβδομάδ\w{1,2}|ημέρες|μέρες)|άλλη (?:μέρα|φορά)
at meals=κατά τη διάρκεια (?:του|των) (?:φαγητού|γευμάτων|γεύματος)|με (?:τα γεύματα
    |το φαγητό|φαγητό|τροφή)
severe=σοβαρ\w{1,4}|επικίνδυν\w{1,3}|θανατηφόρ\w{1,3}|βαρι\w{1,2}|έντον\w{1,3}
mild=ήπι\w{1,3}|ελαφρ\w{1,4}|ακίνδυν\w{1,3}|αβλαβ\w{1,3}|δυσάρεστ\w{1,3}
positive=θετικ\w{1,3}
negative=αρνητικ\w{1,3}
on back=ανάσκελα|με την πλάτη
on front=μπρούμυτα|με την κοιλιά
full stomach=γεμάτο στομάχι|μετά το φαγητό
healthy=υγι\w{1,3}|γερ[όή]
worse=επιδειν\w{3,8}|χειροτερ\w{3,6}
better=βελτι\w{3,8}|καλύτερα
free=δωρεάν
paid=επί πληρωμή|πληρωμή|χρεώνεται
harmful=βλαβερ\w{1,3}|επιβλαβ\w{1,3}|κακ[όήά]\w?|βλάπτει
complete=όλες τις πληροφορίες|πλήρ\w{1,5}
stopped=διακόψτε|σταματήστε
go=πηγαίνετε|πάτε|επιστρέψτε
""",
}
