"""Phrases of Danish: see the package for what they mean."""

PHRASES = r"""
[always]
always=altid
never=aldrig
later=senere|i morgen|næste uge

[antonym]
even if=selv om|selvom|selv hvis|også (?:selv)?om
unless=medmindre|kun hvis|undtagen hvis|med mindre
rare=sjældn\w{0,2}
common=almindelige|hyppige
often=ofte|tit
seldom=sjældent
open=åben|åbent
closed=lukket
cool=køleskab\w{0,2}
freezer=fryser\w{0,2}|fryseskab\w{0,2}
small=små
large=store

[aside]
except=andet end|undtagen|undtagelse|bortset fra|medmindre|med mindre|ud over
instead=i stedet|frem for|og ikke
doubt=i tvivl|usikker|ikke (?:er )?sikker
until=så længe(?: \w{1,15}){0,3} ikke

[comparison]
less=højst|mindre end|færre end|under(?=\s+\d)|maksimalt|ikke (?:mere|længere) end
    |(?:lavere|yngre) end|eller mindre|op til|maksimale|højeste|kortere (?:tid )?end
    |eller (?:lavere|yngre|kortere|færre|derunder|under|koldere)|maks\w{0,6}
    |allerhøjst|ikke over(?=\s+\d)
    |ikke (?:flere|højere|ældre) end|og (?:yngre|derunder|under)
more=mindst|mere end|flere end|over(?=\s+\d)|minimum|ikke mindre end|(?:højere|ældre
    |større|længere) end|eller mere|mindste|laveste|minimale|længere tid end
    |eller (?:højere|ældre|længere|flere|derover|over|varmere)|og (?:ældre|derover
    |opefter|over)|(?:oftere
    |hyppigere) end

[deadline]
within=inden for|inden|senest|i løbet af
after=(?:efter)(?: (?:las?|los|les|le|gli|as|os|dem|den|de|ένα|τις|από))?(?=\s+\d)

[earliest]
earliest=tidligst|ikke før|ikke tidligere end

[if-not]
no=hvis(?: [^\s,.;:]{1,25}){0,4} ikke

[if]
if=hvis|når

[unless]
unless=kun|bare|uden|undtagen

[and]
and=og|men

[negated-avoid]
no=undgå ikke|ikke (?:\w{2,12} )?undgå

[not-only]
no=ikke (?:kun|bare|udelukkende|alene)

[plain-limit]
less=mindre end|(?:færre|lavere|yngre|kortere) end
more=(?:mere|længere|flere) end|(?:højere|større|ældre) end|(?:oftere|hyppigere) end

[negation]
lacking=mangl\w{1,3}
even=ikke engang|selv ikke
before=før
no=ikke|aldrig|ingen|intet|uden|nej|hverken|undgå\w{0,2}|forbudt|medmindre|undlad\w{0,2}
    |afhold\w{0,2}|lad være|frarådes|umulig\w{0,2}|ingenting|undtagen|u(?:sikker|trygg?
    |egnet)\w{0,2}
wrong=forkert|fejl
only=kun|udelukkende

[opposite]
raise=øg\w?|forøg\w?|hæv
lower=reducer|nedsæt\w?|mindsk|sænk
stop=stop|ophør|hold op
go on=fortsæt|bliv(?:er)? ved med
out of reach=utilgængeligt|uden for
in reach=tilgængeligt for|inden for (?:børns )?rækkevidde
with food=(?:sammen )?med (?:mad|et måltid)
fasting=uden mad|på tom mave|fastende

[order]
before=før
after=efter

[prohibition]
yes=(?:tøv|vent|glem|spild|udsæt) (?:ikke|aldrig)|ikke (?:kun|bare|mere end
    |længere end|senere end)|(?:hvis|når)(?: \w{1,20}){0,5} ikke
no=ikke|aldrig

[period]
other week=hver anden uge|hver 2. uge|hver 14. dag
third day=hver tredje dag|hver 3. dag
other day=hver anden dag
day=om dagen|daglig\w?|pr\.? dag|hver dag|døgn\w{0,6}|hver (?:morgen|aften|nat)
week=om ugen|ugentlig\w?|pr\.? uge|hver uge
month=om måneden|månedlig\w?|pr\.? måned|hver måned|månedligt
year=om året|årlig\w?|pr\.? år|hvert år
hour=i timen|pr\.? time|hver time
minute=i minuttet|pr\.? minut
second=i sekundet|pr\.? sekund

[site]
muscle=\w*muskel\w*|\w*muskl\w+
skin=hud\w*
vein=vene\w?
eye=øj\w+
mouth=mund\w*|slug\w*

[strong-negation]
no=ikke|aldrig|ingen

[only after]
only after=først|vent

[waited]
waited=derefter|bagefter

[times]
1=(?:en|én|1) gang
2=(?:to|2) gange
3=(?:tre|3) gange
4=(?:fire|4) gange

[half-day]
am=om (?:morgenen|formiddagen)
pm=om (?:eftermiddagen|aftenen|natten)|ved sengetid

[while-not]
no=(?:så længe|mens)(?: [^\s,.;:]{1,25}){0,4} (?:ikke|ingen|intet)

[only]
only=kun|udelukkende|bare|alene

[contrasts]
adults=voks\w+
after treatment=efter (?:endt )?behandling\w*|efter at du (?:har )?tag(?:et|er)
afterwards=bagefter|efterfølgende|derefter|senere|efter
another=et andet|en anden|andet|anden|andre|forskellig\w*|nyt?
at all times=altid|hele tiden|konstant|hver gang
at last=sidst|til slut
at meals=(?:under|til|ved) (?:måltid\w{0,4}|mad\w{0,2}|morgenmad\w{0,2})|mens du spiser
    |(?:med|i forbindelse med) (?:måltid\w{0,4}|mad|mat|maten|maden)
beforehand=først|forinden|på forhånd|inden|før
better=bedre|forbedre\w{0,2}|bedring|lindre\w*|aftage\w*|mindske\w*
both halves=begge halvdele\w*|begge|hele
both sides=begge|hvert|hver
broken=brudt|ødelagt\w*|beskadig\w+|åbn\w*|revet
by a doctor=læge\w*|sygeplej\w*|ekspert\w*|menneske\w*|oversætter\w*
by day=(?:kun )?om dagen|i dagtimerne
by machine=computer\w*|maskin\w*|automat\w*|ai|kunstig
centimetres=centimeter\w{0,2}|cm|millimeter\w{0,2}|mm
chew=tyg\w*|knus\w*
children=børn\w*|barn\w*
cold=afkøl\w*|kold\w*|kølig\w*|køl\w*|lunken\w*
complete=alle oplysninger|fuldstændig\w{0,2}
cool down=køl\w*|nedkøl\w*|afkøl\w*|sval\w*|koldt
day and night=døgn\w{0,6}|nat|24|altid
delayed=senere|i morgen|næste (?:dag|uge)|om (?:en|et par|nogle|\d+) (?:uger?|dage?
    |måned\w{0,2})|en anden (?:dag|gang)
deleted=slet\w*|fjern\w*
discard=smid\w*|kass[ée]r\w*|bortskaf\w*|kast\w*
dry=tør\w*
elsewhere=et andet|en anden|andet|anden|andre|forskellig\w*|nyt?
every evening=hver (?:aften|nat)|om aftenen|om natten
every morning=hver morgen|om morgenen
final=endelig\w*|sikker\w*|definitiv\w*|afgørende
first=første
free=(?<!ikke )(?:gratis)
from=fra|siden
full stomach=fuld mave|efter (?:maden|måltid\w{0,3})
full up=(?:helt|fuldstændig\w*) (?:fuld\w*|fyldt)|fuld\w*|fyldt
gained=tag\w* på|taget på|øges
go=gå (?:på|i|til)|tag (?:på|i)
go on=fortsæt\w*
gradually=gradvis\w?|langsomt|trinvis\w?|efterhånden|lidt efter lidt
half full=halv\w*
harmful=dårligt?e?|skadeligt?e?|usundt?e?
healthy=raske?|sunde?
higher dose=(?:højere|større|stærkere) (?:\w+)?dos\w+
hold on to=gem\w{0,3}|opbevar\w*|behold
hot=opvarm\w*|varm|varmt?|varme|hedt?|kogende
if you like=hvis du (?:har lyst|vil|ønsker det)
indoors=ind|inde|indendørs|indenfor|hjemme
inner=inder\w*|indre|indvendig\w*
internal use=indvortes|indre brug|intern brug
last=sidste|seneste
late=\d+ (?:minutter|timer|dage) (?:senere|efter|for sent)
later=jo senere|jo længere
left side=venst\w+
less of it=mindre|færre
less than usual=(?:mindre|færre)(?: \w+)? end (?:normalt|sædvanlig\w*|vanlig\w*
    |ellers)
lost weight=tag\w* af|taber|tabt|taget af
lower dose=(?:lavere|mindre|nedsat|reduceret|svagere) (?:\w+)?dos\w+
lowered=reducer\w*|nedsæt\w*|nedsat\w*|mindsk\w*|sænk\w*|halver\w*|halvdel\w*
    |sættes? ned|lavere
lying=lig\w*|læg\w*
many times=flere gange|mange gange|gentagne gange
metres=meter\w{0,2}|metre|m
mild=milde?|lette?|ufarlig\w{0,2}|harmløse?|ubehagelig\w{0,2}
more of it=mere|flere
negative=negativt?e?
not allergic=(?:ikke|ingen|uden) (?:\w+ ){0,2}allergi\w*|overfølsom
not binding=ikke (?:\w+ ){0,2}bindende
not carry on=fortsæt ikke|ikke (?:fortsætte|blive ved)
not protect=beskyt(?: \w{1,20}){0,2} ikke|ikke beskytte\w?
not stop=(?:stop|afbryd|ophør) ikke|hold ikke op
not wait=vent ikke|du (?:må|skal) ikke vente
official=(?<!ikke )officiel\w*
on back=på ryggen
on front=på maven
on rising=du står op|du er stået op|opvågning|om morgenen|hver morgen
one half=(?:den ene|én|en|kun den ene|kun) halvdel\w*|den ene halve|en halv
one side=ét (?:øje|øre|ben)|et (?:øje|øre|ben)|det ene|den ene|venstre|højre
only once=én gang|en gang|en enkelt gang
opened=åbne\w*|åbning\w*
outdoors=ud|ude|udenfor|udendørs|frisk luft|fri luft
outer=yder\w*|ydre|udvendig\w*
paid=betalt?|koster|betaling|ikke gratis
positive=positivt?e?
raised=øge\w*|øg|forøge\w*|hæve\w*|fordobl\w*|stige\w*|sættes? op
right side=højre
saved=gem\w*|bevar\w*|opbevar\w*
severe=alvorlig\w{0,2}|svære?|farlig\w{0,2}|dødelig\w{0,2}|kraftig\w{0,2}
sitting=sid\w*|sæt\w*|oprejst\w*|opret
someone else=ven|venner|veninde|nabo\w*|kammerat
sometimes=nogle gange|indimellem|af og til|sommetider|undertiden|somme tider
spit=spyt\w*
stopped=afbryd|stop
suddenly=pludselig\w?|brat|på én gang|med det samme
sure=hvis du er sikker
swallow=slug\w*|synk\w*|indtag
switch off=sluk\w*|stop\w*|deaktiv\w*|fra|slå .{1,30} fra
switch on=start\w*|tænd\w*|slå .{1,30} til
the same=samme
thick=tykt?e?
to begin with=først|start med
too high=for høj\w*
too low=for lav\w*
unofficial=uofficiel\w*|ikke officiel\w*
unopened=uåbn\w+|før åbn\w+|ubrudt\w*
until=indtil|til|før
warm up=varm\w*|opvarm\w*
wet=fugtig\w*|våd\w*
whole=ubrudt|intakt\w*|ubeskadig\w*|hel
with=med|hos|ved
without=uden(?! at| tvivl| for)
worse=værre|forværre\w{0,2}|dårligere|tiltager|forvær\w*|forværring|øges
"""
