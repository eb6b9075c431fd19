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
    |mlađ\w{1,3} od|niž\w{1,3} od|kraće od
more=ne manje od|najmanje|barem|više od|iznad(?=\s+\d)|preko(?=\s+\d)|minimalno
    |starij\w{1,3} od|dulje od|duže od|viš\w{1,3} od|od(?=\s+\d+\.? godin)

[deadline]
within=unutar|u roku|tijekom|najkasnije|do
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
less=manje od
more=(?:više|dulje|duže) od

[negation]
yes=neodložn\w{1,3}|neurolo\w{2,5}|nezgod\w{1,3}|nervoz\w{1,3}|nedavn\w{1,3}
    |neželjen\w{1,3}|nekoliko|nekad|neki|neka|neke|nedjelj\w{1,3}|nego|netko|nešto
before=prije nego
never=nikad\w?|ništa|nitko
nor=niti?
no=osim ako(?: [\w-]{1,20}){0,4} (?:ne|nije|nisu)|ne|nije|nisu|nisam|niste|nemojte
    |nemoj|nema\w{0,3}|bez|izbjegav\w{1,4}|zabran\w{2,5}|osim|neće\w{0,2}|ne\w{5,}
    |suzdrž\w{2,6}

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
day=dnevno|na dan|svaki dan|dnevn\w{1,2}
week=tjedno|na tjedan|svaki tjedan|tjedn\w{1,2}
month=mjesečno|na mjesec|svaki mjesec
hour=na sat|svaki sat
year=godišnje|na godinu|svake godine|svaku godinu

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

[contrasts]
adults=odrasl\w+
after treatment=nakon (?:završetka )?liječenj\w+|poslije liječenja
afterwards=poslije|nakon toga|kasnije|naknadno|zatim|potom
another=drug\w+|različit\w+
at meals=(?:tijekom|uz|za vrijeme) (?:obrok\w{0,3}|jel\w{1,2}|hran\w{1,2}|doručk\w)
beforehand=prvo|najprije|prethodno|unaprijed|prije
better=poboljš\w{1,5}|bolje|ublaž\w{1,4}
broken=oštećen\w*|slomljen\w*|otvoren\w*|puknut\w*|potrgan\w*|razbijen\w*
chew=\w*žva[čk]\w+
children=djec\w+|dijet\w+
cold=hladn\w*|ohlad\w+|hladi\w*|tekuć\w+
complete=sve (?:\w{1,12} )?informacije|potpun\w{1,4}|cjelovit\w{1,4}
delayed=kasnije|sutra|(?:sljedeći|idući) (?:dan|tjedan)|sljedećeg (?:dana|tjedna)
    |za (?:nekoliko|par|tjedan|mjesec|\d+) ?(?:tjedana|dana|mjeseci)?|drugi put
deleted=izbri\w+|obri\w+|briš\w+
discard=baci\w*|bacajte|odloži\w*|zbrin\w+
dry=suh\w+|suš\w+|osuš\w+
elsewhere=drug\w+|različit\w+
final=konač\w+|siguran|sigurni|definitivn\w+
first=prv\w{1,4}
free=besplat\w{1,4}
from=od|počevši
full stomach=pun(?:i)? želudac|nakon (?:jela|obroka)
go=idite|vratite se
go on=nastavi\w*
harmful=štetn\w{1,4}|šteti|loš\w{0,4}
healthy=zdrav\w{1,4}
hold on to=čuva\w+|sačuva\w+|zadrž\w+
hot=vruć\w+|topl\w+|zagrij\w+|mlak\w+
if you like=ako (?:želite|hoćete)|po želji
indoors=unutr\w*|zatvoren\w+|kući|uđ\w+
inner=unutarn\w+|unutrašn\w+
internal use=unutarn\w+|unutrašn\w+
last=posljednj\w{1,4}|zadnj\w{1,4}
late=\d+ (?:minuta|sati|dana) (?:kasnije|poslije|nakon)
later=što (?:ga |je |ih |se )?(?:kasnije|duže)
left side=lijev\w+
lying=lež\w+|leg\w+|legn\w+
mild=blag\w{1,4}|lak\w{1,4}|bezopasn\w{1,4}|neugodn\w{1,4}|bezazlen\w{1,4}
negative=negativ\w{1,5}
not allergic=(?:nije|nema|bez) (?:\w+ ){0,2}alergi\w+
on back=na leđ\w{1,4}
on front=na (?:trbuh\w{0,2}|trbuš\w{1,4})
on rising=ustajanja|buđenja|ujutro
opened=otvoren\w+|otvaranj\w+
outdoors=van|vani|vana|na otvoreno\w*|svjež\w+ zrak\w*|izađ\w+
outer=vanjsk\w+|spoljašn\w+
paid=plaća\w{0,2}|naplaćuje|plaćen\w{0,2}|uz naplatu
positive=pozitiv\w{1,5}
right side=desn\w+
saved=spremi\w*|sprem\w+|sačuva\w*|čuva\w*|pohran\w+
severe=ozbiljn\w{1,4}|tešk\w{1,4}|opasn\w{1,4}|smrtonosn\w{1,4}|jak\w{1,4}
sitting=sje\w+|uspravn\w+
someone else=prijatelj\w*|susjed\w*
spit=\w*plju\w+
stopped=prekinite|prestanite|obustavite
sure=ako ste sigurn\w
swallow=\w*gut\w+
switch off=isključ\w+|zaustav\w+|prekin\w+|ugas\w+
switch on=uključ\w+|pokren\w+|aktivir\w+
the same=ist[aeiou]\w{0,2}
thick=debel\w+
unopened=neotvoren\w+|zatvoren\w+|prije otvaranja
until=do|dok|prije
wet=vlažn\w+|mokr\w+
whole=neoštećen\w*|netaknut\w*
worse=pogorš\w{1,5}
"""
