"""Phrases of Finnish: see the package for what they mean."""

PHRASES = r"""
[always]
always=aina
never=(?:ei|eikä|en|et|älä|äläkä|älkää|emme|ette|eivät)(?: \w{1,20}){0,3} koskaan
    |koskaan (?:ei|älä)
later=myöhemmin|huomenna|ensi viikolla

[antonym]
even if=vaikka|vaikka\w{0,2}
unless=ellei\w{0,3}|paitsi jos|vain jos|vain kun|elle(?:n|t|i|mme|tte|ivät)\w{0,3}
rare=harvinai\w{1,4}
common=yleis\w{1,4}|yleinen
often=usein
seldom=harvoin
open=avoinna|auki|avoin
closed=suljettu|kiinni
cool=jääkaapi\w{1,3}
freezer=pakastim\w{1,4}|pakastee\w{1,3}
small=pieniä|pienet
large=suuria|suuret

[aside]
except=muuta kuin|muuta kuin vain|paitsi|lukuun ottamatta|poikkeu\w{2,6}|ellei\w{0,3}
    |muuten kuin
instead=sijasta|sijaan|asemesta|eikä|mieluummin
doubt=(?:et|en|ette|ei)(?: \w{1,12})? (?:ole )?varma|epävarma|epäselv\w{1,4}|epäröit
    |epäile\w{1,3}
until=ennen kuin

[comparison]
less=enintään|korkeintaan|alle|vähemmän kuin|vähempää kuin|harvem\w+ kuin
    |ei enempää kuin|enimmillään|tai vähemmän
    |enimmäis\w{1,20}|maksimi\w{1,20}|lyhyemmän|tai (?:alempi\w*|pienempi\w*|alle
    |vähemmän|nuorempi\w*|viileämpi\w*|kylmempi\w*)|(?:ja|tai) (?:sitä )?nuorem\w+
    |(?:ale|piene|matala|nuore
    |lyhye|alhaise)mpi\w* kuin
more=vähintään|ainakin|yli|enemmän kuin|enempää kuin|ei vähempää kuin|tai enemmän
    |vähimmäis\w{1,20}
    |kauemmin|pidempään|kauemman|tai (?:korkeampi\w*|suurempi\w*|yli|enemmän
    |vanhempi\w*)|(?:ja|tai) (?:sitä )?vanhem\w+|täyttäne\w+|(?:korkea|suure|vanhe|pite
    |pide|painava)mpi\w* kuin|(?:useammin|tiheämmin) kuin

[deadline]
within=kuluessa|sisällä|viimeistään|enintään
after=\d+ \w{1,14} (?:kuluttua|jälkeen|päästä)

[earliest]
earliest=aikaisintaan|ei ennen|ei aikaisemmin

[if-not]
no=jos (?:et|ei|en|ette|eivät)|ellet?|ellei|elle(?:n|t|i|mme|tte|ivät)

[if]
if=jos|kun|mikäli

[unless]
unless=vain|ilman|paitsi|muuten|ellei

[and]
and=ja|mutta

[negated-avoid]
no=älä(?:kää)? vält\w{1,5}|ei \w{2,12} välttää

[not-only]
no=(?:ei|eivät) (?:ole )?(?:vain|ainoastaan|pelkästään)
    |älä(?:kää)?(?: \w{1,20}){0,3} (?:vain|ainoastaan)

[plain-limit]
less=vähemmän kuin|vähempää kuin|alle
more=enemmän kuin|enempää kuin|yli|kauemmin|pidempään|(?:useammin|tiheämmin) kuin

[negation]
lacking=puuttu\w{1,3}
yes=(?:\w*käy|\w*[^u]s|kei|lii|hei|pei|\w{0,10}o|luo|\w{0,6}tuo|muu|ma|syö
    |\w*kirjoi)t[oö]n|välttämättä
    |riippumatta|huolimatta
before=ennen kuin
never=koskaan
no=älä(?:kä)?|älkää(?:kä)?|ei|en|et|emme|ette|eivät|eikä|eivätkä|etkä|enkä|emmekä
    |jollei\w{0,3}|ettei\w{0,3}|elle\w{1,5}|mikset|ilman|ellei\w{0,3}|vältä\w{0,4}
    |välttä\w{1,6}|kielletty\w{0,3}|paitsi|\w{3,30}m[aä]tt[aä]|\w{3,30}(?<!s)t[oö]n
wrong=pienempi|väär\w{1,4}|virhe\w{0,6}|tyhj\w{1,4}
only=vain|ainoastaan

[opposite]
raise=suurenna|lisää|nosta|kasvata
lower=pienennä|vähennä|laske|alenna
stop=lopeta|keskeytä
go on=jatka|jatkakaa
out of reach=poissa|ulottumattomi\w{1,3}|pois(?= lasten)
in reach=lasten (?:ulottuvilla|näkyvillä)
with food=ruoan (?:kanssa|yhteydessä)|aterian yhteydessä|ruuan kanssa
fasting=ilman ruokaa|tyhjään (?:maha|vatsa)\w{2,5}|tyhjällä vatsalla|paastotilassa

[order]
before=ennen|edeltä\w{1,8}
after=jälkeen|sen jälkeen|jälkeis\w{1,6}

[prohibition]
yes=älä(?:kää)? (?:unohda|epäröi|odota|pelkää|viivyttele|huol\w{1,6})\w{0,4}
no=älä(?:kä)?|älkää(?:kä)?|ei (?:saa|pidä|tule|tarvitse|kannata|pitäisi|kuulu)
    |et (?:saa|tarvitse)

[period]
other week=joka toinen viikko|(?:kahden|2) viikon välein
third day=joka kolmas päivä|(?:kolmen|3) päivän välein
other day=joka toinen päivä
day=päivittäin\w{0,4}|joka päivä|joka (?:aamu|ilta|yö)|aamuisin|iltaisin
    |(?<!\d )(?<!ssä )(?<!ssa )(?:päivässä|vuorokaudessa)
week=viikoittain\w{0,4}|joka viikko|(?<!\d )(?<!ssä )(?<!ssa )viikossa
month=kuukausittain\w{0,4}|joka kuukausi|(?<!\d )(?<!ssä )(?<!ssa )kuukaudessa
year=vuosittain\w{0,4}|joka vuosi|(?<!\d )(?<!ssä )(?<!ssa )vuodessa
hour=joka tunti|(?<!\d )(?<!ssä )(?<!ssa )tunnissa
minute=(?<!\d )minuutissa
second=(?<!\d )sekunnissa

[site]
muscle=lihak\w+
skin=iho\w*|ihon
vein=laskimo\w+
eye=silm\w+
mouth=suu\w*|niel\w+

[strong-negation]
no=älä|älkää|ei|et|eivät

[only after]
only after=vasta|odota\w{0,3}|odottakaa

[waited]
waited=sen jälkeen|odotettuasi

[times]
1=kerran|1 kerran
2=kahdesti|kaksi kertaa|2 kertaa
3=kolmesti|kolme kertaa|3 kertaa
4=neljä kertaa|4 kertaa

[half-day]
am=aamulla|aamupäivällä|aamuisin|ap\.?
pm=illalla|iltapäivällä|yöllä|iltaisin|öisin|ip\.?

[while-not]
no=niin kauan kuin(?: [^\s,.;:]{1,25}){0,4} (?:ei|et|eivät)

[only]
only=vain|ainoastaan|pelkästään

[contrasts]
adults=aikui\w+
after treatment=hoidon (?:jälkeen|päätyttyä)|(?:käytön|ottamisen|käyttämisen) jälkeen
afterwards=jälkeenpäin|jälkikäteen|myöhemmin|sitten|sen jälkeen
another=eri|toise\w+|muu\w*|toinen|uute\w+
at all times=aina|jatkuvasti|koko ajan|joka kerta
at last=lopuksi|viimeiseksi|lopulta
at meals=(?:ruoan|ruuan|aterian|aterioiden) (?:aikana|yhteydessä|kanssa)
beforehand=ensin|etukäteen|ennen|ensiksi
better=paran\w{1,5}|parem\w{1,6}|helpot\w{1,6}|lievitt\w{1,5}
both halves=molemmat (?:puol\w*)|kummatkin puol\w*|kokonaan
both sides=molem\w+|kumpa\w+|kummassa\w*
broken=rik\w+|vaurio\w+|vahingoit\w+|avo\w*|rikkinä\w+
by a doctor=lääkäri\w*|hoitaja\w*|asiantuntija\w*|ihmi\w*|kääntäjä\w*
by day=vain päivällä|vain päivisin|päivisin|päiväsaikaan|päivällä
by machine=tietokone\w*|kone\w*|automaatti\w*|tekoäly\w*
centimetres=sentti\w*|cm|millimetri\w*|mm
chew=puresk\w+|murs\w+
children=laps\w+|lapse\w+|lasten|lapsille
cold=jäähdy\w+|kylm\w+|viile\w+|haalea\w*
complete=kaikki tiedot|täydelli\w{2,5}
cool down=viilen\w*|jäähdyt\w*|viile\w*
day and night=yö\w{0,5}|vuorokau\w+|ympäri|24|milloin tahansa|öisin
delayed=myöhemmin|huomenna|ensi viikolla|seuraavana päivänä|(?:viikon|parin viikon
    |muutaman (?:viikon|päivän)|kuukauden) (?:kuluttua|päästä)
deleted=poist\w+
discard=hävit\w+|heit\w+|kaada\w*
dry=kuiv\w+
elsewhere=eri|toise\w+|muu\w*|toinen|uute\w+
every evening=joka (?:ilta|yö)|iltaisin|illalla|öisin
every morning=joka aamu|aamuisin|aamulla
final=lopulli\w+|varma\w*
first=ensimmäi\w{2,6}
free=ilmai\w{2,5}|maksut\w{1,6}
from=alkaen|lähtien
full stomach=täyteen (?:mahaan|vatsaan)|täydellä (?:mahalla|vatsalla)
full up=(?:aivan|kokonaan|täysin) täy\w*|täyn\w*|täysi
gained=nouse\w*|lihot\w*|lisäänt\w*|nousu\w*
go on=jatka\w*
gradually=vähitellen|asteittain|hitaasti|pikkuhiljaa
half full=puoli\w*|puole\w*
harmful=haitalli\w{2,5}|pahaksi|huono\w{0,4}|vahingolli\w{2,5}
healthy=tervee\w{1,4}|terve
higher dose=(?:suurem\w+|korkeam\w+|isom\w+) (?:\w+)?anno\w+
hold on to=säilyt\w+|säästä\w*
hot=lämmit\w+|kuuma\w*|lämpim\w+|lämmin\w*
if you like=(?:jos|mikäli) (?:haluat|haluatte)|halutessa\w+
indoors=sisä\w+|sisälle|kotona
inner=sisä\w+
internal use=sisäi\w+|sisäisesti
last=(?!viimeistään)viimei\w{2,6}
later=mitä myöhemmin
left side=vase\w+|vasem\w+
less of it=vähemmän|harvemmin
lost weight=laske\w*|laih\w+|putoa\w*|vähen\w*
lower dose=(?:pienem\w+|matalam\w+|alhaisem\w+|alem\w+) (?:\w+)?anno\w+
lowered=pienen\w*|vähen\w*|lask\w*|alen\w*|puolit\w*|puole\w*|matal\w*
lying=maka\w*|makuu\w*|asetu .{0,20}makuulle
many times=useita kertoja|monta kertaa|useasti|toistuvasti|useamman kerran
metres=metri\w*|m
mild=lievä\w{0,4}|liev\w{1,5}|vaarattom\w{1,4}|vaaraton|epämiellyttäv\w{1,4}
more of it=enemmän|lisää
negative=negatiivi\w{2,6}
not allergic=ei (?:ole )?(?:\w+ ){0,2}allergi\w+
not binding=ei(?:vät)? (?:\w+ ){0,3}(?:sitova\w*)
not carry on=älä(?:kää)? jatka\w*
not protect=älä(?:kää)? suojaa\w*
not stop=älä(?:kää)? (?:lopeta|keskeytä)\w*
not wait=älä(?:kää)? odota\w*
official=virallinen|virallis\w*
on back=selällään|selälleen|selälle\w{0,4}
on front=vatsallaan|vatsalleen|mahallaan|mahalleen
on rising=herä\w+|nousu\w*|aamu\w*
one half=(?:yksi|vain|toinen) puolik\w*|puolikas|(?:vain|toinen) puoli|puolet
one side=yhteen|toiseen|(?:vasempaan|oikeaan) (?:silmään|korvaan)
only once=kerran|yhden kerran
opened=avat\w+|avaami\w+
outdoors=ulos|ulkona|ulko\w+|raitti\w+
outer=ulko\w+
paid=maksullinen|maksullis\w{1,4}|ei (?:ole )?(?:maksuton|ilmainen)
positive=positiivi\w{2,6}
raised=suurenta\w*|suurenn\w*|lisätä\w*|lisää|nosta\w*|noste\w*|kasvata\w*
    |kaksinkertais\w*|kohonn\w*
right side=oike\w+
saved=tallen\w+|säil\w+
severe=vakav\w{1,5}|vaarallis\w{1,4}|vaarallinen|kuolema\w{2,8}|hengenvaara\w{1,6}
sitting=istu\w*|istuall\w*|pysty\w*
someone else=ystäv\w+|naapuri\w*|kaveri\w*
sometimes=joskus|toisinaan|silloin tällöin|ajoittain
spit=sylje\w*|sylke\w*
stopped=keskeytä|lopeta
suddenly=yhtäkkiä|äkillisesti|äkisti|kerralla
sure=jos olet varma
swallow=niel\w+
switch off=sammuta\w*|lopeta\w*|pysäytä\w*|poista|katkais\w+|kytke .{1,30} pois
switch on=aloita\w*|kytke .{1,30} päälle|käynnistä\w*|sytytä\w*|laita .{1,30} päälle
the same=sama\w*
thick=paks\w+
to begin with=ensin|ensiksi|aluksi|ensimmäiseksi
too high=liian (?:korkea\w*|suur\w*)
too low=liian (?:matala\w*|alhai\w*|pien\w*|alhaal\w*)
unofficial=epävirallinen|epävirallis\w*|ei(?:kä)? (?:ole )?virallinen
unopened=avaamat\w+|avaamattom\w+
until=asti|saakka|kunnes|ennen|\w{2,20}(?:een|aan|ään|iin|oon|uun) (?:asti|saakka)
warm up=lämmit\w*|lämpim\w*|lämp\w+
wet=koste\w+|mär\w+
whole=ehjä\w*|vahingoittuma\w+|rikkoutuma\w+|avaamat\w+
without=ilman
worse=pahen\w{1,4}|huonon\w{1,5}|heikken\w{1,5}|voimistu\w*|paheta|kasva\w*
"""
