"""Phrases of Italian: see the package for what they mean."""

PHRASES = r"""
[always]
always=sempre
never=non(?: [\w'’]{1,20}){1,3} mai|(?<=, )mai|mai (?:e poi|più)
later=più tardi|domani|la (?:prossima settimana|settimana prossima)

[antonym]
even if=anche (?:se|quando)|sebbene|benché
unless=(?:tranne|salvo) (?:se|quando|che)|a meno che|(?:solo|soltanto) (?:se|quando)
rare=rar[aoei]|non comun[ei]
common=comun[ei]|frequent[ei]
often=spesso|frequentemente
seldom=raramente|di rado
open=apert[aoie]
closed=chius[aoie]
cool=frigorifero|frigo
freezer=congelatore|freezer
small=piccole
large=grandi

[aside]
except=tranne|salvo|eccetto|eccezione|a meno|fuorché|ad eccezione
instead=invece d\w{1,4}|al posto d\w{1,4}|anziché|piuttosto che|e non
doubt=non (?:è|sei|siete|si è) sicur\w|(?:in caso di|ha|nel) dubbi\w{0,2}|dubbi\w{0,2}
until=(?:finché|fino a (?:quando|che))(?: [\w'’]{1,12})? non|prima (?:di|che)

[by then]
by then=prima (?:di|che)(?: trascorr\w{2,5}| passino)?(?=\s+\d)

[comparison]
less=non più di|meno di|(?<!a )meno che|al massimo|massimo|fino a|o meno|(?:inferior
    |minor)[ei] (?:a(?:i|l|lla)?|di)|al di sotto|sotto(?: i)?(?=\s+\d)
    |non superior[ei] a|non oltre|massim[aei]|o (?:inferior[ei]|minor[ei]|più bass\w)
    |sotto (?:i|gli|le|a)(?=\s+\d)|al di sotto d\w{1,4}
more=non meno di|più di|più che|almeno|al minimo|minimo|o più|oltre|(?:superior
    |maggior)[ei] (?:a(?:i|l|lla)?|di)|al di sopra|sopra(?: i)?(?=\s+\d)|minim[aei]
    |o (?:superior[ei]|maggior[ei]|più alt\w)|sopra (?:i|gli|le|a)(?=\s+\d)|oltre (?:i
    |gli|le)(?=\s+\d)|al di sopra d\w{1,4}

[deadline]
within=entro|al più tardi|nel giro di|nelle (?:prime|successive)|in(?=\s+\d)
after=(?:dopo|trascors[eai]|passat[eai])(?: (?:las?|los|les|le|gli|as|os|dem|den|de
    |ένα|τις|από))?(?=\s+\d)

[earliest]
earliest=al più presto|non prima

[if-not]
no=(?:se|quando)(?: [^\s,.;:]{1,25}){0,4} non

[if]
if=se|quando|qualora

[unless]
unless=solo|senza|salvo|a meno|tranne|se non

[and]
and=e|ed|ma

[negated-avoid]
no=non (?:\w{2,12} )?evit\w{1,3}

[not-only]
no=non (?:\w{1,10} )?(?:sol[oa]|soltanto|solamente|esclusivamente)

[plain-limit]
less=meno di|(?:inferior|minor)[ei] (?:a(?:i|l|lla)?|di)|sotto (?:i|gli|le|a)
    |al di sotto d\w{1,4}
more=più di|oltre|(?:superior|maggior)[ei] (?:a(?:i|l|lla)?|di)|sopra (?:i|gli|le|a)
    |oltre (?:i|gli|le)|al di sopra d\w{1,4}

[half-day]
am=(?:del|al) mattino|(?:di|la) mattina|al risveglio
pm=del pomeriggio|(?:di|la) sera|di notte|di (?:coricarsi|dormire)

[negation]
yes=non meno di|non prima d\w{1,4}|un giorno sì e uno no
before=prima (?:di|che)
even=neanche|nemmeno|neppure
nor=(?!(?<!\w )(?<!, )né [^.;:]{1,40} né\b)né
no=né(?= [^.;:]{1,40} né\b)|non (?:[\w'’]{1,20} ){1,3}(?:mai|niente|nulla
    |nessun\w{0,2}|alcun\w{0,2})
    |a meno (?:che|di)(?:(?: [\w'’]{1,30}){0,4} non)?|salvo|non \w{1,30} (?:mai|niente
    |nulla|nessun\w{0,2})|tranne|eccetto|sconsigliat\w|esclus\w|no|non|mai|senza
    |nessun\w{0,2}|niente|nulla|evitare|evitate|evit[ia]|fallit\w|aste\w{3,8}
    |rinunc\w{1,4}|impossibile|controindicat\w{1,2}|neanche|nemmeno|in(?:v[aáà]l|corr
    |compl|compat|compr|existen|esist|[uúù]til|acti[fv]|attiv|ativ|suf|cert|cier|conn?u
    |conoc|conhec|capa[cz]|efic|effic|visib|st[aá]b|est[aá]b|segur|sicur|ade[cq]|adap
    |adat|deseab|desej|desid|dispon|offens|ofens|usit|usual|solit|sol[uú]b|access|aces
    |appropri|apropi|tact|alter|variab|necesar|nécess|dolor|decis|d[ée]fini|determin
    |different|f[eé]rtil|fond|just|nocu|num[eé]r|oper|satis|sens[ia]t|soport|suport
    |support|toler|voluntar|utiliz|utilis|ocu|offens|habil|hab[ií]l|comod|sospech|disp
    |trouvab|trovab)\w{0,20}|proibit\w|declin\w{1,5}
wrong=sbagliat\w|errat\w|irreversibil\w

[opposite]
raise=aument(?:i|are|ate|a)|increment(?:i|are)|innalz(?:i|are)
lower=ridu(?:ca|rre|cete|ci)|diminui(?:sca|re)|abbass(?:i|are)
stop=(?:smetta|smettere|interrompa|interrompere|sospenda|sospendere|cessi
    |cessare)(?: di)?
go on=continu(?:i|are|ate)|prosegu(?:a|ire)
out of reach=fuori dalla (?:vista|portata)|lontano da\w{0,3}
in reach=(?:alla|a) (?:vista|portata)
with food=con (?:il )?cibo|con i pasti|durante i pasti|a stomaco pieno
fasting=senza cibo|a digiuno|a stomaco vuoto

[order]
before=prima|avanti|(?:precedent|anterior)[ei] (?:al?|all\w?)
after=dopo|(?:successiv\w|seguenti) (?:al?|all\w?)

[prohibition]
yes=non (?:lo |la |si )?(?:appena|dimentic\w{1,4}|esit\w{1,4}|aspett\w{1,4}
    |tard\w{1,3}|trascur\w{1,4}|sol[oe]|più|meno|pu[oò]\w{0,2}|abbia\w{0,2}
    |sent\w{1,3}|si[ae]\w{0,3}|sono|è|preoccup\w{1,3}|perd\w{1,3}|riesc\w{1,3}
    |migliora\w?|vi sia|sia)
no=non (?:(?:l[aeio]|vi|ci|si|gli|ne) ){0,2}\w{2,25}(?:[ai]|ate|ete|ite|re)
    |non (?:deve|devono|bisogna|va|vanno)|eviti

[period]
other week=ogni (?:due|2) settimane|a settimane alterne
third day=ogni (?:tre|3) giorni
other day=a giorni alterni|un giorno sì e uno no|ogni (?:due|2) giorni
day=al giorno|giornalier\w|quotidian\w{1,6}|ogni giorno|tutti i giorni|al dì
    |ogni (?:mattina|mattino|sera|notte)|tutte le (?:mattine|sere|notti)
week=alla settimana|a settimana|settimanal\w{1,5}|ogni settimana|per settimana
month=al mese|mensil\w{1,5}|ogni mese|tutti i mesi|per mese
year=all['’]anno|annual\w{1,5}|ogni anno
hour=all['’]ora|ogni ora
minute=al minuto|ogni minuto
second=al secondo|ogni secondo

[site]
muscle=\w*muscol\w+
skin=pelle|cute|sottocut\w+
vein=vena|\w*venos\w+
eye=occh\w+
mouth=bocca|ingoi\w+

[strong-negation]
no=non|mai

[only after]
only after=solo (?:dopo|quando)|attend\w{1,3}|aspett\w{1,4}

[waited]
waited=dopo (?:aver atteso|di che)

[times]
1=una volta|1 volta
2=due volte|2 volte
3=tre volte|3 volte
4=quattro volte|4 volte
?=\d+ volte

[contrasts]
adults=adult\w+
after treatment=dopo (?:il |la fine del )?trattamento|dopo la (?:terapia|cura)
afterwards=dopo|poi|successivamente|in seguito|più tardi
another=divers\w+|altr\w+|differen\w+
at meals=(?:durante|con) (?:i |il |un )?(?:past[oi]|cibo|colazione)|ai pasti
beforehand=prima|innanzitutto|anzitutto|preventivamente|in anticipo
better=miglior\w{1,4}|attenua\w{1,3}|diminui\w+
both halves=entrambe le metà|le due metà|tutte e due|intera
both sides=entramb\w+|ambedue|i due|le due|ciascun\w*|ogni
broken=rott\w+|danneggiat\w+|apert\w+|lesion\w+|lacerat\w+|compromess\w+
by day=(?:solo |soltanto )?di giorno|durante il giorno
chew=mastic\w+|schiacc\w+
children=bambin\w+
cold=raffredd\w+|fredd\w+|fresc\w+|tiepid\w+
complete=tutte le informazioni|complet[oaie]
cool down=raffredd\w*|rinfresc\w*|fresc\w*
day and night=notte|24|ventiquattro|a qualsiasi ora
delayed=più (?:tardi|avanti)|il giorno (?:dopo|seguente|successivo)|tra (?:una|qualche
    |un|due|\d+) (?:settiman\w|giorn\w|mes\w)|domani|un altro giorno
deleted=elimin\w+|cancell\w+
discard=gett\w+|butt\w+|elimin\w+|smalti\w+
dry=asciutt\w+|secc\w+|asciug\w+|umidità
elsewhere=divers\w+|altr\w+|differen\w+
every evening=(?:ogni|tutte le) (?:sera|sere|notte)|la sera
every morning=(?:ogni|tutte le) mattin\w+|la mattina|al mattino
final=definitiv\w+|cert[oaie]|sicur\w+|conclusiv\w+
first=prim[oaie](?! d(?:i|el|ella|ei|elle|egli|ell)\b)(?! che\b)|1[ªº]
free=gratuit[oaie]|gratis|senza costi
from=a partire d\w{1,4}|dall[ao'’] ?(?=\d|\w)|da(?=\s+\d)|dal
full stomach=stomaco pieno|dopo (?:i pasti|mangiato)
full up=(?:completamente|del tutto|totalmente) pien\w|pien\w
go=(?:vada|rientri) (?:al?|in)|(?:torni|ritorni) (?:al|in|a (?:casa|scuola))|andare
    |va(?:da|i) a scuola
go on=continu\w+|prosegu\w+
gradually=gradual\w*|progressiv\w*|poco a poco|lentamente
half full=metà|mezz[oa]
harmful=cattiv[oaie]|dannos[oaie]|nociv[oaie]|mal[ei]|nuoce|fa male
healthy=san[oaie]|non (?:interessat|colpit)[oa]
higher dose=(?:dos[ei]|dosagg\w+) (?:\w+ )?(?:più (?:alt\w*|elevat\w*|fort\w|grand\w)
    |maggior[ei]|superior[ei])
hold on to=conserv\w+|tenga|tenere|tieni
hot=riscald\w+|scald\w+|cald\w+|bollent\w+
if you like=se (?:lo )?(?:vuole|vuoi|desidera|volete|desideri)|facoltativ\w+
indoors=interno|dentro|casa|chius\w|entr\w+|interni
inner=intern[oa]
internal use=intern[oa]
last=ultim[oaie]
late=\d+ (?:minuti|ore|giorni) (?:dopo|più tardi|in ritardo|di ritardo)
later=(?:quanto )?più tardi|più (?:si |la |lo )?(?:aspett\w{1,3}|ritard\w{1,3})
left side=sinistr\w+
less of it=meno
lower dose=(?:dos[ei]|dosagg\w+) (?:\w+ )?(?:più (?:bass\w*|piccol\w|ridott\w)|minor[ei]
    |inferior[ei]|ridott\w)
lowered=ridu[cr]\w*|ridott\w*|diminui\w*|abbass\w*|dimezz\w*|metà|cal\w+
lying=sdrai\w+|distes\w+|cori\w+|supin\w+
many times=più volte|molte volte|ripetutamente
mild=liev[ei]|legger[oaie]|innocu[oaie]|fastidios[oaie]|benign[oaie]|modest[oaie]
    |sonnolenza
more of it=più|di più
negative=negativ[oaie]
not allergic=(?:non|senza|nessuna) (?:\w+ ){0,2}allergi\w+
not binding=non (?:\w+ ){0,4}(?:vincolant\w*|valore legale|valore giuridico)
not carry on=non (?:continu\w+|prosegu\w+)
not protect=non (?:\w+ )?protegg\w+
not wait=non (?:aspett\w+|attend\w+)
official=(?<!non )ufficial\w*
on back=(?:sulla|di) schiena|supin[oaie]|a pancia in su
on front=a pancia in giù|(?:sulla|di) pancia|pron[oaie]|a faccia in giù
on rising=sveglia|alzarsi|risveglio|al mattino|la mattina
one half=(?:una|solo la|soltanto la|solo una) metà|una delle (?:due )?metà|mezza
one side=un (?:solo )?(?:occhio|orecchio|lato|braccio)|una (?:sola )?(?:mano|gamba
    |narice)|(?:occhio|orecchio|lato) (?:sinistro|destro)
only once=una (?:sola )?volta
opened=apert\w+
outdoors=fuori|esc\w+|usc\w+|aperto|esterno|aria (?:fresca|aperta)
outer=estern\w+
paid=a pagamento|pagament[oi]
positive=positiv[oaie]
raised=aument\w*|increment\w*|innalz\w*|raddoppi\w*|alz\w+
right side=destr\w+
saved=salv\w+|conserv\w+|memorizz\w+
severe=grav[ei]|sever[oaie]|pericolos[oaie]|mortal[ei]|seri[oae]?
sitting=sedut\w+|sied\w+|sed\w+|eret\w+|vertical\w+|dritt\w+
someone else=amic[oa]|amici|vicin[oa] di casa
spit=sput\w+
stopped=interromp[ae]|sospenda|smetta|cessi
suddenly=in fretta|velocemente|rapidamente|improvvisamente|bruscamente
    |all['’]improvviso|di colpo
sure=se (?:è|sei|siete) sicur\w|se ha la certezza
swallow=\w*ingoi\w+|deglut\w+|ingerisc\w+|inghiott\w+
switch off=spegn\w+|spent\w+|scolleg\w+|disattiv\w+|chiud\w+|stacc\w+|interromp\w+
    |ferm\w+
switch on=avvi\w+|inizi\w+|accend\w+|acces\w+|colleg\w+|attiv\w+|apr\w+
the same=\w{0,5}l[oae] stess\w|medesim[oa]|uno stesso
thick=spess[oa]
too high=tropp[oa] (?:alt\w|elevat\w)
too low=tropp[oa] bass\w
unofficial=non ufficial\w*|ufficios\w*
unopened=non (?:ancora )?apert\w+|chius\w+|integr\w+|sigillat\w+|prima dell'apertura
until=fino|finché|prima|entro
warm up=riscald\w*|scald\w*|al caldo|copr\w*
wet=umid[oaie]|bagnat\w+
whole=integr[oaie]|intatt\w+|sigillat\w+
with=con|a|di|d['’]\w+
without=senza(?! dubbio| che)
worse=peggior\w{1,4}|aggrav\w{1,4}
not stop=non (?:smett|interromp|sospend|cess)\w+
at last=alla fine|per ultimo|infine|dopo aver\w*|dopo
by a doctor=medic(?:[oia]|he)|infermier\w+|espert\w+|traduttor\w+|professionist\w+
    |uman[oiae]
by machine=computer|macchina|automatic\w+|software|intelligenza artificiale|ia
centimetres=centimetri?o?|millimetri?o?|cm|mm
close it=chiud\w+
confidential=riservat\w+|confidenzial\w+
gained=aument\w+|ingrass\w+|acquist\w+
less than usual=meno (?:\w+ )?(?:del|di|rispetto al) (?:solito|normale)
lost weight=perd\w+|pers[oai]|dimagr\w+|cal(?:a|o|ate|ato)
public=pubblic\w+
sometimes=a volte|talvolta|qualche volta|ogni tanto|di tanto in tanto|occasionalmente
take off=togli\w*|rimuov\w+|levi|levate\w*|sfil\w+
tighten=string(?:ete|a|ere|i)\w*
with sugar=(?:con|contiene) (?:zuccher\w+|alcol|lattosio|glutine|profumo|sale|lattice
    |caffeina|grassi)|zuccherat\w+|profumat\w+
to begin with=prima|innanzitutto|anzitutto|preventivamente|in anticipo
only=sol[oaie]|soltanto|solamente|unicamente|esclusivamente|che
until week=(?:fino|prima)(?: alla| al| all['’]| ai| della| dei| a)?(?: settimana| giorno
    | mese)?(?=\s+\d)
"""
