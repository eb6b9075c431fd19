"""Phrases of Slovenian: see the package for what they mean."""

PHRASES = r"""
[antonym]
even if=tudi (?:če|ko)|čeprav|četudi
unless=razen če|samo (?:če|ko)|le če
rare=redk\w{1,2}
common=pogost\w{1,2}
often=pogosto
seldom=redko
open=odprt\w?
closed=zaprt\w?
cool=hladilniku
freezer=zamrzovalniku
small=majhne
large=velike

[comparison]
less=ne (?:več kot|pozneje)|največ|manj kot|do(?=\s+\d)|pod(?=\s+\d)|mlajš\w{1,3}
    |nižj\w{1,3}(?= (?:od|kot|\d))|krajš\w{1,3}|ali (?:nižj\w+|manj\w*)
    |manjš\w{1,3} (?:od|kot)
more=ne manj kot|najmanj|vsaj|več kot|nad(?=\s+\d)|starejš\w{1,3}|višj\w{1,3}|dlje kot
    |daljš\w{1,3}|ali (?:višj\w+|več\w*)|večj\w{1,3} (?:od|kot)

[earliest]
earliest=najprej po|ne prej

[if-not]
no=(?:če|kadar)(?: [^\s,.;:]{1,25}){0,4} (?:ne|ni|niso|niste|nima\w{0,3})

[if]
if=če|kadar

[unless]
unless=samo|le|brez|razen

[and]
and=in|pa|ampak|vendar

[negated-avoid]
no=ne izogib\w{1,5}

[not-only]
no=(?:ne|ni|niso) (?:samo|le|zgolj|izključno)

[plain-limit]
less=manj kot|(?:manjš|nižj|mlajš)\w{1,3} (?:od|kot)
more=(?:več|dlje) kot|(?:večj|višj|starejš)\w{1,3} (?:od|kot)

[negation]
yes=nekaj|negativ\w{1,4}|neposredn\w{1,3}|neželen\w{1,3}|nedavn\w{1,3}|nekdo|neki|nedelj\w{1,3}|nemudoma|nekater\w{1,3}
    |ne (?:manj|prej|krajše) (?:kot|od)|nesreč\w{1,4}|nezgod\w{1,3}|nevrolog\w{0,3}
danger=nevarn\w{1,4}
never=nikoli|nič|nihče|noben\w{1,3}
no=razen če(?: [\w-]{1,20}){0,4} (?:ne|ni|niso)|ne|ni|niso|nisem|niste|nima\w{0,3}|brez
    |razen|izogib\w{1,5}|prepoved\w{2,4}|ne\w{5,}|nikar|ne sme\w{0,2}|nista|nisva|nismo
    |nisi|zavrač\w{1,5}
wrong=manjš\w{1,3}|napačn\w{1,3}|prazn\w{1,2}
before=preden|prej kot
nor=niti?

[opposite]
raise=povečajte
lower=zmanjšajte
stop=prenehajte|prekinite
go on=nadaljujte
out of reach=nedosegljiv\w{0,3}|(?:zunaj|izven) dosega
in reach=dosegljiv\w{0,3}|[vn]a? dosegu
with food=(?:s hrano|ob hrani|med jedjo|ob obroku)(?! ali)
fasting=na tešče|na prazen želodec|brez hrane

[order]
before=pred|preden
after=po|potem|zatem

[prohibition]
yes=ne (?:pozab\w{2,5}|odlašajte|oklevajte|čakajte|skrbite|bojte|mislite|želite
    |vidite)
no=ne \w{2,25}(?:jte|ite|ti)|ne sme\w{0,3}|ni (?:treba|dovoljeno|priporočljivo)
    |ne bi smeli|nikoli ne|nikar

[period]
other day=enkrat na (?:dva|2) dni|vsak drugi dan|vsaka (?:dva|2) dni|vsake (?:dva|2) dni
day=na dan|dnevno|vsak dan|dnevn\w{1,2}|vsak(?:o jutro| večer|o noč)
week=na teden|tedensko|vsak teden
month=na mesec|mesečno|vsak mesec
hour=na uro|vsako uro
year=letno|na leto|vsako leto
minute=na minuto|vsako minuto
second=na sekundo
other week=vsak (?:drugi|2\.) teden|vsaka (?:dva|2) tedna|na (?:dva|2) tedna
third day=vsak tretji dan|vsake (?:tri|3) dni

[strong-negation]
no=ne|ni|niso|nikoli

[only after]
only after=šele|počakajte

[times]
1=enkrat
2=dvakrat|2-krat
3=trikrat|3-krat
4=štirikrat|4-krat
?=\d+[ -]?krat

[contrasts]
after treatment=po (?:koncu )?zdravljenj\w+
afterwards=potem|pozneje|kasneje|nato|naknadno
another=drug\w+|različn\w+
at meals=(?:med|ob) (?:obrok\w{0,3}|jedj\w{1,2}|hran\w{1,2}|zajtrk\w{1,2})|s hrano
beforehand=najprej|prej|predhodno|vnaprej|pred
better=izboljš\w{1,5}|bolje|omil\w{1,3}
both halves=obe polovici\w*
broken=poškodovan\w*|pretrgan\w*|zlomljen\w*|odprt\w*|razbit\w*
by day=(?:samo )?podnevi|(?:samo )?čez dan
cold=hladn\w+|mrzl\w+|ohlad\w+|tekoč\w+
complete=vse informacije|popoln\w{1,4}
cool down=ohla\w*|hla\w*
day and night=noč|ponoči|24|neprekinjen\w+
delayed=pozneje|kasneje|jutri|naslednji (?:dan|teden)|čez (?:nekaj|teden|mesec
    |\d+) ?(?:tednov|dni|mesecev)?
deleted=izbri\w+|zbri\w+
dry=suh\w+|suš\w+|osuš\w+|posuš\w+
elsewhere=drug\w+|različn\w+
final=dokončn\w+|končn\w+|zanesljiv\w+
first=prv\w{1,4}
free=brezplač\w{1,5}
from=od
full stomach=poln želodec|po jedi
full up=(?:povsem|popolnoma|čisto) poln\w*|poln\w*
go on=nadaljuj\w*|še naprej
half full=pol|polovic\w*|napol
harmful=škodljiv\w{1,4}|škodi|slab\w{1,4}
healthy=zdrav(?!ni|lj|il|st)\w{1,4}
higher dose=(?:višj|večj)\w+ odmer\w+
hot=vroč\w+|topl\w+|mlačn\w+
if you like=če (?:želite|hočete)|po želji
inner=notranj\w+
internal use=notranj\w+
last=zadnj\w{1,4}
later=(?:čim|kolikor) (?:pozneje|kasneje)
less of it=manj
lower dose=(?:nižj|manjš)\w+ odmer\w+
lowered=zmanjš\w*|zniž\w*|prepolov\w*|polovic\w*
mild=blag\w{1,4}|nenevarn\w{1,4}|neškodljiv\w{1,4}|neprijetn\w{1,4}
more of it=več
negative=negativ\w{1,5}
not allergic=(?:ni|nima|brez) (?:\w+ ){0,2}alergi\w+|(?:niste
    |nimate) (?:\w+ ){0,2}alergi\w+
on back=na (?:hrbtu|hrbet|hrbtih)
on front=na (?:trebuhu|trebuh|trebušč\w{1,4})
on rising=vstajanju|prebujanju|zbujanju|zjutraj
one half=(?:eno|samo|le) (?:eno )?polovic\w*
outer=zunanj\w+
paid=plačljiv\w{1,4}|za plačilo
positive=pozitiv\w{1,5}
raised=poveč\w*|zviš\w*|podvoj\w*
saved=shran\w+|ohran\w+
severe=resn\w{1,4}|hud\w{1,4}|nevarn\w{1,4}|smrtn\w{1,4}
someone else=prijatelj\w*|sosed\w*
stopped=prekinite|prenehajte
suddenly=hitro|nenadoma|naenkrat|sunkovito
sure=če ste prepričan\w
switch off=izklop\w*|izklap\w+|ustav\w+|prekin\w+|ugas\w+
switch on=vklop\w*|vklap\w+|začn\w+|zaženi\w*
the same=ist\w+|enak\w+
thick=debel\w+
too high=previsok\w*
too low=prenizk\w*
until=do|dokler|preden
warm up=ogre\w*|segre\w*|toplo\w*
wet=vlažn\w+|mokr\w+
whole=nepoškodovan\w*|nedotaknjen\w*
worse=poslabš\w{1,5}
adults=odrasl\w+
chew=žveč\w+|\w*griz\w+|\w*drob\w+
children=otro[kc]\w*
discard=zavrz\w+|\w*vrž\w+|zavre[cč]\w*|\w*metat\w*|zavrec\w*
go=pojdite|vrnite se|hodite|hodi\w+|iti
hold on to=shran\w+|hran\w+|obdrž\w+
indoors=notri|znotraj|doma|v hiši|noter|prostor\w{0,2}
late=\d+ (?:minut|ur|dni) (?:pozneje|kasneje|po)
left side=lev\w{1,3}
lying=lež\w+|lez\w+|ulez\w+|legn\w+
opened=odprt\w+|odprtju
outdoors=ven|zunaj|na prosto\w*|svež\w+ zrak\w*|prostem
right side=desn\w{1,3}
sitting=sed\w+|usedi\w*|posed\w+|pokonci
spit=\w*pljun\w+|\w*pljuv\w+
swallow=\w*golt\w+|\w*požir\w+|zaužij\w*
unopened=neodprt\w+|zaprt\w+|pred odprtjem|zapečaten\w+
not stop=ne (?:prene\w+|prekin\w+)
at last=na koncu|nazadnje|končno|potem ko
by a doctor=zdravni\w+|medicinsk\w+ sestr\w+|strokovnja\w+|prevajal\w+|človek\w*
by machine=računalni\w+|stroj\w*|samodejn\w+|avtomat\w+|umetn\w+
centimetres=centimet\w+|milimet\w+|cm|mm
close it=zapr\w+
gained=pridobi\w+|zredi\w+|poveča\w*
less than usual=manj (?:\w+ )?(?:kot|od) (?:običajno|navadno|po navadi|običajnega)
lost weight=shujša\w+|izgubi\w+|hujša\w+
public=javn\w+
sometimes=včasih|občasno|tu in tam|kdaj pa kdaj
take off=snem\w+|sleč\w+|odstran\w+
tighten=(?:zateg|stis)nite
with sugar=(?:s|z|vsebuje) (?:sladkor\w*|alkohol\w*|laktoz\w+|gluten\w*|soljo|lateks\w*
    |kofein\w*|maščob\w*)|sladkan\w+
to begin with=najprej|prej|predhodno|vnaprej|pred
only=samo|le|zgolj|izključno
until week=(?:vse )?do(?=\s+\d)

[always]
always=vedno
never=nikoli|nikdar
later=pozneje|kasneje|jutri|naslednji teden

[aside]
except=razen|z izjemo|izjem\w{1,3}
instead=namesto|in ne
doubt=ni(?:ste|si) prepričan\w{0,2}|dvom\w{0,3}|dvomit\w{1,2}|niste (?:gotov
    |sigurn)\w{0,2}
until=(?:dokler|preden)(?:,? [\w-]{1,15}){0,3} (?:ne|ni|niso)

[by then]
by then=pred iztekom

[deadline]
within=v(?=\s+\d)|v roku|do(?=\s+\d)|najkasneje|najpozneje|znotraj
after=(?:po|čez)(?=\s+\d)

[half-day]
am=zjutraj|dopoldne
pm=popoldne|zvečer|pred spanjem

[site]
muscle=mišic\w+|mišico
skin=kož\w+|podkož\w+
vein=ven[oaie]\w?|žil\w+
eye=oč\w+|oko
mouth=ust\w+

[waited]
waited=po čakanju|po tem času
"""
