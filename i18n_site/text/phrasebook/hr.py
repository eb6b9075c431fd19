"""Phrases of Croatian: see the package for what they mean."""

PHRASES = r"""
[always]
always=uvijek
never=nikada?
later=kasnije|sutra|(?:sljedeći|idući) tjedan|sljedećeg tjedna

[antonym]
even if=čak i (?:ako|kad\w?)|iako|premda|i ako
unless=osim ako|samo ako|osim kad\w?
rare=rijetk\w{1,3}
common=čest[eai]
often=često
seldom=rijetko
open=otvoren\w?
closed=zatvoren\w?
cool=hladnjaku|frižideru
freezer=zamrzivaču|ledenici
small=male
large=velike

[by then]
by then=prije isteka

[comparison]
less=ne (?:više od|kasnije)|najviše|manje od|do(?=\s+\d)|ispod(?=\s+\d)|maksimalno
    |mlađ\w{1,3} od|niž\w{1,3} od|kraće od|(?:manj|niž|mlađ|krać)\w{1,3} od
    |ili (?:niž\w+|manj\w+|mlađ\w+)|najmanj(?:a|i) moguć\w*
more=ne manje od|najmanje|barem|više od|iznad(?=\s+\d)|preko(?=\s+\d)|minimalno
    |starij\w{1,3} od|dulje od|duže od|viš\w{1,3} od|od(?=\s+\d+\.? godin)|(?:već|duž
    |dulj)\w{1,3} od|ili (?:viš\w+|već\w+|starij\w+)|najmanj(?:a|i|u|oj
    |e) (?:\w+ )?(?:doz|količin)\w+

[deadline]
within=unutar|u roku|tijekom|najkasnije|do(?=\s+\d)
after=(?:nakon|poslije)(?: (?:las?|los|les|le|gli|as|os|dem|den|de|ένα|τις
    |από))?(?=\s+\d)

[earliest]
earliest=najranije|ne prije

[if-not]
no=ako(?: [^\s,.;:]{1,25}){0,4} (?:ne|nije|nisu|niste|nisam|nema\w{0,3})

[if]
if=ako|kada?

[unless]
unless=samo|bez|osim|dok

[and]
and=i|a|te|ali

[negated-avoid]
no=(?:ne|nemojte) (?:\w{2,12} )?izbjegav\w{1,5}

[not-only]
no=ne (?:samo|isključivo)|nije samo|nisu samo

[plain-limit]
less=manje od|(?:manj|niž|mlađ|krać)\w{1,3} od|kraće od
more=(?:više|dulje|duže) od|(?:već|viš|starij)\w{1,3} od

[negation]
yes=negativ\w{1,4}|nemir\w{0,3}|neposredn\w{1,3}
    |neodložn\w{1,3}|neurolo\w{2,5}|nezgod\w{1,3}|nervoz\w{1,3}|nedavn\w{1,3}
    |neželjen\w{1,3}|nekoliko|nekad|neki|neka|neke|nedjelj\w{1,3}|nego|netko|nešto
    |ne (?:manje|kraće|ranije) od|nesreć\w{1,4}
before=prije nego
never=nikad\w?|ništa|nitko
nor=niti?
no=osim ako(?: [\w-]{1,20}){0,4} (?:ne|nije|nisu)|ne|nije|nisu|nisam|niste|nemojte|nemoj
    |nema\w{0,3}|bez|izbjegav\w{1,4}|zabran\w{2,5}|osim|neće\w{0,2}|ne\w{5,}
    |suzdrž\w{2,6}|zaštitite od smrzavanja|odrič\w{1,4}|odbij\w{1,4}
wrong=pogreš\w{1,3}|netočn\w{1,3}

[opposite]
raise=povećajte
lower=smanjite
stop=prestanite|prekinite
go on=nastavite
out of reach=izvan (?:pogleda|dohvata|dosega|domašaja)|nedostupn\w{1,3}
    |ne\w{0,6} (?:(?!i )\w{1,14} ){0,3}na dohvat\w{0,2}
in reach=na ?dohvat\w{0,2}|u dohvatu|dostupn\w{1,3}
with food=(?:s hranom|uz (?:hranu|obrok|jelo))(?! ili)
fasting=natašte|na prazan (?:želudac|trbuh)|bez hrane

[order]
before=prije
after=nakon|poslije

[prohibition]
yes=(?:ne|nemojte) (?:zaborav\w{2,5}|oklijeva\w{2,4}|okleva\w{2,4}|ustručava\w{2,4}
    |čeka\w{2,4}|brini\w{0,2}|boj\w{2,4}|odgađa\w{2,4}|odlaž\w{2,4}|mislite|želite
    |nosite|osjeti\w{2,4}|vidite)
no=nemojte|nemoj|ne (?:smijete|smije|smete|sme|treba\w{0,2}|biste trebali)
    |ne \w{2,25}(?:jte|ite|ti)|nikada? ne

[period]
other day=jednom u (?:dva|2) dana|svak[ai] (?:dva|2) dana|svaki drugi dan
day=dnevno|na dan|svaki dan|dnevn\w{1,2}|svakoga dana|svakog dana|svakodnevn\w{1,2}
    |svak(?:o jutro|e večeri|u večer|e noći|og jutra)
week=tjedno|na tjedan|svaki tjedan|tjedn\w{1,2}|svakog tjedna
month=mjesečno|na mjesec|svaki mjesec|svakog mjeseca|svakoga mjeseca
hour=na sat|svaki sat|po satu|svakog sata|u jednom satu
year=godišnje|na godinu|svake godine|svaku godinu
minute=u minuti|na minutu|po minuti
second=u sekundi|na sekundu|po sekundi
other week=svak[ai] (?:dva|2) tjedna|svaki drugi tjedan
third day=svak[ai] (?:tri|3) dana|svaki treći dan

[site]
muscle=mišić\w*
skin=kož\w+|potkož\w+
vein=ven[ueia]\w?
eye=oči|oko|očiju
mouth=ust\w+

[strong-negation]
no=ne|nemojte|nije|nisu|nikad\w?

[only after]
only after=tek|pričekajte|sačekajte

[times]
1=jednom
2=dvaput|dva puta|2 puta
3=triput|tri puta
4=četiri puta|4 puta
?=\d+ puta?

[contrasts]
adults=odrasl\w+
after treatment=nakon (?:završetka )?liječenj\w+|poslije liječenja
afterwards=poslije|nakon toga|kasnije|naknadno|zatim|potom
another=drug\w+|različit\w+
at meals=(?:tijekom|uz|za vrijeme) (?:obrok\w{0,3}|jel\w{1,2}|hran\w{1,2}|doručk\w)
beforehand=prvo|najprije|prethodno|unaprijed|prije
better=poboljš\w{1,5}|bolje|ublaž\w{1,4}
both halves=obje polovic\w*|obije polovic\w*|cijelu
both sides=ob[aje]\w*|svak\w+
broken=oštećen\w*|slomljen\w*|otvoren\w*|puknut\w*|potrgan\w*|razbijen\w*
by day=samo danju|danju|preko dana|tijekom dana
chew=\w*žva[čk]\w+
children=djec\w+|dijet\w+
cold=hladn\w*|ohlad\w+|hladi\w*|tekuć\w+
complete=sve (?:\w{1,12} )?informacije|potpun\w{1,4}|cjelovit\w{1,4}
cool down=rashla\w*|ohla\w*|hlad\w*
day and night=noć\w?|noću|24|0–24|danonoćn\w+|neprekidno
delayed=kasnije|sutra|(?:sljedeći|idući) (?:dan|tjedan)|sljedećeg (?:dana|tjedna)
    |za (?:nekoliko|par|tjedan|mjesec|\d+) ?(?:tjedana|dana|mjeseci)?|drugi put
deleted=izbri\w+|obri\w+|briš\w+
discard=baci\w*|bacajte|odloži\w*|zbrin\w+
dry=suh\w+|suš\w+|osuš\w+
elsewhere=drug\w+|različit\w+
every evening=sva(?:ku|ke) (?:večer\w*|noći?)|navečer
every morning=sva(?:ko|kog) jutr\w+|ujutro
final=konač\w+|siguran|sigurni|definitivn\w+
first=prv\w{1,4}
free=besplat\w{1,4}
from=od|počevši
full stomach=pun(?:i)? želudac|nakon (?:jela|obroka)
full up=(?:potpuno|sasvim) pun\w*|pun\w*
go=idite|vratite se|ići|idu
go on=nastavi\w*
gradually=postupno|polako|postepeno
half full=polovic\w*|napola|pola|dopola
harmful=štetn\w{1,4}|šteti|loš\w{0,4}
healthy=zdrav(?!lj|st|ic)\w{1,4}
higher dose=(?:već|viš)\w+ doz\w+
hold on to=čuva\w+|sačuva\w+|zadrž\w+
hot=vruć\w+|topl(?!in)\w+|zagrij\w+|mlak\w+
if you like=ako (?:želite|hoćete)|po želji
indoors=unutr\w*|zatvoren\w+|kući|uđ\w+
inner=unutarn\w+|unutrašn\w+
internal use=unutarn\w+|unutrašn\w+
last=posljednj\w{1,4}|zadnj\w{1,4}
late=\d+ (?:minuta|sati|dana) (?:kasnije|poslije|nakon)
later=što (?:ga |je |ih |se )?(?:kasnije|duže)
left side=lijev\w+
less of it=manje
lower dose=(?:manj|niž)\w+ doz\w+
lowered=smanj\w*|sniz\w*|sniž\w*|prepolov\w*|polovic\w*|polovin\w*
lying=lež\w+|leg\w+|legn\w+|leć\w*|lez\w+
many times=više puta|mnogo puta|nekoliko puta|opetovano
mild=blag\w{1,4}|lak\w{1,4}|bezopasn\w{1,4}|neugodn\w{1,4}|bezazlen\w{1,4}
more of it=više
negative=negativ\w{1,5}
not allergic=(?:nije|nema|bez) (?:\w+ ){0,2}alergi\w+|(?:niste|nemate
    |nisi) (?:\w+ ){0,2}alergi\w+
not binding=(?:nije|nema) (?:\w+ ){0,3}(?:obvezujuć\w*|snagu)|neobvezujuć\w*
not carry on=ne(?:mojte)? nastavlja\w+|ne nastavlja\w*
not protect=ne(?:mojte)? (?:za)?štit\w+
not wait=ne(?:mojte)? čeka\w+
official=(?<!ne)služben\w*
on back=na leđ\w{1,4}
on front=na (?:trbuh\w{0,2}|trbuš\w{1,4})
on rising=ustajanja|buđenja|ujutro
one half=(?:jednu|samo|jedan) (?:jednu )?polovic\w*
one side=jedno (?:oko|uho)|jednu (?:ruku|stranu)|(?:lijev|desn)\w+ (?:oko|uho)
only once=jednom|jedanput|jednokratno
opened=otvoren\w+|otvaranj\w+
outdoors=van|vani|vana|na otvoreno\w*|svjež\w+ zrak\w*|izađ\w+
outer=vanjsk\w+|spoljašn\w+
paid=plaća\w{0,2}|naplaćuje|plaćen\w{0,2}|uz naplatu
positive=pozitiv\w{1,5}
raised=poveć\w*|povis\w*|udvostruč\w*|podign\w*
right side=desn\w+
saved=spremi\w*|sprem\w+|sačuva\w*|čuva\w*|pohran\w+
severe=ozbiljn\w{1,4}|tešk\w{1,4}|opasn\w{1,4}|smrtonosn\w{1,4}|jak\w{1,4}
sitting=sje\w+|uspravn\w+
someone else=prijatelj\w*|susjed\w*
spit=\w*plju\w+
stopped=prekinite|prestanite|obustavite
suddenly=brzo|naglo|iznenada|odjednom
sure=ako ste sigurn\w
swallow=\w*gut\w+
switch off=isključ\w+|zaustav\w+|prekin\w+|ugas\w+
switch on=uključ\w+|pokren\w+|aktivir\w+
the same=ist[aeiou]\w{0,2}
thick=debel\w+|debeo
too high=previsok\w*|prevelik\w*
too low=prenisk\w*|preniz\w*|premal\w*
unofficial=neslužben\w*
unopened=neotvoren\w+|zatvoren\w+|prije otvaranja
until=do|dok|prije
warm up=zagrij\w*|ugrij\w*|utopl\w*|topl\w*
wet=vlažn\w+|mokr\w+
whole=neoštećen\w*|netaknut\w*
with=sa?|pri|uz
without=bez(?! obzira| sumnje)
worse=pogorš\w{1,5}
not stop=(?:ne|nemojte) (?:presta\w+|prekin\w+|prekid\w+)
at last=na kraju|naposljetku|zadnje|nakon što
by a doctor=liječni\w+|doktor\w*|sestr\w+|stručnja\w+|prevoditelj\w*|čovjek\w*
by machine=računal\w+|stroj\w*|automat\w+|umjetn\w+|kompjut\w+
centimetres=centimet\w+|milimet\w+|cm|mm
close it=zatvori\w*|zatvara\w+
gained=dobije\w*|udeblja\w+|deblja\w+|poveća\w*
less than usual=manje (?:\w+ )?(?:nego|od) (?:inače|obično|uobičajen\w+)
lost weight=izgub\w+|smršav\w+|mršav\w+
public=javn\w+
sometimes=ponekad|katkad|povremeno|s vremena na vrijeme
take off=skini\w*|skida\w+|uklon\w+
tighten=(?:steg|zateg|priteg)ni(?:te)?
with sugar=(?:s|sa|sadrži) (?:šećer\w*|alkohol\w*|laktoz\w+|gluten\w*|sol\w*|lateks\w*
    |kofein\w*|masti\w*)|zaslađen\w+
to begin with=prvo|najprije|prethodno|unaprijed|prije
only=samo|isključivo|jedino
until week=(?:sve )?do(?=\s+\d)

[aside]
except=osim|izuzev|s iznimkom|izuzetak|iznimk\w{1,3}
instead=umjesto|a ne
doubt=nis(?:te|i) sigur\w{1,3}|sumnj\w{1,4}|dvoj\w{1,4}|u nedoumici
until=(?:dok|prije nego(?: što)?)(?:,? [\w-]{1,15}){0,3} (?:ne|nije|nisu)

[half-day]
am=ujutro|prijepodne|prije podne
pm=poslijepodne|navečer|popodne|prije spavanja

[waited]
waited=nakon (?:toga|čekanja)
"""
