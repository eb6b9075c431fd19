"""Phrases of Swedish: see the package for what they mean."""

PHRASES = r"""
[always]
always=alltid
never=aldrig
later=senare|i morgon|imorgon|nästa vecka

[antonym]
even if=även om|även när|också om|trots att|fast
unless=utom (?:om|när)|såvida|bara om|endast om|om inte
rare=sällsynta
common=vanliga
often=ofta
seldom=sällan
open=öppen|öppet
closed=stängd?t?
cool=kylskåp\w{0,2}|kyl
freezer=frys\w{0,2}
small=små
large=stora

[aside]
except=annat än|utom|förutom|undantag\w{0,3}|undantaget|såvida|bortsett från
instead=i ?stället|snarare|hellre|och inte
doubt=o(?:säker|trygg)\w{0,2}|inte (?:är )?säker|tvek\w{1,4}|tvivel|tvivlar
until=så länge(?: \w{1,15}){0,3} inte|innan

[comparison]
less=högst|mindre än|färre än|under(?=\s+\d)|max\w{0,6}|inte (?:mer|längre) än|(?:lägre
    |yngre|kortare) än|eller mindre|upp till|högsta|maximal\w{0,2}|eller (?:lägre|yngre
    |kortare|färre)|som mest|allra högst|inte (?:fler|över(?=\s+\d))|och (?:yngre|under)
more=minst|åtminstone|mer än|fler än|över(?=\s+\d)|minim\w{2,4}|inte mindre än|(?:högre
    |äldre|större|längre) än|eller mer|lägsta|längre än|eller (?:högre|äldre|längre
    |fler)|och (?:äldre|över|uppåt)|och däröver|oftare än

[deadline]
within=inom|senast|i första
after=(?:efter|först efter)(?: (?:las?|los|les|le|gli|as|os|dem|den|de|ένα|τις
    |από))?(?=\s+\d)

[earliest]
earliest=tidigast|inte förrän|inte före|inte tidigare än

[if-not]
no=om(?: [^\s,.;:]{1,25}){0,4} (?:inte|ej)

[if]
if=om|när|ifall

[unless]
unless=endast|bara|utan|utom|såvida

[and]
and=och|men

[negated-avoid]
no=undvik inte|inte (?:\w{2,12} )?undvik\w{0,2}

[not-only]
no=inte (?:bara|endast|enbart|uteslutande)|inte(?: \w{1,20}){0,3} (?:bara|endast|enbart)

[plain-limit]
less=mindre än|(?:färre|lägre|yngre) än
more=(?:mer|längre|fler) än|över|(?:högre|större|äldre) än|oftare än

[negation]
lacking=sakna\w{1,2}
even=inte ens
before=innan
no=inte|ej|nej|aldrig|ingen|inget|inga|utan|varken|undvik\w{0,3}|förbjud\w{0,3}
    |omöjlig\w{0,2}|avråd\w{0,2}|såvida|ingenting|icke|avstå|avhåll\w{0,2}|oför\w{3,}
    |olämplig\w{0,2}|osäker\w{0,2}|utom|otillåt\w{1,3}
wrong=fel(?:aktig\w{0,3})?
only=bara|endast|enbart

[opposite]
raise=öka|höj|öka\w?
lower=minska|sänk|reducera
stop=sluta|avbryt|upphör
go on=fortsätt
out of reach=utom (?:syn|räck)\w{0,7}
in reach=inom (?:syn|räck)\w{0,7}
with food=(?:tillsammans )?med (?:mat|en måltid)|i samband med (?:mat|måltid)
fasting=utan mat|på (?:fastande|tom) mage|fastande

[order]
before=före|innan
after=efter

[prohibition]
yes=(?:tveka|vänta|glöm|dröj) (?:inte|aldrig)|inte (?:bara|mer än|längre än|senare än)
    |(?:om|när)(?: \w{1,20}){0,5} inte
no=inte|aldrig

[period]
other week=varannan vecka|var 14:e dag|var fjortonde dag
third day=var tredje dag|var 3:e dag
other day=varannan dag
day=om dagen|per dag|dagligen|varje dag|daglig\w{0,2}|per dygn|varje (?:morgon|kväll
    |natt)
week=i veckan|per vecka|varje vecka|veckovis|en gång i veckan
month=i månaden|per månad|varje månad|månatlig\w{0,3}|månadsvis
year=om året|per år|varje år|årlig\w{0,3}
hour=i timmen|per timme|varje timme
minute=per minut|i minuten
second=per sekund|i sekunden

[site]
muscle=\w*muskel\w*|\w*muskl\w+
skin=hud\w*
vein=ven\w{0,2}
eye=ög\w+
mouth=mun\w*|svälj\w+

[strong-negation]
no=inte|aldrig|ingen

[only after]
only after=först|vänta

[waited]
waited=därefter|efteråt

[times]
1=(?:en|1) gång
2=(?:två|2) gånger
3=(?:tre|3) gånger
4=(?:fyra|4) gånger

[half-day]
am=på (?:morgonen|förmiddagen|morgnarna)|f\.?m\.?
pm=(?:på )?(?:eftermiddagen|kvällen|natten|kvällarna)|e\.?m\.?|vid (?:läggdags
    |sänggåendet)|till (?:natten|kvällen)

[while-not]
no=(?:så länge|medan)(?: [^\s,.;:]{1,25}){0,4} (?:inte|ingen|inget|inga)

[only]
only=bara|endast|enbart

[contrasts]
adults=vuxn\w+
after treatment=efter (?:avslutad )?behandling\w*|efter att du (?:har )?ta(?:git|r)
afterwards=efteråt|sedan|senare|därefter|i efterhand
another=annan|annat|andra|olika|nytt?
at all times=alltid|jämt|hela tiden|ständigt|varje gång
at last=sist|slutligen|till slut
at meals=(?:under|till|vid|i samband med) (?:måltid\w{0,4}|mat\w{0,2}|frukost\w{0,2})
beforehand=först|i förväg|innan|före
better=förbättra\w{0,2}|bättre|mildra\w*|lindra\w*|avta\w*|minska\w*
both halves=båda (?:halvorna|delarna|hälfterna)|båda|hela
both sides=båda|vardera|varje
broken=bruten\w*|brutet|brutna|skad\w+|öppn\w*|öppet|öppna|trasig\w*
by a doctor=läkar\w*|sjuksköt\w*|expert\w*|människ\w*|översättare\w*
by day=(?:bara |endast )?på dagen|dagtid|på dagtid|endast dagtid
by machine=dator\w*|maskin\w*|automat\w*|ai|artificiell
centimetres=centimeter\w{0,2}|cm|millimeter\w{0,2}|mm
chew=tugga\w*|krossa\w*
children=barn\w*
cold=avkyl\w*|kall\w*|sval\w*|kyl\w*|ljumm\w*
complete=all information|fullständig\w{0,2}
cool down=kyl\w*|nedkyl\w*|svalk\w*|sval\w*|avkyl\w*|kallt
day and night=natt\w{0,4}|dygn\w{0,4}|24
delayed=senare|i ?morgon|nästa (?:dag|vecka)|om (?:en|några|ett par|\d+) (?:veckor
    |vecka|dagar|dag|månad\w{0,2})|en annan (?:dag|gång)
deleted=radera\w*|ta bort|tas bort
discard=kasta\w*|släng\w*|kassera\w*
dry=torr\w*|tork\w*|torka
elsewhere=annan|annat|andra|olika|nytt?
every evening=varje (?:kväll|natt)|på kvällen|kvällstid
every morning=varje morgon|på morgonen
final=slutgiltig\w*|definitiv\w*|säker\w*|säkert|avgörande
first=första
free=(?<!inte )(?:gratis|kostnadsfria?t?|avgiftsfria?t?)
from=från|sedan
full stomach=full mage|efter maten
full up=(?:helt|alldeles) full\w*|full\w*
gained=(?:går|gå|gått) upp|ökar|ökat
go=gå till|gå tillbaka
go on=fortsätt\w*
gradually=gradvis|stegvis|långsamt|successivt|så småningom
half full=halv\w*|hälft\w*
harmful=dåligt?a?|skadligt?a?|farligt?a?
healthy=friska?t?|opåverkade?
higher dose=(?:högre|större|starkare) (?:\w+)?dos\w*
hold on to=spara\w*|förvara\w*|behåll\w*
hot=värm\w*|het\w?|varmt?|varma|kokande
if you like=om du (?:vill|önskar|har lust)
indoors=in|inne|inomhus|inuti|hemma
inner=inner\w*|inre|insid\w+
internal use=invärtes
last=sista|senaste
late=\d+ (?:minuter|timmar|dagar) (?:senare|efter|för sent|sent)
later=ju senare|ju längre
left side=vänst\w+
less of it=mindre|färre
lost weight=(?:går|gå|gått) ner|minskar|tappar|tappat
lower dose=(?:lägre|mindre|reducerad\w*|svagare) (?:\w+)?dos\w*
lowered=minsk\w*|sänk\w*|reducer\w*|halver\w*|hälft\w*|lägre
lying=ligg\w*|lägg\w*
many times=flera gånger|många gånger|upprepade gånger
metres=meter\w{0,2}|metre|m
mild=lindrig\w{0,2}|milda?t?|lätta?|ofarlig\w{0,2}|harmlösa?t?|obehaglig\w{0,2}
more of it=mer|mera|fler
negative=negativt?a?
not allergic=(?:inte|ingen|utan) (?:\w+ ){0,2}(?:\w*allergi\w*|överkänslig\w*)
not binding=inte (?:\w+ ){0,2}bindande
not carry on=fortsätt inte|inte fortsätta
not protect=skydda(?: \w{1,20}){0,2} inte|inte skydda
not stop=(?:sluta|avbryt|upphör) inte
not wait=vänta inte|dröj inte
official=(?<!inte )(?:officiell\w*)
on back=på rygg\w{0,2}
on front=på mage\w{0,2}
on rising=uppvaknandet|du vaknat|du stigit upp|på morgonen|varje morgon
one half=(?:ena|en|bara|endast) (?:halvan|hälften|halva|hälft)|en av halvorna
one side=ett (?:öga|öra|ben)|ena (?:ögat|örat|sidan|handen)|(?:vänster|höger) (?:öga
    |öra|hand|sida)|vänstra|högra
only once=en gång|en enda gång
opened=öppnad\w*|öppna|bruten|öppning\w*
outdoors=ut|ute|utomhus|friska luften|utanför|frisk luft
outer=ytter\w*|yttre|utsid\w+|utvändig\w*
paid=avgiftsbelag\w{0,3}|kostar|betal\w{1,5}|inte (?:gratis|kostnadsfri\w?
    |avgiftsfri\w?)
positive=positivt?a?
raised=öka\w*|ökning\w*|höj\w*|dubbl\w*|fördubbl\w*
right side=höge\w*|högra
saved=spar\w+|behåll\w*|lagra\w*
severe=allvarlig\w{0,2}|svåra?t?|farlig\w{0,2}|dödlig\w{0,2}|kraftig\w{0,2}
sitting=sitt\w*|sätt\w*|upprätt\w*
someone else=vän|vänner|väninna|kompis\w*|granne\w*
sometimes=ibland|emellanåt|då och då
spit=spotta\w*
stopped=avbryt|sluta
suddenly=plötsligt|tvärt|på en gång|abrupt
sure=om du är säker
swallow=svälj\w*
switch off=stäng\w*|stopp\w*|avslut\w*|av|koppla ur|slå av|avstängd\w*
switch on=slå på|sätt på|tänd\w*|starta\w*
the same=samma
thick=tjockt?a?
to begin with=först|till att börja med
too high=för hög\w*
too low=för låg\w*
unofficial=inofficiell\w*|icke-officiell\w*|inte officiell\w*
unopened=oöppna\w+|obruten|obrutna|före öppn\w+
until=(?:fram )?till?s?|innan|så länge
warm up=värm\w*|varm\w*|uppvärm\w*
wet=fuktig\w*|våt\w*|blöt\w*
whole=obrute[nt]|intakt\w*|oskad\w+|hel
with=med|hos|vid
without=utan(?! att| tvekan|för)
worse=försämra\w{0,2}|värre|förvärra\w{0,2}|sämre|tilltar|förvärra\w*|ökar
"""
