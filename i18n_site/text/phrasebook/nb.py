"""Phrases of Norwegian Bokmål: see the package for what they mean."""

PHRASES = r"""
[always]
always=alltid
never=aldri
later=senere|i morgen|neste uke

[antonym]
even if=selv om|selv hvis|også om
unless=med mindre|bare hvis|kun hvis|unntatt hvis
rare=sjeldn\w{0,2}
common=vanlige
often=ofte
seldom=sjelden
open=åpen|åpent
closed=stengt|lukket
cool=kjøleskap\w{0,2}
freezer=fryser\w{0,2}
small=små
large=store

[aside]
except=annet enn|unntatt|unntak|bortsett fra|med mindre|utenom
instead=i stedet|istedenfor|framfor|fremfor|og ikke
doubt=i tvil|usikker|ikke (?:er )?sikker
until=så lenge(?: \w{1,15}){0,3} ikke

[comparison]
less=høyst|mindre enn|færre enn|under(?=\s+\d)|maksimalt|maks|ikke (?:mer|lenger) enn
    |(?:lavere|yngre) enn|eller mindre|opptil|maksimale|høyeste|kortere (?:tid )?enn
    |eller (?:lavere|yngre|kortere|færre)|inntil(?=\s+\d)|opp til|maks\w{0,6}
    |ikke over(?=\s+\d)|ikke (?:flere|høyere|eldre) enn|på det meste|og (?:yngre|under
    |nedover)
more=minst|mer enn|flere enn|over(?=\s+\d)|minimum|ikke mindre enn|(?:høyere|eldre
    |større|lenger) enn|eller mer|minste|laveste|minimale|eller (?:høyere|eldre|lenger
    |flere)|i det minste|og (?:eldre|over|oppover)|(?:oftere|hyppigere) enn

[deadline]
within=innen|i løpet av|senest
after=(?:etter)(?: (?:las?|los|les|le|gli|as|os|dem|den|de|ένα|τις|από))?(?=\s+\d)

[earliest]
earliest=tidligst|ikke før|ikke tidligere enn

[if-not]
no=hvis(?: [^\s,.;:]{1,25}){0,4} ikke

[if]
if=hvis|når|dersom

[unless]
unless=kun|bare|uten|unntatt

[and]
and=og|men

[negated-avoid]
no=unngå ikke|ikke (?:\w{2,12} )?unngå

[not-only]
no=ikke (?:kun|bare|utelukkende)

[plain-limit]
less=mindre enn|(?:færre|lavere|yngre|kortere) enn
more=(?:mer|lenger|flere) enn|(?:høyere|større|eldre) enn|(?:oftere|hyppigere) enn

[negation]
lacking=mangl\w{1,3}
even=ikke engang|selv ikke
before=før
no=ikke|aldri|ingen|intet|uten|nei|verken|unngå\w{0,2}|forbudt|med mindre|frarådes|avstå
    |la være|umulig\w{0,2}|ingenting|unntatt|u(?:sikker|trygg?|egnet)\w{0,2}
wrong=feil|mislyktes
only=bare|kun|utelukkende

[opposite]
raise=øk|øke|hev
lower=reduser\w?|senk|minsk
stop=stopp|slutt|avbryt
go on=fortsett\w?
out of reach=utilgjengelig|utenfor
in reach=tilgjengelig for|innen(?:for)? rekkevidde
with food=(?:sammen )?med (?:mat|et måltid)
fasting=uten mat|på tom mage|fastende

[order]
before=før
after=etter

[prohibition]
yes=(?:nøl|vent|glem|utsett) (?:ikke|aldri)|ikke (?:nøl|vent|glem|bare|kun|utsett
    |mer enn|lenger enn|senere enn)|(?:hvis|når)(?: \w{1,20}){0,5} ikke
no=ikke|aldri

[period]
other week=annenhver uke|hver andre uke|hver 14. dag
third day=hver tredje dag|hver 3. dag
other day=annenhver dag
day=om dagen|daglig\w?|per dag|hver dag|hver (?:morgen|kveld|natt)
week=i uken|ukentlig\w?|per uke|hver uke
month=i måneden|månedlig\w?|per måned|hver måned
year=i året|årlig\w?|per år|hvert år
hour=i timen|per time|hver time
minute=i minuttet|per minutt|pr\.? minutt
second=i sekundet|per sekund

[site]
muscle=\w*muskel\w*|\w*muskl\w+
skin=hud\w*
vein=vene\w?|blodåre\w?
eye=øy\w+
mouth=munn\w*|svelg\w*

[strong-negation]
no=ikke|aldri|ingen

[only after]
only after=først|vent

[times]
1=(?:en|én|1) gang
2=(?:to|2) ganger
3=(?:tre|3) ganger
4=(?:fire|4) ganger

[waited]
waited=deretter|etterpå

[half-day]
am=om (?:morgenen|formiddagen|morgen)
pm=om (?:ettermiddagen|kvelden|natten|natta)|ved sengetid|ved leggetid

[while-not]
no=(?:så lenge|mens)(?: [^\s,.;:]{1,25}){0,4} (?:ikke|ingen)

[only]
only=bare|kun|utelukkende

[contrasts]
adults=voks\w+
after treatment=etter (?:endt )?behandling\w*|etter at du (?:har )?ta(?:tt|r)
afterwards=etterpå|etterfølgende|deretter|senere|i etterkant
another=et annet|en annen|annet|annen|andre|forskjellig\w*|nytt?
at all times=alltid|hele tiden|til enhver tid|hver gang
at last=til slutt|sist
at meals=(?:under|til|ved) (?:måltid\w{0,4}|mat\w{0,2}|frokost\w{0,2})|mens du spiser
    |(?:med|i forbindelse med) (?:måltid\w{0,4}|mad|mat|maten|maden)
beforehand=først|på forhånd|før
better=bedre|forbedre\w{0,2}|bedring|lindre\w*|avta\w*|mildne\w*
both halves=begge (?:halvdel\w*|halv\w*|deler)|begge|hele
both sides=begge|hvert|hver
broken=brutt|ødelagt\w*|skade\w*|åpn\w*|åpent?|revet
by a doctor=leg\w{1,3}|sykeplei\w*|ekspert\w*|menneske\w*|oversetter\w*
by day=(?:bare |kun )?på dagtid|om dagen
by machine=datamaskin\w*|maskin\w*|automat\w*|ki|ai|kunstig
centimetres=centimeter\w{0,2}|cm|millimeter\w{0,2}|mm
chew=tygg\w*|knus\w*
children=barn\w*
cold=kjøl\w*|avkjøl\w*|kald\w*|kjølig\w*|lunken\w*
complete=all informasjon|fullstendig\w{0,2}
cool down=kjøl\w*|nedkjøl\w*|avkjøl\w*|sval\w*|kaldt
day and night=døgn\w{0,6}|natt\w{0,4}|24
delayed=senere|i morgen|neste (?:dag|uke)|om (?:en|et par|noen|\d+) (?:uker?|dager?
    |måned\w{0,2})|en annen (?:dag|gang)
deleted=slett\w*|fjern\w*
discard=kast\w*|hiv\w*
dry=tørr?\w*|tørk\w*
elsewhere=et annet|en annen|annet|annen|andre|forskjellig\w*|nytt?
every evening=hver (?:kveld|natt)|om kvelden|om natten
every morning=hver morgen|om morgenen
final=endelig\w*|sikker\w*|definitiv\w*|avgjørende
first=første
free=(?<!ikke )(?:gratis)
from=fra|siden
full stomach=full mage|etter maten
full up=(?:helt|fullstendig) full\w*|full\w*
gained=(?:går|gå|gått) opp|legger på|øker|lagt på
go=gå (?:på|i|til|tilbake)
go on=fortsett\w*
gradually=gradvis|langsomt|trinnvis|etter hvert
half full=halv\w*
harmful=dårlige?|skadelige?|usunt
healthy=friske?
higher dose=(?:høyere|større|sterkere) (?:\w+)?dos\w+
hold on to=oppbevar\w*|behold|spar
hot=varm|varmt?|varme|kokende|hett
if you like=hvis du (?:vil|ønsker|har lyst)
indoors=inn|inne|innendørs|hjemme
inner=indre|inner\w*|innsid\w+
internal use=innvortes|innvendig
last=siste
late=\d+ (?:minutter|timer|dager) (?:senere|etter|for sent)
later=jo senere|jo lenger
left side=venst\w+
less of it=mindre|færre
lost weight=(?:går|gå|gått) ned|mister|mistet|tatt av
lower dose=(?:lavere|mindre|redusert|svakere) (?:\w+)?dos\w+
lowered=reduser\w*|senk\w*|minsk\w*|halver\w*|halvpart\w*|nedsatt\w*|lavere
lying=ligg\w*|legg\w*
many times=flere ganger|mange ganger|gjentatte ganger
metres=meter\w{0,2}|metre|m
mild=milde?|lette?|ufarlig\w{0,2}|harmløse?|ubehagelig\w{0,2}
more of it=mer|mere|flere
negative=negativt?e?
not allergic=(?:ikke|ingen|uten) (?:\w+ ){0,2}allergi\w*
not binding=ikke (?:\w+ ){0,2}bindende
not carry on=fortsett ikke|ikke fortsett\w?
not protect=beskytt(?: \w{1,20}){0,2} ikke|ikke beskytte?
not stop=ikke (?:slutt|stopp|avbryt|avslutt)\w?|(?:slutt|stopp|avbryt) ikke
not wait=ikke vent|vent ikke
official=(?<!ikke )offisiel\w*
on back=på ryggen
on front=på magen
on rising=du står opp|du har stått opp|oppvåkning|om morgenen|hver morgen
one half=(?:den ene|én|en|bare den ene|bare) halvdel\w*|(?:den ene|én|bare) halv\w*
one side=ett (?:øye|øre|ben)|det ene|den ene|venstre|høyre
only once=én gang|en gang|en enkelt gang
opened=åpne\w*|åpning\w*
outdoors=ut|ute|utendørs|utenfor|frisk luft
outer=ytre|ytter\w*|utsid\w+|utvendig
paid=betalt?|koster|ikke gratis
positive=positivt?e?
raised=øke\w*|øk|økning\w*|heve\w*|hev|doble\w*|fordobl\w*
right side=høyre
saved=lagr\w*|behold\w*|bevar\w*
severe=alvorlig\w{0,2}|farlig\w{0,2}|dødelig\w{0,2}|kraftige?
sitting=sitt\w*|sett\w*|oppreist\w*
someone else=venn|venner|venninne|nabo\w*
sometimes=noen ganger|av og til|iblant|innimellom
spit=spytt\w*
stopped=avbryt|stopp|slutt
suddenly=plutselig|brått|med en gang|på én gang
sure=(?:hvis|om) du er sikker
swallow=svelg\w*
switch off=stopp\w*|deaktiv\w*|slå .{1,30} av|av|skru .{1,30} av
switch on=start\w*|aktiver\w*|slå .{1,30} på|skru .{1,30} på|tenn\w*
the same=samme
thick=tykt?e?
to begin with=først|start med
too high=for høy\w*
too low=for lav\w*
unofficial=uoffisiel\w*|ikke offisiel\w*
unopened=uåpn\w+|før åpn\w+
until=(?:fram |inn)?til|før
warm up=varm\w*|oppvarm\w*
wet=fukt\w*|våt\w*
whole=ubrutt|intakt\w*|uskadd\w*|uskadet|hel
with=med|hos|ved
without=uten(?! å| at| tvil)
worse=verre|forverre\w{0,2}|dårligere|øker|forverring|tiltar
"""
