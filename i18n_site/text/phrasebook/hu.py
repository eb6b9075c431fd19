"""Phrases of Hungarian: see the package for what they mean."""

PHRASES = r"""
[always]
always=mindig
never=soha|sose
later=később|holnap|jövő héten

[antonym]
even if=akkor is|még (?:ha|akkor)
unless=hacsak(?: [\w-]{1,20}){0,5} (?:nem|ne)|hacsak|kivéve,? ha|csak akkor|csak ha
rare=ritk\w{1,3}
common=gyakor\w{1,2}
often=gyakran
seldom=ritkán
open=nyitva
closed=zárva
cool=hűtőszekrény\w{0,3}|hűtőben
freezer=fagyasztó\w{0,4}|mélyhűtő\w{0,3}
small=kis
large=nagy

[aside]
except=más\w{0,2} csak|kivéve|kivétel\w{0,5}|hacsak|leszámítva|kívül
instead=helyett|nem pedig|és nem
doubt=nem (?:biztos\w{0,2})|bizonytalan\w{0,2}|kétség\w{1,6}|kétsége\w{0,3}
until=(?:a)?míg(?: \w{1,20}){0,4} nem|mielőtt|ameddig(?: \w{1,20}){0,3} nem

[comparison]
?=(?<=óra )alatt|(?<=perc )alatt|(?<=nap )alatt|(?<=hét )alatt
less=legfeljebb|fiatalabb\w{0,6}|nem több|kevesebb|maximum|(?<=éves )alatt\w{0,2}
    |(?<!s )(?<!se )(?<!sa )(?<!ség )(?<!ság )(?<!je )(?<!ja )alatt\w{0,2}|alacsonyabb
    |kisebb|nem haladhatja|maximális\w{0,2}|legnagyobb|rövidebb|vagy (?:alacsonyabb
    |kevesebb|kisebb)\w*|kevesebbet|kevesebbnél|legkésőbb|nem (?:idősebb|magasabb
    |hosszabb|nagyobb)\w{0,3}|nem több\w{0,3}|nem gyakrabban
more=legalább|idősebb\w{0,6}|nem kevesebb|több|minimum|felett\w{0,2}|fölött\w{0,2}
    |magasabb
    |nagyobb|haladja|minimális\w{0,2}|hosszabb|vagy (?:magasabb|több|nagyobb)\w*|többet
    |többnél|gyakrabban

[deadline]
within=belül|legkésőbb|alatt
after=\d+ \w{1,10} (?:után|múlva|elteltével|múltán|elteltével)

[earliest]
earliest=legkorábban|leghamarabb|nem korábban

[if-not]
no=ha(?: [^\s,.;:]{1,25}){0,4} (?:nem|nincs)

[if]
if=ha|amikor

[unless]
unless=csak|nélkül|kivéve|hacsak

[and]
and=és|de

[negated-avoid]
no=ne kerül\w{1,6}|nem \w{2,12} kerülni

[not-only]
no=nem (?:csak|csupán|kizárólag)|ne (?:csak|kizárólag)

[plain-limit]
less=kevesebb\w{0,3}|(?:alacsonyabb|kisebb|fiatalabb)\w{0,3}
more=több\w{0,3}|(?:magasabb|nagyobb|idősebb)\w{0,3}|gyakrabban

[negation]
even=még akkor sem|akkor sem|még (?:\w{1,20} )?sem
lacking=hiányz\w{1,4}
before=mielőtt
yes=közvetlen\w{0,4}|egyetlen\w{0,4}|hirtelen|véletlen\w{0,3}|kötelen\w{0,3}
never=soha|semmi\w{0,3}|senki\w{0,3}|sose|sem|se
no=hacsak(?: [\w-]{1,20}){0,5} (?:nem|ne)|nem|ne|nincs\w{0,4}|mégse\w{0,1}
    |\w{0,3}nélkül\w{0,2}|tilos|tartózkod\w{2,5}|mellőz\w{2,5}|kerül\w{1,6}|hacsak
    |kivéve|\w{3,30}t[ae]?l[ae]n\w{0,6}|megtagad\w{1,5}|sincs\w{0,4}|felesleges\w{0,3}
wrong=hib[aá]\w{0,4}|rossz\w{0,3}
only=csak|kizárólag|csakis

[opposite]
raise=növelje|emelje
lower=csökkentse|mérsékelje
stop=hagyja abba|szakítsa meg|függessze fel
go on=folytassa
out of reach=elzárva|elől elzárva|elzárt
in reach=elérhető|számára elérhető
with food=étkezés közben|étellel|étkezéssel
fasting=étel nélkül|éhgyomorra|üres gyomorra

[order]
before=előtti?|mielőtt|megelőző(?:en)?
after=utáni?|miután|követő(?:en)?

[prohibition]
yes=ne (?:felejts\w{1,4}|habozz\w{1,3}|várj\w{1,4}|félj\w{1,3}|aggódj\w{1,3}
    |hagyj\w{1,2} ki|késlekedj\w{1,3}|mulass\w{1,4}|halogass\w{1,2}|feledj\w{1,3}
    |tétováz\w{2,5})|(?:hogy|nehogy) ne
no=ne(?= \w{3,})|tilos|nem (?:szabad|kell|ajánlott|szükséges)|soha ne

[period]
other week=kéthetente|minden második héten|2 hetente
fourth day=(?:négy|öt|hat|hét|nyolc|tíz)naponta|minden (?:negyedik|ötödik) nap\w{0,2}
third day=háromnaponta|minden harmadik nap|3[- ]naponta|minden 3\. nap\w{0,2}
    |minden harmadik nap\w{0,2}
other day=kétnaponta|minden második nap|2[- ]naponta
day=naponta|napi|minden nap|mindennap|minden (?:reggel|este|éjjel)
week=hetente|heti|minden héten
month=havonta|havi|minden hónapban
year=évente|évi|minden évben
hour=óránként|minden órában
minute=(?<!\d )percenként
second=(?<!\d )másodpercenként

[site]
muscle=izom\w*|izm\w+
skin=bőr\w*
vein=vén[aá]\w*
eye=szem\w*
mouth=száj\w*

[strong-negation]
no=nem|ne|soha|tilos|nincs\w{0,4}

[only after]
only after=csak|várjon|várja

[waited]
waited=várakozás után|azután|ezután

[times]
1=egyszer|1-szer|1x
2=kétszer|2-szer|2x
3=háromszor|3-szor|3x
4=négyszer|4-szer|4x

[half-day]
am=reggel\w{0,4}|délelőtt
pm=este|esténként|délután|éjjel|lefekvés előtt|éjszaka

[while-not]
no=(?:a?míg|miközben)(?: [^\s,.;:]{1,25}){0,4} (?:nem|nincs)

[only]
only=csak\w{0,2}|kizárólag\w{0,3}|csupán

[contrasts]
adults=felnőt\w+
after treatment=(?:a )?kezelés (?:után|befejezése után)|(?:szedés|bevétel|alkalmazás
    |használat)[ea] után
afterwards=utána|később|utólag|majd|azután
another=más\w*|különböz\w+|eltérő\w*
at all times=mindig|folyamatosan|állandóan|minden alkalommal|végig
at last=végül|utoljára|a végén
at meals=étkezés(?:ek)? közben|étkezéskor|étellel
beforehand=először|előbb|előtte|előzetesen|előre|mielőtt
better=javul\w{0,4}|jobban|enyhül\w{0,4}|csökken\w{0,4}|mérséklőd\w*
both halves=mindkét fel\w*|mindkettőt
both sides=mindkét\w*|mindkettő\w*|két
broken=sérült\w*|törött\w*|nyílt|nyitott|megsérül\w*|feltört
by a doctor=orvos\w*|szakember\w*|szakértő\w*|ember\w*|fordító\w*
by day=csak nappal|nappal|napközben
by machine=számítógép\w*|gép\w*|automat\w*|mesterséges
centimetres=centi\w*|cm|milliméter\w*|mm
chew=\w*rág\w+
children=gyer[em]\w+
cold=hűt\w+|lehűt\w+|hideg\w*|hűvös\w*|hűs\w*|langyos\w*
complete=minden információ\w{0,3}|teljes\w{0,3}
cool down=hűts\w*|hűt\w*|lehűt\w*
day and night=éjjel\w*|éjszaka|24|nap 24|bármikor
delayed=később|holnap|másnap|jövő héten|(?:egy|néhány|pár|\d+) (?:hét|nap|hónap) múlva
    |máskor
deleted=töröl\w*|törl\w+
discard=dob\w+|kidob\w+|öntse|semmisítse
dry=száraz\w*|szárít\w*
elsewhere=más\w*|különböz\w+|eltérő\w*
every evening=minden (?:este|éjjel)|este|esténként
every morning=minden reggel|reggel\w*
final=végleges\w*|biztos\w*|végső
first=első\w{0,3}
free=(?<!nem )(?:ingyen\w{0,4}|díjmentes\w{0,3}|térítésmentes\w{0,3})
from=-?t[óő]l|kezdve|\w{1,20}t[óő]l
full stomach=teli gyomorra|étkezés után
full up=(?:teljesen|egészen) (?:tele|meg)\w*|tele|megtelt\w*
gained=híz\w*|gyarap\w*|nő|növeked\w*
go on=folytas\w*|tovább\w*
gradually=fokozatosan|lassan|lépcsőzetesen|apránként
half full=fél\w*|fele\w*
harmful=káros\w{0,3}|árt|rossz\w{0,3}|ártalmas
healthy=egészséges\w{0,3}|ép
higher dose=(?:magasabb|nagyobb|emelt) (?:\w+ )?(?:adag|dózis)\w*
hold on to=tart\w+|tárol\w+|őri\w+
hot=melegít\w*|forró\w*|meleg\w*
if you like=ha (?:szeretné|akarja|úgy gondolja|kívánja)|igény szerint
indoors=be|bent|benn|belül|zárt\w*|otthon\w*|épület\w*|lakás\w*
inner=belső\w*
internal use=belső\w*|belsőleg
last=utolsó\w{0,3}|utóbbi\w{0,3}
late=\d+ perccel (?:később|után)|\d+ órával (?:később|után)
later=minél (?:később\w{0,3}|tovább)
left side=bal\w{0,4}
less of it=kevesebb\w*|ritkábban
lost weight=fogy\w*|csökken\w*|vesz[ií]t\w*
lower dose=(?:alacsonyabb|kisebb|csökkentett) (?:\w+ )?(?:adag|dózis)\w*
lowered=csökken\w*|mérsékel\w*|felére|felez\w*|megfelez\w*
lying=fek\w+|feküd\w+
many times=többször|sokszor|számtalanszor|ismételten
metres=méter\w*|m
mild=enyhe|enyhé\w{1,3}|ártalmatlan\w{0,3}|veszélytelen\w{0,3}|kellemetlen\w{0,3}
more of it=több\w*
negative=negatív\w{0,3}
not allergic=nem allergiás|nincs \w* ?allergi\w+
not binding=nem (?:\w+ ){0,2}(?:kötelező\w*|kötő erejű)
not carry on=ne folytas\w*
not protect=ne (?:óvja|védje)
not stop=ne (?:hagyja abba|szakítsa meg|függessze fel|fejezze be)
not wait=ne várj\w*
official=(?<!nem )(?:hivatalos\w*)
on back=hát(?:ára|ukra|án|on)
on front=has(?:ára|ukra|án|on)
on rising=felkelés\w*|ébredés\w*|reggel
one half=(?:az )?egyik fel\w*|csak (?:az )?(?:egyik )?fel\w*
one side=(?:az )?egyik|egy szem\w*|(?:bal|jobb) (?:szem|fül|kez)\w*
only once=egyszer|egy alkalommal
opened=felbontott\w*|bontott\w*|nyitott\w*|felbontás\w*
outdoors=ki|kint|szabad\w*|menj\w+ ki|friss levegő\w*
outer=külső\w*
paid=fizetős\w{0,2}|díjköteles\w{0,2}|nem (?:ingyen|díjmentes|térítésmentes)\w*
positive=pozitív\w{0,3}
raised=növel\w*|emel\w*|megdupláz\w*|duplá\w*|megemel\w*|fokoz\w*
right side=jobb\w{0,4}
saved=ment\w+|elment\w*|megőr\w+|megmarad(?!t)\w*|tárol\w*
severe=súlyos\w{0,4}|veszélyes\w{0,4}|halálos\w{0,4}|komoly\w{0,3}
sitting=ül\w*|felül\w*|függőleges\w*
someone else=barát\w*|szomszéd\w*|ismerős\w*
sometimes=néha|időnként|olykor|alkalmanként
spit=\w*köp\w+
stopped=hagyja abba|szakítsa meg
suddenly=hirtelen|egyszerre|azonnal
sure=ha biztos
swallow=\w*nyel\w+
switch off=ki ?kapcsol\w*|leállít\w*|kikapcs\w+|megállít\w*
switch on=be ?kapcsol\w*|indít\w*|aktivál\w*
the same=ugyana\w+|ugyano\w+|azonos\w*
thick=vastag\w*
to begin with=először|előbb|elsőként|első lépésként
too high=túl magas\w*|túl nagy
too low=túl alacsony\w*|túl kicsi
unofficial=nem hivatalos\w*
unopened=bontatlan\w*|felbontatlan\w*|zárt\w*|felbontás előtt
until=-?ig|amíg|míg|előtt|mielőtt|\w{1,20}ig
warm up=melegít\w*|melegen|felmelegít\w*
wet=nedves\w*|vizes\w*
whole=sértetlen\w*|ép|épek|bontatlan
without=nélkül\w*
worse=rossz\w{2,6}|súlyosbod\w{1,5}|fokozód\w*|erősöd\w*
"""
