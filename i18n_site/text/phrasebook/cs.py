"""Phrases of Czech: see the package for what they mean."""

PHRASES = r"""
[always]
always=vždy|vždycky
never=nikdy
later=později|zítra|příští týden

[antonym]
even if=i když|i kdyby|přestože|ačkoli|třebaže
unless=ledaže|pouze pokud|jen pokud|kromě případ\w{0,2}|pokud ne\w{2,15}
rare=vzácn\w{1,3}|zřídka
common=častý?\w{0,3}|běžn\w{1,3}
often=často
seldom=zřídka|málokdy
open=otevřen\w{0,2}|má otevřeno
closed=zavřen\w{0,2}|uzavřen\w{0,2}
cool=chladničce|lednici|lednici|ledničce
freezer=mrazničce|mrazáku|mrazicím boxu
small=mal[áé]
large=velk[áé]

[aside]
except=kromě|mimo|vyjma|s výjimkou|výjimk\w{1,3}|ledaže|leda|jen v
instead=(?:na)?místo|nikoli\w?|spíše než|raději než
doubt=(?:si )?nejste(?: si)? jist\w|nejsi si jist\w|(?:v případě
    |máte-li) pochybnost\w{1,2}
until=dokud(?: [\w-]{1,15}){0,3} ne\w{1,20}|dokud ne\w{1,20}|než

[by then]
by then=před uplynutím

[comparison]
less=(?<!\d )až(?=\s+\d)|nejvýše|maximálně|nanejvýš|nejvíce?|méně než|ne (?:více
    |déle) než|pod(?=\s+\d)|(?:nižší|mladší|menší|kratší)\w{0,3}(?: než|(?=\s+\d))
    |nepřekr\w{3,8}|nebo méně|maximální\w{0,3}|kratší dobu než|méně než|nebo (?:nižší\w*
    |menší\w*|mladší\w*)|mladší(?= (?:jednoho|dvou|tří|čtyř|pěti|šesti|deseti
    |dvanácti) )
more=alespoň|aspoň|nejméně|minimálně|ne méně než|více než|přes(?=\s+\d)|nad(?=\s+\d)
    |(?:vyšší|starší|větší|delší)\w{0,3}(?: než|(?=\s+\d))|déle než|nebo více
    |minimální\w{0,3}|od(?=\s+\d+ let)(?!\s+\d+ let do)|nebo (?:vyšší\w*|větší\w*
    |starší\w*)|(?:delší dobu|častěji) než|starší(?= (?:jednoho|dvou|tří|čtyř|pěti|šesti
    |deseti|dvanácti) )

[deadline]
within=do(?=\s+\d)|během|v průběhu|nejpozději|v rozmezí
after=(?:po(?: uplynutí)?|za)(?: (?:las?|los|les|le|gli|as|os|dem|den|de|ένα|τις
    |από))?(?=\s+\d)

[earliest]
earliest=nejdříve|ne dříve

[if-not]
no=(?:pokud|jestliže|když)(?: [^\s,.;:]{1,25}){0,4} ne(?!b|ž|m[oe]|j)\w{1,12}

[if]
if=pokud|jestliže|když

[unless]
unless=jen|pouze|výhradně|bez|aniž|kromě|mimo

[and]
and=a|ale

[negated-avoid]
no=nevyhýb\w{1,6}|ne\w{2,10} se vyhýbat

[not-only]
no=(?:ne|nejen|není) ?(?:jen|pouze)|nejenom|nejen(?! \w*(?:výš|níž))

[plain-limit]
less=(?:méně|míň|kratší dobu) než|(?:nižší|mladší|menší|kratší)\w{0,3} než
    |(?:kratší dobu|kratší|méně|míň) než
more=(?:více|víc|déle) než|nad|přes|(?:vyšší|starší|větší|delší)\w{0,3} než
    |(?:delší dobu|déle|delší|více|víc|častěji) než

[negation]
before=dříve než|předtím než
yes=nebo|neboť|negativ\w{1,4}|nezávadn\w{1,4}|nevoln\w{2,5}
    |neklid\w{0,3}|nežádouc\w{1,4}|nedávn\w{1,3}|než|nej(?!sou|sem|ste|sme|si|ez|ed|dě
    |dou)\w{2,}|nemoc\w{0,6}|neděl\w{0,3}|nech\w{0,4}|nerv\w{1,6}|nehod\w{1,3}|nes(?:ou
    |e|l\w?|u)|neustál\w{1,3}|neprodlen\w{1,3}|nezbytn\w{1,3}|neodkladn\w{1,3}
    |nemluv\w{1,4}|nech(?:te|at|ám|áš|á|áme|áte|ají|áv\w{1,8}|al\w{0,2}|ej\w{0,3})
    |neštěst\w{1,4}|nešťast\w{1,4}
danger=nebezpečn\w{1,4}
never=nikdy|nic|nikdo|žádn\w{1,3}
no=chraňte před (?:mrazem|zmrznutím)|nikoli\w?|ne\w{0,30}|bez|bezbolest\w{1,4}
    |vyhn\w{1,6}
    |vyhýb\w{1,6}|vyvaruj\w{0,4}|zdrž\w{2,5}|zakáz\w{1,4}|ledaže|kromě|mimo|chyb\w{1,4}
    |aniž|odmít\w{1,6}|vyluč\w{1,5}
wrong=shodn\w{1,2}|omyl\w{1,3}
nor=ani

[opposite]
raise=zvyšte|zvyšujte|zvýšit|zvyšovat|zvyš
lower=snižte|snižujte|snížit|snižovat|sniž
stop=přestaňte|přerušte|ukončete|přestat
go on=pokračujte|pokračovat
out of reach=mimo d\w{3,5}
in reach=(?:v|na) dohledu|v dosahu|na dosah
with food=s jídlem|při jídle|s potravou
fasting=bez jídla|nalačno|na lačno

[order]
before=před|předtím|dříve(?! než)|než
after=po(?! dobu)|poté

[prohibition]
yes=ne(?:zapom\w{2,9}|váhejte|čekejte|bojte|otálejte|odkládejte|jste|styďte|mějte
    |znepokojujte)
no=ne\w{1,25}(?:[^aeiouyáéíóúýůě\W]te|ěte)|nesm\w{1,4}|nelze|neměl\w? byste|nemusíte
    |nikdy ne\w{2,25}|ne\w{2,25}(?:ovat|[aáeií]t)(?=[.,;!?]|$)

[period]
other week=(?:každé|co) (?:dva|2) týdny|každý druhý týden|za (?:dva|2) týdny
    |jednou za 14 dní
third day=(?:každé|co) (?:tři|3) dny|každý třetí den
other day=jednou za (?:dva|2) dny|obden|každý druhý den|každé dva dny
day=denně|za den|každý den|na den|denní\w{0,3}|každ(?:é ráno|ý večer|ou noc)
week=týdně|za týden|každý týden|na týden|v týdnu|týdenní\w{0,3}
month=měsíčně|za měsíc|každý měsíc|měsíční\w{0,3}
year=ročně|za rok|každý rok|každoročně
hour=za hodinu|každou hodinu
minute=za minutu|do minuty
second=za sekundu

[site]
muscle=sval\w*|nitrosval\w+
skin=kůž\w+|podkož\w+
vein=žíl\w+|žil\w+
eye=oč\w+|oka
mouth=úst\w*

[strong-negation]
no=nikdy|nesm\w{1,4}|nelze|nem(?:ůže|ohou|ůžete|usí\w{0,2})|není|nejsou|neplatí
    |ne(?:obsahuj|chrán|pomáh|nahraz|potřebuj|působ|účink|zaruč)\w{1,4}|ne(?:vymaž|smaž
    |odstra[nň]|uklád|ulož|zobraz|odešl|dosta[nň]|můž|moh|přenáš)\w{1,6}

[only after]
only after=až(?= (?:po|za|když|budete|bude|vám))|teprve|počkejte|vyčkejte

[waited]
waited=poté|po čekání

[times]
1=jednou|1×
2=dvakrát|2×|2krát
3=třikrát|3×|3krát
4=čtyřikrát|4×|4krát

[contrasts]
adults=dospěl\w+
after treatment=po (?:skončení |ukončení )?léčb\w+
afterwards=potom|poté|později|dodatečně|následně|až po
another=jin\w+|různ\w+|odlišn\w+
at meals=(?:během|při) (?:jídl\w{1,2}|snídan\w{1,2})|s jídlem
beforehand=nejprve|nejdříve|předem|napřed|dříve|předtím|před
better=nezlepš\w{1,5}|neustoup\w{1,3}|zlepš\w{1,5}|lépe|ustoup\w{1,3}|ustup\w{1,4}
    |zmírn\w{1,3}
both halves=obě (?:poloviny|půlky)|celou
both sides=ob[aěo]u?|každ\w+
broken=poškozen\w*|poruš\w+|rozbit\w*|otevřen\w+|protržen\w*|zlomen\w*
by day=(?:jen|pouze) ve dne|ve dne|přes den|během dne
chew=\w*žv[ýý]k\w+|\w*kous\w+
children=dět\w+|dít\w+
cold=ochla[zd]\w+|chla[ďz]\w+|studen\w+|chladn\w+|vlažn\w+|lednic\w+|lednič\w+
complete=všechny informace|úpln\w{1,4}|kompletn\w{1,4}
cool down=ochla\w*|ochlaz\w*|zchla\w*|chla\w*
day and night=nepřetržit\w+|noc\w{0,2}|24|non-?stop|kdykoliv?
delayed=později|zítra|(?:příští|další) (?:den|týden)|za (?:několik|pár|týden|měsíc
    |\d+) ?(?:týdnů|týdny|dní|dny|měsíců)?|jindy|jiný den
deleted=sma[žz]\w+|maž(?:ou|e|eme)|vyma[žz]\w+|odstra[nň]\w+
discard=vyho\w+|vyhaz\w+|vyli\w+|zlikvid\w+|zahoď\w*|zneškod\w+
dry=such\w+|sucho|suš\w+|osuš\w+|usch\w+|vysuš\w+|nasucho
elsewhere=jin\w+|různ\w+|odlišn\w+
every evening=každý večer|večer|každou noc
every morning=každé ráno|ráno
final=definitivn\w+|konečn\w+|jist\w+|spolehliv\w+
first=prv\w{1,5}
free=bezplatn\w{1,4}|zdarma
from=od
full stomach=plný žaludek|po jídle
full up=(?:zcela|úplně) pln\w*|pln\w*
go=jděte|choďte|vraťte se|chodi\w+|jít
go on=pokrač\w+|dál|nadále
gradually=postupně|pomalu|pozvolna
half full=polovin\w*|zpoloviny|půl\w*
harmful=škodliv\w{1,4}|škodí|špatn\w{1,4}|nezdrav\w{1,4}
healthy=zdrav\w{1,4}
higher dose=(?:vyšší|větší)\w{0,2} dáv\w+
hold on to=uchov\w+|uschov\w+|ponech\w+
hot=ohř\w+|zahř\w+|hork\w+|tepl(?!ot)\w+|vařící
if you like=pokud chcete|chcete-li|budete-li chtít|podle přání
indoors=dovnitř|uvnitř|vnitřní\w*|doma|dovnitř|místnost\w*
inner=vnitřní\w*
internal use=vnitřní\w*
last=posledn\w{1,4}
late=\d+ (?:minut|hodin|dní) (?:později|po|pozdě)
later=čím později|čím déle
left side=lev[áéýoéiu]\w{0,3}|vlevo|zleva|doleva
less of it=méně|míň
lower dose=(?:nižší|menší|snížen)\w{0,2} dáv\w+
lowered=sniž\w*|sníž\w*|snižov\w*|zmenš\w*|polovin\w*|redukov\w*|nižš\w*
lying=lež\w+|leh\w+|vleže|polož\w+|ležet|ne(?:leh|lež)\w+|lehn\w+
many times=několikrát|vícekrát|mnohokrát|opakovaně
mild=mírn\w{1,4}|lehk\w{1,4}|neškodn\w{1,4}|nezávažn\w{1,4}|nepříjemn\w{1,4}
more of it=více|víc
negative=negativn\w{1,4}
not allergic=(?:není|nemá|bez|žádn\w+) (?:\w+ ){0,2}alergi\w+|nealergi\w+|(?:nejste
    |nemáte|nejsi|nemáš|netrpíte) (?:\w+ ){0,2}alergi\w+
not binding=(?:není|nemá) (?:\w+ ){0,3}(?:závazn\w*|platnost)|nezávazn\w*
not carry on=nepokrač\w+
not protect=nechra\w+|nechrá\w+
not wait=ne(?:po|vy)?ček\w+
official=(?<!ne)oficiální\w*|úřední\w*
on back=na (?:zádech|záda)
on front=na (?:břiše|bříšku|břicho|bříško)
on rising=probuzení|vstávání|ráno
one half=(?:jednu|jen|pouze) (?:jednu )?(?:polovinu|půlku)
one side=jedno(?:ho)? (?:ok\w+|uch\w+)|jedné (?:ruky|straně)|(?:lev|prav)\w+ (?:ok\w+
    |uch\w+)
only once=jednou|jedenkrát
opened=otevřen\w+|načat\w+
outdoors=ven|venku|čerstv\w+ vzduch\w*|vyjděte|mimo
outer=vnější\w*|zevní\w*
paid=placen\w{1,4}|zpoplatněn\w{1,4}|za (?:poplatek|úplatu)
positive=pozitivn\w{1,4}
raised=zvyš\w*|zvýš\w*|zdvojnásob\w*|navyš\w*|navýš\w*
right side=prav[áéýoéiu]\w{0,3}|vpravo|zprava|doprava
saved=ul[oož]\w+|uklád\w+|uchov\w+|zachov\w+
severe=závažn\w{1,4}|vážn\w{1,4}|těžk\w{1,4}|nebezpečn\w{1,4}|smrteln\w{1,4}
    |siln\w{1,4}
sitting=sed\w+|seď\w*|posa\w+|sedě\w*|vzpříme\w+|vsedě|sedn\w+
someone else=přítel\w*|kamarád\w*|soused\w*|přátel\w*|známého
spit=\w*pliv\w+
stopped=přerušte|přestaňte|ukončete|vysaďte
suddenly=rychle|náhle|prudce|najednou
sure=pokud (?:jste si|si jste) jist\w{1,2}|jste-li si jist\w{1,2}
swallow=\w*polk\w+|spolkn\w+
switch off=vypn\w+|zastav\w+|ukonč\w+|vypín\w+|zhasn\w+|odpoj\w+
switch on=spust\w+|zapn\w+|zapín\w+|rozsv\w+|připoj\w+
the same=stejn\w+|tot[éo]ž|týž|též\w+
thick=silno?u?\w?|tlust\w+
too high=příliš vysok\w*
too low=příliš nízk\w*
unofficial=neoficiální\w*|neúřední\w*
unopened=neotevřen\w+|uzavřen\w+|nenačat\w+|před (?:prvním )?otevřením
until=do|dokud|než|až
warm up=zahř\w*|ohř\w*|zahřív\w*|tepl\w*
wet=vlhk\w+|mokr\w+
whole=neporuš\w+|nepoškozen\w*|neotevřen\w*|celistv\w+
with=se?|so|při|pri
without=bez
worse=zhorš\w{1,5}
not stop=ne(?:přest|přeruš|vysa|ukonč)\w+
at last=nakonec|na konec|naposled\w*|poté, co|až po
by a doctor=lékař\w*|sestr\w+|odborní\w+|překladatel\w*|člověk\w*
by machine=počítač\w*|stroj\w*|automatick\w+|umělá|umělou
centimetres=centimetr\w*|milimetr\w*|cm|mm
close it=zavř\w+|zavír\w+|uzavř\w+
confidential=důvěrn\w+
gained=přib\w+|přibír\w+|zvýš\w+|naroste
less than usual=(?:méně|míň) (?:\w+ )?než (?:obvykle|normálně|jindy)
lost weight=zhub\w+|ztrat\w+|hub\w+|ubyde|klesne|sníž\w+
public=veřejn\w+
sometimes=někdy|občas|tu a tam|příležitostně
take off=sunde\w+|sundá\w*|sundav\w+|svlék\w+
tighten=utáh\w+|stáhn\w+|přitáh\w+
with sugar=(?:s|se|obsahuje) (?:cukr\w*|alkohol\w*|laktóz\w+|lep\w+|sol\w*|latex\w*
    |kofein\w*|tuk\w*)|slazen\w+
to begin with=nejprve|nejdříve|předem|napřed|dříve|předtím|před
only=jen|pouze|výhradně|jedině
until week=(?:až )?do(?=\s+\d)

[half-day]
am=ráno|dopoledne|hodin ráno
pm=odpoledne|večer|před spaním|na noc
"""
