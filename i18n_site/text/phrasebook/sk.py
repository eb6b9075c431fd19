"""Phrases of Slovak: see the package for what they mean."""

PHRASES = r"""
[antonym]
even if=aj keď|aj ak|hoci|aj v prípade
unless=okrem prípad\w{0,2}|iba (?:ak|keď)|len (?:ak|keď)|pokiaľ ne\w{2,15}
rare=zriedkav\w{1,3}
common=čast\w{1,3}
often=často
seldom=zriedka|zriedkavo
open=otvoren\w{0,2}
closed=zatvoren\w{0,2}
cool=chladničke
freezer=mrazničke
small=malé
large=veľké

[by then]
by then=pred uplynutím

[comparison]
less=nie (?:viac ako|neskôr)|najviac|menej ako|do(?=\s+\d)|pod(?=\s+\d)|maximálne
    |mladš\w{1,3}|nižš\w{1,3}(?= (?:ako|než|\d))|neprekr\w{3,8}
    |(?:kratš\w{1,3}|menej) (?:ako|než)
    |alebo (?:nižš\w+|menej|menš\w+)|menš\w{1,3} ako
more=nie menej ako|najmenej|aspoň|viac ako|nad(?=\s+\d)|minimálne|starš\w{1,3}
    |vyšš\w{1,3}|(?:dlhš\w{1,3}|viac) (?:ako|než)|od(?=\s+\d+ rokov)|alebo (?:vyšš\w+
    |viac|väčš\w+)|väčš\w{1,3} ako

[earliest]
earliest=najskôr|nie skôr

[if-not]
no=(?:ak|keď|pokiaľ)(?: [^\s,.;:]{1,25}){0,4} (?:nie|ne(?!b|ž|m[oe]|v|j)\w{1,12})

[if]
if=ak|keď|pokiaľ

[unless]
unless=iba|len|bez|okrem|výlučne|(?:ak|pokiaľ)(?: \w{1,20}){0,4} ne\w{2,20}

[and]
and=a|ale

[negated-avoid]
no=nevyhýb\w{1,6}

[not-only]
no=nie(?:len|lenže)|nie (?:je )?(?:len|iba|výlučne)

[plain-limit]
less=menej ako|(?:kratšie|zriedkavejšie|menej) (?:ako|než)
more=(?:viac|dlhšie) ako|(?:dlhšie|častejšie|viac) (?:ako|než)

[negation]
yes=nevoľn\w{2,5}|negatívn\w{1,4}|nezávadn\w{1,4}
    |nepokoj\w{0,3}|nech|než|nedeľ\w{1,3}|nervov\w{1,3}|neodkladn\w{1,3}|nemoc\w{1,6}
    |nežiad\w{2,6}|nedávn\w{1,3}|nehod\w{1,3}|neuro\w{3,6}|naj\w{2,}|netreba
    |nie (?:menej|skôr|kratšie) (?:ako|než)|nech(?:ajte|aj|ať|áva\w{0,6}|ám|áš|á|áme|áte
    |ajú|al\w?)|nešťast\w{1,5}|nes(?:ie|iem|ieš|ú|ieme|iete)
before=predtým než|skôr ako
danger=nebezpečn\w{1,4}
nor=ani
never=nikdy|nič|nikto|žiadn\w{1,3}
no=chráňte pred (?:mrazom|zamrznutím)|ne\w{2,30}|nie|bez|vyhn\w{1,6}|vyhýb\w{1,6}|zákaz
    |okrem|zakáz\w{1,4}|nieje|odmiet\w{1,6}|vyluč\w{1,5}
wrong=zhodn\w{1,2}|omyl\w{1,3}

[opposite]
raise=zvýšte
lower=znížte
stop=prestaňte|prerušte|ukončite|vysaďte
go on=pokračujte
out of reach=mimo d\w{3,6}|ne\w{3,20}(?: (?!a )\w{1,12}){0,3} v dosahu
in reach=v dosahu|na dosah|v dohľade|na dohľad
with food=(?:s jedlom|pri jedle|počas jedla)(?! alebo)
fasting=nalačno|na lačno|na prázdny žalúdok|bez jedla

[order]
before=pred|predtým
after=po(?! \d)|potom

[prohibition]
yes=ne(?:zabud\w{2,6}|váhajte|čakajte|bojte|otáľajte|odkladajte|hanbite)
no=ne\w{1,25}(?:[^aeiouyáäéíóôúý\W]te|pite)|nesm\w{2,5}|nie je (?:potrebné|nutné
    |vhodné|dovolené)|nemali by ste|nemusíte|nikdy ne\w{2,25}|ne\w{2,25}ť(?=[.,;!?]|$)

[period]
other day=raz za (?:dva|2) dni|každý druhý deň|obdeň|každé (?:dva|2) dni
day=denne|za deň|každý deň|denn\w{1,2}|každ(?:é ráno|ý večer|ú noc)
week=týždenne|za týždeň|každý týždeň|týždenn\w{1,2}
month=mesačne|za mesiac|každý mesiac
hour=za hodinu|každú hodinu
year=ročne|za rok|každý rok
minute=za minútu|do minúty
second=za sekundu
other week=každé (?:dva|2) týždne|každý druhý týždeň|raz za (?:dva|2) týždne
third day=každé (?:tri|3) dni|každý tretí deň

[site]
muscle=sval\w*
skin=kož\w+|podkož\w+
vein=žil\w+|žíl\w+
eye=oč\w+|oka
mouth=úst\w*

[strong-negation]
no=nie|nikdy|nesmie\w{0,2}|nem(?:ôže|ôžu|usí\w{0,3})|neplatí|ne(?:obsahuj|chrán|pomáh
    |nahrád|nahrádz|potrebuj|spôsob|účink)\w{1,4}|ne(?:vymaž|zmaž|odstr[aá][nň]|uklad
    |ulož|zobraz|odošl|dosta[nň]|bud|môž|ohroz)\w{1,6}

[only after]
only after=až(?= (?:po|keď|budete))|počkajte

[waited]
waited=potom|po čakaní

[times]
1=raz|jedenkrát
2=dvakrát|2-krát
3=trikrát|3-krát
4=štyrikrát|4-krát|4 ?krát
?=\d+[ -]?krát

[contrasts]
after treatment=po (?:skončení |ukončení )?liečb\w+
afterwards=potom|neskôr|následne|dodatočne|až po
another=in\w+|rôzn\w+|odlišn\w+
at meals=(?:počas|pri) (?:jedl\w{1,2}|raňajk\w{1,4})|s jedlom
beforehand=najprv|najskôr|vopred|predtým|skôr|pred
better=nezlepš\w{1,5}|neustúp\w{1,3}|zlepš\w{1,5}|lepšie|ustúp\w{1,3}|zmiern\w{1,3}
both halves=obe (?:polovice|polovičky)|celú
both sides=ob[eo]ch|obe|oba|každ\w+
broken=poškoden\w*|poruš\w+|rozbit\w*|otvoren\w*|zlomen\w*
by day=(?:len |iba )?cez deň|(?:len )?vo dne|počas dňa
chew=\w*žu[jvť]\w*|\w*hry[zť]\w*
cold=studen\w+|chlad\w+|ochlad\w*|tečúc\w+
complete=všetky informácie|úpln\w{1,4}|kompletn\w{1,4}
cool down=ochla\w*|ochlaď\w*|schla\w*|chlad\w*
day and night=noc\w?|nepretržit\w+|24|non-?stop
delayed=neskôr|zajtra|(?:budúci|ďalší) (?:deň|týždeň)|o (?:niekoľko|pár|týždeň|mesiac
    |\d+) ?(?:týždňov|týždne|dní|dni|mesiacov)?|inokedy
deleted=odstr[aá]\w+|vyma[žz]\w+|zma[žz]\w+
discard=vyho\w+|vyhadz\w+|zlikvid\w+|zahoď\w*|vyle\w+
dry=such\w+|sucho|suš\w+|osuš\w+|vysuš\w+
elsewhere=in\w+|rôzn\w+|odlišn\w+
every evening=každý večer|večer|každú noc
every morning=každé ráno|ráno
final=definitívn\w+|konečn\w+|ist\w+
first=prv\w{1,5}
free=bezplatn\w{1,4}|zadarmo
from=od
full stomach=plný žalúdok|po jedle
full up=(?:úplne|celkom) pln\w*|pln\w*
go=choďte|vráťte sa|ísť|chodi\w+
go on=pokrač\w+|naďalej|ďalej
gradually=postupne|pomaly|pozvoľna
half full=polovic\w*|spolovice|do polovice|pol
harmful=škodliv\w{1,4}|škodí|zl\w{1,3}|nezdrav\w{1,4}
healthy=zdrav\w{1,4}
higher dose=(?:vyšš\w+|väčš\w+) dáv\w+
hold on to=uchov\w+|odlož\w+|ponech\w+|uschov\w+
hot=horúc\w+|tepl(?!ot)\w+|zohr\w+|vlažn\w+
if you like=ak chcete|ak si želáte|podľa želania
indoors=dovnútra|dnu|vnútri|doma|interiér\w*
inner=vnútorn\w+
internal use=vnútorn\w+
last=posledn\w{1,4}
late=\d+ (?:minút|hodín|dní) (?:neskôr|po)
later=čím neskôr|čím dlhšie
less of it=menej
lower dose=(?:nižš\w+|menš\w+|znížen\w+) dáv\w+
lowered=zníž\w*|zniž\w*|zmenš\w*|polovic\w*|redukov\w*|nižš\w*
many times=viackrát|niekoľkokrát|mnohokrát|opakovane
mild=miern\w{1,4}|ľahk\w{1,4}|neškodn\w{1,4}|nezávažn\w{1,4}|nepríjemn\w{1,4}
more of it=viac
negative=negatívn\w{1,4}
not allergic=(?:nie je|nemá|bez) (?:\w+ ){0,2}alergi\w+|(?:nie ste|nemáte
    |netrpíte) (?:\w+ ){0,2}alergi\w+
not binding=(?:nie je|nemá) (?:\w+ ){0,3}(?:záväzn\w*|platnosť)|nezáväzn\w*
not carry on=nepokrač\w+
not protect=nechrá\w+
not wait=ne(?:po|vy)?čak\w+
official=oficiáln\w*|úradn\w*
on back=na (?:chrbte|chrbát|chrbátik\w{0,2})
on front=na (?:bruchu|brušku|brucho|bruško)
on rising=prebudení|vstaní|vstávaní|ráno
one half=(?:jednu|len|iba) (?:jednu )?(?:polovicu|polovičku)
one side=jedného? (?:ok\w+|uch\w+)|(?:ľav|prav)\w+ (?:ok\w+|uch\w+)
only once=raz|jedenkrát|jednorazovo
opened=otvoren\w+
outdoors=von|vonku|čerstv\w+ vzduch\w*|vyjdite
outer=vonkajš\w+
paid=platen\w{1,4}|spoplatnen\w{1,4}|za (?:poplatok|úplatu)
positive=pozitívn\w{1,4}
raised=zvýš\w*|zvyš\w*|zdvojnásob\w*|navýš\w*
saved=ulo[žz]\w+|uklad\w+|uchov\w+|zachov\w+|ostan\w+
severe=závažn\w{1,4}|vážn\w{1,4}|ťažk\w{1,4}|nebezpečn\w{1,4}|smrteľn\w{1,4}
    |siln\w{1,4}
someone else=priateľ\w*|kamarát\w*|sused\w*
spit=\w*pľu\w+
stopped=prerušte|prestaňte|ukončite|vysaďte
suddenly=rýchlo|náhle|prudko|naraz
sure=ak (?:ste si|si ste) ist\w{1,2}
swallow=\w*prehlt\w+|prehĺt\w+
switch off=vyp[nín]\w+|zastav\w+|deaktiv\w+|ukonč\w+
switch on=zap[nín]\w+|spust\w+|aktiv\w+
the same=rovnak\w+|t\w{1,3} ist\w+
thick=hrub\w+
too high=príliš vysok\w*
too low=príliš nízk\w*
unofficial=neoficiáln\w*|neúradn\w*
unopened=neotvoren\w+|uzavret\w+|pred (?:prvým )?otvorením
until=do|kým|pokým|až|kým
warm up=zahr\w*|ohr\w*|zohr\w*|tepl\w*
wet=vlhk\w+|mokr\w+
whole=neporuš\w+|nepoškoden\w*|neotvoren\w*
with=se?|so|při|pri
without=bez
worse=zhorš\w{1,5}
adults=dospel\w+
children=deti|detí|deťom|deťmi|deťoch|dieťa\w*|dietk\w+
left side=ľav\w+|vľavo
right side=prav(?:á|ej|ú|ý|ého|om|é|ou)|vpravo
lying=lež\w+|ľah\w+|ležia\w+|ne(?:ľah|lež|líh)\w+
sitting=sed\w+|posaď\w*|sadn\w+|vzpriamen\w*
not stop=ne(?:prest|preruš|vysa|ukonč)\w+
at last=nakoniec|na záver|naposledy|po tom|až po
by a doctor=lekár\w*|sestr\w+|odborní\w+|prekladateľ\w*|človek\w*
by machine=počítač\w*|stroj\w*|automatick\w+|umelá|umelou
centimetres=centimetr\w*|milimetr\w*|cm|mm
close it=zatvor\w+|zavr\w+|zatvár\w+
gained=pribe\w+|priberi\w*|prib\w+|zvýš\w+
less than usual=menej (?:\w+ )?(?:ako|než) (?:zvyčajne|obvykle|inokedy|normálne)
lost weight=schud\w+|strat\w+|klesn\w+
public=verejn\w+
sometimes=niekedy|občas|príležitostne
take off=zlož\w+|vyzle\w+|stiahn\w+|dajte si dole
tighten=utiahn\w+|stiahn\w+|pritiahn\w+
with sugar=(?:s|so|obsahuje) (?:cukr\w*|cukor|alkohol\w*|laktóz\w+|lepk\w+|soľ\w*
    |latex\w*|kofeín\w*|tuk\w*)|sladen\w+
to begin with=najprv|najskôr|vopred|predtým|skôr|pred
only=len|iba|výlučne|výhradne
until week=(?:až )?do(?=\s+\d)

[always]
always=vždy
never=nikdy
later=neskôr|zajtra|(?:budúci|na budúci) týždeň

[aside]
except=okrem|s výnimkou|výnimk\w{1,3}
instead=namiesto|miesto|a nie
doubt=nie (?:ste|si) (?:si )?ist[íýá]|si nie ste ist[íýá]|pochybnost\w{1,3}
    |pochyb\w{1,4}|neist\w{1,3}
until=(?:kým|dokým|pokým|skôr než)(?:,? [\w-]{1,15}){0,3} ne\w{2,15}

[deadline]
within=do(?=\s+\d)|v priebehu|počas|najneskôr
after=(?:po|o)(?=\s+\d)

[half-day]
am=ráno|dopoludnia|predpoludním
pm=popoludní|večer|odpoludnia|pred spaním|na noc
"""
